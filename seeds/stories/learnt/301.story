{T1 [l Pyongyang] fires two missiles}, {S1 [l Seoul]} {C1 says}

Wednesday, October 22

{T2 [l North Korea] has fired two short-range missiles into the sea off its east coast}, {C2 according to} {S2 [l South Korea]'s [o Joint Chiefs of Staff]}. The launch took place at 7:10 a.m. local time from a site near [l Wonsan].

{S3 The [o Yonhap] news agency} {C3 says} {T3 the missiles flew some 350 kilometres}. {S5 {S4 [l Japan]'s [o Coast Guard]}} {C4 warned} {A4 ships} {T4 to stay away from falling objects}, and {C5 later said} {T5 no damage had been reported}.

The launch came three days before a summit of Pacific leaders in [l Busan]. {S6 [o KCNA], the North Korean state agency,} {C6 had described} {D6 last week} {T6 the meeting} {C6 as} {T6 "a dinner of accomplices"}. {S7 It} {C7 has made no mention of} the missiles so far.

{S8 South Korean president [p Han Seo-jun]} {C8 has been quoted as telling} {A8 aides} {T8 that the door "is still on its hinges"}. {S9 His security adviser, [p Moon Hye-rin],} {C9 called on} {A9 [l Pyongyang]} {T9 to answer the hotline}, which, {S10 she} {C10 told} {A10 the [o Korea Herald]}, {T10 has rung unanswered since April}.

In [l Washington], {S11 the [o Pentagon]} {C11 said} {T11 it was aware of the launch and that it posed no immediate threat}. {S12 [l Beijing]} {C12 expressed} {T12 the hope that "the relevant parties" would stay calm}. {S13 [l Moscow]} {C13 blamed} {T13 American air exercises for the tension}.

{S14 [p Doug Petrakis], a former [o CIA] analyst who runs the blog [o Parallel Thirty-Eight],} {C14 thinks} {T14 the timing matters less than the type}. {S15 He} {C15 points out} {T15 that photographs from a parade last year showed the same launcher with a longer tube}. {T16 "{S17 Everyone} {C17 assumed} {T17 it was cardboard},"} {S16 he} {C16 writes}. {T16 "I did as well."}

{T18 {S19 Defectors} {C19 have told} {A19 him} {T19 that the tubes are real but that fuel is short}}, {C18 according to} {S18 the same post}.

[l North Korea] is banned from testing ballistic missiles under several resolutions of the [o UN Security Council], the first of which dates from 2006. The council last met on the subject in May. {S20 [l China] and [l Russia]} {C20 opposed} {T20 a new statement} then.
---
1 act=claim fact=CT+ who=Seoul
2 act=claim fact=CT+ who=Joint Chiefs of Staff
3 act=claim fact=CT+ who=The Yonhap news agency
4 act=proposal fact=Uu who=Japan's Coast Guard
5 act=claim fact=CT- who=Japan's Coast Guard
6 act=assessment fact=CT+ who=KCNA
7 act=no_comment fact=Uu who=KCNA
8 act=assessment fact=CT+ who=Han Seo-jun
9 act=proposal fact=Uu who=Moon Hye-rin
10 act=claim fact=CT+ who=Moon Hye-rin
11 act=claim fact=CT+ who=the Pentagon
12 act=assessment fact=Uu who=Beijing
13 act=assessment fact=CT+ who=Moscow
14 act=assessment fact=CT+ who=Doug Petrakis
15 act=claim fact=CT+ who=Doug Petrakis
16 act=claim fact=CT+ who=Doug Petrakis
17 act=assessment fact=PR+ in=16 who=Everyone
18 act=claim fact=CT+ who=the same post
19 act=claim fact=CT+ in=18 who=Defectors
20 act=denial fact=Uu who=China and Russia
role: Han Seo-jun | president | South Korea
role: Moon Hye-rin | security adviser | Han Seo-jun
role: Doug Petrakis | analyst | CIA
