Teenager's "weather cannon" lands him in a holding cell

[l LUBBOCK], [l Texas] — The device was made from a leaf blower, a pressure cooker and eleven feet of drainpipe. {T1 It was}, {S1 its 16-year-old inventor} {C1 told} {A1 the first deputy on the scene}, {T1 "for hail."}

[p Wyatt Sandoval] was handcuffed in the parking lot of [o Caprock High School] on Monday afternoon and held for five hours. {S2 A teacher} had called 911 {D2 shortly before 2 p.m.} {C2 to report} {T2 what looked like a mortar aimed at the gymnasium}.

By nightfall his picture was everywhere, a skinny kid in a cotton-gin cap, wrists behind his back. Somebody printed T-shirts. {S26 A meteorologist in [l Oklahoma City]} {C26 offered} {A26 him} {T26 a summer job} on live television, and {T3 "Free [p Wyatt]"} was {C3 chalked} across the school steps.

{T4 "We responded to the information we had,"} {C4 said} {S4 Sheriff [p Dale Hutto]}. {S6 {S5 He}} {C5 defended} {T5 the arrest} and {C6 insisted} {T6 that no officer had drawn a weapon}, {T7 a point} on which {S7 the boy's mother} {C7 begs to differ}. {T8 "I have it on my phone. Two of them had rifles out, and {S25 one} {C25 told} {A25 my son} {T25 to quit crying},"} {S8 [p Marisol Sandoval], a dental hygienist,} {C8 said}.

{S9 The school district} {C9 had known} since September {T9 that {S10 [p Wyatt]} {C10 was planning} {T10 to bring the cannon in}}: {S11 an e-mail from his physics teacher, [p Annette Krol],} {C11 asks} {A11 the vice principal} {T11 to reserve the lot "for [p Wyatt]'s big boom."} {S12 The reply}, sent the same day, {C12 reads}: {T12 "Sure. Tell him safety glasses."}

Questions about that exchange were met with a written statement. {T13 The district "takes every report seriously,"} {S14 {S13 it}} {C13 said}, and {C14 does not discuss} individual students.

Firing shock waves at thunderclouds to break up hailstones is an old idea. Vineyards in [l Austria] tried it in the 1890s, with thousands of funnel-shaped guns, and orchards in several countries still do. {S15 The [o World Meteorological Organization]} {C15 sees} {T15 no scientific basis for it}. {S16 [p Wyatt]'s grandfather, [p Ruben Sandoval],} lost a cotton crop to hail two years running and {C16 swears} {T16 it is worth a try}.

{T17 The boy will not be charged}, {S17 County Attorney [p Beth Lindqvist]} {C17 announced} {D17 on Tuesday}. {S18 Her office} {C18 found} {T18 "no evidence of any intent to alarm,"} although {S19 she} {C19 did suggest} {T19 that "next time, paint it a friendly color."}

{T20 His suspension}, however, {T20 stands}, {C20 according to} {S20 two members of the school board}; {S21 one of them} {C21 hopes} {T21 it will be lifted before the regional science fair on March 8}. {T22 The fair's organizers}, {S22 [p Krol]} {C22 said}, {T22 {C23 have promised} {A23 her} {T23 a table outdoors}}.

Does it work? {T24 "It hasn't hailed since,"} {S24 [p Wyatt]} {C24 pointed out}.
---
1 act=claim fact=CT+ who=Wyatt Sandoval
2 act=claim fact=PR+ who=A teacher
3 act=proposal fact=Uu who=unspecified
4 act=claim fact=CT+ who=Dale Hutto
5 act=assessment fact=CT+ who=Dale Hutto
6 act=denial fact=CT- who=Dale Hutto
7 act=denial fact=CT- who=Marisol Sandoval
8 act=claim fact=CT+ who=Marisol Sandoval
9 act=claim fact=CT+ who=The school district
10 act=commitment fact=Uu in=9 who=Wyatt Sandoval
11 act=proposal fact=Uu who=Annette Krol
12 act=agreement fact=CT+ who=unspecified
13 act=claim fact=CT+ who=the school district
14 act=no_comment fact=Uu who=the school district
15 act=assessment fact=CT- who=World Meteorological Organization
16 act=assessment fact=PS+ who=Ruben Sandoval
17 act=announcement fact=CT- who=Beth Lindqvist
18 act=claim fact=CT- who=Beth Lindqvist's office
19 act=proposal fact=Uu who=Beth Lindqvist
20 act=claim fact=CT+ who=two members of the school board
21 act=assessment fact=Uu who=one of them
22 act=claim fact=CT+ who=Annette Krol
23 act=commitment fact=Uu in=22 who=The fair's organizers
24 act=claim fact=CT- who=Wyatt Sandoval
25 act=proposal fact=Uu in=8 who=one of the officers
26 act=commitment fact=Uu who=A meteorologist in Oklahoma City
role: Dale Hutto | Sheriff |
role: Marisol Sandoval | dental hygienist |
role: Annette Krol | physics teacher | Caprock High School
role: Beth Lindqvist | County Attorney |
role: Wyatt Sandoval | inventor |
