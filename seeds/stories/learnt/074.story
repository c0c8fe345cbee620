Islanders fear winter of isolation as ferry operator cuts sailings

People on [l Inishlorcan] say goodbye to their children on Sunday nights, when the boat takes the teenagers to school on the mainland. From November there may be no Sunday boat.

{S1 [o Corrib Sea Lines]} {C1 announced} {D1 last week} {T1 that it would drop four of its eleven weekly sailings because of fuel costs}. The company, which has run the route since 1998, receives a state subsidy under a contract agreed six years ago.

{T2 "It's not a bus we're losing, it's the road,"} {C2 said} {S2 [p Máirín Ní Dhubhda], principal of the island's primary school}. {T2 "If you told a town in [l Kildare] that its road would be shut at weekends there'd be war."}

{S3 She} {C3 fears} {T3 two families will leave before [m Christmas]}. {T4 One of them}, {S4 she} {C4 said}, {T4 had already enquired about houses in [l Clifden]}.

A packed meeting in the hall on Thursday heard {S5 [p Colm Geraghty], a lobster fisherman}, {C5 describe} {T5 the decision as "an eviction notice with a timetable stapled to it"}. {S6 Others} were more measured, {C6 suggesting} {T6 a smaller vessel could be used on quiet days}. {S7 A nurse who visits twice a week} {C7 wondered aloud} {T7 who would carry the insulin}.

{S8 The operator's managing director, [p Fergal Tuohy],} {C8 defended} {T8 the cuts} in a letter that was read out by the parish priest. {T9 "We have carried this service on our back for three winters,"} {S9 he} {C9 wrote}. {S10 He} {C10 would restore} {T10 the sailings} {X10 if the government raised the subsidy by a fifth}, {S10 he} {C10 added}.

{S11 The [o Department of Rural Affairs]} {C11 said} {T11 it was "engaging with all parties" and {S12 its officials} {C12 expected} {T12 a solution before the new timetable took effect}}. {S13 It} {C13 would not say} whether extra money was available.

[p Ní Dhubhda] is not holding her breath. {T14 "{S15 They} {C15 promised} {A15 us} {T15 a pier in 2009},"} {S14 she} {C14 said}. {T14 "We have a lovely drawing of it in the school."}
---
1 act=announcement fact=Uu who=Corrib Sea Lines
2 act=assessment fact=CT+ who=Máirín Ní Dhubhda
3 act=assessment fact=PR+ who=Máirín Ní Dhubhda
4 act=claim fact=CT+ who=Máirín Ní Dhubhda
5 act=assessment fact=CT+ who=Colm Geraghty
6 act=proposal fact=Uu who=Others
7 act=assessment fact=Uu who=A nurse who visits twice a week
8 act=assessment fact=CT+ who=Fergal Tuohy
9 act=claim fact=CT+ who=Fergal Tuohy
10 act=conditional_commitment fact=Uu who=Fergal Tuohy
11 act=claim fact=CT+ who=Department of Rural Affairs
12 act=assessment fact=PR+ in=11 who=its officials
13 act=non_confirmation fact=Uu who=Department of Rural Affairs
14 act=claim fact=CT+ who=Máirín Ní Dhubhda
15 act=commitment fact=Uu in=14 who=They
role: Máirín Ní Dhubhda | principal | the island's primary school
role: Colm Geraghty | lobster fisherman | 
role: Fergal Tuohy | managing director | Corrib Sea Lines
