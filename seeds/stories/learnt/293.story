[l Montreal] end 26-year wait with double-overtime win over [l Denver]

[l MONTREAL] — [p Lukas Hjelm] scored his third goal of the night in the second period of overtime on Saturday to give the [o Montreal Voyageurs] the [m Northern Cup], their first in 26 years.

The 4-3 win over the [o Denver Summit] closed a series that had gone the full seven games. Fans poured down [l Sainte-Catherine Street] until dawn. {T1 Eleven people were arrested and one was hurt by a falling traffic light}, {S1 police} {C1 said}.

{T2 "{S3 Coach} {C3 told} {A3 me} between periods {T3 to stop passing}. So I stopped passing,"} {S2 [p Hjelm], a Swede who turned 21 during the finals,} {C2 told} {A2 [o TSN]}. His coach, [p Gilles Therrien], had another version. {T4 "{S5 I} {C5 asked} {A5 him} {T5 if he was tired}. {S6 He} {C6 said} {T6 he was bored},"} {C4 said} {S4 [p Therrien]}.

[l Denver] had led 3-1 with six minutes to play. {S8 {S7 Their captain, [p Ross Kilbride],}} {C7 called} {T7 the collapse} {T7 "ours, all ours"} and {C8 declined to blame} {T8 the referees} {C8 for} {T8 a penalty in the last minute}. General manager [p Tom Aldana] was less forgiving. {T9 "{S10 The league} {C10 has admitted} {A10 to us} {T10 that it was the wrong call},"} {S9 he} {C9 said}. {T23 {S11 A league spokesperson} {C11 denied} {T11 any such admission}}, {S23 the [o Denver Post]} {C23 reports}.

{S12 Goaltender [p Étienne Roy], 38, who made 51 saves,} {C12 hinted} {T12 that he had played his last game}. {T13 "My knees have been sending me letters. Tonight I let them finish,"} {S13 he} {C13 was quoted as saying} by [o La Presse]. {S15 [p Therrien]} {C15 hopes} {T15 to talk him out of it}.

Congratulations came from [l Ottawa]. {S16 The prime minister} {C16 described} {T16 the game} {C16 as} {T16 "very bad for sleep and very good for the country"}. {S18 {S17 Mayor [p Solange Abitbol]}} {C17 announced} {T17 a parade for Tuesday} and {C18 pleaded with} {A18 residents} {T18 to leave the lampposts where they are}.

The [o Voyageurs] were founded in 1972 and had lost four finals since their last title. They had changed owners twice in that time, coaches eleven times, and the colour of their sweaters once, to a teal that did not sell.

{S19 The team} {C19 says} {T19 it will not raise ticket prices next season}. {S21 [p Normand Béliveau-Roche], who has held the same seat since 1979,} {C21 told} {A21 [o CBC]} {T21 {S22 he} {C22 believed} {T22 that} "the way I believed [l Denver] was finished at 3-1."}
---
1 act=claim fact=CT+ who=police
2 act=claim fact=CT+ who=Lukas Hjelm
3 act=proposal fact=Uu in=2 who=Gilles Therrien
4 act=claim fact=CT+ who=Gilles Therrien
5 act=proposal fact=Uu in=4 who=Gilles Therrien
6 act=assessment fact=CT+ in=4 who=Lukas Hjelm
7 act=assessment fact=CT+ who=Ross Kilbride
8 act=denial fact=CT- who=Ross Kilbride
9 act=claim fact=CT+ who=Tom Aldana
10 act=agreement fact=CT+ in=9 who=The league
11 act=denial fact=CT- in=23 who=A league spokesperson
12 act=announcement fact=PS+ who=Étienne Roy
13 act=assessment fact=CT+ who=Étienne Roy
15 act=commitment fact=Uu who=Gilles Therrien
16 act=assessment fact=CT+ who=The prime minister
17 act=announcement fact=CT+ who=Solange Abitbol
18 act=proposal fact=Uu who=Solange Abitbol
19 act=commitment fact=Uu who=The team
21 act=assessment fact=CT+ who=Normand Béliveau-Roche
22 act=assessment fact=PR- in=21 who=Normand Béliveau-Roche
23 act=claim fact=CT- who=the Denver Post
role: Ross Kilbride | captain | Denver Summit
role: Gilles Therrien | coach | Montreal Voyageurs
role: Tom Aldana | General manager | Denver Summit
role: Étienne Roy | Goaltender |
role: Solange Abitbol | Mayor | Montreal
