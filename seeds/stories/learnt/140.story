Opposition stays away as [l Georgia]'s new parliament is sworn in

[l TBILISI] — [l Georgia]'s new parliament convened on Monday before rows of empty seats. {S1 Three opposition blocs, which together won 61 of the 150 places,} {C1 claim} {T1 that the October election was stolen and that taking up their mandates would “launder” it}.

{T2 “You do not sit down at a table bought with your own money,”} {C2 said} {S2 [p Nino Kharadze], co-chair of the [o Unity Coalition] and a former ambassador to [l France]}, who spent the morning on the steps outside with a thermos.

Inside, {S3 the acting speaker, [p Zurab Machavariani],} {C3 reproached} {A3 the absentees} {C3 for} {T3 insulting their own voters}. {S4 The ruling [o Georgian Path]} {C4 insists} {T4 the count was clean}. {S5 Its leader, prime minister-designate [p Levan Dolidze],} {C5 offered} {T5 a recount in 40 precincts}; {S6 the coalition} {C6 spurned} {T6 the offer} within the hour.

European diplomats are of two minds. {C8 The view} {C8 in} {S8 several capitals} {C8 is that} {T8 the irregularities were serious but not decisive}; {S9 others} {C9 suspect} {T9 far worse}. {S10 The [o European Union]'s foreign policy chief, [p Marit Lauristin-Vaher],} {C10 urged} {A10 both camps} {T10 to talk}. {S11 A senior official in [l Brussels]} {C11 was blunter}: {T11 “{X11 If they want the money} they know what we need to see.”}

The session lasted 47 minutes. An anthem was sung, a quorum was called and reached, and members were ordered by lot into committees. The youngest deputy, a champion wrestler, claimed the seat beside the radiator. Tea promised for eleven arrived at noon.

Parliament moved back to the capital in 2019 from a glass dome in [l Kutaisi] that leaked. The hall seats 150 and its clock, a gift from the city of [l Nantes], has been named by generations of clerks the liar. Visitors are admitted by the side door, where a cloakroom attendant, [p Tsiala Gogia], has held the same stool since 1994.

{S12 President [p Ketevan Abashidze], who by custom opens the first sitting,} {C12 had let it be known} {D12 on Friday} {T12 that she would not attend}. {S13 Her office} {C13 gave no reason}. {C14 According to} {S14 two people who have spoken to her}, {T14 {S16 {S15 she}} {C15 considers} {T15 the vote invalid} and {C16 plans} {T16 to ask the [o Constitutional Court] for a ruling}}.

{S17 [p Giorgi Beridze], a taxi driver who voted for the government, and his wife, [p Lela], a teacher who did not,} {C17 agreed on one thing}: {T17 somebody ought to fix the pensions}.
---
1 act=claim fact=CT+ who=Three opposition blocs
2 act=assessment fact=CT- who=Nino Kharadze
3 act=assessment fact=CT+ who=Zurab Machavariani
4 act=claim fact=CT+ who=Georgian Path
5 act=commitment fact=Uu who=Levan Dolidze
6 act=denial fact=CT- who=the coalition
8 act=assessment fact=CT+ who=several capitals
9 act=assessment fact=PR+ who=others
10 act=proposal fact=Uu who=Marit Lauristin-Vaher
11 act=assessment fact=CT+ who=A senior official in Brussels
12 act=commitment fact=Uu who=Ketevan Abashidze
13 act=no_comment fact=Uu who=Her office
14 act=claim fact=CT+ who=two people who have spoken to her
15 act=assessment fact=CT- in=14 who=Ketevan Abashidze
16 act=commitment fact=Uu in=14 who=Ketevan Abashidze
17 act=proposal fact=Uu who=Giorgi Beridze and Lela
role: Nino Kharadze | co-chair | Unity Coalition
role: Nino Kharadze | former ambassador | France
role: Zurab Machavariani | acting speaker |
role: Levan Dolidze | leader | Georgian Path
role: Levan Dolidze | prime minister-designate | Georgia
role: Marit Lauristin-Vaher | foreign policy chief | European Union
role: Ketevan Abashidze | President | Georgia
role: Giorgi Beridze | taxi driver |
role: Lela | teacher |
role: Tsiala Gogia | cloakroom attendant |
