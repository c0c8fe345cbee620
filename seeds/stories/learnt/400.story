Opposition conference: spokesman heckled over pensions

[o Conservatives] meeting in [l Birmingham] on Sunday booed one of their own front bench, after {S1 he} {C1 told} {A1 them} {T1 that the guarantee on state pensions “cannot last for ever”}.

[p Jolyon Tarrant], the party's spokesman on work and pensions, had seen it coming. {T3 “{S4 Two colleagues} {C4 begged} {A4 me} {T4 to talk about potholes},”} {S3 he} {C3 joked}, over the noise.

The party leader was at a lunch when it happened. {S5 A source close to her} {C5 said} {T5 she was “relaxed about robust debate”}. Within the hour, however, {S6 her office} had put out a statement {C6 making plain} {T6 that the policy had not changed}.

It's the sort of muddle party managers have nightmares about. {S7 They} {C7 had billed} {T7 the gathering as a return to discipline}, and banners with that very word hang from the roof.

On the fringe, members were furious. {T9 “{S10 We} {C10 promised} {A10 pensioners} {T10 this} at three elections,”} {C9 said} {S9 [p Sheila Mottram], a councillor from [l Kettering]}. {T11 “If {S12 he} {C12 thinks} {T12 that's brave}, let him come and canvass my street,”} {S11 she} {C11 went on}. {S2 She} {C2 wants} {T2 him sacked}.

Under the guarantee, introduced in 2011, pensions go up each April by whichever is highest of prices, earnings or two and a half per cent. It has outlived six prime ministers. Four in five people of pension age turned out at the last general election.

{S13 The [o Institute for Fiscal Studies]} {C13 has calculated} {T13 that the guarantee will cost an extra £23bn a year by 2040}. {S14 Its deputy director, [p Anton Leigh],} {C14 praised} {T14 [p Tarrant] for “saying out loud {T15 what} {S15 every chancellor since 2012} {C15 has known}”}.

[o Labour] was quick to exploit the row. {S17 A digital poster} {C17 declared}: {T17 “{S18 The [o Tories]} {C18 want} {T18 your pension}.”} {S19 The [o Liberal Democrats]} {C19 demanded} {T19 an assurance that benefits would keep pace with prices}.

{S20 A snap poll by [o YouGov]} {C20 suggested} {T20 that {S21 two-thirds of voters over 65} {C21 opposed} {T21 any cut}}.

[p Tarrant] himself was last seen eating chips by the canal. {C22 Asked} by {S22 [o Sky News]} {T22 whether he regretted it}, {S23 he} {C23 replied} {T23 that he had been “booed by better people”}. {S24 He} {C24 would not say} whether he had spoken to the leader.
---
1 act=assessment fact=CT- who=Jolyon Tarrant
2 act=proposal fact=Uu who=Sheila Mottram
3 act=claim fact=CT+ who=Jolyon Tarrant
4 act=proposal fact=Uu in=3 who=Two colleagues
5 act=assessment fact=CT+ who=A source close to her
6 act=claim fact=CT- who=her office
7 act=assessment fact=CT+ who=They
9 act=claim fact=CT+ who=Sheila Mottram
10 act=commitment fact=Uu in=9 who=Sheila Mottram
11 act=proposal fact=Uu who=Sheila Mottram
12 act=assessment fact=PR+ in=11 who=Jolyon Tarrant
13 act=assessment fact=PR+ who=Institute for Fiscal Studies
14 act=assessment fact=CT+ who=Anton Leigh
15 act=claim fact=CT+ in=14 who=every chancellor since 2012
17 act=claim fact=CT+ who=A digital poster
18 act=proposal fact=Uu in=17 who=Tories
19 act=proposal fact=Uu who=Liberal Democrats
20 act=claim fact=PR+ who=A snap poll by YouGov
21 act=assessment fact=CT- in=20 who=two-thirds of voters over 65
22 act=proposal fact=Uu who=Sky News
23 act=claim fact=CT+ who=Jolyon Tarrant
24 act=non_confirmation fact=Uu who=Jolyon Tarrant
role: Sheila Mottram | councillor | Kettering
role: Anton Leigh | deputy director | Institute for Fiscal Studies
role: Jolyon Tarrant | spokesman on work and pensions | Conservatives
