{T1 Methane leak at Canadian gas store “far larger than disclosed”}, {S1 scientists} {C1 say}

Friday, May 9

{T2 An underground gas store near [l Dawson Creek], in the Canadian province of [l British Columbia], has been leaking methane at about seven times {T19 the rate} {S19 its owner} {C19 reported}}, {C2 according to} {S2 a study published on Thursday in the journal [o Environmental Science & Technology]}.

{S3 The authors, from the [o University of Groningen] and the [o University of Calgary],} {C3 estimate} {T3 that 4,100 tonnes escaped between January and March}. {S4 They} {C4 caution} {T4 that the figure, based on satellite passes, could be off by a third}.

{S5 [o Peace Ridge Storage], which operates the site,} {C5 questioned} {T5 the method}. {T6 “A satellite sees a cloud. We have a gauge,”} {S6 its president, [p Doug Amundsen],} {C6 was quoted as saying} by the [o Calgary Herald]. {S7 He} {C7 allowed} {T7 that the gauge had been out of service for “some days” in February}. Asked how many, {S8 a company representative} {C8 declined to elaborate}.

What the company knew, and when, may now be settled in court. {S9 The news site [o The Narwhal]} {C9 reported} {D9 on Friday} {T9 that {S10 a field technician} {C10 had emailed} {A10 head office} {D10 on January 14} {T10 to say the wellhead was “singing”}, and that {S11 a manager} {C11 had written back}: {T11 “{S12 Regulator} {C12 thinks} {T12 we’re fine}. Let’s not change their mind.”}} The site did not publish the emails in full, {C13 explaining} {T13 that doing so would identify its source}.

{S15 {S14 The [o BC Energy Regulator]}} {C14 told} {A14 [o Wikinews]} {T14 it was “aware of the correspondence”} and {C15 would neither endorse nor contradict} the study. An inspector was on the site by Friday afternoon.

People in the area had noticed something. {T16 “My dogs wouldn’t go up the ridge,”} {C16 said} {S16 [p Marlene Tootoosis], a rancher}. {S17 The [o Saulteau First Nations], whose land lies downwind,} {C17 are adamant} {T17 that the store must close}; {S18 the province’s energy minister, [p Colin Fairbairn],} {C18 prefers} {T18 to wait for a second study}.

The store was built in 1974 in an exhausted gas field and holds enough to heat [l Vancouver] for five weeks.
---
1 act=claim fact=CT+ who=scientists
2 act=claim fact=CT+ who=a study published on Thursday in the journal Environmental Science & Technology
3 act=claim fact=CT+ who=The authors
4 act=claim fact=PS+ who=The authors
5 act=assessment fact=CT+ who=Peace Ridge Storage
6 act=claim fact=CT+ who=Doug Amundsen
7 act=claim fact=CT+ who=Doug Amundsen
8 act=no_comment fact=Uu who=a company representative
9 act=claim fact=CT+ who=The Narwhal
10 act=claim fact=CT+ in=9 who=a field technician
11 act=proposal fact=Uu in=9 who=a manager
12 act=assessment fact=CT+ in=11 who=Regulator
13 act=claim fact=CT+ who=The Narwhal
14 act=claim fact=CT+ who=BC Energy Regulator
15 act=non_confirmation fact=Uu who=BC Energy Regulator
16 act=claim fact=CT+ who=Marlene Tootoosis
17 act=proposal fact=Uu who=Saulteau First Nations
18 act=proposal fact=Uu who=Colin Fairbairn
19 act=claim fact=CT+ in=2 who=its owner
role: Doug Amundsen | president | Peace Ridge Storage
role: Marlene Tootoosis | rancher | 
role: Colin Fairbairn | energy minister | British Columbia
