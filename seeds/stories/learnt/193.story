[p Juraj Hlaváč], the man who counts

[l BRATISLAVA], [l Slovakia] – For sixteen years [p Juraj Hlaváč] sat on the third bench from the back and counted. He counted the budget, the bridges and the beds in hospitals; he counted, during long debates, the panes in the ceiling. There are 1,104. Last month, to general astonishment and apparently his own, the [o National Council] elected him speaker.

He is 61, a widower, a mathematician by training and by temper. He was born in [l Kežmarok], under the mountains, where his father repaired violins. He has one son, two suits and a cat called [p Euler]. No scandal has ever been attached to his name. In his first campaign he put up eleven posters, and after the count went round on a bicycle to take them down.

{S1 Friends} {C1 insist} {T1 that he is excellent company}. {T2 “You have to wait,”} {C2 says} {S2 [p Zora Bielik], who shared an office with him at [o Comenius University]}. {T2 “After about four years he made a joke. {S3 The dean} {C3 said} {T3 it was a good one}.”}

What made him a politician was a motorway. In 2005 he worked out on the back of an examination paper that 37 kilometres of concrete near [l Poprad] had been paid for twice. {S5 {S4 The ministry of transport}} {C4 disputed} {T4 his sums}, and {C5 accused} {A5 him} {T5 of using the wrong kilometres}. {S6 A court in [l Košice]} {C6 upheld} {T6 his calculation} to the last cent. He was invited into four parties and joined the smallest.

Arithmetic has its limits. {S8 [p Milan Dobroš], the floor leader of the nationalists,} {C8 mocked} {A8 him} in a debate {C8 as} {T8 “a pocket calculator with a tie”}. {S9 Liberals} {C9 regret} {T9 his vote against registered partnerships in 2018}; {S10 he} {C10 has since described} {T10 it as his one error of sign}. {S11 Trade unions} {C11 hold} {T11 him responsible for the pension cap}. {T13 They are quite right}, {C13 in} {S13 his} {C13 view}.

How did such a man come to be elected? {T14 By subtraction}, {S14 people in the corridors} {C14 will tell} {A14 you}. {S15 The two large parties} {C15 had each vetoed} {T15 the other’s candidate}; {S16 one former minister} {C16 claims} {T16 that {S17 the coalition} {C17 wanted} {T17 somebody without an enemy} and found somebody without a telephone}. [p Hlaváč] was in the reading room when {S18 an usher} {C18 informed} {A18 him} {T18 that he had 79 votes}. {T19 “{S20 I} {C20 had expected} {T20 seventy-six},”} {S19 he} {C19 admitted} {D19 that evening} before a crowd of cameras.

{S21 The new speaker} {C21 has undertaken} {T21 to publish the voting record of every member, by name, on the day itself}. {S22 He} {C22 plans} {T22 to start debates on time}. {S23 Newspapers} {C23 have reported} {T23 that {S12 he} {C12 wants} {T12 to close the bar}}. {S25 {S24 His office}} {C24 denied} {T24 it}, but {C25 would not be drawn on} its hours.

The president, [p Klára Vránska], {C26 is understood} {T26 to have been delighted}. {S27 A poll by [o Focus]} {C27 shows} {T27 that 58 per cent of Slovaks trust him}, more than any other office-holder, and {T27 that 31 per cent have never heard of him}. {S28 He} {C28 sees} {T28 a connection}.

On his first morning in the chair, before the bell, {S29 a journalist} {C29 asked} {A29 him} {T29 what he could see from up there}. He looked at the ceiling for some time. {T30 “Eleven hundred and four,”} {S30 he} {C30 said}. {T30 “It is correct.”}
---
1 act=assessment fact=CT+ who=Friends
2 act=assessment fact=CT+ who=Zora Bielik
3 act=assessment fact=CT+ in=2 who=The dean
4 act=denial fact=CT- who=The ministry of transport
5 act=claim fact=CT+ who=The ministry of transport
6 act=agreement fact=CT+ who=A court in Košice
8 act=assessment fact=CT+ who=Milan Dobroš
9 act=assessment fact=CT- who=Liberals
10 act=assessment fact=CT+ who=Juraj Hlaváč
11 act=assessment fact=CT+ who=Trade unions
13 act=agreement fact=CT+ who=Juraj Hlaváč
14 act=assessment fact=CT+ who=people in the corridors
15 act=denial fact=CT- who=The two large parties
16 act=claim fact=CT+ who=one former minister
17 act=proposal fact=Uu in=16 who=the coalition
18 act=claim fact=CT+ who=an usher
19 act=assessment fact=CT+ who=Juraj Hlaváč
20 act=assessment fact=PR+ in=19 who=Juraj Hlaváč
21 act=commitment fact=Uu who=Juraj Hlaváč
22 act=commitment fact=Uu who=Juraj Hlaváč
23 act=claim fact=CT+ who=Newspapers
24 act=denial fact=CT- who=His office
25 act=no_comment fact=Uu who=His office
26 act=assessment fact=PR+ who=unspecified
27 act=claim fact=CT+ who=A poll by Focus
28 act=assessment fact=CT+ who=Juraj Hlaváč
29 act=proposal fact=Uu who=a journalist
30 act=claim fact=CT+ who=Juraj Hlaváč
12 act=commitment fact=Uu in=23 who=Juraj Hlaváč
role: Juraj Hlaváč | speaker | National Council
role: Juraj Hlaváč | mathematician | 
role: Milan Dobroš | floor leader | 
role: Klára Vránska | president | Slovakia
