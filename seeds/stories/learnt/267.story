Baby formula recall: what parents need to know

[l ATLANTA] — {S1 [o Summit Nutrition]} {D1 late Friday} {C1 announced} {T1 the recall of 2.4 million cans of infant formula} after {S2 tests by two state laboratories} {C2 turned up} {T2 traces of cronobacter}, a germ that is harmless to adults and can kill a newborn.

Four infants have fallen ill, in [l Georgia], [l Alabama] and [l Ohio]. One has died, {T3 though not}, {S3 the company} {C3 stresses}, {T3 of a strain that matches its product}.

Which cans are affected?

{T4 Only powder, only [m First Dawn] and [m First Dawn Gentle], with lot numbers that begin 26 through 31}, {C4 says} {S4 the [o Food and Drug Administration]}. {S5 The agency} {C5 advises} {A5 parents} {T5 not to dilute, boil or “test” what they have, but to throw it out}. Liquid formula comes from another plant. {S6 Inspectors} {C6 consider} {T6 it safe}.

How did it happen?

Nobody knows yet. The plant, in [l Macon], was inspected in January, when {S7 an [o FDA] team} {C7 noted} {T7 standing water and a leaking roof}. {S8 [o Summit]} {C8 wrote back} {T8 that both had been fixed}. A former quality supervisor, [p Darnell Pugh], tells a different story. {T10 “{S11 They} {C11 told} {A11 us} {T11 to put a bucket under it}. I’m serious. The bucket is in the pictures,”} {S10 he} {C10 said} in an interview. [p Pugh] was dismissed in March. {T12 He was a disgruntled employee}, {C12 according to} {S12 [p Cynthia Marlow], the company’s chief communications officer}, {S13 who} {C13 would not discuss} the bucket.

{T14 “Every can that leaves our line is tested eleven times. I have held these babies’ pictures in my hands.}

{T14 “We will not rest until we know, and {S16 we} {C16 promise} {T16 to pay for every can, receipt or no receipt},”} {S14 [p Hugh Tannenbaum], the chief executive,} {C14 wrote} in a message posted on the company’s site.

Will there be a shortage?

Pediatricians are divided. {T18 “I don’t see 2022 happening again,”} {C18 said} {S18 Dr. [p Anjali Rao] of [o Peachtree Children’s Clinic]}, {C19 pointing out} {T19 that [o Summit] has a tenth of the market}. {S17 Others} {C17 worry about} {T17 poorer families}, since the federal nutrition program, in eleven states, pays for [m First Dawn] and nothing else. {S20 The [o Agriculture Department]} {C20 has promised} {T20 to waive that rule} by Monday. {S21 Grocers} {C21 report} {T21 that shelves emptied within hours}, and {S22 one chain} {C22 has asked} {A22 customers} {T22 to take no more than three cans}.

Infant formula has been made in factories since 1867, when a chemist in [l Germany] mixed wheat flour, malt and cow’s milk for a grandchild. Powder is cheap to ship and keeps for a year. It is also, unlike the liquid, not sterile. Four companies supply nine tenths of what American babies drink, and three plants supply most of that; a storm, a strike or a single puddle can empty a shelf three states away. [o Congress] held hearings on this after the last shortage, printed a report and moved on.

What should I do now?

Check the lot number. {T23 {X23 If a baby is feverish, jittery or hard to wake}}, {S23 doctors} {C23 say}, {T23 go to an emergency room}. {T24 And don’t make your own}, {S24 [p Rao]} {C24 implored}: {T24 “{S25 My grandmother} {C25 swore by} {T25 evaporated milk}. My grandmother was lucky.”}
---
1 act=announcement fact=CT+ who=Summit Nutrition
2 act=claim fact=CT+ who=tests by two state laboratories
3 act=denial fact=CT- who=Summit Nutrition
4 act=claim fact=CT+ who=Food and Drug Administration
5 act=proposal fact=Uu who=Food and Drug Administration
6 act=assessment fact=CT+ who=Inspectors
7 act=claim fact=CT+ who=an FDA team
8 act=claim fact=CT+ who=Summit Nutrition
10 act=claim fact=CT+ who=Darnell Pugh
11 act=proposal fact=Uu in=10 who=They
12 act=assessment fact=CT+ who=Cynthia Marlow
13 act=no_comment fact=Uu who=Cynthia Marlow
14 act=claim fact=CT+ who=Hugh Tannenbaum
16 act=commitment fact=Uu in=14 who=Hugh Tannenbaum
17 act=assessment fact=PS+ who=Others
18 act=assessment fact=PR- who=Anjali Rao
19 act=claim fact=CT+ who=Anjali Rao
20 act=commitment fact=Uu who=The Agriculture Department
21 act=claim fact=CT+ who=Grocers
22 act=proposal fact=Uu who=one chain
23 act=proposal fact=Uu who=doctors
24 act=proposal fact=Uu who=Anjali Rao
25 act=assessment fact=CT+ in=24 who=My grandmother
role: Darnell Pugh | former quality supervisor | Summit
role: Cynthia Marlow | chief communications officer | Summit Nutrition
role: Hugh Tannenbaum | chief executive | Summit Nutrition
