{S15 Garment workers in [l Dhaka]} {C15 spurn} {T15 wage offer} as plants stay shut

[l DHAKA] — Nearly 140 factories stayed closed in the industrial belt north of the Bangladeshi capital on Monday after {S1 union leaders} {C1 turned down} {T1 a 15 percent rise in the minimum wage}.

The rise, put forward by a government panel late on Saturday, would have taken basic pay for the country's four million garment workers to 14,375 taka a month. {S2 The unions} {C2 are holding out for} {T2 23,000}. At the [l Ashulia] crossroads, where two people were killed in clashes last week, paramilitary police sat in trucks with the engines running.

{T3 “My rent goes up, lentils go up, the bus goes up. {A16 I} {C16 am asked} {T16 to go up fifteen percent and be grateful},”} {C3 said} {S3 [p Shirin Akhter], a sewing machine operator at a plant that makes jeans for European chains}. {S4 Her floor manager} {C4 has let it be known} {T4 that anyone who is not back by Wednesday need not come back at all}.

{S5 Factory owners} {C5 plead} {T5 that they have no room to give}. {T6 Orders fell 9 percent in the last quarter, and buyers in [l Europe] are squeezing prices}, {C6 according to} {S6 [p Mahfuz Karim], president of the [o Bangladesh Knit and Woven Exporters]}. {T7 “{S8 Brands} {C8 preach} {T8 living wages} in [l Stockholm] and haggle over two cents in [l Dhaka],”} {S7 he} {C7 told} {A7 reporters}.

That argument found an echo abroad. {S9 A report published on Monday by the [o Fair Seam Coalition], a pressure group in [l Amsterdam],} {C9 estimated} {T9 that meeting the unions' demand in full would add 26 cents to the price of a T-shirt}. Of the eleven retailers named in it, {S10 two} sent statements {C10 expressing} {T10 support for “a meaningful increase”}, and {S11 nine} {C11 did not answer} questions from this agency.

{S13 {S12 Labour Minister [p Tofazzal Rahman]}} {C12 appealed for} {T12 calm} and {C13 hinted} {T13 that the panel might be asked to look at its figures again}. {S14 A senior official in his ministry} {C14 was blunter}: {T14 “Nineteen thousand. That is where this ends, and everyone knows it.”}

Talks, suspended since Sunday, were due to resume on Tuesday at a hotel chosen for having two entrances.
---
1 act=denial fact=CT- who=union leaders
2 act=proposal fact=Uu who=The unions
3 act=claim fact=CT+ who=Shirin Akhter
4 act=threat fact=Uu who=Her floor manager
5 act=assessment fact=CT- who=Factory owners
6 act=claim fact=CT+ who=Mahfuz Karim
7 act=assessment fact=CT+ who=Mahfuz Karim
8 act=proposal fact=Uu in=7 who=Brands
9 act=assessment fact=PR+ who=A report published on Monday by the Fair Seam Coalition
10 act=agreement fact=Uu who=two
11 act=no_comment fact=Uu who=nine
12 act=proposal fact=Uu who=Tofazzal Rahman
13 act=claim fact=PS+ who=Tofazzal Rahman
14 act=assessment fact=PR+ who=A senior official in his ministry
15 act=denial fact=CT- who=Garment workers in Dhaka
16 act=proposal fact=Uu in=3 who=unspecified
role: Shirin Akhter | sewing machine operator | 
role: Mahfuz Karim | president | Bangladesh Knit and Woven Exporters
role: Tofazzal Rahman | Labour Minister | 
