[o Senate] panel deadlocks on nominee for rail safety post

[l WASHINGTON] ([o AP]) — A [o Senate] committee split 13-13 Wednesday over the nomination of a former dispatcher to lead the federal railroad safety agency, leaving it to Majority Leader [p Tom Garrity] to decide whether to force a floor vote.

{S1 [p Garrity]} {C1 has given no indication} of what he will do. {S2 Three Republican aides} {C2 said} {T2 he was short of votes}; {S3 one} {C3 predicted} {T3 the nomination would be "quietly buried by Memorial Day"}.

The nominee, [p Denise Kowalczyk] of [l Toledo], [l Ohio], spent 22 years at a freight carrier before becoming its loudest critic. {T4 "I know what a tired crew sounds like on the radio,"} {S4 she} {C4 testified} in March. {T4 "I was on the other end."}

{S5 Sen. [p Paul Rudabaugh], a [l Nebraska] Republican,} {C5 was critical of} {T5 her record} {D5 Wednesday}. {S6 He} {C6 noted} {T6 that she had never managed more than a dozen people, and that {S7 two former colleagues} {C7 had described} {T7 her as hard to work with}}.

{S8 Sen. [p Alma Reyes-Whitfield], D-[l N.M.],} {C8 fired back} {T8 that the same colleagues were now on the railroads' payroll}. {T9 "{S10 They} {C10 say} {T10 she's difficult}. I'd be difficult too {X9 if somebody asked me to run a two-mile train with one brakeman},"} {S9 she} {C9 said}.

{S11 The [o Association of Class I Carriers]}, the industry's main lobby, {C11 has urged} {A11 senators} {T11 to vote no}. {S12 Unions} {C12 are pushing for} {T12 her confirmation}.

{S13 The [o White House]} {C13 reiterated} {D13 Wednesday} {T13 that the president had "full confidence" in [p Kowalczyk]}. {S14 Press secretary [p Jordan Lyle]} {C14 sidestepped a question} about whether a backup candidate was being vetted.

Two derailments have claimed five lives this year. In the latest, near [l Salina], [l Kansas], {S15 federal investigators} {C15 found} {T15 that a sensor had flagged an overheated bearing 11 minutes before the crash}. {S16 The carrier} {C16 blames} {T16 a software update}.

[p Kowalczyk] sat through the vote in the third row beside her daughter. {S17 She} {C17 could not be reached} afterward.
---
1 act=non_confirmation fact=Uu who=Tom Garrity
2 act=claim fact=CT+ who=three Republican aides
3 act=assessment fact=PR+ who=one
4 act=claim fact=CT+ who=Denise Kowalczyk
5 act=assessment fact=CT+ who=Paul Rudabaugh
6 act=claim fact=CT- who=Paul Rudabaugh
7 act=assessment fact=CT+ in=6 who=two former colleagues
8 act=claim fact=CT+ who=Alma Reyes-Whitfield
9 act=assessment fact=Uu who=Alma Reyes-Whitfield
10 act=assessment fact=CT+ in=9 who=two former colleagues
11 act=proposal fact=Uu who=Association of Class I Carriers
12 act=proposal fact=Uu who=unions
13 act=assessment fact=CT+ who=the White House
14 act=non_confirmation fact=Uu who=Jordan Lyle
15 act=claim fact=CT+ who=federal investigators
16 act=claim fact=CT+ who=the carrier
17 act=no_comment fact=Uu who=Denise Kowalczyk
role: Tom Garrity | Majority Leader | Senate
role: Denise Kowalczyk | dispatcher | 
role: Paul Rudabaugh | Sen. | Nebraska
role: Alma Reyes-Whitfield | Sen. | N.M.
role: Jordan Lyle | Press secretary | White House
