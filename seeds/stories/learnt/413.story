Four held after fans storm pitch in [l Tbilisi]

Saturday, October 12

{T1 Four people have been arrested in the Georgian capital [l Tbilisi] after supporters ran onto the pitch during a football match between [o Dinamo Vake] and [o Kolkheti Batumi]}, {C1 according to} {S1 the country's interior ministry}.

The match, which was being shown live on television, was abandoned in the 71st minute with the score at 1–1.

{T2 At least eleven people, two of them police officers, were hurt}, {C2 reports} {S2 [o Civil.ge]}. {S4 broadcaster [o Rustavi 2]} {C4 said} {D4 later} {T4 that one man was in intensive care}.

{S3 Witnesses} {C3 said} {T3 that the trouble started when a flare landed in the family stand}. {T5 "I saw a child's coat burning. {S6 A steward} {C6 shouted} {T6 to sit down}. Who sits down?"} {C5 wrote} {S5 [p Giorgi Beridze], a spectator,} on [o Facebook].

{S7 [p Nika Lomidze], chairman of [o Dinamo Vake],} {C7 blamed} {T7 the visiting club for selling tickets "to people it could not name"}. {S9 {S8 [o Kolkheti Batumi]}} {C8 denied} {T8 this} and {C9 said} {T9 {S10 the home club} {C10 had promised} {T10 forty extra stewards, who never appeared}}.

{S11 The [o Georgian Football Union]} {C11 has ordered} {T11 both clubs to play their next three home games without spectators}. {S12 Its acting president, [p Maia Kobalia],} {C12 described} what happened {C12 as} {T12 "a shame we have to own"}. {S13 She} {C13 has also asked} {A13 the government} {T13 for police to be stationed inside grounds again}, which has not been the practice since 2019.

{S14 An opposition member of parliament, [p Irakli Shonia],} {C14 criticised} {T14 the interior minister for attending the match "as a guest and leaving as one"}. {S15 Officials} {C15 have been quoted} by [o Interpressnews] {C15 as saying} {T15 that {A16 the minister} {C16 had been advised} by {S16 his guards} {T16 to leave}}.

{S17 [o UEFA], which is due to hold a youth tournament in the city next summer,} {C17 said} {T17 it was "monitoring the situation"}. {S18 It} {C18 did not say} whether the event might be moved.

The four suspects face charges of hooliganism. {S20 A lawyer for one of them} {C20 told} {A20 the [o Associated Press]} {T20 that her client "jumped the fence to get his brother out" and would plead not guilty}.
---
1 act=claim fact=CT+ who=interior ministry
2 act=claim fact=CT+ who=Civil.ge
3 act=claim fact=CT+ who=Witnesses
4 act=claim fact=CT+ who=Rustavi 2
5 act=claim fact=CT+ who=Giorgi Beridze
6 act=proposal fact=Uu in=5 who=A steward
7 act=claim fact=CT+ who=Nika Lomidze
8 act=denial fact=CT- who=Kolkheti Batumi
9 act=claim fact=CT+ who=Kolkheti Batumi
10 act=commitment fact=Uu in=9 who=the home club
11 act=announcement fact=Uu who=Georgian Football Union
12 act=assessment fact=CT+ who=Maia Kobalia
13 act=proposal fact=Uu who=Maia Kobalia
14 act=assessment fact=CT+ who=Irakli Shonia
15 act=claim fact=CT+ who=Officials
16 act=proposal fact=Uu in=15 who=his guards
17 act=claim fact=CT+ who=UEFA
18 act=non_confirmation fact=Uu who=UEFA
20 act=claim fact=CT+ who=A lawyer for one of them
role: Giorgi Beridze | spectator | 
role: Nika Lomidze | chairman | Dinamo Vake
role: Maia Kobalia | acting president | Georgian Football Union
role: Irakli Shonia | member of parliament |
