Chilean search engine drops its oldest rival from results

Thursday, 12 September

{C1 According to} {S1 a report on the technology site [o FayerWayer]} {T1 the Chilean search engine [m Busca] has stopped listing pages from its oldest rival, [m Rastro]}. The site had heard of the change from two engineers and waited a week before printing a word.

{S3 [m Rastro]'s co-founder, [p Ignacio Peralta],} {C3 tweeted}:

{T3 “We have vanished. Twelve years of pages, gone overnight. If you can read this, you did not find it on [m Busca].”}

{S4 [p Peralta]} {C4 then told} {A4 [o Radio Cooperativa]} {T4 that {S5 he} {C5 believed} {T5 the move was “revenge, not housekeeping”}}. {A6 [o Busca SpA], the owner of the engine,} {C6 has been accused} before {T6 of pushing down news sites, of copying recipes and of reading its users' mail}. {T7 It} {C7 is considered} {T7 the most powerful company in the country after the copper mines}.

{S8 The company} {C8 denied} {T8 acting out of spite}. {S9 A spokesman, [p Matías Orellana],} {C9 stated},

{T9 “Our machine decides what is useful. Nobody here has a list of enemies. Nobody here would have the time.”}

{S10 {S11 He}} {C10 promised} {T10 that the matter would be looked into}, {C11 adding} {T11 that [m Rastro] was welcome to apply again}. {S12 The spokesman} {C12 declined to say} {T12 how many other sites had gone}.

In [l Valparaíso], where [m Rastro] has its one room above a bakery, the telephone rang all day. People who had lost their own pages called the office, some of them seeking help, some to laugh. [p Peralta] had known [o Busca]'s chief executive, [p Andrea Goycolea], at university. They shared a desk. She continued to support his first company with money until 2014.

{T14 {S13 Its} {C13 purpose}}, {S14 a brochure of that year} {C14 says}, {T14 was {T13 to make a search engine that forgets}}. {T15 [m Rastro]} is still {C15 rated} {T15 first for privacy}, and {T16 some two hundred thousand people} {C16 are thought} {T16 to use it every week}.

{S17 The national competition prosecutor} {C17 has decided} {T17 to open a file}. {T18 “{S19 We} {C19 want} {T19 to understand whether a door was closed or a door was broken},”} {S18 prosecutor [p Jorge Illanes]} {C18 said} {D18 on Wednesday}. {S20 Critics of the office} {C20 say} {T20 it has opened nine such files and closed none}.

{T23 “Twelve years of pages, gone overnight.”} — {S23 [p Ignacio Peralta], co-founder of [m Rastro]}

{T21 A settlement} {C21 is not expected} {T21 before Christmas}. Until then, {S22 [p Peralta]} {C22 plans} {T22 to print the missing pages and hang them in the bakery's window}.

Image: [p Ignacio Peralta] at work in [l Valparaíso], by [p Camila Soto].
---
1 act=claim fact=CT+ who=a report on the technology site FayerWayer
3 act=claim fact=CT+ who=Ignacio Peralta
4 act=assessment fact=CT+ who=Ignacio Peralta
5 act=assessment fact=PR+ in=4 who=Ignacio Peralta
6 act=claim fact=CT+ who=unspecified
7 act=assessment fact=CT+ who=unspecified
8 act=denial fact=CT- who=Busca SpA
9 act=denial fact=CT- who=Matías Orellana
10 act=commitment fact=Uu who=Matías Orellana
11 act=proposal fact=Uu who=Matías Orellana
12 act=non_confirmation fact=Uu who=Matías Orellana
13 act=commitment fact=Uu in=14 who=Rastro
14 act=claim fact=CT+ who=a brochure of that year
15 act=assessment fact=CT+ who=unspecified
16 act=claim fact=PR+ who=unspecified
17 act=commitment fact=Uu who=The national competition prosecutor
18 act=assessment fact=CT+ who=Jorge Illanes
19 act=commitment fact=Uu in=18 who=Jorge Illanes
20 act=claim fact=CT+ who=Critics of the office
21 act=assessment fact=PR- who=unspecified
22 act=commitment fact=Uu who=Ignacio Peralta
23 act=claim fact=CT+ who=Ignacio Peralta
role: Ignacio Peralta | co-founder | Rastro
role: Matías Orellana | spokesman | Busca SpA
role: Andrea Goycolea | chief executive | Busca
role: Jorge Illanes | prosecutor | 
