Comet hunters at odds over who saw it first

Monday, January 20, 2025

{S1 The [o International Astronomical Union] ([o IAU])} {C1 has decided} {T1 that a comet found last autumn will carry two names instead of one}, after {S2 an amateur astronomer from [l Chile]} {C2 complained} {T2 that his sighting had been overlooked}.

The comet, now known as [m Okafor-Riquelme], passed the Sun in December. {T3 It was photographed on October 4 by a telescope in [l Namibia] that belongs to the Nigerian astronomer [p Chidi Okafor]}, {C3 according to} {S3 the first announcement}. {S4 [p Mauricio Riquelme], a baker in [l Vicuña],} {C4 says} {T4 he had seen it two nights before, through a telescope on the roof of his shop}.

{T5 "{S6 I} {C6 wrote} {A6 them} an e-mail {C6 saying} {T6 there's a smudge in [m Hydra] and it moves},"} {S5 he} {C5 told} {A5 the newspaper [o La Tercera]}. {T5 "{S7 They} {C7 answered} {T7 that my message had been received}. And then, nothing."} {S8 The e-mail, which the paper printed on Saturday,} {C8 ends}: {T8 "Forgive my English, but I am sure."}

{S9 The [o IAU]'s [o Minor Planet Center]} {C9 admitted} {T9 that the message had gone into a spam folder}. {S11 {S10 Its deputy director, [p Lorraine Achterberg],}} {C10 said} in a statement {T10 she was "mortified"}, and {C11 thanked} {T11 [p Riquelme] for his patience}.

[p Okafor] has taken it well. {T12 "{S13 My grandmother} {C13 taught} {A13 me} {T13 that the sky has no door}, so nobody can be first through it,"} {S12 he} {C12 told} {A12 [o BBC News Africa]}. {S14 He} {C14 has invited} {A14 [p Riquelme]} {T14 to [l Lagos]}. However, {T15 some of his colleagues} {C15 are reported to} {T15 be unhappy}.

{S16 [p Sade Balogun], the secretary of the [o Astronomical Society of Nigeria],} {C16 called} {T16 the decision "a correction that nobody would have asked for if the first name had been European"}. {S18 {S17 The [o IAU]}} {C17 rejected} {T17 that claim} {D17 on Sunday}, {C18 saying} {T18 that {S19 the rules} {C19 require} {T19 the earliest report to be named}}.

{S20 Amateur groups} {C20 welcomed} {T20 the news}. [o The Astronomer], a British magazine, {C22 quoted} {S22 one veteran} {C22 as saying} {T22 that "a baker is up at three anyway"}.

{T23 The comet will not return for about 4,300 years}, {C23 according to} {S23 calculations by the [o Jet Propulsion Laboratory]}. {S24 Astronomers} {C24 had expected} {T24 it to be visible to the naked eye}, but it broke up behind the Sun on December 29.
---
1 act=announcement fact=CT+ who=The International Astronomical Union
2 act=claim fact=CT+ who=an amateur astronomer from Chile
3 act=claim fact=CT+ who=the first announcement
4 act=claim fact=CT+ who=Mauricio Riquelme
5 act=claim fact=CT+ who=Mauricio Riquelme
6 act=claim fact=CT+ in=5 who=Mauricio Riquelme
7 act=claim fact=CT+ in=5 who=the Minor Planet Center
8 act=assessment fact=CT+ who=The e-mail
9 act=agreement fact=CT+ who=Minor Planet Center
10 act=assessment fact=CT+ who=Lorraine Achterberg
11 act=assessment fact=CT+ who=Lorraine Achterberg
12 act=assessment fact=CT- who=Chidi Okafor
13 act=assessment fact=CT- in=12 who=My grandmother
14 act=proposal fact=Uu who=Chidi Okafor
15 act=claim fact=CT+ who=unspecified
16 act=assessment fact=CT+ who=Sade Balogun
17 act=denial fact=CT- who=The International Astronomical Union
18 act=claim fact=CT+ who=The International Astronomical Union
19 act=proposal fact=Uu in=18 who=the rules
20 act=assessment fact=CT+ who=Amateur groups
22 act=assessment fact=CT+ who=one veteran
23 act=claim fact=CT- who=calculations by the Jet Propulsion Laboratory
24 act=assessment fact=PR+ who=Astronomers
role: Chidi Okafor | astronomer |
role: Mauricio Riquelme | baker | Vicuña
role: Mauricio Riquelme | amateur astronomer | Chile
role: Lorraine Achterberg | deputy director | Minor Planet Center
role: Sade Balogun | secretary | Astronomical Society of Nigeria
