Leaked slides: ride app knew drivers were falling asleep

Thursday, November 30

{T2 {S1 The ride-hailing company [o Vamo]} {C1 knew} for at least two years {T1 that hundreds of its drivers in [l Mexico City] were dozing off at the wheel}}, {C2 according to} {S2 internal slides published by the newspaper [o El Universal]}.

The slides, dated April 2021, summarise data from the drivers' own telephones. {T3 In one month the software recorded 3,900 "micro-sleep events"}, {S3 they} {C3 show}. {T4 "{S5 Legal} {C5 advises} {T5 not to surface this in the driver app},"} {C4 reads} {S4 one of them}.

{S6 A [o Vamo] spokesman, [p Iker Landeros],} {C6 told} {A6 the [o Associated Press]} {T6 the slides were authentic but "taken out of context"}. {T7 The measurements were part of an experiment and had proved unreliable}, {S7 he} {C7 said}. {S8 He} {C8 rejected} {T8 {S9 the newspaper}'s {C9 suggestion} {T9 that the firm had put profit before lives}}.

{S10 The drivers' association [o Volante Libre]} {C10 has demanded} {T10 a cap of ten hours on each shift}. {T11 "{S12 The app} {C12 tells} {A12 you}: {T12 two more trips and you get the bonus}. {S13 It} never {C13 says}: {T13 go home},"} {S11 its president, [p Maricruz Peña],} {C11 said} in a telephone interview. {S14 She} {C14 estimated} {T14 that a third of her members work more than fourteen hours}.

{S15 [l Mexico]'s deputy transport minister, [p Andrés Quijano],} {C15 told} {A15 radio station [o W]} {T15 that {S16 the government} {C16 was planning} {T16 an inspection}}. {T17 "{X17 If what I have read is true}, there will be fines, and they will hurt,"} {S17 he} {C17 warned}. {S18 Some lawmakers} {C18 have been quoted as saying} {T18 that a ban is possible}.

The company's shares, which are listed in [l New York], fell 11% on Wednesday. {S19 [p Harriet Blum], an analyst with [o Cove Street],} {C19 said} {T19 {S20 investors} {C20 were less afraid of} {T20 a fine} than of a jury}. {S21 She} {C21 advised} {A21 clients} {T21 to sell}.

{S22 The family of [p Lorena Ibáñez], a nurse who died in a [o Vamo] car in 2022,} {C22 have asked} {A22 prosecutors} {T22 to reopen the case}. {T23 {A24 Her brother} {C24 was told} {D24 at the time} {T24 that the driver had swerved to avoid a dog}}, {S23 he} {C23 told} {A23 [o El Universal]}. {T25 "There was no dog. {S26 I} {C26 said} so then: {T26 there was no dog},"} {S25 he} {C25 is quoted as saying}.

[o Vamo] operates in nine countries and was founded in [l Monterrey] in 2015 by two former bus conductors.
---
1 act=claim fact=CT+ in=2 who=Vamo
2 act=claim fact=CT+ who=internal slides published by the newspaper El Universal
3 act=claim fact=CT+ who=internal slides published by the newspaper El Universal
4 act=claim fact=CT+ who=one of them
5 act=proposal fact=Uu in=4 who=Legal
6 act=agreement fact=CT+ who=Iker Landeros
7 act=claim fact=CT+ who=Iker Landeros
8 act=denial fact=CT- who=Iker Landeros
9 act=claim fact=CT+ in=8 who=El Universal
10 act=proposal fact=Uu who=Volante Libre
11 act=claim fact=CT+ who=Maricruz Peña
12 act=conditional_commitment fact=Uu in=11 who=the app
13 act=proposal fact=Uu in=11 who=the app
14 act=assessment fact=CT+ who=Maricruz Peña
15 act=claim fact=CT+ who=Andrés Quijano
16 act=commitment fact=Uu in=15 who=the government
17 act=threat fact=Uu who=Andrés Quijano
18 act=assessment fact=PS+ who=Some lawmakers
19 act=claim fact=CT+ who=Harriet Blum
20 act=assessment fact=PS+ in=19 who=investors
21 act=proposal fact=Uu who=Harriet Blum
22 act=proposal fact=Uu who=The family of Lorena Ibáñez
23 act=claim fact=CT+ who=Her brother
24 act=claim fact=CT+ in=23 who=unspecified
25 act=denial fact=CT- who=Her brother
26 act=denial fact=CT- in=25 who=Her brother
role: Iker Landeros | spokesman | Vamo
role: Maricruz Peña | president | Volante Libre
role: Andrés Quijano | deputy transport minister | Mexico
role: Harriet Blum | analyst | Cove Street
role: Lorena Ibáñez | nurse |
