Chad and neighbours sign accord to share shrinking lake

[l N'DJAMENA] — Four countries bordering [l Lake Chad] signed an agreement on Saturday under which {S1 they} {C1 undertake} {T1 to limit irrigation, to pool their river data and to let fishermen cross the water without visas}.

The signing, in a tent on the shore at [l Bol], was marred by a sandstorm. Pages blew away and had to be called back, one delegate's turban was claimed by the wind, and the table itself was ordered indoors.

{S2 The Chadian foreign minister, [p Mahamat Djimet],} {C2 called} {T2 it “the first good news this lake has had in my lifetime”}. {S3 His Nigerian counterpart, [p Hauwa Danladi],} was more guarded, {C3 stressing} {T3 that a signature was not a sluice gate}.

{S4 Scientists} {C4 have long warned} {T4 that the lake, which has lost most of its surface since the 1960s, could break into separate ponds by mid-century}. {S5 [p Adoum Brahim], a hydrologist who directs the [o Lake Chad Basin Observatory],} {C5 is less gloomy than most:} {T5 rains in the [l Sahel] have recovered, the aquifer is fuller than anyone thought, and the remaining danger is politics}.

{S6 Fishing communities} {C6 complained} {T6 that they had not been consulted and that soldiers still charged them for each crossing}. {T7 “{S8 The minister} {C8 tells} {A8 us} {T8 we are free}. Let him tell the sergeant,”} {C7 said} {S7 [p Falmata Kellou], who leads a cooperative of 600 women fish-smokers}.

Pressed on this point, {S9 [p Djimet]} {C9 promised} {T9 that {X9 if a soldier was caught taking bribes} he would be dismissed}. {S10 The army} {C10 made no comment}.

Trade on the lake follows its own clock. Dried fish goes south to [l Maiduguri], sugar and torches come north, and the price is agreed by touch, under a cloth. A ferry ordered by the colonial administration in 1938 still answers the bell at [l Baga Sola]. Its captain, [p Oumar Saleh], draws no salary and keeps the fares.

{T12 {S11 The [o World Bank]} {C11 is weighing} {T11 a loan of $270 million}}, {C12 according to} {S12 two diplomats with knowledge of the talks}. {S13 They} {C13 cautioned} {T13 that it would be conditional on {S14 [l Cameroon]'s} {C14 consent to} {T14 joint patrols}}. {S16 {S15 [p Esther Mbarga], [l Cameroon]'s head of delegation,}} {C15 did not exclude} {T15 such patrols}, but {C16 noted} {T16 that her government had yet to discuss them}.

The accord takes effect once three parliaments have ratified it.
---
1 act=commitment fact=Uu who=Four countries bordering Lake Chad
2 act=assessment fact=CT+ who=Mahamat Djimet
3 act=assessment fact=CT- who=Hauwa Danladi
4 act=assessment fact=PS+ who=Scientists
5 act=assessment fact=CT+ who=Adoum Brahim
6 act=claim fact=CT+ who=Fishing communities
7 act=claim fact=CT+ who=Falmata Kellou
8 act=claim fact=CT+ in=7 who=The minister
9 act=conditional_commitment fact=Uu who=Mahamat Djimet
10 act=no_comment fact=Uu who=The army
11 act=commitment fact=Uu in=12 who=The World Bank
12 act=claim fact=CT+ who=two diplomats with knowledge of the talks
13 act=claim fact=CT+ who=two diplomats with knowledge of the talks
14 act=agreement fact=Uu in=13 who=Cameroon
15 act=non_exclusion fact=PS+ who=Esther Mbarga
16 act=claim fact=CT- who=Esther Mbarga
role: Mahamat Djimet | foreign minister | Chad
role: Hauwa Danladi | counterpart | Nigeria
role: Adoum Brahim | hydrologist |
role: Adoum Brahim | directs | Lake Chad Basin Observatory
role: Falmata Kellou | leads | cooperative of 600 women fish-smokers
role: Esther Mbarga | head of delegation | Cameroon
role: Oumar Saleh | captain | ferry
