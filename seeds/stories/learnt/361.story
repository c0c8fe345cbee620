{S1 Teen driver's parents} {C1 seek} {T1 $12M over chase that ended in canal}

{S2 The family of a 17-year-old who drowned when his car went into an irrigation canal during a police pursuit} has sued the city of [l Marenco], {C2 alleging} {T2 that officers broke off the chase too late and began the rescue later still}.

{S3 The lawsuit, filed Monday in [o Fresno County Superior Court],} {C3 seeks} {T3 $12 million in damages}.

[p Isaiah Trujillo], a junior at [o Marenco High], had borrowed his uncle's Honda to pick up a pizza. {S4 Police} {C4 have said} {T4 that he ran a stop sign and fled at speeds of up to 95 mph}.

{T5 "{S6 They} {C6 told} {A6 me} {T6 he was a suspect}. Suspected of what? Pepperoni?"} {C5 said} {S5 his mother, [p Graciela Trujillo], a school bus driver}.

The chase lasted three minutes. {T7 Eleven more went by before anyone entered the water}, {C7 according to} {S7 body-camera footage obtained by the family's attorneys}.

On the video, {S8 an officer} {C8 can be heard saying} {T8 that he cannot swim}. {S9 Another} {C9 replies}: {T9 "{S10 Dispatch} {C10 says} {T10 fire's two out}. Just wait."}

{T11 "{S12 Those officers} {C12 decided} {T12 to wait}, and a boy who had done nothing worse than roll through a stop sign died looking at their flashlights,"} {C11 said} {S11 [p Armando Quill], who represents the parents}.

{S13 City Attorney [p Joan Ferrante]} {C13 called} {T13 the complaint "long on adjectives."} {S15 {S14 She}} {C14 said} {T14 {S29 the city} would {C29 ask} {A29 a judge} {T29 to throw it out}} and {C15 pointed to} {T15 {S16 a [o California Highway Patrol] review} that {C16 found} {T16 no violation of policy}}.

{S18 {S17 The police union}} {C17 expressed} {T17 sympathy for the family} but {C18 rejected} {T18 what {S19 it} {C19 called} {T19 "hindsight in a necktie."}}

Councilmember [p Dev Sandhu] broke ranks. {S21 {S20 He}} {C20 plans} {T20 to introduce an ordinance barring chases for traffic offenses}, and {C21 believes} {T21 he has the votes}.

The canal, built in 1938, has no fence. {T22 Nine people have drowned in the same half-mile since 2000}, {S22 a [o Fresno Bee] analysis} {C22 showed}. {S24 {S23 The irrigation district}} {C23 estimates} {T23 that fencing it would cost $4 million} and {C24 has twice voted against} {T24 the expense}.

{A25 [p Isaiah]'s uncle, [p Ruben],} {C25 has been asked} {T25 to say who taught him to drive}. He answered with the boy's report card, which he keeps in the glove box of a different car.

{T26 "{S27 He} {C27 wanted} {T27 to be a paramedic},"} {S26 he} {C26 said}. {T26 "{S28 I} {C28 told} {A28 him} {T28 you have to be calm}."}
---
1 act=proposal fact=Uu who=Teen driver's parents
2 act=claim fact=CT+ who=The family of a 17-year-old who drowned
3 act=proposal fact=Uu who=The lawsuit
4 act=claim fact=CT+ who=Police
5 act=assessment fact=Uu who=Graciela Trujillo
6 act=claim fact=CT+ in=5 who=They
7 act=claim fact=CT+ who=body-camera footage obtained by the family's attorneys
8 act=claim fact=CT- who=an officer
9 act=claim fact=CT+ who=Another
10 act=claim fact=CT+ in=9 who=Dispatch
11 act=claim fact=CT+ who=Armando Quill
12 act=commitment fact=Uu in=11 who=Those officers
13 act=assessment fact=CT+ who=Joan Ferrante
14 act=commitment fact=Uu who=Joan Ferrante
15 act=claim fact=CT+ who=Joan Ferrante
16 act=claim fact=CT- in=15 who=a California Highway Patrol review
17 act=assessment fact=CT+ who=The police union
18 act=denial fact=CT- who=The police union
19 act=assessment fact=CT+ in=18 who=The police union
20 act=commitment fact=Uu who=Dev Sandhu
21 act=assessment fact=PR+ who=Dev Sandhu
22 act=claim fact=CT+ who=a Fresno Bee analysis
23 act=assessment fact=PR+ who=The irrigation district
24 act=denial fact=CT- who=The irrigation district
25 act=proposal fact=Uu who=unspecified
26 act=claim fact=CT+ who=Ruben
27 act=commitment fact=Uu in=26 who=Isaiah Trujillo
28 act=proposal fact=Uu in=26 who=Ruben
29 act=proposal fact=Uu in=14 who=the city
role: Isaiah Trujillo | junior | Marenco High
role: Graciela Trujillo | school bus driver | 
role: Joan Ferrante | City Attorney | Marenco
role: Dev Sandhu | Councilmember |
