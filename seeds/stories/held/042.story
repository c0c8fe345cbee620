Strong quake rattles southern [l Peru], cutting power and closing [l Arequipa] airport

Friday, November 14

An earthquake of magnitude 6.9 struck the coast of southern [l Peru] shortly before midnight on Thursday, bringing down adobe houses in a dozen towns and leaving some 90,000 homes without electricity.

{T1 Four people had died, two of them from heart attacks}, {S1 the civil defence institute, [o Indeci],} {C1 reported} {D1 at 6 a.m.} {S2 Hospital staff in [l Camaná]} {C2 gave} {T2 a figure of seven}. {S3 The health ministry} {C3 could not immediately confirm} that.

{S4 The [o United States Geological Survey]} {C4 located} {T4 the epicentre 38 kilometres off [l Ocoña], at a depth of 25 kilometres}. {S6 {S5 The [o Pacific Tsunami Warning Center]}} first {C5 warned} {T5 of waves of up to three metres}, and an hour later {C6 announced} {T6 that the danger had passed}. {T7 The biggest measured, at [l Matarani], was 47 centimetres}, {S7 the navy} {C7 said}.

{S8 [p Gladys Mamani], a teacher in [l Atico],} {C8 said} by telephone {T8 that she had spent the night in a football field with about two hundred neighbours}. {T9 “My house is standing. I don’t trust it,”} {S9 she} {C9 said}. {T9 “{S10 My father} always {C10 said} {T10 a wall lies once}.”}

{S12 {S11 President [p Ramiro Salcedo], who was in [l Lima],}} {C11 declared} {T11 a state of emergency in three provinces} and {C12 told} {A12 viewers} on state television {T12 that help was “already in the air”}. {S13 Regional governor [p Yamila Choque]} {C13 retorted} {T13 that the only thing she had seen in the air was dust}.

{T14 Three mines halted production as a precaution}, {S14 the energy ministry} {C14 said}, though {S15 the largest, [o Cerro Bravo],} {C15 hopes} {T15 to restart on Sunday}. Traders in [l London] shrugged off the news: copper barely moved.

{S17 Geophysicists} {C17 have argued} for years {T17 that this part of the plate boundary is overdue}. {T18 Thursday’s jolt was not the big one}, {C18 cautions} {S18 [p Hernán Quiroz] of the [o Geophysical Institute of Peru]}, {S20 {S19 who}} {C19 thinks} {T19 a much stronger shock remains possible} and {C20 would like} {T20 to see schools rebuilt first}.

By midmorning, 61 aftershocks had been felt.
---
1 act=claim fact=CT+ who=the civil defence institute, Indeci
2 act=claim fact=CT+ who=Hospital staff in Camaná
3 act=non_confirmation fact=Uu who=The health ministry
4 act=claim fact=CT+ who=The United States Geological Survey
5 act=assessment fact=PS+ who=The Pacific Tsunami Warning Center
6 act=announcement fact=CT+ who=The Pacific Tsunami Warning Center
7 act=claim fact=CT+ who=the navy
8 act=claim fact=CT+ who=Gladys Mamani
9 act=claim fact=CT+ who=Gladys Mamani
10 act=assessment fact=CT+ in=9 who=My father
11 act=announcement fact=CT+ who=Ramiro Salcedo
12 act=claim fact=CT+ who=Ramiro Salcedo
13 act=claim fact=CT- who=Yamila Choque
14 act=claim fact=CT+ who=the energy ministry
15 act=commitment fact=Uu who=the largest, Cerro Bravo
17 act=assessment fact=PR+ who=Geophysicists
18 act=assessment fact=CT- who=Hernán Quiroz
19 act=assessment fact=PS+ who=Hernán Quiroz
20 act=proposal fact=Uu who=Hernán Quiroz
role: Gladys Mamani | teacher | Atico
role: Ramiro Salcedo | President | Peru
role: Yamila Choque | Regional governor | 
