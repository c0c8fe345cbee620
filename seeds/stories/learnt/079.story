{S1 Exam board} {C1 apologises for} {T1 wrong paper} as 31,000 candidates face resit

[l KISUMU], [l Kenya] — {T2 Candidates who sat a biology paper meant for next year will have to take the examination again in January}, {S2 the examinations council} {C2 announced} {D2 on Friday}, ending ten days of confusion that {S3 one head teacher} {C3 compared to} {T3 "a wedding where the groom has been posted to the wrong church"}.

{S4 [p Josephine Achieng'], the council's acting director,} {C4 admitted} {A4 to a parliamentary committee} {T4 that sealed boxes had been mislabelled at the printer's and that warning calls from two schools had gone unanswered}. {S5 She} {C5 offered} {T5 an apology "without footnotes"}.

Lawmakers were not satisfied. {T7 "Who is going to be fired?"} {C7 demanded} {S7 [p Paul Wekesa], the committee's vice-chairman}. {S8 [p Achieng']} {C8 said} {T8 an inquiry was under way}; {S9 she} {C9 declined to name} the printing firm.

At [o Nyalunya Mixed Secondary], where 62 pupils are affected, the news was pinned to a tree. {S10 [p Brian Otieno], 18, {S18 who} {C18 hopes} {T18 to study nursing},} {C10 said} {T10 he had already taken a job on a fishing boat to pay for his sister's fees and did not know if the owner would release him}. {T11 "{S12 They} {C12 tell} {A12 us} {T12 it is only one day}. For me one day is six hundred shillings,"} {S11 he} {C11 explained}.

His mother was more forgiving. {T13 "God has given him two chances at the same thing,"} {S13 she} {C13 reasoned}. {T13 "Most people get one."}

{S14 The [o Kenya Union of Post Primary Teachers]}, meanwhile, {C14 is adamant} {T14 that its members will not mark the January scripts {X14 without an allowance}}. {S15 Its branch secretary, [p Lilian Moraa],} {C15 described} {T15 the council's offer of meals and bus fare as laughable}.

{T19 {S16 The ministry of education}} {C19 reportedly} {T19 {C16 favours} {T16 awarding estimated grades instead}}. {S17 Two officials familiar with the discussions} {C17 said} {T17 such a step would need a change in the law and was therefore unlikely this year}.

The council has had three directors since 2021.
---
1 act=assessment fact=CT+ who=Exam board
2 act=announcement fact=CT+ who=the examinations council
3 act=assessment fact=CT+ who=one head teacher
4 act=agreement fact=CT+ who=Josephine Achieng'
5 act=assessment fact=CT+ who=Josephine Achieng'
7 act=proposal fact=Uu who=Paul Wekesa
8 act=claim fact=CT+ who=Josephine Achieng'
9 act=non_confirmation fact=Uu who=Josephine Achieng'
10 act=claim fact=CT+ who=Brian Otieno
11 act=claim fact=CT+ who=Brian Otieno
12 act=claim fact=CT+ in=11 who=They
13 act=assessment fact=CT+ who=His mother
14 act=threat fact=Uu who=Kenya Union of Post Primary Teachers
15 act=assessment fact=CT+ who=Lilian Moraa
16 act=assessment fact=Uu in=19 who=The ministry of education
18 act=commitment fact=Uu who=Brian Otieno
19 act=claim fact=PS+ who=unspecified
17 act=assessment fact=PR- who=Two officials familiar with the discussions
role: Josephine Achieng' | acting director | examinations council
role: Paul Wekesa | vice-chairman | parliamentary committee
role: Lilian Moraa | branch secretary | Kenya Union of Post Primary Teachers
