{S1 [o UN] envoy} {C1 says} {T1 truce in [l Tarsa Islands] "holding by its fingernails"}

{T2 A ceasefire in the [l Tarsa Islands] has survived its first week in spite of eleven breaches}, {S2 the [o United Nations] special envoy} {C2 told} {A2 the [o Security Council]} {D2 on Thursday}.

{T3 "It is holding by its fingernails, but those who sneered in March should note that fingernails hold,"} {S3 the envoy, Canadian diplomat [p Graham Pelletier],} {C3 said} by video link from [l Port Amity]. {S4 He} {C4 called on} {A4 both sides} {T4 to let food ships dock at [l Anse Blanche]}.

{S5 The government of President [p Isaiah Montrose]} {C5 blames} {T5 all eleven breaches} {C5 on} {T5 the rebels}. {S6 A rebel spokesman who calls himself [p Commander Tide]} {C6 told} {A6 [o Agence France-Presse]} {T6 that {A7 his fighters} {C7 had been ordered} {T7 not to return fire} and that they had obeyed "nine times out of eleven."}

{S8 The [l United Kingdom] and [l Australia], which brokered the deal,} {C8 are considering} {T8 sending monitors}. {S9 British foreign secretary [p Amelia Thorne]} {C9 said} {D9 on Wednesday} {T9 that [l London] would send forty {X9 if [l Canberra] sent as many}}. {S11 Her Australian counterpart, [p Douglas Yeo],} {C11 replied} {T11 that [l Canberra] would decide {X11 when it had "seen the beach they'd be standing on."}} {S13 Two Western diplomats} {C13 described} {T13 the exchange} {C13 as} {T13 "cold"}.

{S14 Aid agencies} {C14 warn} {T14 that 60,000 people on the southern island could run out of flour by the end of the month}. {T15 "{S16 The harbour master} {C16 told} {A16 me} {T16 the berth was mined}. {S17 The army} {C17 told} {A17 me} {T17 it wasn't}, but the colonel stayed in his jeep,"} {C15 said} {S15 [p Harriet Oyelaran], who heads the [o Oxfam] mission}. {S19 The defence ministry} {C19 did not respond to a request for comment}.

The islands, a French and then a British colony, became independent in 1974. Fighting broke out two years ago over the revenue from a gas field forty kilometres offshore, and has killed 3,100 people. {T20 {T21 Both sides} {C21 have been accused} {T21 of shelling villages}}, {S20 the [o BBC]} {C20 notes}.

{S22 Mediators} {C22 hope} {T22 to open talks in [l Wellington] in November}. {S23 [p Montrose]} {C23 has refused} {T23 to sit down with [p Commander Tide]} because {S24 he} {C24 considers} {T24 the man a smuggler}. {T25 "He can consider me what he likes,"} {C25 was} {S25 the rebel's} {C25 answer}. {T25 "I used to sell him his whisky."}
---
1 act=assessment fact=CT+ who=UN envoy
2 act=claim fact=CT+ who=Graham Pelletier
3 act=assessment fact=CT+ who=Graham Pelletier
4 act=proposal fact=Uu who=Graham Pelletier
5 act=claim fact=CT+ who=the government of President Isaiah Montrose
6 act=claim fact=CT+ who=Commander Tide
7 act=proposal fact=Uu in=6 who=unspecified
8 act=commitment fact=Uu who=the United Kingdom and Australia
9 act=conditional_commitment fact=Uu who=Amelia Thorne
11 act=conditional_commitment fact=Uu who=Douglas Yeo
13 act=assessment fact=CT+ who=Two Western diplomats
14 act=assessment fact=PS+ who=Aid agencies
15 act=claim fact=CT+ who=Harriet Oyelaran
16 act=claim fact=CT+ in=15 who=The harbour master
17 act=denial fact=CT- in=15 who=The army
19 act=no_comment fact=Uu who=the defence ministry
20 act=claim fact=CT+ who=the BBC
21 act=claim fact=CT+ in=20 who=unspecified
22 act=commitment fact=Uu who=Mediators
23 act=denial fact=CT- who=Isaiah Montrose
24 act=assessment fact=CT+ who=Isaiah Montrose
25 act=assessment fact=Uu who=Commander Tide
role: Graham Pelletier | special envoy | United Nations
role: Graham Pelletier | diplomat | Canadian
role: Isaiah Montrose | President | Tarsa Islands
role: Commander Tide | spokesman | rebel
role: Amelia Thorne | foreign secretary | British
role: Harriet Oyelaran | heads | Oxfam mission
