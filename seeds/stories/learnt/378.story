[l Sri Lanka] chase 311 to level series after [p Wickrama] hundred

{S1 [p Dinuk Wickrama]} made an unbeaten 127 as [l Sri Lanka] beat [l South Africa] by three wickets in [l Galle], and afterwards {C1 dedicated} the innings {C1 to} {T1 "{S21 the man who} {C21 told} {A21 me} {T21 to give it up}"}.

{T2 That man}, {S2 he} {C2 told} {A2 [o ESPNcricinfo]}, {T2 was {S3 a school coach} who in 2014 {C3 had informed} {A3 his father} {T3 that the boy had no wrists}}.

Set 311 on a pitch that {S4 most judges} {C4 expected} {T4 to crumble}, the home side were 88 for four before lunch on Sunday. {S5 The visiting captain, [p Riaan Booysen],} {C5 admitted} {T5 that {S6 he} {C6 had begun to think} {T6 about an early flight}}.

{T7 "{S8 Somebody in the slips} {C8 said} {T8 it'd be over by tea}. I should have fined him,"} {S7 [p Booysen]} {C7 said}.

The turning point came in the forty-first over. [p Wickrama], then on 34, was given out caught behind; {S9 he} {C9 asked for} {T9 a review} at once, and {S10 the third umpire} {C10 ruled} {T10 that the ball had brushed the pad}. {S11 [l South Africa]'s bowlers} {C11 made no secret of their belief} {T11 that it had not}.

{S12 [p Booysen]} {C12 would not be drawn} on the decision. {S13 His bowling coach, the former Test seamer [p Craig Lindeque],} was less diplomatic, {C13 describing} it {C13 as} {T13 "a coin toss with a camera"}.

Sweeps, paddles and a straight six off [p Keshav Naidu] followed. [p Wickrama] put on 146 with the wicketkeeper, {S22 [p Tharindu Silva]}, who {C22 claimed} {D22 afterwards} {T22 to have hit the ball with his eyes closed}.

{C14 According to} {S14 the statistician [p Rohan Peiris]}, {T14 only twice has a larger fourth-innings total been made on the ground}.

{S15 [l Sri Lanka]'s head coach, [p Marcus Telford],} {C15 praised} {T15 the calm of a dressing room in which five players are under 24}. {S16 He} {C16 is hopeful} {T16 that his opening bowler will be fit for the decider, which begins on Friday}.

{T17 "{S18 The physio} {C18 says} {T18 seventy per cent}. {S19 The bowler} {C19 says} {T19 a hundred and ten}. I'll split the difference,"} {C17 quipped} {S17 [p Telford]}.

{S20 The board} {C20 has agreed} {T20 to open two more stands}.
---
1 act=assessment fact=CT+ who=Dinuk Wickrama
2 act=claim fact=CT+ who=Dinuk Wickrama
3 act=assessment fact=CT- in=2 who=a school coach
4 act=assessment fact=PR+ who=most judges
5 act=assessment fact=CT+ who=Riaan Booysen
6 act=assessment fact=PS+ in=5 who=Riaan Booysen
7 act=claim fact=CT+ who=Riaan Booysen
8 act=assessment fact=PR+ in=7 who=Somebody in the slips
9 act=proposal fact=Uu who=Dinuk Wickrama
10 act=announcement fact=CT+ who=the third umpire
11 act=assessment fact=CT- who=South Africa's bowlers
12 act=no_comment fact=Uu who=Riaan Booysen
13 act=assessment fact=CT+ who=Craig Lindeque
14 act=claim fact=CT+ who=Rohan Peiris
15 act=assessment fact=CT+ who=Marcus Telford
16 act=assessment fact=PR+ who=Marcus Telford
17 act=claim fact=CT+ who=Marcus Telford
18 act=assessment fact=PR+ in=17 who=The physio
19 act=assessment fact=CT+ in=17 who=The bowler
20 act=agreement fact=Uu who=The board
21 act=proposal fact=Uu in=1 who=the man who
22 act=claim fact=CT+ who=Tharindu Silva
role: Riaan Booysen | captain | 
role: Craig Lindeque | bowling coach | South Africa
role: Craig Lindeque | former Test seamer | 
role: Tharindu Silva | wicketkeeper | Sri Lanka
role: Rohan Peiris | statistician | 
role: Marcus Telford | head coach | Sri Lanka
