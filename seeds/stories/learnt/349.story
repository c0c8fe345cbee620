[o NTSB]: crew of stranded freight train asked for second engine

{S1 Federal investigators} {C1 said} {D1 Thursday} {T1 the crew of a grain train that rolled backward for four miles and derailed in downtown [l Wescott], [l Nebraska], had asked twice for a second locomotive before setting out}.

{S2 The preliminary report by the [o National Transportation Safety Board]} {C2 does not say} what caused the June 3 accident, in which a crossing guard was killed and 41 cars jumped the tracks.

But {S3 it} {C3 quotes} {T3 {S4 the engineer} as {C4 telling} {A4 a dispatcher} {T4 that he was "light on brakes and heavy on corn."}}

{T5 {S6 The dispatcher} {C6 answered} {T6 that no engine was available until morning}}, {S5 the report} {C5 states}.

{S7 The railroad, [o Platte & Western],} {C7 said} in an emailed statement {T7 it was cooperating fully and "would not speculate while the inquiry is active."}

[p Gus Halloran], who heads the local chapter of the engineers' brotherhood, was less guarded.

{T8 "{S9 Every one of us} {C9 has asked} {T9 for more power} on that hill, and {A10 every one of us} {C10 has been told} {T10 to quit bellyaching},"} {S8 he} {C8 said}.

The crossing guard, [p Pearl Dombrowski], 71, had worked the corner of Third and Main for nineteen years. She had pushed a fourth-grader off the tracks moments before she was struck.

{S11 The boy's father, [p Hector Amaya],} {C11 calls} {T11 her "our saint of the stop sign."}

{S12 Mayor [p Judy Kessel]} {C12 vowed} {T12 to sue the railroad {X12 unless it moves its main line out of town}}, {T13 a demand} that {S13 the company} {C13 has dismissed} {T13 as "not realistic."}

{S14 The [o Federal Railroad Administration]} {C14 has ordered} {T14 all trains of more than 6,000 tons to use two locomotives on the grade until further notice}.

{S16 {S15 [p Halloran]}} {C15 welcomed} {T15 the order} but {C16 wondered} aloud {T16 why it took a funeral to get one}.

{S17 Investigators} {C17 expect} {T17 to finish their work} within eighteen months.

{S18 [p Amaya]'s son, who is nine,} {C18 has asked} {A18 the school board} in a letter {T18 to name the corner after her}. {T19 The board will take up the matter on Monday}, {C19 according to} {S19 its agenda}.
---
1 act=claim fact=CT+ who=Federal investigators
2 act=non_confirmation fact=Uu who=The preliminary report by the National Transportation Safety Board
3 act=claim fact=CT+ who=The preliminary report by the National Transportation Safety Board
4 act=claim fact=CT+ in=3 who=the engineer
5 act=claim fact=CT+ who=the report
6 act=claim fact=CT- in=5 who=The dispatcher
7 act=claim fact=CT+ who=Platte & Western
8 act=claim fact=CT+ who=Gus Halloran
9 act=proposal fact=Uu in=8 who=Every one of us
10 act=proposal fact=Uu in=8 who=unspecified
11 act=assessment fact=CT+ who=Hector Amaya
12 act=threat fact=Uu who=Judy Kessel
13 act=denial fact=CT- who=Platte & Western
14 act=announcement fact=Uu who=Federal Railroad Administration
15 act=assessment fact=CT+ who=Gus Halloran
16 act=assessment fact=Uu who=Gus Halloran
17 act=assessment fact=PR+ who=Investigators
18 act=proposal fact=Uu who=Hector Amaya's son
19 act=claim fact=PR+ who=its agenda
role: Gus Halloran | heads | local chapter of the engineers' brotherhood
role: Pearl Dombrowski | crossing guard | 
role: Judy Kessel | Mayor |
