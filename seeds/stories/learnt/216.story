Who owns the yacht? A frozen boat, a missing widow and four governments

There is moss on the mooring ropes of the [m Aurelia Nine]. The 91-metre yacht has lain at [l Šibenik] since March 2022, when Croatian customs officers stuck a sheet of A4 paper to its hull; the paper has faded, the yacht has not moved, and the bill for its upkeep stands at €31 million.

{S1 The [o US Treasury]} {C1 is in no doubt}: {T1 until his death last year the vessel belonged to [p Gennady Larin], a Russian fertiliser magnate under sanctions}. {S2 Lawyers for his estate} {C2 counter} {T2 that he had given it to his wife in 2019, as a present for her name day}. {S3 The wife, [p Tamara],} {C3 wrote} to [l Zagreb] in May {T3 that {S4 she} {C4 had never wanted} {T4 a boat} and was allergic to teak}. She has not been heard of since.

Enter [l Fiji], where the ship is registered, the [l Cayman Islands], home of the trust that owns the company that owns it, and [l Croatia], which pays.

{T5 ‘We are feeding a whale,’} {S5 the Croatian finance minister, [p Zoran Matošić],} {C5 lamented} in a radio interview. {T5 ‘{S6 Nobody} {C6 asked} {A6 us} {T6 if we like whales}.’} {S7 He} {C7 proposes} {T7 to sell the yacht and put the money in an account until the courts have finished}. {S8 A spokesperson for the [o European Commission]} {C8 termed} {T8 the idea ‘legally imaginative’}. {S9 The estate} {C9 threatens} {T9 to sue {X9 if a single cushion is sold}}.

Keeping a yacht of this kind alive is like running a small hospital. The air must be dried or the panelling splits. The engines have to be turned every ten days. There is a crew of twelve, down from forty, with a chef, and a diver who scrapes the hull. Two generators run round the clock; {T19 the noise} has brought {C19 complaints} from {S19 neighbours}, who fill a folder at the harbour office. In a heatwave last August the swimming pool burst. The insurer paid for the pool but not for the piano under it.

{S10 Records leaked to [o The Adriatic Ledger]} {C10 indicate} {T10 that fuel was still being bought through one of [p Larin]'s companies in 2021}. {T11 That, ‘on any sane reading’, shows who was master}, {C11 in the opinion of} {S11 [p Judith Amsel], a former sanctions official}. {S12 Another expert, [p Pavel Strnad] of [o Charles University],} {C12 urges} {T12 caution}: {T12 ‘My father pays for my petrol. {S13 I} still {C13 consider} {T13 the car mine}.’}

{S14 The [o Fijian registry]} {C14 has not answered letters}, and {S15 the trustees in [l George Town]} {C15 acknowledge} only {T15 that {A16 they} {C16 were instructed} by ‘{S16 a gentleman}’ {T16 to keep the flag flying}}.

{S17 The harbour master, [p Ante Grgić],} {C17 expects} {T17 to retire before the yacht leaves}. {T18 It has become useful}, {S18 he} {C18 concedes}: swallows nest under the helicopter deck, and couples have themselves photographed in front of it. The faded paper is to be replaced in the spring.
---
1 act=claim fact=CT+ who=US Treasury
2 act=claim fact=CT+ who=Lawyers for the estate of Gennady Larin
3 act=assessment fact=CT+ who=Tamara
4 act=assessment fact=CT- in=3 who=Tamara
5 act=assessment fact=CT+ who=Zoran Matošić
6 act=proposal fact=Uu in=5 who=Nobody
7 act=proposal fact=Uu who=Zoran Matošić
8 act=assessment fact=PS+ who=A spokesperson for the European Commission
9 act=threat fact=Uu who=The estate
10 act=claim fact=PR+ who=Records leaked to The Adriatic Ledger
11 act=assessment fact=CT+ who=Judith Amsel
12 act=proposal fact=Uu who=Pavel Strnad
13 act=assessment fact=CT+ in=12 who=Pavel Strnad
14 act=no_comment fact=Uu who=Fijian registry
15 act=claim fact=CT+ who=the trustees in George Town
16 act=proposal fact=Uu in=15 who=a gentleman
17 act=assessment fact=PR+ who=Ante Grgić
18 act=assessment fact=CT+ who=Ante Grgić
19 act=assessment fact=CT+ who=neighbours
role: Gennady Larin | fertiliser magnate | 
role: Zoran Matošić | finance minister | Croatia
role: Judith Amsel | sanctions official | 
role: Ante Grgić | harbour master | 
