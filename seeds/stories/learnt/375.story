[p Sorrentino] on pole in [l Qatar] as rivals question legality of floor

{T1 [o Ardent Racing]'s front floor is legal}, {S1 the [o FIA]} {C1 insisted} {D1 on Saturday}, hours after [p Luca Sorrentino] put the car on pole position for Sunday's [m Qatar Grand Prix] by almost half a second.

Suspicion had been building since Thursday. {S2 Two rival team principals} {C2 had written} to {A2 the governing body}, {C2 asking} {T2 how a part that passed the load test in the garage could bend so visibly on the straight}.

{S3 The [o FIA]'s technical director, [p Pieter Vandamme],} {C3 told} {A3 [o Sky Sports]} {T3 that his inspectors had examined the floor twice and that it complied with the rules "as they are written"}. {S4 He} {C4 acknowledged} {T4 that the rules might have to be rewritten}.

{T5 "I read that {T6 I} {C6 am supposed} {T6 to have known about some trick},"} {S5 [p Sorrentino]} {C5 said}. {T5 "I drive it. I couldn't tell you what it's made of."}

His pole lap, 1:19.604, was the fastest ever recorded at [l Lusail]. He locked a wheel at Turn 12 and still took two tenths out of [p Emil Norrgård], who starts alongside him.

{S7 [p Norrgård]} {C7 was gracious}: {T7 "Chapeau. That lap was from another planet."} His boss at [o Halberd], [p Fiona Strachan], was less so. {S10 {S9 She}} {C9 called} {T9 the ruling "a green light for everybody with a soft nose"} and {C10 signalled} {T10 that [o Halberd] would protest {X10 if the car finished on the podium}}.

{S11 [o Ardent]} {C11 dismissed} {T11 {C12 talk} {T12 of a protest}} as {T11 "sour grapes."} {S13 [p Renzo Galli], its sporting director,} {C13 said} {T13 {S14 [o Halberd]} {C14 had asked} {A14 [o Ardent]} {D14 in March} {T14 to share a supplier}, and had been turned down}.

Behind the scenes, {C15 according to} {S15 a person with knowledge of the paddock negotiations}, {T15 {S16 at least four teams} {C16 would back} {T16 a tougher test from next season}}. The person spoke on condition of anonymity because the talks are private.

Rain is almost unheard of here. {S18 The local forecast} {C18 nonetheless puts} {T18 the chance of a shower at 20 percent}, and {S19 [o Pirelli]} {C19 has advised} {A19 teams} {T19 to keep a set of intermediates warm}.

[p Sorrentino] leads the championship by 31 points with two races to go. {S20 He} {C20 refused to be drawn} on whether he could be caught.
---
1 act=denial fact=CT+ who=FIA
2 act=proposal fact=Uu who=Two rival team principals
3 act=claim fact=CT+ who=Pieter Vandamme
4 act=agreement fact=PS+ who=Pieter Vandamme
5 act=denial fact=CT- who=Luca Sorrentino
6 act=claim fact=CT+ in=5 who=unspecified
7 act=assessment fact=CT+ who=Emil Norrgård
9 act=assessment fact=CT+ who=Fiona Strachan
10 act=conditional_commitment fact=Uu who=Fiona Strachan
11 act=assessment fact=CT- who=Ardent
12 act=assessment fact=Uu in=11 who=unspecified
13 act=claim fact=CT+ who=Renzo Galli
14 act=proposal fact=Uu in=13 who=Halberd
15 act=claim fact=CT+ who=a person with knowledge of the paddock negotiations
16 act=agreement fact=CT+ in=15 who=at least four teams
18 act=assessment fact=PS+ who=The local forecast
19 act=proposal fact=Uu who=Pirelli
20 act=non_confirmation fact=Uu who=Luca Sorrentino
role: Pieter Vandamme | technical director | FIA
role: Fiona Strachan | boss | Halberd
role: Renzo Galli | sporting director | Ardent
