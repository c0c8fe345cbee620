Wildfire forces evacuation of northern [l Alberta] town

{T1 All 6,300 residents of the town of [l Muskeg Lake], [l Alberta], must leave their homes}, {S1 the province} {C1 ordered} late {D1 on Monday} as a forest fire came within eight kilometres of the hospital.

Cars were bumper to bumper on the only road south by midnight. {T2 "We had twenty minutes. {S3 My wife} {C3 said} {T3 take the photos}, and I took the barbecue,"} {C2 said} {S2 [p Trevor Anhorn], a pipefitter, speaking to [o Global News] at a gas station}.

{S5 {S4 [o Alberta Wildfire]}} {C4 put} {T4 the size of the blaze} {C4 at} {T4 41,000 hectares} and {C5 said} {T5 it was out of control}. {S6 [p Josée Lamarche], an information officer for the agency,} {C6 warned} {T6 that winds would turn to the north-west on Wednesday and could bring the fire to the edge of town}. {S7 She} {C7 did not rule out} {T7 the loss of some buildings}.

{S8 Mayor [p Gord Whitford]} {C8 told} {A8 a video briefing} {T8 that everyone in the seniors' lodge had been moved} and {T8 that no one had been hurt}. {T9 "{S10 Some folks on the east side} {C10 are telling} {A10 my crews} {T10 they won't go},"} {S9 he} {C9 added}. {T9 "Please. I'd sooner build you a new house than carry you out of an old one."}

Evacuees were sent to [l Athabasca] and [l Edmonton]. {T13 {S12 Reception staff} {C12 have complained} {T12 of a lack of cots}}, {S13 the [o Edmonton Journal]} {C13 reports}. {S15 {S14 [l Alberta]'s minister for emergencies, [p Priya Sandhu],}} {C14 disputed} {T14 that}, but {C15 thanked} {T15 a curling club in [l Boyle]} {C15 for} {T15 "finding eighty mattresses from heaven knows where."}

{S16 The [o Muskeg Cree Nation], whose reserve adjoins the town,} {C16 accused} {T16 the province} {C16 of} {T16 telling its members last}. {T17 "They phoned the golf course before they phoned us,"} {S17 Chief [p Delphine Cardinal]} {C17 told} {A17 [o APTN]}. {S19 The province} {C19 has acknowledged} {T19 a delay of about forty minutes}.

{T20 The fire was probably started by a quad bike}, {C20 according to} {S20 a preliminary assessment}. {S21 The [o Royal Canadian Mounted Police]} {C21 are asking for} {T21 dashcam footage from Sunday afternoon}.

It has been a dry spring. The snow went in March, a month early, and in places the peat has been smouldering since last year under the snow. Eighty-four fires were burning across the province on Tuesday, {T22 nineteen of them} {C22 described as} {T22 out of control}.

{S23 The premier, [p Lorne Haskett],} {C23 has asked} {A23 [l Ottawa]} {T23 for the army}. {S25 A federal spokesperson} {C25 said} {T25 the request was "being looked at with urgency"}.
---
1 act=announcement fact=Uu who=the province
2 act=claim fact=CT+ who=Trevor Anhorn
3 act=proposal fact=Uu in=2 who=My wife
4 act=claim fact=CT+ who=Alberta Wildfire
5 act=claim fact=CT+ who=Alberta Wildfire
6 act=assessment fact=PS+ who=Josée Lamarche
7 act=non_exclusion fact=PS+ who=Josée Lamarche
8 act=claim fact=CT+ who=Gord Whitford
9 act=claim fact=CT+ who=Gord Whitford
10 act=denial fact=CT- in=9 who=Some folks on the east side
12 act=claim fact=CT+ in=13 who=Reception staff
13 act=claim fact=CT+ who=the Edmonton Journal
14 act=denial fact=CT- who=Priya Sandhu
15 act=assessment fact=CT+ who=Priya Sandhu
16 act=claim fact=CT+ who=the Muskeg Cree Nation
17 act=claim fact=CT+ who=Delphine Cardinal
19 act=agreement fact=CT+ who=the province
20 act=assessment fact=PR+ who=a preliminary assessment
21 act=proposal fact=Uu who=the Royal Canadian Mounted Police
22 act=assessment fact=CT+ who=unspecified
23 act=proposal fact=Uu who=Lorne Haskett
25 act=claim fact=CT+ who=A federal spokesperson
role: Trevor Anhorn | pipefitter |
role: Josée Lamarche | information officer | Alberta Wildfire
role: Gord Whitford | Mayor |
role: Priya Sandhu | minister for emergencies | Alberta
role: Delphine Cardinal | Chief | Muskeg Cree Nation
role: Lorne Haskett | premier |
