What the warden knew

[l LEXLEY], [l Alabama] — In the spring of the year before the fire, the warden of [l Tallow Creek Correctional Facility] walked the length of C dormitory with a clipboard and counted eleven smoke detectors. Nine of them had no batteries. {S1 He} {C1 wrote} {T1 this} down. In the margin, in the same blue ink, {S2 he} {C2 added}: {T2 “Ask again in July.”}

Nineteen men died in C dormitory on the night of November 8. The clipboard surfaced in a box of papers that the state handed to lawyers for the families last month, and it has turned what {S3 officials} {C3 once called} {T3 “a tragic accident”} into something that {S4 a federal judge} {C4 has now described as} {T4 “a thing foreseen.”}

{S5 The former warden, [p Clayton Burgess],} {C5 agreed} {T5 to talk} in the kitchen of his house, where he keeps bees. {S6 He} {C6 does not deny} {T6 the note}. {T7 “I asked in July. I asked in August,”} {S7 he} {C7 said}. {T7 “{S8 They} {C8 told} {A8 me} {T8 there was money for batteries or money for beds, and {S9 the legislature} {C9 wanted} {T9 beds}}.”}

Who is “they”? He shrugged and looked at the window.

The [o Alabama Department of Corrections] was run at that time by [p Geraldine Foss], who is now a candidate for lieutenant governor. {S11 Her campaign} {C11 did not answer} written questions. In a deposition taken in February, {S12 she} {C12 testified} {T12 that she had never seen the note and that “nobody, at any level,” had raised the matter with her}. {S13 Two people who attended her Monday meetings} {C13 remember} {T13 it differently}. {T14 [p Burgess] brought it up so often}, {C14 said} {S14 one of them}, {T14 “that we used to hum when he started.”}

For the families, the argument over who knew is almost beside the point. [p Odessa Pruitt]’s son [p Darnell], 24, had five weeks left to serve. {T16 “{S17 The chaplain} {C17 told} {A17 me} {T17 he didn’t suffer}. {S18 The autopsy} {C18 says} {T18 he was at the door},”} {S16 she} {C16 told} {A16 me}. {T16 “Those two things can’t both be so.”}

{S19 [p Neville Tate], the lawyer who brought the suit,} {C19 is confident} {T19 of a settlement before the November election}, though {S20 he} {C20 has rejected} {T20 {S21 the state}’s first {C21 offer} {T21 of $60,000 a man}}. {S22 The attorney general} {C22 maintains} {T22 that {X22 unless a jury finds deliberate indifference} the state is immune}.

{T23 He thinks about the men}, {S23 [p Burgess]} {C23 told} {A23 me}, {T23 mostly when the hives are quiet}. {T24 “{S25 I} {C25 believed} {T25 that if you wrote a thing down, it was somebody’s job to read it},”} {S24 he} {C24 said}.
---
1 act=claim fact=CT+ who=the warden
2 act=proposal fact=Uu who=the warden
3 act=assessment fact=CT+ who=officials
4 act=assessment fact=CT+ who=a federal judge
5 act=agreement fact=Uu who=Clayton Burgess
6 act=agreement fact=CT+ who=Clayton Burgess
7 act=claim fact=CT+ who=Clayton Burgess
8 act=claim fact=CT+ in=7 who=They
9 act=proposal fact=Uu in=8 who=the legislature
11 act=no_comment fact=Uu who=Her campaign
12 act=denial fact=CT- who=Geraldine Foss
13 act=denial fact=CT- who=Two people who attended her Monday meetings
14 act=claim fact=CT+ who=one of them
16 act=assessment fact=CT- who=Odessa Pruitt
17 act=claim fact=CT- in=16 who=The chaplain
18 act=claim fact=CT+ in=16 who=The autopsy
19 act=assessment fact=PR+ who=Neville Tate
20 act=denial fact=CT- who=Neville Tate
21 act=commitment fact=Uu in=20 who=the state
22 act=assessment fact=CT+ who=The attorney general
23 act=claim fact=CT+ who=Clayton Burgess
24 act=assessment fact=CT+ who=Clayton Burgess
25 act=assessment fact=CT+ in=24 who=Clayton Burgess
role: Clayton Burgess | warden | Tallow Creek Correctional Facility
role: Geraldine Foss | candidate for lieutenant governor | 
role: Neville Tate | lawyer |
