Study linking lamp light to poor sleep in children draws fire

Tuesday, February 10

{T1 Children who fall asleep beside a night light lose an average of 26 minutes of deep sleep}, {S1 a study published in the [m Nordic Journal of Paediatrics]} {C1 has found}. {S3 {S2 Other sleep researchers}}, however, {C2 have described} {T2 the paper} {C2 as} {T2 "thin"} and {C3 questioned} {T3 whether it should have been published at all}.

The study followed 412 children aged three to seven in the [l Finnish] cities of [l Oulu] and [l Tampere] over two winters. Each child wore a wristband that recorded movement and pulse. {C4 According to} {S4 the authors}, {T4 the effect was strongest in those who slept with a white lamp}.

{T5 "{S6 Parents} {C6 often tell} {A6 us} {T6 that the lamp does no harm},"} {S5 [p Helmi Raatikainen], who heads the sleep laboratory at the [o University of Oulu],} {C5 told} {A5 [o Yle]}. {T5 "Our data say otherwise."} In a press release {D7 on Monday}, {S8 {S7 the university}} {C7 called} {T7 the result "the clearest evidence yet"} and {C8 recommended} {T8 that lamps be switched off by nine}.

{S9 [p Gareth Pugh], a statistician at [o Cardiff University] who was not involved in the study,} {C9 said} {T9 the wristbands had never been validated against a proper sleep recording in children so young}. {T10 "{S11 The manufacturer} itself {C11 warns} in the manual {T11 that the device is not for use under twelve},"} {S10 he} {C10 wrote} on his blog. {T10 "It is on page four."}

[p Raatikainen] has had the criticism before. {S14 {S12 She}} {C12 acknowledged} in an e-mail {T12 that {S13 one of the journal's own reviewers} {C13 had urged} {T13 her team to repeat the measurements in a clinic}}, but {C14 insisted} {T14 that the differences were "far too big to be noise"}. {S15 She} {C15 rejected} {T15 {S16 [p Pugh]}'s {C16 suggestion} {T16 that the paper be withdrawn}}.

{S17 The journal's editor, [p Lotte Brandvold],} {C17 said} {T17 the paper had been through two rounds of review}. {S18 She} {C18 would not say} how the reviewers had voted.

The laboratory has been making headlines since 2019, when it put forty students to bed in a disused salt mine. That experiment claimed a small award for imagination and a great deal of airtime. None of its findings has been repeated elsewhere.

The study was paid for in part by [o Valo Oy], a maker of dimmable lamps. {T19 The company had no say in the design}, {C19 according to} {S19 a note at the end of the paper}. {S20 The consumer group [o Kuluttajat]} {C20 thinks} {T20 that is not enough}; {S21 it} {C21 wants} {T21 the university to publish the contract}.

{T22 "I have two small boys and a lamp shaped like a mushroom,"} {C22 said} {S22 [p Pugh]}. {T22 "It stays on."}
---
1 act=claim fact=CT+ who=a study published in the Nordic Journal of Paediatrics
2 act=assessment fact=CT+ who=Other sleep researchers
3 act=assessment fact=PR- who=Other sleep researchers
4 act=claim fact=CT+ who=the authors
5 act=claim fact=CT+ who=Helmi Raatikainen
6 act=claim fact=CT- in=5 who=Parents
7 act=assessment fact=CT+ who=the university
8 act=proposal fact=Uu who=the university
9 act=claim fact=CT- who=Gareth Pugh
10 act=claim fact=CT+ who=Gareth Pugh
11 act=claim fact=CT- in=10 who=The manufacturer
12 act=agreement fact=CT+ who=Helmi Raatikainen
13 act=proposal fact=Uu in=12 who=one of the journal's own reviewers
14 act=assessment fact=CT- who=Helmi Raatikainen
15 act=denial fact=CT- who=Helmi Raatikainen
16 act=proposal fact=Uu in=15 who=Gareth Pugh
17 act=claim fact=CT+ who=Lotte Brandvold
18 act=non_confirmation fact=Uu who=Lotte Brandvold
19 act=claim fact=CT- who=a note at the end of the paper
20 act=assessment fact=CT- who=Kuluttajat
21 act=proposal fact=Uu who=Kuluttajat
22 act=claim fact=CT+ who=Gareth Pugh
role: Helmi Raatikainen | heads | sleep laboratory at the University of Oulu
role: Gareth Pugh | statistician | Cardiff University
role: Lotte Brandvold | editor | Nordic Journal of Paediatrics
