{S1 Unions} {C1 threaten} {T1 longer bus strike} as mayor holds firm

[l LISBON], May 14 ([o Reuters Desk]) - {T2 Bus drivers in [l Lisbon] will extend a three-day strike to ten days {X2 if the city does not return to talks by Thursday}}, {S2 their union} {C2 said} {D2 on Tuesday}.

The walkout left more than 400 buses in their depots and doubled the morning traffic on the [l Ponte 25 de Abril]. {S3 Ride-hailing operators} {C3 reported} {T3 a threefold rise in bookings}.

{T4 "{S5 The mayor} {C5 promised} {A5 us} {T5 a rest room at each terminus}. Four years later we still urinate behind trees,"} {C4 said} {S4 [p Rui Falcão], general secretary of the [o STRA] union}.

{S7 {S6 Mayor [p Inês Carvalhal]}} {C6 told} {A6 a news conference} {T6 she would not negotiate "with the engine off"} and {C7 accused} {A7 the union} {T7 of having walked out of a meeting last week}. {S8 [p Falcão]} {C8 disputed} {T8 that account}. {T9 {S10 A city negotiator} {C10 had asked} {A10 his team} {T10 to wait in a corridor}}, {S9 he} {C9 said}, {T9 and was never seen again}.

{S11 The city} {C11 has proposed} {T11 a raise of 3.5%}, against {S12 the union's} {C12 demand} {T12 for 7%}. {S13 Two people with direct knowledge of the talks} {C13 told} {A13 [o Reuters Desk]} {T13 that {S14 the finance councillor} {C14 had been ready to settle} {T14 at 5%} before the mayor stopped him}. {S16 The mayor's office} {C16 declined to comment} on internal discussions.

{T17 Inflation in [l Portugal]} {C17 is forecast} by {S17 the central bank} {T17 at 2.6% this year}.

Commuters were split. {S18 Hotel cleaner [p Fatoumata Baldé], 41, who had walked for ninety minutes,} {C18 said} {T18 she understood the drivers}. {T18 "But {S20 my supervisor} {C20 says} {T20 understanding doesn't clean rooms}."}

{S21 The national association of municipalities} {C21 called on} {A21 the government} {T21 to appoint an arbitrator}. {S22 Labour Minister [p Duarte Sepúlveda]} {C22 did not exclude} {T22 such a step}.

{S23 Analysts at [o Banco Meridional]} {C23 see} {T23 a cost to the city's shops of up to 4 million euros a day}.
---
1 act=threat fact=Uu who=Unions
2 act=threat fact=Uu who=their union
3 act=claim fact=CT+ who=Ride-hailing operators
4 act=claim fact=CT+ who=Rui Falcão
5 act=commitment fact=Uu in=4 who=Inês Carvalhal
6 act=commitment fact=Uu who=Inês Carvalhal
7 act=claim fact=CT+ who=Inês Carvalhal
8 act=denial fact=CT- who=Rui Falcão
9 act=claim fact=CT+ who=Rui Falcão
10 act=proposal fact=Uu in=9 who=A city negotiator
11 act=commitment fact=Uu who=The city
12 act=proposal fact=Uu who=the union
13 act=claim fact=CT+ who=Two people with direct knowledge of the talks
14 act=commitment fact=Uu in=13 who=the finance councillor
16 act=no_comment fact=Uu who=The mayor's office
17 act=assessment fact=PR+ who=the central bank
18 act=assessment fact=CT+ who=Fatoumata Baldé
20 act=assessment fact=CT- in=18 who=my supervisor
21 act=proposal fact=Uu who=The national association of municipalities
22 act=non_exclusion fact=Uu who=Duarte Sepúlveda
23 act=assessment fact=PS+ who=Analysts at Banco Meridional
role: Rui Falcão | general secretary | STRA
role: Inês Carvalhal | Mayor | 
role: Fatoumata Baldé | Hotel cleaner | 
role: Duarte Sepúlveda | Labour Minister |
