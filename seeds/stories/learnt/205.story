War in the [l Caucasus] foothills: day 40

[l TSKHINTI] — Forty days after the first shells fell on the vineyards of the upper valley, the front has scarcely moved. The snow has.

{S1 The defence ministry of [l Adjaran Kartli]} {C1 reported} {D1 on Sunday evening} {T1 that its forces had taken three heights above the town of [l Mestari] and destroyed eleven armoured vehicles}. {T2 The figure for the enemy dead was “above two hundred”}, {S2 the bulletin} {C2 read}. {S4 {S3 The separatist command}} {C3 admitted} {T3 the loss of one height, “a hill with a goat on it”}, and {C4 said} {T4 its own dead numbered seven}.

{S5 Both sides} {C5 claim} {T5 to have shot down the same drone}.

[l Mestari] had 14,000 inhabitants in the autumn and has perhaps 3,000 now. Its cheese factory works one day in three. The cinema is a depot for stretchers. On the main square a stone poet, commissioned in 1961 and paid for by schoolchildren, has lost his right arm and his inkwell. People cross the square close to the walls, at a trot, and stop to talk once they have reached the arcade. Bread arrives on sledges. In the mornings, when there is fog, there is also laundry.

{T6 “{S7 They} {C7 told} {A7 us} {T7 it would be a fortnight},”} {C6 said} {S6 [p Nana Beridzadze], a pharmacist}. {S8 She} {C8 would not say} which side “they” were. {S9 Her neighbour} {C9 swears} {T9 that the shell which killed his dog came from the government's guns}; {S10 the army} {C10 attributes} {T10 it to a separatist mortar}. A crater tells an expert a good deal, but the expert has gone to [l Tbilisi]. {S20 The neighbour} {C20 added} {T20 that {S21 the mayor} {C21 had vowed} {T21 to stay} and had left on the last bus}.

{S11 The monitors of the [o Organization for Security and Co-operation in Europe], who count explosions from a hotel roof,} {C11 logged} {T11 412 in a single night}. {S13 {S12 Their chief, [p Henrik Nyström],}} {C12 warned} {D12 on Saturday} {T12 that the hospital had fuel for six days} and {C13 asked} {A13 both armies} {T13 for a corridor}. {S14 The government} {C14 agreed} {T14 in principle}. {S15 The separatists} {C15 have yet to answer}, but {S16 a commander who goes by the name of [p Bear]} {C16 let it be known} through a priest {T16 that lorries would not be fired on {X16 if they were unarmed}}.

{T17 Peace talks}, {C17 it is believed}, {T17 will resume in [l Geneva] next month}. {T18 “{S19 Neither of them} {C19 wants} {T19 to be seen arriving first},”} {S18 a diplomat close to the process} {C18 sighed}.
---
1 act=claim fact=CT+ who=The defence ministry of Adjaran Kartli
2 act=claim fact=CT+ who=the bulletin
3 act=agreement fact=CT+ who=The separatist command
4 act=claim fact=CT+ who=The separatist command
5 act=claim fact=CT+ who=Both sides
6 act=claim fact=CT+ who=Nana Beridzadze
7 act=assessment fact=PR+ in=6 who=they
8 act=non_confirmation fact=Uu who=Nana Beridzadze
9 act=claim fact=CT+ who=Nana Beridzadze's neighbour
10 act=claim fact=CT+ who=the army
11 act=claim fact=CT+ who=monitors of the Organization for Security and Co-operation in Europe
12 act=claim fact=CT+ who=Henrik Nyström
13 act=proposal fact=Uu who=Henrik Nyström
14 act=agreement fact=Uu who=The government
15 act=no_comment fact=Uu who=The separatists
16 act=conditional_commitment fact=Uu who=Bear
17 act=assessment fact=PR+ who=unspecified
18 act=assessment fact=CT+ who=a diplomat close to the process
19 act=assessment fact=CT- in=18 who=Neither of them
20 act=claim fact=CT+ who=Nana Beridzadze's neighbour
21 act=commitment fact=Uu in=20 who=the mayor
role: Nana Beridzadze | pharmacist | 
role: Henrik Nyström | chief | Organization for Security and Co-operation in Europe
role: Bear | commander | separatists
