[l Tashkent] throws its hat in the ring for 2040

[l LAUSANNE], [l Switzerland] ([o AFP]) – [l Uzbekistan] has told no one how much the Games would cost, where the swimmers would swim or who would sleep where. It has, all the same, an Olympic bid, {S1 whose backers} {C1 are sure of} {T1 winning}.

{T3 {S2 The [o National Olympic Committee of Uzbekistan]} {C2 notified} {A2 the [o IOC]} in writing {D2 on Monday} {T2 of its interest in the [m Summer Games] of 2040}}, {S3 the committee’s president, [p Rustam Alimov],} {C3 announced} {D3 on Tuesday}. {S5 {S4 An [o IOC] spokesperson}} {C4 acknowledged} {T4 receipt of the letter} and {C5 declined to comment further}.

{T6 “Two and a half thousand years of the [l Silk Road], and never once a torch,”} {S6 [p Alimov]} {C6 said}. {T6 “{S7 The President} {C7 has given} {A7 me} {C7 his word that} {T7 the money is there}.”}

It would be the first [m Olympics] in [l Central Asia]. [l Almaty], across the border, lost the [m Winter Games] of 2022 to [l Beijing] by four votes. {S8 People who worked on that bid} {C8 have advised} {A8 their neighbours} {T8 to spend less on films and more on buses}.

{S9 Human rights groups} {C9 are appalled by} {T9 the idea}. {S10 [o Human Rights Watch]} {C10 called on} {A10 the [o IOC]} {D10 on Wednesday} {T10 to make a free press a condition}; {S11 the exiled journalist [p Nodira Yusupova]} {C11 predicted} {T11 mass evictions in the old town}. {S12 The government}, for its part, {C12 contends} {T12 that “not one brick” will be moved against its owner’s will}.

Reminded by a Swiss reporter of a quarter cleared for a stadium in 2019, {S13 [p Alimov]} {C13 retorted}: {T13 “Those people got flats with lifts.”} {S14 Several of them} {C14 wrote} to {A14 [o AFP]} {D14 that evening} {T14 to say that the lifts had never worked}.

The city has three million inhabitants, a fine underground and summers in which the thermometer stands at 40 degrees for weeks. Marathons there are run in March. {S15 [o IOC] guidelines published in 2023} {C15 recommend} {T15 that no endurance event begin above 28 degrees}. {S17 {S16 A feasibility study by the consultants [o Brandt & Oyelaran], seen by [o AFP],}} {C16 suggests} {T16 moving the Games to October} and {C17 puts} {T17 the cost at 9 to 14 billion dollars}. {S18 The committee} {C18 has never acknowledged} the study’s existence.

Rivals are not lacking. {S19 [l India], [l Qatar] and a pair of German cities} {C19 have signalled} {T19 that they too may bid}, and {C20 there is persistent speculation} {T20 that [l Egypt] will}. {S21 One [o IOC] member, who has voted in five elections,} {C21 considers} {T21 [l Tashkent] “a serious outsider, which is what [l Sochi] was”}. {S22 A second} {C22 was blunter}: {T22 “Nice letter. Next.”}

In the [l Chorsu] bazaar, under the blue dome, the price of melons was of more interest. {T23 “{S24 They} {C24 told} {A24 us} in 1980 {T24 that the [m Olympics] were coming}, and it was the football quarter-finals of another city,”} {C23 said} {S23 [p Gulnora Tosheva], who sells raisins}. {S25 Her son, 15 and a wrestler,} {C25 has already made up his mind}: {T25 he will be there, on the mat}.
---
1 act=assessment fact=CT+ who=backers
2 act=announcement fact=Uu in=3 who=National Olympic Committee of Uzbekistan
3 act=announcement fact=CT+ who=Rustam Alimov
4 act=claim fact=CT+ who=An IOC spokesperson
5 act=no_comment fact=Uu who=An IOC spokesperson
6 act=assessment fact=CT- who=Rustam Alimov
7 act=commitment fact=Uu in=6 who=The President
8 act=proposal fact=Uu who=People who worked on that bid
9 act=assessment fact=CT- who=Human rights groups
10 act=proposal fact=Uu who=Human Rights Watch
11 act=assessment fact=PR+ who=Nodira Yusupova
12 act=commitment fact=Uu who=The government
13 act=claim fact=CT+ who=Rustam Alimov
14 act=claim fact=CT- who=Several of them
15 act=proposal fact=Uu who=IOC guidelines published in 2023
16 act=proposal fact=Uu who=A feasibility study by the consultants Brandt & Oyelaran
17 act=assessment fact=PR+ who=A feasibility study by the consultants Brandt & Oyelaran
18 act=non_confirmation fact=Uu who=The committee
19 act=commitment fact=Uu who=India, Qatar and a pair of German cities
20 act=assessment fact=PS+ who=unspecified
21 act=assessment fact=CT+ who=One IOC member
22 act=assessment fact=CT- who=A second
23 act=claim fact=CT+ who=Gulnora Tosheva
24 act=claim fact=CT+ in=23 who=They
25 act=commitment fact=Uu who=Her son
role: Rustam Alimov | president | National Olympic Committee of Uzbekistan
role: Nodira Yusupova | journalist | 
