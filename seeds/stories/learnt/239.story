Cable car stops over valley for nine hours; one dead, questions about brake

One passenger died and 61 were lowered on ropes after a gondola line above [l Gudauri], [l Georgia], ground to a halt in a storm on Saturday.

The man who died, [p Levan Maisuradze], 69, a pharmacist from [l Rustavi], suffered a heart attack some four hours after the lift stopped. {S1 His wife} {C1 told} {A1 [o Formula TV]} {T1 that she had held the telephone to his ear so that a doctor could talk to him}.

Here is what is known so far.

What do the operators say? {S3 [o Caucasus Ropeways], which has run the line since 2018,} {C3 said} {T3 that an emergency brake had engaged “as designed” after a gust of 94 kilometres an hour}. {S4 Its technical director, [p Otar Jgenti],} {C4 said} {T4 the motor could not be restarted because ice had got into a sensor}. {S5 He} {C5 denied} {T5 that the line should have been closed}. {T6 {S7 The forecast at 10 a.m.} {C7 was for} {T7 gusts of 50}}, {S6 he} {C6 said}.

What do the passengers say? {T9 “The cabin was swinging before we left the station, and {S10 I} {C10 said} {T10 so} to {A10 the boy at the gate}. {S11 He} {C11 said} {T11 {S12 his boss} {C12 had told} {A12 him} {T12 to keep loading}},”} {C9 recounted} {S9 [p Hanna Lisowska], a teacher on holiday from [l Łódź]}. Several others in nearby cabins gave similar accounts. {S14 One} {C14 said} {T14 he had burned his ski passes, one by one, for warmth}.

And the rescuers? {T16 “Nobody trains for sixty cabins at night,”} {S16 [p Zurab Kobaidze], who led the mountain team,} {C16 said}. It was {S17 his} {C17 opinion} {T17 that with two more helicopters everyone could have been down by dusk}. {S18 The interior ministry} {C18 disagrees:} {T18 no helicopter could have flown}.

The lift is 2.9 kilometres long and crosses a ravine at a height of 140 metres. It was built in 1987 for a winter games that went elsewhere, stood rusting through two wars, and was refitted with Austrian cabins and a Turkish motor. In March 2018 another chairlift in the same resort ran backwards at speed and threw skiers from their seats. That line was scrapped.

{S20 Prosecutors} opened an inquiry on Sunday and {C20 said} {T20 that they had seized the control computer}. {S22 {S21 The prime minister}} {C21 ordered} {T21 all cableways in the country checked by Friday}, {C22 saying} {T22 there would be “no season at the price of a life.”} {S23 Hoteliers} {C23 fear} {T23 an early end to winter} all the same. {S24 Their association} {C24 is urging} {A24 the government} {T24 not to close lifts “that have done nothing wrong.”}

{S25 A former maintenance worker} {C25 wrote} on [o Facebook] {T25 that the sensor had failed twice before}. {S26 The company} {C26 has not replied to questions about} the post.
---
1 act=claim fact=CT+ who=His wife
3 act=claim fact=CT+ who=Caucasus Ropeways
4 act=claim fact=CT- who=Otar Jgenti
5 act=denial fact=CT- who=Otar Jgenti
6 act=claim fact=CT+ who=Otar Jgenti
7 act=assessment fact=PR+ in=6 who=The forecast at 10 a.m.
9 act=claim fact=CT+ who=Hanna Lisowska
10 act=claim fact=CT+ in=9 who=Hanna Lisowska
11 act=claim fact=CT+ in=9 who=the boy at the gate
12 act=proposal fact=Uu in=11 who=his boss
14 act=claim fact=CT+ who=One of the passengers
16 act=assessment fact=CT- who=Zurab Kobaidze
17 act=assessment fact=Uu who=Zurab Kobaidze
18 act=denial fact=CT- who=The interior ministry
20 act=claim fact=CT+ who=Prosecutors
21 act=announcement fact=Uu who=The prime minister
22 act=commitment fact=Uu who=The prime minister
23 act=assessment fact=PS+ who=Hoteliers
24 act=proposal fact=Uu who=Their association
25 act=claim fact=CT+ who=A former maintenance worker
26 act=no_comment fact=Uu who=Caucasus Ropeways
role: Levan Maisuradze | pharmacist |
role: Otar Jgenti | technical director | Caucasus Ropeways
role: Hanna Lisowska | teacher |
role: Zurab Kobaidze | led | mountain team
