Summit ends with a page and a half, and a missing word

[l LIMA], [l Peru], November 8 — The leaders of eleven Pacific countries went home on Saturday with a communiqué of 412 words. The word that three of them had come for was not in it.

{S2 {S1 The text}} {C1 calls for} {T1 “restraint by all parties”} in the dispute over the [l Tasrin] shoals and {C2 commits} {T2 signatories to a hotline between their coast guards by July}. It does not mention the arbitration ruling of last spring, in which {S3 a tribunal in [l The Hague]} {C3 found} {T3 that the shoals lie in Philippine waters}.

{T4 “{S5 We} {C5 wanted} {T5 the ruling named}, and {S6 we} {C6 said} {T6 so} at every sitting,”} {S4 the Philippine foreign secretary, [p Corazon Abad],} {C4 told} {A4 reporters} on the steps of the convention centre. {S7 She} {C7 was nonetheless of the view that} {T7 the hotline would save lives}.

{S8 Diplomats from two delegations} {C8 said} {T8 that {S9 [l China], an observer at the meeting,} {C9 had threatened} {T9 to walk out {X9 if the ruling appeared even in a footnote}}}. {S10 [l Beijing]'s envoy, [p Shen Guowei],} {C10 brushed aside} {T10 the suggestion}. {S12 He} {C12 told} {A12 state television} {T12 that {S11 his government} {C11 regards} {T11 the so-called ruling as “waste paper”}}.

The drafting took two nights. A first version ran to six pages, with annexes on fisheries, on seabed cables and on tuna. Sheets came and went under a door on the fourth floor. By Friday evening the annexes had gone, the tuna with them, and the coffee machine had broken down. [l Canada]'s delegation sent out for empanadas.

{C13 In the opinion of} {S13 [p Rosa Quispe], who teaches international law in [l Lima]}, {T13 the outcome is “a thimble carved by a committee”}. The host took a rosier view. {T14 “{S15 Nobody} {C15 expected} {T15 a signature from all eleven}, and we have eleven signatures,”} {C14 said} {S14 [p Hernán Salcedo], [l Peru]'s president}.

{S17 {S18 {S16 [l Australia]}}} {C16 welcomed} {T16 the hotline}, {C17 offered} {T17 to pay for its first three years} and {C18 urged} {A18 the others} {T18 to publish their patrol routes}. {S19 [l Vietnam]} {C19 has not ruled out} {T19 taking its own claim to the tribunal}. {S20 [l Japan]} {C20 reserved comment} until its cabinet has met.

The next summit, with rather fewer annexes, is to be held in [l Wellington] in two years. Officials there have already been in touch about the coffee machine.
---
1 act=proposal fact=Uu who=the communiqué
2 act=commitment fact=Uu who=the communiqué
3 act=claim fact=CT+ who=a tribunal in The Hague
4 act=claim fact=CT+ who=Corazon Abad
5 act=proposal fact=Uu in=4 who=the Philippines
6 act=claim fact=CT+ in=4 who=the Philippines
7 act=assessment fact=PR+ who=Corazon Abad
8 act=claim fact=CT+ who=Diplomats from two delegations
9 act=threat fact=Uu in=8 who=China
10 act=denial fact=CT- who=Shen Guowei
11 act=assessment fact=CT- in=12 who=China
12 act=claim fact=CT+ who=Shen Guowei
13 act=assessment fact=CT+ who=Rosa Quispe
14 act=claim fact=CT+ who=Hernán Salcedo
15 act=assessment fact=PR- in=14 who=Nobody
16 act=assessment fact=CT+ who=Australia
17 act=commitment fact=Uu who=Australia
18 act=proposal fact=Uu who=Australia
19 act=non_exclusion fact=PS+ who=Vietnam
20 act=no_comment fact=Uu who=Japan
role: Corazon Abad | foreign secretary | Philippine
role: Shen Guowei | envoy | Beijing
role: Hernán Salcedo | president | Peru
