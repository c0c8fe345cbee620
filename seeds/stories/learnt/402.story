{S5 [o EU] finance ministers} {C5 agree} {T5 wine duty freeze}, minus [l Hungary]

Tuesday, December 9

{S1 Finance ministers of the [o European Union]} {C1 have agreed} {T1 to freeze the duty on wine for three years}, at the end of a nineteen-hour meeting in [l Luxembourg].

{T2 "We are tired, but we are tired together,"} {C2 said} {S2 [p Tiago Meirinhos], the finance minister of [l Portugal], who chaired the talks}.

{C3 According to} {S3 a communiqué issued by the [o Council of the European Union]}, {T3 {S4 26 of the 27 countries} {C4 accepted} {T4 the compromise}}. [l Hungary] was the exception. {S6 Its minister, [p Zoltán Bakos],} {C6 told} {A6 reporters} {T6 he could not sign "what I have not been permitted to read"}. {S8 {S7 Officials of the [o Council]}} {C7 have disputed} {T7 this}, {C8 saying} {T8 he was handed the text at 4 a.m.}

{S10 The [o European Commission]} {C10 had proposed} {D10 in September} {T10 an increase of eight cents on each bottle}. {S11 Growers in [l France], [l Italy] and [l Spain]} {C11 protested} {T11 that it would ruin small estates}, and some of them emptied a tanker of rosé on the steps of a prefecture in [l Béziers].

{T12 The freeze will cost national treasuries around €1.4 billion}, {S12 the [o Commission]} {C12 estimates}. {S13 [p Maarja Lepik], its vice president in charge of taxation,} {C13 said} {T13 she respected the outcome "without toasting it"}.

Fifteen member states charge no duty on wine at all. The floor was last changed in 1992, when the bloc had twelve members and a bottle of table wine cost less than a newspaper.

Doctors' groups were less polite. {S14 The [o European Public Health Union]} {C14 has described} {T14 the agreement as "a gift to liver disease"}. {S15 Its director, [p Conor Maddigan],} {C15 told} {A15 the [o BBC]} {T15 that {S16 ministers} {C16 had promised} {A16 him} {T16 a seat at the table} and that he "ended up holding the coats"}.

{S17 The Irish finance minister, [p Sorcha Devane],} {C17 has been quoted as saying} {T17 that she voted in favour only because {S18 her colleagues} {C18 agreed} {T18 to look at spirits next year}}.

The [o European Parliament] must be consulted, but it has no power to block the measure. {T19 It} {C19 is expected} {T19 to give its opinion in February}. {S20 [p Bakos]} {C20 has threatened} {T20 to go to court {X20 unless the vote is repeated}}.
---
1 act=announcement fact=Uu who=Finance ministers of the European Union
2 act=assessment fact=CT+ who=Tiago Meirinhos
3 act=claim fact=CT+ who=a communiqué issued by the Council of the European Union
4 act=agreement fact=CT+ in=3 who=26 of the 27 countries
5 act=announcement fact=Uu who=EU finance ministers
6 act=claim fact=CT- who=Zoltán Bakos
7 act=denial fact=CT- who=Officials of the Council
8 act=claim fact=CT+ who=Officials of the Council
10 act=proposal fact=Uu who=European Commission
11 act=assessment fact=PR+ who=Growers in France, Italy and Spain
12 act=assessment fact=PR+ who=European Commission
13 act=assessment fact=CT+ who=Maarja Lepik
14 act=assessment fact=CT+ who=European Public Health Union
15 act=claim fact=CT+ who=Conor Maddigan
16 act=commitment fact=Uu in=15 who=ministers
17 act=claim fact=CT+ who=Sorcha Devane
18 act=agreement fact=Uu in=17 who=her colleagues
19 act=assessment fact=PR+ who=unspecified
20 act=threat fact=Uu who=Zoltán Bakos
role: Tiago Meirinhos | finance minister | Portugal
role: Zoltán Bakos | minister | Hungary
role: Maarja Lepik | vice president in charge of taxation | European Commission
role: Conor Maddigan | director | European Public Health Union
role: Sorcha Devane | finance minister | Irish
