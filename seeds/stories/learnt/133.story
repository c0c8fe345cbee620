[l Lisbon] council votes to cap tourist flats

[l LISBON] — After six hours of argument and one fainting fit in the gallery, the city council of [l Lisbon] voted 9-8 on Tuesday night to limit the number of flats let to tourists in five central parishes.

{T1 “This is a city, not a stage set,”} {S1 councillor [p Inês Falcão], the motion's sponsor,} {C1 told} {A1 colleagues} before the vote. {S2 She} {C2 argued} {T2 that schools were emptying, that bakers could no longer find anyone to knead at four in the morning, and that the council had a duty to the people still there}.

{S3 The owners' federation, [o ALEP-Sul],} {C3 vowed} {T3 to fight the cap in court}. {S4 Its chairman, [p Duarte Vilhena], who lets eleven flats himself,} {C4 branded} {T4 it “confiscation by spreadsheet”}. {T6 {C5 The promise made} {D5 in 2018} {C5 by} {S5 then-mayor [p Teresa Noronha]} {T5 that no licence would ever be withdrawn} still counts}, {S6 he} {C6 added}.

[p Noronha] left office under a cloud. Her successor inherited a half-built tram line, a quarrel over street lighting and a register of tourist flats in which some addresses were called by names that no map had carried since the earthquake of 1755.

{T7 Rents in the five parishes have doubled in nine years}, {C7 according to} {S7 the national statistics office, [o INE]}. {T8 A quarter of all homes there} {C8 are thought} {T8 to be let by the night}.

{S9 [p Mafalda Rebelo], a geographer, and [p Henk Visser], a Dutch retiree who edits a neighbourhood newsletter,} {C9 were both of the opinion that} {T9 the measure comes too late}. {C10 For} {S10 [p Rui Antunes], who sells sardines on the [l Rua da Prata]}, {T10 it comes just in time}: {T11 “{S12 My landlord} {C12 says} {T12 I'm next}. {S16 I} {C16 think} {T16 now I'm not},”} {S11 he} {C11 said}.

On the [l Rua dos Fanqueiros] there are now more lockboxes than letterboxes. A pharmacy that had filled orders since 1893 sells magnets. Last month the street's last cobbler, [p Amadeu Pinho], 81, was found a room in a suburb across the river, and called at every door to hand back the shoes in person. There were four.

{S13 The government} {C13 has neither backed nor condemned} the cap. {S14 Housing minister [p Paulo Seabra]} {C14 let it be known}, through an aide, {T14 that he would study the text}. {S15 [o Airbnb]} {C15 did not reply to a request for comment}.
---
1 act=assessment fact=CT+ who=Inês Falcão
2 act=claim fact=CT+ who=Inês Falcão
3 act=commitment fact=Uu who=ALEP-Sul
4 act=assessment fact=CT+ who=Duarte Vilhena
5 act=commitment fact=Uu in=6 who=Teresa Noronha
6 act=assessment fact=CT+ who=Duarte Vilhena
7 act=claim fact=CT+ who=INE
8 act=assessment fact=PR+ who=unspecified
9 act=assessment fact=CT+ who=Mafalda Rebelo and Henk Visser
10 act=assessment fact=CT+ who=Rui Antunes
11 act=assessment fact=PR- who=Rui Antunes
12 act=claim fact=CT+ in=11 who=My landlord
13 act=non_confirmation fact=Uu who=The government
14 act=commitment fact=Uu who=Paulo Seabra
15 act=no_comment fact=Uu who=Airbnb
16 act=assessment fact=PR- in=11 who=Rui Antunes
role: Inês Falcão | councillor | Lisbon
role: Inês Falcão | sponsor | the motion
role: Duarte Vilhena | chairman | ALEP-Sul
role: Teresa Noronha | mayor | Lisbon
role: Mafalda Rebelo | geographer |
role: Henk Visser | edits | neighbourhood newsletter
role: Henk Visser | retiree |
role: Rui Antunes | sells sardines |
role: Paulo Seabra | housing minister |
role: Amadeu Pinho | cobbler |
