[o NATO] scrambles over drone debris in [l Romania]

[l BUCHAREST], March 12 ([o Reuters]) - {S1 [l Romania]} {C1 called for} {T1 consultations with its [o NATO] allies} {D1 on Wednesday} after pieces of what {S2 its defence ministry} {C2 said} {T2 was almost certainly a Russian drone} fell on a vineyard near the Danube port of [l Galati].

{S3 Defence Minister [p Radu Cosmescu]} {C3 said} {T3 nobody was hurt, and that F-16 jets had followed the aircraft for eleven minutes but had not been cleared to shoot over houses}. {T4 "The pilots were waiting, and {S6 we} {C6 told} {A6 them} {T6 no},"} {S4 he} {C4 told} {A4 a news conference}. {T4 "I would give the same answer tonight."}

{S7 The defence ministry in [l Moscow]} {C7 did not answer} questions. {S8 [l Russia]} {C8 has previously denied} {T8 aiming anything at [l Romania]}.

{S9 [l Kyiv]} {C9 said} {T9 the drone had been one of 84 launched at the Ukrainian port of [l Izmail] overnight}. {T10 "This is not a navigation error. It is a question put to the alliance,"} {S10 Foreign Minister [p Oksana Lysenko]} {C10 wrote} on [o X].

{S11 Two alliance officials} {C11 said} {T11 ambassadors would meet on Thursday under Article 4 of the [m North Atlantic Treaty]}. {S12 One} {C12 expected} {T12 "strong words and a few radars"}. {T13 {S14 [l Poland]} {C14 would ask} {T14 for air defence units to be moved to the [l Black Sea]}, with support from the Baltic states}, {S13 the other} {C13 said}, while {T15 [l Germany]} {C15 was thought} {T15 to prefer a smaller step}.

{S16 A [o White House] spokesman} {C16 said} {T16 the president had been briefed}. {S17 He} {C17 declined to say} whether the president regarded the incident as deliberate.

In the vineyard, police had laid orange tape round a hole the size of a bathtub. {S18 The owner, [p Ilie Munteanu],} {C18 said} {T18 he had been pruning when the sky began to buzz "like a fridge"}. {T19 "I have to send the bill to somebody,"} {S19 he} {C19 said}. {T19 "{S20 The mayor} {C20 says} {T20 try [l Moscow]}."}

Drone parts have been found on Romanian soil on more than twenty occasions since 2022. A law passed last year allows the armed forces to bring down aircraft in peacetime, but the rules for using it were not signed until January.

{S21 An opinion poll by [o INSCOP]} {D21 this month} {C21 showed} {T21 that 58 percent of Romanians want drones shot down over their own territory}.
---
1 act=proposal fact=Uu who=Romania
2 act=claim fact=PR+ who=Romania's defence ministry
3 act=claim fact=CT+ who=Radu Cosmescu
4 act=claim fact=CT+ who=Radu Cosmescu
6 act=announcement fact=CT- in=4 who=we
7 act=no_comment fact=Uu who=The defence ministry in Moscow
8 act=denial fact=CT- who=Russia
9 act=claim fact=CT+ who=Kyiv
10 act=assessment fact=CT- who=Oksana Lysenko
11 act=claim fact=PR+ who=Two alliance officials
12 act=assessment fact=PR+ who=One
13 act=claim fact=PR+ who=the other
14 act=proposal fact=Uu in=13 who=Poland
15 act=assessment fact=PR+ who=unspecified
16 act=claim fact=CT+ who=A White House spokesman
17 act=non_confirmation fact=Uu who=A White House spokesman
18 act=claim fact=CT+ who=Ilie Munteanu
19 act=commitment fact=Uu who=Ilie Munteanu
20 act=proposal fact=Uu in=19 who=The mayor
21 act=claim fact=CT+ who=An opinion poll by INSCOP
role: Radu Cosmescu | Defence Minister | Romania
role: Oksana Lysenko | Foreign Minister | 
role: Ilie Munteanu | owner | vineyard
