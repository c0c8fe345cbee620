Six still on the run after [l Kroonveld] prison break

[l BLOEMFONTEIN] – {T1 Six men who escaped from [l Kroonveld Correctional Centre] on Sunday night are still at large}, {S1 the [o Department of Correctional Services]} {C1 confirmed} {D1 on Tuesday}.

{S2 Spokesperson [p Lebohang Maseko]} {C2 told} {A2 [o News24]} {T2 that nine inmates had cut through the bars of a bathroom window with a smuggled hacksaw blade}.

{T3 "Three were caught asleep in a mealie field,"} {S3 {S4 he}} {C3 said}, {C4 adding} {T4 that they had walked "in a circle, as tired people do"}.

The six include [p Sipho Radebe], serving two life terms for the murder of a farming couple at [l Vaalkop].

{S5 Police} {C5 have warned} {A5 the public} {T5 not to approach any of the men}. {S6 Colonel [p Annelie Vorster], who speaks for the provincial commissioner,} {C6 said} {T6 {S7 detectives} {C7 believe} {T7 at least two of them have reached [l Gauteng]}}.

{T8 The group} {C8 is thought} {T8 to have had help from inside}.

{S9 The prison officers' union, [o Popcru],} {C9 bristled at} {T9 that suggestion}.

{T10 "{S11 The minister} {C11 promised} {T11 200 new warders} two years ago. We got fourteen,"} {C10 said} {S10 its [l Free State] secretary, [p Mandla Tshabalala]}. {T10 "On Sunday there were five people guarding 840. Work it out yourself."}

{S13 {S12 The [o Democratic Alliance]}} {C12 demanded} {T12 the resignation of the head of the centre} and {C13 blamed} {T13 the national department for "a decade of broken cameras"}.

{S14 Minister [p Thandeka Nkabinde]} {C14 has suspended} {T14 four officials}. {S17 {S15 She}} {C15 rejects} {T15 {C16 claims} by {S16 the union} {T16 that staff shortages were to blame}}, and {C17 intends} {T17 to publish the duty roster to prove it}.

Residents of [l Vaalkop] met in the church hall on Monday night. Somebody had brought rusks. Nobody ate.

{T18 "{S19 The judge} {C19 told} {A19 my mother} {T19 he would die in there},"} {C18 said} {S18 [p Hendrik Pienaar], whose grandparents were killed by [p Radebe] in 2009}. {T18 "{S20 I} {C20 phoned} {A20 the station} on Sunday {T20 to ask if it was true}. {S21 The constable} {C21 said} {T21 he'd heard it on the radio as well}."}

A reward of R100,000 has been put up by local farmers. {S22 [p Maseko]} {C22 would not be drawn on} whether the department would match it.
---
1 act=claim fact=CT+ who=Department of Correctional Services
2 act=claim fact=CT+ who=Lebohang Maseko
3 act=claim fact=CT+ who=Lebohang Maseko
4 act=claim fact=CT+ who=Lebohang Maseko
5 act=proposal fact=Uu who=Police
6 act=claim fact=CT+ who=Annelie Vorster
7 act=assessment fact=PR+ in=6 who=detectives
8 act=assessment fact=PR+ who=unspecified
9 act=denial fact=CT- who=Popcru
10 act=claim fact=CT+ who=Mandla Tshabalala
11 act=commitment fact=Uu in=10 who=The minister
12 act=proposal fact=Uu who=Democratic Alliance
13 act=assessment fact=CT+ who=Democratic Alliance
14 act=announcement fact=CT+ who=Thandeka Nkabinde
15 act=denial fact=CT- who=Thandeka Nkabinde
16 act=assessment fact=CT+ in=15 who=the union
17 act=commitment fact=Uu who=Thandeka Nkabinde
18 act=claim fact=CT+ who=Hendrik Pienaar
19 act=assessment fact=CT+ in=18 who=The judge
20 act=proposal fact=Uu in=18 who=Hendrik Pienaar
21 act=claim fact=CT+ in=18 who=The constable
22 act=non_confirmation fact=Uu who=Lebohang Maseko
role: Lebohang Maseko | Spokesperson | Department of Correctional Services
role: Annelie Vorster | Colonel | 
role: Mandla Tshabalala | Free State secretary | Popcru
role: Thandeka Nkabinde | Minister |
