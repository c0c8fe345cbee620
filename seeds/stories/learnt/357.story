[l South Africa]: {S4 appeal court} {C4 upholds} {T4 life sentence for taxi boss}

Thursday, September 12

{S1 [l South Africa]'s [o Supreme Court of Appeal]} {C1 has dismissed} {T1 an {C25 appeal} by {S25 taxi owner [p Bongani Zwane]} {T25 against his life sentence}} for ordering the murder of a rival in 2018.

{T2 The five judges were unanimous}, {C2 according to} {S2 the [o BBC]}.

{S3 [p Zwane], 51, who founded the [o Umkhonto Valley Taxi Association] and is still its honorary president,} {C3 has always said} {T3 he was asleep when three gunmen opened fire on a minibus at a rank in [l Esandleni], [l KwaZulu-Natal]}. Two commuters, one of them pregnant, died along with the intended victim.

In the judgment, {S13 Justice [p Pieter Malherbe]} {C13 said} {T13 the evidence of a gunman who turned state witness was "flawed in its details and unshakeable in its outline"}.

{S5 The witness, identified only as Mr X,} {C5 told} {A5 the trial court} {T5 that {S7 {S6 [p Zwane]}} {C6 had promised} {A6 each man} {T6 a vehicle} and {C7 had told} {A7 them} {T7 not to come back {X7 if they missed}}}.

{S8 [p Zwane]'s attorney, [p Farouk Moosa],} {C8 said} {T8 {S9 his client} {C9 was considering} {T9 an approach to the [o Constitutional Court]}}. {S10 He} {C10 described} {T10 the ruling as "disappointing but beautifully written"}.

{S11 The [o National Prosecuting Authority]} {C11 welcomed} {T11 the outcome}. {T12 It "sends a message that there is no such thing as a clean hand on the telephone"}, {S12 spokesperson [p Nonhlanhla Gwala]} {C12 was quoted as saying} by [o IOL].

{S27 The minister of transport, [p Sfiso Khanyile],} {C27 had yet to comment} by Thursday evening.

{S14 Commuter groups} {C14 doubt} {T14 that much will change}. {T26 {T15 "{S16 They} {C16 say} {T16 the big man is inside}, but his routes are outside and his nephew runs them,"} {C15 said} {S15 [p Lungile Mbatha] of the [o Esandleni Passengers' Forum]}}, {C26 as reported by} {S26 the [o Daily Maverick]}.

{T17 Taxi violence has killed more than 1,200 people in the province over ten years}, {S17 research by the [o Institute for Security Studies]} {C17 shows}. Minibus taxis carry about two-thirds of the country's public transport users, and competition for the best routes has often been settled with guns.

{T18 The nephew, [p Mthokozisi],} {C18 is alleged} {T18 to have taken over the association's accounts}. {S19 He} {C19 has denied} {T19 it}. {T20 "{S21 My uncle} {C21 asked} {A21 me} {T21 to wash the buses}. I wash the buses,"} {S20 he} {C20 told} {A20 [o eNCA]} in May.

{T23 {S24 {S22 The pregnant woman's mother, [p Ntombi Cele],}} {C22 is satisfied} {T22 with the judgment}}, {S23 the broadcaster} {C23 reported}, {T23 but {C24 would like} {T24 "one of those buses" to be named after her daughter}}.
---
1 act=announcement fact=CT- who=Supreme Court of Appeal
2 act=claim fact=CT+ who=BBC
3 act=denial fact=CT+ who=Bongani Zwane
4 act=announcement fact=CT+ who=appeal court
5 act=claim fact=CT+ who=Mr X
6 act=commitment fact=Uu in=5 who=Bongani Zwane
7 act=threat fact=Uu in=5 who=Bongani Zwane
8 act=claim fact=CT+ who=Farouk Moosa
9 act=commitment fact=Uu in=8 who=Bongani Zwane
10 act=assessment fact=CT+ who=Farouk Moosa
11 act=assessment fact=CT+ who=National Prosecuting Authority
12 act=assessment fact=CT+ who=Nonhlanhla Gwala
13 act=assessment fact=CT+ who=Pieter Malherbe
14 act=assessment fact=PR- who=Commuter groups
15 act=claim fact=CT+ in=26 who=Lungile Mbatha
16 act=claim fact=CT+ in=15 who=They
17 act=claim fact=CT+ who=research by the Institute for Security Studies
18 act=claim fact=PR+ who=unspecified
19 act=denial fact=CT- who=Mthokozisi
20 act=denial fact=CT+ who=Mthokozisi
21 act=proposal fact=Uu in=20 who=My uncle
22 act=assessment fact=CT+ in=23 who=Ntombi Cele
23 act=claim fact=CT+ who=the broadcaster
24 act=proposal fact=Uu in=23 who=Ntombi Cele
25 act=proposal fact=Uu in=1 who=Bongani Zwane
26 act=claim fact=CT+ who=Daily Maverick
27 act=no_comment fact=Uu who=Sfiso Khanyile
role: Bongani Zwane | taxi owner | 
role: Bongani Zwane | honorary president | Umkhonto Valley Taxi Association
role: Pieter Malherbe | Justice | Supreme Court of Appeal
role: Farouk Moosa | attorney | Bongani Zwane
role: Nonhlanhla Gwala | spokesperson | National Prosecuting Authority
role: Sfiso Khanyile | minister of transport | South Africa
