Sulk or principle? [l Barbados] skipper sits out decider

[l BRIDGETOWN], [l Barbados] — The coin went up at half past nine and came down without [p Jomel Cadogan].

The captain of the [o Barbados Mariners], his side's leading run-scorer and the face on every bus in the parish, was missing when the deciding match of the [m Leeward Shield] began on Sunday. In his place walked [p Rayon Sealy], 21, who lost the toss, was put in, and made a century.

{T1 “[p Jomel] is unavailable for selection, and that's all there is to say,”} {C1 said} {S1 coach [p Alvin Worme]} at the interval. It was not all there was to say. {C2 According to} {S2 three people in the dressing room}, {T2 {S14 [p Cadogan]} {C14 refused} {T14 to take the field} after {S3 the board} {C3 told} {A3 him} {D3 on Saturday night} {T3 that match fees would be paid in March, not, as {S4 it} {C4 had guaranteed}, {T4 before Christmas}}}.

{S5 The [o Windward Cricket Board]} {C5 said} in a statement that it “does not discuss contractual matters in the media”. {S6 Its treasurer, [p Cuthbert Layne],} had however {C6 conceded} {D6 in October} {T6 that there was a hole in the accounts}.

On the pitch, it hardly mattered. [p Sealy] reached his hundred with a sweep that nearly claimed a photographer, and his 131 carried the [o Mariners] to 288. [o Antigua Hawks] were 90 for two and going nicely when rain took an hour out of the day; afterwards they lost six for 40 against the leg-spin of [p Theo Blackman], who finished with five for 37.

{T7 “{S8 The skip} {C8 messaged} {A8 me} {D8 this morning}, {T8 ‘Bat long’},”} {S7 [p Sealy]} {C7 said}, clutching two trophies and somebody's child. {T7 “I'd give him this one {X7 if he was here}. He did it for all of us.”} {S10 The young man} {C10 believes} {T10 the row will be settled before the tour of [l Kenya]}.

Others are less sure. {S12 {S11 The former opener [p Gladstone Proverbs], now a radio summariser,}} {C11 branded} {T11 the board “a raffle with blazers”} and {C12 predicted} {T12 that more players would follow}.

{S13 [p Cadogan] himself} {C13 was not answering} his phone. He was seen shortly before tea at [l Oistins], buying fish.
---
1 act=announcement fact=CT- who=Alvin Worme
2 act=claim fact=CT+ who=three people in the dressing room
3 act=announcement fact=Uu in=2 who=the board
4 act=commitment fact=Uu in=3 who=the board
5 act=no_comment fact=Uu who=The Windward Cricket Board
6 act=agreement fact=CT+ who=Cuthbert Layne
7 act=claim fact=CT+ who=Rayon Sealy
8 act=proposal fact=Uu in=7 who=Jomel Cadogan
10 act=assessment fact=PR+ who=Rayon Sealy
11 act=assessment fact=CT+ who=Gladstone Proverbs
12 act=assessment fact=PR+ who=Gladstone Proverbs
13 act=no_comment fact=Uu who=Jomel Cadogan
14 act=denial fact=CT- in=2 who=Jomel Cadogan
role: Jomel Cadogan | captain | Barbados Mariners
role: Alvin Worme | coach | 
role: Cuthbert Layne | treasurer | Windward Cricket Board
role: Gladstone Proverbs | opener | 
role: Gladstone Proverbs | radio summariser | 
