Space heaters recalled after 63 fires; {S1 maker} {C1 disputes} {T1 link}

[l JOHANNESBURG] — {S2 [l South Africa]'s consumer watchdog} has pulled a popular space heater off the shelves, {C2 saying} {T2 the appliance may have started at least 63 fires since winter began}.

{S4 {S3 The [o National Consumer Bureau]}} {D3 on Monday} {C3 ordered} {A3 retailers} {T3 to stop selling the [m Ember 1500]} and {C4 instructed} {A4 its importer, [o Lumo Home],} {T4 to refund buyers in full}. About 90,000 of the heaters were sold at between R399 and R549, many of them in townships where power cuts have made people wary of built-in systems.

{S5 [o Lumo]} {C5 rejects} {T5 the bureau's conclusions}. {T6 "A heater that is covered with a blanket will burn whoever made it,"} {C6 said} {S6 managing director [p Craig Fennimore]}. {S8 {S7 He}} {C7 vowed} {T7 to take the order on review} and {C8 suggested} {T8 that counterfeit units were to blame}.

{S9 [p Nomsa Radebe]} {C9 has no time for} {T9 that argument}. Her shack in [l Diepsloot] burned down on 2 July with everything she owned. {T10 "Mine came from the shop with a slip. {S11 My neighbour} {C11 shouted} {T11 that the wall was burning} and I ran,"} {S10 she} {C10 said}. Her heater had stood alone in the middle of the floor.

What is wrong with the [m Ember]? {C12 According to} {S12 a laboratory report attached to the order}, {T12 a thermal cut-out the size of a lentil is missing from four in ten of the units examined}. {S13 The same report} {C13 describes} {T13 the solder on the remaining ones as "indifferent"}. {S14 The importer's own tests, a copy of which [o Lumo] sent to this newspaper,} {C14 show} {T14 no such defect}. {S15 [p Pieter Oosthuizen], who ran the laboratory work,} {C15 is unmoved}. {T15 Only eight heaters were opened, all from one box}, {S15 he} {C15 says}, and {T15 {S16 [o Lumo]} {C16 knew} {T16 which box}}.

Fire is a winter ritual on the [l Highveld]. Nights drop below freezing; coal braziers, paraffin stoves and two-bar heaters share rooms built of planks and zinc, and a fire engine may be forty minutes away. In [l Alexandra], a settlement of a few square kilometres, 2,000 dwellings have burned in a decade. The city keeps a store of sheets, poles and blankets for such nights. The blankets are grey and the store is named, for reasons nobody recalls, the [l Ballroom].

{S18 Residents' groups} {C18 have long complained} {T18 that recalls do not reach people who buy on the pavement}. {S20 {S19 The bureau}} {C19 acknowledged} {T19 the problem} and {C20 said} {T20 it would broadcast the warning in six languages}. {S21 Its head, [p Thandeka Mokoena],} {C21 was emphatic}: {T21 "{X21 If you own one}, switch it off at the wall. Now."}

Retailers are scrambling. {S22 One chain} {C22 announced} {T22 that it would take back heaters without a receipt}; {S23 another} {C23 did not reply to} questions. {S24 A manager at a third, in [l Soweto],} {C24 confided} {T24 that {S25 head office} {C25 had told} {A25 staff} {T25 to "sell what is left by Friday"}}. {S26 The chain} {C26 denies} {T26 this}.
---
1 act=denial fact=CT- who=maker
2 act=assessment fact=PS+ who=South Africa's consumer watchdog
3 act=announcement fact=Uu who=National Consumer Bureau
4 act=announcement fact=Uu who=National Consumer Bureau
5 act=denial fact=CT- who=Lumo Home
6 act=assessment fact=CT+ who=Craig Fennimore
7 act=commitment fact=Uu who=Craig Fennimore
8 act=assessment fact=PS+ who=Craig Fennimore
9 act=denial fact=CT- who=Nomsa Radebe
10 act=claim fact=CT+ who=Nomsa Radebe
11 act=claim fact=CT+ in=10 who=My neighbour
12 act=claim fact=CT+ who=a laboratory report attached to the order
13 act=assessment fact=CT+ who=a laboratory report attached to the order
14 act=claim fact=CT- who=The importer's own tests
15 act=claim fact=CT+ who=Pieter Oosthuizen
16 act=claim fact=CT+ in=15 who=Lumo Home
18 act=claim fact=CT- who=Residents' groups
19 act=claim fact=CT+ who=National Consumer Bureau
20 act=commitment fact=Uu who=National Consumer Bureau
21 act=proposal fact=Uu who=Thandeka Mokoena
22 act=announcement fact=Uu who=One chain
23 act=no_comment fact=Uu who=another
24 act=claim fact=CT+ who=A manager at a third
25 act=proposal fact=Uu in=24 who=head office
26 act=denial fact=CT- who=The chain
role: Craig Fennimore | managing director | Lumo Home
role: Thandeka Mokoena | head | National Consumer Bureau
