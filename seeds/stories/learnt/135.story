[l Bolivia]'s lithium referendum too close to call

[l LA PAZ], [l Bolivia] — With nine tenths of the vote counted, Bolivians were split almost exactly in half early on Monday over a contract that would let a foreign consortium mine the [l Salar de Tunari].

{S2 {S1 The electoral court}} {C1 put} {T1 the “yes” vote at 50.1 per cent} and {C2 appealed to} {A2 both sides} {T2 to wait for the final tally}. Neither did.

{T3 “{S15 The people} {C15 have spoken} and {S15 they} {C15 have said} {T15 yes to work},”} {S3 President [p Evaristo Choque]} {C3 proclaimed} from a balcony shortly before midnight. His rival, former president [p Carmen Quiroga], was already on another balcony, three streets away. {S4 She} {C4 declared} {T4 that the “no” had won and that {X4 if the court found otherwise} her supporters would not recognise it}.

{S5 Observers from the [o Organization of American States]} {C5 found} {T5 the vote “orderly, if cold”}. {S6 Their leader, the Uruguayan former senator [p Hugo Bentancor],} {C6 played down} {T6 {C7 the allegation by} {S7 the opposition} {C7 that} {T7 ballot boxes had spent the night in a brewery}}: {T6 they had been under seal}, {S6 he} {C6 explained}, {T6 and the brewery was heated}.

The consortium, [o Andes Cathode], is owned by a Korean battery group, a Canadian fund and a state company from [l Kazakhstan]. {S14 It} {C14 has pledged} {T14 $1.4 billion and 6,000 jobs}. {S8 Its country manager, [p Soo-jin Ahn],} {C8 was not available for comment}.

The salt lies in a basin twice the size of [l Luxembourg]. Hexagons form on its crust in winter, and in the wet months it becomes a mirror on which jeeps appear to drive through cloud. A railway promised in 1908 reached the western shore in 1931. The last train was called off for lack of a driver.

{S9 Environmentalists} {C9 dread} {T9 the effect on flamingos and on wells}. {C10 As} {S10 [p Nilda Mamani], an Aymara lawyer who founded the [o Salt and Water Assembly],} {C10 sees it}, {T10 the contract sells tomorrow's water for today's wages}. {S11 Mayors around the salt flat} {C11 are mostly in favour of} {T11 the deal}. {S12 One of them, [p Teófilo Yucra] of [l Colcha],} {C12 confided} {T12 that {S13 the president} {C13 had promised} {A13 him} {T13 a paved road}, and that {S16 he} {C16 intended} {T16 to be buried next to it}}.

Results from the emigrant vote in [l Spain] and [l Argentina] are due on Tuesday.
---
1 act=claim fact=CT+ who=The electoral court
2 act=proposal fact=Uu who=The electoral court
3 act=assessment fact=CT+ who=Evaristo Choque
4 act=claim fact=CT+ who=Carmen Quiroga
5 act=assessment fact=CT+ who=Observers from the Organization of American States
6 act=denial fact=CT+ who=Hugo Bentancor
7 act=claim fact=CT+ in=6 who=the opposition
8 act=no_comment fact=Uu who=Soo-jin Ahn
9 act=assessment fact=PS+ who=Environmentalists
10 act=assessment fact=CT+ who=Nilda Mamani
11 act=agreement fact=CT+ who=Mayors around the salt flat
12 act=claim fact=CT+ who=Teófilo Yucra
13 act=commitment fact=Uu in=12 who=Evaristo Choque
14 act=commitment fact=Uu who=Andes Cathode
15 act=agreement fact=CT+ in=3 who=The people
16 act=commitment fact=Uu in=12 who=Teófilo Yucra
role: Evaristo Choque | President | Bolivia
role: Carmen Quiroga | former president |
role: Hugo Bentancor | leader | Observers from the Organization of American States
role: Hugo Bentancor | former senator | Uruguay
role: Soo-jin Ahn | country manager | Andes Cathode
role: Nilda Mamani | lawyer |
role: Nilda Mamani | founded | Salt and Water Assembly
role: Teófilo Yucra | mayor | Colcha
