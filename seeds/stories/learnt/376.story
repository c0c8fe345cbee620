King opens hospice in [l Hexley], and stays for tea

{T1 “A place to live in,”} was how {S1 the King} {C1 described} [o Hexley Hospice] {D1 yesterday}, as he unveiled a plaque at the £9m building and overran his timetable by forty minutes.

About 600 people lined [l Tanner’s Row] in drizzle, some since before seven.

{S2 [p Doreen Platt], 79,} {C2 told} {A2 the [o Gazette]} {T2 she had stood in the same spot for his mother in 1972}. {T3 “{S4 He} {C4 asked} {A4 me} {T4 if my feet were wet}. {S5 I} {C5 said} {T5 they were soaked}. {S6 He} {C6 said} {T6 his were too},”} {S3 she} {C3 said}.

Inside, the King met nurses, volunteers and three patients.

One of them, former bus driver [p Ken Stoddart], had a complaint. {T7 {S8 Somebody} {C8 had told} {A8 him} {T8 to wear a tie}}, {S7 he} {C7 explained}, and {T7 he had not worn one since his wedding}. {S9 The King} {C9 suggested} {T9 he take it off}. He did.

{S10 The hospice’s chief executive, Dr [p Amina Farouk],} {C10 said} {T10 the visit would “mean the world” to families}. {S11 She} {C11 thanked} {A11 the town} {T11 for raising more than a third of the cost}.

{T12 “{S13 People} {C13 told} {A13 me} {T13 this could not be built without a single big donor}. It was built with raffle tickets,”} {S12 she} {C12 added}.

Not everyone in the street was there to cheer. Behind the barriers outside the old [o Co-op], a dozen or so members of [o Republic] held {S14 yellow placards} {C14 that said} {T14 “Not my King”}. {S15 One of them, student [p Isaac Loomes],} {C15 said} {T15 {S16 police officers} {C16 had asked} {A16 the group} {T16 to move back twice} but had been “perfectly polite”}.

{S17 [o Northmoor Police]} {C17 confirmed} {T17 that no arrests had been made}.

{S18 The leader of [o Hexley Borough Council], [p Brian Tuxford],} {C18 would not say} what the visit had cost. {S19 An opposition councillor, [p Wendy Askham],} {C19 has asked for} {T19 the figures} under the [m Freedom of Information Act]. {T21 {S20 She} {C20 does not begrudge} {T20 the King his cup of tea}}, {S21 she} {C21 said}, {T21 “but the potholes on the route were filled on Tuesday and nowhere else”}.

The hospice takes in its first patients on Monday. It has 14 beds, a garden and, since yesterday, a lost property box with one striped tie in it.
---
1 act=assessment fact=CT+ who=the King
2 act=claim fact=CT+ who=Doreen Platt
3 act=claim fact=CT+ who=Doreen Platt
4 act=proposal fact=Uu in=3 who=the King
5 act=claim fact=CT+ in=3 who=Doreen Platt
6 act=claim fact=CT+ in=3 who=the King
7 act=claim fact=CT+ who=Ken Stoddart
8 act=proposal fact=Uu in=7 who=Somebody
9 act=proposal fact=Uu who=the King
10 act=assessment fact=PR+ who=Amina Farouk
11 act=assessment fact=CT+ who=Amina Farouk
12 act=claim fact=CT+ who=Amina Farouk
13 act=assessment fact=CT- in=12 who=People
14 act=assessment fact=CT- who=yellow placards
15 act=claim fact=CT+ who=Isaac Loomes
16 act=proposal fact=Uu in=15 who=police officers
17 act=claim fact=CT+ who=Northmoor Police
18 act=non_confirmation fact=Uu who=Brian Tuxford
19 act=proposal fact=Uu who=Wendy Askham
20 act=assessment fact=CT+ in=21 who=Wendy Askham
21 act=claim fact=CT+ who=Wendy Askham
role: Ken Stoddart | bus driver | 
role: Amina Farouk | chief executive | Hexley Hospice
role: Isaac Loomes | student | 
role: Brian Tuxford | leader | Hexley Borough Council
role: Wendy Askham | councillor |
