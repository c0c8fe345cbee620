Brazilian senators ask court to stop sale of postal bank

{S1 Nine members of [l Brazil]'s upper house} {C1 have asked} {A1 the [o Supreme Federal Court]} {T1 to halt the sale of [o Banco Postal do Sul]}, a state lender with branches inside 2,300 post offices.

The petition, lodged on Monday, runs to 140 pages. {S2 It} {C2 alleges} {T2 that the [o Finance Ministry] set the price at least a third too low and that a bidder was shown the books before the others}.

{S3 The ministry} {C3 described} {T3 the claims as "a fantasy with footnotes"} in a note posted on its website. {S5 Its executive secretary, [p Nélson Prates],} {C5 told} {A5 newspaper [o Folha de S.Paulo]} {T5 that {S6 three separate auditors} {C6 had approved} {T6 the valuation}}.

[p Iracema Duarte], the senator from [l Paraná] who leads the group, was unmoved. {T8 "{S9 The same three} {C9 approved} {T9 the last one}. That one's in prison,"} {S8 she} {C8 said}.

{S10 The bank's employees} {C10 fear} {T10 that up to 4,000 of them may lose their posts}. {T11 "{S12 The buyer} {C12 says} {T12 it loves small towns}. {S13 My manager} {C13 says} {T13 we shall all be a telephone number},"} {C11 said} {S11 [p Edson Faria], a cashier in [l Ponta Grossa] and the local union delegate}.

The winning bid came from [o Grupo Castelar], which owns supermarkets, a football club and most of a toll road. {S14 [o Castelar]} {C14 has promised} {T14 to keep every branch open for five years}; {S15 its founder, [p Otávio Castelar],} {C15 has called} {T15 the bank "my grandmother's purse"}.

{T16 A ruling could come before the end of the month}, {C16 reports} {S16 [o Agência Brasil]}. {S17 Justice [p Luíza Montenegro], to whom the case has been assigned,} {C17 gave} {A17 the government} {T17 ten days to reply}.

{S18 President [p Afonso Leme]} {C18 has not commented} since the petition was filed. In a speech in [l Recife] last year, {S19 he} {C19 spoke of} {T19 selling "what we do not need, to those who do"}.

{S20 Two allies of the president} {C20 admitted}, on condition of anonymity, {T20 that they would be relieved {X20 if the court took the matter off their hands}}.

The stock exchange suspended shares in the lender for forty minutes, and they closed down six percent.
---
1 act=proposal fact=Uu who=Nine members of Brazil's upper house
2 act=claim fact=CT+ who=The petition
3 act=denial fact=CT- who=The ministry
5 act=claim fact=CT+ who=Nélson Prates
6 act=agreement fact=CT+ in=5 who=three separate auditors
8 act=claim fact=CT+ who=Iracema Duarte
9 act=agreement fact=CT+ in=8 who=The same three
10 act=assessment fact=PS+ who=The bank's employees
11 act=claim fact=CT+ who=Edson Faria
12 act=assessment fact=CT+ in=11 who=The buyer
13 act=assessment fact=PR+ in=11 who=My manager
14 act=commitment fact=Uu who=Grupo Castelar
15 act=assessment fact=CT+ who=Otávio Castelar
16 act=assessment fact=PS+ who=Agência Brasil
17 act=announcement fact=Uu who=Luíza Montenegro
18 act=no_comment fact=Uu who=Afonso Leme
19 act=commitment fact=Uu who=Afonso Leme
20 act=assessment fact=PR+ who=Two allies of the president
role: Nélson Prates | executive secretary | Finance Ministry
role: Iracema Duarte | senator | Paraná
role: Edson Faria | cashier | 
role: Edson Faria | local union delegate | 
role: Otávio Castelar | founder | Grupo Castelar
role: Luíza Montenegro | Justice | 
role: Afonso Leme | President |
