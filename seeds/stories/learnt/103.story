[o Halvorsen] shares jump on report of Danish approach

[l OSLO], Feb 11 ([o Reuters]) - Shares in Norwegian ferry operator [o Halvorsen Kystruter] rose as much as 14 percent on Tuesday after {S1 [o Bloomberg News]} {C1 reported} {T1 that [l Denmark]'s [o Storebro Shipping] was weighing a takeover worth about 9 billion crowns}.

{S2 The agency}, {C3 citing} {S3 people familiar with the matter}, {C2 said} {T2 {T3 an offer could come before the end of the month, though no final decision had been made and [o Storebro] might yet walk away}}.

{S4 A [o Halvorsen] spokeswoman} {C4 declined to comment}. {S5 [o Storebro]} {C5 did not immediately respond} to a request for comment.

The two companies have circled each other for years. A merger agreed in 2016 collapsed when the Norwegian competition authority took too long to rule, and [o Halvorsen] went on to buy four hybrid vessels that its rival had ordered and then abandoned.

One obstacle this time is the founding family, which holds 31 percent of the votes. {S6 [p Sigrid Halvorsen], the founder's granddaughter and a member of the board,} {C6 told} {A6 the business daily [o Dagens Næringsliv]} {D6 in December} {T6 that {S7 her father} {C7 had made} {A7 her} {C7 promise} {T7 never to sell to "anyone who has not been seasick on our boats"}}. She laughed as she said it. A person close to the family is less amused: {T8 the shares below 160 crowns are not for sale}, {S14 {S8 this person}} {C8 told} {A8 [o Reuters]}, {C14 asking} {T14 not to be identified} because the deliberations are private.

{T9 "We see a 60 percent chance of a formal bid,"} {S10 {S9 analysts at [o Fjord Securities]}} {C9 wrote} in a note to clients, {C10 adding} {T10 that the price would need to rise and that Danish banks would probably be happy to lend}.

Unions are wary. {T11 "{X11 If they touch the crews' pensions}, nothing will leave the quay,"} {C11 said} {S11 [p Ola Brekke], head of the seamen's union}. {S13 {S12 Norwegian Industry Minister [p Kari Solheim]}} {C12 said} {T12 the government had no view on the ownership of private companies}, but {C13 did not rule out} {T13 a review under the [m Security Act]}.

The stock closed at 151.4 crowns, its highest since 2019.
---
1 act=claim fact=PS+ who=Bloomberg News
2 act=assessment fact=PS+ who=Bloomberg News
3 act=assessment fact=PS+ who=people familiar with the matter
4 act=no_comment fact=Uu who=A Halvorsen spokeswoman
5 act=no_comment fact=Uu who=Storebro
6 act=claim fact=CT+ who=Sigrid Halvorsen
7 act=proposal fact=Uu in=6 who=her father
8 act=claim fact=CT- who=A person close to the family
9 act=assessment fact=PR+ who=analysts at Fjord Securities
10 act=assessment fact=PR+ who=analysts at Fjord Securities
11 act=threat fact=Uu who=Ola Brekke
12 act=claim fact=CT- who=Kari Solheim
13 act=non_exclusion fact=PS+ who=Kari Solheim
14 act=proposal fact=Uu who=A person close to the family
role: Sigrid Halvorsen | member of the board | Halvorsen Kystruter
role: Ola Brekke | head | seamen's union
role: Kari Solheim | Industry Minister | Norway
