Jurors weigh fate of ex-deputy in jail death

{S1 Jurors in [l Baxley County]} {C1 asked} {A1 the judge} {D1 Thursday} {T1 to let them watch, one more time, the four minutes of video on which the case against former deputy [p Shane Rutter] turns}.

{S2 Judge [p Marian Oyelaran]} {C2 granted} {T2 the request}.

{A28 [p Rutter], 36,} {C28 is charged} {T28 with manslaughter in the death of [p Luis Camacho]}, a roofer who was booked on a traffic warrant and died in a restraint chair nine hours later.

{S3 Prosecutors} {C3 contend} {T3 that [p Rutter] ignored a jail nurse's pleas to loosen the straps}. {S4 The defense} {C4 says} {T4 he was following a policy written by others}.

{T6 "{S7 The nurse} {C7 said} {T7 he's turning gray}. {S8 The deputy} {C8 said} {T8 they all say that}. They. All. Say. That,"} {S6 Special Prosecutor [p Ingrid Haller]} {C6 told} {A6 the panel of seven men and five women} in her closing argument.

{S9 Her opponent, [p J.T. Mabry],} {C9 countered} {T9 that {S10 [p Rutter]} had twice radioed {A10 a supervisor} {C10 to request} {T10 a medical transport}}. There is no recording of either call.

{S12 The supervisor, Sgt. [p Wendell Cobb],} {C12 testified} {D12 last week} {T12 that he remembered neither}. He has since retired to [l Florida].

{S14 A medical examiner} {C14 concluded} {T14 that [p Camacho] died of "positional asphyxia"}; {S15 an expert hired by the defense} {C15 attributed} {T15 the death to an enlarged heart}.

{S16 [p Camacho]'s widow, [p Yesenia],} {C16 has promised} {A16 her sons} {T16 that she will not speak to reporters until the verdict}. {T17 "{S18 She} {C18 says} {T18 words are for after},"} {C17 explained} {S17 Father [p Tim Boyle], her pastor}.

Outside, about sixty people stood in the rain. {S19 Their signs} {C19 read} {T19 "Loosen the straps"} and {T19 "Nine hours."} {S20 A smaller group across the street, most of them off-duty officers,} drank coffee under an awning and {C20 chanted} {T20 "Let him work."}

{S21 Sheriff [p Gary Don Tuttle], who is up for re-election in the fall,} {C21 has refused} to say if he would rehire his former deputy {X21 in the event of an acquittal}. {S22 His challenger, [p Alma Reyes],} {C22 vowed} {D22 on Wednesday} {T22 to scrap the chairs}. {T24 {S25 {S23 The county commission}} {C23 favors} {T23 that}}, {S24 its chairman} {C24 told} {A24 the [o Baxley Sentinel]}, {T24 "but {C25 would like} {T25 to know what replaces them.}"}

{T26 The jury} {C26 is expected} {T26 to resume deliberations on Friday morning}. {S27 It} {C27 has asked for} {T27 better coffee}.
---
1 act=proposal fact=Uu who=Jurors in Baxley County
2 act=agreement fact=CT+ who=Marian Oyelaran
3 act=claim fact=CT+ who=Prosecutors
4 act=claim fact=CT+ who=The defense
6 act=claim fact=CT+ who=Ingrid Haller
7 act=claim fact=CT+ in=6 who=The nurse
8 act=assessment fact=CT+ in=6 who=Shane Rutter
9 act=claim fact=CT+ who=J.T. Mabry
10 act=proposal fact=Uu in=9 who=Shane Rutter
12 act=claim fact=CT- who=Wendell Cobb
14 act=claim fact=CT+ who=A medical examiner
15 act=claim fact=CT+ who=an expert hired by the defense
16 act=commitment fact=Uu who=Yesenia
17 act=claim fact=CT+ who=Tim Boyle
18 act=assessment fact=CT+ in=17 who=Yesenia
19 act=proposal fact=Uu who=Their signs
20 act=proposal fact=Uu who=A smaller group across the street
21 act=non_confirmation fact=Uu who=Gary Don Tuttle
22 act=commitment fact=Uu who=Alma Reyes
23 act=agreement fact=Uu in=24 who=The county commission
24 act=claim fact=CT+ who=its chairman
25 act=assessment fact=Uu in=24 who=The county commission
26 act=assessment fact=PR+ who=unspecified
27 act=proposal fact=Uu who=The jury
28 act=claim fact=CT+ who=unspecified
role: Shane Rutter | deputy | 
role: Luis Camacho | roofer | 
role: Marian Oyelaran | Judge | 
role: Ingrid Haller | Special Prosecutor | 
role: Wendell Cobb | supervisor | 
role: Wendell Cobb | Sgt. | 
role: Tim Boyle | pastor | 
role: Gary Don Tuttle | Sheriff | Baxley County
