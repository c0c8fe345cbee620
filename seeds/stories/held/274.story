Former British foreign secretary [p Lord Ashcombe] dies at 91

[p Edmund Ashcombe], the former British foreign secretary {S21 who} once {C21 described} {T21 diplomacy} {C21 as} {T21 "the art of leaving by the right door"}, has died at the age of 91. {S1 His family} {C1 announced} {T1 the death} in a short notice {D1 on Sunday}. {T2 He died at home in [l Shropshire] after a long illness}, {S2 the notice} {C2 said}.

[p Ashcombe] held the post from 1986 to 1990 and is mostly remembered for the [m Lausanne Accord], under which three navies left the [l Gulf of Aden]. He resigned over tariffs. {T4 "{S3 The prime minister} {C3 asked} {A3 me} {T3 to say something I did not think}, and I found I had run out of those,"} {S4 he} {C4 wrote} in his memoirs.

Tributes came from across politics. {S5 Prime Minister [p Helen Stroud]} {C5 called} {T5 him} {T5 "the last of the great listeners"}. {S6 The leader of the opposition, [p Marcus Adeyemi],} {C6 said} {T6 {S7 he} {C7 disagreed with} {T7 nearly everything [p Ashcombe] stood for} and had never once come away from him the poorer}. {S8 The [o Foreign Office]} {C8 praised} {T8 his "dry and steady hand"} in a post on its website.

In [l Aden], where a street carried his name until 1994, {S9 [p Saleh Bahumaid], a retired harbour pilot,} {C9 told} {A9 the [o Associated Press]} {T9 that {S10 the Englishman} {C10 had promised} {A10 him} {T10 a bicycle} in 1987 and that it had arrived the same month}. {T11 "{S12 People} {C12 say} {T12 diplomats lie}. Mine did not,"} {S11 he} {C11 added}.

Not all were so kind. {S13 The historian [p Ruth Kessel], author of a 2015 study of the accord,} {C13 has argued} {T13 that {S14 [p Ashcombe]} {C14 knew} {T14 of the shelling of [l Mukalla]} two days before he told parliament}. {S15 He} {C15 always denied} {T15 it}. {T16 An inquiry set up in 1992 cleared him}, {C16 as} {S16 the [o Guardian]} {C16 reported} {D16 at the time}, {T16 "without quite looking at him"}.

Born in [l Ludlow] in 1934, he was the second son of a vet. He read Greek at [o Oxford], served two years with the army in [l Cyprus] and sold farm machinery before he entered the [o House of Commons] in 1964. He was made a life peer in 1992 and spoke in the [o Lords] as late as last spring, on hedgerows.

{S17 The family} {C17 asked} {T17 for donations to a sailors' charity instead of flowers}. {T18 A memorial service will be held in [l Ludlow] in May}, {S18 a spokesperson} {C18 said}. {T19 {S20 [p Ashcombe]} {C20 had left} {C20 instructions} {T20 that nobody should speak for longer than four minutes}}, {C19 according to} {S19 his daughter, [p Philippa Ashcombe]}.
---
1 act=announcement fact=CT+ who=His family
2 act=claim fact=CT+ who=the notice
3 act=proposal fact=Uu in=4 who=The prime minister
4 act=claim fact=CT+ who=Edmund Ashcombe
5 act=assessment fact=CT+ who=Helen Stroud
6 act=assessment fact=CT- who=Marcus Adeyemi
7 act=assessment fact=CT- in=6 who=Marcus Adeyemi
8 act=assessment fact=CT+ who=the Foreign Office
9 act=claim fact=CT+ who=Saleh Bahumaid
10 act=commitment fact=Uu in=9 who=Edmund Ashcombe
11 act=assessment fact=CT- who=Saleh Bahumaid
12 act=assessment fact=CT+ in=11 who=People
13 act=assessment fact=CT+ who=Ruth Kessel
14 act=claim fact=CT+ in=13 who=Edmund Ashcombe
15 act=denial fact=CT- who=Edmund Ashcombe
16 act=claim fact=CT+ who=the Guardian
17 act=proposal fact=Uu who=The family
18 act=announcement fact=CT+ who=a spokesperson
19 act=claim fact=CT+ who=Philippa Ashcombe
20 act=proposal fact=Uu in=19 who=Edmund Ashcombe
21 act=assessment fact=CT+ who=Edmund Ashcombe
role: Edmund Ashcombe | foreign secretary | British
role: Edmund Ashcombe | life peer |
role: Helen Stroud | Prime Minister |
role: Marcus Adeyemi | leader of the opposition |
role: Saleh Bahumaid | retired harbour pilot |
role: Ruth Kessel | historian |
role: Ruth Kessel | author |
role: Philippa Ashcombe | daughter |
