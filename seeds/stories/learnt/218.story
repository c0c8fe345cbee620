{S1 [o Senate] report}: {T1 {S16 spy chiefs} “{C16 knew} {T16 of the tunnel} and said nothing”}

[l CANBERRA] — It took the committee fourteen months, 61 witnesses and one fainting fit to establish what {S24 the caretaker of the old telephone exchange in [l Fyshwick]} {C24 could have told} {A24 it} on the first morning: {T24 there was a tunnel, and everybody used it}.

{S2 The committee's report, tabled on Wednesday,} {C2 finds} {T2 that the [o Australian Signals Office] tapped the telephones of at least nine members of parliament between 2014 and 2018}. {T3 The interceptions were “unlawful in every instance”}, {S3 it} {C3 states}. {S4 It} {C4 recommends} {T4 an apology, compensation and the filling of the tunnel with concrete}.

The heart of it is {S5 page 212}, which {C5 reads}:

{T5 “{S23 The director} {C23 learned} of {T23 the tunnel} no later than June 2015. {S6 His deputy} {C6 advised} {A6 him} {T6 to close it}. He did not.}

{T5 “{S7 The ministers of the day} {C7 have told} {A7 us} {T7 that they were not informed}. {S21 We} {C21 accept} {T21 this} in two cases out of five. In the other three the diaries are missing, the secretaries are abroad, and the explanations offered differ from one another to a degree that {S22 we} {C22 found} {T22 remarkable}.}

{T5 “The caretaker, Mr [p Kowalczyk], was never asked.”}

{S8 [p Graham Sellick], who ran the agency until 2019,} {C8 described} {T8 the findings as “a novel”}. {S9 He} {C9 insists} {T9 that {S10 he} {C10 understood} {T10 the tunnel to be a cable duct}}. {S11 The present director} {C11 offered no comment}.

Agencies have been caught before. In 1983 a training exercise in a hotel ended with masked recruits and a manager with a broken door; in 2004 a listening device was discovered in the wall of a friendly government's cabinet room. Each time there was an inquiry, each time a statute followed. The tunnel is older than any of them. It was dug in 1957 to carry the post by pneumatic tube, 340 metres from the exchange to the cellar of what is now a dental practice, and it is high enough to walk in with a hat on. There are coat hooks. There is, or was until Tuesday, a calendar from 2017 with the birthdays marked.

Reactions divided along the usual lines. {S13 {S12 The attorney-general, [p Helen Drury],}} {C12 welcomed} {T12 the report} and {C13 undertook} {T13 to respond within ninety days}. {S14 [o Labor]'s [p Jim Farrugia], one of the nine,} {C14 considers} {T14 ninety days “eighty-nine too many”}. {S15 The [o Law Council]} {C15 backed} {T15 the {C20 call} for {T20 compensation}}. {S18 {S17 Two coalition senators}} {C17 dissented from} {T17 the finding on ministers}, {C18 writing} {T18 that absence of a diary is not evidence}.

{S19 The dentist, Dr [p Mei Lam],} {C19 had wondered} {T19 about the draught}.
---
1 act=claim fact=CT+ who=Senate report
2 act=claim fact=CT+ who=The committee's report
3 act=assessment fact=CT+ who=The committee's report
4 act=proposal fact=Uu who=The committee's report
5 act=claim fact=CT+ who=page 212
6 act=proposal fact=Uu in=5 who=the director's deputy
7 act=denial fact=CT- in=5 who=The ministers of the day
8 act=assessment fact=CT+ who=Graham Sellick
9 act=denial fact=CT- who=Graham Sellick
10 act=assessment fact=PR+ in=9 who=Graham Sellick
11 act=no_comment fact=Uu who=The present director
12 act=assessment fact=CT+ who=Helen Drury
13 act=commitment fact=Uu who=Helen Drury
14 act=assessment fact=CT+ who=Jim Farrugia
15 act=agreement fact=Uu who=Law Council
16 act=claim fact=CT+ in=1 who=spy chiefs
17 act=denial fact=CT- who=Two coalition senators
18 act=assessment fact=CT- who=Two coalition senators
19 act=assessment fact=Uu who=Mei Lam
20 act=proposal fact=Uu in=15 who=the committee
21 act=agreement fact=Uu in=5 who=the committee
22 act=assessment fact=CT+ in=5 who=the committee
23 act=claim fact=CT+ in=5 who=The director
24 act=claim fact=CT+ who=Kowalczyk
role: Kowalczyk | caretaker | telephone exchange
role: Helen Drury | attorney-general | 
role: Mei Lam | dentist | 
