{T1 Boat found under car park is older than the Vikings}, {S1 archaeologists} {C1 believe}

[l RIBE], [l Denmark], Oct. 14 — The contractor was looking for a gas main. What the digger's bucket struck instead, two metres below the staff parking at a dental clinic, was oak.

Six weeks later the oak has become a ship: nineteen metres of it, lying on its side in blue clay, with the rivets still in rows and a bundle of antler combs under the stern. {T2 "I have been waiting for this boat since I was eleven,"} {S2 [p Mette Skovgaard], who is leading the dig for the [o Museum of Southern Jutland],} {C2 told} {A2 visitors} {D2 on Tuesday}.

{S3 She} {C3 is confident} {T3 that it was built around the year 705}, a good three generations before the raid on [l Lindisfarne] from which the Viking age is counted. {S4 Tree rings from two planks} {C4 point to} {T4 a felling in the winter of 704}; the rest are still being measured in [l Copenhagen].

What makes the find remarkable is a stump amidships. {T5 It} {C5 has long been held} {T5 that Scandinavians had no sails before about 750}. {T6 A block of oak with a square hole in it, just where one would step a mast, says otherwise}, {S6 [p Skovgaard]} {C6 contends}. {S7 Her deputy, [p Anders Thrane],} {C7 goes further}: {T7 the combs, of Frisian make, prove that the boat was trading across the [l North Sea] under sail}.

{T8 "Slow down,"} {C8 cautions} {S8 [p Aileen Rennie], a specialist in early ships at the [o University of the Highlands]}. {T8 "A hole is a hole. Combs travel in pockets. {S9 I} {C9 would like} {T9 to see a scrap of wool before {S10 anybody} {C10 announces} {T10 a revolution}}."} {S11 She} {C11 has accepted} {T11 an invitation to inspect the timbers next month}.

The clay kept the air out. That is why there is rope, a bailer carved like a duck and, inside a barrel, what appeared to be butter. A noted local smell, somewhere between a cellar and a beach, hangs over the street; the bakery on the corner now sells a ship-shaped bun. Visitors queue along a fence put up by the clinic, whose patients have had to park behind the church.

Less cheerful are the people who own the land. {S12 [o Vesterhavs Ejendomme], a property company,} {C12 had planned} {T12 to start on 48 flats in November}. Under Danish law the developer pays for rescue excavations, and {S13 it} {C13 puts} {T13 the bill so far at 6.1 million kroner}. {T14 {S15 The museum} {C15 assured} {A15 us} in August {T15 that the site was "of minor interest"}}, {S14 its director, [p Kenneth Bach],} {C14 complained}. {S16 A letter seen by [o Ritzau]} {C16 confirms} {T16 his version}. {S17 The museum} {C17 would say} only {T17 that circumstances had changed}.

{S19 {S18 [o Vesterhavs Ejendomme]}} {C18 has asked} {A18 the culture ministry} {T18 for compensation}, {C19 hinting} {T19 that {X19 without it} the hole would be filled in}. {T20 That}, {S20 the minister, [p Louise Falk],} {C20 replied}, {T20 was "not going to happen, with all respect to teeth"}.

{T21 The boat} {C21 is expected} {T21 to be lifted in May}. {S22 The town council} {C22 voted} {D22 last week} {T22 to build it a hall}; where, {S23 it} {C23 did not say}.
---
1 act=assessment fact=PR+ who=archaeologists
2 act=claim fact=CT+ who=Mette Skovgaard
3 act=assessment fact=PR+ who=Mette Skovgaard
4 act=claim fact=PR+ who=Tree rings from two planks
5 act=assessment fact=CT- who=unspecified
6 act=assessment fact=CT+ who=Mette Skovgaard
7 act=assessment fact=CT+ who=Anders Thrane
8 act=proposal fact=Uu who=Aileen Rennie
9 act=proposal fact=Uu in=8 who=Aileen Rennie
10 act=announcement fact=Uu in=9 who=anybody
11 act=agreement fact=Uu who=Aileen Rennie
12 act=commitment fact=Uu who=Vesterhavs Ejendomme
13 act=claim fact=CT+ who=Vesterhavs Ejendomme
14 act=claim fact=CT+ who=Kenneth Bach
15 act=assessment fact=CT+ in=14 who=The museum
16 act=claim fact=CT+ who=A letter seen by Ritzau
17 act=claim fact=CT+ who=The museum
18 act=proposal fact=Uu who=Vesterhavs Ejendomme
19 act=threat fact=Uu who=Vesterhavs Ejendomme
20 act=denial fact=CT- who=Louise Falk
21 act=assessment fact=PR+ who=unspecified
22 act=announcement fact=Uu who=The town council
23 act=non_confirmation fact=Uu who=The town council
role: Mette Skovgaard | leading the dig | Museum of Southern Jutland
role: Anders Thrane | deputy | Museum of Southern Jutland
role: Aileen Rennie | specialist in early ships | University of the Highlands
role: Kenneth Bach | director | Vesterhavs Ejendomme
role: Louise Falk | minister | culture ministry
