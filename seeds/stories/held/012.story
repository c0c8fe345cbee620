[o EU] leaders put off decision on grain tariffs

[l Brussels], 19 June

{S1 [o European Union] leaders} {C1 agreed} in the small hours of Friday {T1 to postpone until autumn a decision on tariffs for imported grain}, after seven hours of argument that {S14 one participant} {C14 compared} {T14 to a family dividing a sofa}.

The summit had been called to settle a quarrel between five eastern members, whose farmers blocked border crossings in spring, and the rest of the bloc. It settled very little. A two-page text adopted at 03:40 runs to eleven sentences, three of them about a different subject.

{T2 “We have not failed, we have merely not finished,”} {S2 Belgian Prime Minister [p Axel Dewulf], who chaired the meeting,} {C2 told} {A2 journalists}.

His Slovak colleague, [p Zuzana Hrivnáková], was blunter. {T4 “My farmers cannot eat a process,”} {S4 she} {C4 said}. {S5 She} {C5 threatened} {T5 to close the crossing at [l Vyšné Nemecké] again {X5 unless a quota is in place by harvest}}.

{C6 According to} {S6 three diplomats who were in the building}, {T6 the most heated exchange concerned money: {S7 [l France]} {C7 had offered} {T7 to support a fund of 400 million euros}, and {S8 the [l Netherlands]} {C8 refused} {T8 to pay into it}}. {S9 A Dutch official} {C9 disputed} {T9 this version}.

Wheat prices in [l Paris] rose slightly on Friday morning. {S10 Traders} {C10 had anticipated} {T10 a compromise}.

{S11 The [o European Commission]}, which {C11 has proposed} {T11 a quota of six million tonnes}, will present new figures in September. {S13 Agriculture commissioner [p Tomás Arregui]} {C13 is confident} {T13 that they will “cool heads”}.

Few in the corridors shared his mood. The next presidency passes to [l Estonia], a country with scarcely any wheat to protect and a foreign minister known for her patience. Officials were already booking rooms for October.

The blockades in spring lasted 23 days and claimed one victim, a driver who suffered a heart attack in a queue of lorries nineteen kilometres long.
---
1 act=announcement fact=Uu who=European Union leaders
2 act=assessment fact=CT- who=Axel Dewulf
4 act=assessment fact=CT- who=Zuzana Hrivnáková
5 act=threat fact=Uu who=Zuzana Hrivnáková
6 act=claim fact=CT+ who=three diplomats who were in the building
7 act=commitment fact=Uu in=6 who=France
8 act=denial fact=CT- in=6 who=the Netherlands
9 act=denial fact=CT- who=a Dutch official
10 act=assessment fact=PR+ who=traders
11 act=proposal fact=Uu who=European Commission
13 act=assessment fact=PR+ who=Tomás Arregui
14 act=assessment fact=CT+ who=one participant
role: Axel Dewulf | Prime Minister | Belgian
role: Tomás Arregui | Agriculture commissioner | European Commission
