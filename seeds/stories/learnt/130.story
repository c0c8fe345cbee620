Swiss watchmaker to cut 600 jobs as orders from [l Asia] dry up

[l GENEVA], Nov 6 ([o Reuters]) - {T1 Swiss watchmaker [o Ferrand & Cie] will cut 600 jobs, or one in seven, and close its oldest workshop}, {S1 it} {C1 said} {D1 on Friday}, {T1 after orders from [l China] halved}.

{S2 Chief executive [p Laurent Bise]} {C2 told} {A2 reporters} {T2 that "the easy years are over" and that {S3 the family} {C3 had decided} {T3 to forgo its dividend}}. {S4 He} {C4 expects} {T4 sales to stabilise by the second half of next year, {X4 provided the franc stops climbing}}.

{S6 The [o Unia Horlogerie] union} {C6 denounced} {T6 the cuts}. {T7 "People who can set a jewel by eye are being shown the door by people who can't wind a clock,"} {C7 said} {S7 [p Sylvie Aubry], a polisher for 22 years who now heads the works council}. {S9 {S8 She}} {C8 called for} {T8 short-time work instead} and {C9 threatened} {T9 a walkout {X9 unless management returned to the table}}.

{T10 Investors had been braced for worse}, {C10 noted} {S10 [o Bank Rieter] analyst [p Dominik Sutter]}. {C11 In} {S11 his} {C11 reading}, {T11 the founder's grandchildren are preparing a sale}. {S12 The company} {C12 has always denied} {T12 this}, and {S13 a spokeswoman for the family holding, [p Anouk Ferrand],} {C13 reiterated} {D13 on Friday} {T13 that no shares were on the market and none would be}.

[o Ferrand], founded in 1851, supplied the instruments carried on three polar expeditions. Its "Boréale" model, called after the first of them, has claimed a cult following, and prices reported at auction once doubled in a year. The workshop in [l Le Sentier], ordered built by the founder's widow, still has no lift.

The canton of [l Vaud] is worried. {S15 {S14 [p Christelle Monnard], who is responsible for the economy in the cantonal government,}} {C14 offered} {T14 to pay for retraining} and {C15 asked} {A15 the firm} {T15 to keep the building open as a school}. {S16 [p Bise]} {C16 replied} {T16 that he would think about it}.

The valley has seen worse. Quartz movements from [l Japan] cut its workforce by two thirds in the 1970s, and the church of [l Le Brassus] rang its bell for every atelier that closed. The founder's great-grandson, the late [p Octave Ferrand], held on to the tools, refused delivery of the new machines and was proved right by a single order from [l Milan].

{S17 The head of the [o Swiss Watch Federation], [p Urs Niederberger],} {C17 reckons} {T17 other houses will follow}.
---
1 act=announcement fact=CT+ who=Ferrand & Cie
2 act=assessment fact=CT+ who=Laurent Bise
3 act=commitment fact=Uu in=2 who=the family
4 act=assessment fact=PR+ who=Laurent Bise
6 act=assessment fact=CT+ who=The Unia Horlogerie union
7 act=assessment fact=CT+ who=Sylvie Aubry
8 act=proposal fact=Uu who=Sylvie Aubry
9 act=threat fact=Uu who=Sylvie Aubry
10 act=claim fact=CT+ who=Dominik Sutter
11 act=assessment fact=CT+ who=Dominik Sutter
12 act=denial fact=CT- who=Ferrand & Cie
13 act=denial fact=CT- who=Anouk Ferrand
14 act=commitment fact=Uu who=Christelle Monnard
15 act=proposal fact=Uu who=Christelle Monnard
16 act=commitment fact=Uu who=Laurent Bise
17 act=assessment fact=PR+ who=Urs Niederberger
role: Laurent Bise | chief executive | Ferrand & Cie
role: Sylvie Aubry | polisher |
role: Sylvie Aubry | heads | works council
role: Dominik Sutter | analyst | Bank Rieter
role: Anouk Ferrand | spokeswoman | family holding
role: Christelle Monnard | responsible for the economy | Vaud
role: Urs Niederberger | head | Swiss Watch Federation
role: Octave Ferrand | great-grandson | founder
