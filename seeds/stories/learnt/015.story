Mexican police free 14 migrants from farmhouse

[l TAMPICO], [l Mexico] ([o AP]) — {T1 Fourteen migrants held for ransom in a farmhouse near the [l Gulf] coast were freed before dawn Monday after one of them wrote a phone number on a tortilla wrapper and threw it over a wall}, {S1 prosecutors} {C1 said}.

The wrapper was found by a boy on a bicycle. He gave it to his grandmother, who called the number and reached a woman in [l Tegucigalpa], [l Honduras]. {S2 The woman} {C2 told} {A2 her} {T2 that {S3 her daughter's kidnappers} {C3 were demanding} {T3 $7,000}}.

{S4 {S5 State Prosecutor [p Gilberto Anaya Luján]}} {C4 praised} {T4 the grandmother's "cool head"} and {C5 said} {T5 she would be kept under protection}. Two men were arrested. A third escaped through a sugar cane field, and {S6 [p Anaya]} {C6 wouldn't say} if he had been identified.

Those freed, among them three children, come from [l Honduras], [l Ecuador] and [l Nepal]. {T7 They were dehydrated but otherwise in fair condition}, {C7 according to} {S7 a doctor at the shelter where they are staying}.

{T8 "We counted trucks to know if it was day,"} {S8 one of the Honduran women} {C8 said}. She spoke on condition of anonymity because relatives are still traveling. {T8 "{S11 The one with the radio} {C11 warned} {A11 us} {T11 that he would sell the little ones {X11 if anybody cried}}."}

Extortion of migrants is big business in [l Tamaulipas] state. {S12 The nonprofit [o Casa del Andén]} {C12 documented} {T12 1,180 cases last year}; {S13 its director, the Rev. [p Abel Quintanilla],} {C13 cautioned} {T13 that most victims never file a complaint}.

{S14 The governor} {C14 has disputed} {T14 the group's numbers} {D14 in the past}. {S16 A spokesman for his office} {C16 did not return a call}.

Federal troops were sent to the region in February under a deal with [l Washington]. Their checkpoints stand on the main highway, 9 miles from the farmhouse. {T15 Neighbors had heard nothing}, or so {S15 they} {C15 told} {A15 the officers who went door to door}.

The boy was given a new bicycle. It is blue, and somewhat too big for him.
---
1 act=claim fact=CT+ who=prosecutors
2 act=claim fact=CT+ who=a woman in Tegucigalpa
3 act=proposal fact=Uu in=2 who=her daughter's kidnappers
4 act=assessment fact=CT+ who=Gilberto Anaya Luján
5 act=commitment fact=Uu who=Gilberto Anaya Luján
6 act=non_confirmation fact=Uu who=Gilberto Anaya Luján
7 act=claim fact=CT+ who=a doctor at the shelter where they are staying
8 act=claim fact=CT+ who=one of the Honduran women
11 act=threat fact=Uu in=8 who=the one with the radio
12 act=claim fact=CT+ who=Casa del Andén
13 act=claim fact=PR- who=Abel Quintanilla
14 act=denial fact=CT- who=the governor
15 act=claim fact=CT- who=neighbors
16 act=no_comment fact=Uu who=a spokesman for his office
role: Gilberto Anaya Luján | State Prosecutor | Tamaulipas
role: Abel Quintanilla | director | Casa del Andén
role: Abel Quintanilla | Rev. | 
