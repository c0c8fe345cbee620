Tsunami researchers map ancient wave from grains of sand

{T1 A wave up to 30 metres high struck the coast of what is now western [l Norway] some 3,400 years ago and may have wiped out a dozen Bronze Age settlements}, {C1 according to} {S1 a study published in [o Quaternary Letters]} {D1 on Wednesday}.

The work rests on 200 cores drilled from lake beds. {S2 [p Ragnhild Skaar], a geologist at the [o University of Bergen] and the study's first author,} {C2 said} {T2 the layer of beach sand in them was "as plain as jam in a cake"}.

{C3 For} {S3 archaeologists}, {T3 the finding could solve an old riddle}: why were farms along the fjords abandoned within a generation? {S4 [p Åse Tveit], who curates the prehistoric collection at the [o Stavanger Museum],} {C4 had long suspected} {T4 a plague}; {S5 she} {C5 now concedes} {T5 that she was "looking up the wrong road"}.

{S6 Not all} {C6 are convinced by} {T6 the dating}. {S7 [p Dylan Pascoe] and [p Mere Tuhoro], both sedimentologists at the [o University of Tasmania],} {C7 point out} {T7 that storms can leave similar deposits, that the radiocarbon samples came from driftwood and that driftwood is old when it arrives}. {S8 They} {C8 recommend} {T8 a second round of drilling}. {S9 [p Skaar]} {C9 is all for} {T9 it}. {T10 "{S11 Somebody} once {C11 told} {A11 me} {T11 a geologist needs patience, a spade and a rival}. I've got all three,"} {S10 she} {C10 said}.

[l Norway] keeps an unusually full record of its own mud. Cores are stored at four degrees in a former sardine cannery, stacked and named like wine. Some were ordered for road tunnels, some for a pipeline that was never built; a few date from the war and are labelled in German.

{S12 The paper} {C12 blames} {T12 an underwater landslide, perhaps triggered by a quake}. {C13 The notion that} {T13 a meteorite was responsible}, {C13 floated} {D13 in the 1990s} {C13 by} {S13 the late oceanographer [p Viktor Rask]}, gets a single line.

The lakes themselves gave little trouble. A raft built from milk crates claimed one drill bit and two toes' worth of frostbite. Sheep ordered off a drilling site by a collie returned the same afternoon, and the last core, called number 200 by everyone though it was number 203, was carried down the mountain in a pram.

Civil protection officials were at pains to soothe nerves. {T15 Nothing comparable is expected}, {C15 stressed} {S15 [p Tor Eide], head of preparedness at the regional governor's office}, {T15 "but we'd be fools not to read it."} {S16 [p Hanne Moldskred], the mayor of one island village,} {C16 has demanded} {T16 sirens}; {S17 the ministry} {C17 has not replied}.
---
1 act=claim fact=CT+ who=a study published in Quaternary Letters
2 act=assessment fact=CT+ who=Ragnhild Skaar
3 act=assessment fact=PS+ who=archaeologists
4 act=assessment fact=PR+ who=Åse Tveit
5 act=agreement fact=CT+ who=Åse Tveit
6 act=assessment fact=PR- who=Not all
7 act=claim fact=CT+ who=Dylan Pascoe and Mere Tuhoro
8 act=proposal fact=Uu who=Dylan Pascoe and Mere Tuhoro
9 act=agreement fact=Uu who=Ragnhild Skaar
10 act=claim fact=CT+ who=Ragnhild Skaar
11 act=assessment fact=CT+ in=10 who=Somebody
12 act=claim fact=PS+ who=The paper
13 act=assessment fact=PS+ who=Viktor Rask
15 act=assessment fact=PR- who=Tor Eide
16 act=proposal fact=Uu who=Hanne Moldskred
17 act=no_comment fact=Uu who=the ministry
role: Ragnhild Skaar | geologist | University of Bergen
role: Ragnhild Skaar | first author | study
role: Åse Tveit | curates the prehistoric collection | Stavanger Museum
role: Dylan Pascoe | sedimentologist | University of Tasmania
role: Mere Tuhoro | sedimentologist | University of Tasmania
role: Viktor Rask | oceanographer |
role: Tor Eide | head of preparedness | regional governor's office
role: Hanne Moldskred | mayor | one island village
