[l Brussels] fines [o Trovalo] €780 million over hidden rankings

[l BRUSSELS] — {S1 The [o European Commission]} {C1 ruled} {D1 on Thursday} {T1 that the marketplace giant [o Trovalo] had broken the [m Digital Markets Act] by burying the offers of traders who bought no advertising}. {S24 It} {C24 ordered} {A24 the company} {T24 to pay €780 million}.

The decision, after a 19-month inquiry, is the largest under the law so far and sets the scene for a quarrel with [l Washington].

{T2 “A shelf that can be bought must be labelled as a shelf that can be bought,”} {C2 said} {S2 [p Katarzyna Wolska], the competition commissioner}. {T2 “{S3 [o Trovalo]} {C3 assured} {A3 shoppers} {T3 that they were seeing the best match}. They were seeing the best payer.”}

The company hit back within minutes. {T4 The ruling “punishes a search box for searching”}, {S5 {S4 it}} {C4 wrote}, {C5 announcing} {T5 an appeal to the court in [l Luxembourg]}. {S6 Its general counsel, [p Randall Peake],} {C6 denied} {T6 that payment had ever been a condition}. {S7 He} {C7 conceded}, however, {T7 that “certain signals” were given more weight when a seller advertised}; {S8 lawyers for the complainants} {C8 seized on} {T8 the remark as an admission}.

Internal emails quoted in the decision are less lawyerly. {T9 “{S10 Legal} {C10 thinks} {T10 this is fine}. Legal has never sold a lamp,”} {S9 one product manager} {C9 remarked} in 2021. {S11 Another} {C11 wanted to know} {T11 “how far down is down”}. {T12 Page nine}, {C12 came} {S12 the answer}.

[o Trovalo] opened in a garage in [l Tacoma] in 1999, selling returned toasters. It has 140 million customers in the bloc, and a warehouse outside [l Leipzig] that is visible from space or, at any rate, from the motorway for four kilometres. Last year it posted a profit of $11 billion. Some 60,000 European shops do business on it, many of them with nowhere else to go.

One is [p Jiří Malý]'s. {S13 The lamp maker from [l Brno]} {C13 reckons} {T13 that he lost a third of his sales in the week he stopped advertising}. {T14 “{S15 The woman on the telephone} {C15 said} {T15 it must be my photographs},”} {S14 he} {C14 recalled}. {T14 “{S16 She} {C16 recommended} {T16 a course}. It cost ninety euros.”}

Consumer groups were jubilant. {T17 The fine is a fortnight's profit}, {C17 points out} {S17 [p Saoirse Tierney] of the umbrella group [o Fair Basket]}, {S18 who} {C18 would rather} {T18 the company were made to publish its ranking rules}. {C19 In} {S19 her} {C19 opinion}, {T19 “sunlight is cheaper than lawyers”}.

Across the ocean the tone was different. {S20 The [o White House]} {C20 condemned} {T20 the ruling as a tax on American success}, and {S21 two senators from [l Washington] state} {C21 urged} {T21 tariffs on European wine {X21 unless it was withdrawn}}. {S22 Growers in [l Bordeaux]} {C22 are bracing for} {T22 the worst}. {S23 A spokesman for [p Wolska]} {C23 did not wish to comment} “on grapes”.
---
1 act=announcement fact=CT+ who=European Commission
2 act=assessment fact=CT+ who=Katarzyna Wolska
3 act=claim fact=CT+ in=2 who=Trovalo
4 act=assessment fact=CT+ who=Trovalo
5 act=announcement fact=Uu who=Trovalo
6 act=denial fact=CT- who=Randall Peake
7 act=agreement fact=CT+ who=Randall Peake
8 act=assessment fact=CT+ who=lawyers for the complainants
9 act=assessment fact=CT+ who=one product manager
10 act=assessment fact=CT+ in=9 who=Legal
11 act=proposal fact=Uu who=Another
12 act=claim fact=CT+ who=the answer
13 act=assessment fact=PR+ who=Jiří Malý
14 act=claim fact=CT+ who=Jiří Malý
15 act=assessment fact=PR+ in=14 who=The woman on the telephone
16 act=proposal fact=Uu in=14 who=The woman on the telephone
17 act=claim fact=CT+ who=Saoirse Tierney
18 act=proposal fact=Uu who=Saoirse Tierney
19 act=assessment fact=CT+ who=Saoirse Tierney
20 act=assessment fact=CT+ who=White House
21 act=proposal fact=Uu who=two senators from Washington state
22 act=assessment fact=PS+ who=Growers in Bordeaux
23 act=no_comment fact=Uu who=A spokesman for Wolska
24 act=announcement fact=Uu who=European Commission
role: Katarzyna Wolska | competition commissioner | European Commission
role: Randall Peake | general counsel | Trovalo
role: Jiří Malý | lamp maker |
