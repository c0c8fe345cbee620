Up to 40 feared dead as ferry sinks off [l Odisha]

{T1 Up to 40 people} {C1 are feared} {T1 dead} after an overloaded ferry went down near the mouth of the [l Brahmani] river in the Indian state of [l Odisha] on Saturday evening. {T2 The boat, the [m Maa Tarini], was carrying at least 95 passengers when it struck a sandbar and rolled over}, {C2 according to} {S2 the [o Press Trust of India]}.

{S3 [p Sanjukta Behera], the collector of [l Kendrapara] district,} {C3 told} {A3 [o Doordarshan]} {T3 that 51 people had been pulled from the water alive and that four of them were in hospital}. {S4 She} {C4 put} {T4 the number of confirmed dead at eleven}. {T5 "The tide is running out and it takes things with it. We are going to search through the night,"} {S5 she} {C5 was quoted as saying}.

Most of those on board were returning from a wedding. {S6 One survivor, [p Jagannath Mallick],} {C6 told} {A6 the [o BBC]} {T6 that {S7 passengers} {C7 had pleaded with} {A7 the crew} {T7 to turn back} when water came over the side}. {T9 "{S8 The boatman} {C8 said} {T8 it was nothing, it was only spray},"} {S9 [p Mallick]} {C9 recalled}. {T9 "Five minutes later I was holding my nephew by his hair."}

{T10 The vessel was licensed for 45 people}, {S10 state transport officials} {C10 have been quoted as saying}. {T11 Its owner, who has not been named,} {C11 is believed} {T11 to have fled to [l Cuttack]}; {S12 police} {C12 said} {D12 on Sunday} {T12 they had registered a case of culpable homicide}. {S13 They} {C13 would not confirm} {T13 reports that {A14 the owner} {C14 had been warned} twice this year {T14 about overloading}}.

In a statement on its website, {S15 the office of [p Harihar Sethi], [l Odisha]'s minister for ports and inland waterways,} {C15 announced} {T15 payments of 500,000 rupees to the family of each victim}. {S16 The minister} {C16 also ordered} {T16 a survey of every passenger boat in the state}. {S18 {S17 [p Rina Pattnaik], who speaks for the opposition in the assembly,}} {C17 dismissed} {T17 the survey} {C17 as} {T17 "paper on water"} and {C18 said} {T18 the government should instead carry out {S19 its own} 2021 {C19 pledge} {T19 to bridge the river at [l Talachua]}}.

Ferries remain the only link to the mainland for some thirty villages in the delta. The last comparable accident in the district claimed 29 lives in 2009. An inquiry into that sinking took six years to report.

{T20 Divers from the [o National Disaster Response Force] reached the wreck shortly after dawn}, {C20 reports} {S20 [o Odisha Samachar]}. It lies on its side in seven metres of water. {S22 {S21 [p Anil Toppo], who leads the team,}} {C21 said} {T21 visibility was "no longer than my arm"}, but {C22 did not rule out} {T22 that some people might have reached the mangroves}.
---
1 act=assessment fact=PR+ who=unspecified
2 act=claim fact=CT+ who=the Press Trust of India
3 act=claim fact=CT+ who=Sanjukta Behera
4 act=claim fact=CT+ who=Sanjukta Behera
5 act=claim fact=CT+ who=Sanjukta Behera
6 act=claim fact=CT+ who=Jagannath Mallick
7 act=proposal fact=Uu in=6 who=passengers
8 act=claim fact=CT- in=9 who=The boatman
9 act=claim fact=CT+ who=Jagannath Mallick
10 act=claim fact=CT+ who=state transport officials
11 act=assessment fact=PR+ who=unspecified
12 act=claim fact=CT+ who=police
13 act=non_confirmation fact=Uu who=police
14 act=claim fact=CT+ in=13 who=unspecified
15 act=announcement fact=CT+ who=the office of Harihar Sethi
16 act=announcement fact=Uu who=Harihar Sethi
17 act=assessment fact=CT- who=Rina Pattnaik
18 act=proposal fact=Uu who=Rina Pattnaik
19 act=commitment fact=Uu in=18 who=the government
20 act=claim fact=CT+ who=Odisha Samachar
21 act=claim fact=CT- who=Anil Toppo
22 act=non_exclusion fact=PS+ who=Anil Toppo
role: Sanjukta Behera | collector | Kendrapara district
role: Jagannath Mallick | survivor |
role: Harihar Sethi | minister for ports and inland waterways | Odisha
role: Rina Pattnaik | speaks for | opposition
