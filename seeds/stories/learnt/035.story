{T1 Driver in fatal bus crash had reported brake trouble}, {S1 union} {C1 says}

[l MILLERSFORD], [l Ohio] – {T2 The driver of a school bus that plunged down an embankment last week, killing two children, complained about soft brakes three times in the month before the crash}, {S2 her union representative} {C2 said} {D2 Monday}.

[p Gary Stolz] of the [o Ohio Association of Public School Employees] produced copies of the repair slips at a crowded school board meeting. {T4 "{S5 She} {C5 wrote it down} in capital letters: {T5 BRAKES},"} {S4 he} {C4 said}, holding one up. {T4 "Somebody initialed it and sent her back out."}

{S6 Superintendent [p Linda Kowalczyk]} {C6 told} {A6 parents} {T6 she had not seen the slips until that evening}. {S8 {S7 She}} {C7 vowed} {T7 to "get to the bottom of this no matter who it embarrasses"} but {C8 refused to discuss} whether the district's mechanic had been suspended.

The bus left [l Township Road 9] shortly after 7 a.m. Feb. 21 with 23 students aboard. [p Owen Tate], 9, and [p Marisol Vega], 11, died at the scene. The driver, [p Patricia Lund], 58, remains in a [l Columbus] hospital, where {S9 doctors} {C9 list} {T9 her condition as serious}.

{S10 The [o National Transportation Safety Board]} {C10 has said} {T10 it will look at the brakes, the road surface and the bus's seat belts, which {S11 witnesses} {C11 say} {T11 few children were wearing}}. A preliminary report is due in about 30 days.

{S12 Some parents} {C12 want} {T12 the whole fleet parked}. {T13 "I am not putting my daughter on one of those until a stranger has looked at it,"} {C13 said} {S13 [p Teresa Obando], whose second-grader broke a collarbone}. {S14 Board member [p Phil Dacey]} {C14 countered} {T14 that without buses 600 kids would be walking on county roads in the dark}.

A motion to hire an outside inspector passed 4-1.

{S15 Sheriff [p Ray Munoz]} {C15 said} in an interview {T15 {S16 investigators} {C16 did not believe} {T16 alcohol or a phone played any part}}. {S17 Neighbors} {C17 have been quoted as saying} {T17 the curve has no guardrail because the county ran out of money}; {S18 the county engineer} {C18 did not return} a call seeking comment.
---
1 act=claim fact=CT+ who=union
2 act=claim fact=CT+ who=her union representative
4 act=claim fact=CT+ who=Gary Stolz
5 act=claim fact=CT+ in=4 who=Patricia Lund
6 act=denial fact=CT- who=Linda Kowalczyk
7 act=commitment fact=Uu who=Linda Kowalczyk
8 act=no_comment fact=Uu who=Linda Kowalczyk
9 act=claim fact=CT+ who=doctors
10 act=commitment fact=Uu who=The National Transportation Safety Board
11 act=claim fact=CT- in=10 who=witnesses
12 act=proposal fact=Uu who=Some parents
13 act=conditional_commitment fact=Uu who=Teresa Obando
14 act=assessment fact=CT+ who=Phil Dacey
15 act=claim fact=CT+ who=Ray Munoz
16 act=assessment fact=PR- in=15 who=investigators
17 act=claim fact=CT- who=Neighbors
18 act=no_comment fact=Uu who=the county engineer
role: Gary Stolz | union representative | Ohio Association of Public School Employees
role: Linda Kowalczyk | Superintendent | 
role: Patricia Lund | driver | 
role: Phil Dacey | Board member | 
role: Ray Munoz | Sheriff | 
