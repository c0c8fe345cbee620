The night the coalition was made in a garden shed

In the end there were four people, one bar heater and a packet of gingernuts.

The talks that gave [l New Zealand] its fifth government in nine years did not finish, as the pictures would have you think, in the marble lobby of [m Parliament House]. They finished at ten to three in the morning in a shed behind a villa in [l Karori], where [p Moana Reihana] keeps her tomato stakes.

{T1 "It was the only room I had with a lock,"} {S1 [p Reihana]} {C1 told} {A1 me} in January, when I went to see it. {S2 She} {C2 maintains} {T2 that nothing dishonourable was agreed there}. {S3 Her former deputy, [p Craig Ballantine],} {C3 is of a different mind}: {T3 "We sold the forests for a ministry with no staff."}

{S4 [p Ballantine], who left politics in June,} {C4 remembers} {T4 the {C5 promise} that {S5 [p Reihana]} had made at the party's conference in [l Rotorua] — {T5 that the pine levy would survive "over my dead body."}} {T6 "{S7 She} {C7 told} {A7 me} in the shed {T7 that dead bodies make poor ministers},"} {S6 he} {C6 said}.

{S8 [p Reihana]} {C8 has no memory of} the remark.

What is beyond dispute is the arithmetic. [o National] had 47 seats; [o Aotearoa First], [p Reihana]'s party, had nine; and there was no other door to knock on. {S9 Polls taken for [o TVNZ] that week} {C9 suggested} {T9 that {S13 three voters in five} {C13 wanted} {T13 a fresh election}}.

{S10 [p Simon Whitelaw], the [o National] leader, now prime minister,} {C10 had decided} by Tuesday lunchtime {T10 to give away the forestry portfolio}. {S11 An adviser who kept the minutes} {C11 describes} {T11 him as "cheerful, like a man selling somebody else's car."} {S14 {S12 [p Whitelaw]'s office}} {C12 declined} a request for an interview, but {C14 sent} two lines by email: {T14 "The Prime Minister is proud of the agreement. {S15 He} {C15 thanks} {T15 Ms [p Reihana] for the biscuits}."}

{S16 Historians of such nights} {C16 warn} {A16 us} {T16 not to trust anybody's account, least of all the ones with good lines}. {S17 [p Deirdre Falwasser], who teaches politics at the [o University of Otago],} {C17 believes} {T17 that {S18 both} {C18 had made up} their minds {T18 to sign} before they met, and needed the dark in order to look at each other}.

I asked to see the agreement. It runs to 31 pages, and on the last of them, beneath the signatures, somebody has pencilled a drawing of a tomato.
---
1 act=claim fact=CT+ who=Moana Reihana
2 act=denial fact=CT- who=Moana Reihana
3 act=assessment fact=CT+ who=Craig Ballantine
4 act=claim fact=CT+ who=Craig Ballantine
5 act=commitment fact=Uu in=4 who=Moana Reihana
6 act=claim fact=CT+ who=Craig Ballantine
7 act=assessment fact=CT+ in=6 who=Moana Reihana
8 act=non_confirmation fact=Uu who=Moana Reihana
9 act=claim fact=CT+ who=Polls taken for TVNZ
10 act=commitment fact=Uu who=Simon Whitelaw
11 act=assessment fact=CT+ who=An adviser who kept the minutes
12 act=no_comment fact=Uu who=Simon Whitelaw
13 act=proposal fact=Uu in=9 who=three voters in five
14 act=assessment fact=CT+ who=Simon Whitelaw
15 act=assessment fact=CT+ in=14 who=Simon Whitelaw
16 act=proposal fact=Uu who=Historians of such nights
17 act=assessment fact=PR+ who=Deirdre Falwasser
18 act=commitment fact=Uu in=17 who=both
role: Craig Ballantine | deputy | 
role: Simon Whitelaw | leader | National
role: Simon Whitelaw | prime minister |
