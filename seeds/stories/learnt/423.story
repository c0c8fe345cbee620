{S12 Report}: {T12 Flood money went to wrong valley}

{C1 According to} {S1 a report released on Thursday by the auditor general of [l Nepal]} {T1 relief money worth nine million dollars was sent to a valley that had not been flooded}. [o The Kathmandu Post], which obtained a copy, printed its tables on three pages.

{A2 Two former officials of the [o National Relief Fund]} {C2 are accused} in {S2 the report} {T2 of swapping lists, signing for tents that did not exist and sending their own relatives to collect the cash}. {A3 A third} {C3 has been charged} {T3 with forgery}. All three have left [l Kathmandu].

{S4 [p Bishnu Thapa], director of the fund,} {C4 said} {T4 that {S5 his staff} {C5 had reported} {T5 the error} in July and that nobody answered}. {S6 He} {C6 stated},

{T6 "I wrote to the ministry four times. I have the receipts. {S7 A clerk there} {C7 told} {A7 me} {T7 the letters were being used to level a table}."}

{S8 [p Thapa]} {C8 added} {T8 that he had no wish to resign}. {S9 The home ministry} {C9 has called} {T9 his account "imaginative"}. {S10 Its spokesman, [p Ramesh Karki],} {C10 told} {A10 [o Reuters]} {T10 that no such letters had arrived}, and {S11 he} {C11 would not say} {T11 who kept the register}.

In [l Khola Gaun], the village that was flooded, 212 families still live under plastic sheets. {T13 The village} {C13 is considered} {T13 the poorest in the district}. It has one tap. {S14 Residents} {C14 allege} {T14 that tents were sold in the market at [l Dhunche]}. {A15 [p Maya Tamang], a mother of three,} {C15 had been promised} {T15 money} twice.

The fund was set up after the earthquake of 2015, when trucks loaded with rice stood for a week at the border. {S16 Its} {C16 stated purpose} was {T16 to reach every damaged house within ten days}. In some years {T17 it} {C17 was said} {T17 to be the best-run agency in the country}, and foreign donors continued to support it.

{T18 "I do not want tents any more,"} {S18 [p Tamang]} {C18 said}. {T18 "I want somebody to come and look."}

Image: [p Maya Tamang] outside her shelter in [l Khola Gaun], October.

{S19 The opposition} {C19 demanded} {D19 on Friday} {T19 that the minister go}. {S20 Analysts} {C20 think} {T20 it unlikely before the election in spring}. Still, {T21 the prime minister, [p Arjun Rana],} {C21 is reported} {T21 to have sent for the file}.

{C22 According to} {S22 [o The Himalayan Times]} {T22 the file weighs eleven kilograms}.
---
1 act=claim fact=CT+ who=a report released on Thursday by the auditor general of Nepal
2 act=claim fact=CT+ who=a report released on Thursday by the auditor general of Nepal
3 act=claim fact=CT+ who=unspecified
4 act=claim fact=CT+ who=Bishnu Thapa
5 act=claim fact=CT+ in=4 who=his staff
6 act=claim fact=CT+ who=Bishnu Thapa
7 act=claim fact=CT+ in=6 who=A clerk there
8 act=commitment fact=Uu who=Bishnu Thapa
9 act=assessment fact=CT+ who=The home ministry
10 act=denial fact=CT- who=Ramesh Karki
11 act=no_comment fact=Uu who=Ramesh Karki
12 act=claim fact=CT+ who=Report
13 act=assessment fact=CT+ who=unspecified
14 act=claim fact=CT+ who=Residents
16 act=commitment fact=Uu who=National Relief Fund
17 act=assessment fact=CT+ who=unspecified
18 act=assessment fact=Uu who=Maya Tamang
19 act=proposal fact=Uu who=The opposition
20 act=assessment fact=PR- who=Analysts
22 act=claim fact=CT+ who=The Himalayan Times
21 act=claim fact=PR+ who=unspecified
15 act=commitment fact=Uu who=unspecified
role: Bishnu Thapa | director | fund
role: Ramesh Karki | spokesman | home ministry
role: Arjun Rana | prime minister | 
