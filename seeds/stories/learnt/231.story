{T10 “The bridge sang, then it dropped”}: 12 missing after footbridge collapse in [l Peru]

Twelve people are missing and {T13 four} {C13 are known} {T13 to have died} after a suspension footbridge gave way above the [l Río Yanamayo] in the highlands of [l Ancash] on Sunday, spilling a wedding procession into the gorge.

The bridge, 86 metres long and barely wide enough for a mule, was carrying about fifty guests and a brass band when the upstream cable parted. The bride and groom, who had crossed first, watched from the far bank.

{T1 “It sang. It made a note like a trumpet, and {S2 I} {C2 thought} {T2 it was the band}. Then it dropped,”} {S1 [p Eusebio Quispe], 58, an uncle of the groom,} {C1 told} {A1 [o Radio Huaylas]}. {S3 He} {C3 said} {T3 he had clung to a plank with one hand and to a tuba with the other}.

Rescuers reached the spot on foot at nightfall. {S4 The regional emergency centre} {D4 on Monday morning} {C4 put} {T4 the number of injured at 23, nine of them with broken bones}. {S5 Its coordinator, [p Maritza Olórtegui],} {C5 said} {T5 that the river was in spate and that divers could not go in before Tuesday at the earliest}. {T6 {A7 Families} {C7 had been told} {T7 to prepare themselves}}, {S6 she} {C6 said}.

How many people the bridge could bear is in dispute. {T8 “MAX. 15 PERSONAS,”} {S8 a tin sign at the eastern end} {C8 warns}. {S9 Villagers} {C9 say} {T9 that the sign was put up on Monday, after the collapse}, {T11 a claim} {S11 the district mayor, [p Abel Rosario],} {C11 called} {T11 “a wickedness”}. {T12 His own staff had photographed it in March}, {S12 he} {C12 said}; {S14 he} {C14 promised} {T14 to produce the picture}.

It had not appeared by Monday evening.

Hanging bridges have crossed these gorges since before the Incas, who wove them from grass and renewed them each June. Steel came in the 1950s, with the mines. When the mines closed the bridges were handed over to district councils that often have one engineer between them, or none. The one at [l Yanamayo] was last repainted in 2009, in the colours of a party that no longer exists.

{S15 The transport ministry} {C15 announced} {T15 an inspection of all 412 footbridges in the region}. {T17 {S16 The engineers' college} {C16 has been asking} {T16 for one} since an accident near [l Huari] six years ago}, {S17 its dean, [p Rubén Tafur],} {C17 pointed out}. {T18 “{A19 We} {C19 were told} {T19 there was no money}. There is always money for ribbons,”} {S18 he} {C18 said}.

{S20 Two former council employees} {C20 allege} {T20 that cable bought for the bridge in 2018 was used to fence a football pitch}. {S21 [p Rosario], who was in office at the time,} {C21 refused to answer} questions about it. {T22 Prosecutors have opened a file}, {C22 according to} {S22 a source in [l Huaraz]}.

The bride, [p Nélida Camones], has not left the bank. {S23 Neighbours} {C23 have begged} {A23 her} {T23 to come inside}.
---
1 act=claim fact=CT+ who=Eusebio Quispe
2 act=assessment fact=PR+ in=1 who=Eusebio Quispe
3 act=claim fact=CT+ who=Eusebio Quispe
4 act=claim fact=CT+ who=The regional emergency centre
5 act=claim fact=CT- who=Maritza Olórtegui
6 act=claim fact=CT+ who=Maritza Olórtegui
7 act=proposal fact=Uu in=6 who=unspecified
8 act=claim fact=CT+ who=a tin sign at the eastern end
9 act=claim fact=CT+ who=Villagers
10 act=claim fact=CT+ who=Eusebio Quispe
11 act=denial fact=CT- who=Abel Rosario
12 act=claim fact=CT+ who=Abel Rosario
13 act=claim fact=CT+ who=unspecified
14 act=commitment fact=Uu who=Abel Rosario
15 act=announcement fact=Uu who=The transport ministry
16 act=proposal fact=Uu in=17 who=The engineers' college
17 act=claim fact=CT+ who=Rubén Tafur
18 act=claim fact=CT+ who=Rubén Tafur
19 act=claim fact=CT- in=18 who=unspecified
20 act=claim fact=CT+ who=Two former council employees
21 act=no_comment fact=Uu who=Abel Rosario
22 act=claim fact=CT+ who=a source in Huaraz
23 act=proposal fact=Uu who=Neighbours
role: Maritza Olórtegui | coordinator | regional emergency centre
role: Abel Rosario | district mayor |
role: Rubén Tafur | dean | engineers' college
