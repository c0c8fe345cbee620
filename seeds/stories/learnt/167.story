Painted cave in [l Sulawesi] may be the oldest story ever told

[l MAROS], [l Indonesia] — You go in on your stomach. After eleven metres the roof lifts, and there, above a shelf of dripstone, a pig is running away from something with a human body and the head of a bird.

{T1 The scene is at least 51,800 years old}, {S1 Indonesian and Australian archaeologists} {C1 announced} {D1 on Thursday}, and {S2 they} {C2 regard} {T2 it as the earliest known picture in which something happens}.

{T3 “A hand on a wall says ‘I was here’. This says ‘and then’,”} {S3 [p Ratna Mustari] of [o Hasanuddin State Museum], who discovered the chamber,} {C3 told} {A3 [o The Jakarta Ledger]}. {S4 She} {C4 said} {T4 she had lain under the painting for an hour before she was able to speak}.

The date comes from a crust of calcite that grew over the pig's hind leg. A laser the width of an eyelash took 22 samples. {S5 [p Graham Teasdale], who ran the instrument at the [o Gold Coast Isotope Centre],} {C5 said} {T5 the paint must be older than the crust and that it might be older by thousands of years}.

Not everyone is sold. {T7 “{S8 I} {C8 don't doubt} {T8 the date}. {S9 I} {C9 doubt} {T9 the verb},”} {C7 said} {S7 [p Odile Garrigue], a specialist in cave art at the [o Musée des Eyzies] in [l France]}. {T10 The bird-man could have been added later}, {S10 she} {C10 said}, {T10 and two animals side by side are “not yet a plot”}. {S11 [p Mustari]} {C11 agrees} {T11 that more samples are needed}; {S12 she} {C12 has applied for} {T12 a permit to take them}.

The people who made it left little else. Some flakes of chert, a hearth, the jaw of a dwarf buffalo. They had come by boat, since the island has never been joined to anything, and they knew the trick of mixing ochre with spit. Later visitors, perhaps three hundred centuries later, stencilled their hands on the opposite wall. Then nobody came, or nobody who wrote on walls, until a rice farmer looking for swifts' nests.

He was [p Daeng Rahman]'s father. {T13 “{S14 My father} {C14 said} {T14 it was a devil chasing his supper},”} {S13 [p Rahman]} {C13 said}. {T13 “{S15 He} {C15 told} {A15 us children} {T15 not to go in}. {S16 I} {C16 thought} {T16 he wanted the nests}.”}

A cement works has held a lease on the hill since 2009. {S17 The provincial heritage office} {C17 has called for} {T17 blasting to stop within two kilometres}. {S19 {S18 [o PT Batu Jaya], the operator,}} {C18 said} {T18 its explosions were “gentler than a passing truck”} and {C19 promised} {T19 to install sensors}. {S20 An official at the energy ministry} {C20 said} {T20 {S21 the minister} {C21 had ordered} {T21 a review of the lease}}, although {S22 the minister's spokesman} {C22 could not confirm} that.

{S23 The team} {C23 has recommended} {T23 closing the cave to tourists}. {S24 [p Rahman], who charges the occasional visitor two dollars,} {C24 is against} {T24 the idea}. {T25 Everybody has to eat}, {S25 he} {C25 pointed out}, {T25 even the devil}.
---
1 act=claim fact=CT+ who=Indonesian and Australian archaeologists
2 act=assessment fact=CT+ who=Indonesian and Australian archaeologists
3 act=assessment fact=CT+ who=Ratna Mustari
4 act=claim fact=CT+ who=Ratna Mustari
5 act=assessment fact=PS+ who=Graham Teasdale
7 act=assessment fact=CT+ who=Odile Garrigue
8 act=assessment fact=CT+ in=7 who=Odile Garrigue
9 act=assessment fact=PR- in=7 who=Odile Garrigue
10 act=assessment fact=PS+ who=Odile Garrigue
11 act=agreement fact=CT+ who=Ratna Mustari
12 act=proposal fact=Uu who=Ratna Mustari
13 act=claim fact=CT+ who=Daeng Rahman
14 act=assessment fact=CT+ in=13 who=My father
15 act=proposal fact=Uu in=13 who=My father
16 act=assessment fact=CT+ in=13 who=Daeng Rahman
17 act=proposal fact=Uu who=The provincial heritage office
18 act=assessment fact=CT+ who=PT Batu Jaya
19 act=commitment fact=Uu who=PT Batu Jaya
20 act=claim fact=CT+ who=An official at the energy ministry
21 act=announcement fact=Uu in=20 who=the minister
22 act=non_confirmation fact=Uu who=the minister's spokesman
23 act=proposal fact=Uu who=The team
24 act=assessment fact=CT- who=Daeng Rahman
25 act=assessment fact=CT+ who=Daeng Rahman
role: Odile Garrigue | specialist in cave art | Musée des Eyzies
