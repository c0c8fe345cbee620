[l London] and [l Tehran] swap prisoners at dawn

[l LONDON] ([o PA]) - {T1 Two Britons held in [l Iran] for almost three years are on their way home}, {S1 the Foreign Secretary} {C1 told} {A1 MPs} {D1 on Thursday}, in an exchange that {S2 [l Tehran]} {C2 hailed as} {T2 "a victory of patience"} and {S3 the [o Conservatives]} {C3 condemned as} {T3 a surrender}.

[p Philippa Daunt], a marine biologist, and [p Robert Achebe], a travel writer, left [l Tehran] at 5.40am on an Omani jet. At the same hour an Iranian businessman, [p Kamran Foruzan], walked out of [l Belmarsh] prison with a carrier bag.

{T4 "{S5 She} rang from the steps of the plane and {C5 said} {T5 she could murder a cup of tea},"} {S4 Ms [p Daunt]'s husband [p Giles]} {C4 said} outside their home in [l Falmouth]. {T4 "{S23 I} {C23 said} {T23 we had moved the kettle}."}

{S6 [p Eleanor Strand], the Foreign Secretary,} {C6 insisted} {T6 that no money had been paid}. {T7 "{S8 The party opposite} {C8 demanded} for three years {T8 that we do something},"} {S7 she} {C7 told} {A7 the House}. {T7 "We did something."} {S10 {S9 The shadow foreign secretary, [p Oliver Tancred],}} {C9 accused} {T9 her of putting "a price on every British passport"}, and {C10 asked} {T10 what the courts would make of it}. {S11 A former head of [o MI6]} {C11 defended} {T11 the deal} on the [o BBC].

{T13 {S12 The [o White House]} {C12 had warned} {A12 [l London]} in private {T12 not to free Mr [p Foruzan]}}, {C13 according to} {S13 two US officials}. {S14 A spokesman there} {C14 said} in public only {T14 that the president was "happy for the families"}. {S15 [o Downing Street]} {C15 would not discuss} contacts with allies.

Mr [p Foruzan], 61, was jailed in 2023 for shipping valves to [l Bandar Abbas]. {S16 His trial judge} {C16 found} {T16 that he had known what they were for}. {S17 He} {C17 has always protested} {T17 his innocence}. On landing in [l Tehran] he was met by a brass band. {T18 "{S19 The British} {C19 asked} {A19 me} {T19 to sign a paper that I would not come back},"} {S18 he} {C18 told} {A18 state television}. {T18 "I signed it with pleasure."}

{S20 The Iranian foreign ministry} {C20 expressed} {T20 the hope that other cases would be solved "in the same spirit"}. {S21 [o Families Abroad], a support group,} {C21 believes} {T21 at least five more Britons are held in the country}. {S22 Its chair, [p Moira Tennant],} {C22 thanked} {T22 [l Oman] for eleven months of shuttle diplomacy}.
---
1 act=claim fact=CT+ who=Eleanor Strand
2 act=assessment fact=CT+ who=Tehran
3 act=assessment fact=CT+ who=the Conservatives
4 act=claim fact=CT+ who=Giles
5 act=assessment fact=CT+ in=4 who=Philippa Daunt
6 act=denial fact=CT- who=Eleanor Strand
7 act=claim fact=CT+ who=Eleanor Strand
8 act=proposal fact=Uu in=7 who=The party opposite
9 act=claim fact=CT+ who=Oliver Tancred
10 act=proposal fact=Uu who=Oliver Tancred
11 act=agreement fact=CT+ who=A former head of MI6
12 act=proposal fact=Uu in=13 who=The White House
13 act=claim fact=CT+ who=two US officials
14 act=assessment fact=CT+ who=A spokesman there
15 act=non_confirmation fact=Uu who=Downing Street
16 act=claim fact=CT+ who=His trial judge
17 act=denial fact=CT- who=Kamran Foruzan
18 act=claim fact=CT+ who=Kamran Foruzan
19 act=proposal fact=Uu in=18 who=The British
20 act=assessment fact=Uu who=The Iranian foreign ministry
21 act=assessment fact=CT+ who=Families Abroad
22 act=assessment fact=CT+ who=Moira Tennant
23 act=claim fact=CT+ in=4 who=Giles
role: Philippa Daunt | marine biologist | 
role: Robert Achebe | travel writer | 
role: Giles | husband | Philippa Daunt
role: Kamran Foruzan | businessman | 
role: Eleanor Strand | Foreign Secretary | 
role: Oliver Tancred | shadow foreign secretary | Conservatives
role: Moira Tennant | chair | Families Abroad
