Up to 30,000 march in [l Belgrade] over stadium contract

{T1 Up to 30,000 people} {C1 are believed} {T1 to have marched} through the Serbian capital, [l Belgrade], on Sunday in the largest protest yet against the award of a stadium contract to a company owned by a relative of the sports minister.

{S2 Police} {C2 put} {T2 the number at 12,000}. {S3 The organisers, a group named [o Whose Grass],} {C3 claimed} {T3 more than 50,000}.

{S4 The protesters} {C4 want} {T4 the contract, worth 270 million euros, to be cancelled and {A4 the minister, [p Goran Stamenić],} to step down}. {S5 He} {C5 has said} {T5 he will not resign}.

Marchers carried cardboard footballs and {S6 placards} {C6 with the words} {T6 "Offside"} and {T6 "My uncle builds sandcastles"}. In front of the ministry {S7 they} {C7 chanted} {T7 "Hand back the ball"} for more than an hour. A pensioner held up {S8 a handwritten sheet} {C8 which said} only: {T8 "I paid. I saw nothing."}

{T9 "{S10 They} {C10 told} {A10 us} {T10 there was no money for a hospital roof} and a week later there was money for a retractable one,"} {S9 [p Jelena Vuković], a nurse from [l Niš],} {C9 told} {A9 the [o Associated Press]}.

{C11 In the words of} {S11 [p Miloš Erdeljan], a spokesperson for [o Whose Grass]}, the tender was {T11 "a goal scored after the whistle"}. {S12 He} {C12 accused} {A12 the government} {T12 of having changed the rules two days before the deadline}.

{S13 The government} {C13 rejects} {T13 the accusation}. In a written statement {S14 it} {C14 said} {T14 that {S15 the [o European Commission]} {C15 had approved} {T15 the procedure}}. {S16 A Commission official} {C16 was quoted} by [o Politico] {C16 as saying} {T16 that "silence is not approval" and that [l Brussels] had only heard of the tender last Tuesday}.

{S23 Some observers} {C23 have compared} the protests {C23 with} {T23 those of 1996}. {S18 [p Dragana Milić], a political scientist at the [o University of Novi Sad],} {C18 thinks} {T18 the comparison premature}. {T19 {S20 The opposition} {C20 hopes} {T20 this will bring the government down}}, {S19 she} {C19 told} {A19 [o N1] television}, {T19 "but nobody there can agree on who carries the flag"}.

{S22 [p Stamenić]'s cousin, the builder [p Vladan Stamenić],} {C22 could not be reached}. {S21 [o Whose Grass]} {C21 has promised} {T21 to march again {X21 if there is no answer by Friday}}.
---
1 act=assessment fact=PS+ who=unspecified
2 act=claim fact=PR+ who=Police
3 act=claim fact=CT+ who=Whose Grass
4 act=proposal fact=Uu who=The protesters
5 act=commitment fact=Uu who=Goran Stamenić
6 act=assessment fact=CT+ who=placards
7 act=proposal fact=Uu who=Marchers
8 act=claim fact=CT+ who=a handwritten sheet
9 act=claim fact=CT+ who=Jelena Vuković
10 act=claim fact=CT- in=9 who=unspecified
11 act=assessment fact=CT+ who=Miloš Erdeljan
12 act=claim fact=CT+ who=Miloš Erdeljan
13 act=denial fact=CT- who=The government
14 act=claim fact=CT+ who=The government
15 act=announcement fact=CT+ in=14 who=European Commission
16 act=claim fact=CT+ who=A Commission official
18 act=assessment fact=CT- who=Dragana Milić
19 act=assessment fact=CT- who=Dragana Milić
20 act=assessment fact=Uu in=19 who=The opposition
21 act=conditional_commitment fact=Uu who=Whose Grass
22 act=no_comment fact=Uu who=Vladan Stamenić
23 act=assessment fact=CT+ who=Some observers
role: Goran Stamenić | sports minister | 
role: Jelena Vuković | nurse | 
role: Miloš Erdeljan | spokesperson | Whose Grass
role: Dragana Milić | political scientist | University of Novi Sad
role: Vladan Stamenić | builder |
