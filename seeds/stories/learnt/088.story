Campus in [l Rajpur] shut as {S22 students} {C22 reject} {T22 quota offer}

[l DHAKA], July 9 – The [o University of Rajpur] closed its gates indefinitely on Wednesday after a night of clashes in which, {S1 doctors} {C1 said}, {T1 at least 86 people were hurt, two of them critically}.

{S21 Students, who have been boycotting classes since June,} {C21 want} {T21 a rule reserving a third of government jobs scrapped}. {S2 {S3 The education minister, [p Shafiqul Alam Chowdhury],}} {C2 had offered} {D2 on Monday} {T2 to halve the quota} and {C3 asked} {T3 that the protesters go back to their studies "like good sons and daughters"}.

The reply came on a bedsheet hung from a dormitory. {T4 "{S5 We} {C5 decline} {T5 to be halved},"} {S4 it} {C4 read}.

{T6 "My father drove a rickshaw so I could sit that exam,"} {C6 said} {S6 [p Nusrat Jahan], a final-year chemistry student with a bandage above one eye}. {T6 "{S7 They} {C7 tell} {A7 me} {T7 it's fair}. {S8 I} {C8 say}: {T8 come and be me for a week}."}

{S9 Police} {C9 said} {T9 officers fired only rubber bullets and did so after being stoned}. {S10 Several witnesses} {C10 contradicted} {T10 that account}; {S11 one, a tea seller,} {C11 swore} {T11 he had picked brass casings out of his awning}. {S12 The vice-chancellor} {C12 could not be reached}.

In the capital, {S13 {S14 the main opposition party}} {C13 threw its weight behind} {T13 the students' demands} and {C14 threatened} {T14 a general strike {X14 if the arrested were not freed by Friday}}. {S15 {S16 A ruling-party lawmaker}} {C15 tweeted} {T15 that the unrest had been "scripted in a foreign embassy"}, {C16 without saying} which one.

{S17 Analysts} {C17 see} {T17 little chance of a quick settlement}. {T18 {S20 The government}}, {S18 they} {C18 note}, {T18 {C20 fears} {T20 that {S19 veterans' families}, a loyal constituency, {C19 would regard} {T19 any retreat as betrayal}}}.

By evening the rain had emptied the square. A few dozen young men were still there, sitting back to back under plastic, arguing about cricket.
---
1 act=claim fact=CT+ who=doctors
2 act=commitment fact=Uu who=Shafiqul Alam Chowdhury
3 act=proposal fact=Uu who=Shafiqul Alam Chowdhury
4 act=claim fact=CT+ who=a bedsheet hung from a dormitory
5 act=denial fact=CT- in=4 who=Students
6 act=claim fact=CT+ who=Nusrat Jahan
7 act=assessment fact=CT+ in=6 who=They
8 act=proposal fact=Uu in=6 who=Nusrat Jahan
9 act=claim fact=CT+ who=Police
10 act=denial fact=CT- who=Several witnesses
11 act=claim fact=CT+ who=a tea seller
12 act=no_comment fact=Uu who=The vice-chancellor
13 act=agreement fact=CT+ who=the main opposition party
14 act=threat fact=Uu who=the main opposition party
15 act=claim fact=CT+ who=A ruling-party lawmaker
16 act=non_confirmation fact=Uu who=A ruling-party lawmaker
17 act=assessment fact=PR- who=Analysts
18 act=assessment fact=CT+ who=Analysts
19 act=assessment fact=CT+ in=20 who=veterans' families
20 act=assessment fact=PS+ in=18 who=The government
21 act=proposal fact=Uu who=Students
22 act=denial fact=CT- who=students
role: Shafiqul Alam Chowdhury | education minister | 
role: Nusrat Jahan | final-year chemistry student | University of Rajpur
