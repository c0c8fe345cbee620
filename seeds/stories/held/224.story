Bin rota splits [l Oswaldthorpe] council down the middle

A quarrel over wheelie bins brought the business of [o Oswaldthorpe Town Council] to a halt on Monday night, when six of its twelve members walked out and a seventh, {S1 who} {C1 had intended} {T1 to follow}, found the door had locked behind them.

At the root of it is a {C25 plan} {T25 to collect rubbish every third week instead of every second}. {S2 The [o Labour] group, which runs the council,} {C2 says} {T2 the change would save £190,000 a year}. {S3 The [o Conservatives]} {C3 oppose} {T3 it}; {S4 the two [o Liberal Democrats]} {C4 are in favour}, {T4 {X4 provided nappies are exempt}}.

{T5 “You're asking people to live with their fish for twenty-one days,”} {S5 [o Conservative] leader [p Graham Pickersgill]} {C5 thundered}. {T5 “In July!”}

{T6 “Then eat less fish,”} {C6 came the reply from} {S6 [p Sandra Oyelaran], cabinet member for the environment}.

{S7 She} {C7 has since apologised for} {T7 the remark}, which {S8 the [p Pickersgill] camp} {C8 condemned} {T8 as contemptuous of a fishing town}.

[l Oswaldthorpe] has not landed a commercial catch since 1997. The smokehouse on [l Quay Street] became flats in 2006 and the ice factory a gym. But the town's crest is still three herring, its football club is known as the [o Kippers], and the annual herring queen still opens the summer fair from the back of a lorry.

{S9 A survey commissioned by the council in the spring} {C9 suggests} {T9 that 54 per cent of residents could live with a three-week cycle}. {S11 {S10 [p Pickersgill]}} {C10 dismissed} {T10 the survey as “rigged”} and {C11 alleged} {T11 that {A12 the consultants} {C12 had been told} {T12 what to find}}. {T14 “That is untrue and {S13 he} {C13 knows} {T13 it},”} {S14 the council's chief executive, [p Neil Ashworth],} {C14 said} {D14 on Tuesday}.

{S15 Neighbours canvassed in the market place} {C15 were mostly of the opinion that} {T15 nobody had asked them anything}. {T16 {S17 My lad} {C17 thinks} {T17 it'll be foxes next}}, {S16 one} {C16 remarked}. {S18 [p Beryl Crouch], 83,} {C18 has already announced} {T18 that she will leave her bags on the town hall steps}.

{A19 The standards committee}, which {C19 was asked} {D19 on Tuesday} {T19 to look into the exchange}, meets on the 21st. {S20 Its chair, the Rev. [p Philip Mount],} {C20 declined to say} what sanctions were open to it. {T21 “I can hardly excommunicate anyone,”} {S21 he} {C21 observed}.

{S22 [p Oyelaran]} {C22 is adamant that} {T22 the new rota will start in October}. {S23 The walkout party} {C23 plans} {T23 to stay away until it is withdrawn}, in which case the council will be one short of a quorum.

The locked-in member, [p Kevin Stote], was released at 9.40 p.m. by the caretaker. {S24 He} {C24 could not be reached for comment}.
---
1 act=commitment fact=Uu who=a seventh
2 act=claim fact=CT+ who=The Labour group
3 act=assessment fact=CT- who=The Conservatives
4 act=agreement fact=Uu who=the two Liberal Democrats
5 act=assessment fact=CT+ who=Graham Pickersgill
6 act=proposal fact=Uu who=Sandra Oyelaran
7 act=assessment fact=CT- who=Sandra Oyelaran
8 act=assessment fact=CT+ who=the Pickersgill camp
9 act=claim fact=PS+ who=A survey commissioned by the council in the spring
10 act=assessment fact=CT- who=Graham Pickersgill
11 act=claim fact=CT+ who=Graham Pickersgill
12 act=proposal fact=Uu in=11 who=unspecified
13 act=claim fact=CT+ in=14 who=Graham Pickersgill
14 act=denial fact=CT- who=Neil Ashworth
15 act=assessment fact=CT- who=Neighbours canvassed in the market place
16 act=claim fact=CT+ who=one of the neighbours
17 act=assessment fact=PR+ in=16 who=My lad
18 act=commitment fact=Uu who=Beryl Crouch
19 act=proposal fact=Uu who=unspecified
20 act=non_confirmation fact=Uu who=Philip Mount
21 act=assessment fact=CT- who=Philip Mount
22 act=assessment fact=CT+ who=Sandra Oyelaran
23 act=threat fact=Uu who=The walkout party
24 act=no_comment fact=Uu who=Kevin Stote
25 act=commitment fact=Uu who=unspecified
role: Graham Pickersgill | leader | Conservatives
role: Sandra Oyelaran | cabinet member for the environment | Oswaldthorpe Town Council
role: Neil Ashworth | chief executive | Oswaldthorpe Town Council
role: Philip Mount | chair | standards committee
role: Philip Mount | Rev. |
role: Kevin Stote | member | Oswaldthorpe Town Council
