[p Clive Rowntree], the umpire who apologised, 1941–2025

{S1 [p Clive Rowntree]}, who has died aged 84, stood in 31 Test matches and is remembered for one decision, which he got wrong and {C1 said} {T1 so}.

At [l Headingley] in 1983, with [l England] needing four to win, he gave the last man out leg before. {S2 He} {C2 knew} {D2 before his finger was fully up} {T2 that the batsman had hit it}. The law allowed no second thoughts. That evening {S4 he} walked into the home dressing room and {C4 told} {A4 the batsman, [p Ray Cottam],} {T4 that it was “a rotten decision by a man who was looking at the crowd”}.

{T5 “{S6 I} {C6 told} {A6 him} {T6 to sit down and have a beer},”} {S5 [p Cottam]} {C5 recalled} {D5 this week}. {T5 “{S7 He} {C7 said} {T7 he was driving}. So I drank it for him.”}

Son of a signalman from [l Goole], [p Rowntree] kept wicket for [o Yorkshire]’s second eleven until a finger was broken once too often. {S8 A surgeon} {C8 advised} {A8 him} {T8 to find a game in which he need not catch anything}.

He was not universally loved. {S9 The fast bowler [p Winston Thackeray]} {C9 accused} {A9 him} in a book {T9 of never giving a tail-ender out after tea}; {S10 the [o Test and County Cricket Board]} {C10 reprimanded} him in 1987 {C10 for} {T10 wearing a knitted hat}. {S11 He} {C11 maintained} {T11 that {S12 the board’s own doctor} {C12 had prescribed} {T12 it}}.

Technology bewildered him. {S13 He} {C13 regarded} ball-tracking {C13 as} {T13 “a weather forecast for something that has already happened”}, though {S14 he} {C14 was forced to concede} {T14 that it would have saved him a bad night in [l Leeds]}.

{S15 Dame [p Harriet Lyle], president of the [o MCC] and a former umpire herself,} {C15 said} {T15 he had shown two generations “that authority can blush”}. {S16 The [o Professional Umpires’ Guild]} {C16 is to name} {T16 its annual award after him}.

Obituaries of umpires usually end with a raised finger. {S18 [p Rowntree]} {C18 left instructions} {T18 that this should not happen}. {S19 His widow, [p Enid],} {C19 says} {T19 {S20 he} {C20 always thought} {T20 it rude to point}}.

A service will be held at [l Howden Minster] on the 19th. {S21 The family} {C21 requests} {T21 no flowers, and no white coats}.
---
1 act=claim fact=CT+ who=Clive Rowntree
2 act=claim fact=CT+ who=Clive Rowntree
4 act=assessment fact=CT+ who=Clive Rowntree
5 act=claim fact=CT+ who=Ray Cottam
6 act=proposal fact=Uu in=5 who=Ray Cottam
7 act=claim fact=CT+ in=5 who=Clive Rowntree
8 act=proposal fact=Uu who=A surgeon
9 act=claim fact=CT+ who=Winston Thackeray
10 act=assessment fact=CT+ who=Test and County Cricket Board
11 act=claim fact=CT+ who=Clive Rowntree
12 act=proposal fact=Uu in=11 who=the board’s own doctor
13 act=assessment fact=CT+ who=Clive Rowntree
14 act=agreement fact=CT+ who=Clive Rowntree
15 act=assessment fact=CT+ who=Harriet Lyle
16 act=announcement fact=Uu who=Professional Umpires’ Guild
18 act=proposal fact=Uu who=Clive Rowntree
19 act=claim fact=CT+ who=Enid
20 act=assessment fact=CT+ in=19 who=Clive Rowntree
21 act=proposal fact=Uu who=The family
role: Clive Rowntree | umpire | 
role: Ray Cottam | batsman | 
role: Winston Thackeray | fast bowler | 
role: Harriet Lyle | president | MCC
role: Harriet Lyle | umpire |
