Portuguese villages emptied as fire jumps river

By nightfall on Sunday there was nobody left in [l Vale de Giestas] but the firefighters and the dogs.

{T1 The wildfire that broke out on Friday near [l Castelo Branco], in central [l Portugal], leapt the [l Ocreza] river on a gusting wind and forced the evacuation of eleven villages}, {S1 the civil protection authority} {C1 announced}. Around 1,200 people slept in school gyms.

{T2 ‘It came over the hill like something with a mind,’} {C2 said} {S2 [p Conceição Matos], 68, who left with her husband’s photograph and a cage of canaries}. {T3 {S4 The mayor} {C4 told} {A4 us} {T4 we had ten minutes}}, {S3 she} {C3 recalled}. {T3 ‘We had four.’}

{S7 {S6 Commander [p Hélder Frazão]}} {C6 said} {T6 some 900 firefighters and 14 aircraft were working the blaze} and {C7 predicted} {T7 ‘a very hard Monday’}. {S8 He} {C8 was adamant} {T8 that no village would be abandoned}. {T9 {X9 Should the wind turn to the east}, though, the crews might have to fall back as far as the motorway}, {S9 he} {C9 allowed}.

Two firefighters have been injured, one of them seriously. Contrary to rumours on social media, nobody has died.

{S11 The government} {C11 has asked} {A11 the [o European Union]} {T11 for water-bombing planes}, and {S12 [l Spain] and [l Greece]} {C12 have pledged} {T12 to send four between them}. {S13 [p Luís Brandão], leader of the opposition [o Aliança Rural] in the district assembly,} {C13 was scathing about} {T13 the delay}. {T14 ‘{S15 This minister} {C15 swore} in May {T15 that everything was ready},’} {S14 he} {C14 said}. {T14 ‘Ready for what?’}

Reached by telephone, {S16 the minister’s chief of staff} {C16 said} {T16 that there would be time for politics later}.

{S17 Police} {C17 suspect} {T17 the fire was started by sparks from a brush-cutter}; {S18 an officer close to the inquiry} {C18 said} {T18 a 52-year-old man had been questioned and released}. {S19 Meteorologists} {C19 see} {T19 no rain before Thursday}.

{C20 According to} {S20 the [o Copernicus] monitoring service}, {T20 fires have burned more than 61,000 hectares in [l Portugal] since January}, nearly double the average for the time of year.
---
1 act=claim fact=CT+ who=the civil protection authority
2 act=claim fact=CT+ who=Conceição Matos
3 act=claim fact=CT+ who=Conceição Matos
4 act=claim fact=CT+ in=3 who=The mayor
6 act=claim fact=CT+ who=Hélder Frazão
7 act=assessment fact=PR+ who=Hélder Frazão
8 act=commitment fact=Uu who=Hélder Frazão
9 act=assessment fact=PS+ who=Hélder Frazão
11 act=proposal fact=Uu who=The government
12 act=commitment fact=Uu who=Spain and Greece
13 act=assessment fact=CT+ who=Luís Brandão
14 act=claim fact=CT+ who=Luís Brandão
15 act=claim fact=CT+ in=14 who=This minister
16 act=assessment fact=CT+ who=the minister’s chief of staff
17 act=assessment fact=PR+ who=Police
18 act=claim fact=CT+ who=an officer close to the inquiry
19 act=assessment fact=CT- who=Meteorologists
20 act=claim fact=CT+ who=the Copernicus monitoring service
role: Hélder Frazão | Commander | 
role: Luís Brandão | leader | Aliança Rural
