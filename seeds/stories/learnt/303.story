{T1 Ceasefire in Ethiopian town holds for second day}, {S1 monitors} {C1 report}

{T2 A ceasefire between the Ethiopian army and local fighters in the northern town of [l Mai Hagos] has held for a second day}, {C2 according to} {S2 monitors from the [o African Union]}.

{S3 General [p Thabo Nkuna], the South African officer who heads the monitoring team,} {C3 told} {A3 the [o BBC]} {T3 that he had heard "no more than roosters" since Tuesday morning}. {S4 He} {C4 cautioned} {T4 that {S5 neither side} {C5 had yet agreed} {T5 to pull back its guns}}.

The truce was signed in [l Nairobi] on Monday after what {S6 the Kenyan foreign ministry} {C6 called} {T6 "thirty-one hours and one broken kettle"}. A copy was seen by [o The East African]. {S7 Its second article} {C7 says} {T7 that aid trucks may use the road from [l Adigrat] "without search or fee"}.

{S8 The [o UN]'s humanitarian office} {C8 said} {D8 on Wednesday} {T8 {S22 it} {C22 hoped} {T22 to send the first trucks by the weekend}}. {S9 A driver in [l Adigrat]} {C9 told} {A9 the [o Addis Standard]} {T9 that {S10 his employer} {C10 had promised} {A10 the drivers} {T10 double pay}, and that {S11 most of them} {C11 had still refused} {T11 to go}}.

{S13 {S12 Federal government spokesman [p Dereje Wolde]}} {C12 welcomed} {T12 the calm} but {C13 insisted} {T13 that the fighters must hand in heavy weapons within a month}. {S14 A commander of the fighters, who gave his name only as [p Gebre],} {C14 laughed off} {T14 the demand}. {T15 "{S16 They} {C16 told} {A16 our fathers} {T16 the same},"} {S15 he} {C15 said}. {T15 "Our fathers are in the churchyard."}

{S17 [l Eritrea]}, whose troops crossed the border during the last war, {C17 has said nothing}. {T18 Some of its soldiers} {C18 are alleged} {T18 to be still in the area}; {S19 [l Asmara]} {C19 has in the past denied} {T19 that}.

{S20 The [l United States], the [o EU] and [l Turkey]} {C20 all praised} {T20 [l Kenya] for its mediation}. {S21 The American envoy for the [l Horn of Africa], [p Celia Brandt],} {C21 described} {T21 the agreement} {C21 as} {T21 "a small door in a long wall"}.

[l Mai Hagos] had about 20,000 inhabitants before the fighting started in June. The hospital has been without electricity for five weeks, and its last generator was ordered from [l Mekelle] but has not arrived.
---
1 act=claim fact=CT+ who=monitors
2 act=claim fact=CT+ who=monitors from the African Union
3 act=claim fact=CT+ who=Thabo Nkuna
4 act=claim fact=CT- who=Thabo Nkuna
5 act=agreement fact=CT- in=4 who=neither side
6 act=assessment fact=CT+ who=the Kenyan foreign ministry
7 act=announcement fact=CT+ who=Its second article
8 act=assessment fact=CT+ who=The UN's humanitarian office
9 act=claim fact=CT+ who=A driver in Adigrat
10 act=commitment fact=Uu in=9 who=his employer
11 act=denial fact=Uu in=9 who=most of them
12 act=assessment fact=CT+ who=Dereje Wolde
13 act=proposal fact=Uu who=Dereje Wolde
14 act=denial fact=Uu who=Gebre
15 act=claim fact=CT+ who=Gebre
16 act=proposal fact=Uu in=15 who=They
17 act=no_comment fact=Uu who=Eritrea
18 act=claim fact=CT+ who=unspecified
19 act=denial fact=CT- who=Asmara
20 act=assessment fact=CT+ who=The United States, the EU and Turkey
21 act=assessment fact=CT+ who=Celia Brandt
22 act=assessment fact=Uu in=8 who=The UN's humanitarian office
role: Thabo Nkuna | General | 
role: Dereje Wolde | spokesman | Federal government
role: Gebre | commander | fighters
role: Celia Brandt | envoy for the Horn of Africa | United States
