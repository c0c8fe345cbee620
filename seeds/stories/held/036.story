Probe grazes asteroid, and goes quiet

[l TSUKUBA], [l Japan] — {T1 A Japanese spacecraft touched the surface of a near-Earth asteroid early Wednesday but has not been heard from since}, {S1 mission controllers} {C1 said}.

The [m Kagerou] probe, launched in 2021, was to skim the 300-metre rock called [l Okiku] and carry off a few grams of dust. {S2 Telemetry} {C2 showed} {T2 that its sampling horn made contact at 5:52 a.m. local time}. Eleven seconds later the signal vanished.

{T3 “We have not lost it. We have lost our conversation with it,”} {C3 said} {S3 [p Ayako Morishige], the project manager at the [o Japan Aerospace Exploration Agency]}. {T4 The likeliest explanation}, {S4 she} {C4 said}, {T4 is that the probe tipped over and its antenna is pointing away from [l Earth]}.

{S5 [o JAXA]} {C5 believes} {T5 the craft will wake itself within nine days and turn its panels to the [l Sun]}. {T6 {X6 If that fails}}, {S6 engineers} {C6 plan} {T6 to send commands blind, using [o NASA]’s big dish in [l California]}. {S7 [o NASA]} {C7 has agreed} {T7 to lend it}.

{S9 {S8 The president of the agency, [p Koichi Terao],}} {C8 apologised} {T8 for the anxiety caused to the public}, a phrase that drew smiles from reporters, and {C9 ruled out} {T9 resigning}.

The mission has cost 31 billion yen. {S10 Critics in the [o Diet]} {C10 complained} last year {T10 that it duplicated American work}; {S11 a panel convened by the cabinet} {C11 concluded} {T11 that it was “scientifically distinct and modestly priced”}.

{S12 [p Daniel Okonjo], a planetary scientist at [o Open University] in [l Britain] who helped design the horn,} {C12 said} {T12 he was still optimistic and that even a few milligrams would be a triumph}. {T13 “{S14 My mother} {C14 asked} {A14 me} {T14 whether it was my bit that broke},”} {S13 he} {C13 added}. {T13 “{S18 I} {C18 told} {A18 her} {T18 to wait nine days like everyone else}.”}

Asked whether {T15 a similar fault had shown up in ground tests}, as {S15 the daily [o Mainichi]} {C15 reported} {D15 last month}, {S16 [p Morishige]} {C16 declined to answer}.

{T17 A successor mission}, {S17 two agency officials} {C17 said} privately, {T17 is now unlikely to be funded before 2030}.
---
1 act=claim fact=CT+ who=mission controllers
2 act=claim fact=CT+ who=Telemetry
3 act=claim fact=CT- who=Ayako Morishige
4 act=assessment fact=PR+ who=Ayako Morishige
5 act=assessment fact=PR+ who=JAXA
6 act=conditional_commitment fact=Uu who=engineers
7 act=agreement fact=Uu who=NASA
8 act=assessment fact=CT+ who=Koichi Terao
9 act=denial fact=CT- who=Koichi Terao
10 act=assessment fact=CT+ who=Critics in the Diet
11 act=assessment fact=CT+ who=a panel convened by the cabinet
12 act=assessment fact=CT+ who=Daniel Okonjo
13 act=claim fact=CT+ who=Daniel Okonjo
14 act=proposal fact=Uu in=13 who=My mother
15 act=claim fact=CT+ who=the daily Mainichi
16 act=no_comment fact=Uu who=Ayako Morishige
17 act=assessment fact=PR- who=two agency officials
18 act=proposal fact=Uu in=13 who=Daniel Okonjo
role: Ayako Morishige | project manager | Japan Aerospace Exploration Agency
role: Koichi Terao | president | Japan Aerospace Exploration Agency
role: Daniel Okonjo | planetary scientist | Open University
