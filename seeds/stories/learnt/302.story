{S1 [o White House]} {C1 hints} {T1 at Venezuelan oil waiver}

[l WASHINGTON] — {S2 The [o White House]} {C2 signalled} {D2 on Friday} {T2 that it might ease oil sanctions on [l Venezuela] {X2 if [l Caracas] lets international observers into its prisons}}, a step that {S3 a group of Republican senators} {C3 promptly condemned as} {T3 "a bribe paid in barrels"}.

{T4 "Nothing has been signed, and nothing will be signed on a Friday,"} {S4 press secretary [p Dana Whitcomb]} {C4 quipped} when asked about {C5 a report} in {S5 [o The Wall Street Journal]} {T5 that a six-month licence was ready}. {S6 She} {C6 did not rule} {T6 it} {C6 out}.

{T7 {S8 President [p Ruben Castellanos]'s negotiators} {C8 agreed} in principle {D8 last week} {T8 to admit the [o Red Cross]}}, {S7 two people familiar with the discussions in [l Doha]} {C7 said}. {T9 {S10 The Americans} {C10 then asked for} {T10 a list of names}}, {C9 according to} {S9 one of the two}, and {S11 the Venezuelans} {C11 objected} {T11 that no such list existed}.

{S12 Senator [p Walt Greeley] of [l Florida]} {C12 told} {A12 reporters} {T12 he would hold up every ambassador "from [l Andorra] to [l Zambia]" {X12 if the waiver went through}}. The Democratic chair of the foreign relations committee, [p Miriam Osgood], was more sympathetic; {S14 she} {C14 believes} {T14 sanctions alone have not opened a single cell door}.

In [l Caracas], Foreign Minister [p Yadira Montoya] appeared on the steps of the ministry in a yellow raincoat. {T15 "{S16 They} {C16 say} {T16 observers}. {S17 I} {C17 say} {T17 tourists}. Let them come and see the beaches,"} {S15 she} {C15 said}. {S18 Her deputy} {C18 later told} {A18 [o Reuters]} {T18 that {S19 the government}'s {C19 offer} {T19 to open two prisons} stood}.

Relatives do not know which two. {S20 [p Carmen Delia Pinto], whose son was arrested at a march in 2023,} {C20 has heard} {T20 that he is in [l Tocuyito]}. {T21 "A guard told a cousin, and the cousin told me,"} {S21 she} {C21 said}. {T21 "That is the newspaper we have."}

{S24 [o Foro Libertad], a prisoners' rights group,} {C24 puts} {T24 the number of political detainees at 811}. The state oil company pumps less than a third of what it did in 1998, and half of its rigs stand idle for want of parts.
---
1 act=assessment fact=PS+ who=White House
2 act=conditional_commitment fact=Uu who=The White House
3 act=assessment fact=CT+ who=a group of Republican senators
4 act=claim fact=CT- who=Dana Whitcomb
5 act=claim fact=CT+ who=The Wall Street Journal
6 act=non_exclusion fact=PS+ who=Dana Whitcomb
7 act=claim fact=CT+ who=two people familiar with the discussions in Doha
8 act=agreement fact=Uu in=7 who=Ruben Castellanos's negotiators
9 act=claim fact=CT+ who=one of the two
10 act=proposal fact=Uu in=9 who=The Americans
11 act=denial fact=CT- who=the Venezuelans
12 act=threat fact=Uu who=Walt Greeley
14 act=assessment fact=CT- who=Miriam Osgood
15 act=proposal fact=Uu who=Yadira Montoya
16 act=proposal fact=Uu in=15 who=They
17 act=assessment fact=CT+ in=15 who=Yadira Montoya
18 act=claim fact=CT+ who=Her deputy
19 act=commitment fact=Uu in=18 who=the government
20 act=claim fact=CT+ who=Carmen Delia Pinto
21 act=claim fact=CT+ who=Carmen Delia Pinto
24 act=claim fact=CT+ who=Foro Libertad
role: Dana Whitcomb | press secretary | White House
role: Ruben Castellanos | President | Venezuela
role: Walt Greeley | Senator | Florida
role: Miriam Osgood | chair | foreign relations committee
role: Yadira Montoya | Foreign Minister | Venezuela
