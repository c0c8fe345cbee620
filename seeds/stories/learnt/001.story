{S1 Kenyan opposition} {C1 rejects} {T1 results in lakeside county}

[l KISUMU], [l Kenya] ([o AP]) — {S2 The losing candidate in [l Kenya]'s most closely watched county race} {C2 said} {D2 Thursday} {T2 he would go to court to overturn the result}, as police fired tear gas at stone-throwing youths for a second day.

{T3 [p Barnabas Odera], a former roads minister, lost the governorship of [l Nyando County] by 1,906 votes to [p Linet Achola]}, {C3 according to} {S3 the final tally published overnight by the [o Independent Electoral and Boundaries Commission]}.

{T5 "{S4 Our own agents} {C4 tell} {A4 us} {T4 that forms were altered in at least 40 polling stations},"} {S5 [p Odera]} {C5 told} {A5 reporters} outside his party's office. {T5 "We will not accept it. Not today, not in a year."}

{S7 [p Achola], who has taught chemistry for most of her life,} {C7 dismissed} {T7 the complaint}. {T8 "A man who loses looks for the thief everywhere except in the mirror,"} {S8 {S9 she}} {C8 quipped} at a rally, before {C9 urging} {A9 her supporters} {T9 to stay home until calm returned}.

{S10 The commission} {C10 maintains} {T10 that the count was sound and that observers from every party signed the forms}. {S11 Its county manager, [p Joash Wekesa],} {C11 acknowledged}, however, {T11 that two laptops had gone missing on election night}. {S12 He} {C12 would not say} whether they held voter data.

The unrest has claimed three lives since Tuesday. {S13 Two doctors at a mission hospital, who asked not to be named because they feared reprisals,} {C13 said} {T13 all three of the dead had been shot}. Police spokeswoman [p Mercy Nduta] did not answer her phone.

By afternoon the market at [l Ahero] was shuttered. Trucks bound for [l Uganda] stood nose to tail along the highway, and drivers played cards in their shade. {S14 One of them, [p Yusuf Hamisi],} {C14 reckoned} {T14 he could lose a week's pay {X14 if the road stayed shut}}.

Losing candidates have 28 days to file a petition under [l Kenya]'s [m Elections Act]. The [o High Court] must then rule within six months. {S15 Lawyers} {C15 caution} {T15 that few such cases succeed}; of the 31 brought after the last election, judges upheld four.
---
1 act=denial fact=Uu who=Kenyan opposition
2 act=commitment fact=Uu who=Barnabas Odera
3 act=claim fact=CT+ who=the final tally published overnight by the Independent Electoral and Boundaries Commission
4 act=claim fact=CT+ in=5 who=Our own agents
5 act=claim fact=CT+ who=Barnabas Odera
7 act=denial fact=CT- who=Linet Achola
8 act=assessment fact=CT+ who=Linet Achola
9 act=proposal fact=Uu who=Linet Achola
10 act=claim fact=CT+ who=the commission
11 act=agreement fact=CT+ who=Joash Wekesa
12 act=non_confirmation fact=Uu who=Joash Wekesa
13 act=claim fact=CT+ who=two doctors at a mission hospital
14 act=assessment fact=PS+ who=Yusuf Hamisi
15 act=claim fact=PR- who=lawyers
role: Barnabas Odera | roads minister |
role: Joash Wekesa | county manager | Independent Electoral and Boundaries Commission
role: Mercy Nduta | spokeswoman | police
