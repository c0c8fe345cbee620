{S1 Ministers} {C1 agree} {T1 to share the river}, and to disagree about the dam

[l KAMPALA] — After three days in a lakeside hotel, the water ministers of five Nile Basin countries adopted a joint declaration on Thursday evening to the sound of their own applause and, in the case of one of them, of a packed suitcase being wheeled down the corridor.

In it {S2 the five states} {C2 undertake} {T2 to exchange daily flow figures from January}. {S3 They} {C3 also pledge} {T3 not to begin any new dam without six months' notice}. On the dam which already exists, at [l Kesem Falls], {S4 the declaration} {C4 says} only {T4 that views “were exchanged”}.

They were indeed. {S5 [l Sudan]'s minister, [p Amal Idris],} {C5 charged} {T5 that the reservoir had been filled “at night, like a bath”}. {S6 [p Tesfaye Worku], who led the Ethiopian delegation,} {C6 shot back} {T6 that {S8 {S7 [l Khartoum]}} {C7 had known} {T7 of the filling} for a year and {C8 had congratulated} {A8 him} {T8 on it}}. {T9 The exchange went on for forty minutes}, {C9 in the account of} {S9 two participants}, {T9 and ended when {S20 the interpreters} {C20 asked for} {T20 water}}.

{S10 [l Egypt]} had come with {C10 a demand} {T10 for a binding schedule of releases in dry years}. It went home without one. {T11 “Half a page is better than a whole silence,”} {S11 its delegate, [p Sherif Mansour],} {C11 told} {A11 [o The Lakeshore Monitor]} while waiting for his car.

The [l Kesem Falls] dam holds eleven billion cubic metres, a little more than the yearly rainfall of a small European country. It has six turbines, of which four turn. Work on it began in 2012, was broken off during the civil war and resumed with a loan from a Gulf fund; the last coffer was poured in 2022. Farmers downstream have seen the river rise and drop by a metre in a day. Fish traps have been left dry and, once, a wedding party's boat.

Hydrologists are divided. {S13 A study published in June by [o Makerere University]} {C13 showed} {T13 that the dam had in fact evened out the floods}; {S14 its critics} {C14 object} {T14 that it covered two wet years}. {S15 The [o World Bank], which financed the study,} {C15 takes the line that} {T15 “data must come before doctrine”}.

{T16 {S17 [l Uganda], the host,} {C17 is thought to want} {T17 a summit of presidents in the spring}}, {S16 an adviser} {C16 suggested}. {S18 [p Worku]} {C18 is cool towards} {T18 the idea}. {T19 “Presidents,”} {S19 he} {C19 observed}, {T19 “do not read flow figures.”}
---
1 act=commitment fact=Uu who=Ministers
2 act=commitment fact=Uu who=the five states
3 act=commitment fact=Uu who=the five states
4 act=claim fact=CT+ who=the declaration
5 act=claim fact=CT+ who=Amal Idris
6 act=claim fact=CT+ who=Tesfaye Worku
7 act=claim fact=CT+ in=6 who=Khartoum
8 act=assessment fact=CT+ in=6 who=Khartoum
9 act=claim fact=CT+ who=two participants
10 act=proposal fact=Uu who=Egypt
11 act=assessment fact=CT+ who=Sherif Mansour
13 act=claim fact=CT+ who=A study by Makerere University
14 act=claim fact=CT+ who=critics of the study
15 act=assessment fact=CT+ who=World Bank
16 act=claim fact=PR+ who=an adviser
17 act=proposal fact=Uu in=16 who=Uganda
18 act=assessment fact=CT- who=Tesfaye Worku
19 act=assessment fact=CT- who=Tesfaye Worku
20 act=proposal fact=Uu in=9 who=the interpreters
role: Amal Idris | minister | Sudan
role: Sherif Mansour | delegate | Egypt
