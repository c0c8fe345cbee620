[o Zenta] results: what {S1 the analysts} {C1 made of} {T1 them}

[l LAGOS] — [o Zenta Telecoms], the biggest mobile operator in [l Nigeria] by revenue, returned to profit in the first half, and {S2 its finance chief} {C2 declared} {T2 the worst of the currency storm over}. [l Broad Street] had its own reading.

Pre-tax profit came to 214 billion naira, from a loss of 519 billion a year ago. Data revenue grew by two thirds. The interim dividend, suspended in 2023, was restored at eight naira a share.

{T3 ‘We’ve stopped bleeding. {S4 I} {C4 want} {T4 us walking by December},’} {S3 chief executive [p Folake Adeyemi-Cole]} {C3 told} {A3 shareholders} at a meeting that overran by two hours because an elderly investor would not yield the floor. {S6 She} {C6 attributed} {T6 the turnaround to the tariff increase of January} and {C6 thanked} the regulator {C6 for} {T6 ‘finally doing sums’}.

{S7 [p Emeka Udoh] at [o Capstone Research]} {C7 hailed} {T7 the numbers as the cleanest in five years}. {S8 He} {C8 raised his price target to} {T8 340 naira}. {C9 In the eyes of} {S9 [p Sade Balogun], who covers the stock for [o Meridian Trust]}, {T9 the picture is murkier}: {T10 half the profit}, {S10 she} {C10 reckons}, {T10 came from the naira’s rise against the dollar and could melt away {X10 if oil slips below $60}}.

The company has 81 million subscribers and 19,000 masts, many of which run on diesel that is stolen at a rate of one tank in nine. It was founded by a retired colonel with a licence bought at auction in 2001, and for its first year sold SIM cards at a price that a schoolteacher would have needed four months to earn. The queue outside its shop in [l Ikeja] is remembered to this day. So is the advert, a fisherman taking a call in a canoe, which ran for eleven years and made its actor a state assemblyman.

Debt remains the sore point. {S11 [o Zenta]} {C11 disclosed} {T11 that it owes lenders $1.3 billion, two fifths of it in foreign currency}. {S13 {S12 The agency [o Agora Ratings]}}, which had it on watch, {C12 affirmed} {T12 its B grade} and {C13 said} {T13 that {S14 the company} {C14 had assured} {A14 it} {T14 that $400 million would be repaid early}}. Two bankers in [l London] with knowledge of the loans were sceptical. {T15 ‘{S16 They} {C16 told} {A16 us} {T16 the same} last year,’} {S15 one of them} {C15 said}.

Subscribers, for their part, have not forgiven the tariff. {T17 ‘{S18 They} {C18 said} {T18 better network}. I am still on the balcony shouting “hello”,’} {C17 complained} {S17 [p Musa Garba], a tailor in [l Kano]}. {S20 The consumers’ forum [o NetWatch]} {C20 is calling for} {T20 refunds}. {S21 The regulator} {C21 has yet to respond}.

{S22 The board} {C22 guided} {T22 towards ‘mid-thirties’ growth in the second half}. {S23 [p Balogun]} {C23 is betting on} {T23 twenty-eight}.
---
1 act=assessment fact=Uu who=the analysts
2 act=assessment fact=CT+ who=its finance chief
3 act=assessment fact=CT+ who=Folake Adeyemi-Cole
4 act=proposal fact=Uu in=3 who=Folake Adeyemi-Cole
6 act=claim fact=CT+ who=Folake Adeyemi-Cole
7 act=assessment fact=CT+ who=Emeka Udoh
8 act=assessment fact=PR+ who=Emeka Udoh
9 act=assessment fact=CT+ who=Sade Balogun
10 act=assessment fact=CT+ who=Sade Balogun
11 act=claim fact=CT+ who=Zenta Telecoms
12 act=assessment fact=CT+ who=Agora Ratings
13 act=claim fact=CT+ who=Agora Ratings
14 act=commitment fact=Uu in=13 who=Zenta Telecoms
15 act=claim fact=CT+ who=one of them
16 act=commitment fact=Uu in=15 who=Zenta Telecoms
17 act=claim fact=CT+ who=Musa Garba
18 act=commitment fact=Uu in=17 who=They
20 act=proposal fact=Uu who=NetWatch
21 act=no_comment fact=Uu who=The regulator
22 act=assessment fact=PR+ who=The board
23 act=assessment fact=PR+ who=Sade Balogun
role: Folake Adeyemi-Cole | chief executive | Zenta Telecoms
role: Musa Garba | tailor | 
