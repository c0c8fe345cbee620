Sugar pills for malaria: clinic chain under investigation

A chain of clinics in [l Wales] is under investigation after {A1 an undercover reporter for [o BBC Wales]} {C1 was advised} {T1 to take sugar pills instead of malaria tablets}.

{T2 The treatment, known as "dilution therapy"}, {C2 has been described} {T2 as nonsense, as harmless, and as a danger to travellers}. {T3 It} {C3 is regarded} by {S3 most physicians} {T3 as having no effect at all}. {S4 Its followers} {C4 insist} {T4 that it works}, and {S5 a leaflet in the waiting room in [l Swansea]} {C5 claims} {T5 that "water remembers what the body forgets"}.

The reporter, [p Eleri Pugh], went to five clinics. She had known one of the owners, [p Gareth Lloyd], at school. {C23 Allegedly}, {T23 two of the five gave her a travel pack without asking where she was going}. {S6 A therapist in [l Cardiff]} {C6 told} {A6 her}:

{T6 "{S25 We} {C25 don't believe} {T25 in the chemical tablets}. Take these and drink plenty of water."}

{S8 [p Pugh]} {C8 wrote} {T8 that {S9 she} had {C9 decided} {T9 not to argue}}.

{S10 Dr [p Owen Marsden] of the [o Tropical Health Trust]} {C10 said} {T10 the advice was "appalling" and people would die of it}. {T11 "We have had two deaths already from this sort of thing,"} {S11 he} {C11 said}. {S12 The trust} {C12 is calling on} {A12 the government} {T12 to close the clinics}.

{S13 {S14 Mr [p Lloyd]}} {C13 apologised} in a statement {T13 for "any confusion"}, and {C14 stressed} {T14 that {A24 his staff} {C24 were told} every year {T24 to send travellers to a doctor}}. {S15 He} {C15 refused} {T15 to say how many packs had been sold}. {C16 According to} {S16 the company's own accounts} {T16 sales came to £410,000 last year}.

[p Rhian Bevan], a former patient, said nothing to anyone for two years. {T18 "I was ashamed. {S19 I} {C19 thought} {T19 I had done it wrong},"} {S18 she} {C18 told} {A18 the programme}. She fell ill in [l Ghana], called a nurse from her hotel and was flown home. She continued to take the pills in hospital.

{T20 Such clinics} {C20 are believed} {T20 to number about sixty in [l Britain]}. They need no licence, and most share a building with a hairdresser. {S21 Ministers} {C21 have twice promised} {T21 a register}; there is none.

Image: Pills on sale in [l Swansea] (file picture).

{S22 The [o Advertising Standards Authority]} {C22 confirmed} {D22 on Tuesday} {T22 that it was looking into three complaints}. The programme will be shown at eight this evening, after the weather.
---
1 act=proposal fact=Uu who=unspecified
2 act=assessment fact=CT+ who=unspecified
3 act=assessment fact=CT+ who=most physicians
4 act=claim fact=CT+ who=Its followers
5 act=claim fact=CT+ who=a leaflet in the waiting room in Swansea
6 act=assessment fact=CT+ who=A therapist in Cardiff
8 act=claim fact=CT+ who=Eleri Pugh
9 act=commitment fact=Uu in=8 who=Eleri Pugh
10 act=assessment fact=CT+ who=Owen Marsden
11 act=claim fact=CT+ who=Owen Marsden
12 act=proposal fact=Uu who=The trust
13 act=assessment fact=CT+ who=Gareth Lloyd
14 act=claim fact=CT+ who=Gareth Lloyd
15 act=non_confirmation fact=Uu who=Gareth Lloyd
16 act=claim fact=CT+ who=the company's own accounts
18 act=claim fact=CT+ who=Rhian Bevan
19 act=assessment fact=PR+ in=18 who=Rhian Bevan
20 act=claim fact=PR+ who=unspecified
21 act=commitment fact=Uu who=Ministers
22 act=claim fact=CT+ who=Advertising Standards Authority
23 act=claim fact=PR+ who=unspecified
24 act=proposal fact=Uu in=14 who=unspecified
25 act=assessment fact=CT- in=6 who=A therapist in Cardiff
role: Eleri Pugh | reporter | BBC Wales
role: Rhian Bevan | former patient | 
