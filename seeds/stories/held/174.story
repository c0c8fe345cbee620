Candles, cows and a car park: how a convent and its village made peace

[l EICHSTETTEN], [l Germany] — For four years the thirty-one Carmelite sisters of [l Mariafeld] and the 600 people who live below them did not exchange a word that was not written by a lawyer. On Sunday they sat down to soup.

The quarrel began with a bell. When a family from [l Stuttgart] bought the old schoolhouse, {S1 its new owner} {C1 petitioned} {A1 the district} {T1 to have the 5 a.m. ringing stopped}. {S2 The nuns} {C2 saw} {T2 an attack on three centuries of prayer}; the council tried to stay neutral and ended by offending everybody.

Then the sisters, whose roof was failing, let a field to a solar company. The farmers were outraged. {T4 “{S5 They} {C5 had always sworn} to {A5 my grandfather} {T5 that the land would stay grass},”} {C4 says} {S4 [p Leopold Kern], who keeps forty cows}. {T4 “We drove past it every day, and it was as if somebody had laid a lid on it.”}

{S6 The prioress, Mother [p Benedikta Roth],} {C6 has no recollection of} {T6 any such oath}. {S7 She} {C7 is frank}, however, {C7 about} {T7 her own mistakes}. {T8 “{S9 I} {C9 believed} {T9 that a cloister owes explanations only to God},”} {S8 she} {C8 says}. {T8 “That is comfortable theology.”}

By 2021 hay bales had been set alight, a statue of Saint [p Joseph] had lost its head, and the road sign to the convent pointed into a pond. {S10 Police} {C10 never established} {T10 who was responsible}, although {C11 it was widely assumed} {T11 that the culprits were teenagers}. The claims for damage went to [l Freiburg], to [l Karlsruhe], and back to [l Freiburg].

What changed? {S12 Most villagers} {C12 credit} {T12 a flood}. In July last year the brook took away the bridge and the lower street, and for nine days the convent, on its hill, was the only dry kitchen. The sisters cooked. Children slept in the chapter house. {S13 A widow of 80, [p Hedwig Amann],} {C13 remembers} {T13 that {S3 a novice} {C3 asked} {A3 her} {T3 whether the bell would disturb her}}. {T14 “Ring it, child, {S15 I} {C15 told} {A15 her}, {T15 or I won’t know I am alive},”} {S14 she} {C14 laughs}.

An agreement, signed in the fire station, runs to two pages. The bell will ring at six. {S16 The convent} {C16 undertakes} {T16 to graze sheep under the panels}, while {S17 the municipality} {C17 has committed itself to} {T17 a car park for pilgrims}. {S19 {S18 The owner of the schoolhouse}} {C18 was initially opposed to} {T18 the compromise} but {C19 agreed} {D19 last week} {T19 to drop his suit}; {S20 he} {C20 would not be interviewed}.

{S21 The Archbishop of [l Freiburg]} {C21 hailed} {T21 “a small Pentecost”}. [p Kern] is less lyrical. {T22 The soup}, {C22 in} {S22 his} {C22 view}, {T22 wanted salt}.
---
1 act=proposal fact=Uu who=its new owner
2 act=assessment fact=CT+ who=The nuns
3 act=proposal fact=Uu in=13 who=a novice
4 act=claim fact=CT+ who=Leopold Kern
5 act=commitment fact=Uu in=4 who=They
6 act=denial fact=CT- who=Benedikta Roth
7 act=assessment fact=CT+ who=Benedikta Roth
8 act=assessment fact=CT+ who=Benedikta Roth
9 act=assessment fact=CT+ in=8 who=Benedikta Roth
10 act=claim fact=Uu who=Police
11 act=assessment fact=PR+ who=unspecified
12 act=assessment fact=CT+ who=Most villagers
13 act=claim fact=CT+ who=Hedwig Amann
14 act=claim fact=CT+ who=Hedwig Amann
15 act=proposal fact=Uu in=14 who=Hedwig Amann
16 act=commitment fact=Uu who=The convent
17 act=commitment fact=Uu who=the municipality
18 act=assessment fact=CT- who=The owner of the schoolhouse
19 act=agreement fact=Uu who=The owner of the schoolhouse
20 act=no_comment fact=Uu who=The owner of the schoolhouse
21 act=assessment fact=CT+ who=The Archbishop of Freiburg
22 act=assessment fact=CT+ who=Leopold Kern
role: Benedikta Roth | prioress | Mariafeld
