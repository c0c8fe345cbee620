Garda tells inquest of "confusion" over call on night mother of two drowned

{S1 A garda sergeant} {C1 has accepted} {T1 that an emergency call about a woman in the [l River Orrin] was logged under the wrong county}, an inquest in [l Kilvarra] has heard.

[p Aisling Duffin], 34, drowned on the night of 9 February last year after her car left the road at [l Drumsallagh Bridge].

{S2 Her husband, [p Conor Duffin],} {C2 told} {A2 the coroner} {T2 he had rung 999 at 10.41pm and had been {C3 informed} by {S3 the operator} {T3 that help was "minutes away"}}.

It took 52 minutes for the first patrol car to arrive.

{T4 "{S5 They} {C5 kept telling} {A5 me} {T5 to stay calm}. {S6 I} {C6 believed} {T6 they were round the bend},"} {S4 he} {C4 said}. {T4 "You have no idea how long a bend can be."}

{S7 Sgt [p Declan Mulrooney], who was in charge of the control room,} {C7 put} {T7 the delay down to "confusion" between two townlands of the same name}.

{S8 He} {C8 agreed} with counsel for the family, [p Sinéad Garvey] SC, {T8 that a map check would have taken "seconds"}.

{C9 Asked} by {S9 Ms [p Garvey]} {T9 why none was made}, {S10 the sergeant} {C10 said} he could not answer for a colleague who has since emigrated.

{S11 The State Pathologist's report, read into the record,} {C11 gave} {T11 the cause of death as drowning, with a head injury as a contributory factor}.

{S12 Dr [p Malachy Fenlon], a consultant in emergency medicine,} {C12 was of the view} {T12 that Ms [p Duffin] might have survived {X12 had she been reached within half an hour}}.

{S13 The jury of four women and three men} {C13 returned} {T13 a verdict of misadventure}.

It added two recommendations. {S15 {S14 It}} {C14 urged} {A14 [o An Garda Síochána]} {T14 to adopt the postcode system used by the ambulance service}, and {C15 asked} {A15 [o Kilvarra County Council]} {T15 to raise the parapet of the bridge}.

{S17 {S16 Coroner [p Bríd Hanratty]}} {C16 extended} {T16 her sympathy} to the family, {C17 describing} {T17 Mr [p Duffin] as "a man of extraordinary restraint"}.

{S18 A spokesperson for the council} {C18 said} {T18 that {S19 engineers} {C19 had recommended} {T19 similar works} before the crash but that no money had been found}.

{S20 The [o Garda Press Office]} {C20 said} it would not be commenting on the outcome of an inquest.

Outside, [p Conor Duffin] lit a cigarette and put it out again.

{T21 "{S22 The girls} {C22 want} {T22 to know who's minding them now},"} {C21 said} {S21 his sister, [p Orla]}. {T21 "We are. That's the answer. We are."}
---
1 act=agreement fact=CT+ who=Declan Mulrooney
2 act=claim fact=CT+ who=Conor Duffin
3 act=claim fact=CT+ in=2 who=the operator
4 act=claim fact=CT+ who=Conor Duffin
5 act=proposal fact=Uu in=4 who=They
6 act=assessment fact=CT+ in=4 who=Conor Duffin
7 act=claim fact=CT+ who=Declan Mulrooney
8 act=agreement fact=CT+ who=Declan Mulrooney
9 act=proposal fact=Uu who=Sinéad Garvey
10 act=non_confirmation fact=Uu who=Declan Mulrooney
11 act=claim fact=CT+ who=The State Pathologist's report
12 act=assessment fact=PS+ who=Malachy Fenlon
13 act=announcement fact=CT+ who=The jury of four women and three men
14 act=proposal fact=Uu who=The jury of four women and three men
15 act=proposal fact=Uu who=The jury of four women and three men
16 act=assessment fact=CT+ who=Bríd Hanratty
17 act=assessment fact=CT+ who=Bríd Hanratty
18 act=claim fact=CT+ who=A spokesperson for the council
19 act=proposal fact=Uu in=18 who=engineers
20 act=no_comment fact=Uu who=Garda Press Office
21 act=assessment fact=CT+ who=Orla
22 act=assessment fact=Uu in=21 who=The girls
role: Declan Mulrooney | sergeant | garda
role: Declan Mulrooney | Sgt | 
role: Sinéad Garvey | counsel | the family
role: Malachy Fenlon | consultant in emergency medicine | 
role: Bríd Hanratty | Coroner |
