German coalition talks stall over rail spending

[l Berlin] ([o dpa]) – Talks on forming a government in the eastern state of [l Brandmark] broke off in the early hours of Friday, with {S1 the [o Social Democrats]} {C1 accusing} {T1 the [o Christian Democrats] of tearing up a compromise on rail spending}.

{T2 “We shook hands at eleven. At one {A17 we} {C17 were told} {T17 the handshake had been a misunderstanding},”} {C2 said} {S2 [p Silke Overath], who leads the [o SPD]’s negotiating team}. {T4 {S3 Her party} {C3 is ready} {T3 to return to the table on Monday}}, {S4 she} {C4 added}, {T4 {T3 {X3 provided that the text agreed on Wednesday is left alone}}}.

{S5 State [o CDU] chairman [p Matthias Grönwald]} {C5 rejected} {T5 that account}. {T6 There had never been an agreement}, {S6 he} {C6 countered}; {T6 there had been “a piece of paper with a coffee stain on it”}.

At issue is a 74-kilometre branch line closed in 1998. {S7 The [o SPD]} {C7 wants} {T7 trains running again by 2031}. {S8 The [o CDU]} {C8 considers} {T8 the cost, {C9 put} by {S9 consultants} {T9 at 610 million euros}, indefensible}.

The smaller [o Free Voters], whose five seats the two parties need, looked on with some amusement. {S10 Their leader, [p Anneliese Rump],} {C10 mused} {T10 that it might be quicker to walk}.

The election in September gave no party more than 27 per cent. The far-right [o Heimatbund] came second but {S11 all the others} {C11 have ruled out} {T11 working with it}. {S12 Its leader, [p Torsten Ahlke],} {C12 crowed} {D12 on Friday} {T12 that “the cartel can’t even run a timetable”}.

{T13 Chancellery officials in [l Berlin]} {C13 are said} {T13 to be worried about the effect on the upper house}, where the state’s four votes could decide the fate of a pension bill. {S14 A government spokesman} {C14 would not be drawn}.

{S15 Political scientist [p Ulf Dannemann], of the [o University of Greifswald],} {C15 thinks} {T15 a deal is still more likely than a new election}. {T16 “Nobody there can afford one, and they know it,”} {S16 he} {C16 observed}.

The state constitution sets a deadline of 14 December. If no premier has been elected by then, parliament dissolves.
---
1 act=claim fact=CT+ who=Social Democrats
2 act=claim fact=CT+ who=Silke Overath
3 act=conditional_commitment fact=Uu in=4 who=her party
4 act=conditional_commitment fact=Uu who=Silke Overath
5 act=denial fact=CT- who=Matthias Grönwald
6 act=denial fact=CT- who=Matthias Grönwald
7 act=proposal fact=Uu who=SPD
8 act=assessment fact=CT- who=CDU
9 act=claim fact=CT+ in=8 who=consultants
10 act=assessment fact=PS+ who=Anneliese Rump
11 act=denial fact=CT- who=all the others
12 act=assessment fact=CT- who=Torsten Ahlke
13 act=claim fact=PR+ who=unspecified
14 act=no_comment fact=Uu who=a government spokesman
15 act=assessment fact=PR+ who=Ulf Dannemann
16 act=assessment fact=CT- who=Ulf Dannemann
17 act=claim fact=CT+ in=2 who=unspecified
role: Matthias Grönwald | chairman | CDU
role: Anneliese Rump | leader | Free Voters
role: Torsten Ahlke | leader | Heimatbund
role: Ulf Dannemann | Political scientist | University of Greifswald
