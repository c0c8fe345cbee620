Former bishop cleared of stealing the cathedral's organ

[l SALZBRÜCK], [l Austria] ([o Reuters]) - A retired bishop who sold 212 organ pipes to a scrap dealer and gave the proceeds to refugees walked free from court on Wednesday. {S1 The three lay judges} {C1 held} {T1 that he had believed himself entitled to do it}.

{T2 "I would do it again, but I would ask for a receipt,"} {S2 [p Leopold Haslinger], 77,} {C2 told} {A2 the court} before the verdict.

{S3 Prosecutors} {C3 had sought} {T3 a suspended sentence of fourteen months}. {S4 They} {C4 said} {D4 on Wednesday} {T4 they would not appeal}.

The pipes, of lead and tin, had been stored in a crypt since the organ was rebuilt in 1979. [p Haslinger] had them carried out in the autumn of 2022 by four seminarians and a nephew with a horsebox. They fetched 31,640 euros, which paid the rent of nine families from [l Syria] and [l Ukraine] through the winter.

{T5 The pipes dated from 1703 and were worth at least ten times as much}, {C5 according to} {S5 an expert called by the diocese}. {S6 The expert, [p Gudrun Feichtner],} {C6 described} {T6 their melting as "the worst thing to happen to Austrian music since the accordion"}.

The defence relied on a letter of 1994 in which {S8 the then cathedral chapter} {C8 invited} {A8 the bishop} {T8 to dispose of "whatever is of no further use below stairs"}. {S9 The diocese} {C9 contends} {T9 that this meant broken chairs}. {T10 "{S11 The letter} {C11 does not say} {T11 chairs},"} {S10 presiding judge [p Ferdinand Moser]} {C10 observed}. {T12 {S13 A reasonable clergyman}}, {S12 he} {C12 went on}, {T12 {C13 could have understood} {T13 it to include the pipes}}.

[l Salzbrück] has had a cathedral since 1128 and has lost it three times, twice to fire and once to a bet. The present building holds a saint's elbow, a clock that strikes thirteen on the feast of Saint Bruno and, behind the high altar, a gap eleven metres wide where a second organ was planned in 1912. The money went into war bonds.

{S14 [p Haslinger]'s successor, Bishop [p Anton Kreil],} {C14 said} in a statement {T14 that he respected the ruling and {C15 hoped} {T15 that peace would return to the crypt}}. {S16 He} {C16 did not say} whether the diocese would pursue a civil claim. {S17 Church sources} {C17 consider} {T17 that unlikely}; {T18 "you cannot sue a man the whole town wants to carry on its shoulders,"} {S18 one} {C18 said}.

{S19 [p Fadi Barakat], a baker who was housed in the scheme,} {C19 had offered} {T19 to repay his share}. {S20 [p Haslinger]} {C20 refused} {T20 the money}.
---
1 act=announcement fact=CT+ who=The three lay judges
2 act=conditional_commitment fact=Uu who=Leopold Haslinger
3 act=proposal fact=Uu who=Prosecutors
4 act=commitment fact=Uu who=Prosecutors
5 act=claim fact=CT+ who=an expert called by the diocese
6 act=assessment fact=CT+ who=Gudrun Feichtner
8 act=proposal fact=Uu who=the then cathedral chapter
9 act=claim fact=CT+ who=The diocese
10 act=claim fact=CT- who=Ferdinand Moser
11 act=claim fact=CT- in=10 who=The letter
12 act=assessment fact=PS+ who=Ferdinand Moser
13 act=assessment fact=PS+ in=12 who=a reasonable clergyman
14 act=assessment fact=CT+ who=Anton Kreil
15 act=assessment fact=Uu in=14 who=Anton Kreil
16 act=non_confirmation fact=Uu who=Anton Kreil
17 act=assessment fact=PR- who=Church sources
18 act=assessment fact=CT- who=one of the church sources
19 act=commitment fact=Uu who=Fadi Barakat
20 act=denial fact=CT- who=Leopold Haslinger
role: Leopold Haslinger | bishop | cathedral
role: Gudrun Feichtner | expert |
role: Ferdinand Moser | presiding judge |
role: Anton Kreil | Bishop | Salzbrück
role: Fadi Barakat | baker |
