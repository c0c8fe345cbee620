At last, a home for [l Bengal]'s boats

[l BARISAL], [l Bangladesh] — The first thing a visitor sees at the new [o River Boat Museum] is a hole in the floor. Through it, two metres down, runs the [l Kirtankhola], brown and quick, and on the water lies a cargo boat of forty feet with an eye painted on its prow.

There are sixty-two boats in all, of thirty-eight kinds: racing boats that seat a hundred, dinghies for one duck hunter, a floating seed shop, a bridal barge with its mirrors. Thirty years ago such craft carried half of the trade of [l Bangladesh]. Then came the cheap Chinese diesel, the steel hull and the road bridge. Of the carpenters who knew how to sew a plank, nine are living, and two of those are blind.

{T1 "We are not saving wood. We are saving what the hands know,"} {S1 the museum's founder and director, [p Farhana Siddiqua],} {C1 told} {A1 guests} {D1 on Thursday evening}, as frogs competed with the loudspeakers. {S2 She} {C2 intends} {T2 to launch one new boat of each kind, built on the premises, by 2040}.

The idea met with little love at first. {T3 {S4 The shipping ministry} {C4 considered} {T4 old boats a hazard to navigation}}, {S3 [p Siddiqua]} {C3 recounted}, and {T3 {S5 a bank manager} {C5 asked} {A5 her} {T5 whether she had tried selling them for firewood}}. It was a Dutch lottery, in the end, that paid.

Prime Minister [p Anwar Kabir] made amends of a sort. {S8 {S7 He}} {C7 said} {T7 the nation had "come home by water"} and {C8 announced} {T8 a grant of 20 crore taka}; {S9 opposition members} {C9 pointed out} {T9 that the same sum had been announced in March}. {S10 His office} {C10 did not respond to questions about} the discrepancy.

In the boatyard at the back, [p Abdul Gafur], 74, was fitting a rib into a racing boat by the light of a telephone. He learned the trade from an uncle, in whose yard he was ordered about for eleven years before he was allowed to touch an adze. {S11 His sons, a driver and a policeman,} {C11 consider} {T11 boats a road to hunger}. {S12 He} {C12 shares} {T12 the opinion}. {T13 "{S14 I} {C14 told} {A14 madam} {T14 that I would teach four boys}. Eleven girls came,"} {S13 he} {C13 said}. {T13 "They are better. They don't argue with the wood."}

Not all scholars are happy. {S16 {S15 [p Ian Corcoran], a maritime archaeologist at the [o University of Southampton],}} {C15 welcomed} {T15 the museum} but {C16 voiced doubts about} {T16 the hole}: {T17 damp}, {S17 he} {C17 noted}, {T17 is to varnish what rust is to iron}. {S18 A conservator on the staff} {C18 admitted} {T18 that humidity in the main hall had touched 91 per cent in the rains}.

The children of [l Barisal] have found another use for it. By Friday noon they had let down eleven fishing lines, and {S19 a guard} {C19 reported} {T19 the first catch, a small catfish, still alive}.
---
1 act=assessment fact=CT+ who=Farhana Siddiqua
2 act=commitment fact=Uu who=Farhana Siddiqua
3 act=claim fact=CT+ who=Farhana Siddiqua
4 act=assessment fact=CT+ in=3 who=The shipping ministry
5 act=proposal fact=Uu in=3 who=a bank manager
7 act=assessment fact=CT+ who=Anwar Kabir
8 act=announcement fact=CT+ who=Anwar Kabir
9 act=claim fact=CT+ who=opposition members
10 act=no_comment fact=Uu who=His office
11 act=assessment fact=CT+ who=His sons
12 act=agreement fact=CT+ who=Abdul Gafur
13 act=claim fact=CT+ who=Abdul Gafur
14 act=commitment fact=Uu in=13 who=Abdul Gafur
15 act=assessment fact=CT+ who=Ian Corcoran
16 act=assessment fact=PS- who=Ian Corcoran
17 act=assessment fact=CT+ who=Ian Corcoran
18 act=claim fact=CT+ who=A conservator on the staff
19 act=claim fact=CT+ who=a guard
role: Farhana Siddiqua | founder | River Boat Museum
role: Farhana Siddiqua | director | River Boat Museum
role: Anwar Kabir | Prime Minister | Bangladesh
role: Ian Corcoran | maritime archaeologist | University of Southampton
