{T2 {S24 Bus driver in [l N4] crash} "{C24 had asked} {T24 to rest}"}, {A2 inquiry} {C2 told}

By a staff reporter

{T23 {S1 A bus driver who died with 22 of his passengers when his vehicle plunged into a gorge near [l Waterval Nek]} {C1 had asked} {A1 his employer} {T1 for a day's rest} the evening before}, {A23 a commission of inquiry} {C23 heard} {D23 on Monday}.

The dispatcher of [o Lowveld Star Coaches], [p Busisiwe Mahlangu], wept as {S3 she} {C3 recalled} {T3 the conversation}.

{T4 "{S5 He} {C5 said}, {T5 'Sisi, my eyes are full of sand'},"} {S4 she} {C4 told} {A4 the commission}. {T4 "{S6 I} {C6 told} {A6 him} {T6 to wash them}."}

{S7 Evidence leader Adv. [p Kobus Lategan]} {C7 put it to} {A7 her} {T7 that the driver, [p Elias Sithole], had by then been at the wheel for 61 of the previous 96 hours}.

{S8 [p Mahlangu]} {C8 agreed} {T8 that this was so}.

{S9 She} {C9 blamed} {T9 a rostering system introduced in January}, which, {S10 she} {C10 said}, {T10 "does not have a button for tired"}.

{S11 The company's chairperson, [p Rashid Ebrahim],} {C11 has previously rejected} {T11 {C12 suggestions} {T12 that his drivers are overworked}}. He is due to testify on Thursday.

{S14 The [o Road Traffic Management Corporation]} {C14 told} {A14 the inquiry} {T14 its experts had found no fault with the brakes}. {S15 Its investigator, [p Johan Steyl],} {C15 estimated} {T15 the speed of the bus at 94km/h, in a zone of 60}.

{S16 A survivor, [p Gladys Ngobeni],} {C16 said} in an affidavit {T16 that {S17 passengers} {C17 had shouted} at {A17 [p Sithole]} {T17 to slow down} and that he had answered them with a hymn}.

{S18 Commission chair [p Nomsa Dladla], a retired judge of the [o Supreme Court of Appeal],} {C18 cautioned} {A18 the media} {T18 against drawing conclusions}. {S19 She} {C19 hopes} {T19 to hand her report to the premier before Easter}.

The families sat in the second and third rows, with photographs on their laps. Tea was served in paper cups. A baby slept through all of it.

{T20 "{S21 I} do not {C21 want} {T21 anybody in jail},"} {C20 said} {S20 [p Themba Sithole], the driver's brother}. {T20 "{S22 I} {C22 want} {T22 them to say his name without the word 'error' after it}."}

The hearing continues.
---
1 act=proposal fact=Uu in=23 who=Elias Sithole
2 act=claim fact=CT+ who=unspecified
3 act=claim fact=CT+ who=Busisiwe Mahlangu
4 act=claim fact=CT+ who=Busisiwe Mahlangu
5 act=claim fact=CT+ in=4 who=Elias Sithole
6 act=proposal fact=Uu in=4 who=Busisiwe Mahlangu
7 act=claim fact=CT+ who=Kobus Lategan
8 act=agreement fact=CT+ who=Busisiwe Mahlangu
9 act=assessment fact=CT+ who=Busisiwe Mahlangu
10 act=claim fact=CT- who=Busisiwe Mahlangu
11 act=denial fact=CT- who=Rashid Ebrahim
12 act=assessment fact=CT+ in=11 who=unspecified
14 act=claim fact=CT- who=Road Traffic Management Corporation
15 act=claim fact=PR+ who=Johan Steyl
16 act=claim fact=CT+ who=Gladys Ngobeni
17 act=proposal fact=Uu in=16 who=passengers
18 act=proposal fact=Uu who=Nomsa Dladla
19 act=commitment fact=Uu who=Nomsa Dladla
20 act=assessment fact=CT+ who=Themba Sithole
21 act=assessment fact=CT- in=20 who=Themba Sithole
22 act=proposal fact=Uu in=20 who=Themba Sithole
23 act=claim fact=CT+ who=unspecified
24 act=proposal fact=Uu in=2 who=Bus driver in N4 crash
role: Elias Sithole | driver | 
role: Busisiwe Mahlangu | dispatcher | Lowveld Star Coaches
role: Kobus Lategan | Evidence leader | 
role: Rashid Ebrahim | chairperson | Lowveld Star Coaches
role: Johan Steyl | investigator | Road Traffic Management Corporation
role: Gladys Ngobeni | survivor | 
role: Nomsa Dladla | Commission chair | 
role: Nomsa Dladla | judge | Supreme Court of Appeal
