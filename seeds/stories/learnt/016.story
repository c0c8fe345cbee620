{T1 Prisoner swap 'days away'}, {C1 says} {S1 Georgian mediator}

[l TBILISI] — An exchange of about 200 prisoners between [l Varkania] and the breakaway region of [l East Sola] could take place before the end of the week, {C2 in the words of} {S2 one mediator} {T2 "the first good news from that valley in six years"}.

{S3 [p Levan Tsiklauri], a retired Georgian diplomat who has shuttled between the two sides since January,} {C3 said} {D3 on Tuesday} {T3 that lists of names had been exchanged and that only the question of the wounded remained open}. {T4 "I have learned not to say 'tomorrow'. I say 'days',"} {S4 he} {C4 added} with a smile.

The government in [l Varkania] was more guarded. {S5 {S6 Defence minister [p Oksana Melnyr]}} {C5 confirmed} {T5 the talks} but {C6 warned} {A6 families} {T6 against travelling to the crossing point}. {T7 "{A8 People} {C8 were promised} {T8 an exchange} last Easter. They stood in the snow for two days,"} {S7 she} {C7 told} {A7 state television}.

The separatist authorities said little. Their news agency carried {S9 a single line}, {C9 according to} which {T9 the "humanitarian measure" will go ahead {X9 if the other side "shows seriousness"}}.

Fighting over the valley has claimed some 4,000 lives since 2019. An armistice signed in [l Vienna] two years ago stopped the tanks though not the snipers; on Sunday a farmer was shot dead on his tractor near [l Holm], and {S10 each side} {C10 holds} {T10 the other responsible}.

At a kitchen table in the capital, [p Daria Koval] keeps a packed bag by the door. Inside are slippers, a razor and a jar of honey. Her son [p Mykhail], a conscript, was captured on his nineteenth birthday. {A12 She} {C12 has heard from} {S12 a released cellmate} {T12 that he lost two fingers to frostbite}. {S13 She} {C13 hopes} {T13 that is all he has lost}.

{S14 The [o Red Cross]}, whose staff will drive the buses, {C14 would not discuss} the timing. {S15 European diplomats} {C15 expect} {T15 the swap, {X15 should it succeed}, to be followed by a meeting of deputy ministers in [l Tbilisi]}.

Until then the buses wait, engines cold, in the car park of a closed sugar factory.
---
1 act=assessment fact=PR+ who=Georgian mediator
2 act=assessment fact=CT+ who=one mediator
3 act=claim fact=CT+ who=Levan Tsiklauri
4 act=assessment fact=CT- who=Levan Tsiklauri
5 act=claim fact=CT+ who=Oksana Melnyr
6 act=proposal fact=Uu who=Oksana Melnyr
7 act=claim fact=CT+ who=Oksana Melnyr
8 act=commitment fact=Uu in=7 who=unspecified
9 act=conditional_commitment fact=Uu who=their news agency
10 act=claim fact=CT+ who=each side
12 act=claim fact=CT+ who=a released cellmate
13 act=assessment fact=Uu who=Daria Koval
14 act=no_comment fact=Uu who=Red Cross
15 act=assessment fact=PR+ who=European diplomats
role: Levan Tsiklauri | diplomat | Georgian
role: Levan Tsiklauri | mediator | 
role: Oksana Melnyr | Defence minister | Varkania
role: Mykhail | conscript | 
