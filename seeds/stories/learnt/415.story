Imam and vicar to share car park after war of the cones

{T1 A dispute over eleven parking spaces that has split [l Carr Street] for two years is over}, {S1 both sides} {C1 said} {D1 on Thursday}.

The [o Noor Mosque] and [o St Jude’s] church will take turns: Fridays and festivals for the mosque, Sundays and funerals for the church, Wednesdays for the food bank they run together.

{T2 “We should have done it over a cup of tea in the first week,”} {C2 said} {S2 the Rev [p Alison Pickersgill], vicar of [o St Jude’s]}.

{S3 Imam [p Yusuf Rahmani]} agreed, {C3 adding} {T3 that the tea “would have cost less than the solicitors”}.

The trouble began when traffic cones appeared on Good Friday 2023. {S4 The church} {C4 believed} {T4 the mosque had put them out}; {S5 the mosque} {C5 was sure} {T5 it was the church}. In fact, {C6 according to} {S6 an investigation by the [o Carr Street Chronicle]}, {T6 they had been left by a water company}.

By then, letters were flying. In one, seen by the [o Chronicle], {S7 a churchwarden} {C7 demanded} {T7 “immediate restitution of all spaces”}. {S8 A mosque trustee} {C8 wrote back} {T8 that {S9 the deeds} {C9 showed} {T9 the land belonged to neither}}.

He was right. It belongs to [o Holbrook District Council], {S10 which} {C10 had no idea} {T10 that it owned it}. {S11 Councillor [p Derek Stubbs], cabinet member for highways,} {C11 told} {A11 a meeting in May} {T11 that {S12 officers} {C12 were minded} {T12 to charge both of them}}. The idea was dropped after worshippers from both congregations marched on the town hall behind {S13 a banner} {C13 reading} {T13 “Render unto Caesar? Not for parking”}.

{S14 Mr [p Stubbs]} {C14 now says} {T14 {S15 he} {C15 never intended} {T15 to go through with it}}. {S16 Others who were in the room} {C16 remember} {T16 it differently}.

The deal was brokered by Sister [p Bernadette Okoye], a retired head teacher. {T18 {S17 She} {C17 told} {A17 both men}}, {S18 she} {C18 said}, {T18 {T17 that she had separated bigger boys}}.

{S19 The Bishop of [l Holbrook]} {C19 praised} {T19 their patience}. {S20 The [o Council of Mosques]} {C20 congratulated} {A20 them} {C20 on} {T20 “an example to towns with bigger car parks”}.

The cones will be auctioned for the food bank. {T21 Bidding} {C21 is expected} {T21 to pass £100}. {S22 The water company} {C22 declined to comment} on whether it wants them back.
---
1 act=claim fact=CT+ who=both sides
2 act=assessment fact=CT+ who=Alison Pickersgill
3 act=assessment fact=CT+ who=Yusuf Rahmani
4 act=assessment fact=PR+ who=St Jude’s
5 act=assessment fact=PR+ who=Noor Mosque
6 act=claim fact=CT+ who=an investigation by the Carr Street Chronicle
7 act=proposal fact=Uu who=a churchwarden
8 act=claim fact=CT- who=A mosque trustee
9 act=claim fact=CT- in=8 who=the deeds
10 act=assessment fact=CT+ who=Holbrook District Council
11 act=claim fact=CT+ who=Derek Stubbs
12 act=commitment fact=Uu in=11 who=officers
13 act=assessment fact=CT- who=a banner
14 act=denial fact=CT- who=Derek Stubbs
15 act=commitment fact=Uu in=14 who=Derek Stubbs
16 act=claim fact=CT- who=Others who were in the room
17 act=claim fact=CT+ in=18 who=Bernadette Okoye
18 act=claim fact=CT+ who=Bernadette Okoye
19 act=assessment fact=CT+ who=The Bishop of Holbrook
20 act=assessment fact=CT+ who=Council of Mosques
21 act=assessment fact=PR+ who=unspecified
22 act=no_comment fact=Uu who=The water company
role: Alison Pickersgill | vicar | St Jude’s
role: Yusuf Rahmani | Imam | Noor Mosque
role: Derek Stubbs | Councillor | 
role: Derek Stubbs | cabinet member for highways | Holbrook District Council
role: Bernadette Okoye | head teacher |
