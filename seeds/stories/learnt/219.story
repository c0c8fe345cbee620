[l Uruguay] votes: a near-tie, a recount and a very long night for the parties

[l MONTEVIDEO], [l Uruguay], November 25 — With 99.6 percent of the ballots counted, 2,114 votes separated the two candidates for the presidency of [l Uruguay] on Monday morning, fewer than fit into one stand of the football stadium.

[p Beatriz Olmedo] of the centre-left [o Common Front] was ahead. {S1 Her rival, [p Ignacio Zubillaga] of the [o Broad Prairie] party,} {C1 refused} {T1 to concede}. {T2 “In my village {S3 we} {C3 say} {T3 the cow is not milked until the bucket is in the house},”} {S2 he} {C2 told} {A2 supporters} {D2 at four in the morning}. {S4 He} {C4 called for} {T4 a recount in three departments}, {T5 which} {S5 the electoral court} {C5 granted} within the hour.

{S6 [p Olmedo]}'s {C6 answer}: {T6 “Let them count. {S7 My grandmother} {C7 taught} {A7 me} {T7 that patience is cheaper than lawyers}.”} {S8 Her campaign manager, [p Rafael Techera],} was more combative, {C8 warning} {T8 that any attempt to touch the envelopes would bring people into the streets}.

The smaller parties enjoyed their hour. {S9 The [o Greens]} {C9 congratulated} {A9 themselves} on {T9 a doubled vote}. {S10 The [o Liberty Movement]}, {S22 which} {C22 had told} {A22 its voters} {T22 to stay at home}, {C10 read} {T10 the low turnout in the east as a victory}. {S11 [p Carmen Silveira], the veteran senator for the [o Civic Union],} {C11 lamented} {T11 that both front-runners had courted her for months “and {S12 neither} ever {C12 asked} {T12 {T23 what} {S23 I} {C23 think}}”}.

It was in many ways a polite campaign. There were two televised debates, in the second of which {S24 the candidates} {C24 discovered} {T24 that they had attended the same primary school}. Posters were taken down on the day the law requires. Violence was limited to a goat, which ate part of a ballot box in [l Durazno]; the box held four votes. Behind the courtesy lay questions that have troubled the country for a decade: an ageing population, a pension fund that runs out of money in 2034, drug gangs in the port, and a drought which two summers ago left salt in the capital's taps. On none of them were the programmes far apart. The outgoing president, barred from a second consecutive term, spent the evening at home with a book on bees.

{S13 Pollsters} {C13 had foreseen} {T13 a lead of four points for [p Zubillaga]}. {T14 “People are too kind to us on the telephone,”} {C14 said} {S14 [p Mónica Fraga] of the institute [o Cifras del Sur]}. {T16 Late deciders in the suburbs had made the difference}, {S16 she} {C16 believes}. {S17 An exit poll for [o Canal 9]} {C17 showed} {T17 that one voter in nine had made up her mind in the queue}.

Markets took it calmly; the peso rose a little. {T18 The recount should be over by Thursday}, {S18 officials} {C18 estimate}. {T19 Both sides}, {C19 it is understood}, {T19 have booked the same square for the party}.

{T20 “{S21 I} {C21 hope} {T21 they share},”} {C20 said} {S20 the municipal clerk who took the bookings}.
---
1 act=denial fact=CT- who=Ignacio Zubillaga
2 act=assessment fact=CT+ who=Ignacio Zubillaga
3 act=assessment fact=CT+ in=2 who=we
4 act=proposal fact=Uu who=Ignacio Zubillaga
5 act=agreement fact=CT+ who=the electoral court
6 act=proposal fact=Uu who=Beatriz Olmedo
7 act=assessment fact=CT+ in=6 who=Beatriz Olmedo's grandmother
8 act=threat fact=Uu who=Rafael Techera
9 act=assessment fact=CT+ who=Greens
10 act=assessment fact=CT+ who=Liberty Movement
11 act=assessment fact=CT+ who=Carmen Silveira
12 act=proposal fact=Uu in=11 who=both front-runners
13 act=assessment fact=PR+ who=Pollsters
14 act=assessment fact=CT+ who=Mónica Fraga
16 act=assessment fact=PR+ who=Mónica Fraga
17 act=claim fact=CT+ who=An exit poll for Canal 9
18 act=assessment fact=PR+ who=officials
19 act=claim fact=PR+ who=unspecified
20 act=assessment fact=CT+ who=the municipal clerk
21 act=assessment fact=Uu in=20 who=the municipal clerk
22 act=proposal fact=Uu who=Liberty Movement
23 act=assessment fact=Uu in=12 who=Carmen Silveira
24 act=claim fact=CT+ who=the candidates
role: Rafael Techera | campaign manager | Beatriz Olmedo
role: Carmen Silveira | senator | Civic Union
