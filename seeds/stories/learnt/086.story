{T1 Waterfront families evicted at night without notice}, {C1 says} {S1 report}

{T2 Security forces used tear gas and bulldozers to clear two fishing settlements on the [l Lagos] lagoon in February, leaving at least 9,000 people without shelter}, {C2 according to} {S2 a study to be released on Thursday by the [o Centre for Shelter Rights]}.

{S3 The group, which interviewed 240 former residents,} {C3 alleges} {T3 that no court order was shown and that families were given "between four minutes and none" to collect their belongings}. {S4 It} {C4 also raises the possibility} {T4 that two children who have not been seen since may have drowned}.

{S5 [p Adewale Bakare], the state's commissioner for physical planning,} {C5 dismissed} {T5 the findings} {C5 as} {T5 "a novel"}. {T6 Notices had been pasted on every structure in December}, {S6 he} {C6 said}. {T6 "{S8 We} {C8 warned} {A8 them} {T8 in three languages}. What we will not do is let people live under high-tension cables until they fry."}

That is not how [p Iyabo Hunsu] remembers it. {T9 "I was smoking fish. I heard the engine, and I saw the wall of my neighbour's house come towards me like somebody greeting,"} {C9 said} {S9 the 53-year-old}, who now sleeps in her sister's shop. {T9 "The fish were ready. I still think of the fish."}

Her son, a welder, went back for the roofing sheets. {T11 {S10 A policeman} {C10 ordered} {A10 him} {T10 off the site}}, {S11 she} {C11 added}.

{S12 A federal high court} {C12 declared} {D12 in 2017} {T12 that evictions without resettlement were unconstitutional}. {S13 Lawyers for the residents} {C13 plan} {T13 to cite that judgment when they file a claim next week}, and {S14 one of them, [p Chidi Umeh],} {C14 predicted} {T14 a settlement}.

{S15 A developer whose signboard has gone up on the cleared land} {C15 did not return} calls. {S16 The police} {C16 referred} all questions to the state government.

{S17 The centre's director, [p Folake Adigun],} {C17 wants} {T17 an independent inquiry}, failing which {S19 she} {C19 will take} {T19 the matter to the regional court in [l Abuja]}. {T18 "Land remembers,"} {S18 she} {C18 said}.
---
1 act=claim fact=CT+ who=report
2 act=claim fact=CT+ who=a study to be released on Thursday by the Centre for Shelter Rights
3 act=claim fact=CT+ who=Centre for Shelter Rights
4 act=assessment fact=PS+ who=Centre for Shelter Rights
5 act=denial fact=CT- who=Adewale Bakare
6 act=claim fact=CT+ who=Adewale Bakare
8 act=proposal fact=Uu in=6 who=Adewale Bakare
9 act=claim fact=CT+ who=Iyabo Hunsu
10 act=proposal fact=Uu in=11 who=A policeman
11 act=claim fact=CT+ who=Iyabo Hunsu
12 act=announcement fact=CT+ who=A federal high court
13 act=commitment fact=Uu who=Lawyers for the residents
14 act=assessment fact=PR+ who=Chidi Umeh
15 act=no_comment fact=Uu who=A developer whose signboard has gone up on the cleared land
16 act=no_comment fact=Uu who=The police
17 act=proposal fact=Uu who=Folake Adigun
19 act=threat fact=Uu who=Folake Adigun
18 act=assessment fact=CT+ who=Folake Adigun
role: Adewale Bakare | commissioner for physical planning | 
role: Chidi Umeh | lawyer | 
role: Folake Adigun | director | Centre for Shelter Rights
