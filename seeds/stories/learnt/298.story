[o EU] widens sanctions over jailed election monitors

[l BRUSSELS] ([o AFP]) — {S1 [o European Union] foreign ministers} {C1 agreed} {D1 on Monday} {T1 to freeze the assets of 14 Belarusian officials over the jailing of three election monitors}, and {S2 [l Minsk]} {C2 vowed} {T2 an answer "in kind and in full"}.

{S3 The bloc's top diplomat, [p Annika Lindvall],} {C3 said} {T3 the list would grow {X3 if the three were not free by Easter}}. {T4 "These are people who counted ballots,"} {S4 she} {C4 told} {A4 a press conference}. {T4 "Nothing more than that."}

{T5 {S6 [l Poland] and [l Lithuania]} {C6 had pushed for} {T6 a potash ban as well} but [l Hungary] blocked it}, {C5 according to} {S5 three envoys}. {S8 [l Budapest]'s view} {C8 is} {T8 that a ban would hurt European farmers first}.

{S9 The Hungarian foreign minister, [p Gábor Szalontai],} {C9 dismissed} {T9 the measures} {C9 as} {T9 "a press release with a stamp on it"}. {S10 He} {C10 claimed} {T10 that {S11 two colleagues} {C11 had admitted} {A11 to him} over coffee {T11 that {S23 they} {C23 expected} {T23 no effect at all}}}.

The monitors, two Germans and a Dane, were arrested in [l Brest] in January and sentenced in a closed hearing that lasted ninety minutes. {S12 The court} {C12 found} {T12 them guilty of "gathering information to the detriment of the state"}. {S13 They} {C13 deny} {T13 the charge}.

{S14 [p Birgit Holm], whose brother [p Lasse] is among them,} {C14 said} {T14 {S15 prison staff} {C15 had told} {A15 his lawyer} {T15 he was in the infirmary}}. {T16 "Nobody will tell us what for,"} {S16 she} {C16 said} by telephone from [l Aarhus]. 

State television showed all three last week, thinner than in their photographs, reading from sheets of paper.

The arrests came after a presidential vote in which the incumbent was awarded 87 percent. Trade between the bloc and its eastern neighbour has shrunk by half in four years, and two of the six road crossings have been bricked up on the Polish side. What still passes is mostly timber, fertiliser and furniture.

{T18 {S19 Foreign Minister [p Viktar Lahun]} {C19 has suggested} {T19 a swap}}, {S20 {S18 a person close to the talks}} {C18 said}, {C20 adding} {T20 that {S21 [l Berlin]} {C21 favoured} {T21 accepting}}. {S22 The German foreign ministry} {C22 declined to comment}.

The next round of meetings on the file is in May.
---
1 act=announcement fact=CT+ who=European Union foreign ministers
2 act=threat fact=Uu who=Minsk
3 act=threat fact=Uu who=Annika Lindvall
4 act=claim fact=CT+ who=Annika Lindvall
5 act=claim fact=CT+ who=three envoys
6 act=proposal fact=Uu in=5 who=Poland and Lithuania
8 act=assessment fact=PR+ who=Budapest
9 act=assessment fact=CT+ who=Gábor Szalontai
10 act=claim fact=CT+ who=Gábor Szalontai
11 act=assessment fact=PR- in=10 who=two colleagues
12 act=announcement fact=CT+ who=The court
13 act=denial fact=CT- who=The monitors
14 act=claim fact=CT+ who=Birgit Holm
15 act=claim fact=CT+ in=14 who=prison staff
16 act=claim fact=CT- who=Birgit Holm
18 act=claim fact=CT+ who=a person close to the talks
19 act=proposal fact=Uu in=18 who=Viktar Lahun
20 act=claim fact=CT+ who=a person close to the talks
21 act=agreement fact=Uu in=20 who=Berlin
22 act=no_comment fact=Uu who=The German foreign ministry
23 act=assessment fact=PR- in=11 who=two colleagues
role: Annika Lindvall | top diplomat | European Union
role: Gábor Szalontai | foreign minister | Hungary
role: Viktar Lahun | Foreign Minister |
