New museum of salt opens in [l Zipaquirá], two years late and half full

[l ZIPAQUIRÁ], [l Colombia] ([o Reuters]) - A museum that {S1 its founders} {C1 hope} {T1 will do for salt what [l Bogotá]'s gold did for the capital} opened its doors on Saturday with brass bands, a bishop and eleven empty rooms.

The [o Museo Nacional de la Sal] stands at the foot of the mountain where salt has been cut since before the Spaniards came. Its architect, [p Catalina Rengifo], has set nine white blocks on a slope, joined by ramps so that visitors never meet a stair. Inside are pans, sledges, miners' lamps, a chess set carved underground during a strike in 1951 and a lump of crystal the size of a cow.

{T2 "This is the house of a people who worked in the dark,"} {S2 President [p Andrés Quijano]} {C2 said} {D2 at the opening}. {S3 He} {C3 pledged} {T3 that the remaining rooms would be finished "before my own lamp goes out"}, in other words by next August.

Not everyone clapped. Outside the fence, {S4 some 200 retired miners} held up signs {C4 reading} {T4 "WE ARE THE MISSING ROOMS"}. {S5 Their association} {C5 complains} {T5 that {S6 the museum} {C6 had undertaken} in writing {T6 to display the names of the 131 men killed in the old workings} and that no such list is to be seen}.

{T7 "{S8 They} {C8 said} {T8 the wall was damp},"} {C7 scoffed} {S7 [p Efraín Cubillos], 79, who lost a father and an ear}. {T7 "It's a salt mine. What did they expect?"}

{S9 The director, [p Marcela Ibáñez-Roth],} {C9 conceded} {T9 that {S12 the miners}' {C12 complaint about} {T12 the wall} was fair}. {S11 {S10 She}} {C10 put} {T10 the delay} down {C10 to} {T10 a contractor's bankruptcy} and {C11 gave an assurance that} {T11 the names would be up by Christmas}. A consultant's audit, leaked to [o El Espectador] last month, reads differently: {T13 the climate control is too weak by a third}, {S13 it} {C13 warned}, {T13 and parts of the collection could dissolve}.

{S14 [p Ibáñez-Roth]} {C14 dismissed} {T14 the audit as out of date}. {S15 The auditor, [o Consultores Sabana],} {C15 did not return} {A15 [o Reuters]}' {C15 calls}.

Money has come from the ministry of culture, a brewery and the department of [l Cundinamarca]. The final bill is 94 billion pesos, nearly twice the first estimate. Entrance is free for children, for the over-65s and for anyone who can show a miner's card, however old.

{S17 {S16 [o Semana]'s critic}} {C16 was won over by} {T16 the building} and {C17 lukewarm about} {T17 the rest}. People in the queue tended to be kinder. {S19 One grandmother} {C19 expected} {A19 her grandchildren} {T19 to lick the walls}; {S20 they} {C20 confirmed} {T20 that they had}.
---
1 act=assessment fact=Uu who=its founders
2 act=assessment fact=CT+ who=Andrés Quijano
3 act=commitment fact=Uu who=Andrés Quijano
4 act=claim fact=CT+ who=some 200 retired miners
5 act=claim fact=CT- who=Their association
6 act=commitment fact=Uu in=5 who=the museum
7 act=assessment fact=CT+ who=Efraín Cubillos
8 act=claim fact=CT+ in=7 who=They
9 act=agreement fact=CT+ who=Marcela Ibáñez-Roth
12 act=assessment fact=CT+ in=9 who=the miners
10 act=claim fact=CT+ who=Marcela Ibáñez-Roth
11 act=commitment fact=Uu who=Marcela Ibáñez-Roth
13 act=claim fact=CT+ who=Consultores Sabana
14 act=denial fact=CT- who=Marcela Ibáñez-Roth
15 act=no_comment fact=Uu who=Consultores Sabana
16 act=assessment fact=CT+ who=Semana's critic
17 act=assessment fact=CT- who=Semana's critic
19 act=assessment fact=PR+ who=One grandmother
20 act=claim fact=CT+ who=her grandchildren
role: Andrés Quijano | President | Colombia
role: Catalina Rengifo | architect | Museo Nacional de la Sal
role: Marcela Ibáñez-Roth | director | Museo Nacional de la Sal
