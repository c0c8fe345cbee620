{S15 Leaked memos} {C15 show} {T15 warnings went unread before [l Luvanda] spillway collapse}

[l LUSAKA], [l Zambia] — {T1 Six months before the spillway at the [l Luvanda] dam gave way, {S2 an engineer hired to inspect it} {C2 wrote} to {A2 his employers} {T2 that the concrete was “crumbling like old bread”}}, {C1 according to} {S1 internal correspondence obtained by [o Inkwell], a nonprofit newsroom in [l Lusaka]}.

The collapse in February has claimed nineteen lives. No one has been charged.

The engineer, [p Chanda Mubita], sent four memos to [o Kafue Grid Partners], the company that runs the dam. In the last one, dated 11 August, {S3 he} {C3 urged} {A3 managers} {T3 to lower the reservoir by three metres before the rains}. {T4 “{X4 If the gates stick again in December}, we may not get a second chance,”} {S4 he} {C4 wrote}.

{S5 A former safety manager at the company} {C5 told} {A5 [o Inkwell]} {T5 that {S6 a director} {C6 had instructed} {A6 her} {T6 to “file the memos and stop circulating them”}}. {S16 She} {C16 asked} {T16 not to be named} because she is still bound by a confidentiality clause. {T7 “{S8 He} {C8 said} {T8 that lowering the water would cost us the power contract},”} {S7 she} {C7 recalled}.

{S9 [o Kafue Grid Partners]} {C9 rejects} {T9 the account}. In a written reply, {S10 its lawyers} {C10 contended} {T10 that the memos were “drafts of no formal standing” and that the spillway failed because of an unprecedented flood}. {S11 They} {C11 threatened} {T11 to seek an injunction {X11 if the documents were published in full}}.

{S12 The [o Energy Regulation Board]}, which received at least one of the memos, {C12 did not answer} written questions. {S13 A board member, speaking on condition of anonymity because an inquiry is under way,} {C13 conceded} {T13 that the letter had sat unopened for weeks}.

In the village of [l Shabila], where the water carried off the clinic and the market, families are still living in tents. {S14 [p Ireen Phiri], whose two sons drowned,} {C14 does not believe} {T14 anyone will be punished}.
---
1 act=claim fact=CT+ who=internal correspondence
2 act=assessment fact=CT+ in=1 who=an engineer hired to inspect it
3 act=proposal fact=Uu who=Chanda Mubita
4 act=assessment fact=PS- who=Chanda Mubita
5 act=claim fact=CT+ who=A former safety manager at the company
6 act=proposal fact=Uu in=5 who=a director
7 act=claim fact=CT+ who=A former safety manager at the company
8 act=assessment fact=CT+ in=7 who=a director
9 act=denial fact=CT- who=Kafue Grid Partners
10 act=claim fact=CT+ who=its lawyers
11 act=threat fact=Uu who=its lawyers
12 act=no_comment fact=Uu who=Energy Regulation Board
13 act=agreement fact=CT+ who=A board member
14 act=assessment fact=PR- who=Ireen Phiri
15 act=claim fact=CT+ who=Leaked memos
16 act=proposal fact=Uu who=A former safety manager at the company
role: Chanda Mubita | engineer | 
