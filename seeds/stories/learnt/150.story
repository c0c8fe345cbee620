{T1 Fresh water under Pacific atolls could be gone by 2060}, {S1 report} {C1 warns}

[l SUVA] — On [l Tekaroa], the taro has begun to taste of salt. {S2 [p Mere Tabakea], who is 71,} {C2 noticed} {T2 it} two summers ago; {S3 her grandchildren} {C3 refuse} {T3 to eat the roots}.

The lens of rainwater that floats above the sea beneath her village, and beneath some 300 others between [l Kiribati] and the [l Tuamotus], is the subject of a 212-page report released on Monday by the [o Pacific Hydrology Panel]. {S4 It} {C4 concludes} {T4 that nearly two thirds of these reserves are shrinking}, and {T4 that {X4 if emissions stay on their present course} the smallest may be undrinkable within 35 years}.

Key findings

• {S5 Satellite and borehole data} {C5 indicate} {T5 a loss of 11 centimetres of fresh water a decade since 1990}.

• Overwash, when waves run right across an island, used to come every forty years or so; {T6 the interval} {C6 is now reckoned} {T6 to be seven}.

• {T7 Desalination, at current prices, would swallow a fifth of the national income of [l Tuvalu]}, {S7 the authors} {C7 calculate}.

{T8 "A sea wall stops the sea. It does not stop the sea from below,"} {C8 said} {S8 [p Sione Latu], the panel's chair}, at the launch in a hotel ballroom with the sprinklers running outside. {S9 He} {C9 appealed to} {A9 donors} {T9 to pay for tanks and gutters rather than concrete}.

The panel was set up in 2016 with money from [l Norway]. Its members drilled by hand through coral rubble, sank sensors the width of a broom handle and read them by canoe. A cyclone claimed eleven. Islanders fished out two, and one was returned by a tuna boat in [l Pago Pago].

{S10 Governments in the region} {C10 welcomed} {T10 the report}. {S11 [l Fiji]'s climate minister, [p Adi Litia Vakaruru],} {C11 called} {T11 it "the plainest thing anyone has put in front of me"}. {S12 [l Australia], the largest donor,} {C12 promised} {T12 {T13 A$40 million over four years}}, which {S13 [o Oxfam Pacific]} {C13 derided} {T13 as "a drop, and not a fresh one"}.

Not so the coal producers. {S16 {S15 [p Craig Hollander] of the [o Queensland Resources Forum]}} {C15 questioned} {T15 the modelling} and {C16 suggested} {T16 that overpumping, not the climate, was to blame}. {T17 The thinnest lenses are under islands where nobody lives}, {S17 [p Latu]} {C17 retorted}.

What happens next is for the islanders to choose. {S18 A draft plan drawn up in [l Tarawa]} {C18 proposes} {T18 moving 9,000 people to higher ground by 2045}. {S19 Two officials who worked on it} {C19 say} {T19 {S20 the cabinet} {C20 has already approved} {T20 the first sites}}; {S21 the president's office} {C21 declined to confirm} this.

{S22 [p Tabakea]} {C22 does not intend} {T22 to go}. {S23 Her late husband} {C23 swore} {T23 the well would outlive him}, and so far it has. {T24 "It was sweet when I married,"} {S24 she} {C24 says}, wiping the bucket. {T24 "{S25 The man with the canoe} {C25 told} {A25 me} {T25 it would turn}. {S26 I} {C26 believe} {T26 him}. But where else do they know my name?"}
---
1 act=assessment fact=PS+ who=report
2 act=claim fact=CT+ who=Mere Tabakea
3 act=denial fact=CT- who=her grandchildren
4 act=claim fact=CT+ who=a 212-page report
5 act=claim fact=CT+ who=Satellite and borehole data
6 act=assessment fact=PR+ who=unspecified
7 act=assessment fact=PR+ who=the authors
8 act=assessment fact=CT+ who=Sione Latu
9 act=proposal fact=Uu who=Sione Latu
10 act=assessment fact=CT+ who=Governments in the region
11 act=assessment fact=CT+ who=Adi Litia Vakaruru
12 act=commitment fact=Uu who=Australia
13 act=assessment fact=CT+ who=Oxfam Pacific
15 act=assessment fact=PR- who=Craig Hollander
16 act=assessment fact=PS+ who=Craig Hollander
17 act=claim fact=CT+ who=Sione Latu
18 act=proposal fact=Uu who=A draft plan drawn up in Tarawa
19 act=claim fact=CT+ who=Two officials who worked on it
20 act=agreement fact=CT+ in=19 who=the cabinet
21 act=non_confirmation fact=Uu who=the president's office
22 act=denial fact=CT- who=Mere Tabakea
23 act=assessment fact=CT+ who=Her late husband
24 act=claim fact=CT+ who=Mere Tabakea
25 act=assessment fact=PR+ in=24 who=The man with the canoe
26 act=agreement fact=PR+ in=24 who=Mere Tabakea
role: Sione Latu | chair | Pacific Hydrology Panel
role: Adi Litia Vakaruru | climate minister | Fiji
