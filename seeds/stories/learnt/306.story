{T1 [o Hamas] ready to hand over bodies}, {S1 mediators} {C1 say}, as [l Gaza] crossing stays shut

[l CAIRO] ([o Reuters]) - {T3 {S2 [o Hamas]} {C2 has told} {A2 Egyptian mediators} {T2 it will hand over the bodies of four hostages {X2 once fuel trucks are allowed through the [l Kerem Shalom] crossing}}}, {S3 two Egyptian security sources} {C3 said} {D3 on Sunday}.

{S5 {S4 Israeli Prime Minister [p Benny Sadeh]'s office}} {C4 rebuffed} {T4 the offer} within the hour, {C5 saying} {T5 that bodies were "not a currency"}. {T6 {S7 The Israelis} {C7 insist} {T7 that the handover come first}}, {S6 an American official} {C6 said}.

{T9 "{S10 They} {C10 said} {T10 Thursday}. Then {S11 they} {C11 said} {T11 Saturday}. My brother does not mind waiting, but our mother does,"} {S9 [p Noa Gilboa], whose brother was killed in captivity,} {C9 told} {A9 [l Israel]'s public broadcaster}.

{S12 [l Qatar] and [l Egypt], which broker the indirect talks,} {C12 urged} {A12 both sides} {T12 to return to [l Doha] by midweek}. {S13 The Qatari foreign ministry} {C13 described} {T13 the gap} {C13 as} {T13 "narrow but deep"}.

In [l Gaza], {S14 health authorities} {C14 said} {T14 two hospitals in [l Khan Younis] would switch off incubators by Monday night {X14 unless diesel arrived}}. {S16 {S15 The [o World Health Organization]}} {C15 backed} {T15 that account}, and {C16 blamed} {T16 [l Israel] for the shortage}. {S17 [o COGAT], the Israeli military body that runs the crossings,} {C17 denied} {T17 there was one}. {S18 It} {C18 accused} {T18 [o Hamas] of hoarding 500,000 litres}; {S19 the group} {C19 could not be reached for comment} on that charge.

{S20 [p Sameh Tantawy], a paediatrician,} {C20 invited} {A20 "anybody with a uniform"} {T20 to come and look for the fuel}.

Sunday was quiet along most of the line that divides the strip. Two drones were shot down over [l Rafah], and a fisherman was wounded off [l Deir al-Balah]. The truce that began in March has been broken by both armies more than once, but the big guns have not come back.

{S21 The [o White House]} {C21 is pressing for} {T21 a second phase}, under which foreign troops would take over the border. No country has so far named a date or a number.

Nine bodies have been returned since the spring, along with some sixty Palestinian dead whose names were not always known on either side.
---
1 act=claim fact=CT+ who=mediators
2 act=conditional_commitment fact=Uu in=3 who=Hamas
3 act=claim fact=CT+ who=two Egyptian security sources
4 act=denial fact=Uu who=Israeli Prime Minister Benny Sadeh's office
5 act=assessment fact=CT- who=Israeli Prime Minister Benny Sadeh's office
6 act=claim fact=CT+ who=an American official
7 act=proposal fact=Uu in=6 who=The Israelis
9 act=claim fact=CT- who=Noa Gilboa
10 act=commitment fact=Uu in=9 who=They
11 act=commitment fact=Uu in=9 who=they
12 act=proposal fact=Uu who=Qatar and Egypt
13 act=assessment fact=CT+ who=The Qatari foreign ministry
14 act=assessment fact=PR+ who=health authorities
15 act=agreement fact=CT+ who=The World Health Organization
16 act=assessment fact=CT+ who=The World Health Organization
17 act=denial fact=CT- who=COGAT
18 act=claim fact=CT+ who=COGAT
19 act=no_comment fact=Uu who=Hamas
20 act=proposal fact=Uu who=Sameh Tantawy
21 act=proposal fact=Uu who=The White House
role: Benny Sadeh | Prime Minister | Israel
role: Sameh Tantawy | paediatrician |
