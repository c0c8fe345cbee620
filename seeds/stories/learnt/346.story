At least nine feared dead as ferry overturns off [l Samar]

{T2 {T1 At least nine people} {C1 are feared} {T1 dead} after a wooden-hulled ferry overturned in heavy swell off the Philippine island of [l Samar]}, {C2 according to} {S2 the [o Philippine Coast Guard]}.

The [m MB Reyna Lourdes] had left the pier at [l Calmarin] shortly before dawn on Tuesday.

{S3 The coast guard} {C3 said} in a statement on its Facebook page {T3 that 61 people had been pulled from the water and that two of them were in a critical condition}.

{T4 {T5 The boat was licensed to carry 55}}, {C4 reported} {S4 [o GMA News]}, {C5 citing} {S5 port records}.

{S6 Survivors} {C6 told} {A6 the broadcaster} {T6 that passengers had rushed to one side when a crate of soft drinks broke loose}.

{T7 "{S8 Somebody} {C8 shouted} {T8 that there was a hole}. There was no hole. It was the shouting that killed us,"} {C7 said} {S7 [p Rowena Sabido], a schoolteacher who swam for an hour with a cooler box under her arm}.

{S9 The vessel's owner, [o Lourdes Sea Transit],} {C9 has rejected} {T9 {C10 allegations} by {S10 relatives} {T10 that the boat was overloaded}}. {S11 Its operations manager, [p Jun Pagulayan],} {C11 told} {A11 [o DZMM] radio} {T11 that {A12 the skipper} {C12 had been assured} by {S12 the weather bureau} {T12 of a calm crossing}}.

{S13 The bureau, [o Pagasa],} {C13 disputes} {T13 this}. {S14 Its forecaster [p Aileen Quimbo]} {C14 noted} {T14 that a gale warning had been in force since Monday night}.

[l Calmarin] has lost boats before. In 2011 a similar craft broke up on the same bar with a wedding party on board; a concrete cross stands on the headland.

{S16 Governor [p Tomas Elizalde]} {C16 has ordered} {T16 all wooden ferries in the province to stay in port until Friday}. {S17 He} {C17 has also called for} {T17 the captain's licence to be revoked}.

The captain, {C18 named} by {S18 police} as {T18 [p Nestor Abrea]}, is missing.

{T19 He} {C19 is believed} {T19 to have given his life jacket to a child}.

{S20 His wife, [p Cora],} has not given up, {C20 saying} {T20 he is "half fish"}.

{S21 Divers} {C21 plan} {T21 to resume the search at first light}.
---
1 act=assessment fact=PR+ in=2 who=unspecified
2 act=claim fact=CT+ who=Philippine Coast Guard
3 act=claim fact=CT+ who=Philippine Coast Guard
4 act=claim fact=CT+ who=GMA News
5 act=claim fact=CT+ who=port records
6 act=claim fact=CT+ who=Survivors
7 act=claim fact=CT+ who=Rowena Sabido
8 act=claim fact=CT+ in=7 who=Somebody
9 act=denial fact=CT- who=Lourdes Sea Transit
10 act=claim fact=CT+ in=9 who=relatives
11 act=claim fact=CT+ who=Jun Pagulayan
12 act=assessment fact=PR+ in=11 who=the weather bureau
13 act=denial fact=CT- who=Pagasa
14 act=claim fact=CT+ who=Aileen Quimbo
16 act=announcement fact=Uu who=Tomas Elizalde
17 act=proposal fact=Uu who=Tomas Elizalde
18 act=claim fact=CT+ who=police
19 act=assessment fact=PR+ who=unspecified
20 act=assessment fact=CT+ who=Cora
21 act=commitment fact=Uu who=Divers
role: Rowena Sabido | schoolteacher | 
role: Jun Pagulayan | operations manager | Lourdes Sea Transit
role: Aileen Quimbo | forecaster | Pagasa
role: Tomas Elizalde | Governor | 
role: Nestor Abrea | captain |
