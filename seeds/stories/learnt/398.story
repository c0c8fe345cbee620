Dutch minister out as party poll sinks rail tax

[l THE HAGUE], [l Netherlands] — {S1 Transport Minister [p Femke Oosterhuis]} {C1 has offered} {T1 to resign} after {S2 members of her own party} {C2 voted against} {T2 a tax on empty train seats} that she had made the centrepiece of her first year.

{T3 “One can lose a vote and stay. One can't lose one's own mother's vote and stay,”} {S3 she} {C3 said} outside the ministry. Her mother is a party member in [l Zwolle], and {S4 she} {C4 had told} {A4 a local radio station} on Sunday {T4 that the tax was “thought up in a car”}.

{T6 {S5 Prime Minister [p Joris van Elk]} {C5 asked} {A5 her} {T5 to sleep on it}}, {C6 according to} {S6 three people with knowledge of the conversation}. {S7 His spokesman} {C7 said only} {T7 that the two had spoken}.

{T8 The party, the liberal [o Democraten 88], is likely to leave the coalition {X8 if she goes}}, {S8 the daily [o NRC]} {C8 reported}. {S9 Its chairwoman, [p Renske Dijk],} {C9 called} {T9 that “premature”}. {T10 “We joined for four years. {S11 Nobody} {C11 has proposed} to {A11 me} {T11 that we make it two},”} {S10 she} {C10 said}.

The coalition has 77 of 150 seats in the lower house. {S12 Opposition leader [p Teun Hazelaar]} {C12 would like} {T12 an election in the spring}, and {S13 pollsters} {C13 reckon} {T13 he would win it}.

[l The Hague] has seen eleven transport ministers in twenty years. Most of them left behind a bridge or a lawsuit. The last to fall over trains, in 2012, went on to run a ferry company.

Under the scheme, operators would have paid two cents for each vacant seat-kilometre. {S14 A study by [o Delft University of Technology]} {C14 estimated} {T14 that it would bring in €210 million a year and shift about one journey in fifty to the off-peak}. {S15 The railways} {C15 opposed} {T15 it from the start}; {S16 [o Nederlandse Spoorwegen], the state operator,} {C16 compared} {T16 it to “fining a bakery for bread”}.

{S17 Environmental groups} {C17 regretted} {T17 the outcome}. {S19 {S18 [o Milieufront]}} {C18 accused} {T18 the party of cowardice}, {C19 recalling} {T19 {S20 its manifesto} {C20 vow} {T20 to “price every gram of carbon”}}.

{S21 [p Oosterhuis]} {C21 did not rule out} {T21 a return to her old profession}. Before politics, she tuned organs.
---
1 act=commitment fact=Uu who=Femke Oosterhuis
2 act=announcement fact=CT- who=members of her own party
3 act=assessment fact=CT- who=Femke Oosterhuis
4 act=assessment fact=CT+ who=Her mother
5 act=proposal fact=Uu in=6 who=Joris van Elk
6 act=claim fact=CT+ who=three people with knowledge of the conversation
7 act=claim fact=CT+ who=His spokesman
8 act=assessment fact=PR+ who=NRC
9 act=assessment fact=CT+ who=Renske Dijk
10 act=claim fact=CT- who=Renske Dijk
11 act=proposal fact=Uu in=10 who=Nobody
12 act=proposal fact=Uu who=Teun Hazelaar
13 act=assessment fact=PR+ who=pollsters
14 act=assessment fact=PR+ who=A study by Delft University of Technology
15 act=assessment fact=CT- who=The railways
16 act=assessment fact=CT+ who=Nederlandse Spoorwegen
17 act=assessment fact=CT+ who=Environmental groups
18 act=assessment fact=CT+ who=Milieufront
19 act=claim fact=CT+ who=Milieufront
20 act=commitment fact=Uu in=19 who=Democraten 88
21 act=non_exclusion fact=Uu who=Femke Oosterhuis
role: Femke Oosterhuis | Transport Minister | 
role: Joris van Elk | Prime Minister | 
role: Renske Dijk | chairwoman | Democraten 88
role: Teun Hazelaar | Opposition leader |
