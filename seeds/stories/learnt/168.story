{A29 Court} {C29 hears} {T29 how [o Findly] paid to be everybody's default}

[l WASHINGTON], Tuesday, May 20 — {T1 The most valuable inch on the internet is the white box at the top of a telephone}, {S1 the government} {C1 says}. On Monday it set out to prove that one company had bought it.

{T2 [o Findly], the search engine, paid phone makers $19 billion last year to be the choice nobody has to make}, {S2 [o Justice Department] lawyer [p Renee Castellano]} {C2 told} {A2 the court} in an opening statement that lasted three hours. {T2 “They did not win the race, Your Honor. They bought the road.”}

{S3 The company's counsel, [p Howard Lindqvist],} {C3 said} {T3 the payments were no different from those that cereal makers give to supermarkets}. {T4 Users switch when they like}, {S4 he} {C4 said}, {T4 and {S5 surveys} {C5 show} {T5 that they rarely like}}.

The case, filed in 2022, is the first of its size to reach a bench in a quarter of a century. {T28 It} {C28 is expected} {T28 to fill ten weeks} and already fills a room: 4,800 binders, stacked in the former cafeteria under a stopped clock. There is no jury. Judge [p Marian Oduya], who spent her early career on maritime salvage, is known for asking short questions and for eating a pear at exactly one o'clock. {A27 The lawyers} {C27 have been asked}, by {S27 her clerk}, {T27 to bring their own chairs}.

The first witness was [p Stuart Pell], formerly a vice president of [o Findly], who negotiated the contracts. {C6 Asked} by {S6 [p Castellano]} {T6 what would have happened without them}, {S7 he} {C7 replied} {T7 that he “would have been fired”}. {S8 He} {C8 testified} {T8 that {A9 executives} {C9 had been told} in writing {T9 never to use the word “market”}}. {S10 A slide shown to the court} {C10 read}: {T10 “Not dominance. Delight.”}

On cross-examination {S12 [p Pell]} {C12 agreed} {T12 that the product was good}. {T13 “It was the best one. {S14 I} just never {C14 understood} {T14 why we were so frightened of finding out},”} {S13 he} {C13 added}.

Outside, {S15 protesters in white boxes} {C15 chanted} {T15 “Let us choose.”} {S16 [p Phoebe Arnault], whose rival engine [m Quokka] has 0.4 percent of searches,} {C16 said} {T16 {S17 a phone company} {C17 had offered} {A17 her} {T17 a place on its list of alternatives} and withdrawn it within a day}. {S18 The phone company, [o Vantel],} {C18 declined to comment}, citing the trial.

{S20 Antitrust scholars} {C20 disagree about} {T20 the outcome}. {S21 [p Lionel Marsh] of [o Georgetown Hill University]} {C21 said} {T21 the government had the stronger documents and the weaker law}. {S22 A note from [o Calder Bank]} {C22 put} {T22 the odds of a breakup at one in five}.

{S23 [o Findly]} {C23 has vowed} {T23 to appeal {X23 if it loses}}. {S24 Two state attorneys general} {C24 want} {T24 it to sell its browser}, and {S25 the regulators in [l Tokyo] and [l Ottawa]} {C25 have indicated} {T25 that they will wait for the ruling before they act}. {S26 Judge [p Oduya]} {C26 said} {T26 {S30 she} {C30 hoped} {T30 to issue it by Thanksgiving}, “pears permitting”}.
---
1 act=assessment fact=CT+ who=the government
2 act=claim fact=CT+ who=Renee Castellano
3 act=assessment fact=CT- who=Howard Lindqvist
4 act=claim fact=CT+ who=Howard Lindqvist
5 act=claim fact=CT- in=4 who=surveys
6 act=proposal fact=Uu who=Renee Castellano
7 act=assessment fact=Uu who=Stuart Pell
8 act=claim fact=CT+ who=Stuart Pell
9 act=proposal fact=Uu in=8 who=unspecified
10 act=claim fact=CT- who=A slide shown to the court
12 act=agreement fact=CT+ who=Stuart Pell
13 act=assessment fact=CT+ who=Stuart Pell
14 act=assessment fact=Uu in=13 who=Stuart Pell
15 act=proposal fact=Uu who=protesters in white boxes
16 act=claim fact=CT+ who=Phoebe Arnault
17 act=commitment fact=Uu in=16 who=a phone company
18 act=no_comment fact=Uu who=Vantel
20 act=assessment fact=Uu who=Antitrust scholars
21 act=assessment fact=CT+ who=Lionel Marsh
22 act=assessment fact=PS+ who=A note from Calder Bank
23 act=conditional_commitment fact=Uu who=Findly
24 act=proposal fact=Uu who=Two state attorneys general
25 act=commitment fact=Uu who=the regulators in Tokyo and Ottawa
26 act=assessment fact=CT+ who=Marian Oduya
27 act=proposal fact=Uu who=her clerk
28 act=assessment fact=PR+ who=unspecified
29 act=claim fact=CT+ who=unspecified
30 act=assessment fact=Uu in=26 who=Marian Oduya
role: Renee Castellano | lawyer | Justice Department
role: Howard Lindqvist | counsel | Findly
role: Marian Oduya | Judge |
role: Stuart Pell | vice president | Findly
