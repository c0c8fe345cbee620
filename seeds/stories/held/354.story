Two dead, hundreds homeless after wildfire sweeps [l New Mexico] village

{T1 A wildfire that killed two people and destroyed some 240 homes in the village of [l Piedra Alta] was probably started by a fallen power line}, {S1 state officials} {C1 said} {D1 Sunday}.

{S3 {S2 Governor [p Elena Baca-Ruiz]}} {C2 declared} {T2 a state of emergency} and {C3 asked} {A3 [l Washington]} {T3 for federal aid}.

{T4 "{S5 I} {C5 told} {A5 the president} {T5 we need tents, water and about four hundred bulldozers},"} {S4 she} {C4 told} {A4 a news conference} at the high school. {T4 "{S6 He} {C6 said} {T6 we'd have them}."}

{T25 The dead} {C25 were identified as} {T25 [p Alvin Sena], 83, and his wife, [p Dolores], 80}. {S7 A nephew} {C7 told} {A7 the [o Santa Fe New Mexican]} {T7 that {S8 the couple} {C8 had refused} {T8 to leave without their mules}}.

The fire is 15 percent contained. {S10 {S9 [p Marcus Teague], the incident commander,}} {C9 is hopeful} {T9 that rain forecast for Tuesday will help}, but {C10 warned} {T10 that a shift in the wind could push the flames toward [l Las Trampas Viejas]}.

{S11 The utility, [o Sangre Electric Cooperative],} {C11 acknowledged} {T11 that one of its lines had gone down at 3:12 p.m. on Friday}. {T12 Whether it went down before or after the fire reached it}, {S12 a spokeswoman} {C12 said}, {T12 was "exactly the question we are asking ourselves."}

{S13 Residents} {C13 say} {T13 {S14 they} {C14 complained} for months {T14 about a leaning pole beside the cemetery}}.

{T15 "{S16 The man} came out and looked and {C16 said} {T16 it had leaned since he was a kid},"} {C15 recounted} {S15 [p Bernadette Ortega], who teaches third grade}.

Some 1,100 people are sleeping in the gymnasium and on the football field. A barber has set up a chair beneath the scoreboard. Horses are tied to the goalposts.

{S18 {S17 The [o Red Cross]}} {C17 pleaded} for {T17 socks and phone chargers}, {C18 saying} {T18 it had all the canned corn it could use}.

{S19 Attorney General [p Wade Ingersoll]} {C19 promised} {T19 a full investigation}. {S20 He} {C20 would not say} if criminal charges were possible.

{S21 Ms. [p Ortega]} {C21 intends} {T21 to reopen her classroom on Monday, in a tent}. {T22 "{S23 The kids} {C23 asked} {T23 if there'd be homework}. {S24 I} {C24 said} {T24 yes},"} {S22 she} {C22 said}.
---
1 act=claim fact=PR+ who=state officials
2 act=announcement fact=CT+ who=Elena Baca-Ruiz
3 act=proposal fact=Uu who=Elena Baca-Ruiz
4 act=claim fact=CT+ who=Elena Baca-Ruiz
5 act=claim fact=CT+ in=4 who=Elena Baca-Ruiz
6 act=commitment fact=Uu in=4 who=the president
7 act=claim fact=CT+ who=A nephew
8 act=denial fact=CT- in=7 who=the couple
9 act=assessment fact=PR+ who=Marcus Teague
10 act=assessment fact=PS+ who=Marcus Teague
11 act=agreement fact=CT+ who=Sangre Electric Cooperative
12 act=claim fact=Uu who=a spokeswoman
13 act=claim fact=CT+ who=Residents
14 act=assessment fact=CT+ in=13 who=Residents
15 act=claim fact=CT+ who=Bernadette Ortega
16 act=claim fact=CT+ in=15 who=The man
17 act=proposal fact=Uu who=Red Cross
18 act=claim fact=CT+ who=Red Cross
19 act=commitment fact=Uu who=Wade Ingersoll
20 act=non_confirmation fact=Uu who=Wade Ingersoll
21 act=commitment fact=Uu who=Bernadette Ortega
22 act=claim fact=CT+ who=Bernadette Ortega
23 act=proposal fact=Uu in=22 who=The kids
24 act=claim fact=CT+ in=22 who=Bernadette Ortega
25 act=claim fact=CT+ who=unspecified
role: Elena Baca-Ruiz | Governor | 
role: Marcus Teague | incident commander | 
role: Wade Ingersoll | Attorney General |
