Ten-man [o Brackley Rovers] nick it at the death

[o Brackley Rovers] 2 [o Millhaven] 1

Substitute [p Kofi Anane] bundled home a 94th-minute winner as ten-man [o Rovers] claimed all three points against their neighbours in a derby that had everything except good manners.

[o Millhaven] led through [p Luka Ferenc]'s header before skipper [p Dean Ashworth] was ordered off for a lunge on the half-hour. [p Tom Szabo] levelled from the spot, and then, with the fourth official's board long gone, up popped [p Anane].

{T1 "I've no idea what it came off. Could've been my ear,"} {C1 laughed} {S1 the 19-year-old}, who had been on the pitch for six minutes. {T1 "{S3 The gaffer} {C3 said} {A3 to me}, {T3 'Go and be a nuisance'}, so I was a nuisance."}

{S5 {S4 [o Rovers] boss [p Carl Penhaligon]}} {C4 hailed} {T4 the spirit of his players} but {C5 was critical of} {T5 the decision to dismiss [p Ashworth]}. {T6 "It's a yellow all day long,"} {S6 he} {C6 fumed}. {S7 He} {C7 revealed} {T7 that the club would appeal and that {S18 he} {C18 had already asked for} {T18 the tapes}}.

Opposite number [p Jorge Malta] was not having it. {T8 "{X8 If that's a yellow}, then I'm a ballet dancer,"} {S8 the [o Millhaven] manager} {C8 snapped}. {T9 His side had been denied a clear penalty at 1-0}, {S9 he} {C9 maintained}, when [p Ferenc] went down under a challenge from [p Szabo]. {S10 [p Szabo]} {C10 denied} {T10 touching him}.

{S11 Referee [p Anthony Crewe]}, who lost control of the game about as early as anyone can, {C11 was unavailable for comment}.

There was trouble off the field too. {S13 {S12 Police}} {C12 said} {T12 nine people had been arrested outside the [l Canal End]} and {C13 put} {T13 the number of injured stewards} {C13 at} {T13 four}. {S14 One steward} {C14 told} {A14 the [o Evening Argus]} {T14 {S15 supporters} had {C15 threatened} {T15 to follow him home}}.

[o Rovers] stay sixth, two points behind [o Ashby Town], and {S16 [p Penhaligon]} {C16 does not believe} {T16 they are out of the promotion race}. {T17 "Write us off,"} {C17 said} {S17 the coach}, {T17 "please. We love it."} Next up is [o Ashby] themselves, on Saturday, with [p Ashworth] suspended and [p Anane] pushing for a start.
---
1 act=claim fact=Uu who=Kofi Anane
3 act=proposal fact=Uu in=1 who=The gaffer
4 act=assessment fact=CT+ who=Carl Penhaligon
5 act=assessment fact=CT+ who=Carl Penhaligon
6 act=assessment fact=CT+ who=Carl Penhaligon
7 act=announcement fact=Uu who=Carl Penhaligon
8 act=assessment fact=CT- who=Jorge Malta
9 act=claim fact=CT+ who=Jorge Malta
10 act=denial fact=CT- who=Tom Szabo
11 act=no_comment fact=Uu who=Anthony Crewe
12 act=claim fact=CT+ who=Police
13 act=claim fact=CT+ who=Police
14 act=claim fact=CT+ who=One steward
15 act=threat fact=Uu in=14 who=supporters
16 act=assessment fact=CT- who=Carl Penhaligon
17 act=proposal fact=Uu who=Carl Penhaligon
18 act=proposal fact=Uu in=7 who=Carl Penhaligon
role: Dean Ashworth | skipper | Rovers
role: Carl Penhaligon | boss | Rovers
role: Carl Penhaligon | coach | Rovers
role: Jorge Malta | manager | Millhaven
role: Anthony Crewe | referee | 
role: Kofi Anane | substitute | Rovers
