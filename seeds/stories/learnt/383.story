Rector resigns over ban on girls' football at cathedral school

{T1 The rector of [o St Aldhelm's Cathedral School] is to step down at Easter}, {S1 the governors} {C1 announced} {D1 last night}, six weeks after {S2 he} {C2 forbade} {A2 the girls' football team} {T2 to train on the close}.

{S3 Rev [p Giles Attwater], 58,} {C3 had argued} {T3 that the pitch was consecrated ground}. {S4 Pupils} {C4 discovered} {T4 that the boys had been playing on it since 1926}.

{T5 'I accept that I put a principle before people, and that it wasn't much of a principle,'} {S5 he} {C5 wrote} to {A5 parents}.

{S6 The team's captain, [p Nell Osgood], 16,} {C6 said} {T6 she was 'not dancing on anyone's grave, consecrated or otherwise'}. {T7 '{S8 He} {C8 told} {A8 us} {T8 it wasn't personal}. {S9 My gran} {C9 says} {T9 {T22 that}'s what {S22 they} {C22 told} {A22 her} {D22 in 1961}},'} {S7 she} {C7 said}.

The row began with a note on the changing-room door and ended in [o The Times]. {S10 A petition} {C10 asking} {A10 the dean} {T10 to overrule the rector} drew 14,000 signatures. Old girls sat down on the centre circle with folding chairs; {S11 one of them, the Olympic rower [p Philippa Bentham],} was moved on by a verger and {C11 described} the experience {C11 as} {T11 'the politest eviction of my life'}.

{S12 The dean, the Very Rev [p Simon Achebe],} {C12 had at first backed} {T12 the ban}. {S14 {S13 He}} {C13 has since expressed} {T13 regret} and {C14 ordered} {T14 the goalposts to go back up}.

Not all of the staff are happy. {S15 A teacher who did not want to be identified} {C15 told} {A15 the [o Courier]} {T15 that {S16 the governors} {C16 had known} {D16 since November} {T16 that a complaint was coming}, and had 'sat on it'}. {S17 The chair of governors, Lady [p Harcastle],} {C17 strenuously denies} {T17 this}. {S18 The [o Diocese of Marlbury]} {C18 had nothing to add}.

{S19 The [o Football Association]} {C19 welcomed} {T19 the outcome}. {S20 Its head of schools, [p Karen Mbeki],} {C20 believes} {T20 that one independent school in nine still offers no football to girls}.

The search for a successor will start after half-term. {S21 The advertisement, seen by this newspaper,} {C21 requires} {T21 'a sense of humour, and of proportion'}.

The girls play [o Wells] on Saturday, at home.
---
1 act=announcement fact=CT+ who=the governors
2 act=announcement fact=CT- who=Giles Attwater
3 act=claim fact=CT+ who=Giles Attwater
4 act=claim fact=CT+ who=Pupils
5 act=agreement fact=CT+ who=Giles Attwater
6 act=assessment fact=CT- who=Nell Osgood
7 act=claim fact=CT+ who=Nell Osgood
8 act=claim fact=CT- in=7 who=Giles Attwater
9 act=claim fact=CT+ in=7 who=My gran
10 act=proposal fact=Uu who=A petition
11 act=assessment fact=CT+ who=Philippa Bentham
12 act=agreement fact=CT+ who=Simon Achebe
13 act=assessment fact=CT+ who=Simon Achebe
14 act=announcement fact=Uu who=Simon Achebe
15 act=claim fact=CT+ who=A teacher who did not want to be identified
16 act=claim fact=PR+ in=15 who=the governors
17 act=denial fact=CT- who=Lady Harcastle
18 act=no_comment fact=Uu who=Diocese of Marlbury
19 act=assessment fact=CT+ who=Football Association
20 act=assessment fact=PR+ who=Karen Mbeki
21 act=proposal fact=Uu who=The advertisement
22 act=claim fact=CT+ in=9 who=they
role: Giles Attwater | rector | St Aldhelm's Cathedral School
role: Nell Osgood | captain | team
role: Philippa Bentham | Olympic rower | 
role: Simon Achebe | dean | 
role: Lady Harcastle | chair of governors | 
role: Karen Mbeki | head of schools | Football Association
