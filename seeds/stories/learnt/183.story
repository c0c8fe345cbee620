[o Dynamo] lose their goalkeeper; {S1 coach} {C1 sees} {T1 "no tragedy"}

[o Dynamo Kyiv] needed two hundred words to announce the sale of their captain. {S2 [p Oleh Marchuk], their coach,} {C2 managed} with five: {T2 "He was a good goalkeeper."}

[p Danylo Sereda], 23, joined [o Benfica] on Thursday for a fee {C3 said} {T3 to be 19 million euros}, the most ever paid for a keeper from the Ukrainian league. He signed until 2030. He had been at the club since he was nine, when a coupon in a tram driver's newspaper won him a day at the academy and nobody remembered to send him home.

{T4 "I am leaving my house, not my country,"} {S4 [p Sereda]} {C4 wrote} on Telegram. {T4 "{S5 I} {C5 swear} {T5 I will be back, to keep goal until my knees are dust}."}

The transfer had been coming. He saved two penalties in [l Lisbon] in September, in the rain, under the eyes of [o Benfica]'s president; he stopped 81 per cent of all the shots aimed at him last year; and in the long evenings of air raid alerts he learned Portuguese from a telephone. Clubs from four countries sent scouts to [l Lublin], where [o Dynamo] play their European home matches in front of exiles and students. The stand behind his goal there was always the first to sell out.

On Friday morning [p Marchuk] met the press in the shelter of the training base. {T1 "It's no tragedy. A tragedy is something else, and everyone in this room has one,"} {S1 he} {C1 said}. {S6 He} {C6 has full confidence in} {T6 the deputy, [p Yukhym Halych]}, who is 19 and has played once.

Would there be a replacement? {T7 "{S8 The president} {C8 has authorised} {A8 me} {T8 to look}. {S9 He} {C9 has not authorised} {A9 me} {T9 to buy},"} {S7 the coach} {C7 answered}. Might he follow [p Sereda] abroad himself? {S10 He} {C10 thought} {T10 he was too old to be bombarded with questions in another language}.

A section of the supporters is bitter. {S11 Their statement} {C11 denounced} {T11 "an auction of our heart in the middle of a season"}. {S13 {S12 Sporting director [p Taras Bilyk]}} {C12 countered} {T12 that the money would keep the academy alive for six years} and {C13 revealed} {T13 that {S14 [p Sereda]} {C14 had insisted on} {T14 a clause giving 300,000 euros to the boys' boarding house}}.

{S15 [o Benfica]} {C15 confirmed} {T15 the length of the contract but not the price}. {S16 [o A Bola]} {C16 believes} {T16 the keeper will start on the bench}, behind the Brazilian [p Caio Freitas]. {S19 [p Freitas], 35,} {C17 is reported} {T17 to {C19 want} {T19 a move to [l São Paulo]}}.

[o Dynamo] play [o Vorskla] on Sunday. {S18 [p Halych]} {C18 had a single request} for the kit man: {T18 to keep his own number, 71}. The number one shirt, washed, is on a hanger in the coach's office.
---
1 act=assessment fact=CT- who=Oleh Marchuk
2 act=assessment fact=CT+ who=Oleh Marchuk
3 act=claim fact=PR+ who=unspecified
4 act=claim fact=CT+ who=Danylo Sereda
5 act=commitment fact=Uu in=4 who=Danylo Sereda
6 act=assessment fact=CT+ who=Oleh Marchuk
7 act=claim fact=CT+ who=Oleh Marchuk
8 act=agreement fact=Uu in=7 who=The president
9 act=denial fact=CT- in=7 who=The president
10 act=assessment fact=CT+ who=Oleh Marchuk
11 act=assessment fact=CT+ who=A section of the supporters
12 act=assessment fact=PR+ who=Taras Bilyk
13 act=claim fact=CT+ who=Taras Bilyk
14 act=proposal fact=Uu in=13 who=Danylo Sereda
15 act=claim fact=CT+ who=Benfica
16 act=assessment fact=PR+ who=A Bola
17 act=claim fact=PR+ who=unspecified
18 act=proposal fact=Uu who=Yukhym Halych
19 act=commitment fact=Uu in=17 who=Caio Freitas
role: Oleh Marchuk | coach | Dynamo Kyiv
role: Danylo Sereda | captain | Dynamo Kyiv
role: Taras Bilyk | Sporting director | Dynamo Kyiv
