[l São Paulo] bus drivers end strike; union splits over vote

{T18 {S1 Bus drivers in [l Brazil]'s largest city} {C1 have agreed} {T1 to return to work}, ending a stoppage that left some three million people to walk, share vans or stay at home}, {C18 according to} {S18 several media outlets}.

At an assembly on Thursday night held in a samba school's hall, {S2 the members} {C2 approved} by a show of hands {T2 a rise of 6.1%, with back pay in two parts}. {S3 The union} {C3 had asked for} {T3 nine}.

{S4 Its president, [p Valdir Coutinho],} {C4 told} {A4 [o Agência Brasil]} {T4 it was "the best of a bad menu"}. {S5 A rival faction} {C5 claims} {T5 that hands were counted twice}. {T6 "I saw a man vote with both arms. {S7 The chairman} {C7 said} {T7 enthusiasm was not forbidden},"} {C6 said} {S6 [p Rosângela Pires], a driver from the eastern depots who leads the faction}.

{S8 She} {C8 intends} {T8 to challenge the result at the labour court}. {S9 [p Coutinho]} {C9 has dismissed} {T9 the allegations}; {S11 he} {C11 insisted} {T11 "the hall was fuller than a bus at six"}.

{S13 {S12 The city's mayor, [p Renato Vilela],}} {C12 thanked} {T12 passengers for their patience}, and {C13 announced} {T13 that fares would not go up this year}. In a press release, {S14 the companies' federation} {C14 said} {T14 that {S15 he} {C15 had promised} {T15 this} without asking it first, and that someone will have to pay}.

{S16 A labour judge, [p Teresa Aguiar],} {C16 had ruled} {D16 on Tuesday} {T16 that seven in ten buses must run at peak hours}. {T17 Barely two did}, {C17 as reported by} {S17 the newspaper [o Estadão]}. The fine for that is up to 1.5 million reais.

The buses carry more people each day than the city's metro and suburban trains put together. Most routes were drawn up in the 1970s, when the outer districts were still vegetable gardens, and many drivers begin their shift at half past three.

{S19 Commuters} {C19 have been quoted as saying} {T19 that they sympathised with the drivers, though not at that hour}. {T20 "{S21 My boss} {C21 told} {A21 me} {T21 to come by canoe},"} {S20 a hospital cleaner} {C20 told} {A20 [o Rádio Bandeirantes]}. {T20 "There is no river on my street. When it rains, yes."}
---
1 act=agreement fact=Uu in=18 who=Bus drivers in Brazil's largest city
2 act=agreement fact=CT+ who=the members
3 act=proposal fact=Uu who=The union
4 act=assessment fact=CT+ who=Valdir Coutinho
5 act=claim fact=CT+ who=A rival faction
6 act=claim fact=CT+ who=Rosângela Pires
7 act=claim fact=CT- in=6 who=The chairman
8 act=threat fact=Uu who=Rosângela Pires
9 act=denial fact=CT- who=Valdir Coutinho
11 act=assessment fact=CT+ who=Valdir Coutinho
12 act=assessment fact=CT+ who=Renato Vilela
13 act=announcement fact=PR- who=Renato Vilela
14 act=claim fact=CT+ who=the companies' federation
15 act=commitment fact=Uu in=14 who=Renato Vilela
16 act=announcement fact=Uu who=Teresa Aguiar
17 act=claim fact=CT+ who=Estadão
18 act=claim fact=CT+ who=several media outlets
19 act=assessment fact=CT+ who=Commuters
20 act=claim fact=CT+ who=a hospital cleaner
21 act=proposal fact=Uu in=20 who=My boss
role: Valdir Coutinho | president | union
role: Rosângela Pires | driver | 
role: Renato Vilela | mayor | São Paulo
role: Teresa Aguiar | labour judge |
