The newspapers that would not be sold together

[l MELBOURNE] — The lawyers left first, at twenty to midnight, and after that everyone knew. By morning it was official: the union of [o Argus Media] and [o Southern Star], which would have put half of [l Australia]'s regional newspapers in one pair of hands, was off.

{T1 "We could not reach terms that served both sets of shareholders,"} {S1 [o Argus]} {C1 said} in four lines to the stock exchange. [o Southern Star]'s version ran to two pages. {S3 {S2 It}} {C2 spoke of} {T2 "demands introduced at the eleventh hour"} and {C3 laid} {T3 the failure} {C3 at the door of} {T3 one man, the [o Argus] chairman [p Lachlan Verity]}.

[p Verity] is in no mood to apologise. {T4 "I asked for a seat at my own table,"} {S4 he} {C4 told} {A4 [o ABC] radio} {D4 on Thursday}.

The table in question was the board of the merged company. {C5 According to} {S5 three people who followed the talks}, {T5 {S6 the two sides} {C6 had agreed} in August {T6 on a board of nine, five from [o Argus] and four from [o Star]}}. In October {S7 the [p Mulcahy] family, which controls [o Southern Star],} {C7 insisted} {T7 on parity}. {S8 [p Verity]} {C8 countered} {T8 that {X8 in that case} he himself would have to be chairman for five years, not two}. {T9 "And {S10 [p Bob Mulcahy]} {C10 says}, {T10 over my dead body}, and {S11 the bankers} {C11 say}, {T11 gentlemen, could we perhaps},"} {S9 one of the three} {C9 recounted}, hands raised like a referee.

Regional papers in [l Australia] have been dying for two decades, quietly, on Fridays. The [o Wimmera Echo] closed with a front page about lambs. In [l Cobar] the press itself was sold to a museum in [l Ballarat], where schoolchildren are allowed to pull a lever. Advertising went to the platforms, the classifieds first. What is left is football, funerals and council, and a readership of which the median age is sixty-four. [o Argus] owns 71 titles and prints them on two machines. [o Southern Star] owns 58, most of them still named for the first thing the founders saw: the [o Beacon], the [o Bunyip], the [o Grass Tree].

{T12 The competition commission} {C12 had been expected} {T12 to wave the deal through}. {S13 Its chair, [p Rosalind Ng],} {C13 told} {A13 a Senate committee} {D13 in September} {T13 that she could see "no path by which fewer owners means more reporters", but that no path was needed {X13 if the alternative was bankruptcy}}.

{S26 The journalists' union} {C26 never wanted} {T26 it}. {S14 A motion passed in [l Bendigo]} {C14 condemned} {T14 the merger as "two drowning men sharing a brick"}. {S16 The secretary, [p Theo Karras],} is relieved but {C16 fears} {T16 worse}: {T17 a mining company}, {S17 he} {C17 believes}, {T17 is circling}. {S18 [o Redcliffe Resources], the company he has in mind,} {C18 did not return} a call.

{S19 Analysts} {C19 differ over} {T19 who needs whom}. {S20 [p Jemima Hurst] of [o Bellbird Partners]} {C20 gives} {T20 [o Southern Star] eighteen months}; {S22 {S21 her counterpart at [o Gray & Toohey]}} {C21 thinks} {T21 [o Argus] has the heavier debts} and {C22 suspects} {T22 that {S23 both chairmen} {C23 secretly wanted} {T23 out}}.

At the [o Beacon], in [l Swan Hill], the editor put the news on page seven, below the river heights. {T24 "{S25 Readers} {C25 ask} {A25 me} {T25 about the water},"} {S24 she} {C24 explained}. {T24 "Nobody has asked about Mr [p Verity]."}
---
1 act=claim fact=CT- who=Argus Media
2 act=assessment fact=CT+ who=Southern Star
3 act=assessment fact=CT+ who=Southern Star
4 act=claim fact=CT+ who=Lachlan Verity
5 act=claim fact=CT+ who=three people who followed the talks
6 act=agreement fact=CT+ in=5 who=the two sides
7 act=proposal fact=Uu who=the Mulcahy family
8 act=proposal fact=Uu who=Lachlan Verity
9 act=claim fact=CT+ who=one of the three
10 act=denial fact=CT- in=9 who=Bob Mulcahy
11 act=proposal fact=Uu in=9 who=the bankers
12 act=assessment fact=PR+ who=unspecified
13 act=assessment fact=CT- who=Rosalind Ng
14 act=assessment fact=CT+ who=A motion passed in Bendigo
16 act=assessment fact=PS+ who=Theo Karras
17 act=assessment fact=PR+ who=Theo Karras
18 act=no_comment fact=Uu who=Redcliffe Resources
19 act=assessment fact=Uu who=Analysts
20 act=assessment fact=PR+ who=Jemima Hurst
21 act=assessment fact=CT+ who=her counterpart at Gray & Toohey
22 act=assessment fact=PR+ who=her counterpart at Gray & Toohey
23 act=proposal fact=Uu in=22 who=both chairmen
24 act=claim fact=CT+ who=the editor
25 act=proposal fact=Uu in=24 who=Readers
26 act=denial fact=CT- who=The journalists' union
role: Lachlan Verity | chairman | Argus Media
role: Rosalind Ng | chair | competition commission
role: Theo Karras | secretary | journalists' union
