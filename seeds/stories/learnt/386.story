[l Kenya] marathon champion suspended after missed tests

{T1 [m Boston Marathon] winner [p Nathan Kiprugut] has been provisionally suspended for missing three drug tests in a year}, {S1 the [o Athletics Integrity Unit]} {C1 said} {D1 on Wednesday}.

{S2 [p Kiprugut], 29,} {C2 insists} {T2 that he was at home in [l Iten] on at least two of the dates}. {T3 The gate bell}, {S3 he} {C3 told} {A3 [o NTV Kenya]}, {T3 had been broken for months}.

{T4 "{S5 The officer} {C5 wrote} {T5 that he knocked for an hour}. {S6 My neighbour} {C6 says} {T6 he stayed in his car},"} {S4 the runner} {C4 said}.

The unit publishes little about such cases. {S7 A document posted on its website} {C7 shows} {T7 that the tests fell on March 2, June 19 and November 8}. Where the officers went it leaves open. {S9 A spokesman} {C9 declined to elaborate}.

Three failures within twelve months count as a violation.

{S12 {S11 [p Kiprugut]'s manager, the former Italian miler [p Davide Ronconi],}} {C11 called} {T11 the suspension "a death sentence in an Olympic year"} and {C12 announced} {T12 that they would go to the [o Court of Arbitration for Sport]}. {S13 He} {C13 said} {T13 that {S14 the unit} {C14 had rejected} {T14 {C15 an offer} by {S15 the athlete} {T15 to hand over his phone records}}}.

In [l Iten], a town of runners where nearly everyone knows someone who has been tested, sympathy was mixed with fatigue. {S16 [p Beatrice Chelimo], a coach who used to run for [l Kenya],} {C16 is not convinced by} {T16 the story of the bell}. {T17 "A phone has a bell also,"} {S17 she} {C17 observed}.

{S19 {S18 The national federation}} {C18 regretted} {T18 "another dark day"} and {C19 promised} {T19 its full cooperation}. {S21 Sports Minister [p Paul Lokwang], who meets its officials on Friday,} {C21 has warned} {T21 that funding for athletes' travel will be withheld {X21 unless testing improves}}.

{C22 According to} {S22 figures compiled by the [o Associated Press]}, {T22 more than 100 Kenyan athletes are currently banned}.

[p Kiprugut] won in [l Boston] in 2:04:51. {S23 Organisers there} {C23 said} {T23 it was "too early" to speak about the prize}.
---
1 act=announcement fact=CT+ who=Athletics Integrity Unit
2 act=denial fact=CT+ who=Nathan Kiprugut
3 act=claim fact=CT+ who=Nathan Kiprugut
4 act=claim fact=CT+ who=Nathan Kiprugut
5 act=claim fact=CT+ in=4 who=The officer
6 act=claim fact=CT+ in=4 who=My neighbour
7 act=claim fact=CT+ who=A document posted on its website
9 act=no_comment fact=Uu who=A spokesman
11 act=assessment fact=CT+ who=Davide Ronconi
12 act=announcement fact=Uu who=Davide Ronconi
13 act=claim fact=CT- who=Davide Ronconi
14 act=denial fact=CT- in=13 who=Athletics Integrity Unit
15 act=commitment fact=Uu in=14 who=Nathan Kiprugut
16 act=assessment fact=PR- who=Beatrice Chelimo
17 act=assessment fact=CT+ who=Beatrice Chelimo
18 act=assessment fact=CT+ who=The national federation
19 act=commitment fact=Uu who=The national federation
21 act=threat fact=Uu who=Paul Lokwang
22 act=claim fact=CT+ who=figures compiled by the Associated Press
23 act=assessment fact=CT+ who=Organisers there
role: Nathan Kiprugut | marathon champion | Kenya
role: Davide Ronconi | manager | 
role: Davide Ronconi | miler | 
role: Beatrice Chelimo | coach | 
role: Paul Lokwang | Sports Minister |
