The water that remembers nothing

A clinic on a quiet street in [l Heidelberg] charges 140 euros for a first consultation and 60 for every bottle after that. In the bottles is water, sugar and, {C1 in} {S1 the clinic}’s {C1 words}, {T1 “an impulse.”}

{S2 [p Ulrike Sandmann], who founded it in 2011,} {C2 believes} {T2 that substances diluted until nothing is left of them can treat asthma, warts and grief}. {T3 “The water carries the pattern,”} {S3 she} {C3 explains}, tapping a vial against her palm. {T3 “Chemistry looks for the letters. We read the poem.”} {S4 Her patients, some 2,000 of them on the books,} {C4 swear by} {T4 her drops}.

{S5 [p Jonas Ettl]} {C5 is rather less impressed with} {T5 them}. {T6 “There is no pattern. Water molecules let go of each other a trillion times a second,”} {C6 says} {S6 the physical chemist, who runs a laboratory across the river}. {S7 He} {C7 accuses} {T7 [p Sandmann] of “selling a mood at the price of a medicine.”}

The quarrel between the two began with a leaflet. In it {S8 [p Sandmann]} {C8 wrote} {T8 that {S9 a 2019 study from [l Bern]} {C9 had proved} {T9 the effect in children with ear infections}}. The study’s lead author was furious. {T10 “We found nothing. {S11 We} {C11 wrote} {T11 that we found nothing}. It is in the title,”} {S10 [p Martina Kessi]} {C10 posted} on [m Mastodon].

[p Ettl] passed the leaflet to the regional court, which can fine a practitioner for misleading advertising. {S12 The judges} {C12 ruled} {D12 in February} {T12 that “may have been shown” was permissible and “has been proved” was not}. {S13 [p Sandmann]} {C13 agreed} {T13 to reprint}. {S14 Both sides} {C14 consider} {T14 the ruling a victory}.

Homeopathy was born some 300 kilometres from here, in [l Meissen], where [p Samuel Hahnemann] grew up among the porcelain. Bleeding and mercury were the treatments of his day, and a remedy that did nothing at all was often the safest in the room. His followers built hospitals. Some of their ledgers survive, in a brown hand, with columns for weather and appetite. The royal courts of [l Europe] called for the little pills, and a factory in [l Leipzig] that once made them by the hundredweight is now flats.

{S16 Large reviews, including one ordered by the Australian government,} {C16 have concluded} {T16 that the remedies do no better than placebo}. {S17 The health minister in [l Berlin]} {C17 wanted} {T17 to stop insurers paying for them}, but {S18 his own coalition} {C18 balked at} {T18 the idea}. {S20 {S19 [o Stiftung Globuli], a lobby group,}} {C19 put} {T19 the saving at a derisory 20 million euros a year} and {C20 contended} {T20 that {S21 patients} {C21 wanted} {T21 to be listened to}}.

{S22 Some critics} {C22 grant} {T22 the last point}. {T23 “A consultation here lasts an hour. With me it lasts seven minutes, and {S24 I} {C24 know} {T24 which one I would rather have},”} {C23 says} {S23 [p Farid Bensaid], a family doctor in [l Mannheim]}. {C25 What worries} {S25 him} {C25 is} {T25 the delay}. {T26 One woman}, {S26 he} {C26 says}, {T26 {C27 had been advised} by {S27 a healer} {T27 to “give the drops a chance”} and arrived with a tumour the size of a plum}.

{S28 [p Sandmann]} {C28 promises} {T28 that {S29 she} {C29 tells} {A29 everyone} {T29 to see a doctor, too}}. Three former patients contacted for this article remembered the drops, the candles and the kindness. {S30 None of them} {C30 recalled} {T30 such advice}. {S31 [p Sandmann]} {C31 did not respond to} a second list of questions.
---
1 act=assessment fact=CT+ who=the clinic
2 act=assessment fact=PS+ who=Ulrike Sandmann
3 act=assessment fact=CT+ who=Ulrike Sandmann
4 act=assessment fact=CT+ who=Her patients
5 act=assessment fact=CT- who=Jonas Ettl
6 act=denial fact=CT- who=Jonas Ettl
7 act=assessment fact=CT+ who=Jonas Ettl
8 act=claim fact=CT+ who=Ulrike Sandmann
9 act=claim fact=CT+ in=8 who=a 2019 study from Bern
10 act=denial fact=CT- who=Martina Kessi
11 act=claim fact=CT- in=10 who=Martina Kessi
12 act=announcement fact=CT+ who=The judges
13 act=agreement fact=Uu who=Ulrike Sandmann
14 act=assessment fact=CT+ who=Both sides
16 act=claim fact=CT- who=Large reviews
17 act=commitment fact=Uu who=The health minister in Berlin
18 act=denial fact=CT- who=his own coalition
19 act=assessment fact=CT+ who=Stiftung Globuli
20 act=assessment fact=CT+ who=Stiftung Globuli
21 act=proposal fact=Uu in=20 who=patients
22 act=agreement fact=CT+ who=Some critics
23 act=claim fact=CT+ who=Farid Bensaid
24 act=assessment fact=CT+ in=23 who=Farid Bensaid
25 act=assessment fact=CT+ who=Farid Bensaid
26 act=claim fact=CT+ who=Farid Bensaid
27 act=proposal fact=Uu in=26 who=a healer
28 act=claim fact=CT+ who=Ulrike Sandmann
29 act=proposal fact=Uu in=28 who=Ulrike Sandmann
30 act=claim fact=CT- who=None of them
31 act=no_comment fact=Uu who=Ulrike Sandmann
role: Martina Kessi | lead author | 
role: Jonas Ettl | physical chemist | 
role: Farid Bensaid | family doctor | 
