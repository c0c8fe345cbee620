[o Orika] stumbles, [o Hanamura] soars: a tale of two chipmakers

[l TOKYO], Jan. 29 — Within an hour of each other on Thursday, two Japanese makers of chip equipment reported earnings, and an industry that had moved as one for years split down the middle.

[o Hanamura Electron] raised its dividend. {S1 It} {C1 now anticipates} {T1 operating profit of 412 billion yen in the year to March}, a record. [o Orika Precision] posted its first quarterly loss since 2012. {S2 The company} {C2 said} {T2 that it could not “responsibly” give a forecast and that 600 contract jobs would go}.

What separates them is memory. [o Hanamura]’s machines stack memory chips for data centers; [o Orika]’s polish wafers for cars. {T3 “One of them is selling shovels in a gold rush. The other is selling shovels,”} {S3 [p Naoki Terashima], a fund manager at [o Sumida Asset],} {C3 quipped}.

{S4 [o Hanamura]’s president, [p Yoko Inagaki],} {C4 resisted} {T4 any talk of a bubble}. {T5 “{S6 Our customers} {C6 tell} {A6 us} {T6 they need everything we can build until 2028}. I have the signatures,”} {S5 she} {C5 told} {A5 a packed briefing}. {S9 {S8 She}} {C8 is in favor of} {T8 a second factory in [l Kumamoto]} and {C9 hopes} {T9 to put it to the board by June, {X9 provided subsidies are forthcoming}}. {S10 The [o Ministry of Economy, Trade and Industry]} {C10 has signaled} {T10 that they will be}.

At [o Orika] the mood was closer to mourning. {S11 [p Shunsuke Wada], the chief executive,} bowed for eleven seconds and {C11 apologized for} {T11 “misreading the electric car.”} {T12 {S13 He} {C13 had been convinced} {T13 that orders would return in the autumn}}, {S12 he} {C12 explained}, {T12 because {S14 two large customers in [l Europe]} {C14 had promised} {A14 him} {T14 as much} “over a very good dinner.”} {S15 Neither customer} {C15 responded to} requests for comment.

{S16 Seventeen of the 21 analysts who follow [o Orika]} {C16 recommended} {T16 the stock} in September. {T17 “{S18 I} {C18 wrote} {T18 that the worst was behind them}. I’d like to withdraw the adverb, if there was one,”} {S17 [p Gareth Pugh-Ellis] of [o Cadogan Research]} {C17 said}. {S20 {S19 [o Nippon Ratings]}} {C19 placed} {T19 the company’s debt under review}, {C20 citing} {T20 “limited visibility.”}

The two firms were once one. In 1949 a lens grinder named [p Hanamura] took in his brother-in-law, a watch repairer, in a shed behind the station at [l Suwa]. They made gun sights, then microscopes, then, for a Californian who had walked in off the street, the first machine in [l Asia] to cut silicon. The families fell out over a wedding in 1971. Ever since, the two head offices have faced each other over a narrow river, with a footbridge that {T21 employees of neither} {C21 are said} {T21 to use}.

Could they be reunited? {S22 The business daily [o Keizai Journal]} {C22 reported} {D22 in December} {T22 that {S23 bankers} {C23 had sounded out} {A23 both families} {T23 about a merger}}. {C24 Asked about} {T24 the report}, {S25 [p Inagaki]} {C25 declined to comment}. {S26 [p Wada]} {C26 said} {T26 that the river was “not as wide as it looks.”}

[o Orika] closed down 19 percent. [o Hanamura] rose 6. {S27 [p Terashima]} {C27 plans} {T27 to keep his shares in both}.
---
1 act=assessment fact=PR+ who=Hanamura Electron
2 act=announcement fact=CT- who=Orika Precision
3 act=assessment fact=CT+ who=Naoki Terashima
4 act=denial fact=CT- who=Yoko Inagaki
5 act=claim fact=CT+ who=Yoko Inagaki
6 act=claim fact=CT+ in=5 who=Our customers
8 act=agreement fact=Uu who=Yoko Inagaki
9 act=commitment fact=Uu who=Yoko Inagaki
10 act=commitment fact=Uu who=Ministry of Economy, Trade and Industry
11 act=assessment fact=CT+ who=Shunsuke Wada
12 act=claim fact=CT+ who=Shunsuke Wada
13 act=assessment fact=PR+ in=12 who=Shunsuke Wada
14 act=commitment fact=Uu in=12 who=two large customers in Europe
15 act=no_comment fact=Uu who=Neither customer
16 act=proposal fact=Uu who=Seventeen of the 21 analysts
17 act=claim fact=CT+ who=Gareth Pugh-Ellis
18 act=assessment fact=CT+ in=17 who=Gareth Pugh-Ellis
19 act=announcement fact=CT+ who=Nippon Ratings
20 act=assessment fact=CT+ who=Nippon Ratings
21 act=claim fact=CT- who=unspecified
22 act=claim fact=CT+ who=Keizai Journal
23 act=proposal fact=Uu in=22 who=bankers
24 act=proposal fact=Uu who=unspecified
25 act=no_comment fact=Uu who=Yoko Inagaki
26 act=assessment fact=CT+ who=Shunsuke Wada
27 act=commitment fact=Uu who=Naoki Terashima
role: Naoki Terashima | fund manager | Sumida Asset
role: Yoko Inagaki | president | Hanamura
role: Shunsuke Wada | chief executive | Orika
role: Hanamura | lens grinder | 
