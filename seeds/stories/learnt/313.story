Arab summit ends without word on [l Lebanon] force

[l AMMAN] ([o AFP]) - {S1 Arab leaders} {C1 failed to agree} {D1 on Sunday} {T1 on a joint force for southern [l Lebanon]}, as {S2 [l Beirut]} {C2 complained} {T2 that it had read about the plan "in other people's newspapers"}.

{S4 The final communiqué of the [o Arab League]} took note of the idea and {C4 asked} {A4 defence ministers} {T4 to study it by autumn}.

{S5 [l Egypt] and [l Jordan]} {C5 had put forward} {T5 a force of 6,000} to replace [o United Nations] peacekeepers, whose mandate ends in December. {T7 {S6 [l Riyadh]} {C6 was prepared} {T6 to pay for it {X6 provided that others sent the men}}}, {S7 a Gulf diplomat} {C7 said}. {T8 "{S9 Everybody} {C9 said} {T9 after you}, and so nobody went through the door,"} {S8 the diplomat} {C8 added}.

{S10 Lebanese President [p Fadi Chalhoub]} used his speech to {C10 remind} {A10 his hosts} {T10 that his country has an army}. {T11 "It is small and it is badly paid, but it knows the road,"} {S11 he} {C11 told} {A11 the summit}. 

{S12 The Shiite movement [o Hezbollah]} {C12 has said} {T12 it would treat any new force as an occupation}. {S13 Its deputy leader, [p Hassan Berjawi],} {C13 repeated} {D13 on Saturday} {T13 that foreign soldiers would "sleep badly" in the south}.

{S14 [l Israel], which carried out two air strikes near [l Tyre] during the summit,} {C14 made no comment} on the outcome. {T15 {S16 Israeli officials} {C16 regard} {T16 the plan} {C16 as} {T16 a distraction}}, {S15 the [o Haaretz] newspaper} {C15 reported}. {S17 [l Washington]} {C17 has encouraged} {T17 it}, and {S18 a senior [o State Department] official} {C18 voiced} {T18 disappointment} on the way to the airport.

Sunday's session was the shortest in years. It began an hour late, because the Libyan delegation had two heads, and it ended before the coffee was cleared. Seven monarchs and presidents stayed away.

{S19 [p Nadim Karkour], a Lebanese commentator,} {C19 predicted} {T19 the plan would be buried "with full honours"} by the end of the year.

{S20 The peacekeeping mission, [o UNIFIL],} {C20 said} {T20 its troops had started packing, and that {S21 villagers near [l Naqoura]} {C21 were asking} {A21 them} {T21 to leave the generators behind}}.
---
1 act=agreement fact=CT- who=Arab leaders
2 act=claim fact=CT+ who=Beirut
4 act=proposal fact=Uu who=The final communiqué of the Arab League
5 act=proposal fact=Uu who=Egypt and Jordan
6 act=conditional_commitment fact=Uu in=7 who=Riyadh
7 act=claim fact=CT+ who=a Gulf diplomat
8 act=claim fact=CT- who=a Gulf diplomat
9 act=proposal fact=Uu in=8 who=Everybody
10 act=claim fact=CT+ who=Fadi Chalhoub
11 act=assessment fact=CT+ who=Fadi Chalhoub
12 act=threat fact=Uu who=The Shiite movement Hezbollah
13 act=threat fact=Uu who=Hassan Berjawi
14 act=no_comment fact=Uu who=Israel
15 act=claim fact=CT+ who=the Haaretz newspaper
16 act=assessment fact=CT+ in=15 who=Israeli officials
17 act=agreement fact=CT+ who=Washington
18 act=assessment fact=CT+ who=a senior State Department official
19 act=assessment fact=PR- who=Nadim Karkour
20 act=claim fact=CT+ who=The peacekeeping mission, UNIFIL
21 act=proposal fact=Uu in=20 who=villagers near Naqoura
role: Fadi Chalhoub | President | Lebanon
role: Hassan Berjawi | deputy leader | Hezbollah
role: Nadim Karkour | commentator |
