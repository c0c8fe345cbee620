{T1 Colombian rebels free kidnapped soldiers}, {S1 church} {C1 says}

Thursday, November 6

{T2 Three Colombian soldiers who were kidnapped in the department of [l Cauca] in September have been released}, {C2 according to} {S2 the [o Roman Catholic Church]}, which acted as a mediator in the case.

{S3 Monsignor [p Aurelio Zambrano], the bishop of [l Popayán],} {C3 told} {A3 [o Caracol Radio]} {T3 that the three were handed over at a football pitch on Wednesday evening, and that they were tired but in good health}. {S4 He} {C4 asked} {A4 the media} {T4 to let them sleep}.

{S5 The rebels, who belong to a faction that split from the [o FARC] in 2016,} {C5 said} in a communiqué {T5 that the release was "a gesture, not a payment"}. {S6 They} {C6 have also proposed} {T6 a truce over Christmas}. {S8 {S7 President [p Manuela Ortegón]}} {C7 accepted} {T7 the proposal} in a post on [o X], {C8 adding} {T8 that she would order the army back to barracks {X8 if the rebels handed over a list of everyone they hold}}.

Not all reactions were warm. {S9 Retired general [p Hernán Bustos], now a senator,} {C9 described} {T9 the president's answer} {C9 as} {T9 "naive to the last comma"}. {S10 He} {C10 has been quoted} by [o El Tiempo] {C10 as saying} {T10 that {S11 officers} {C11 have told} {A11 him} {T11 they will not take such an order twice}}. {S12 The army command} {C12 denied} {T12 there was any unrest in the ranks}.

{T13 "{S14 He} {C14 told} {A14 me} {T14 he slept in a hammock and was taught to play chess},"} {S13 [p Luz Dary Chocué], the mother of one of the soldiers,} {C13 told} {A13 [o Reuters]}. {T13 "I do not know if I must thank the people who taught him chess."}

{S15 The [o United Nations] mission in [l Colombia]} {C15 confirmed} {T15 that it had sent two vehicles to the pitch}. {S17 {S16 The [l United States], which lists the group as a terrorist organisation,}} {C16 welcomed} {T16 the release} but {C17 warned} {T17 against "rewards"}.

{C18 According to} {S18 government figures cited by the website [o La Silla Vacía]}, {T18 at least 41 people are still held by armed groups in the south-west}. {S19 The [o Red Cross]} {C19 thinks} {T19 the true number is higher}, since {S20 many families} {C20 fear} {T20 that a complaint will make matters worse}.

The faction and the government have met five times in [l Caracas]. The talks were broken off in July, after a car bomb in the town of [l Jamundí] killed six. {T21 [l Norway] and [l Cuba], the guarantors of the process, are} {C21 expected} {T21 to invite both sides to [l Havana] next}.
---
1 act=claim fact=CT+ who=church
2 act=claim fact=CT+ who=the Roman Catholic Church
3 act=claim fact=CT+ who=Aurelio Zambrano
4 act=proposal fact=Uu who=Aurelio Zambrano
5 act=assessment fact=CT+ who=The rebels
6 act=proposal fact=Uu who=The rebels
7 act=agreement fact=CT+ who=Manuela Ortegón
8 act=conditional_commitment fact=Uu who=Manuela Ortegón
9 act=assessment fact=CT+ who=Hernán Bustos
10 act=claim fact=CT+ who=Hernán Bustos
11 act=denial fact=Uu in=10 who=officers
12 act=denial fact=CT- who=The army command
13 act=claim fact=CT+ who=Luz Dary Chocué
14 act=claim fact=CT+ in=13 who=one of the soldiers
15 act=claim fact=CT+ who=The United Nations mission in Colombia
16 act=assessment fact=CT+ who=The United States
17 act=proposal fact=Uu who=The United States
18 act=claim fact=CT+ who=government figures cited by the website La Silla Vacía
19 act=assessment fact=CT+ who=The Red Cross
20 act=assessment fact=PR+ who=many families
21 act=assessment fact=PR+ who=unspecified
role: Aurelio Zambrano | bishop | Popayán
role: Aurelio Zambrano | Monsignor | 
role: Manuela Ortegón | President | Colombia
role: Hernán Bustos | general | 
role: Hernán Bustos | senator | 
role: Luz Dary Chocué | mother of one of the soldiers |
