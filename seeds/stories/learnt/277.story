British court quashes convictions of [l Tyne] shipyard pickets

{T1 The convictions of six men jailed after a picket at a [l Tyneside] shipyard in 1977 are unsafe}, {S1 the [o Court of Appeal] in [l London]} {C1 ruled} {D1 on Tuesday}, 47 years after they were sent to prison.

Only two of the six are alive to hear it. {T2 "I'd have liked to be angry, but I'm too old to stand up that long,"} {S2 one of them, [p Ronnie Featherstone], 78,} {C2 told} {A2 reporters} on the steps of the court. {S3 The other, [p Alec Dunbar],} {C3 said} through his solicitor {T3 that {A4 he} {C4 had been promised} {T4 a pint} by {S4 his barrister} and meant to collect}.

The six were found guilty of riot after a crane driver was hurt by a thrown bolt. {S5 [p Lady Justice Okonjo]} {C5 said} {T5 that {S6 four police officers} {C6 had stated} on oath {T6 that they saw the men throw missiles}, when the officers' own pocket books placed them a mile away}. {T7 "{A8 The jury} {C8 was told} {T8 a story} and the story had been typed by one hand,"} {S7 she} {C7 went on}.

{S9 [o Northumbria Police]} {C9 apologised} {D9 on Tuesday} {C9 for} {T9 "the failings of officers of that era."} {S10 Its chief constable, [p Gemma Rutland],} {C10 promised} {T10 to open the force's archive to the families}. {S11 [p Featherstone]'s daughter, [p Denise],} {C11 called} {T11 the apology} {T11 "forty-seven years late and three lines long."}

The case was referred to the court last year by the [o Criminal Cases Review Commission], {S13 which} {C13 concluded} {T13 that evidence favourable to the men had been held back}. The commission acted after a student at [o Durham University] came across the pocket books in a box of parking tickets. {T14 "{S15 My tutor} {C15 thought} {T15 I should be writing about bus fares},"} {S14 the student, [p Isobel Thwaite],} {C14 told} {A14 the [o Newcastle Chronicle]}.

{S16 The [o GMB] union} {C16 demanded} {T16 a public inquiry into the policing of the strike}. {S17 Home Secretary [p Douglas Imrie]} {C17 has previously ruled out} {T17 such an inquiry}; {S18 a [o Home Office] spokesperson} {C18 said} {T18 {S19 ministers} {C19 would "consider"} {T19 the judgment}}. {T20 {S21 The Crown} {C21 does not intend} {T21 to seek a retrial}}, {S20 prosecutors} {C20 confirmed}.

The yard closed in 1988, and its slipway is now a car park for a cinema. Three thousand men walked out there in the wet spring of 1977, over the sacking of an apprentice who had smoked in the paint store, and stayed out for eleven weeks. No ship was ever launched by the owners again.

{T22 "{S23 They} {C23 offered} {A23 me} {T23 a lighter sentence {X23 if I gave them a name}}. I gave them mine,"} {S22 [p Featherstone]} {C22 said}.
---
1 act=announcement fact=CT+ who=the Court of Appeal in London
2 act=assessment fact=CT+ who=Ronnie Featherstone
3 act=claim fact=CT+ who=Alec Dunbar
4 act=commitment fact=Uu in=3 who=his barrister
5 act=claim fact=CT+ who=Lady Justice Okonjo
6 act=claim fact=CT+ in=5 who=four police officers
7 act=claim fact=CT+ who=Lady Justice Okonjo
8 act=claim fact=CT+ in=7 who=unspecified
9 act=assessment fact=CT+ who=Northumbria Police
10 act=commitment fact=Uu who=Gemma Rutland
11 act=assessment fact=CT+ who=Denise
13 act=claim fact=CT+ who=the Criminal Cases Review Commission
14 act=claim fact=CT+ who=Isobel Thwaite
15 act=proposal fact=Uu in=14 who=My tutor
16 act=proposal fact=Uu who=the GMB union
17 act=denial fact=CT- who=Douglas Imrie
18 act=commitment fact=Uu who=a Home Office spokesperson
19 act=commitment fact=Uu in=18 who=ministers
20 act=claim fact=CT- who=prosecutors
21 act=commitment fact=Uu in=20 who=The Crown
22 act=claim fact=CT+ who=Ronnie Featherstone
23 act=conditional_commitment fact=Uu in=22 who=they
role: Gemma Rutland | chief constable | Northumbria Police
role: Denise | daughter |
role: Isobel Thwaite | student | Durham University
role: Douglas Imrie | Home Secretary |
