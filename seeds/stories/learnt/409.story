Judge blocks merger of two [l US] grocery chains

{S2 {S1 A federal judge in [l Denver]}} {C1 has blocked} {T1 a $17 billion merger of two supermarket chains}, {C2 ruling} {T2 that it would leave shoppers in 300 towns with a single place to buy milk}.

In a decision of 94 pages, {S3 [l U.S.] District Judge [p Alma Whitehorse]} {C3 wrote} {T3 that she “cannot accept {S4 the defendants}' {C4 assurance} {T4 that prices would fall}, when {S5 their own e-mails} {C5 forecast} {T5 the opposite}”}.

{S6 [o Harrow Foods]} {C6 said} {T6 that it will appeal}. [o BestWay], the smaller of the two, was more cautious: {S7 its chief executive, [p Lindy Kovacs],} {C7 said} {T7 she would “read it twice before I say anything once”}.

{S8 The [o Federal Trade Commission]}, which brought the case, {C8 hailed} {T8 the decision as a “win for anyone with a fridge”}. {S9 Its acting chair, [p Thaddeus Boone],} {C9 thanked} {T9 nine state attorneys general for their help}.

{C15 According to} {S15 the judgment}, {T15 {S20 [o Harrow]} {C20 planned} {T20 to sell 410 shops to a wholesaler who had never run one}}.

{T10 “{S11 They} {C11 said} {T11 he'd learn on the job},”} {C10 recalled} {S10 [p Norm Tadlock], who is in charge of the meat counter at a [o BestWay] in [l Grand Junction] and gave evidence}. {T10 “You don't learn lamb on the job.”}

{S12 The [o United Food and Commercial Workers]} {C12 had opposed} {T12 the deal}. {S13 The union} {C13 estimated} {T13 that 5,000 of its members would have been out of work within two years}. {S14 [o Harrow]} {C14 has always disputed} {T14 that}.

Shares in [o BestWay] had lost a third of their value since the trial opened in September. They fell 11% more on Wednesday, while [o Harrow] rose slightly. The two companies have until January 31, when the agreement lapses.

[o Harrow] started as a fruit barge on the [l Ohio River]. It now has 2,900 shops under eleven names, some of them on opposite sides of the same road.

{T16 [o Harrow] may now turn to a rival in [l Texas]}, {S16 two bankers} {C16 told} {A16 [o Bloomberg]}. {S17 The rival} {C17 would not comment}. {S18 Its founder} {C18 is known to be opposed to} {T18 a sale}: {T19 “Over my dead deli,”} {S19 he} {C19 told} {A19 a trade magazine} in 2022.
---
1 act=announcement fact=CT- who=A federal judge in Denver
2 act=announcement fact=PR+ who=A federal judge in Denver
3 act=denial fact=CT- who=Alma Whitehorse
4 act=assessment fact=PR- in=3 who=the defendants
5 act=assessment fact=PR+ in=3 who=their own e-mails
6 act=commitment fact=Uu who=Harrow Foods
7 act=conditional_commitment fact=Uu who=Lindy Kovacs
8 act=assessment fact=CT+ who=Federal Trade Commission
9 act=assessment fact=CT+ who=Thaddeus Boone
10 act=claim fact=CT+ who=Norm Tadlock
11 act=assessment fact=PR+ in=10 who=They
12 act=assessment fact=CT- who=United Food and Commercial Workers
13 act=assessment fact=PR+ who=The union
14 act=denial fact=CT- who=Harrow Foods
15 act=claim fact=CT+ who=the judgment
16 act=assessment fact=PS+ who=two bankers
17 act=no_comment fact=Uu who=The rival
18 act=assessment fact=CT- who=Its founder
19 act=assessment fact=CT- who=Its founder
20 act=commitment fact=Uu in=15 who=Harrow Foods
role: Alma Whitehorse | U.S. District Judge | 
role: Lindy Kovacs | chief executive | BestWay
role: Thaddeus Boone | acting chair | Federal Trade Commission
role: Norm Tadlock | in charge of the meat counter | BestWay
