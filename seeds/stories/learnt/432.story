Jamaican sprinter's missing medal: a round-up

{T1 The gold medal of the late [p Winsome Clarke]} {C1 is alleged} {T1 to have been in a drawer at the [o Island Athletics Council] for twenty years}. This is how the story stands tonight.

{C2 According to} {S2 [o The Gleaner]} {T2 a cleaner found it in January, in an envelope marked "stamps"}. {S3 The [o Jamaica Observer]} {C3 has it} {T3 that a retired treasurer, [p Carlton Bignall], put it there}. {S4 [p Bignall]} {C4 stated} to both,

{T4 "That medal was lent for a dinner and never given back. I asked for it myself, twice. {S5 They} {C5 said} {T5 it was in [l London]}."}

{S6 The old man} {C6 added} {T6 that he would swear to it in court}. {S7 [p Keisha Clarke], the runner's daughter,} {C7 wrote} on [m Facebook]:

{T7 "My mother looked for it until she died. {S8 She} {C8 thought} {T8 she had lost it herself}. Imagine that."}

{S9 {S10 {S11 She}}} {C9 has demanded} {T9 an apology}, {C10 wants} {T10 to give the medal to a school} and {C11 is threatening} {T11 to sue {X11 if it is not handed over by Friday}}. {T12 The council} {C12 has variously been called} {T12 a museum, a mausoleum and a cupboard}. Over the years {A13 its officers} {C13 have been accused} {T13 of losing records, favouring their own clubs and flying first class}.

{S14 The council's president, Dr. [p Roy Samuda],} {C14 was quoted} by [o RJR News] {C14 as saying} {T14 that {S15 he} {C15 was sure} {T15 "no one meant harm"}}. {S16 He} {C16 has refused} {T16 to hand over the register}. In reply to our own questions {S17 his office} {C17 sent word} {T17 that the president was travelling}.

[p Winsome Clarke] won the 400 metres in [l Edinburgh] in 1970. {T18 She} {C18 was considered} {T18 too short for the distance}. She had known hunger as a child and ran to school without shoes. {T19 {S27 Her} {C27 stated aim}}, {C19 as recalled} by {S19 a team-mate, [p Beverley Nunes]}, {T19 was {T27 "to run so fast that the bus waits"}}.

{T24 "Imagine that."} – {S24 [p Keisha Clarke]}

{T20 {S26 The sports ministry}} {C20 is said} {T20 to be {C26 considering} {T26 a public inquiry}}. {S21 An official there, who spoke on condition of anonymity,} {C21 told} {A21 [o The Gleaner]} {T21 that {S22 the minister} {C22 would prefer} {T22 a quiet lunch}}. {S23 [o The Star]} {C23 argues} in an editorial {T23 that the medal belongs to the nation}.

Image: [p Winsome Clarke] in [l Kingston], 1971. Photographer unknown.

Police heard of the affair on the radio. They called the council, left a message and continued to wait at the time of writing. Nobody has been arrested.
---
1 act=claim fact=PR+ who=unspecified
2 act=claim fact=CT+ who=The Gleaner
3 act=claim fact=CT+ who=Jamaica Observer
4 act=claim fact=CT+ who=Carlton Bignall
5 act=claim fact=CT+ in=4 who=They
6 act=commitment fact=Uu who=Carlton Bignall
7 act=claim fact=CT+ who=Keisha Clarke
8 act=assessment fact=PR+ in=7 who=Winsome Clarke
9 act=proposal fact=Uu who=Keisha Clarke
10 act=commitment fact=Uu who=Keisha Clarke
11 act=threat fact=Uu who=Keisha Clarke
12 act=assessment fact=CT+ who=unspecified
13 act=claim fact=CT+ who=unspecified
14 act=assessment fact=CT+ who=Roy Samuda
15 act=assessment fact=PR+ in=14 who=Roy Samuda
16 act=denial fact=CT- who=Roy Samuda
17 act=claim fact=CT+ who=his office
18 act=assessment fact=CT+ who=unspecified
19 act=claim fact=CT+ who=Beverley Nunes
27 act=commitment fact=Uu in=19 who=Winsome Clarke
20 act=claim fact=PR+ who=unspecified
26 act=commitment fact=Uu in=20 who=The sports ministry
21 act=claim fact=CT+ who=An official there
22 act=proposal fact=Uu in=21 who=the minister
23 act=assessment fact=CT+ who=The Star
24 act=proposal fact=Uu who=Keisha Clarke
role: Winsome Clarke | sprinter | 
role: Carlton Bignall | treasurer | Island Athletics Council
role: Keisha Clarke | daughter | 
role: Roy Samuda | president | Island Athletics Council
role: Beverley Nunes | team-mate | 
