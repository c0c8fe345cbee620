{T1 Hospital software let strangers read records for two years}, {S1 watchdog} {C1 finds}

{T2 A missing line in the software that runs appointment desks at 46 Australian hospitals left the records of up to 2.1 million patients open to anyone who could guess a number}, {S2 the federal privacy commissioner} {C2 said} {D2 yesterday} in a report that {S3 the program's maker} {C3 had asked} {A3 a court} {T3 to suppress}.

It began with a nurse. On 6 May 2023 [p Priyanka Nair] was looking up her own blood test in [l Ballarat] when she mistyped a digit and met a stranger's. {T4 “{S5 I} {C5 thought}, {T5 that can't be right}, so I tried another. It was a man with gallstones,”} {S4 she} {C4 told} {A4 [o The Goldfields Courier]}.

{S6 She} {C6 reported} {T6 it} the same day. {S7 The help desk at [o Medirow], the [l Melbourne] company behind the program,} {C7 replied} {T7 that she “must have had two tabs open”}.

6 May to 30 June 2023

Four more reports came in. {S8 A hospital in [l Hobart]} {C8 described} {T8 the flaw in full}; {S9 a support manager} {C9 marked} {T9 it “user error”}. {S10 A developer} {C10 begged} {A10 colleagues} in a chat message {T10 to “please, please look at line 4,016”}. {T11 Nobody did}, {S11 the commissioner, [p Rosalind Keogh],} {C11 notes}.

July 2023 to April 2025

Nothing happened. The clinics opened at eight and shut at five. [o Medirow] grew, floated on the exchange, moved to a tower with a view of the bay, and took on a chief of staff, a chief of culture and 200 salespeople. It ordered a sculpture. Line 4,016 stayed as it was.

12 May 2025

A researcher in [l Bratislava] who goes by [p vrana] found the hole in an afternoon. In an email to the company {S13 he} {C13 proposed} {T13 to keep quiet for 90 days}. {S14 Its lawyers} {C14 threatened} {A14 him} {T14 with prosecution}. The details were on his blog by nightfall.

{S16 [o Medirow]} {C16 accepts} {T16 “most, though not all” of the findings}. {S18 {S17 Its acting chief executive, [p Lachlan Voss],}} {C17 apologised} {D17 yesterday} {T17 “to every patient whose trust we bruised”}, and {C18 gave an assurance} {T18 that there was no sign of records having been sold}. {S19 [p Keogh]} {C19 is not satisfied} {T19 that he can know}. {T20 Logs, {S20 she} {C20 writes}, were kept for seven days}.

{S21 The [o Australian Nurses Union]} {C21 called on} {A21 the states} {T21 to end their contracts}. [l Victoria] has begun a review; {S23 [l Tasmania]'s health minister} {C23 has not excluded} {T23 doing the same}.

And the nurse? {T25 A letter from {S26 the company} arrived last week {C26 thanking} {A26 her} {T26 for her feedback}}, {S25 [p Nair]} {C25 said}. {T25 “{S27 It} {C27 says} {T27 I'm valued}. It's addressed to Mr [p Nair].”}
---
1 act=claim fact=CT+ who=watchdog
2 act=claim fact=CT+ who=Rosalind Keogh
3 act=proposal fact=Uu who=the program's maker
4 act=claim fact=CT+ who=Priyanka Nair
5 act=assessment fact=CT- in=4 who=Priyanka Nair
6 act=claim fact=CT+ who=Priyanka Nair
7 act=assessment fact=PR+ who=The help desk at Medirow
8 act=claim fact=CT+ who=A hospital in Hobart
9 act=assessment fact=CT+ who=a support manager
10 act=proposal fact=Uu who=A developer
11 act=claim fact=CT- who=Rosalind Keogh
13 act=conditional_commitment fact=Uu who=vrana
14 act=threat fact=Uu who=Its lawyers
16 act=agreement fact=CT+ who=Medirow
17 act=assessment fact=CT+ who=Lachlan Voss
18 act=claim fact=CT- who=Lachlan Voss
19 act=assessment fact=PR- who=Rosalind Keogh
20 act=claim fact=CT+ who=Rosalind Keogh
21 act=proposal fact=Uu who=Australian Nurses Union
23 act=non_exclusion fact=PS+ who=Tasmania's health minister
25 act=claim fact=CT+ who=Priyanka Nair
26 act=assessment fact=CT+ in=25 who=the company
27 act=assessment fact=CT+ in=25 who=the company
role: Priyanka Nair | nurse |
role: Rosalind Keogh | privacy commissioner | Australia
role: Lachlan Voss | acting chief executive | Medirow
