[l Ontario] mayor acquitted of taking bribes from gravel company

{T1 [p Leland Strachan], the mayor of [l Port Severn], [l Ontario], is not guilty of accepting bribes from a gravel company}, {S1 a judge of the [o Superior Court of Justice]} {C1 found} {D1 on Wednesday}, closing a case that has divided the lakeside town for three years.

{S2 Justice [p Miriam Feingold]} {C2 said} {T2 the Crown had proved "a great many lunches and not one promise."} {S3 She} {C3 described} {T3 the main witness, former contractor [p Dwight Pell],} {C3 as} {T3 "a man who remembers things in the order in which they help him."}

{S4 Prosecutors} {C4 had alleged} {T4 that [p Strachan] took $48,000 in cash and repairs to a boathouse in return for his vote on a quarry}. {S5 [p Pell]} {C5 testified} {T5 that {S6 the mayor} {C6 told} {A6 him} {T6 "you look after my dock and I'll look after your dust."}} {S8 {S7 The defence}} {C7 maintained} {T7 that the line was made up}, and {C8 pointed out} {T8 that [p Strachan] had in fact voted against the quarry twice}.

{T9 "I'm going to go home, and I'm going to look at my dock, and it's a lousy dock,"} {S9 the mayor} {C9 told} {A9 [o CBC News]}. {S11 {S10 He}} {C10 thanked} {T10 his wife} and {C11 said} {T11 he would stand again next year}.

{T12 {S13 The Crown} {C13 is considering} {T13 an appeal}}, {C12 according to} {S12 a spokesman for the [o Ministry of the Attorney General]}. {S14 Prosecutor [p Anil Deol]} {C14 would say only} {T14 that he respected the ruling}. {S15 [o Lakeview Aggregates], the gravel firm,} {C15 did not respond to requests for comment}.

{T24 Reaction in town was mixed}, {S24 the [o Barrie Examiner]} {C24 reports}. {S16 [p Carol-Ann Hughes], who runs a bakery on Dock Street,} {C16 said} {T16 {S17 she} {C17 had never believed} {T17 the charge}}. {T18 "{S19 People} {C19 wanted} {T19 a crook}, and [p Leland]'s got the face for it,"} {S18 she} {C18 said}. {S21 {S20 Councillor [p Farouk Aziz], a long-time rival,}} {C20 called for} {T20 an independent review of the council's expenses}, {C21 arguing} {T21 that "legal and proper are two different shelves."}

[l Port Severn] has 4,100 residents in the winter and about six times that in July. The quarry, which was approved by the province over the council's head, opened last spring. Its trucks pass the school every four minutes.

The case was brought by the [o Ontario Provincial Police] after a note was found in a car. {T22 The note, which was unsigned, reads "L.S. happy with deck"}, {C22 according to} {S22 court documents}. {S23 [p Feingold]} {C23 ruled} {T23 that it was inadmissible}.
---
1 act=announcement fact=CT- who=a judge of the Superior Court of Justice
2 act=assessment fact=CT- who=Miriam Feingold
3 act=assessment fact=CT+ who=Miriam Feingold
4 act=claim fact=CT+ who=Prosecutors
5 act=claim fact=CT+ who=Dwight Pell
6 act=conditional_commitment fact=Uu in=5 who=Leland Strachan
7 act=denial fact=CT- who=The defence
8 act=claim fact=CT+ who=The defence
9 act=commitment fact=Uu who=Leland Strachan
10 act=assessment fact=CT+ who=Leland Strachan
11 act=commitment fact=Uu who=Leland Strachan
12 act=claim fact=CT+ who=a spokesman for the Ministry of the Attorney General
13 act=commitment fact=Uu in=12 who=The Crown
14 act=assessment fact=CT+ who=Anil Deol
15 act=no_comment fact=Uu who=Lakeview Aggregates
16 act=assessment fact=CT+ who=Carol-Ann Hughes
17 act=assessment fact=CT- in=16 who=Carol-Ann Hughes
18 act=assessment fact=CT+ who=Carol-Ann Hughes
19 act=assessment fact=Uu in=18 who=People
20 act=proposal fact=Uu who=Farouk Aziz
21 act=assessment fact=CT+ who=Farouk Aziz
22 act=claim fact=CT+ who=court documents
23 act=announcement fact=CT- who=Miriam Feingold
24 act=claim fact=CT+ who=the Barrie Examiner
role: Leland Strachan | mayor | Port Severn
role: Miriam Feingold | Justice |
role: Dwight Pell | former contractor |
role: Anil Deol | Prosecutor |
role: Carol-Ann Hughes | runs a bakery |
role: Farouk Aziz | Councillor |
