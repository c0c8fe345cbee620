Rescuers free nine after three days in flooded Carpathian cave

Monday, June 22

{T1 Nine cavers trapped for three days by rising water in the [l Peștera Lupului] in northern [l Romania] were brought to the surface early on Monday}, {S1 the country's mountain rescue service, [o Salvamont],} {C1 announced}. All are alive.

{T2 “We heard singing, and that is how we knew,”} {C2 said} {S2 [p Vlad Cernat], the diver who reached them first}. {T2 “They sang badly. It was the best concert of my life.”}

The party, members of a club in [l Cluj-Napoca], went in on Friday morning. {S3 The forecast} {C3 promised} {T3 a dry weekend}. Around noon a storm broke over the plateau, a sump filled behind them, and they climbed to a ledge known as the [l Balcony], where they shared four chocolate bars and a flask of plum brandy.

{S4 Relatives who had gathered at the entrance} {C4 were full of praise for} {T4 the volunteers}. {S5 They} {C5 alleged}, however, {T5 that the county had ignored two requests for pumps}. {S7 {S8 {S6 The prefect, [p Oana Mureșan],}}} {C6 admitted} {T6 that the first request had gone astray}, {C7 denied} {T7 receiving a second}, and {C8 said} {T8 she had ordered an inquiry}.

{C9 For} {S9 [p Sorin Haiduc], a former head of [o Salvamont] who now teaches cave rescue}, {T9 the scandal is one of money: the service has eleven paid divers in a country with twelve thousand caves}.

The club's president, [p Delia Pop], a dentist, was herself among the nine. {T10 “{S11 The doctors} {C11 say} {T11 I may have lost two toes}, and {S12 I} {C12 tell} {A12 them} {T12 I have eight more},”} {S10 she} {C10 joked} in a text message to [o Wikinews]. {S13 A nurse at the county hospital, [p Emil Sava],} {C13 confirmed} {T13 that two of the cavers were being treated for frostbite, that a third had a broken wrist and that none was in danger}.

Caving draws some four thousand people to the [l Bihor] plateau each summer. Passages are named by whoever finds them first, which is how the system came to have a [l Post Office], a [l Mother-in-Law] and a [l Second Thoughts]. Water rises through it with little notice, and the marks left on the walls, like lines on a page, can be read by anyone with a lamp.

Will they go back? Most laughed at the question. {S14 The youngest, 19-year-old [p Ilinca Rus],} {C14 vowed} {T14 never to enter a cave again}; {S15 her brother [p Matei]} {C15 gives} {T15 her until September}.

{S16 The [o Romanian Speleological Federation]} {C16 has yet to comment}.
---
1 act=claim fact=CT+ who=Salvamont
2 act=claim fact=CT+ who=Vlad Cernat
3 act=assessment fact=PR+ who=The forecast
4 act=assessment fact=CT+ who=Relatives who had gathered at the entrance
5 act=claim fact=CT+ who=Relatives who had gathered at the entrance
6 act=agreement fact=CT+ who=Oana Mureșan
7 act=denial fact=CT- who=Oana Mureșan
8 act=announcement fact=CT+ who=Oana Mureșan
9 act=assessment fact=CT+ who=Sorin Haiduc
10 act=claim fact=CT+ who=Delia Pop
11 act=assessment fact=PS+ in=10 who=The doctors
12 act=claim fact=CT+ in=10 who=Delia Pop
13 act=claim fact=CT+ who=Emil Sava
14 act=commitment fact=Uu who=Ilinca Rus
15 act=assessment fact=PR- who=Matei
16 act=no_comment fact=Uu who=The Romanian Speleological Federation
role: Vlad Cernat | diver |
role: Oana Mureșan | prefect |
role: Sorin Haiduc | former head | Salvamont
role: Sorin Haiduc | teaches cave rescue |
role: Delia Pop | president | club
role: Delia Pop | dentist |
role: Emil Sava | nurse | county hospital
