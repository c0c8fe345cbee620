Lunch with {S19 the imam}: {T19 ‘I buried nineteen people and not one sermon helped’}

[p Yusuf Darwish] is already seated when I arrive, and has ordered for both of us. {T1 “The lamb,”} {S1 he} {C1 says}. {T1 “Trust me, or become a vegetarian.”}

For thirty-four years he led the [o Northgate Road] mosque in [l Bradford]. He retired in April. In between came floods, a far-right march, a pandemic and a long quarrel with his own committee, which ended with {S2 the trustees} {C2 asking} {A2 him} in writing {T2 to stick to religion}.

Was he hurt?

{T4 “At first. Then I thanked God for the paper, because the back of it was blank and I was out of paper.”}

{S4 He} {C4 does not think} {T4 the young are losing their faith}. {T5 “They are losing patience with us,”} {S5 he} {C5 suggests}. {T5 “{S6 A boy of sixteen} {C6 asks} {A6 me} {T6 why the women’s room has no heating}. What shall I quote to him? It is a plumbing question.”}

In the summer of 2001, {S7 a local newspaper} {C7 claimed} {T7 he had encouraged rioters}. {S8 It} later {C8 retracted} {T8 the story}. {S9 A former chief superintendent of [o West Yorkshire Police], [p Graham Holt],} {C9 has since credited} {A9 him} {C9 with} {T9 “keeping three streets of angry lads indoors by sheer boredom”}. I read this aloud. He is delighted. {T5 “It is true. I recited the whole of [m Surah al-Baqarah]. Slowly.”}

On politics he is careful. {T11 A ban on the face veil}, {S11 he} {C11 believes}, {T11 may come sooner than people expect}, and {S12 he} {C12 hopes} {T12 that Muslims will answer it with “dull, patient, boring law”}. When I ask whom he votes for, {S13 he} {C13 declines to answer} and passes me the bread.

{S14 His successor, a 31-year-old with a degree in psychology,} {C14 has announced} {T14 a weekly football session and a food bank run jointly with the [o Methodist Church] next door}. [p Darwish] approves, mostly.

{T18 “{S16 My wife} {C16 says} {T16 I should go and watch}. {S17 I} {C17 told} {A17 her}, {T17 when they learn to pass}.”}

The bill comes. {S18 He} {C18 insists} {T18 on paying}, and wins.
---
1 act=proposal fact=Uu who=Yusuf Darwish
2 act=proposal fact=Uu who=the trustees
4 act=assessment fact=CT- who=Yusuf Darwish
5 act=assessment fact=CT+ who=Yusuf Darwish
6 act=proposal fact=Uu in=5 who=A boy of sixteen
7 act=claim fact=CT+ who=a local newspaper
8 act=denial fact=CT- who=a local newspaper
9 act=assessment fact=CT+ who=Graham Holt
11 act=assessment fact=PS+ who=Yusuf Darwish
12 act=assessment fact=Uu who=Yusuf Darwish
13 act=no_comment fact=Uu who=Yusuf Darwish
14 act=announcement fact=Uu who=His successor, a 31-year-old with a degree in psychology
16 act=proposal fact=Uu in=18 who=My wife
17 act=conditional_commitment fact=Uu in=18 who=Yusuf Darwish
18 act=commitment fact=Uu who=Yusuf Darwish
19 act=claim fact=CT- who=the imam
role: Yusuf Darwish | imam | Northgate Road
role: Graham Holt | former chief superintendent | West Yorkshire Police
