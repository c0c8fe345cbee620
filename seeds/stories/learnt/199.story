Thousands march in [l Leeds] over library closures

By the time the brass band struck up outside [o Leeds Central Library] on Saturday, the queue of pushchairs stretched round the corner and down to the station.

{S1 Police} {C1 estimated} {T1 the crowd at 7,000}; {S2 the organisers, a group called [o Shelf Life],} {C2 claimed} {T2 twice that}. Many had come in fancy dress. A man in a badger costume carried {S3 a banner} {C3 that read} {T3 “You'll miss us when you're stupid”}. Children held up {S4 hand-painted cards} {C4 saying} {T4 “Shhh? No”}, and at each halt {S5 the marchers} {C5 chanted} {T5 “Hands off our books”} to the tune of an advertisement for gravy.

{S23 The city council} {C23 plans} {T23 to shut 14 of its 34 branches from April}. {T6 The closures would save £2.1 million a year}, {C6 says} {S6 a council paper}, {S7 whose authors} {C7 concede} {T7 that “some residents may travel further”}.

{T8 “Further? It's two buses,”} {C8 said} {S8 [p Doreen Hepworth], 81, of [l Seacroft]}. {T8 “{S9 My doctor} {C9 tells} {A9 me} {T9 to keep my mind busy}, and {S10 they} {C10 tell} {A10 me} {T10 to buy a laptop}.”}

There was one arrest, for the theft of a traffic cone. The march passed off peacefully apart from a brief stand-off on [l The Headrow], where a delivery van had blocked the road, and a shower at two o'clock that claimed most of the papier-mâché. The band played through it. A stall sold 900 samosas.

From the steps {S11 the novelist [p Imran Sadiq]} {C11 read out} a letter he had written at nine to the then head librarian: {T11 “Dear Miss, please can I have my fine back, I have read it all twice.”} {S12 He} {C12 told} {A12 the crowd} {T12 that {S13 she} {C13 had replied} {T13 with a yes} and that he owed her his career}.

[p Helen Tranter], the councillor responsible for culture, was heckled when {S14 she} {C14 tried to explain} {T14 that the council had lost a third of its grant}. {T15 “{S16 Nobody in this building} {C16 wants} {T16 to do this},”} {S15 she} {C15 said} over boos. {S17 She} {C17 undertook} {T17 to meet [o Shelf Life] before the vote on March 6}.

The group is unimpressed. {T18 “A meeting is not a reprieve,”} {C18 said} {S18 its chair, [p Callum Reid]}. {T19 “{X19 If they vote this through} we'll occupy the reading rooms,”} {S19 he} {C19 warned}.

{S20 The [o Department for Culture]} in [l London] {C20 did not return calls}.

{S21 [p Reid]} {C21 hopes} {T21 to bring 20,000 people to the next march}. {T22 The badger will}, {C22 reportedly}, {T22 be there}.
---
1 act=claim fact=PR+ who=Police
2 act=claim fact=CT+ who=Shelf Life
3 act=assessment fact=PR+ who=a banner
4 act=denial fact=CT- who=hand-painted cards
5 act=proposal fact=Uu who=the marchers
6 act=assessment fact=PR+ who=a council paper
7 act=assessment fact=PS+ who=authors of a council paper
8 act=claim fact=CT+ who=Doreen Hepworth
9 act=proposal fact=Uu in=8 who=Doreen Hepworth's doctor
10 act=proposal fact=Uu in=8 who=they
11 act=proposal fact=Uu who=Imran Sadiq
12 act=claim fact=CT+ who=Imran Sadiq
13 act=agreement fact=CT+ in=12 who=the then head librarian
14 act=claim fact=CT+ who=Helen Tranter
15 act=assessment fact=CT- who=Helen Tranter
16 act=assessment fact=Uu in=15 who=Nobody in this building
17 act=commitment fact=Uu who=Helen Tranter
18 act=assessment fact=CT- who=Callum Reid
19 act=threat fact=Uu who=Callum Reid
20 act=no_comment fact=Uu who=The Department for Culture
21 act=commitment fact=Uu who=Callum Reid
22 act=claim fact=PR+ who=unspecified
23 act=commitment fact=Uu who=The city council
role: Imran Sadiq | novelist | 
role: Helen Tranter | councillor responsible for culture | council
role: Callum Reid | chair | Shelf Life
