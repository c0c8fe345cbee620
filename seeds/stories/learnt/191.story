{T4 'I'm not a magician'}: [p Delaney] rues collapse of [p Osei] deal

[o Motherwell] will go into Saturday's [m Scottish Cup] semi-final against [o Hibernian] without a recognised centre-forward after the loan move of [p Kwabena Osei] from [o Stuttgart] fell through on deadline night.

{S1 Head coach [p Shaun Delaney]} {C1 confirmed} {D1 on Thursday} {T1 that the paperwork had reached the [o Scottish FA] eleven minutes late}. {S2 The club} {C2 blame} {T2 a hotel printer in [l Ludwigsburg]}.

{T3 'Everybody had signed. {S5 The player} {C5 wanted} {T5 to come}, {S6 his mother} {C6 wanted} {T6 him to come},'} {S3 [p Delaney]} {C3 said} at the [l Fir Park] media day. {T3 'We had the shirt printed. Eleven minutes.'}

{T4 'Now I've got two wingers and a boy of seventeen. I'm not a magician,'} {S4 he} {C4 added}.

[o Stuttgart]'s sporting director, [p Felix Brandauer], remembers the evening otherwise. {T7 {S8 [o Motherwell]} {C8 asked} at ten to ten {T8 for the fee to be paid in three instalments}}, {S7 he} {C7 told} {A7 [o Bild]}, {T7 'and then our lawyer was asleep'}. {S9 The Scottish side} {C9 insist} {T9 the instalments were agreed on Monday}. {S10 The [o Scottish FA]} {C10 refused to be drawn}.

[p Osei], 22, a [l Ghana] Under-23 international, is 1.93 metres tall and scored twelve times for [o Stuttgart]'s second team before Christmas. He flew home to [l Accra] on Wednesday.

[o Motherwell] have not won the cup since 1991, a final of seven goals that is still shown on the big screen in the town every May. They reached this year's last four by way of a replay, a shoot-out and a deflection off a referee. On Saturday they take 11,000 supporters to [l Hampden], nearly a third of the population. Trains have been laid on from 8am and the swimming baths will shut.

{S11 Bookmakers} {C11 make} {T11 them 4-1 outsiders}. {S12 Captain [p Callum Reid]} {C12 reckons} {T12 that suits the dressing room}, and {S13 former striker [p Davie Lennox], who played in 1991,} {C13 can see} {T13 an upset {X13 if they score first}}. {T14 '{S15 Nobody} {C15 gave} {A15 us} {T15 a prayer} either,'} {S14 he} {C14 recalled}. {T14 '{S16 I} {C16 told} {A16 my wife} {T16 not to come}. Biggest mistake of my life, bar one penalty.'}

The boy of seventeen is [p Lewis Tolmie], an apprentice with 38 minutes of first-team football behind him. {S18 {S17 [p Delaney]}} {C17 is not minded} {T17 to start with him} but {C18 did not exclude} {T18 it}. {A19 The teenager} {C19 has been instructed} {T19 not to give interviews}. His grandfather, who runs the chip shop in [l Wishaw], has no such worries. {T20 'He'll play. He'll score. Tell them that,'} {S20 the old man} {C20 said}.

What does [o Hibernian] manager [p Ines Carvalho], the first woman to take charge of a side at this stage of the competition, know about [p Tolmie]? {T22 'His left foot,'} {S23 {S22 she}} {C22 replied}, and {C23 would say no more}.
---
1 act=claim fact=CT+ who=Shaun Delaney
2 act=claim fact=CT+ who=Motherwell
3 act=claim fact=CT+ who=Shaun Delaney
4 act=assessment fact=CT- who=Shaun Delaney
5 act=commitment fact=Uu in=3 who=The player
7 act=claim fact=CT+ who=Felix Brandauer
8 act=proposal fact=Uu in=7 who=Motherwell
9 act=claim fact=CT+ who=Motherwell
10 act=no_comment fact=Uu who=Scottish FA
11 act=assessment fact=PR- who=Bookmakers
12 act=assessment fact=CT+ who=Callum Reid
13 act=assessment fact=PS+ who=Davie Lennox
14 act=claim fact=CT+ who=Davie Lennox
15 act=assessment fact=PR- in=14 who=Nobody
16 act=proposal fact=Uu in=14 who=Davie Lennox
17 act=commitment fact=Uu who=Shaun Delaney
18 act=non_exclusion fact=Uu who=Shaun Delaney
19 act=proposal fact=Uu who=unspecified
20 act=assessment fact=CT+ who=the old man
22 act=claim fact=CT+ who=Ines Carvalho
23 act=no_comment fact=Uu who=Ines Carvalho
6 act=assessment fact=Uu in=3 who=his mother
role: Shaun Delaney | Head coach | Motherwell
role: Felix Brandauer | sporting director | Stuttgart
role: Callum Reid | Captain | Motherwell
role: Davie Lennox | striker | Motherwell
role: Ines Carvalho | manager | Hibernian
role: Kwabena Osei | international | Ghana
role: Lewis Tolmie | apprentice | Motherwell
