{T28 River cleaned by volunteers polluted again}, {S28 agency} {C28 confirms}

{T1 The spill that killed thousands of trout in the [l River Arle] began at a sewage works that had been given a clean bill of health five days earlier}, {S1 the [o Environment Agency]} {C1 confirmed} {D1 last night}.

It is the third spill in as many years, and the worst. By Wednesday the bodies lay three deep against the weir at [l Cheriton Mill].

{T2 "{S3 My lad} {C3 rang} and {C3 said} {T3 the river's gone white},"} {C2 said} {S2 [p Ken Holloway], chairman of the [o Arle Anglers]}, who helped to count them. {T2 "White with bellies, he meant."}

{S4 [o Chalk & Downs Water], which runs the works,} {C4 put} {T4 the leak down to a pump that failed during Sunday's storm}. {S6 {S5 Its regional manager, [p Victoria Stannard],}} {C5 told} {A5 the [o Gazette]} {T5 the firm was "gutted"} and {C6 offered} {T6 to restock the river}. {T7 The agency had been informed within the hour}, {S7 she} {C7 said}.

{S9 The agency} {C9 disputes} {T9 that}. {T10 "{S11 The log} {C11 shows} {T11 a call at 4.40pm on Monday}, fourteen hours on,"} {S10 a spokesman} {C10 said}. {S12 He} {C12 would not comment on} a possible prosecution.

{S13 [p Holloway]} {C13 is scathing about} {T13 both}. {T14 {A15 His members} {C15 were told} by {S15 an inspector} {D15 in April} {T15 that the works was "a model site"}}, {S14 he} {C14 claimed}. {T14 "{S29 I} {C29 asked} {T29 if he'd looked at the pump}. {S17 He} {C17 said} {T17 pumps were a different department}."}

Winchester MP [p Lionel Thackray] has tabled a question in the Commons. {S18 He} {C18 wants} {T18 the minister to explain why {S19 the regulator} {C19 granted} {T19 the firm permission to inspect itself}}. {S22 {S20 The parish council}} {C20 backs} {T20 {S21 the anglers}' {C21 demand} {T21 for a monitor at the outfall}} and {C22 has voted} {T22 £400 towards it}.

The anglers' club was founded in 1911 by a vicar and two poachers. Its volunteers spent nine winters taking out concrete, planting crowfoot and narrowing the stream where it had been dredged. The [l Arle] won a national prize for that work in 2019; {S27 a plaque by the bridge} still {C27 calls} {T27 it the cleanest mile in [l Hampshire]}.

{S23 Ecologist Dr [p Bethan Rowe], who has surveyed the river since 2008,} {C23 reckons} {T23 it will take six years to recover}. {T24 Mayfly larvae, {S24 she} {C24 explained}, had gone too}. {T25 "{S26 People} {C26 ask} {A26 me} {T26 when the fish will be back},"} {S25 she} {C25 said}. {T25 "Ask me about their breakfast first."}
---
1 act=claim fact=CT+ who=the Environment Agency
2 act=claim fact=CT+ who=Ken Holloway
3 act=claim fact=CT+ in=2 who=My lad
4 act=claim fact=CT+ who=Chalk & Downs Water
5 act=assessment fact=CT+ who=Victoria Stannard
6 act=commitment fact=Uu who=Victoria Stannard
7 act=claim fact=CT+ who=Victoria Stannard
9 act=denial fact=CT- who=the Environment Agency
10 act=claim fact=CT+ who=a spokesman
11 act=claim fact=CT+ in=10 who=The log
12 act=no_comment fact=Uu who=a spokesman
13 act=assessment fact=CT- who=Ken Holloway
14 act=claim fact=CT+ who=Ken Holloway
15 act=assessment fact=CT+ in=14 who=an inspector
17 act=claim fact=CT+ in=14 who=an inspector
18 act=proposal fact=Uu who=Lionel Thackray
19 act=agreement fact=CT+ in=18 who=the regulator
20 act=agreement fact=CT+ who=The parish council
21 act=proposal fact=Uu in=20 who=the anglers
22 act=announcement fact=CT+ who=The parish council
23 act=assessment fact=PR+ who=Bethan Rowe
24 act=claim fact=CT+ who=Bethan Rowe
25 act=claim fact=CT+ who=Bethan Rowe
26 act=proposal fact=Uu in=25 who=People
27 act=assessment fact=CT+ who=a plaque by the bridge
28 act=claim fact=CT+ who=agency
29 act=proposal fact=Uu in=14 who=Ken Holloway

role: Ken Holloway | chairman | Arle Anglers
role: Victoria Stannard | regional manager | Chalk & Downs Water
role: Lionel Thackray | MP | Winchester
role: Bethan Rowe | Ecologist |
