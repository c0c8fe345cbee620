A qualifier's week ends with champagne and a parking fine

[l EASTBOURNE], June 28 — {T1 “I only booked the hotel until Tuesday,”} {S1 [p Ilse Vermaak]} {C1 told} {A1 the crowd} on Saturday, and the crowd, which had taken to her somewhere around Thursday, roared.

[p Vermaak], ranked 214th in the world, beat the former [m US Open] champion [p Caroline Hatch] 3-6, 7-6, 6-4 to become the first qualifier to win the title here since 1998.

It was not pretty. She double-faulted eleven times. Down a set and a break, {S2 she} {C2 said} {D2 afterward}, {T2 {S3 she} {C3 had been thinking} mostly {T3 that the car would be towed}}. {T2 “{S5 My dad} {C5 texts} {A5 me} {D5 at the changeover}, {T5 move the car}. You can’t move the car, Dad.”}

{S7 [p Hatch], 33, who has been troubled by a hip,} {C7 said} {T7 the better player had won and that {S8 she} {C8 had told} {A8 her} {T8 so} at the net}. Whether she would be fit for [m Wimbledon], {S9 she} {C9 declined to say}.

What changed? {S10 [p Vermaak]’s coach, the Belgian [p Joris Claes],} {C10 put it down to} {T10 a slice backhand they had “stolen from old videos”}. {S11 [p Hatch]} {C11 thought} {T11 the wind had something to do with it}. {S12 The television pundit [p Mark Ellery]} went further, {C12 hailing} her {C12 as} {T12 “the least coached-looking player on the tour, and I mean it as the highest praise”}.

She grew up in [l Bloemfontein], where the nearest grass was a bowling green. Its greenkeeper let her hit there before seven and gave her a broom for afterwards. {S15 The national federation} {C15 turned down} {T15 {C16 two applications} by {S16 her family} {T16 for support}}. {S17 Its president, [p Themba Nkosi],} {C17 conceded} {D17 on Saturday} {T17 that this “does not look clever now”}.

The prize, about $140,000, is more than she has earned in her career. {S18 She} {C18 plans} {T18 to pay back her sister, then the hotel}.

{S19 Oddsmakers} {C19 make} {T19 her a 100-1 shot for [m Wimbledon]}, for which {S20 the [o All England Club]} {C20 announced} {D20 within the hour} {T20 that she would receive the last wild card}. {S21 Some players} {C21 grumbled} {T21 that {S22 the club} {C22 had told} {A22 them} {T22 the list was closed}}.

The fine was 70 pounds. {S23 A council spokeswoman} {C23 said} {T23 it would stand}.
---
1 act=claim fact=CT+ who=Ilse Vermaak
2 act=claim fact=CT+ who=Ilse Vermaak
3 act=assessment fact=PR+ in=2 who=Ilse Vermaak
5 act=proposal fact=Uu in=2 who=My dad
7 act=assessment fact=CT+ who=Caroline Hatch
8 act=assessment fact=CT+ in=7 who=Caroline Hatch
9 act=non_confirmation fact=Uu who=Caroline Hatch
10 act=assessment fact=CT+ who=Joris Claes
11 act=assessment fact=PR+ who=Caroline Hatch
12 act=assessment fact=CT+ who=Mark Ellery
15 act=denial fact=CT- who=The national federation
16 act=proposal fact=Uu in=15 who=her family
17 act=agreement fact=CT+ who=Themba Nkosi
18 act=commitment fact=Uu who=Ilse Vermaak
19 act=assessment fact=PS- who=Oddsmakers
20 act=announcement fact=Uu who=All England Club
21 act=claim fact=CT+ who=Some players
22 act=claim fact=CT+ in=21 who=All England Club
23 act=announcement fact=CT+ who=A council spokeswoman
role: Ilse Vermaak | qualifier | 
role: Caroline Hatch | former US Open champion | 
role: Joris Claes | coach | 
role: Mark Ellery | television pundit | 
role: Themba Nkosi | president | national federation
