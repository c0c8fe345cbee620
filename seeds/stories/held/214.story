Explainer: What the [l Bratislava] communiqué says, and what it leaves out

{T1 A "turning point"}, {C1 said} {S1 the Slovak host}. {T2 "A laundry list"}, {C2 wrote} {S2 one Czech columnist}. The twelve-point communiqué adopted on Sunday by the leaders of nine central and eastern European states is neither very long nor very clear, so here is a reader's guide.

What is it about?

Night trains, mostly, and missiles. {S3 Point one} {C3 reaffirms} {T3 "the inviolability of frontiers"}. {S4 Points two to five} {C4 envisage} {T4 a joint order for air-defence batteries, to be delivered in 2029}. From point six on it is railways.

Who wanted what?

{S5 [l Poland]} {C5 sought} {T5 a sentence on [l Belarus]} and got half of one. {S6 [l Hungary]} {C6 was against} {T6 any mention of gas}; {S7 [l Romania]} {C7 would not do without} {T7 one}. The result is point nine, in which {S8 the signatories} {C8 take note of} {T8 "the existence of pipelines"}. {S9 A Baltic adviser who was in the room} {C9 recounts} {T9 that {S10 the Hungarian premier} {C10 offered} {T10 to trade the gas for a sleeping car}}.

Is it binding?

{T11 No}, {C11 say} {S11 lawyers}. {S12 Point twelve} {C12 describes} {T12 the whole as "of a political nature"}. That has not always stopped such papers from mattering. A declaration signed in a spa town in 1991 began as a photo opportunity and became, within eight years, a free-trade area with a secretariat, a flag and a choir. Another, signed with more trumpets in 2004, founded a university that never had a student. Summits in this part of the continent meet every eighteen months. They have no budget. The host pays for dinner and chooses the pianist.

Who is unhappy?

[l Moscow], to begin with. {S13 Its foreign ministry} {C13 denounced} {T13 the air-defence order as "a shopping trip at the edge of a volcano"}. Environmental groups are disappointed; {S14 the Bulgarian branch of [o Clean Danube]} {C14 had campaigned for} {T14 a line on the river}, {T15 {T16 which}}, {S15 its director, [p Elena Todorova],} {C15 claims}, {T15 {S16 three premiers} {C16 had promised} {A16 her} in person}. {S17 The offices of the three} {C17 did not reply to our questions}.

And the trains?

They are the surprise. {S18 The nine} {C18 are committed to} {T18 a sleeper from [l Tallinn] to [l Sofia] by 2028}. {T19 "I brought it up as a joke, and {S20 they} {C20 agreed to} {T20 it} before the soup,"} {S19 the Estonian prime minister, [p Kaarel Rebane],} {C19 told} {A19 reporters on the flight home}. {T21 The journey would take 41 hours}, {S21 a consultant} {C21 calculates}; {S22 rail enthusiasts} {C22 doubt} {T22 whether enough carriages exist}.
---
1 act=assessment fact=CT+ who=the Slovak host
2 act=assessment fact=CT+ who=one Czech columnist
3 act=announcement fact=CT+ who=the communiqué
4 act=commitment fact=Uu who=the communiqué
5 act=proposal fact=Uu who=Poland
6 act=assessment fact=CT- who=Hungary
7 act=proposal fact=Uu who=Romania
8 act=claim fact=CT+ who=the signatories
9 act=claim fact=CT+ who=A Baltic adviser
10 act=commitment fact=Uu in=9 who=the Hungarian premier
11 act=assessment fact=CT- who=lawyers
12 act=assessment fact=CT+ who=the communiqué
13 act=assessment fact=CT+ who=Moscow's foreign ministry
14 act=proposal fact=Uu who=Bulgarian branch of Clean Danube
15 act=claim fact=CT+ who=Elena Todorova
16 act=commitment fact=Uu in=15 who=three premiers
17 act=no_comment fact=Uu who=offices of the three premiers
18 act=commitment fact=Uu who=The nine
19 act=claim fact=CT+ who=Kaarel Rebane
20 act=agreement fact=Uu in=19 who=they
21 act=assessment fact=PR+ who=a consultant
22 act=assessment fact=PR- who=rail enthusiasts
role: Elena Todorova | director | Clean Danube
role: Kaarel Rebane | prime minister | Estonia
