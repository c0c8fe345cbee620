{S1 Dockers} {C1 vote} {T1 to stay out} as ships stack up off [l Santos]

[l SANTOS], [l Brazil], Aug. 6 — The meeting lasted nine minutes. Then 2,800 hands went up beneath the floodlights of a football ground, and the longest port strike in [l Brazil] for thirty years had another week to run.

{T2 “{S3 They} {C3 offered} {A3 us} {T3 a helmet and half a percent},”} {S2 [p Valdir Moreno], who heads the stevedores’ union,} {C2 shouted} into a borrowed microphone. {T2 “Tonight {S4 we} {C4 say}: {T4 keep the helmet}.”}

{T5 Seventy-one ships were at anchor on Tuesday}, {C5 according to} {S5 the harbor master}, up from 18 when the walkout began on July 17. {S6 Coffee exporters} {C6 put} {T6 their losses at $9 million a day}. {S7 The soybean growers of [l Mato Grosso], where silos are full and a second harvest is coming in,} {C7 have appealed to} {A7 the president} {T7 to send in the army}. {S8 He} {C8 has rebuffed} {T8 the idea}, twice.

The dispute is over machines. {S9 [o Terminal Atlântico], which runs the largest of the port’s container yards,} {C9 intends} {T9 to bring in 34 driverless cranes by 2028}. {S10 It} {C10 has given its word} {T10 that nobody now on the books will be dismissed}; {S11 the union} {C11 wants} {T11 the same for the children of members}, who by custom inherit a father’s place. {T12 “A hereditary job is not a right that exists in any code I know of,”} {C12 said} {S12 [p Beatriz Fontanelle], the company’s director of operations}. {S13 She} {C13 voiced confidence} {T13 that a deal was “one good breakfast away.”}

No breakfast was in sight at Gate 16, where the men of the night shift have built a kitchen out of pallets. [p Edson], 52, who would not give his surname, turned sausages with a hook that had been his grandfather’s. {T14 {S15 His son} {C15 wanted} {T15 to be a dentist}}, {S14 he} {C14 confessed}, {T14 and {S16 he himself} {C16 hoped} {T16 the boy would get his wish}}. But {T17 that}, {S17 he} {C17 made plain}, {T17 was not the point}. {T17 “It is for us to leave, not for them to throw out.”}

[l Santos] has always lived off what passes through it. The first ship of Japanese immigrants tied up here in 1908; coffee paid for the stock exchange, with its stained glass and its marble floor, and for the longest beachfront garden in the world. Loads were carried on the head then, sixty kilos at a time, and a man who could walk the plank with three sacks had a statue made of him. In the 1980s some 12,000 stevedores worked the quays. The yellow buildings along the tram line were theirs. Most are empty, with trees growing out of the second floor.

{S18 A labor court} {C18 ordered} {D18 last week} {T18 that 40 percent of the gangs return}. {S19 The union} {C19 called} {T19 the order “unfulfillable,”} and has been fined 200,000 reais a day since. {S20 The labor minister} {C20 floated} {T20 a six-month pause for the cranes} on Monday. {S21 [p Moreno]} {C21 is open to} {T21 it}; {T22 two of the company’s three shareholders} are, {C22 reportedly}, {T22 warming to the thought}. {S23 The third, a pension fund from [l Ontario],} {C23 could not be reached}.

{S24 A banner on the stand} {C24 said} it in fewer words: {T24 “Machines don’t eat.”}
---
1 act=announcement fact=Uu who=Dockers
2 act=claim fact=CT+ who=Valdir Moreno
3 act=proposal fact=Uu in=2 who=They
4 act=denial fact=CT- in=2 who=Valdir Moreno
5 act=claim fact=CT+ who=the harbor master
6 act=claim fact=CT+ who=Coffee exporters
7 act=proposal fact=Uu who=The soybean growers of Mato Grosso
8 act=denial fact=CT- who=the president
9 act=commitment fact=Uu who=Terminal Atlântico
10 act=commitment fact=Uu who=Terminal Atlântico
11 act=proposal fact=Uu who=the union
12 act=assessment fact=CT- who=Beatriz Fontanelle
13 act=assessment fact=PR+ who=Beatriz Fontanelle
14 act=claim fact=CT+ who=Edson
15 act=commitment fact=Uu in=14 who=His son
16 act=assessment fact=Uu in=14 who=Edson
17 act=assessment fact=CT- who=Edson
18 act=announcement fact=Uu who=A labor court
19 act=assessment fact=CT+ who=the union
20 act=proposal fact=Uu who=The labor minister
21 act=assessment fact=PS+ who=Valdir Moreno
22 act=claim fact=PR+ who=unspecified
23 act=no_comment fact=Uu who=The third
24 act=assessment fact=CT- who=A banner on the stand
role: Valdir Moreno | heads | stevedores’ union
role: Beatriz Fontanelle | director of operations | Terminal Atlântico
