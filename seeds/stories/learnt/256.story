[o RBI] shocks street with rate hold; {S1 governor} {C1 sees} {T1 'no virtue in haste'}

[l MUMBAI]: The [o Reserve Bank of India] on Friday kept the repo rate at 6.25 per cent. {S2 Forty-one of the 46 economists surveyed by this paper} {C2 had expected} {T2 a quarter-point cut}.

The benchmark 10-year yield jumped 11 basis points within minutes of governor [p Raghav Menon]'s address. Bank stocks rose, property stocks slid and the rupee, after a hiccup, closed at its best level in seven weeks.

{T3 'The monsoon is late, oil is up and vegetables are what vegetables always are,'} {S3 [p Menon]} {C3 said}. {S4 The monetary policy committee}, which split four to two, {C4 resolved} {T4 to remain 'watchful'}. {S6 It} {C6 projects} {T6 retail inflation at 4.8 per cent, {X6 assuming a normal monsoon}}.

{C7 Asked} {T7 whether a cut in August was likely}, {S8 the governor} {C8 parried}: {T8 'August is a month. {S9 I} {C9 don't promise} {T9 months}.'} Reminded of {S10 the finance minister}'s {C10 remark} last week {T10 that real rates were 'too high for a growing country'}, {S11 he} {C11 replied} {T11 that he took it as encouragement}.

Dealers were less amused. {T12 'For a month {S13 every hint from [l Mint Street]} {C13 pointed} {T13 one way},'} {S12 the treasury head of a private bank} {C12 grumbled} on condition of anonymity. {S14 [p Shalini Bhargava], chief economist at [o Deccan Capital],} {C14 pleaded guilty to} {T14 'reading too much into one speech'}. {S15 She} {C15 now pencils in} {T15 the first cut for October}.

[l Mint Street], on which the bank has its tower, was named for the coins struck there from 1829. The governors' portraits hang on the eighteenth floor, all men, in order, and the carpet beneath them was replaced last year for the first time since bank nationalisation. Twice in the past the rate has been changed between meetings, once on a festival day with the markets shut. The committee is younger than most of the staff. It was created in 2016, with three members from inside the bank and three named by the government, and its minutes come out on the fourteenth day.

{T16 {S17 Both dissenters}}, {S16 a source present} {C16 disclosed}, {T16 {C17 favoured} {T17 a cut of 50 basis points}}. {S18 One of them, Professor [p Vikram Sodhi],} {C18 is known to consider} {T18 the 4 per cent target 'a fetish'}. {S19 [p Sodhi]} {C19 did not answer} his phone.

{S20 Home-loan borrowers' groups} {C20 voiced} {T20 dismay}. {S21 The builders' body [o NaraCon]} {C21 demanded} {T21 that banks at least pass on the two earlier cuts in full}. The [o Congress] smelled blood. {T22 {S23 The government} {C23 had guaranteed} {A23 middle-class families} {T23 'cheap money by [m Holi]'}}, {S22 spokesperson [p Jaya Khurana]} {C22 jibed}, {T22 and [m Holi] had come and gone}.

{S24 The finance ministry} {C24 welcomed} {T24 the bank's 'prudence'} in a statement of nineteen words. {S25 Two officials there} {C25 conceded} privately {T25 that {S26 the minister} {C26 would have preferred} {T26 a cut}}.
---
1 act=assessment fact=CT- who=governor
2 act=assessment fact=PR+ who=Forty-one of the 46 economists
3 act=claim fact=CT+ who=Raghav Menon
4 act=announcement fact=Uu who=The monetary policy committee
6 act=assessment fact=PR+ who=The monetary policy committee
7 act=proposal fact=Uu who=unspecified
8 act=assessment fact=Uu who=Raghav Menon
9 act=commitment fact=Uu in=8 who=Raghav Menon
10 act=assessment fact=CT+ who=the finance minister
11 act=assessment fact=CT+ who=Raghav Menon
12 act=claim fact=CT+ who=the treasury head of a private bank
13 act=assessment fact=CT+ in=12 who=every hint from Mint Street
14 act=assessment fact=CT+ who=Shalini Bhargava
15 act=assessment fact=PR+ who=Shalini Bhargava
16 act=claim fact=CT+ who=a source present
17 act=proposal fact=Uu in=16 who=Both dissenters
18 act=assessment fact=CT+ who=Vikram Sodhi
19 act=no_comment fact=Uu who=Vikram Sodhi
20 act=assessment fact=CT- who=Home-loan borrowers' groups
21 act=proposal fact=Uu who=NaraCon
22 act=claim fact=CT+ who=Jaya Khurana
23 act=commitment fact=Uu in=22 who=the government
24 act=assessment fact=CT+ who=The finance ministry
25 act=claim fact=CT+ who=Two officials there
26 act=proposal fact=Uu in=25 who=the minister
role: Raghav Menon | governor | Reserve Bank of India
role: Shalini Bhargava | chief economist | Deccan Capital
role: Vikram Sodhi | Professor | 
role: Jaya Khurana | spokesperson | Congress
