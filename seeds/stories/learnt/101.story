{S1 Rebels in [l Sudan]} {C1 offer} {T1 truce, with conditions}

[l PORT SUDAN], [l Sudan] ([o AFP]) - {S2 A rebel faction that controls much of the [l Kadro] hills} {C2 offered} {D2 on Saturday} {T2 to stop fighting {X2 if a blocked road is reopened}}, terms that {S3 the army} {C3 dismissed} within hours as {T3 "a wish list"}.

The road, a red dirt track that links the hills to the market town of [l Tabari], has been mined since June. {T9 Fighting since the rains ended has driven about 40,000 people from their homes}, {C9 according to} {S9 the [o United Nations]}.

{T4 "Our guns will be silent by Thursday {X4 if the first lorry comes through},"} {S4 [p Musa Kodi], a commander of the [o Hills Liberation Front],} {C4 said} in a recording sent to journalists. {S5 He} {C5 also demanded} {T5 that prisoners taken in January be freed}.

{S6 Army spokesman [p Yasir Abdelrahim]} {C6 ruled out} {T6 any exchange of prisoners}. {T7 "Let them leave the villages first, then we shall see,"} {S7 he} {C7 told} {A7 state television}.

{S8 A mediator from the [o African Union]} {C8 told} {A8 [o AFP]}, on condition of anonymity because talks are continuing, {T8 that {S10 both sides} {C10 had privately agreed} {T10 to let fuel trucks through}, and that {S11 the front} {C11 had given its word} {T11 not to tax them}}. {S12 Neither side} {C12 would discuss} the arrangement publicly.

{T13 "{S14 My brother} {C14 phoned to say} {T14 the market was burning} and then the line cut,"} {C13 said} {S13 [p Halima Tutu], a teacher who fled to [l El Obeid]}. She has heard nothing since.

{S15 Diplomats} {C15 fear} {T15 the hills could become a base for raids on the railway}. {S16 One of them} {C16 compared} {T16 the commander's promise to "an umbrella lent on a sunny day"}.

A ceasefire signed in 2021 lasted eleven weeks. It broke down when a convoy of flour was burned on the same road, an attack that killed nine drivers and for which nobody has been tried.
---
1 act=conditional_commitment fact=Uu who=Rebels in Sudan
2 act=conditional_commitment fact=Uu who=A rebel faction
3 act=assessment fact=CT+ who=the army
4 act=conditional_commitment fact=Uu who=Musa Kodi
5 act=proposal fact=Uu who=Musa Kodi
6 act=denial fact=CT- who=Yasir Abdelrahim
7 act=proposal fact=Uu who=Yasir Abdelrahim
8 act=claim fact=CT+ who=A mediator from the African Union
9 act=claim fact=CT+ who=United Nations
10 act=agreement fact=Uu in=8 who=both sides
11 act=commitment fact=Uu in=8 who=the front
12 act=non_confirmation fact=Uu who=Neither side
13 act=claim fact=CT+ who=Halima Tutu
14 act=claim fact=CT+ in=13 who=My brother
15 act=assessment fact=PS+ who=Diplomats
16 act=assessment fact=CT+ who=One of them
role: Musa Kodi | commander | Hills Liberation Front
role: Yasir Abdelrahim | spokesman | Army
role: Halima Tutu | teacher | 
