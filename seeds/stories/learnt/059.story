Court sides with couriers in [l Ontario] gig-work case

[l TORONTO] — {S1 A three-judge panel} has handed food couriers their biggest legal win in [l Canada] to date, {C1 ruling} {D1 Tuesday} {T1 that some 38,000 riders for the delivery app [o Hopla] are employees entitled to minimum wage and sick pay}.

The decision from the [o Ontario Court of Appeal] upends the business model of a company that has never turned a profit and that had begun lending riders money to buy e-bikes. It takes effect in 90 days. [o Hopla]'s shares were halted twice.

In a 61-page judgment, {S2 Justice [p Rosalind Achebe-Stone]} {C2 wrote} {T2 that the app "decides who works, when, where and for how much, and calls that freedom"}. {S3 She} {C3 rejected} {T3 {S17 the company's} {C17 argument} {T17 that {S4 riders} {C4 wanted} {T4 to be their own bosses}}}.

{T5 "I cried at a red light,"} {C5 said} {S5 [p Amrit Saini], 34, the courier who brought the case after a fall on ice left him without income for two months}. {T5 "{S7 They} {C7 told} {A7 me} {T7 I was an entrepreneur}. An entrepreneur of what? Cold fries?"}

{S8 [o Hopla] general counsel [p Meredith Voss]} {C8 said} {T8 the company was disappointed and would seek leave to appeal}. {T9 Prices will rise and thousands of riders will lose their accounts {X9 if the ruling stands}}, {S9 she} {C9 warned}.

Evidence at trial had been unflattering. {S10 A former operations manager} {C10 testified} {T10 that staff called riders "dots" and that {S11 executives} {C11 had discussed} {T11 cutting fees in January because, with the rinks frozen, nobody had anywhere else to go}}. {S12 The company} {C12 disputed} {T12 that account}.

{S13 [p Paul Oyelaran], a labour law professor at [o York University],} {C13 believes} {T13 the reasoning will travel}. {T14 "Every provincial government is reading this tonight,"} {S14 he} {C14 said}. {S15 Two officials in [l Queen's Park]} {C15 told} {A15 the [o Globe Ledger]} {T15 that the province was unlikely to intervene}; {S16 Labour Minister [p Greg Tamblyn]'s office} {C16 did not reply} to e-mails.

Riders outside the courthouse were already back at work by noon. It was raining, and orders were up.
---
1 act=announcement fact=CT+ who=A three-judge panel
2 act=assessment fact=CT+ who=Rosalind Achebe-Stone
3 act=denial fact=CT- who=Rosalind Achebe-Stone
4 act=commitment fact=Uu in=17 who=riders
5 act=claim fact=CT+ who=Amrit Saini
7 act=claim fact=CT+ in=5 who=Hopla
8 act=commitment fact=Uu who=Meredith Voss
9 act=assessment fact=CT+ who=Meredith Voss
10 act=claim fact=CT+ who=A former operations manager
11 act=proposal fact=Uu in=10 who=executives
12 act=denial fact=CT- who=The company
13 act=assessment fact=PR+ who=Paul Oyelaran
14 act=assessment fact=CT+ who=Paul Oyelaran
15 act=assessment fact=PR- who=Two officials in Queen's Park
16 act=no_comment fact=Uu who=Labour Minister Greg Tamblyn's office
17 act=claim fact=CT+ in=3 who=the company
role: Rosalind Achebe-Stone | Justice | Ontario Court of Appeal
role: Amrit Saini | courier | Hopla
role: Meredith Voss | general counsel | Hopla
role: Paul Oyelaran | professor | York University
role: Greg Tamblyn | Labour Minister | Ontario
