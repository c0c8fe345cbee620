{T19 “My certificate was fake. My work was not”}

When [p Blessing Moyo] landed at [l Birmingham] airport two winters ago she had a care worker’s visa, a suitcase of thermal vests and the address of an employer that did not exist.

{T1 “I knocked at number 46,”} {S1 she} {C1 recalls}. {T1 “It was a nail salon. The lady was very kind, {S2 she} {C2 said} {T2 I was the fifth}.”}

[p Moyo], a former bank teller from [l Bulawayo], had paid an agent £7,500. {S3 He} {C3 had assured} {A3 her} {T3 of forty hours a week and a room}. Since 2022 some 470 sponsors have lost their licences, and {S4 charities} {C4 estimate} {T4 that at least 40,000 workers have been stranded as a result}.

A study by the [o Midlands Migrant Project], based on long interviews with 63 of them, makes uncomfortable reading for ministers. {S5 It} {C5 argues} {T5 that tying a visa to a single employer amounts to “a leash”, and that the sixty days allowed to find another are hopelessly short}. {S6 Most of those questioned} {C6 said} {T6 they had been afraid to complain}. {S7 Eleven} {C7 reported} {T7 threats of deportation}.

{S8 The [o Home Office]} {C8 says} {T8 it does not recognise the description}. {S9 {S10 A spokesman}} {C9 pointed to} {T9 tougher checks introduced in spring}, and {C10 promised} {T10 “robust action” against rogue sponsors}.

{S11 [p Paul Etheridge], who owns three care homes in [l Shropshire],} {C11 is critical of} {T11 the agents and the government alike}. {T12 “{X12 If I could have had [p Blessing]} I’d have sent a taxi,”} {S12 he} {C12 said}. {T12 “Instead I’ve got nine empty posts, and {S13 an official} {C13 telling} {A13 me} {T13 to recruit locally}. I’ve recruited locally. They’re both lovely.”}

In the end {S14 a church in [l Smethwick]} {C14 offered} {A14 her} {T14 a bed}. She cooks there on Thursdays. {S15 Its minister, [p Verna Hylton],} {C15 marvels} {T15 that “a woman who has been robbed of everything irons the tablecloths”}.

[p Moyo]’s case goes before a tribunal next month. {S16 Her solicitor} {C16 would not speculate about} the outcome. {S17 She} herself {C17 is} half {C17 convinced} {T17 that she will be sent home}, and has begun giving the vests away.

{T18 “Tell my mother I am fine,”} {S18 she} {C18 instructs} {A18 me} at the door, and then, reconsidering: {T18 “Tell her I am warm.”}
---
1 act=claim fact=CT+ who=Blessing Moyo
2 act=claim fact=CT+ in=1 who=The lady
3 act=commitment fact=Uu who=He
4 act=claim fact=PR+ who=charities
5 act=assessment fact=CT+ who=A study by the Midlands Migrant Project
6 act=claim fact=CT+ who=Most of those questioned
7 act=claim fact=CT+ who=Eleven
8 act=denial fact=CT- who=Home Office
9 act=claim fact=CT+ who=A spokesman
10 act=commitment fact=Uu who=A spokesman
11 act=assessment fact=CT+ who=Paul Etheridge
12 act=claim fact=CT- who=Paul Etheridge
13 act=proposal fact=Uu in=12 who=an official
14 act=commitment fact=Uu who=a church in Smethwick
15 act=assessment fact=CT+ who=Verna Hylton
16 act=non_confirmation fact=Uu who=Her solicitor
17 act=assessment fact=PR+ who=Blessing Moyo
18 act=proposal fact=Uu who=Blessing Moyo
19 act=claim fact=CT+ who=Blessing Moyo
role: Blessing Moyo | bank teller | 
role: Verna Hylton | minister | a church in Smethwick
