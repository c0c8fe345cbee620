Cholera spreads to [l Zambia]'s [l Copperbelt] as vaccine runs short

[l LUSAKA], Jan 22 ([o AFP]) - {T1 An outbreak of cholera that has already claimed more than 400 lives in the Zambian capital has reached the mining towns of the north}, {S1 the health minister} {C1 told} {A1 parliament} {D1 on Monday}.

{S2 [p Grace Mwansa Phiri]} {C2 said} {T2 there had been 118 cases in [l Kitwe] and [l Ndola] since Thursday, and that schools, due to open this week, would stay shut until mid-February}. {T3 "I know what I am asking of parents, and I ask it anyway,"} {S3 she} {C3 told} {A3 lawmakers}.

The [o World Health Organization] flew in 1.4 million doses of oral vaccine last week. {S4 Aid workers} {C4 warn} {T4 that the supply will be used up within days and that nobody knows when more will come}. {S6 [o Médecins Sans Frontières]} {C6 has described} {T6 the global stockpile as "a cupboard with one tin in it"}.

At [o Kamanga clinic], patients lay two to a bed. {S7 A nurse who gave her name only as [p Beatrice]} {C7 said} {T7 she had not been paid since November}. {T8 "{S9 They} {C9 keep telling} {A9 us} {T9 the money is coming},"} {S8 she} {C8 sighed}. {T8 "So is the rain."}

{S10 Opposition MP [p Chanda Kabwe]} {C10 charged} {T10 that the government had ignored its own engineers, {S11 who} {C11 recommended} in 2019 {T11 that shallow wells in the city's crowded compounds be sealed}}. {S12 Ministers} {C12 reject} {T12 the charge}. {S13 A senior civil servant} {C13 nonetheless acknowledged} {T13 that the plan had been "parked"}.

{S15 Copper producers} {C15 insist} {T15 output has not been affected}. {S16 [o Kafue Deep Mining]} {C16 said} {T16 it was testing workers at the gate}; {S17 two rival firms} {C17 did not reply} to e-mails.

{S18 [p Oumar Diallo], an epidemiologist advising the [o African Union]'s health agency,} {C18 forecasts} {T18 that cases could peak in three weeks {X18 provided the rains ease}}. {T19 {X19 If not}}, {S19 he} {C19 said}, {T19 "all my curves are wallpaper."}

Neighbouring [l Malawi] and [l Mozambique] have reopened treatment centres along the border. Trucks are being sprayed with chlorine.
---
1 act=claim fact=CT+ who=the health minister
2 act=claim fact=CT+ who=Grace Mwansa Phiri
3 act=proposal fact=Uu who=Grace Mwansa Phiri
4 act=assessment fact=PR+ who=Aid workers
6 act=assessment fact=CT+ who=Médecins Sans Frontières
7 act=claim fact=CT- who=A nurse who gave her name only as Beatrice
8 act=claim fact=CT+ who=Beatrice
9 act=commitment fact=Uu in=8 who=They
10 act=claim fact=CT+ who=Chanda Kabwe
11 act=proposal fact=Uu in=10 who=its own engineers
12 act=denial fact=CT- who=Ministers
13 act=agreement fact=CT+ who=A senior civil servant
15 act=denial fact=CT- who=Copper producers
16 act=claim fact=CT+ who=Kafue Deep Mining
17 act=no_comment fact=Uu who=two rival firms
18 act=assessment fact=PS+ who=Oumar Diallo
19 act=assessment fact=Uu who=Oumar Diallo
role: Grace Mwansa Phiri | health minister | Zambia
role: Beatrice | nurse | Kamanga clinic
role: Chanda Kabwe | MP | 
role: Oumar Diallo | epidemiologist | 
