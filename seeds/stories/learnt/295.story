{S1 [l Moscow]} {C1 accuses} {T1 [l Tallinn] of scuttling Baltic cable talks}

[l MOSCOW] ([o Reuters]) - {S2 [l Russia]} {C2 accused} {T2 [l Estonia] of walking out of talks on the protection of undersea cables} {D2 on Thursday}, a charge that {S3 [l Tallinn]} {C3 dismissed as} {T3 "a fairy tale with footnotes"}.

The two-day meeting in [l Geneva] broke up shortly before lunch. {S4 Foreign Ministry spokeswoman [p Yelena Sobchuk]} {C4 told} {A4 reporters in [l Moscow]} {T4 that the Estonian side had left the room after 40 minutes and that {S5 its delegation head} {C5 had refused} {T5 to read the Russian draft}}.

{T6 "{S7 The Swiss hosts} {C7 told} {A7 us} {T7 the Estonians had a plane to catch},"} {S6 she} {C6 said}. {T6 "We find it a strange reason."}

{S8 [l Estonia]'s deputy foreign minister, [p Marek Toomsalu],} {C8 said} {T8 his team had stayed until the agenda was exhausted}. {S9 He} {C9 called for} {T9 a second round in [l Helsinki] next month}.

{S10 Two European diplomats with knowledge of the discussions} {C10 said} {T10 both accounts were partly true}. {S11 One of them} {C11 said} {T11 {S12 the Russians} {C12 had demanded} {T12 that [o NATO] patrols end} before anything else was discussed}.

{S13 The [o White House]} {C13 said} {T13 it regretted the outcome}. {S14 The [o European Commission]} {C14 had no immediate comment}.

Four cables have been damaged in the [l Gulf of Finland] since autumn. Repairs to the last of them took six weeks and were slowed by ice. {S15 Finnish investigators} {C15 believe} {T15 an anchor was dragged along the seabed for some 90 kilometres}, though {S16 they} {C16 have not ruled out} {T16 sabotage}. The crew of the tanker [m Volna Star] was released in January, and the ship has since changed its flag twice.

{S17 [l Moscow]} {C17 has always denied} {T17 any part in the incidents}. {S18 [p Sobchuk]} {C18 warned} {D18 on Thursday} {T18 that [l Russia] would send warships with its tankers {X18 if "harassment" of them went on}}.

Insurance rates for ships crossing the gulf rose again this week, the third increase since the new year, and brokers in [l London] spent the afternoon on the telephone.

Similar talks in 2023 had lasted one afternoon longer and produced a telephone number, which nobody has used.
---
1 act=claim fact=CT+ who=Moscow
2 act=claim fact=CT+ who=Russia
3 act=denial fact=CT- who=Tallinn
4 act=claim fact=CT+ who=Yelena Sobchuk
5 act=denial fact=Uu in=4 who=its delegation head
6 act=claim fact=CT+ who=Yelena Sobchuk
7 act=claim fact=CT+ in=6 who=The Swiss hosts
8 act=claim fact=CT+ who=Marek Toomsalu
9 act=proposal fact=Uu who=Marek Toomsalu
10 act=claim fact=CT+ who=Two European diplomats with knowledge of the discussions
11 act=claim fact=CT+ who=One of them
12 act=proposal fact=Uu in=11 who=the Russians
13 act=assessment fact=CT+ who=The White House
14 act=no_comment fact=Uu who=The European Commission
15 act=assessment fact=PR+ who=Finnish investigators
16 act=non_exclusion fact=PS+ who=Finnish investigators
17 act=denial fact=CT- who=Moscow
18 act=threat fact=Uu who=Yelena Sobchuk
role: Yelena Sobchuk | spokeswoman | Foreign Ministry
role: Marek Toomsalu | deputy foreign minister | Estonia
