{S29 Regulator} {C29 gives} {A29 [o Chirrup]} {T29 60 days to find out who is under 13}

[l DUBLIN] — {S1 [l Ireland]'s media regulator} {C1 ordered} {A1 the social network [o Chirrup]} {D1 on Monday} {T1 to establish the age of every user in [l Europe] within 60 days or stop showing them video}, a demand that {S2 the company} {C2 described} {T2 as “technically absurd”} and {S3 child-protection groups} {C3 greeted} {T3 as “about ten years late”}.

{S4 [o Coimisiún na Meán]} {C4 found} {T4 that the site had known since 2022 that roughly one in nine of its users was below the minimum age}. {T5 {S6 Staff} {C6 had recommended} {T6 checks}}, {S5 it} {C5 said}, {T5 and {S7 managers in [l Austin]} {C7 rejected} {T7 them} because “growth would be impacted”}.

{T8 “I read that email three times, {C9 hoping} {T9 it would say something else},”} {S8 commissioner [p Gráinne Molloy]} {C8 remarked}.

{S10 [o Chirrup]} {C10 insists} {T10 that the quotation was torn from its context and that the manager who wrote it left in 2023}. {S11 The firm} {C11 is willing} {T11 to try an age-guessing program {X11 provided that its rivals are made to do likewise}}. {T12 Asking people for their passports is out of the question}, {S12 its head of policy, [p Trey Lassiter],} {C12 made plain} {D12 yesterday}.

A SLOW BURN

The case began with a teacher in [l Athlone]. In 2021 {S28 [p Bernadette Cuddihy]} {C28 asked} {A28 her class of nine-year-olds} {T28 to raise a hand {X28 if they had an account}}. Twenty-three hands went up, out of twenty-six. She counted them again, took a photograph of the empty playground and wrote to everyone whose address she could find. Four years, three inquiries and 11,000 pages followed. The children concerned are now old enough to join.

{T13 “{S14 The first reply} {C14 thanked} {A14 me} {T14 for being part of the community},”} {S13 she} {C13 said}.

WHAT THE OTHERS THINK

Reactions elsewhere ranged widely. {S15 [l France]'s digital minister} {C15 hopes} {T15 to copy the order “before the summer”}. {S16 [l Estonia]} {C16 has misgivings about} {T16 it}; {S17 its ambassador to the [o European Union]} {C17 compared} {T17 compulsory checks to putting a policeman in front of every bookshop}. {S18 Digital rights lawyers} {C18 foresee} {T18 a mountain of leaked identity cards}.

{S20 Economists at [o Merrion Brokers]} {C20 worked out} {T20 that [o Chirrup] could lose 6 per cent of its European audience, though hardly any of its income}. {T21 “Nine-year-olds don't buy cars,”} {S21 one of them} {C21 commented}.

{T22 An appeal} {C22 is considered} {T22 certain}. {S23 Two people familiar with the company's thinking} {C23 said} {T23 papers were being drawn up, and that {S24 its founder, [p Cole Vandermeer],} {C24 regarded} {T24 the order as a personal insult}}. {S25 Mr [p Vandermeer]} himself {C25 has not commented}; his last post, on Sunday, was a picture of a heron.

{S26 Ms [p Cuddihy]} {C26 is of the view} {T26 that nothing will change}. {S27 She} {C27 intends} {T27 to ask her new class in September, all the same}.
---
1 act=announcement fact=Uu who=Ireland's media regulator
2 act=assessment fact=CT+ who=Chirrup
3 act=assessment fact=CT+ who=child-protection groups
4 act=claim fact=CT+ who=Coimisiún na Meán
5 act=claim fact=CT+ who=Coimisiún na Meán
6 act=proposal fact=Uu in=5 who=Staff
7 act=denial fact=CT- in=5 who=managers in Austin
8 act=claim fact=CT+ who=Gráinne Molloy
9 act=assessment fact=Uu in=8 who=Gráinne Molloy
10 act=claim fact=CT+ who=Chirrup
11 act=conditional_commitment fact=Uu who=Chirrup
12 act=denial fact=CT- who=Trey Lassiter
13 act=claim fact=CT+ who=Bernadette Cuddihy
14 act=assessment fact=CT+ in=13 who=The first reply
15 act=commitment fact=Uu who=France's digital minister
16 act=assessment fact=PR- who=Estonia
17 act=assessment fact=CT+ who=Estonia's ambassador to the European Union
18 act=assessment fact=PR+ who=Digital rights lawyers
20 act=assessment fact=PS+ who=Economists at Merrion Brokers
21 act=assessment fact=CT- who=one of them
22 act=assessment fact=PR+ who=unspecified
23 act=claim fact=CT+ who=Two people familiar with the company's thinking
24 act=assessment fact=CT+ in=23 who=Cole Vandermeer
25 act=no_comment fact=Uu who=Cole Vandermeer
26 act=assessment fact=PR- who=Bernadette Cuddihy
28 act=proposal fact=Uu who=Bernadette Cuddihy
29 act=announcement fact=Uu who=Regulator
27 act=commitment fact=Uu who=Bernadette Cuddihy
role: Gráinne Molloy | commissioner | Coimisiún na Meán
role: Trey Lassiter | head of policy | Chirrup
role: Bernadette Cuddihy | teacher |
role: Cole Vandermeer | founder | Chirrup
