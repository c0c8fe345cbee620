Air ambulance crashes in [l Andes] foothills, five dead

[l SAN JUAN], [l Argentina], Aug. 9 ([o AP]) — {T1 A twin-engine air ambulance carrying a transplant team crashed in the foothills of the [l Andes] on Sunday, killing all five people aboard}, {S1 officials} {C1 said}.

The dead were [p Hernán Ibarra], a surgeon, [p Milagros Soto], the hospital's head of nursing, [p Pablo Reutemberg], who piloted the plane, his co-pilot, [p Inés Ceballos], and [p Tomás Duarte], a medical student on his second flight.

{S2 Provincial health minister [p Graciela Funes]} {C2 said} {T2 the team was bringing a heart to a nine-year-old girl in [l Mendoza]}. {S3 She} {C3 said} {T3 the girl was stable and that a national appeal for another donor had gone out}.

{T4 "They did this twice a month and never asked for anything but coffee,"} {S4 [p Funes]} {C4 said}, her voice breaking.

{T6 {S5 [p Reutemberg]} {C5 had reported} {T5 severe icing} minutes before the plane vanished from radar}, {C6 according to} {S6 the air traffic control authority, [o EANA]}. {S7 He} {C7 asked for} {T7 permission to climb}. The wreckage was sighted at dawn by a goatherd, [p Ramón Quispe].

{T8 "{S17 I} {C17 thought} {T17 it was a tent}. Then I saw the cross on the door,"} {S8 [p Quispe]} {C8 told} {A8 [o Diario de Cuyo]}.

{S9 The [o Transport Safety Board]} {C9 said} {D9 on Sunday evening} {T9 it was too early to speak of causes}. {S10 A person familiar with the investigation, who spoke on condition of anonymity because the findings were not public,} {C10 said} {T10 the de-icing boots had been replaced in July and {S11 a mechanic} {C11 had raised} {T11 concerns about the fit}}.

{S13 {S12 The operator, [o Cóndor Sanitario],}} {C12 said} {T12 its fleet met every standard} and {C13 declined further comment}. {S14 The pilots' union} {C14 called} {T14 for all aircraft of the type to be grounded}.

Organs have been carried by air in [l Cuyo] since 1987. A heart keeps for four hours on ice. Crews are called by pager, report to a hangar behind the bus terminal and are off the ground in twenty minutes; a board by the door, on which someone counts the flights in chalk, stood on Sunday at 611.

[o Cóndor] has flown since 1998. Two earlier accidents claimed no lives. Its planes, which are known for their yellow tails, were once ordered out of service for a week over a paperwork dispute.

{S16 {S15 President [p Julio Arizmendi]}} {C15 expressed} {T15 his condolences} and {C16 decreed} {T16 two days of mourning}.
---
1 act=claim fact=CT+ who=officials
2 act=claim fact=CT+ who=Graciela Funes
3 act=claim fact=CT+ who=Graciela Funes
4 act=claim fact=CT+ who=Graciela Funes
5 act=claim fact=CT+ in=6 who=Pablo Reutemberg
6 act=claim fact=CT+ who=EANA
7 act=proposal fact=Uu who=Pablo Reutemberg
8 act=assessment fact=CT+ who=Ramón Quispe
9 act=assessment fact=CT+ who=The Transport Safety Board
10 act=claim fact=CT+ who=A person familiar with the investigation
11 act=assessment fact=PS+ in=10 who=a mechanic
12 act=claim fact=CT+ who=Cóndor Sanitario
13 act=no_comment fact=Uu who=Cóndor Sanitario
14 act=proposal fact=Uu who=The pilots' union
15 act=assessment fact=CT+ who=Julio Arizmendi
16 act=announcement fact=Uu who=Julio Arizmendi
17 act=assessment fact=PR+ in=8 who=Ramón Quispe
role: Hernán Ibarra | surgeon |
role: Milagros Soto | head of nursing | hospital
role: Pablo Reutemberg | piloted |
role: Inés Ceballos | co-pilot |
role: Tomás Duarte | medical student |
role: Graciela Funes | Provincial health minister |
role: Ramón Quispe | goatherd |
role: Julio Arizmendi | President | Argentina
