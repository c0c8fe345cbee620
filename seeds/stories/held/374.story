Teachers in [l Nova Scotia] walk out over class sizes

Thousands of teachers across the Canadian province of [l Nova Scotia] went on strike on Monday after talks with the government broke down at the weekend.

{C1 According to} {S1 the [o CBC]}, {T1 about 9,400 teachers took part and nearly 370 schools were closed}. {S2 The [o Nova Scotia Educators' Alliance]}, the union which called the strike, {C2 gave} {T2 a higher figure of 10,200}.

The main issue is the number of pupils in a class. {S3 The union} {C3 wants} {T3 a limit of 24}. {S4 The government} {C4 has offered} {T4 a limit of 28 in the first three grades only}.

{T5 "No teacher in this province wants to be on the sidewalk in February,"} {C5 said} {S5 [p Colleen MacAskill], the union's president}, in a press release. {T5 "{S7 The minister} {C7 told} {A7 us} {D7 in September} {T7 that help was coming}. {S8 He} {C8 is now telling} {A8 the public} {T8 that we are greedy}."}

{S9 [p Andrew Boutilier], [l Nova Scotia]'s minister for education,} {C9 denied} {T9 having used that word}. {S11 {S10 He}} {C10 told} {A10 reporters in [l Halifax]} {T10 that the union had left the table "with an offer worth 190 million dollars on it"}, and {C11 urged} {A11 its members} {T11 to return to work}.

Outside the legislature, {S12 teachers} {C12 chanted} {T12 "Thirty-four is a crowd, say it loud"} and carried {S13 signs} {C13 reading} {T13 "I teach, I don't stack"} and {T13 "I can't remember all their names"}.

Parents interviewed by [o CTV News] were divided. {S15 [p Jamal Whitford], a father of three from [l Dartmouth],} {C15 said} {T15 he was behind the teachers "all the way"}. {S16 Another parent} {C16 is quoted as saying} {T16 that {S17 her boss} {C17 had warned} {A17 her} {T17 not to miss another shift}}.

The last strike of this kind in the province was in 2017 and lasted one day.

{S18 The premier, [p Louise d'Entremont],} {C18 has not ruled out} {T18 a law to force the strikers back to work}. {S19 Her office} {C19 declined to comment} further. {S20 The [o Canadian Labour Council]} {C20 said} {T20 it would challenge such a law in court {X20 if it was passed}}.

{S21 A mediator} {C21 has called} {A21 both sides} {C21 to} {T21 a meeting on Wednesday}.
---
1 act=claim fact=CT+ who=CBC
2 act=claim fact=CT+ who=Nova Scotia Educators' Alliance
3 act=proposal fact=Uu who=Nova Scotia Educators' Alliance
4 act=commitment fact=Uu who=The government
5 act=assessment fact=CT- who=Colleen MacAskill
7 act=claim fact=CT+ in=5 who=The minister
8 act=assessment fact=CT+ in=5 who=The minister
9 act=denial fact=CT- who=Andrew Boutilier
10 act=claim fact=CT+ who=Andrew Boutilier
11 act=proposal fact=Uu who=Andrew Boutilier
12 act=assessment fact=CT+ who=teachers
13 act=assessment fact=CT+ who=signs
15 act=assessment fact=CT+ who=Jamal Whitford
16 act=claim fact=CT+ who=Another parent
17 act=proposal fact=Uu in=16 who=her boss
18 act=non_exclusion fact=Uu who=Louise d'Entremont
19 act=no_comment fact=Uu who=Her office
20 act=conditional_commitment fact=Uu who=Canadian Labour Council
21 act=announcement fact=Uu who=A mediator
role: Colleen MacAskill | president | union
role: Andrew Boutilier | minister for education | Nova Scotia
role: Louise d'Entremont | premier |
