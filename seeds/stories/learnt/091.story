{S19 Mothers outside the prison gate} {C19 want} {T19 one thing: a list}

[l SAN SALVADOR] — By four in the morning the women have already formed a line along the wall. They bring white T-shirts, soap, powdered milk. {S1 The guards} take the parcels and {C1 say} nothing about whether the men inside are alive.

{T2 "A signature, that is all I ask for. A signature with his hand,"} {S2 [p Marta Elena Rivas], who sells tamales and has not seen her son since March 2023,} {C2 said}. {T2 "{S3 The colonel} {C3 told} {A3 me} {T3 my boy was transferred}. Transferred where? {S4 He} {C4 wouldn't say}."}

{T5 More than two years into a state of emergency, the whereabouts of at least 366 detainees remain unclear}, {S5 {S6 the human rights office of the [o Jesuit University]}} {C5 reported} {D5 this week}, {C6 urging} {A6 the government} {T6 to publish a register}. {S7 Relatives} {C7 suspect} {T7 some have died}.

{S20 Officials} {C20 reject} {T20 such talk}. {S8 The prisons director} {C8 wrote} on [o X] {T8 that every inmate was accounted for and that {S9 "certain organizations"} {C9 mourned} {T9 the defeat of the gangs}}. {S10 A government press officer} {C10 did not answer} written questions.

Homicides have fallen to levels unseen in generations, and the crackdown is popular. Even in this line, opinions differ. {T11 "My street is safe. I can't lie about that,"} {C11 said} {S11 [p Rosa Orellana], whose nephew is inside}. {T11 "But {S12 they} {C12 accused} {T12 him of being a lookout}. He is deaf."}

{S13 [p Hernán Calles], a lawyer who files habeas corpus petitions without charging for them,} {C13 reckons} {T13 he has won four out of nine hundred}. {T14 {S15 A judge}}, {S14 he} {C14 testified} {A14 before a regional commission} {D14 in November}, {T14 {C15 had advised} {A15 him} {T15 to stop wasting paper}}.

A regional commission has sought permission to visit. {T16 {S17 It} {C17 expects} {T17 an answer before [m Easter]}}, {C16 according to} {S16 one of its members, [p Lorena Vidal]}, though {S18 she} {C18 cautioned} {T18 that a refusal was likelier}.

At seven the hatch opened. [p Rivas] pushed her bag through, and the hatch closed. She stayed where she was for a moment with her palm on the metal, as if it were a door.
---
1 act=no_comment fact=Uu who=The guards
2 act=proposal fact=Uu who=Marta Elena Rivas
3 act=claim fact=CT+ in=2 who=The colonel
4 act=non_confirmation fact=Uu in=2 who=The colonel
5 act=claim fact=CT+ who=the human rights office of the Jesuit University
6 act=proposal fact=Uu who=the human rights office of the Jesuit University
7 act=assessment fact=PR+ who=Relatives
8 act=claim fact=CT+ who=The prisons director
9 act=assessment fact=CT+ in=8 who=certain organizations
10 act=no_comment fact=Uu who=A government press officer
11 act=claim fact=CT+ who=Rosa Orellana
12 act=claim fact=CT+ in=11 who=they
13 act=assessment fact=CT+ who=Hernán Calles
14 act=claim fact=CT+ who=Hernán Calles
15 act=proposal fact=Uu in=14 who=A judge
16 act=claim fact=PR+ who=Lorena Vidal
17 act=assessment fact=PR+ in=16 who=A regional commission
18 act=assessment fact=PR- who=Lorena Vidal
19 act=proposal fact=Uu who=Mothers outside the prison gate
20 act=denial fact=CT- who=Officials
role: Hernán Calles | lawyer | 
