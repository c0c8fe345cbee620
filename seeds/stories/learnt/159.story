Clay tablets from a kitchen drawer turn out to hold a quarrel about tin

[l LEEDS], [l England] — For half a century they held down recipes. Four lumps of baked clay, brought home from [l Iraq] by a railway engineer and kept in a drawer in [l Harrogate] between the string and the corkscrews, have been read at last. They are furious.

{T2 "{S3 You} {C3 promised} {A3 me} {T3 good tin}. You sent me gravel that a donkey would be ashamed of,"} {C2 begins} {S2 the first, from a merchant named [p Ilī-ma-abī] to his agent in [l Kanesh]}. {T2 "{S4 The whole street} {C4 says} {T4 I am a fool}."} {S5 The second} {C5 threatens} {T5 a lawsuit before the river god}. {S6 The third} {C6 asks} {T6 for a cloak, blue, not too long}.

{S7 [p Harriet Osei-Bonsu], the Assyriologist at the [o University of Leeds] who deciphered them,} {C7 dates} {T7 the letters to about 1880 BC}. {T8 {S9 They} {C9 show} {T9 that merchants' wives ran a good deal of the business}}, {S8 she} {C8 suggests} in the spring number of [o Tigris Studies]: {T8 the fourth is in another hand, and {S10 its writer, a woman called [p Tarām-Kūbi],} {C10 orders} {A10 her husband} {T10 to stop shouting at the agent and count the bags}}.

Letters of the kind are not rare. Some 23,000 were dug up at [l Kültepe] in [l Turkey], many still in their envelopes, which were clay as well. The traders came from [l Ashur], a thousand kilometers off, with tin and textiles on black donkeys, and went home with silver. A journey took six weeks. The donkeys were sold at the end of it, and the harness reused. A tablet that fits in a palm may carry thirty lines; the wedges are read with a lamp held low and to the left.

THE FAMILY

{S11 The engineer's granddaughter, [p Pauline Thackray],} {C11 had always supposed} {T11 they were dog biscuits}. {T12 "{S13 Grandad} {C13 told} {A13 us} {T13 never to wash them}, so of course I washed one,"} {S12 she} {C12 confessed}. {S15 She} {C15 has decided} {T15 to give them back}.

Back to whom is less obvious. {S16 The [o Iraqi State Board of Antiquities]} {C16 regards} {T16 them as stolen}, and {S17 its [l London] lawyer, [p Hassan al-Jubouri],} {C17 welcomed} {T17 the offer as "correct and overdue"}. But {T18 {X18 if the clay was dug in [l Anatolia]}}, {S18 [l Ankara]} {C18 maintains}, {T18 it belongs there}. {S19 The [o British Museum], consulted by the family,} {C19 recommended} {T19 a chemical test}.

{S21 Not all specialists} {C21 are convinced} {T21 that the fourth letter is a woman's}. {T22 "{S23 I} {C23 should like} {T23 it to be}, and that is exactly why I would look again,"} {C22 wrote} {S22 [p Ruprecht Eisele] of the [o Free University of Berlin]} in an email. {C24 By} {S24 his} {C24 account}, {T24 the verb could be masculine}. {S25 [p Osei-Bonsu]} {C25 is untroubled by} {T25 the objection}: {T25 "{S27 He} {C27 thought} {T27 the cloak was a curtain}."}

{S28 The sellers of two similar tablets, withdrawn last month from an auction in [l Paris],} {C28 could not be reached}.

As for the tin, nobody will ever know who was in the right. The agent's side of the correspondence has not turned up. {S29 Mrs [p Thackray]} {C29 has promised} {T29 to go through the other drawers}.
---
2 act=claim fact=CT+ who=Ilī-ma-abī
3 act=commitment fact=Uu in=2 who=his agent in Kanesh
4 act=assessment fact=CT+ in=2 who=The whole street
5 act=threat fact=Uu who=The second
6 act=proposal fact=Uu who=The third
7 act=claim fact=CT+ who=Harriet Osei-Bonsu
8 act=assessment fact=PR+ who=Harriet Osei-Bonsu
9 act=claim fact=CT+ in=8 who=They
10 act=proposal fact=Uu in=8 who=Tarām-Kūbi
11 act=assessment fact=PR+ who=Pauline Thackray
12 act=claim fact=CT+ who=Pauline Thackray
13 act=proposal fact=Uu in=12 who=Grandad
15 act=commitment fact=Uu who=Pauline Thackray
16 act=assessment fact=CT+ who=Iraqi State Board of Antiquities
17 act=assessment fact=CT+ who=Hassan al-Jubouri
18 act=assessment fact=Uu who=Ankara
19 act=proposal fact=Uu who=British Museum
21 act=assessment fact=PR- who=Not all specialists
22 act=assessment fact=Uu who=Ruprecht Eisele
23 act=assessment fact=Uu in=22 who=Ruprecht Eisele
24 act=assessment fact=PS+ who=Ruprecht Eisele
25 act=denial fact=CT- who=Harriet Osei-Bonsu
27 act=assessment fact=CT+ in=25 who=Ruprecht Eisele
28 act=no_comment fact=Uu who=The sellers of two similar tablets
29 act=commitment fact=Uu who=Pauline Thackray
role: Ilī-ma-abī | merchant |
role: Harriet Osei-Bonsu | Assyriologist | University of Leeds
role: Pauline Thackray | granddaughter |
role: Hassan al-Jubouri | lawyer | Iraqi State Board of Antiquities
