[l Wetherby Cross] Parish Notes: the library vote, and what was said about it

There were not enough chairs at the village hall on Wednesday. {S1 [p Sheila Prentice], who chairs the parish council,} {C1 put the attendance at} {T1 140}, which is roughly one resident in five.

They had come about the library. {S3 {S2 [o Harrowshire County Council]}} {C2 plans} {T2 to close the branch at the end of March}, and {C3 has offered} {T3 a van that would call every second Thursday}.

{T4 'A van,'} {C4 said} {S4 [p Norman Ablett], 81}, and sat down again to applause.

[p Fiona Mallory], the county's cabinet member for communities, had been invited to explain. {S5 She} {C5 said} {T5 {S6 the government} {C6 had demanded} {T6 savings of £11 million}, and that a branch issuing forty books a week could not be defended}. {S7 [p Prentice]} {C7 pointed out} {T7 that {S8 the council's own survey} {C8 showed} {T8 a figure of 212}}. {S9 Councillor [p Mallory]} {C9 undertook} {T9 to check}.

Several speakers pleaded for the after-school club. {T10 {S11 My daughter} {C11 says} {T11 it's the only warm room she can do her homework in}}, {S10 one mother} {C10 told} {A10 the meeting}. {S12 [p Tom Yardley], head teacher of [o St Wilfrid's] primary school,} {C12 was worried} {T12 that children who do not have books at home would simply stop reading}.

There was also some support for the county, and it should be recorded. {S14 {S13 [p Graham Pell], a farmer and former treasurer of the parish,}} {C13 reckoned} {T13 the building needed a new roof} and {C14 asked} {T14 who was going to pay for it}. {C15 In the view of} {S15 [p Anthea Rudd], of [l Mill Lane]}, {T15 the money would be better spent on the bus}. She was heard politely.

A motion {C16 calling on} {A16 the county} {T16 to put off closure for a year} was carried by 121 votes to 9. {S17 The [o Friends of the Library]} {C17 also offered} {T17 to run the branch with volunteers, {X17 provided that the building can be had for a peppercorn rent}}.

Pressed on that last point, {S20 [p Mallory]} {C20 did not rule} {T20 it} {C20 out}.

On the way out I passed a hand-lettered board {C21 that read} {T21 'Books don't need MOTs'}. {C23 I am told} {T23 the van does, in April}.

In other business, {S22 the clerk} {C22 reported} {T22 that the bench by the pond has been mended}. The bonfire will be on the 8th.

Your correspondent has borrowed from that library since 1964.
---
1 act=claim fact=CT+ who=Sheila Prentice
2 act=commitment fact=Uu who=Harrowshire County Council
3 act=commitment fact=Uu who=Harrowshire County Council
4 act=assessment fact=CT+ who=Norman Ablett
5 act=claim fact=CT+ who=Fiona Mallory
6 act=proposal fact=Uu in=5 who=the government
7 act=claim fact=CT+ who=Sheila Prentice
8 act=claim fact=CT+ in=7 who=the council's own survey
9 act=commitment fact=Uu who=Fiona Mallory
10 act=claim fact=CT+ who=one mother
11 act=claim fact=CT+ in=10 who=My daughter
12 act=assessment fact=PS+ who=Tom Yardley
13 act=claim fact=CT+ who=Graham Pell
14 act=proposal fact=Uu who=Graham Pell
15 act=assessment fact=PR+ who=Anthea Rudd
16 act=proposal fact=Uu who=unspecified
17 act=conditional_commitment fact=Uu who=Friends of the Library
20 act=non_exclusion fact=Uu who=Fiona Mallory
21 act=assessment fact=CT- who=unspecified
22 act=claim fact=CT+ who=the clerk
23 act=claim fact=CT+ who=unspecified
role: Sheila Prentice | chairs | parish council
role: Fiona Mallory | cabinet member for communities | county
role: Fiona Mallory | Councillor | 
role: Tom Yardley | head teacher | St Wilfrid's
role: Graham Pell | farmer | 
role: Graham Pell | former treasurer | parish
