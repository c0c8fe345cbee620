{S1 Norwegian central bank} {C1 hints} {T1 at a cut after summer}

[l OSLO], June 19 — {S2 [l Norway]'s central bank} left its main interest rate at 4.25 per cent on Thursday and {C2 signalled}, more clearly than before, {T2 that borrowing costs will start to fall in the autumn}.

The decision was unanimous. {T3 "{X3 If the economy evolves broadly as envisaged}, the policy rate will be lowered in the course of the year,"} {S3 governor [p Ingunn Tveit]} {C3 said} in a statement that traders had parsed within seconds. The krone, which had been gaining, lost a third of a per cent against the euro.

{S4 All but two of 23 economists in a [o Nordwire] survey} {C4 had predicted} {T4 no change}. {S5 One of the two, [p Kjell Myhre] of [o Sundbanken],} {C5 admitted to} {T5 some embarrassment}. {T6 {S7 He} {C7 had thought} {T7 {S8 the committee} {C8 would see} {T8 the weak spring figures as reason enough}}}, {S9 {S6 he}} {C6 told} {A6 this newspaper}, and {C9 still believes} {T9 it is waiting too long}.

At the press conference, {A10 [p Tveit]} {C10 was pressed} several times {T10 on whether August was in play}. {S11 She} {C11 declined to be drawn}. {T12 "We meet in August. We also meet in September,"} {S12 she} {C12 offered}, to laughter.

{S14 {S13 The bank's new projections}} {C13 point to} {T13 two cuts by December} and {C14 put} {T14 inflation at 2.9 per cent at year end}. {S15 Its staff} {C15 consider} {T15 the labour market "tight but no longer overheating"}. {S16 The minutes of the May meeting, released alongside,} {C16 reveal} {T16 that {S18 {S17 one member}} {C17 had argued} {T17 for an immediate reduction} and {C18 had warned} {T18 that builders were already going under}}.

Few sectors have suffered like construction. Housing starts are at their lowest since 1993. In [l Lillestrøm], outside the capital, three cranes have stood over a half-built block of 140 flats since the winter before last, and somebody has hung a swing from one of them. The contractor filed for bankruptcy in March; the buyers' deposits sit with a lawyer.

{S19 The opposition [o Progress Party]} {C19 was quick to attack} {T19 the wait}. {S20 Its finance spokesman, [p Roar Hegge],} {C20 accused} {T20 [p Tveit] of "saving the krone by sinking the carpenter"}. {S21 Finance minister [p Aud Rønningen]}, who appointed her, {C21 refused} {T21 to join in}. {T26 The bank's independence}, {S26 she} {C26 said}, {T26 was not a fair-weather arrangement}. {S22 The employers' association [o NHO]} {C22 welcomed} {T22 "light at the end of a rather long tunnel."} {C23 In the judgement of} {S23 [o LO], the largest trade union federation}, {T23 the tunnel was of the bank's own digging}.

{S27 Markets} {C27 now price in} {T27 a September cut} at roughly 80 per cent. {S24 [o Sundbanken]'s rival [o Fjordkreditt]} {C24 reckons} {T24 three cuts by spring are "perfectly plausible", {X24 provided that the wage settlement stays under 4.5 per cent}}.

{T25 Mortgage rates would drop with a lag of six weeks}, {C25 as} {S25 the bank} {C25 was careful to note}.
---
1 act=assessment fact=PS+ who=Norwegian central bank
2 act=announcement fact=PR+ who=Norway's central bank
3 act=conditional_commitment fact=Uu who=Ingunn Tveit
4 act=assessment fact=PR- who=All but two of 23 economists in a Nordwire survey
5 act=claim fact=CT+ who=Kjell Myhre
6 act=assessment fact=CT+ who=Kjell Myhre
7 act=assessment fact=PR+ in=6 who=Kjell Myhre
8 act=assessment fact=PR+ in=7 who=the committee
9 act=assessment fact=CT+ who=Kjell Myhre
10 act=proposal fact=Uu who=unspecified
11 act=no_comment fact=Uu who=Ingunn Tveit
12 act=claim fact=CT+ who=Ingunn Tveit
13 act=assessment fact=PR+ who=The bank's new projections
14 act=assessment fact=PR+ who=The bank's new projections
15 act=assessment fact=CT+ who=Its staff
16 act=claim fact=CT+ who=The minutes of the May meeting
17 act=proposal fact=Uu in=16 who=one member
18 act=claim fact=CT+ in=16 who=one member
19 act=assessment fact=CT+ who=Progress Party
20 act=assessment fact=CT+ who=Roar Hegge
26 act=assessment fact=CT- who=Aud Rønningen
21 act=denial fact=CT- who=Aud Rønningen
22 act=assessment fact=PR+ who=NHO
23 act=assessment fact=CT+ who=LO
24 act=assessment fact=PS+ who=Fjordkreditt
27 act=assessment fact=PR+ who=Markets
25 act=assessment fact=PR+ who=the bank
role: Ingunn Tveit | governor | Norway's central bank
role: Roar Hegge | finance spokesman | Progress Party
role: Aud Rønningen | Finance minister | Norway
