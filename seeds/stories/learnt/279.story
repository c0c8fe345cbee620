[l India] women win [m Tri-Nations Cup] after last-ball scare

[l MUMBAI] — [l India] beat [l Australia] by one run at the [l Brabourne Stadium] on Sunday to win the [m Tri-Nations Cup] for the first time, in a match that {S1 captain [p Rukmini Deshpande]} {C1 called} {T1 "two hours of cricket and one hour of prayer."}

Chasing 171, [l Australia] needed nine from the last over and two from the last ball. [p Ellie Carmody] drove it hard to mid-off, set out, and was run out by the length of a bat. {T2 "{S3 I} {C3 thought} {T3 I was home}, then I saw their faces,"} {S2 [p Carmody]} {C2 told} {A2 [o Fox Cricket]}.

{T4 The third umpire took four minutes over the replay}, {S4 broadcaster [o Star Sports]} {C4 noted}. {S6 {S5 Australian coach [p Belinda Roache]}} {C5 was not persuaded} {T5 that he had the right frame}, but {C6 refused to blame} {T6 the officials} {C6 for} {T6 the defeat}. {S7 She} {C7 hailed} {T7 [p Deshpande]} {C7 as} {T7 "the calmest person in a stadium of thirty thousand mad ones."}

[l India] had been 48 for five when [p Deshpande] was joined by 19-year-old [p Tanvi Lakra], playing her second match. They put on 97. {T8 "{S9 Didi} {C9 told} {A9 me} {T9 to play the ball and leave the noise to her},"} {S8 [p Lakra]} {C8 was quoted} by [o ESPNcricinfo] {C8 as saying}. {T8 "So I did not look at the board, not once."}

{S12 [p Lakra]'s father, [p Sukra], a bus conductor from [l Gumla],} {C12 said} {T12 {S13 neighbours} {C13 had advised} {A13 him} for years {T13 to find the girl a husband instead of a bat}}. {T14 "Today they are all in my house eating my sweets,"} {S14 he} {C14 told} {A14 the [o Times of India]}.

The day was not all sweets. {S15 Hundreds of ticket-holders} {C15 complained} {T15 that stewards had turned them away at the north gate}. {S18 {S17 The [o Mumbai Cricket Association]}} {C17 apologised} in a statement {C17 for} {T17 "confusion over duplicate codes"} and {C18 pledged} {T18 refunds within a week}. {S19 [p Ketan Wagle], the association's secretary,} {C19 denied} {T19 a {C20 report} {T20 that the stand had been oversold}}.

The [m Tri-Nations Cup] was first played in 2011. [l Australia] had won five of the six editions, [l England] the other, and [l India] had lost three finals in a row. Prize money this year was the same as for the men's event for the first time.

{T21 "We will go home, and we'll be sad for a bit and then annoyed,"} {C21 said} {S21 [p Roache]}. {C22 Asked} {T22 whether this was the end of her career}, {S23 [p Deshpande]} {C23 did not rule} {T23 it} {C23 out}. {T24 The selectors} {C24 are expected} {T24 to name the squad for [l England] on Thursday}.
---
1 act=assessment fact=CT+ who=Rukmini Deshpande
2 act=assessment fact=CT+ who=Ellie Carmody
3 act=assessment fact=CT+ in=2 who=Ellie Carmody
4 act=claim fact=CT+ who=Star Sports
5 act=assessment fact=CT- who=Belinda Roache
6 act=denial fact=CT- who=Belinda Roache
7 act=assessment fact=CT+ who=Belinda Roache
8 act=claim fact=CT+ who=Tanvi Lakra
9 act=proposal fact=Uu in=8 who=Didi
12 act=claim fact=CT+ who=Sukra
13 act=proposal fact=Uu in=12 who=neighbours
14 act=claim fact=CT+ who=Sukra
15 act=claim fact=CT+ who=Hundreds of ticket-holders
17 act=assessment fact=CT+ who=the Mumbai Cricket Association
18 act=commitment fact=Uu who=the Mumbai Cricket Association
19 act=denial fact=CT- who=Ketan Wagle
20 act=claim fact=CT+ in=19 who=unspecified
21 act=assessment fact=CT+ who=Belinda Roache
22 act=proposal fact=Uu who=unspecified
23 act=non_exclusion fact=PS+ who=Rukmini Deshpande
24 act=assessment fact=PR+ who=unspecified
role: Rukmini Deshpande | captain | India
role: Belinda Roache | coach | Australian
role: Sukra | bus conductor |
role: Ketan Wagle | secretary | Mumbai Cricket Association
