Nigerian senate votes to probe missing grain

{S1 The upper house of [l Nigeria]'s parliament} {C1 has voted} {T1 to investigate the disappearance of 42,000 tonnes of maize from the national reserve}.

The grain should have been in eleven silos in five states. {S2 A team of auditors that visited in August} {C2 reported} {T2 that seven of them held “nothing but pigeons”}.

{S3 The agriculture minister, [p Obiageli Nwachukwu],} {C3 told} {A3 senators} {D3 on Tuesday} {T3 that {S4 her predecessor} {C4 had ordered} {T4 the maize to be sold} in the last week of his term}. {T5 “{S6 The storekeepers} {C6 begged} {A6 him} {T6 for a letter}. He sent a text message,”} {S5 she} {C5 said}.

{S7 That predecessor, [p Garba Mai-Alheri], now the head of a farm-loans bank,} {C7 angrily denied} {T7 it}. In a telephone interview with {A8 [o Arise TV]}, {S10 {S8 he}} {C8 called} {T8 the minister's account “a bedtime story”} and {C10 threatened} {T10 to sue}. {S11 He} {C11 did admit} {T11 that some grain had been lent to poultry farmers in [l Ogun State] during the bird flu outbreak}.

{T12 The farmers never got it}, {C12 according to} {S12 the chairman of their association, [p Kunle Adeoti]}. {T13 “{S14 Our members} {C14 are asking} {A14 me} {T14 where is this lent maize}. {S9 I} {C9 tell} {A9 them}, {T9 ask the pigeons},”} {S13 he} {C13 was quoted as saying} in [o Daily Trust].

The price of a bag of maize in [l Dawanau] market, the largest in [l West Africa], has doubled since April. Traders there open at five in the morning and sell out by nine. On Tuesday a queue of women with basins reached the motor park.

{S16 Senator [p Aisha Goni-Bukar], who moved the motion,} {C16 described} {T16 the affair as theft “from the mouths of the poor”}. {S17 She} {C17 called on} {T17 the president to suspend every official named in the audit}. {S18 The senate president, [p Emeka Ozoani],} {C18 gave} {A18 the committee} {T18 four weeks to report}.

{S20 {S19 [o Transparency International]'s local chapter}} {C19 welcomed} {T19 the vote}, but {C20 noted} {T20 that {S21 the same chamber} {C21 had promised} {T21 an inquiry into fertiliser in 2019, which has yet to sit}}.

{S22 The presidency} {C22 did not immediately respond to} a request for comment.
---
1 act=announcement fact=Uu who=The upper house of Nigeria's parliament
2 act=claim fact=CT+ who=A team of auditors
3 act=claim fact=CT+ who=Obiageli Nwachukwu
4 act=announcement fact=CT+ in=3 who=Garba Mai-Alheri
5 act=claim fact=CT+ who=Obiageli Nwachukwu
6 act=proposal fact=Uu in=5 who=The storekeepers
7 act=denial fact=CT- who=Garba Mai-Alheri
8 act=assessment fact=CT+ who=Garba Mai-Alheri
9 act=proposal fact=Uu in=13 who=Kunle Adeoti
10 act=threat fact=Uu who=Garba Mai-Alheri
11 act=claim fact=CT+ who=Garba Mai-Alheri
12 act=denial fact=CT- who=Kunle Adeoti
13 act=claim fact=CT+ who=Kunle Adeoti
14 act=proposal fact=Uu in=13 who=Our members
16 act=assessment fact=CT+ who=Aisha Goni-Bukar
17 act=proposal fact=Uu who=Aisha Goni-Bukar
18 act=announcement fact=Uu who=Emeka Ozoani
19 act=assessment fact=CT+ who=Transparency International's local chapter
20 act=claim fact=CT+ who=Transparency International's local chapter
21 act=commitment fact=Uu in=20 who=the same chamber
22 act=no_comment fact=Uu who=The presidency
role: Obiageli Nwachukwu | agriculture minister | 
role: Garba Mai-Alheri | head | farm-loans bank
role: Kunle Adeoti | chairman | association
role: Aisha Goni-Bukar | Senator | 
role: Emeka Ozoani | senate president |
