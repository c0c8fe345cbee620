{T1 “I {C22 have been called} {T22 a nuisance} by {S22 four mayors}”}: {S1 the ombud} signs off

[p Nomvula Dlamini] leaves office on Friday after seven years as ombud of [l Umzinti] municipality, in [l South Africa]’s [l KwaZulu-Natal] province. In that time her small team handled 14,200 complaints, most of them about water. Over tea, with boxes stacked to the ceiling behind her, she looks back without much nostalgia.

{T2 “I am sleeping, which is new,”} {S2 she} {C2 confides}. {T2 “{S3 My doctor} {C3 had ordered} {A3 me} {T3 to rest}. {S4 I} {C4 told} {A4 him} {T4 the reservoirs must rest first}.”}

{S5 Her final report, published in May,} {C5 concluded} {T5 that municipal tankers had been diverted to private customers and that complaints from two townships were deleted}. {S6 The mayor, [p Sibusiso Nkabinde],} {C6 disputed} {T6 her figures}, though {S7 he} {C7 has since conceded} {T7 that “mistakes of arithmetic” were made on his side too}.

{T8 “{S9 Some councillors} {C9 claim} {T9 they never saw a tanker}. A tanker is a large object,”} {S8 [p Dlamini]} {C8 says}.

Did anyone try to silence her? There is a pause. {S10 {S11 She}} {C10 won’t give} names, but {C11 reveals} {T11 that {S12 a party official} once {C12 hinted} {T12 her contract might not survive an election}}. {T13 “I wrote the date in my diary,”} {S13 she} {C13 adds}, {T13 “and the brand of his shoes.”}

On her desk lies a jam jar of brown liquid. It was brought in by {S14 a grandmother from [l Esiphethwini]}, who set it down and {C14 asked} {A14 her} {T14 to drink it}. {T13 “I didn’t. I am ashamed to say I didn’t. {S16 I} {C16 promised} {A16 her} {T16 clean water by [m Christmas]}, and it was not mine to promise.”}

{S17 The national water department} {C17 announced} {D17 last month} {T17 that a new treatment works would be built in the valley}. {S18 [p Dlamini]} {C18 is guardedly hopeful} {T18 it will be finished}. {S19 A neighbour of hers, on hearing the news,} {C19 remarked} {T19 that the sign was very well painted}.

And her successor? None has been named; {S20 the municipality} {C20 had not responded to} questions by the time of going to print. She has left whoever it is a note in the top drawer. {T21 “Buy good boots,”} {S21 it} {C21 reads}.
---
1 act=claim fact=CT+ who=Nomvula Dlamini
2 act=claim fact=CT+ who=Nomvula Dlamini
3 act=proposal fact=Uu in=2 who=My doctor
4 act=proposal fact=Uu in=2 who=Nomvula Dlamini
5 act=claim fact=CT+ who=Her final report, published in May
6 act=denial fact=CT- who=Sibusiso Nkabinde
7 act=agreement fact=CT+ who=Sibusiso Nkabinde
8 act=claim fact=CT+ who=Nomvula Dlamini
9 act=denial fact=CT- in=8 who=Some councillors
10 act=non_confirmation fact=Uu who=Nomvula Dlamini
11 act=claim fact=CT+ who=Nomvula Dlamini
12 act=threat fact=Uu in=11 who=a party official
13 act=claim fact=CT+ who=Nomvula Dlamini
14 act=proposal fact=Uu who=a grandmother from Esiphethwini
16 act=commitment fact=Uu in=13 who=Nomvula Dlamini
17 act=announcement fact=Uu who=The national water department
18 act=assessment fact=PS+ who=Nomvula Dlamini
19 act=assessment fact=CT+ who=A neighbour of hers
20 act=no_comment fact=Uu who=the municipality
21 act=proposal fact=Uu who=Nomvula Dlamini
22 act=assessment fact=CT+ in=1 who=four mayors
role: Nomvula Dlamini | ombud | Umzinti municipality
role: Sibusiso Nkabinde | mayor | Umzinti
