Aid convoy reaches besieged town in [l Sudan] after eleven-day wait

Saturday, May 17

{T1 A convoy of 23 trucks has entered the town of [l Umm Rakuba] in western [l Sudan]}, {C1 according to} {S1 the [o World Food Programme]} ([o WFP]). It is the first food to get there since February.

In a statement on its website, {S2 the [o WFP]} {C2 said} {T2 that the trucks carried flour, oil and peanut paste for about 31,000 people and that two vehicles had been left behind with broken axles}. {S3 The agency} {C3 thanked} {T3 "both parties for the quiet hours they gave us"}.

The convoy had been waiting at a depot in [l Chad] while the [o Sudanese Armed Forces] and the [o Rapid Support Forces] argued about who would check it. {S4 The [o BBC]} {C4 reported} {T4 that {S5 an army colonel} {C5 had insisted} {T5 on opening every sack}}. {S6 The army} {C6 has denied} {T6 this}.

{T7 "{S8 My sister} rang to {C8 say} {T8 the children were eating grass},"} {S7 [p Halima Abdelrasoul], a teacher who fled the town in March,} {C7 told} {A7 the [o Associated Press]}. {T7 "I did not sleep after that."}

{S9 [p Jonas Breitner], the [o WFP]'s acting country director,} {C9 has been quoted as saying} {T9 the food will last for eighteen days}. {S10 He} {C10 wants} {T10 the road kept open until the rains}, which normally start in the second half of June and turn the last forty kilometres into mud.

{S11 Doctors at the town's one hospital} {C11 put} {T11 the number of children treated for malnutrition} {C11 at} {T11 640} since the start of the siege. {S12 The charity [o Médecins Sans Frontières], which supports the hospital,} {C12 described} {T12 the situation} {C12 as} {T12 "far past the point of alarm"}.

Fighting around the town has not stopped altogether. {T13 A shell landed near the livestock market on Friday evening}, {S13 a member of the local emergency committee} {C13 told} {A13 [o Al Jazeera]}. {S14 He} {C14 said} {T14 nobody was hurt but that {S15 people in the market} {C15 feared} {T15 the trucks would turn round}}.

The [o Rapid Support Forces] took the hills to the north of [l Umm Rakuba] last year. Peace talks in [l Jeddah] collapsed in December without a date for another meeting. {T16 The [l United States] and [l Saudi Arabia] are} {C16 reportedly} {T16 planning to invite both sides again}.
---
1 act=claim fact=CT+ who=the World Food Programme
2 act=claim fact=CT+ who=the World Food Programme
3 act=assessment fact=CT+ who=the World Food Programme
4 act=claim fact=CT+ who=The BBC
5 act=proposal fact=Uu in=4 who=an army colonel
6 act=denial fact=CT- who=The army
7 act=claim fact=CT+ who=Halima Abdelrasoul
8 act=claim fact=CT+ in=7 who=My sister
9 act=assessment fact=PR+ who=Jonas Breitner
10 act=proposal fact=Uu who=Jonas Breitner
11 act=claim fact=CT+ who=Doctors at the town's one hospital
12 act=assessment fact=CT+ who=Médecins Sans Frontières
13 act=claim fact=CT+ who=a member of the local emergency committee
14 act=claim fact=CT- who=a member of the local emergency committee
15 act=assessment fact=PR+ in=14 who=people in the market
16 act=claim fact=PR+ who=unspecified
role: Halima Abdelrasoul | teacher | 
role: Jonas Breitner | acting country director | WFP
