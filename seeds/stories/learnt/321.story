Baby monitor recalled after three fires

Saturday, September 14, 2024

{S1 The [o U.S. Consumer Product Safety Commission] ([o CPSC])} {C1 announced} {D1 on Friday} {T1 the recall of about 190,000 baby monitors whose batteries may overheat}. The device, the [m Lullwatch 2], has been sold by [o Brightcrib] of [l Columbus], [l Ohio], since 2022.

{T2 Three house fires and eleven cases of burns have been traced to the product}, {S2 the agency} {C2 said} in a statement on its website. {T3 No deaths have been reported}, {C3 according to} {S3 the statement}. {S4 It} {C4 tells} {A4 consumers} {T4 to unplug the monitor "at once"} and {C4 to} {T4 take out the battery}.

{T5 "We are deeply sorry for the worry this causes to families,"} {C5 said} {S5 [p Marcia Dunleavy], [o Brightcrib]'s chief executive}, in a video posted to [o YouTube]. {T6 Everyone who bought a unit would receive the full price back}, {S6 she} {C6 promised}. {T6 "No receipt, no questions."}

However, {S7 some parents} {C7 have accused} {T7 the company of knowing about the fault for more than a year}. {S8 [o WCMH-TV]} {C8 reported} {T8 that {S9 a customer in [l Dayton]} {C9 had written} to {A9 the firm} {D9 in July 2023} {C9 to warn} {T9 that her unit was "too hot to touch"}}. {T10 {S11 A customer service agent} {C11 reportedly replied} {T11 that this was normal}}, {S10 the station} {C10 said}.

{S12 [p Dunleavy]} {C12 denied} {T12 that there had been a cover-up}. {T13 "{S14 Our engineers} {C14 looked at it and honestly believed} {T14 that it was a single bad cell},"} {S13 she} {C13 told} {A13 the [o Associated Press]}. {T13 "They were wrong."} {S15 She} {C15 did not say} when the company first informed the agency. {S16 Federal rules} {C16 require} {T16 such notices within 24 hours}.

The cells were made by [o Haozhan Energy] in [l Shenzhen], [l China]. {S17 The supplier} {C17 has not responded to requests for comment}. {S18 [o Amazon], where most of the monitors were sold,} {C18 has agreed to} {T18 pull the listing}.

Recalls of goods with lithium cells are common. In 2016, [o Samsung] gave up on a telephone after dozens of them had caught fire, some in the hands of passengers boarding a plane. Scooters, e-bikes, vapes and a make of singing birthday card have followed.

{S19 [p Theo Vasquez], a lawyer for the [l Dayton] family,} {C19 has said} {T19 he will file suit next week}. {T20 {S21 His clients} {C21 do not want} {T21 money}}, {S20 he} {C20 is quoted as saying} by [o The Columbus Dispatch]. {T20 "They want the e-mails."}

{S22 A spokesperson for the [o National Fire Protection Association]} {C22 urged} {A22 parents} {T22 never to leave any charging device in a cot}.
---
1 act=announcement fact=CT+ who=The U.S. Consumer Product Safety Commission
2 act=claim fact=CT+ who=The U.S. Consumer Product Safety Commission
3 act=claim fact=CT- who=the statement
4 act=proposal fact=Uu who=The U.S. Consumer Product Safety Commission
5 act=assessment fact=CT+ who=Marcia Dunleavy
6 act=commitment fact=Uu who=Marcia Dunleavy
7 act=claim fact=CT+ who=some parents
8 act=claim fact=CT+ who=WCMH-TV
9 act=claim fact=CT+ in=8 who=a customer in Dayton
10 act=claim fact=CT+ who=WCMH-TV
11 act=claim fact=CT+ in=10 who=A customer service agent
12 act=denial fact=CT- who=Marcia Dunleavy
13 act=claim fact=CT+ who=Marcia Dunleavy
14 act=assessment fact=PR+ in=13 who=Our engineers
15 act=non_confirmation fact=Uu who=Marcia Dunleavy
16 act=proposal fact=Uu who=Federal rules
17 act=no_comment fact=Uu who=Haozhan Energy
18 act=agreement fact=Uu who=Amazon
19 act=commitment fact=Uu who=Theo Vasquez
20 act=claim fact=CT- who=Theo Vasquez
21 act=proposal fact=Uu in=20 who=His clients
22 act=proposal fact=Uu who=A spokesperson for the National Fire Protection Association
role: Marcia Dunleavy | chief executive | Brightcrib
role: Theo Vasquez | lawyer | Dayton family
