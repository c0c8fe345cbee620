Ransom gang shuts the lights, and the locks, of a Portuguese hotel chain

[l PORTO], [l Portugal], Jan 9 — {T1 Guests at eleven hotels of the [o Atlântida] group spent Monday night with their doors open after intruders took over the system that runs the chain's locks, lamps and lifts}, {S1 the company} {C1 said} {D1 on Tuesday}.

{T2 A demand for 4 million euros in cryptocurrency appeared on the television in every room at 11.14 p.m.}, {C2 according to} {S2 guests}. {T3 "We have your keys,"} {S3 it} {C3 read} in correct, rather formal English. {T3 "Kindly tell your manager."}

{T4 "{S5 I} {C5 thought} {T5 it was an advertisement},"} {C4 said} {S4 [p Brigitte Laurent], a teacher from [l Rennes]}. {T4 "Then the lift stopped, with my husband in it."}

{S6 Police} {C6 said} {T6 nobody was hurt and nothing stolen}. {S8 {S7 A spokesman for the [o Judicial Police], Inspector [p Nuno Castanheira],}} {C7 said} {T7 the attack had probably been mounted from outside the [o European Union]}, but {C8 would not say} on what evidence.

What went wrong

{T9 The locks, made by [o Sentavo] of [l Spain], were reachable from the internet with a password printed in the manual}, {S9 two security consultants who examined them on Tuesday} {C9 told} {A9 [o Reuters]}. {S10 [o Sentavo]} {C10 disputes} {T10 that}. {T11 {A12 Installers} {C12 are instructed} {T12 to change the password on the first day}}, {S11 its technical director, [p Álvaro Rincón],} {C11 said}, {T11 and {S13 the manual} {C13 says} {T13 so} in red}.

{S14 The installer, [o Fechaduras do Norte],} {C14 said} {T14 it had never received a manual}.

The group was founded in 1961 with a single guesthouse on the beach at [l Espinho]. It now has 1,900 rooms, a golf course and a choir. The old hotels still have keyholes behind the plastic plates, and on Monday night a retired porter, [p Agostinho Veloso], walked over from his house with a ring of 200 brass keys that he had never been asked to give back. By four in the morning he had locked up two hotels. The lifts were cranked to the ground floor by hand.

{T15 "{S16 The young ones} {C16 told} {A16 me} {T16 the future was a card},"} {S15 he} {C15 said}. {T15 "The future has a flat battery."}

To pay or not

{S18 [o Atlântida]'s chief executive, [p Leonor Sampaio],} {C18 ruled out} {T18 any payment} {D18 on Tuesday}. {S19 A person with knowledge of the negotiations} {C19 said}, however, {T19 that {S20 the insurer} {C20 had authorized} {T20 an offer of 300,000 euros {X20 if the code arrived by midnight}}}. {S21 The insurer, [o Rochedo],} {C21 did not return} calls.

{S22 The national cybersecurity center} {C22 advised} {A22 hotels} {T22 to unplug similar locks at once}. {S23 [l Portugal]'s tourism secretary, [p Rui Alvarenga],} {C23 said} {T23 the country "remains open," and that he was aware of how that sounded}. {S24 The hoteliers' federation} {C24 fears} {T24 a poor Easter}.

Mrs [p Laurent]'s husband was freed at 3.20. {T25 They will come back}, {S25 she} {C25 said}, {T25 but they will take the stairs}.
---
1 act=claim fact=CT+ who=Atlântida
2 act=claim fact=CT+ who=guests
3 act=threat fact=Uu who=A demand for 4 million euros in cryptocurrency
4 act=assessment fact=CT+ who=Brigitte Laurent
5 act=assessment fact=CT+ in=4 who=Brigitte Laurent
6 act=claim fact=CT- who=Police
7 act=assessment fact=PR+ who=Nuno Castanheira
8 act=non_confirmation fact=Uu who=Nuno Castanheira
9 act=claim fact=CT+ who=two security consultants who examined them on Tuesday
10 act=denial fact=CT- who=Sentavo
11 act=claim fact=CT+ who=Álvaro Rincón
12 act=proposal fact=Uu in=11 who=unspecified
13 act=proposal fact=Uu in=11 who=the manual
14 act=denial fact=CT- who=Fechaduras do Norte
15 act=claim fact=CT+ who=Agostinho Veloso
16 act=assessment fact=CT+ in=15 who=The young ones
18 act=denial fact=CT- who=Leonor Sampaio
19 act=claim fact=CT+ who=A person with knowledge of the negotiations
20 act=agreement fact=Uu in=19 who=the insurer
21 act=no_comment fact=Uu who=Rochedo
22 act=proposal fact=Uu who=The national cybersecurity center
23 act=claim fact=CT+ who=Rui Alvarenga
24 act=assessment fact=PS+ who=The hoteliers' federation
25 act=commitment fact=Uu who=Brigitte Laurent
role: Brigitte Laurent | teacher |
role: Nuno Castanheira | spokesman | Judicial Police
role: Nuno Castanheira | Inspector | Judicial Police
role: Álvaro Rincón | technical director | Sentavo
role: Agostinho Veloso | porter |
role: Leonor Sampaio | chief executive | Atlântida
role: Rui Alvarenga | tourism secretary | Portugal
