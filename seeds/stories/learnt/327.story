Maintainer of tiny but ubiquitous code library quits over abuse

[l MONTREAL] ([o Reuters]) - {S1 The sole maintainer of a 900-line program that sits inside millions of routers, televisions and cars} walked away from it on Sunday, {C1 citing} {T1 insults from strangers and silence from the companies that profit}.

{T2 "I am done. Fork it, fix it, frame it, I don't mind,"} {S2 [p Étienne Marchetti], a schoolteacher,} {C2 wrote} in a post on the project's page. {T3 {A4 He} {C4 had been called} {T4 "lazy" and "a menace"} for taking a weekend to answer a bug report}, {S3 he} {C3 said}.

The library, [m tinyclock], converts dates between time zones. {S5 A survey by the [o Open Source Resilience Centre]} {C5 found} {D5 last year} {T5 that it was present in 61% of connected devices}. {S6 The centre} {C6 listed} {T6 it} {C6 among} {T6 the "load-bearing hobbies" of the internet}.

{S7 Security specialists} {C7 cautioned} {T7 that the departure could invite trouble}. {T8 "{S9 Attackers} {C9 have told} {A9 us}, on panels, with slides, {T9 that they look for tired maintainers},"} {C8 said} {S8 [p Adaeze Nwankwo], head of threat research at [o Palisade Labs]}. {S10 She} {C10 urged} {A10 users} {T10 to refuse any update signed by an unknown key}.

{S11 Two volunteers} {C11 have offered} {T11 to take over}. {S12 [p Marchetti]} {C12 said} {T12 he would hand over the keys only {X12 if they could prove who they were}}. {S14 One of them, known online as [p brightmoth],} {C14 refused}, {C14 calling} {T14 the demand "a background check for unpaid work"}.

{S15 The [o Linux Foundation]} {C15 said} {T15 it was "in contact with [p Étienne] and open to hosting the project"}. {S16 Three of the largest users, all makers of home routers,} {C16 did not reply to questions}. {S18 {S17 A fourth, [o Wavecrest],}} {C17 said} {T17 it had donated $500 in 2021} and {C18 considered} {T18 the sum "proportionate"}.

That brought some mirth. {T19 "{S20 [o Wavecrest]} {C20 told} {A20 shareholders} {D20 in May} {T20 that [m tinyclock] saved it a team of ten},"} {S19 the developer [p Sanne Duyvis]} {C19 posted}. {T19 "Proportionate to what?"}

{S21 [p Marchetti]} {C21 told} {A21 [o Reuters]} by telephone {T21 that he felt lighter already}. {T22 The school year begins on Tuesday and he has a geography lesson to prepare}, {S22 he} {C22 said}. {T22 "Time zones, as it happens."}
---
1 act=claim fact=CT+ who=Étienne Marchetti
2 act=commitment fact=Uu who=Étienne Marchetti
3 act=claim fact=CT+ who=Étienne Marchetti
4 act=assessment fact=CT+ in=3 who=unspecified
5 act=claim fact=CT+ who=A survey by the Open Source Resilience Centre
6 act=assessment fact=CT+ who=the centre
7 act=assessment fact=PS+ who=Security specialists
8 act=claim fact=CT+ who=Adaeze Nwankwo
9 act=claim fact=CT+ in=8 who=Attackers
10 act=proposal fact=Uu who=Adaeze Nwankwo
11 act=commitment fact=Uu who=Two volunteers
12 act=conditional_commitment fact=Uu who=Étienne Marchetti
14 act=assessment fact=CT+ who=brightmoth
15 act=claim fact=CT+ who=The Linux Foundation
16 act=no_comment fact=Uu who=Three of the largest users
17 act=claim fact=CT+ who=Wavecrest
18 act=assessment fact=CT+ who=Wavecrest
19 act=claim fact=CT+ who=Sanne Duyvis
20 act=claim fact=CT+ in=19 who=Wavecrest
21 act=assessment fact=CT+ who=Étienne Marchetti
22 act=claim fact=CT+ who=Étienne Marchetti
role: Étienne Marchetti | sole maintainer | tinyclock
role: Étienne Marchetti | schoolteacher |
role: Adaeze Nwankwo | head of threat research | Palisade Labs
role: Sanne Duyvis | developer |
