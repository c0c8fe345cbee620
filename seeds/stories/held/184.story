Valleys to vote on [m Winter Games] ‘without a single new building’

[l SION], [l Switzerland], January 14 — Posters have gone up in the cable car stations of the [l Rhone valley]. One shows a child on skis. The other shows the same child, in the same place, on grass.

On March 8 the people of three cantons will vote on whether to host the [m Winter Olympics] of 2038, and {S1 pollsters} {C1 have never seen} {T1 the outcome so open}. {S2 A survey by the institute [o gfs.bern], published on Tuesday,} {C2 puts} {T2 the Yes camp at 46 per cent and the No camp at 45}.

{S4 {S3 The government in [l Bern]}} {C3 supports} {T3 the bid} and {C4 would contribute} {T4 at most 200 million francs}. {T5 “Every ice rink exists. Every bed exists. Not one new building, {S6 we} {C6 guarantee} {T6 it}. {S7 The world} {C7 has been waiting for} {T7 Games that cost less than a fighter squadron},”} {S5 sports minister [p Viktor Amstad]} {C5 told} {A5 a packed gymnasium in [l Brig]}.

[l Switzerland] has a history with the question. [l Sankt Moritz] held the Games twice, in 1928 and in 1948, and since then eleven Swiss candidacies have come to nothing, most of them at the ballot box. In 2018 {S23 the canton of [l Valais]} {C23 turned down} {T23 [l Sion]} by 54 to 46. The mayor resigned, the posters were taken down, and a set of bobsleigh plans was sold to a collector in [l Japan].

{S8 The opponents, an alliance of greens, taxpayers and one order of monks,} {C8 contest} {T8 the budget}. {S9 They} {C9 point to} {T9 the security bill}, which {S14 they} {C14 put at} {T14 700 million francs}. {T10 “{S11 Mr [p Amstad]} {C11 also guaranteed} {T11 the railway tunnel},”} {C10 said} {S10 [p Léonie Darbellay], the campaign’s co-president}. {T10 “Bring a torch {X10 if you go in}.”}

{S12 The tourist board} {C12 is in favour of} {T12 the Games}. {S13 Some hoteliers} {C13 say} privately {T13 that they would rather have a new road}.

Climatologists have been drawn into the fray. {S15 A report by the [o University of Lausanne]} {C15 concludes} {T15 that in four winters out of ten the downhill could not be run below 1,800 metres without machine-made snow}. {S17 The bid committee} paid for the report and {C17 does not dispute} {T17 its figures}; {S18 its chief executive, [p Reto Zurbriggen],} {C18 said} merely {T18 that “below” was the important word}.

{S20 The [o IOC]} {C19 is believed} {T19 {C20 to favour} {T20 a Swiss bid}}, now that two other candidates have withdrawn. It has not set a date for its decision. {S21 A member of its future host commission} {C21 stressed} {T21 that “nothing is decided, and nobody is promised anything”}.

In [l Saint-Luc], a village of 300 with a lift and an observatory, the debate has split the brass band. {S22 The conductor} {C22 has urged} {A22 both camps} {T22 to keep the peace until after the carnival}; {S16 the tubas} {C16 are threatening} {T16 to walk out {X16 if Yes wins}}.
---
1 act=assessment fact=CT- who=pollsters
2 act=claim fact=CT+ who=A survey by the institute gfs.bern
3 act=agreement fact=CT+ who=The government in Bern
4 act=conditional_commitment fact=Uu who=The government in Bern
5 act=claim fact=CT+ who=Viktor Amstad
6 act=commitment fact=Uu in=5 who=Viktor Amstad
7 act=assessment fact=CT+ in=5 who=The world
8 act=denial fact=CT- who=The opponents
9 act=assessment fact=CT+ who=The opponents
10 act=claim fact=CT+ who=Léonie Darbellay
11 act=commitment fact=Uu in=10 who=Viktor Amstad
12 act=agreement fact=CT+ who=The tourist board
13 act=assessment fact=CT+ who=Some hoteliers
14 act=assessment fact=PR+ who=The opponents
15 act=assessment fact=PS- who=A report by the University of Lausanne
16 act=threat fact=Uu who=the tubas
17 act=agreement fact=CT+ who=The bid committee
18 act=assessment fact=CT+ who=Reto Zurbriggen
19 act=claim fact=PR+ who=unspecified
20 act=assessment fact=CT+ in=19 who=The IOC
21 act=claim fact=CT- who=A member of its future host commission
22 act=proposal fact=Uu who=The conductor
23 act=denial fact=CT- who=the canton of Valais
role: Viktor Amstad | sports minister | Switzerland
role: Léonie Darbellay | co-president | 
role: Reto Zurbriggen | chief executive | 
