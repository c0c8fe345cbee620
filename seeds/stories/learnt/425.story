{S26 Sect} {C26 says} {T26 it will leave Hungarian castle}

Sunday, 8 March

{S1 [o The Order of the Clear Hour], the religious group that has lived in a castle near [l Eger] since 2004,} {C1 intends} {T1 to move out}.

{S2 [p Judit Farkas], the group's secretary general,} {C2 announced} {D2 on Saturday} {T2 that the last members would be gone by the end of May}. In an open letter {S3 she} {C3 stated},

{T3 “We came here to be quiet. There has been nothing but noise. We forgive everybody, and we are taking the piano.”}

{S4 [p Farkas]} {C4 went on} {T4 that the group had found land in [l Slovenia]}. {S5 A Slovenian newspaper, [o Delo],} {C5 reported} {T5 that the mayor of the village named in the letter had heard of the plan only from its reporter}.

For years {A6 the order} {C6 has been accused} {T6 of separating children from parents, of taking pensions and of locking up {S27 those} {S27 who} {C27 want} {T27 to go}}. {C7 Allegedly}, {T7 its founder, [p Béla Szűcs], keeps a card on every member}. {T8 [p Szűcs]} is {C8 rumoured} {T8 to have died in 2021}. {S9 The group} {C9 neither confirms nor denies} {T9 it}.

{C10 According to} {S10 [p Nóra Vass], a former member who left in 2018,} {T10 {A23 she} {C23 was told} {T23 to stop writing to her sister}}. {T11 “{S12 They} {C12 said} {T12 she was a weight on my feet},”} {S11 she} {C11 told} {A11 the weekly [o HVG]}. {S13 {S14 She}} {C13 contends} {T13 that the leaders lied to the police in 2017} and {C14 calls} {T14 their inquiry “a tea party”}. [p Vass] had known [p Farkas] since childhood. The order continued to send her birthday cards.

{S15 The police in [l Eger]} {C15 rejected} {T15 her criticism}. {S16 They} {C16 pointed out} {T16 that {T17 no crime} {C17 was alleged} {T17 at the time}}. {S18 [p Farkas]} {C18 dismissed} {T18 [p Vass]'s account as “a song with one verse”}.

{T24 “It is not a prison. It has forty doors.”} — {S24 [p Judit Farkas]}, in an interview with this site, 2019

The castle belongs to the state. {S19 The national heritage office} {C19 wants} {T19 to open it to visitors}, and {S20 its director, [p Tamás Beke],} {C20 hopes} {T20 to have the roof mended by autumn}. {T21 Its chapel} {C21 is considered} {T21 one of the finest of its age in the north}.

In the village, people seeking help with the harvest used to ring at the castle gate. {T22 “They dug well,”} {C22 said} {S22 {S25 a grower}, {S25 who} {C25 asked} {T25 not to be named}}. {T22 “Somebody will have to dig.”}

Image: the castle gate in winter. CC BY-SA.
---
1 act=commitment fact=Uu who=The Order of the Clear Hour
2 act=announcement fact=Uu who=Judit Farkas
3 act=assessment fact=CT+ who=Judit Farkas
4 act=claim fact=CT+ who=Judit Farkas
5 act=claim fact=CT+ who=Delo
6 act=claim fact=CT+ who=unspecified
7 act=claim fact=PR+ who=unspecified
8 act=claim fact=PS+ who=unspecified
9 act=non_confirmation fact=Uu who=The group
10 act=claim fact=CT+ who=Nóra Vass
11 act=claim fact=CT+ who=Nóra Vass
12 act=assessment fact=CT+ in=11 who=They
13 act=claim fact=CT+ who=Nóra Vass
14 act=assessment fact=CT+ who=Nóra Vass
15 act=denial fact=CT- who=The police in Eger
16 act=claim fact=CT- who=The police in Eger
17 act=claim fact=CT- in=16 who=unspecified
18 act=assessment fact=CT+ who=Judit Farkas
19 act=commitment fact=Uu who=The national heritage office
20 act=commitment fact=Uu who=Tamás Beke
21 act=assessment fact=CT+ who=unspecified
22 act=assessment fact=CT+ who=a grower
23 act=proposal fact=Uu in=10 who=unspecified
24 act=denial fact=CT- who=Judit Farkas
25 act=proposal fact=Uu who=a grower
27 act=commitment fact=Uu in=6 who=those
26 act=commitment fact=Uu who=Sect
role: Judit Farkas | secretary general | The Order of the Clear Hour
role: Béla Szűcs | founder | The Order of the Clear Hour
role: Nóra Vass | former member | The Order of the Clear Hour
role: Tamás Beke | director | national heritage office
