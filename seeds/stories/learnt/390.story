[l Nigeria]: Fuel union suspends strike after midnight talks

Thursday, February 12

Tanker drivers in [l Nigeria] have gone back to work, two days after they parked their vehicles across the country and left most of [l Lagos] without petrol.

{S1 The [o National Association of Tanker Crews] ([o NATC])} {C1 said} in a statement on Wednesday night {T1 that the strike was "suspended, not called off"}. {S2 Its general secretary, [p Sunday Ekpo],} {C2 told} {A2 [o Channels Television]} {T2 that the drivers would return to the road blocks {X2 unless {S3 the federal government} kept its {C3 word} {T3 to repair four highways}}}.

{S4 Labour Minister [p Halima Dandare]} {C4 has been quoted as saying} {T4 that the talks were "frank, as between brothers and sisters"}. {C5 According to} {S5 her}, {T5 {S6 both sides} {C6 agreed} {T6 on a committee of nine people, which is to report by Easter}}.

The dispute began when a driver, [p Yakubu Danladi], was shot dead at a check-point close to [l Lokoja]. {S7 The drivers} {C7 say} {T7 a soldier fired because {S8 [p Danladi]} {C8 refused} {T8 to pay a bribe}}. {S9 The army} {C9 has denied} {T9 this}. {T10 "Our man discharged his weapon by accident,"} {S10 Brigadier [p Festus Oyelade], an army spokesman,} {C10 told} {A10 the [o News Agency of Nigeria]}. {S11 He} {C11 declined to answer} further questions.

{C12 As reported by} {S12 [o The Punch]} newspaper, {T12 a litre was selling for up to three times the official price on Tuesday}. {S13 Motorists} {C13 complained} {T13 that stations were hoarding}. {T14 "{S15 The attendant} {C15 swore} {T15 the tank was dry}. Ten minutes later, a convoy came and they filled every car,"} {C14 said} {S14 [p Ngozi Amadi], a taxi owner in [l Surulere]}.

{S17 {S16 The independent marketers' association}} {C16 rejected} {T16 the accusation}, {C17 blaming} {T17 panic buying for the queues}.

{S20 {S19 Opposition senator [p Tunde Bakare-Cole]}} {C19 called} {T19 the agreement "a plaster on a broken leg"} and {C20 demanded} {T20 that the minister appear before the upper house}. {S21 A presidential aide} {C21 dismissed} {T21 this as "grandstanding"}.

[l Nigeria] pumps more crude oil than almost any other country in [l Africa] but brings in a large part of its petrol by sea.
---
1 act=announcement fact=CT+ who=National Association of Tanker Crews
2 act=threat fact=Uu who=Sunday Ekpo
3 act=commitment fact=Uu in=2 who=the federal government
4 act=assessment fact=CT+ who=Halima Dandare
5 act=claim fact=CT+ who=Halima Dandare
6 act=agreement fact=CT+ in=5 who=both sides
7 act=claim fact=CT+ who=The drivers
8 act=denial fact=CT- in=7 who=Yakubu Danladi
9 act=denial fact=CT- who=The army
10 act=claim fact=CT+ who=Festus Oyelade
11 act=no_comment fact=Uu who=Festus Oyelade
12 act=claim fact=CT+ who=The Punch
13 act=claim fact=CT+ who=Motorists
14 act=claim fact=CT+ who=Ngozi Amadi
15 act=claim fact=CT+ in=14 who=The attendant
16 act=denial fact=CT- who=The independent marketers' association
17 act=claim fact=CT+ who=The independent marketers' association
19 act=assessment fact=CT+ who=Tunde Bakare-Cole
20 act=proposal fact=Uu who=Tunde Bakare-Cole
21 act=assessment fact=CT+ who=A presidential aide
role: Sunday Ekpo | general secretary | National Association of Tanker Crews
role: Halima Dandare | Labour Minister | Nigeria
role: Yakubu Danladi | driver | 
role: Festus Oyelade | Brigadier | 
role: Festus Oyelade | spokesman | army
role: Ngozi Amadi | taxi owner | 
role: Tunde Bakare-Cole | senator |
