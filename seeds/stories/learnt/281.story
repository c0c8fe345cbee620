{S1 [l Queensland] police} {C1 call off} {T1 search for light plane missing since Sunday}

{S2 Police in [l Queensland]} {C2 announced} {D2 on Thursday} {T2 that the search for a missing Cessna with three people on board had been suspended}. The aircraft left [l Longreach] on Sunday morning for [l Birdsville] and has not been seen since.

{T3 "We have flown over every square metre that it could have reached, and then we have flown over it again,"} {S3 Inspector [p Warwick Tainsh]} {C3 told} {A3 a press conference}. {S4 He} {C4 said} {T4 that {S5 medical advisers} {C5 no longer considered} {T5 survival possible} without water in temperatures above 44 degrees}.

On board were [p Shane Cudmore], 51, a stock agent who was flying; his daughter [p Imogen], 17; and a family friend, [p Bree Falvey], 19. {S6 Their relatives} {C6 have asked for} {T6 privacy}. But {S7 [p Cudmore]'s brother, [p Dean],} {C7 wrote} on [o Facebook] {T7 that the family would hire its own helicopter}. {T8 "{S9 They} {C9 told} {A9 me} {T9 to prepare myself}. I've never prepared for anything in my life,"} {C8 read} {S8 the post}.

{T10 The plane was not fitted with an emergency beacon}, {S10 the [o Australian Maritime Safety Authority], which coordinated the search,} {C10 said} in a statement. {T11 Such beacons have been required in private aircraft since 2014}, {S11 it} {C11 noted}. {S12 The [o Courier-Mail], citing an unnamed mechanic,} {C12 reported} {T12 that the beacon had been taken out for repair in May}.

{T13 A ringer on [l Diamantina] station saw a low aircraft trailing smoke at about eleven on Sunday}, {C13 according to} {S13 local radio}. {S14 Police} {C14 dismissed} {T14 the sighting} after {S15 the man} {C15 admitted} {T15 that he was unsure of the day}.

Eleven planes and four helicopters took part, along with stockmen on motorbikes and two Indigenous trackers, who walked the dry channel of the [l Mayne] for three days. Dust grounded the aircraft on Tuesday. {S16 [o State Emergency Service] volunteer [p Gail Rohan]} {C16 described} {T16 it} {C16 as} {T16 "like searching a carpet for one crumb."}

{S18 {S17 The mayor of [l Barcoo] shire, [p Ted Hannigan],}} {C17 criticised} {T17 the decision} {C17 as} {T17 "a day too soon"} and {C18 urged} {A18 the state's police minister} {T18 to overrule it}. {S20 {S19 The minister, [p Alison Quirk],}} {C19 replied} {T19 that she would not second-guess those who had been out there}, {C20 adding} {T20 that the search would resume {X20 if anything new came to light}}.

{S21 [p Imogen Cudmore]'s school in [l Toowoomba]} {C21 is planning} {T21 a vigil}. {T22 "{S23 Her friends} {C23 hope} {T23 it won't be needed},"} {C22 said} {S22 the principal, [p Marguerite Sim]}.
---
1 act=announcement fact=CT- who=Queensland police
2 act=announcement fact=CT+ who=Police in Queensland
3 act=claim fact=CT+ who=Warwick Tainsh
4 act=claim fact=CT+ who=Warwick Tainsh
5 act=assessment fact=CT- in=4 who=medical advisers
6 act=proposal fact=Uu who=Their relatives
7 act=commitment fact=Uu who=Dean
8 act=assessment fact=CT- who=Dean
9 act=proposal fact=Uu in=8 who=They
10 act=claim fact=CT- who=the Australian Maritime Safety Authority
11 act=claim fact=CT+ who=the Australian Maritime Safety Authority
12 act=claim fact=CT+ who=the Courier-Mail
13 act=claim fact=CT+ who=local radio
14 act=denial fact=CT- who=Police
15 act=agreement fact=CT- who=the man
16 act=assessment fact=CT+ who=Gail Rohan
17 act=assessment fact=CT+ who=Ted Hannigan
18 act=proposal fact=Uu who=Ted Hannigan
19 act=commitment fact=Uu who=Alison Quirk
20 act=conditional_commitment fact=Uu who=Alison Quirk
21 act=commitment fact=Uu who=Imogen Cudmore's school in Toowoomba
22 act=assessment fact=PR- who=Marguerite Sim
23 act=assessment fact=Uu in=22 who=Her friends
role: Warwick Tainsh | Inspector |
role: Shane Cudmore | stock agent |
role: Gail Rohan | volunteer | State Emergency Service
role: Ted Hannigan | mayor | Barcoo shire
role: Alison Quirk | police minister | Queensland
role: Marguerite Sim | principal |
