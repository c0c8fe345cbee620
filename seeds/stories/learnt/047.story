Patagonian giant may be oldest of its kind

[l TRELEW], [l Argentina] ([o AFP]) - The thighbone stuck out of a gully for years and shepherds hung their coats on it. {T1 It belonged}, {S1 palaeontologists} {C1 said} {D1 Tuesday}, {T1 to a long-necked dinosaur that lived 140 million years ago and could be the most ancient titanosaur yet discovered}.

The animal, named [m Chubutitan antiquus], measured about 17 metres from nose to tail. {S2 Its finders} {C2 describe} {T2 it as a "teenager" that had some growing left to do}.

{T3 "When {S4 the lab} {C4 rang to say} {T4 how old the ash was}, {S20 I} {C20 asked} {A20 them} {T20 to run it again},"} {C3 said} {S3 [p Florencia Iturbe], a researcher with [o CONICET] and curator of the [o Egidio Feruglio museum]}. {T3 "They ran it four times. {S5 My colleagues} {C5 think} {T5 I am difficult}."}

The age matters because {S6 most experts} {C6 have held} {T6 that titanosaurs arose later, and farther north}. {S7 The discovery, reported in [o Cretaceous Letters],} {C7 supports} {T7 the rival view that southern [l South America] was their cradle}.

{T8 Not so fast}, {C8 says} {S8 [p Andrew Whitlow] of [l London]'s [o Natural History Museum]}. {T9 He has no quarrel with the date}, {S9 he} {C9 insists}; {T9 what troubles him is the tail, which "looks like a cousin rather than an ancestor."} {S13 {S11 [p Iturbe]}} {C11 countered} {T11 that [p Whitlow] had seen only photographs} and {C13 invited} {A13 him} {T13 to come and hold it}.

{S14 Landowner [p Ceferino Huenchul], 77,} {C14 said} {T14 {S15 his grandfather} {C15 believed} {T15 the bones belonged to a drowned giant}}. {S16 He} {C16 joked} {T16 that he would be sending the museum a bill for coat hooks}.

More of the skeleton remains in the hill. Budget cuts have left the team without a vehicle, and {S17 two members, who did not want to be identified for fear of reprisals,} {C17 said} {T17 salaries were two months late}. {S18 The science secretariat} {C18 did not answer} written questions. {T19 Digging will resume in October}, {C19 vows} {S19 [p Iturbe]}, {T19 "by mule {X19 if need be}."}
---
1 act=claim fact=PS+ who=palaeontologists
2 act=assessment fact=CT+ who=Its finders
3 act=claim fact=CT+ who=Florencia Iturbe
4 act=claim fact=CT+ in=3 who=the lab
5 act=assessment fact=CT+ in=3 who=My colleagues
6 act=assessment fact=CT+ who=most experts
7 act=agreement fact=PR+ who=The discovery, reported in Cretaceous Letters
8 act=assessment fact=Uu who=Andrew Whitlow
9 act=assessment fact=CT- who=Andrew Whitlow
11 act=claim fact=CT+ who=Florencia Iturbe
13 act=proposal fact=Uu who=Florencia Iturbe
14 act=claim fact=CT+ who=Ceferino Huenchul
15 act=assessment fact=CT+ in=14 who=his grandfather
16 act=commitment fact=Uu who=Ceferino Huenchul
17 act=claim fact=CT+ who=two members, who did not want to be identified for fear of reprisals
18 act=no_comment fact=Uu who=The science secretariat
19 act=commitment fact=Uu who=Florencia Iturbe
20 act=proposal fact=Uu in=3 who=Florencia Iturbe
role: Florencia Iturbe | researcher | CONICET
role: Florencia Iturbe | curator | Egidio Feruglio museum
role: Ceferino Huenchul | Landowner | 
