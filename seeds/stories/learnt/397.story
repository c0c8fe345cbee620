[l Kano] assembly speaker quits amid cement contract row

The speaker of the state assembly in [l Kano], in the north of [l Nigeria], has stepped down after a week of {S1 newspaper} {C1 reports} {T1 that a company owned by his brother-in-law was paid for cement that never arrived}.

{T2 “I go with clean hands and a heavy heart,”} {S2 [p Aminu Sarki-Bello]} {C2 told} {A2 lawmakers} in a ten-minute address on Monday. {S3 He} {C3 denied} {T3 any knowledge of the contract}.

{S4 The anti-graft agency, the [o EFCC],} {C4 has confirmed} {T4 that it is holding two officials of the works department}. {S5 Its spokesman} {C5 declined to say} whether the speaker would be invited.

{S6 Documents published by [o Premium Times]} {C6 show} {T6 that 1.7 billion naira left the state's account in four tranches, each of them on a Friday}. {T7 The firm's registered office is a barber's shop}, {C7 according to} {S7 the paper}.

The barber, [p Sani Wada], was astonished. {T9 “{S10 A man} {C10 asked} {A10 me} {T10 to receive his letters}. {S11 He} {C11 said} {T11 it was for a scholarship},”} {S9 he} {C9 recounted}.

{S12 Members of the governing [o All Progressives Congress]} rallied round the fallen speaker, {C12 praising} {T12 him for “sparing the house further distraction”}. The opposition did not. {T14 “He has resigned from the chair. {S15 We} {C15 demand} {T15 that he resign from the hiding place as well},”} {S14 minority leader [p Hadiza Gwarzo]} {C14 said}.

The road in question runs for 28 kilometres between two market towns. Trucks still take it at walking pace in the rains. At its northern end stand a signboard with the governor's portrait, a mixer without a drum and several hundred empty bags.

{S16 Civil society groups} {C16 are calling for} {T16 every road contract signed since 2021 to be opened}. At a small protest by the [m Emir's Palace], {S17 placards} {C17 read} {T17 “Where is our cement?”}

{S18 [p Bashir Tofa-Lawan], who teaches public law at [o Bayero University],} {C18 cautioned} {T18 that a resignation is not a verdict}. {S20 He} {C20 expects} {T20 the case to drag on past next year's elections, “as these things are built to.”}

Deputy speaker [p Musa Rano] took the oath before noon. {T21 His first act}, {S21 he} {C21 said}, {T21 would be to repair the microphones}.
---
1 act=claim fact=CT+ who=newspaper
2 act=assessment fact=CT+ who=Aminu Sarki-Bello
3 act=denial fact=CT- who=Aminu Sarki-Bello
4 act=claim fact=CT+ who=EFCC
5 act=non_confirmation fact=Uu who=EFCC spokesman
6 act=claim fact=CT+ who=Documents published by Premium Times
7 act=claim fact=CT+ who=Premium Times
9 act=claim fact=CT+ who=Sani Wada
10 act=proposal fact=Uu in=9 who=A man
11 act=claim fact=CT+ in=9 who=A man
12 act=assessment fact=CT+ who=Members of the governing All Progressives Congress
14 act=proposal fact=Uu who=Hadiza Gwarzo
15 act=proposal fact=Uu in=14 who=Hadiza Gwarzo
16 act=proposal fact=Uu who=Civil society groups
17 act=proposal fact=Uu who=placards
18 act=claim fact=CT- who=Bashir Tofa-Lawan
20 act=assessment fact=PR+ who=Bashir Tofa-Lawan
21 act=commitment fact=Uu who=Musa Rano
role: Aminu Sarki-Bello | speaker | state assembly
role: Sani Wada | barber | 
role: Hadiza Gwarzo | minority leader | 
role: Musa Rano | Deputy speaker |
