{T24 Strange hum in [l Orkney] was fish}, {S24 scientists} {C24 say}

Wednesday, May 22

{T1 A low hum that kept people awake in the Scottish islands of [l Orkney] for two summers was made by fish}, {C1 according to} {S1 marine biologists}.

{T2 {T23 The noise}, which {C23 has been compared to} {T23 "a fridge in the next room"}, came from toadfish that had moved north with warmer water}, {S2 a team from the [o University of St Andrews]} {C2 reports} in the journal [m Sea Acoustics]. {T3 The males hum to attract a mate}, {S3 the researchers} {C3 explained}.

{S4 Local people} {C4 had suspected} {T4 a tidal turbine that was installed near [l Rousay] in 2022}. {S5 The turbine's owner, [o Northflow],} {C5 has always denied} {T5 responsibility}. {T6 "We are glad, frankly,"} {S6 company spokesman [p Magnus Isbister]} {C6 told} {A6 [o BBC Radio Orkney]}. {T6 "{S7 Someone} {C7 told} {A7 my mother} {T7 I ought to be ashamed}."}

{A25 Dr [p Catriona Heddle], the lead author of the study,} {C25 had been asked} by {S25 the council} {T25 to look into the matter} {D25 last year}. {S8 She} {C8 said} {T8 that she lowered a microphone from a pier and "knew within ten minutes"}. {T9 Her colleagues laughed until she played them a recording from [l Portugal]}, {S9 she} {C9 recalled}.

In an interview with {S11 [o The Orcadian]}, {A11 [p Heddle]} {C11 was asked} {T11 whether the fish will return}.

{S12 [o The Orcadian]}: {T12 Will we have to listen to them again?}

{S13 [p Heddle]}: {T13 I would expect so. {S14 Models from the [o Met Office]} {C14 indicate} {T14 that the water will be half a degree warmer by 2030}, and they like it.}

{S15 [o The Orcadian]}: {T15 {S16 Some} {C16 say} {T16 you should catch them all.}}

{S17 [p Heddle]}: {T17 You'd have to find them first. They look like gravel.}

{S19 {S18 Councillor [p Rognvald Tulloch]}} {C18 thanked} {T18 the scientists for "solving the mystery"} but {C19 said} {T19 that {S20 several residents} {C20 have told} {A20 him} {T20 they would rather it had been the turbine, because a turbine can be switched off}}. {S21 He} {C21 does not plan} {T21 any further action}.

{T22 At least one guest house has} {C22 reportedly} {T22 begun to advertise "singing fish evenings"}. {S26 Its owner} {C26 could not be reached} on Tuesday evening.

Toadfish have been known to hum loudly elsewhere. In the 1980s {S27 the owners of houseboats in [l California]} {C27 complained about} {T27 a similar noise} for years, and a festival has since been held there in honour of the fish.
---
1 act=claim fact=CT+ who=marine biologists
2 act=claim fact=CT+ who=a team from the University of St Andrews
3 act=claim fact=CT+ who=the researchers
4 act=assessment fact=PR+ who=Local people
5 act=denial fact=CT- who=Northflow
6 act=assessment fact=CT+ who=Magnus Isbister
7 act=assessment fact=CT+ in=6 who=Someone
8 act=claim fact=CT+ who=Catriona Heddle
9 act=claim fact=CT+ who=Catriona Heddle
11 act=proposal fact=Uu who=The Orcadian
12 act=proposal fact=Uu who=The Orcadian
13 act=assessment fact=PR+ who=Catriona Heddle
14 act=assessment fact=PR+ in=13 who=Models from the Met Office
15 act=claim fact=CT+ who=The Orcadian
16 act=proposal fact=Uu in=15 who=Some
17 act=claim fact=CT+ who=Catriona Heddle
18 act=assessment fact=CT+ who=Rognvald Tulloch
19 act=claim fact=CT+ who=Rognvald Tulloch
20 act=assessment fact=CT- in=19 who=several residents
21 act=commitment fact=Uu who=Rognvald Tulloch
22 act=claim fact=CT+ who=unspecified
23 act=assessment fact=CT+ in=2 who=unspecified
24 act=claim fact=CT+ who=scientists
25 act=proposal fact=Uu who=the council
26 act=no_comment fact=Uu who=Its owner
27 act=claim fact=CT+ who=the owners of houseboats in California
role: Magnus Isbister | spokesman | Northflow
role: Catriona Heddle | lead author | study
role: Rognvald Tulloch | Councillor |
