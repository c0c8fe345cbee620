Tech giant cuts 11,000 jobs in "year of focus"

[l SEATTLE] — {T2 [o Halcyon Systems] will lay off about 11,000 workers, a tenth of its staff}, {S2 the software maker} {C2 said} {D2 Wednesday}, days after it posted the biggest quarterly profit in its history.

In a memo to {A3 employees} that began with the word "Team", {S3 chief executive [p Carter Nakashima]} {C3 called} {T3 the cuts "painful and right."} {S6 {S4 He}} {C4 wrote} {T4 that {S5 the board} {C5 had concluded} {T5 the company was "organized for a world that no longer exists"}}, and {C6 promised} {A6 those affected} {T6 sixteen weeks' pay}.

{T7 "I found out because my badge didn't work,"} {C7 said} {S7 [p Priya Venkataraman], an engineer in the maps division}. {T7 "{S9 My manager} {C9 said} {T9 he'd learned it from the same door}."}

{S10 Analysts} {C10 had expected} {T10 job losses, but not on this scale}. {S11 [p Doug Feldstein] of [o Marrow & Pike]} {C11 described} {T11 the move as "a bonfire to impress the neighbors."} Others were kinder: {T12 the company was simply ahead of its rivals}, {C12 wrote} {S12 [p Ilse Brandauer] of [o Stern Capital]} in a note to {A12 clients}.

{T14 {S13 [o Halcyon]} {C13 plans} {T13 to spend $30 billion on data centers this year}}, {C14 according to} {S14 a filing with the [o Securities and Exchange Commission]}.

{S15 Sen. [p Raúl Montoya], [o D]-[l Wash.],} {C15 asked} {A15 the [o Labor Department]} {T15 to examine whether the company gave the sixty days' notice required by law}. {S17 {S16 A spokeswoman for the department}} {C16 acknowledged} {T16 receipt of his letter}, but {C17 declined further comment}. {S18 [o Halcyon]} {C18 contends} {T18 that it has followed the rules in every state}.

Founded above a bicycle shop in 1994, the company makes the software that runs payrolls, hospital beds and about a third of the world's parking meters. It hired 38,000 people in the two years of the pandemic, and moved into a campus with its own fire station.

The cuts reach 14 countries. In [l Ireland], where {T19 some 900 jobs} {C19 are thought} {T19 to be at risk}, {S20 the enterprise minister, [p Fergal Tuohy],} {C20 voiced} {T20 his "deep disappointment"}. {T21 "{S22 They} {C22 gave} {A22 me} {T22 assurances} in this room, under that clock,"} {S21 he} {C21 told} {A21 [o RTÉ]}.

The shares rose 4 percent.
---
2 act=announcement fact=PR+ who=Halcyon Systems
3 act=assessment fact=CT+ who=Carter Nakashima
4 act=claim fact=CT+ who=Carter Nakashima
5 act=assessment fact=CT+ in=4 who=the board
6 act=commitment fact=Uu who=Carter Nakashima
7 act=claim fact=CT+ who=Priya Venkataraman
9 act=claim fact=CT+ in=7 who=My manager
10 act=assessment fact=PR+ who=Analysts
11 act=assessment fact=CT+ who=Doug Feldstein
12 act=assessment fact=CT+ who=Ilse Brandauer
13 act=commitment fact=Uu in=14 who=Halcyon Systems
14 act=claim fact=CT+ who=a filing with the Securities and Exchange Commission
15 act=proposal fact=Uu who=Raúl Montoya
16 act=claim fact=CT+ who=A spokeswoman for the department
17 act=no_comment fact=Uu who=A spokeswoman for the department
18 act=claim fact=CT+ who=Halcyon Systems
19 act=assessment fact=PR+ who=unspecified
20 act=assessment fact=CT+ who=Fergal Tuohy
21 act=claim fact=CT+ who=Fergal Tuohy
22 act=commitment fact=Uu in=21 who=They
role: Carter Nakashima | chief executive | Halcyon Systems
role: Priya Venkataraman | engineer | Halcyon Systems
role: Raúl Montoya | Sen. | 
role: Fergal Tuohy | enterprise minister | Ireland
