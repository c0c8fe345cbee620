[l Japan]'s ruling bloc loses third by-election in a row

[l TOKYO], Oct 20 ([o Kyodo]) - [l Japan]'s governing coalition lost a lower house by-election in [l Niigata] on Sunday, its third defeat since spring, adding to pressure on Prime Minister [p Kazuhiro Senda] over a party funding scandal.

{S1 {S2 [p Senda]}} {C1 told} {A1 reporters} at his official residence {T1 that he took the result "with utmost seriousness"} but {C2 brushed aside} {T2 {C17 calls for} {T17 his resignation}}. {T3 "My duty is to pass the budget,"} {S3 he} {C3 said}.

The seat went to [p Mio Hirasawa], 34, a rice farmer backed by three opposition parties. {S4 She} {C4 promised} {A4 voters} {T4 to seek a ban on corporate donations}. With all ballots counted, she had 51.3 percent.

{S5 Senior figures in the [o Liberal Democratic Party]} {C5 fear} {T5 a rout in next summer's upper house election}. {T6 "{S7 Everybody} {C7 expects} {T7 him to go by New Year}; nobody wants to be the one who tells him,"} {C6 said} {S6 a former cabinet minister, speaking on condition of anonymity}.

Turnout was 38 percent, the lowest on record for the district. {S8 The prefectural election board} {C8 attributed} {T8 the figure to heavy rain}.

{S9 An exit poll by [o NHK]} {C9 found} {T9 that six in 10 voters who usually support the [o LDP] had stayed away or switched}. Among them was [p Tadashi Okuno], 71, who runs a hardware store. {S10 He} {C10 grumbled} {T10 that politicians kept two sets of books while he was audited over a snow shovel}.

{S11 The [o Democratic Reform Party]}, the main opposition force, {C11 signaled} {T11 it may submit a no-confidence motion as early as next week}. {S12 Its secretary general, [p Rei Aoyagi],} {C12 said} {T12 the party would first sound out [o Komeito], the [o LDP]'s junior partner}. {S13 [o Komeito] officials} {C13 were tight-lipped}.

{S14 Economists} {C14 see} {T14 little risk to the budget, which {S15 the cabinet} {C15 plans} {T15 to approve in late December}}. The yen barely moved.

Prosecutors questioned two of [p Senda]'s former secretaries last month. {S16 Both} {C16 have denied} {T16 keeping ledgers off the books}.
---
1 act=assessment fact=CT+ who=Kazuhiro Senda
2 act=denial fact=CT- who=Kazuhiro Senda
3 act=assessment fact=CT+ who=Kazuhiro Senda
4 act=commitment fact=Uu who=Mio Hirasawa
5 act=assessment fact=PS+ who=senior figures in the Liberal Democratic Party
6 act=assessment fact=CT+ who=a former cabinet minister
7 act=assessment fact=PR+ in=6 who=everybody
8 act=claim fact=CT+ who=the prefectural election board
9 act=claim fact=CT+ who=an exit poll by NHK
10 act=claim fact=CT+ who=Tadashi Okuno
11 act=announcement fact=PS+ who=Democratic Reform Party
12 act=commitment fact=Uu who=Rei Aoyagi
13 act=no_comment fact=Uu who=Komeito officials
14 act=assessment fact=PR- who=economists
15 act=commitment fact=Uu in=14 who=the cabinet
16 act=denial fact=CT- who=two of Senda's former secretaries
17 act=proposal fact=Uu in=2 who=unspecified
role: Kazuhiro Senda | Prime Minister | Japan
role: Mio Hirasawa | rice farmer | 
role: Rei Aoyagi | secretary general | Democratic Reform Party
