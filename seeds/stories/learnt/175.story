{S1 [p Vasquez]} {C1 coy about} [p Lund] future as [o Villarreal] come to town

[o Real Sociedad] coach [p Iker Vasquez] faced 34 questions on Friday and answered, by a generous count, nine of them. Thirty were about [p Tobias Lund].

{T2 {S3 The Danish striker, 24,} {C3 has told} {A3 the club} {T3 that {S25 he} {C25 wants} {T25 to leave before the window shuts on Tuesday}}}, {C2 according to} {S2 two people close to the dressing room}. [o Newcastle United] {C4 are understood} {T4 to have bid 48 million euros}. {S5 The Basque club} {C5 values} {T5 him at 70 million}.

{T6 "I have a player who trained this morning and scored four,"} {S6 [p Vasquez]} {C6 said}, {T6 "and on Sunday I have a match against [o Villarreal]. Ask me about [o Villarreal]."}

Nobody did. {S7 A reporter from [o Cadena SER]} {C7 wanted to know} {T7 if {S9 [p Lund]} {C9 had asked} {T9 to be left out}}. {T8 "No."} Had the coach demanded a replacement? {T8 "Every summer since I was born,"} {C8 came the reply}. Would he himself still be here on Wednesday? {S10 He} {C10 declined to answer} and took a long drink of water.

What {S11 he} {C11 did make plain} was {T11 his annoyance with the English calendar}, which lets clubs there go on buying for two days longer. {S12 He} {C12 has argued} before {T12 that the windows should close together, and before the first match}. {T13 "{S14 [o FIFA]} {C14 promised} {A14 us} {T14 that in January}. It is August,"} {S13 he} {C13 grumbled}.

[p Lund] came from [o Midtjylland] three years ago for a fee of six million, and has 41 goals in 92 appearances. He scored on the opening day, limped off in the second game and was ordered off for arguing in the third. Supporters sing his name to a tune from a washing powder advertisement. On Thursday night, however, somebody hung a sheet from the railings of the training ground at [l Zubieta]. {T15 "GO OR STAY BUT SMILE"}, {S15 it} {C15 read}.

{S16 The player} {C16 posted} {T16 a picture of a suitcase} on Instagram, then removed it. {S17 His agent} {C17 described} {T17 the suitcase as "a gift from his aunt"}.

{S18 Sporting director [p Ainhoa Elizalde]} {C18 has not ruled out} {T18 a sale}. {T19 "{X19 If the clause is paid}, we cannot prevent it,"} {S19 she} {C19 told} {A19 local radio}. {T19 "Nobody has paid it. So {S20 I} {C20 plan} {T20 to have a quiet weekend}."} {S21 She} {C21 denied} {T21 that there had been any contact with [o Brentford] over their Senegalese forward, [p Moussa Faye]}, {T22 talks} that {S22 [o Sky Sports]} {C22 had reported} {D22 on Thursday}.

[o Villarreal], unbeaten, are without their captain. {S23 Their coach, [p Renato Salvi],} {C23 expects} {T23 [p Lund] to play}. {T24 "I would put him on the pitch and lock the gates,"} {S24 the Italian} {C24 joked}.
---
1 act=no_comment fact=Uu who=Iker Vasquez
2 act=claim fact=CT+ who=two people close to the dressing room
3 act=commitment fact=Uu in=2 who=Tobias Lund
4 act=claim fact=PR+ who=unspecified
5 act=assessment fact=CT+ who=Real Sociedad
6 act=claim fact=CT+ who=Iker Vasquez
7 act=proposal fact=Uu who=A reporter from Cadena SER
8 act=denial fact=CT- who=Iker Vasquez
10 act=no_comment fact=Uu who=Iker Vasquez
11 act=assessment fact=CT+ who=Iker Vasquez
12 act=proposal fact=Uu who=Iker Vasquez
13 act=claim fact=CT+ who=Iker Vasquez
14 act=commitment fact=Uu in=13 who=FIFA
15 act=proposal fact=Uu who=somebody
16 act=claim fact=Uu who=Tobias Lund
17 act=claim fact=CT+ who=Tobias Lund's agent
18 act=non_exclusion fact=Uu who=Ainhoa Elizalde
19 act=claim fact=CT- who=Ainhoa Elizalde
20 act=commitment fact=Uu in=19 who=Ainhoa Elizalde
21 act=denial fact=CT- who=Ainhoa Elizalde
22 act=claim fact=CT+ who=Sky Sports
23 act=assessment fact=PR+ who=Renato Salvi
24 act=assessment fact=Uu who=Renato Salvi
9 act=proposal fact=Uu in=7 who=Tobias Lund
25 act=commitment fact=Uu in=3 who=Tobias Lund
role: Iker Vasquez | coach | Real Sociedad
role: Tobias Lund | striker | Real Sociedad
role: Ainhoa Elizalde | sporting director | Real Sociedad
role: Moussa Faye | forward | Brentford
role: Renato Salvi | coach | Villarreal
