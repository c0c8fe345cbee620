Judge clears former coach of setting boathouse fire

{S1 A judge in [l Dunmore Falls]} {C1 ruled} {D1 on Wednesday} {T1 that there was not enough evidence to convict a former rowing coach of burning down the boathouse of the club that had dismissed him}.

[p Terrence Yoakum], 49, closed his eyes as the verdict was read. Behind him, somebody clapped twice and stopped.

{T2 “{S3 The Commonwealth} {C3 asks} {A3 me} {T3 to find that a man who was angry was therefore an arsonist},”} {C2 wrote} {S2 [o Common Pleas] Judge [p Abigail Renshaw]} in a nine-page opinion. {T2 “The law asks for more.”}

Prosecutors had built their case around a gasoline can found in [p Yoakum]’s garage and a text message in which {S4 he} {C4 told} {A4 a former assistant} {T4 that the club “deserves to burn.”}

{T5 “{S6 Who} has not {C6 wished} {T6 something of the kind} on an employer?”} {C5 asked} {S5 his lawyer, [p Simone Adair],} in her closing argument last week. {S7 She} {C7 argued} {T7 that the message was a joke, that half the garages in the county hold a gasoline can, and that {S8 the fire marshal} {C8 had himself admitted} {T8 the wiring was “a museum piece.”}}

{S9 The marshal, [p Bert Kowalczyk],} {C9 stands by} {T9 {S10 his} {C10 finding} {T10 that the blaze was deliberate}}. {T11 “I respect the court. I also know what I smelled,”} {S11 he} {C11 told} {A11 the [o Dunmore Courier]}.

The fire, in the early hours of March 2 last year, destroyed 38 shells and the only surviving photographs of the crew that won the state regatta in 1923. Nobody was hurt.

{S13 {S12 Deputy District Attorney [p Colin Marsh]}} {C12 thanked} {T12 the court for its attention} and {C13 said} {T13 no decision had been made about other charges}. {S14 He} {C14 did not rule out} {T14 a civil action}.

The club’s board met behind closed doors in the evening. {S15 Its president, [p Lorraine Petrakis],} {C15 said} {T15 {S16 several members} {C16 were still convinced} {T16 of [p Yoakum]’s guilt} but that the club would “row on.”} {S17 She} {C17 refused} to say whether he would be allowed back on the dock.

{S18 [p Yoakum]} {C18 wants} {T18 nothing more to do with them}. {T19 “{S20 My wife} {C20 promised} {A20 me} {T20 a canoe} {X20 if I got off},”} {S19 he} {C19 said} on the courthouse steps. {T19 “One seat. No coach.”}
---
1 act=announcement fact=CT- who=A judge in Dunmore Falls
2 act=assessment fact=Uu who=Abigail Renshaw
3 act=proposal fact=Uu in=2 who=The Commonwealth
4 act=assessment fact=CT+ who=Terrence Yoakum
5 act=assessment fact=Uu who=Simone Adair
6 act=assessment fact=Uu in=5 who=Who
7 act=claim fact=CT+ who=Simone Adair
8 act=agreement fact=CT+ in=7 who=the fire marshal
9 act=claim fact=CT+ who=Bert Kowalczyk
10 act=claim fact=CT+ in=9 who=Bert Kowalczyk
11 act=assessment fact=CT+ who=Bert Kowalczyk
12 act=assessment fact=CT+ who=Colin Marsh
13 act=claim fact=CT- who=Colin Marsh
14 act=non_exclusion fact=Uu who=Colin Marsh
15 act=claim fact=CT+ who=Lorraine Petrakis
16 act=assessment fact=CT+ in=15 who=several members
17 act=non_confirmation fact=Uu who=Lorraine Petrakis
18 act=assessment fact=CT- who=Terrence Yoakum
19 act=claim fact=CT+ who=Terrence Yoakum
20 act=conditional_commitment fact=Uu in=19 who=My wife
role: Terrence Yoakum | coach | 
role: Abigail Renshaw | Judge | Common Pleas
role: Simone Adair | lawyer | 
role: Bert Kowalczyk | fire marshal | 
role: Colin Marsh | Deputy District Attorney | 
role: Lorraine Petrakis | president | The club
