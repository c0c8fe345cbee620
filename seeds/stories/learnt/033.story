{T1 Night shifts may age the heart faster than smoking a pack a week}, {S1 researchers} {C1 find}

{T2 Long spells of night work are linked to stiffer arteries, and the damage seems to persist for years after people return to normal hours}, {C2 according to} {S2 a study of 41,000 nurses and factory workers in [l Denmark] and [l South Korea]}.

{S3 The paper, published on Monday in [o Annals of Circadian Medicine],} {C3 reports} {T3 that those who had worked at least six nights a month for a decade had blood vessels resembling those of people four years older}.

{T4 "What surprised us was how little the rest days helped,"} {C4 said} {S4 Professor [p Mette Lindqvist], an epidemiologist at the [o University of Aarhus]}. {S5 She} {C5 had expected} {T5 the effect to fade within a year or two}.

{T6 The work does not prove that night shifts cause heart disease}, {S6 the team} {C6 acknowledges}. Shift workers also eat later, exercise less and are more likely to smoke. {T7 After adjusting for all of that}, {S7 the authors} {C7 write}, {T7 "roughly half of the association remains unexplained."}

Employers' groups were sceptical. {S10 {S9 [p Jens Aagaard], director of the [o Danish Hospital Employers' Council],}} {C9 described} {T9 the comparison with cigarettes as "headline-hunting"} and {C10 pointed out} {T10 that the nurses in the sample were recruited in the 1990s, when rosters were harsher}.

Unions saw it differently. {S11 [o FOA], which represents care workers,} {C11 called for} {T11 a ceiling of four nights a month}. {T12 "{S13 Our members} {C13 have been saying} for thirty years {T13 that nights make them ill},"} {S12 its deputy leader, [p Karin Friis],} {C12 said}. {T12 "Now somebody has measured it."}

How the damage arises is anyone's guess. {S14 One theory} {C14 holds} {T14 that light after dark blunts the nightly fall in blood pressure}; {S15 a group in [l Seoul]} {C15 suspects} {T15 gut bacteria}. {S16 [p Lindqvist]} {C16 intends} {T16 to fit 300 volunteers with skin sensors this autumn}.

{T17 She herself has given up late evenings at the laboratory}, {S17 she} {C17 admitted}.

{S18 The [o Danish Ministry of Employment]} {C18 said} {T18 it would study the findings}. {S19 It} {C19 offered no comment} on a ceiling.
---
1 act=claim fact=PS+ who=researchers
2 act=claim fact=PR+ who=a study of 41,000 nurses and factory workers in Denmark and South Korea
3 act=claim fact=CT+ who=The paper, published on Monday in Annals of Circadian Medicine
4 act=assessment fact=CT+ who=Mette Lindqvist
5 act=assessment fact=PR+ who=Mette Lindqvist
6 act=agreement fact=CT- who=the team
7 act=claim fact=CT+ who=the authors
9 act=assessment fact=CT+ who=Jens Aagaard
10 act=claim fact=CT+ who=Jens Aagaard
11 act=proposal fact=Uu who=FOA
12 act=claim fact=CT+ who=Karin Friis
13 act=claim fact=CT+ in=12 who=Our members
14 act=assessment fact=PR+ who=One theory
15 act=assessment fact=PR+ who=a group in Seoul
16 act=commitment fact=Uu who=Mette Lindqvist
17 act=claim fact=CT+ who=Mette Lindqvist
18 act=commitment fact=Uu who=The Danish Ministry of Employment
19 act=no_comment fact=Uu who=The Danish Ministry of Employment
role: Mette Lindqvist | Professor | 
role: Mette Lindqvist | epidemiologist | University of Aarhus
role: Jens Aagaard | director | Danish Hospital Employers' Council
role: Karin Friis | deputy leader | FOA
