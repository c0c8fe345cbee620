[l India]'s first underwater drone race ends in protest

[l KOCHI], [l India] — The inaugural [m Malabar Submersible Cup] finished in confusion {D1 on Sunday} when {S1 the runners-up} {C1 accused} {T1 the winners of steering by radio} and lodged a protest that will take a week to hear.

{S2 The organisers} {C2 had billed} {T2 the event} {C2 as} {T2 "a regatta for engineers"}. Eleven teams sent machines the size of a suitcase through a 600-metre course of buoys in the harbour, under rules that forbid any signal from the surface.

[o Team Barracuda], from a technical college in [l Coimbatore], came home in 22 minutes. [o Blue Monsoon], a start-up from [l Pune], was four seconds behind. {S3 Its captain, the roboticist and former national swimmer [p Anjali Deshmukh],} {C3 said} {T3 her sensors had picked up a radio pulse and that nobody could explain it}.

{T4 "Four seconds is one cough,"} {S4 she} {C4 told} {A4 [o The Hindu]}. {T4 "We'd lose to a faster boat and shake hands. I can't shake hands with an antenna."}

{T5 Rubbish,} {C5 replied} {S5 [p Suresh Palani], the 23-year-old who built [o Barracuda]'s winning craft in his uncle's shed}. {T5 There was no antenna; there was barely a battery}. {S6 His professor, [p Lakshmi Venkataraghavan],} {C6 offered} {T6 to have the machine taken apart in public, {X6 provided [o Blue Monsoon]'s was too}}.

The jury consists of [p George Kurian], a retired rear admiral, [p Farida Merchant], who runs the vehicle programme at the [o Deep Ocean Mission], and [p Kenji Okabe], a visiting lecturer from [l Osaka]. {S7 [p Merchant]} {C7 promised} {T7 a fair hearing}. {S8 [p Kurian]} {C8 could not resist a dig}: {T8 "{S9 Both teams} {C9 assured} {A9 me} at breakfast {T9 that winning wasn't everything}."}

A third entry, the bookmakers' favourite, was called back after it charged a customs launch. A fourth claimed the prize for elegance, sank on the way to the podium and had to be ordered up, so to speak, from the bottom by a boy with a rope.

The harbour has known grander races. Snake boats a hundred feet long are rowed here each August to songs that have no author, and a naval regatta was held until the flagship needed the berth. Sunday's crowd, put off by rain, numbered a few hundred, plus a ferry that had lost its way.

{S10 Sponsors} {C10 are said to be delighted with} {T10 the fuss}. {S11 One of them, the battery maker [o Voltara],} {C11 has already announced} {T11 that it will double the prize money next year}. {S12 [o Voltara]'s marketing chief, [p Nikhil Sabharwal],} {C12 would not say} by whom the course would be monitored.

{S13 [p Deshmukh]} {C13 has hinted} {T13 that she may not return {X13 if the result stands}}.
---
1 act=claim fact=CT+ who=the runners-up
2 act=assessment fact=CT+ who=The organisers
3 act=claim fact=CT+ who=Anjali Deshmukh
4 act=assessment fact=CT- who=Anjali Deshmukh
5 act=denial fact=CT- who=Suresh Palani
6 act=conditional_commitment fact=Uu who=Lakshmi Venkataraghavan
7 act=commitment fact=Uu who=Farida Merchant
8 act=claim fact=CT+ who=George Kurian
9 act=assessment fact=CT- in=8 who=Both teams
10 act=assessment fact=CT+ who=Sponsors
11 act=announcement fact=Uu who=Voltara
12 act=non_confirmation fact=Uu who=Nikhil Sabharwal
13 act=threat fact=Uu who=Anjali Deshmukh
role: Anjali Deshmukh | captain | Blue Monsoon
role: Anjali Deshmukh | roboticist |
role: Anjali Deshmukh | former national swimmer |
role: Lakshmi Venkataraghavan | professor |
role: George Kurian | retired rear admiral |
role: Farida Merchant | runs the vehicle programme | Deep Ocean Mission
role: Kenji Okabe | visiting lecturer | Osaka
role: Nikhil Sabharwal | marketing chief | Voltara
