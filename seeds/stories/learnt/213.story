{S19 Both armies} {C19 claim} {T19 [l Barqat] road}; bus convoy hit

Tuesday, April 14

{T1 Fighting for the road which links [l Barqat] to the coast of [l Yemen] has killed at least 50 people since Sunday}, {C1 according to} {S1 medics}. A convoy of seven buses was hit on Monday afternoon. Who fired is contested.

In a communiqué issued at dawn, {S2 the coalition} {C2 stated} {T2 that its jets had flown no sorties within 30 kilometres of the road}. {S3 It} {C3 went on}:

{T3 "{S4 We} {C4 reject} {T4 any attempt to lay these buses at our door}. {S5 The militia's gunners} {C5 admitted} over their own radio {T5 that they had mistaken dust for tanks}.}

{T3 "The recording will be published when our experts have cleaned it. In the meantime our prayers are with the families, and our aircraft are at the disposal of the rescuers."}

The militia, known as the [o Mountain Guard], came out with its own version two hours later. {T6 Two jets flew in low from the sea and fired four missiles}, {S6 its spokesman, [p Yahya al-Saqr],} {C6 said} on the group's television channel. In his hand was a strip of metal; {S7 he} {C7 presented} {T7 it as a piece of a fin}. {S8 Two weapons experts shown the footage} {C8 were unable to say} what it was.

[p Salma Nasser] was in the third bus. {T9 "There was a noise like cloth and then there was no second bus,"} {S9 she} {C9 recalled} from a bed in [l Al Hudayb]. {S21 She} {C21 remembers} {T21 no plane}. {S10 A boy of twelve in the next bed} {C10 was positive} {T10 that he had seen two}.

The road is 64 kilometres long and was laid by a Bulgarian company in 1979. It runs first through dunes, then along a dry lake where salt is cut in blocks and stacked like bread. Before the war 200 lorries a day used it. Whoever holds it can tax the salt, the diesel that goes the other way and the goats that cross it; whoever loses it must go round by the mountains, which takes two days and, in the rains, does not always end well. It has changed hands five times in eight years.

{S11 The [o Red Crescent]} {C11 pleaded for} {T11 a pause of 12 hours to reach the buses}. {S12 The [o Mountain Guard]} {C12 is prepared} {T12 to grant one {X12 provided that the drones stay away}}. {S13 The coalition} {C13 has so far kept silent} on the matter. {T14 {S15 The generals} {C15 feel} {T15 that a pause would only help the other side to dig}}, {S14 a Western military attaché} {C14 explained}.

{T20 The number of the dead} {C20 is expected} {T20 to rise}; {S16 the hospital} {C16 lists} {T16 19 people as missing}. {T17 "{A18 We} {C18 were told} {T18 the road was safe} because it was white on the map,"} {C17 said} {S17 [p Nasser]}.
---
1 act=claim fact=CT+ who=medics
2 act=denial fact=CT- who=the coalition
3 act=claim fact=CT+ who=the coalition
4 act=denial fact=CT- in=3 who=the coalition
5 act=claim fact=CT+ in=3 who=The militia's gunners
6 act=claim fact=CT+ who=Yahya al-Saqr
7 act=claim fact=CT+ who=Yahya al-Saqr
8 act=non_confirmation fact=Uu who=Two weapons experts
9 act=claim fact=CT+ who=Salma Nasser
10 act=claim fact=CT+ who=A boy of twelve
11 act=proposal fact=Uu who=Red Crescent
12 act=conditional_commitment fact=Uu who=Mountain Guard
13 act=no_comment fact=Uu who=The coalition
14 act=claim fact=CT+ who=a Western military attaché
15 act=assessment fact=PR+ in=14 who=The generals
16 act=claim fact=CT+ who=the hospital
17 act=claim fact=CT+ who=Salma Nasser
18 act=claim fact=CT+ in=17 who=unspecified
19 act=claim fact=CT+ who=Both armies
20 act=assessment fact=PR+ who=unspecified
21 act=claim fact=CT- who=Salma Nasser
role: Yahya al-Saqr | spokesman | Mountain Guard
