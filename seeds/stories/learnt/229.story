{S1 Police} {C1 treat} {T1 poisoned hives as work of a rival}

[l KERIKERI], [l New Zealand] – Two million bees are dead and nobody is talking.

Between Saturday night and Monday morning somebody walked along a row of 38 hives on [p Hemi Tautari]'s land north of the town and sprayed each of them with a wasp killer. {T2 “I could smell it from the road,”} {S2 [p Tautari]} {C2 said}. {T3 He and his brother shovelled for six hours}, {S3 he} {C3 added}, {T3 and then sat down and could not get up}.

{S4 Detective Sergeant [p Gwen Paterson]} {C4 is convinced that} {T4 the attacker knew bees}. {T5 “Whoever did it worked after dark, in a suit, and closed the lids again,”} {S5 she} {C5 told} {A5 a briefing at [l Whangārei] station} {D5 yesterday}. {S6 She} {C6 asked} {A6 anyone who had sold more than two cans of the product since Easter} {T6 to come forward}.

The trade in mānuka honey has been turning sour for years. Prices doubled, then doubled again, and landowners who once gave beekeepers the run of a hillside for a bucket of honey now take bids. Hives are stolen in the night on flatbed trucks. In 2019 a man at [l Kaitaia] was shot in the foot over a gate.

{T7 {C27 Threats} had been made {T27 against the family}}, {S7 two relatives} {C7 told} {A7 the [o Northland Courier]}. {T8 {S9 One note left in the letterbox} {C9 read}}, {S8 they} {C8 said}: {T8 {T9 “Your side of the river or ours.”}} {S10 [p Paterson]} {C10 would not discuss} the note. {T11 It is}, {S11 an officer who was not authorised to speak publicly} {C11 confirmed}, {T11 with the handwriting people in [l Wellington]}.

{S12 Neighbouring beekeeper [p Craig Halloran], whose bid for the same hill [p Tautari] had beaten in March,} {C12 denied} {T12 any involvement}. {T13 “{S14 People} {C14 reckon} {T14 it's me}. I was at my daughter's wedding with 120 witnesses and a string quartet,”} {S13 he} {C13 protested}. {S15 Wedding guests} {C15 confirm} {T15 it}. {S16 Police} {C16 have not named} a suspect.

{S17 The industry body, [o Apiculture Northland],} {C17 is offering} {T17 $20,000 for information}. {S18 Its president, [p Trudi van Eyk],} {C18 believes} {T18 the true figure for such attacks is five times what the statistics show, because {S19 keepers} {C19 fear} {T19 they will lose their insurance}}. {T21 {A20 The [o Ministry for Primary Industries]} {C20 had been warned} {T20 of this}}, {S21 she} {C21 said}, {T21 in two letters it never answered}.

{S22 A ministry spokesman} {C22 acknowledged} {T22 one of them}.

{T23 Honey from the surviving hives will have to be destroyed}, {C23 according to} {S23 the food safety authority}, {T23 {X23 unless tests come back clean}}. {S24 [p Tautari]} {C24 doubts} {T24 they will}. {S25 He} {C25 intends} {T25 to begin again in spring with four colonies given by strangers}; one, from a school in [l Dunedin], came with a card. {T26 “They are nice ones,”} {S26 it} {C26 read}.
---
1 act=assessment fact=PR+ who=Police
2 act=claim fact=CT+ who=Hemi Tautari
3 act=claim fact=CT+ who=Hemi Tautari
4 act=assessment fact=CT+ who=Gwen Paterson
5 act=claim fact=CT+ who=Gwen Paterson
6 act=proposal fact=Uu who=Gwen Paterson
7 act=claim fact=CT+ who=two relatives
8 act=claim fact=CT+ who=two relatives
9 act=threat fact=Uu in=8 who=One note left in the letterbox
10 act=no_comment fact=Uu who=Gwen Paterson
11 act=claim fact=CT+ who=an officer who was not authorised to speak publicly
12 act=denial fact=CT- who=Craig Halloran
13 act=denial fact=CT- who=Craig Halloran
14 act=assessment fact=PR+ in=13 who=People
15 act=agreement fact=CT+ who=Wedding guests
16 act=non_confirmation fact=Uu who=Police
17 act=commitment fact=Uu who=Apiculture Northland
18 act=assessment fact=PR+ who=Trudi van Eyk
19 act=assessment fact=PR+ in=18 who=keepers
20 act=claim fact=CT+ in=21 who=unspecified
21 act=claim fact=CT+ who=Trudi van Eyk
22 act=agreement fact=CT+ who=A ministry spokesman
23 act=assessment fact=PR+ who=the food safety authority
24 act=assessment fact=PR- who=Hemi Tautari
25 act=commitment fact=Uu who=Hemi Tautari
26 act=assessment fact=CT+ who=a card
27 act=threat fact=Uu in=7 who=unspecified
role: Gwen Paterson | Detective Sergeant |
role: Craig Halloran | beekeeper |
role: Trudi van Eyk | president | Apiculture Northland
