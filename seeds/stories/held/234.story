{S25 Leaked memos}: {T25 {S26 transit agency's own engineers} {C26 called} {T26 turnstile plan “a tax on umbrellas”}}

{S24 Confidential memorandums} {C24 show} {T24 that {S1 engineers at [l Toronto]'s transit agency} {C1 warned} {A1 its executives} four times {T1 not to buy {T19 the fare gates} now {C19 blamed} {T19 for stranding thousands of riders}}}.

The 63 pages were posted anonymously to a public server on Sunday night and taken down by Monday noon. [o The Lakeshore Dispatch] kept a copy. {S2 The agency, [o Metrolink Ontario South],} {C2 has not contested} {T2 their authenticity}, though {S3 its chief executive, [p Robert Achterberg],} {C3 called} {T3 the leak “an act of vandalism against people who were thinking out loud.”}

The gates, made by [o Portalis] of [l Lyon], cost $118 million and went into service on February 1. They close on bags, prams and, above all, umbrellas. On the wettest morning in March one station had to be evacuated.

{T4 “The sensor cannot tell a wet umbrella from a second passenger,”} {S4 [p Lena Horvat], then a senior systems engineer,} {C4 wrote} {D4 in June 2022}. {T4 “In this city that is a tax on umbrellas. {S5 I} {C5 recommend} {T5 we walk away}.”}

{S6 A reply from the procurement office} {C6 reads}, in full: {T6 “Noted.”}

{T7 {S8 Executives} {C8 had been keen} {T8 to sign before the fiscal year closed}}, {S7 a former manager} {C7 said}, {T7 because a federal grant would otherwise have lapsed}. {S9 A second} {C9 recalled} {T9 {C21 being told} {T21 that “perfect is next year's problem.”}} {S10 Both} {C10 asked} {T10 not to be identified because of severance agreements}.

Fare gates are a young technology with an old purpose. The first coin-operated turnstile in the city was installed in 1921, to a design its maker had sold to racetracks. It weighed as much as a piano and was defeated within a week by boys who rode each other's shoulders. For most of a century after that, a man in a booth did the job, and the agency's museum keeps the last stool, under glass.

{S11 [o Portalis]} {C11 said} {T11 that its equipment works as specified and that {S12 the customer} {C12 had declined} {T12 an optional rain package}}. {S13 The agency} {C13 disputes} {T13 the word “optional.”}

At [o City Hall], {S14 Councillor [p Deepa Sivakumar]} {C14 demanded} {T14 [p Achterberg]'s resignation}; {T15 the memos}, {S15 she} {C15 said}, {T15 prove he misled the council in May, when {S16 he} {C16 testified} {T16 that no one had raised a concern}}. {T18 {S17 The mayor} {C17 retains confidence in} {T17 him}}, {S18 a spokesperson} {C18 said}, {T18 “at this time.”} {S20 The auditor general} has begun a review and {C20 expects} {T20 to report by fall}.

[p Horvat], who now designs baggage belts in [l Rotterdam], laughed. {T22 “I didn't leak it,”} {S22 she} {C22 said} by telephone. {T22 “But {S23 I} {C23 wish} {T23 I had}.”}
---
1 act=proposal fact=Uu in=24 who=engineers at Toronto's transit agency
2 act=agreement fact=CT+ who=Metrolink Ontario South
3 act=assessment fact=CT+ who=Robert Achterberg
4 act=claim fact=CT- who=Lena Horvat
5 act=proposal fact=Uu in=4 who=Lena Horvat
6 act=claim fact=CT+ who=the procurement office
7 act=claim fact=CT+ who=a former manager
8 act=commitment fact=Uu in=7 who=Executives
9 act=claim fact=CT+ who=A second former manager
10 act=proposal fact=Uu who=Both
11 act=claim fact=CT+ who=Portalis
12 act=denial fact=CT- in=11 who=the customer
13 act=denial fact=CT- who=Metrolink Ontario South
14 act=proposal fact=Uu who=Deepa Sivakumar
15 act=claim fact=CT+ who=Deepa Sivakumar
16 act=denial fact=CT- in=15 who=Robert Achterberg
17 act=assessment fact=CT+ in=18 who=The mayor
18 act=claim fact=CT+ who=a spokesperson
19 act=claim fact=CT+ in=1 who=unspecified
20 act=assessment fact=PR+ who=The auditor general
21 act=assessment fact=Uu in=9 who=unspecified
22 act=denial fact=CT- who=Lena Horvat
23 act=assessment fact=Uu in=22 who=Lena Horvat
24 act=claim fact=CT+ who=Confidential memorandums
25 act=claim fact=CT+ who=Leaked memos
26 act=assessment fact=CT+ in=25 who=transit agency's own engineers
role: Robert Achterberg | chief executive | Metrolink Ontario South
role: Lena Horvat | senior systems engineer | Metrolink Ontario South
role: Deepa Sivakumar | Councillor | City Hall
