In a Peruvian valley, the water turned the colour of brick

[l AYAPAMPA], [l Peru] — The river that feeds this valley of potato terraces ran red for nine days in March. {S1 The mining company upstream, [o Minera Qori],} {C1 blamed} {T1 iron in the soil}. The people who drank from it have another explanation.

{T2 "{S3 An engineer} came to my door and {C3 said}, {T3 'Don't give it to the children'},"} {S2 [p Hermelinda Quispe], who keeps sheep,} {C2 recounted}. {T2 "{S4 He} {C4 said} {T4 he would lose his post {X4 if I told anyone}}."} Eleven of her animals died.

Her account is echoed in a confidential report by the state ombudsman, a copy of which was obtained by [o Ojo Abierto], an online magazine. {S5 The report} {C5 cites} {T5 {S6 three contract workers} as {C6 saying} {T6 that a valve on the tailings pond had been left open for a night, and that {S7 a shift supervisor} {C7 had ordered} {A7 them} {T7 to wash down the road before inspectors arrived}}}. {S8 It} {C8 recommends} {T8 the suspension of the mine's permit}.

{S9 [o Minera Qori]} {C9 contests} {T9 those findings}. {S10 [p Gonzalo Ferreyros], its vice-president for community relations,} {C10 said} in an interview {T10 that the workers were "confused" and that {S11 two of them} {C11 had since withdrawn} {T11 their statements}}. {S12 He} {C12 offered} {T12 to build a treatment plant {X12 provided that the villages lifted their roadblock}}.

The roadblock, a line of boulders and a burnt-out bus, has cost the company four weeks of copper. {S13 Its leaders} {C13 turned down} {T13 the offer} in an assembly last Sunday. {T14 "They promise water to people who have a river,"} {C14 remarked} {S14 [p Teófilo Huamán], president of the valley's irrigation committee}. The crowd, wrapped in blankets against the sleet, laughed for a long time.

{S15 The [o Environment Ministry]} {C15 has said} {T15 it may decide on the permit within a month}. {S16 The minister} {C16 did not reply} to questions about the report. {S17 A senior adviser, who was not authorised to discuss it,} {C17 described} {T17 the document as "real, unfortunately"}.

In [l Ayapampa], they buy water from a truck now. It comes on Tuesdays, when it comes.
---
1 act=claim fact=CT+ who=Minera Qori
2 act=claim fact=CT+ who=Hermelinda Quispe
3 act=proposal fact=Uu in=2 who=An engineer
4 act=assessment fact=PR+ in=2 who=An engineer
5 act=claim fact=CT+ who=The report
6 act=claim fact=CT+ in=5 who=three contract workers
7 act=proposal fact=Uu in=6 who=a shift supervisor
8 act=proposal fact=Uu who=The report
9 act=denial fact=CT- who=Minera Qori
10 act=claim fact=CT+ who=Gonzalo Ferreyros
11 act=denial fact=CT- in=10 who=two of them
12 act=conditional_commitment fact=Uu who=Gonzalo Ferreyros
13 act=denial fact=Uu who=Its leaders
14 act=assessment fact=CT+ who=Teófilo Huamán
15 act=announcement fact=PS+ who=Environment Ministry
16 act=no_comment fact=Uu who=The minister
17 act=assessment fact=CT+ who=A senior adviser
role: Gonzalo Ferreyros | vice-president for community relations | Minera Qori
role: Teófilo Huamán | president | the valley's irrigation committee
