{S23 [l Manila] court} {C23 finds} {T23 police trio guilty in killing of student}

{S1 A court in [l Quezon City]} {C1 has found} {T1 three police officers guilty of murdering a 19-year-old student during an anti-drug operation}, in a verdict {S2 rights groups} {C2 hailed as} {T2 "a crack in the wall"}.

{S4 {S3 Presiding Judge [p Corazon Villaflor]}} {C3 sentenced} {T3 the men to up to 40 years without parole}, and {C4 ordered} {A4 them} {T4 to pay the family of [p Joel Manansala] 900,000 pesos}.

{C5 According to} {S5 [o Rappler]}, {T5 the judgment ran to 112 pages and took four hours to read}.

{S6 The officers} {C6 had maintained} {T6 that [p Manansala] fired first}.

{T7 "A dead boy with gunpowder on neither hand does not fire first,"} {S7 the judge} {C7 wrote}.

{S8 A neighbour, whose name is withheld under witness protection rules,} {C8 testified} {T8 that she heard the teenager beg for his life}. {T9 "{S10 He} {C10 said} {T10 he had an exam in the morning},"} {S9 she} {C9 told} {A9 the court} in March.

{S12 {S11 Defence counsel [p Arturo Bengzon]}} {C11 called} {T11 the ruling "trial by hashtag"} and {C12 announced} {T12 an appeal}.

{S13 The [o Philippine National Police]} {C13 said} in a statement {T13 that it respected the decision and that the three would be dismissed from the service "in due course"}. {S14 A spokesperson, Colonel [p Melchor Ursua],} {C14 declined} {T14 to discuss {C15 accusations} by {S15 [o Human Rights Watch]} {T15 that senior officers had destroyed the operation's logbook}}.

{T16 The case is only the fifth to end in a conviction since 2016}, {C16 as reported by} {S16 the [o Associated Press]}.

Outside the court, dozens of students from [p Manansala]'s college held up exam papers. {S17 One placard} {C17 read}: {T17 "Present, Ma'am."}

{T18 "{S19 They} {C19 offered} {A19 us} {T19 money}, and after that {S20 they} {C20 warned} {A20 us} {T20 something might happen to the younger one},"} {C18 said} {S18 his mother, [p Teresita], a laundrywoman}. {T18 "I washed his uniform this morning all the same. {S21 I} {C21 wanted} {T21 it to be clean for today}."}

{S22 Senator [p Ramon Iligan], a former police general,} {C22 urged} {A22 the public} {T22 not to "condemn a whole barrel"}.

The three officers were led away through the basement, past a row of motorcycles impounded in other operations. None of them looked up.
---
1 act=announcement fact=CT+ who=A court in Quezon City
2 act=assessment fact=CT+ who=rights groups
3 act=announcement fact=CT+ who=Corazon Villaflor
4 act=announcement fact=Uu who=Corazon Villaflor
5 act=claim fact=CT+ who=Rappler
6 act=claim fact=CT+ who=The officers
7 act=claim fact=CT- who=Corazon Villaflor
8 act=claim fact=CT+ who=A neighbour
9 act=claim fact=CT+ who=A neighbour
10 act=claim fact=CT+ in=9 who=Joel Manansala
11 act=assessment fact=CT+ who=Arturo Bengzon
12 act=announcement fact=Uu who=Arturo Bengzon
13 act=assessment fact=CT+ who=Philippine National Police
14 act=no_comment fact=Uu who=Melchor Ursua
15 act=claim fact=CT+ in=14 who=Human Rights Watch
16 act=claim fact=CT+ who=Associated Press
17 act=claim fact=CT+ who=One placard
18 act=claim fact=CT+ who=Teresita
19 act=proposal fact=Uu in=18 who=They
20 act=threat fact=Uu in=18 who=They
21 act=assessment fact=Uu in=18 who=Teresita
22 act=proposal fact=Uu who=Ramon Iligan
23 act=announcement fact=CT+ who=Manila court
role: Joel Manansala | student | 
role: Corazon Villaflor | Presiding Judge | 
role: Arturo Bengzon | Defence counsel | 
role: Melchor Ursua | spokesperson | Philippine National Police
role: Melchor Ursua | Colonel | 
role: Teresita | laundrywoman | 
role: Ramon Iligan | Senator | 
role: Ramon Iligan | police general |
