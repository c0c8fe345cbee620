[l Bihar] train crash: signal fault or human error?

Sunday, June 9

At least 33 people were killed and over 150 injured when an express train ran into the rear of a stationary goods train near [l Madhopur Junction] in the eastern Indian state of [l Bihar] on Saturday evening.

{T1 The [m Ganga Sutlej Link Express], bound for [l Patna], had been given a green light}, {S1 a senior railway official} {C1 told} {A1 the [o Press Trust of India]} {D1 on Sunday}. {T2 "Why the loop line was set for a passenger train is the question before us,"} {S2 the official, who spoke on condition of anonymity,} {C2 said}.

{S3 [p Sunil Verghese], general manager of [o East Central Railway],} {C3 cautioned against} {T3 drawing conclusions} before the data recorders had been read. {S4 He} {C4 said} {T4 that the driver of the express had survived, that he had been interviewed in hospital and that {S5 he} {C5 remembered} {T5 seeing green}}.

Witnesses, many of them labourers returning home for a festival, spent the night searching for relatives under floodlights. {S6 [p Raju Paswan], 24,} {C6 said} {T6 the two front carriages "folded like paper."} {S7 Another passenger} {C7 told} {A7 [o Wikinews]} {T7 that {S8 he} {C8 thought} {T8 the driver had braked for a cow}}.

{S9 Railway Minister [p Harish Tomar]} {C9 announced} {T9 compensation of one million rupees for the family of each of the dead}. {S10 He} {C10 promised} {T10 "the strictest action" {X10 if negligence was proved}}.

{S11 Opposition parties} {C11 demanded} {T11 his resignation}. {T12 "Every time it is the pointsman who is guilty and never the person who refused to hire a second pointsman,"} {S12 [o Congress] spokesman [p Imran Qureshi]} {C12 tweeted}.

{S14 {S13 A 2022 report by the national auditor}} {C13 criticised} {T13 the slow installation of the [m Kavach] anti-collision system} and {C14 observed} {T14 that money meant for track safety had gone unspent}. {T15 The stretch around [l Madhopur] was due to receive it by March}, {C15 according to} {S15 tender documents}. {S16 The [o Railway Board]} {C16 has not commented} on whether it did.

Forty-one trains were cancelled on Sunday. {C17 It is hoped} {T17 that one line will reopen tonight}.
---
1 act=claim fact=CT+ who=a senior railway official
2 act=assessment fact=Uu who=a senior railway official
3 act=proposal fact=Uu who=Sunil Verghese
4 act=claim fact=CT+ who=Sunil Verghese
5 act=claim fact=CT+ in=4 who=the driver of the express
6 act=claim fact=CT+ who=Raju Paswan
7 act=assessment fact=CT+ who=Another passenger
8 act=assessment fact=PR+ in=7 who=Another passenger
9 act=announcement fact=CT+ who=Harish Tomar
10 act=conditional_commitment fact=Uu who=Harish Tomar
11 act=proposal fact=Uu who=Opposition parties
12 act=assessment fact=CT+ who=Imran Qureshi
13 act=assessment fact=CT+ who=A 2022 report by the national auditor
14 act=claim fact=CT- who=A 2022 report by the national auditor
15 act=claim fact=Uu who=tender documents
16 act=no_comment fact=Uu who=The Railway Board
17 act=assessment fact=Uu who=unspecified
role: Sunil Verghese | general manager | East Central Railway
role: Harish Tomar | Railway Minister | India
role: Imran Qureshi | spokesman | Congress
