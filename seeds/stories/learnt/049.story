{S18 [o Hallam Foods]} {C18 rebuffs} {T18 second bid from [o Corvane]}

[l LONDON] — {S1 [o Hallam Foods]} {C1 has rejected} {T1 a sweetened takeover approach from [o Corvane Partners]}, sending its shares down 4 per cent in early trading and setting up what {S2 one analyst} {C2 described as} {T2 “the ugliest fight the sector has seen in a decade”}.

The [l Leeds]-based maker of soups and sauces had been offered 412 pence a share, 9 per cent above an earlier proposal. In a filing to the [o London Stock Exchange] {D3 on Thursday}, {S3 its board} {C3 said} {T3 the bid “fundamentally undervalues” the company and that shareholders should take no action}.

{T4 “We have listened, we have read the letter twice, and the answer is still no,”} {C4 said} {S4 [p Judith Marlowe], [o Hallam]'s chairman}. {S5 She} {C5 went on to accuse} {T5 [o Corvane] of trying to buy the business on the cheap before a recovery in wheat prices fed through to margins}.

{S6 [o Corvane]}, the private equity house founded by [p Piers Stannard], {C6 declined to comment}. {S7 Two people close to the firm}, however, {C7 insisted} {T7 that it had not walked away}. {T8 {X8 If the pension trustees come on side}, a third offer could land before the end of the month}, {S8 one of them} {C8 said}. {S9 The other} {C9 cautioned} {T9 that {S10 lenders} {C10 were demanding} {T10 tougher terms}}.

[o Hallam] employs 3,100 people at six plants. {S11 The [o Unite] union} {C11 has called on} {A11 ministers} {T11 to examine the deal}, and {S12 its regional officer, [p Gavin Trewin],} {C12 fears} {T12 that [o Corvane] would close the [l Grimsby] site}. {T13 “They have form,”} {S13 he} {C13 told} {A13 the [o Yorkshire Ledger]}. {T13 “In [l Halifax] {S15 they} {C15 swore} {T15 nobody would lose a job}. Eighteen months later the gates were locked.”}

Investors are split. {S16 [p Annika Rhys], a fund manager at [o Tolbooth Asset Management], which owns 5.8 per cent of the stock,} {C16 reckons} {T16 the board should at least open its books}. {T17 “Saying no is easy. Saying what you are worth is harder,”} {S17 she} {C17 quipped}.

Under a deadline agreed last month, [o Corvane] has until 5pm on 12 June to make a firm offer or walk away.
---
1 act=denial fact=CT- who=Hallam Foods
2 act=assessment fact=CT+ who=one analyst
3 act=assessment fact=CT+ who=its board
4 act=denial fact=CT- who=Judith Marlowe
5 act=assessment fact=CT+ who=Judith Marlowe
6 act=no_comment fact=Uu who=Corvane
7 act=denial fact=CT- who=Two people close to the firm
8 act=assessment fact=PS+ who=one of them
9 act=claim fact=CT+ who=The other
10 act=proposal fact=Uu in=9 who=lenders
11 act=proposal fact=Uu who=The Unite union
12 act=assessment fact=PR+ who=Gavin Trewin
13 act=assessment fact=CT+ who=Gavin Trewin
15 act=commitment fact=Uu in=13 who=they
16 act=proposal fact=Uu who=Annika Rhys
17 act=assessment fact=CT+ who=Annika Rhys
18 act=denial fact=CT- who=Hallam Foods
role: Judith Marlowe | chairman | Hallam
role: Gavin Trewin | regional officer | Unite
role: Annika Rhys | fund manager | Tolbooth Asset Management
