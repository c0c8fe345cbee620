Turkish opposition mayor released pending trial

A court in western [l Turkey] on Friday released the mayor of the port town of [l Karadere] after 74 days in detention, in a corruption case that {S1 her party} {C1 regards} {T1 as revenge for an election defeat}.

[p Selin Aksoy] — elected last spring with 58 percent, in a town the governing alliance had run for two decades — must report to police twice a week. She may not enter the town hall.

{S2 The indictment} {C2 accuses} {T2 her of steering a parking contract to a cousin}. {S3 [p Aksoy]} {C3 has denied} {T3 the charge} from the start. {T4 “My cousin sells olives. He does not own so much as a parking cone,”} {S4 she} {C4 told} {A4 the court}, to laughter, at the opening of the trial.

Hundreds waited for her at the prison gate with carnations. {T5 “I left a town hall and I’ll go back to one,”} {S5 she} {C5 said} from the roof of a minibus. {T5 “Perhaps through the window.”}

{T7 {S6 Prosecutors} {C6 plan} {T6 to appeal against the release}}, {S7 state media} {C7 reported}. {S8 The justice ministry} {C8 rejects} {T8 any {C16 suggestion} {T16 that the case is political}}; {T9 “courts in [l Türkiye] are nobody’s instrument,”} {S9 Deputy Minister [p Orhan Tezcan]} {C9 wrote} in a column for a pro-government newspaper.

Twelve opposition mayors have been detained since the local elections. In four towns, trustees now govern in their place. {S10 The [o Council of Europe]} {D10 last month} {C10 expressed concern} {T10 that voters’ choices were being “corrected by other means”}.

{S11 Lawyers who have seen the file} {C11 say} {T11 its key witness, a former driver, has changed his account twice}. In his first statement {S12 he} {C12 said} {T12 that he had delivered an envelope; in his second, that {A15 he} {C15 had been told} {T15 to say so}}. {S13 His own lawyer} {C13 would not comment}.

The trial resumes on 3 May. {S14 [p Aksoy]’s deputy, [p Cem Duran], who has been running the town from a borrowed office above a bakery,} {C14 hopes} {T14 she will be back by summer}.

The parking contract, meanwhile, has been cancelled. Nobody in [l Karadere] can find anywhere to park.
---
1 act=assessment fact=CT+ who=her party
2 act=claim fact=CT+ who=the indictment
3 act=denial fact=CT- who=Selin Aksoy
4 act=denial fact=CT- who=Selin Aksoy
5 act=commitment fact=Uu who=Selin Aksoy
6 act=commitment fact=Uu in=7 who=prosecutors
7 act=claim fact=CT+ who=state media
8 act=denial fact=CT- who=the justice ministry
9 act=assessment fact=CT- who=Orhan Tezcan
10 act=assessment fact=PR+ who=Council of Europe
11 act=claim fact=CT+ who=lawyers who have seen the file
12 act=claim fact=CT+ who=a former driver
13 act=no_comment fact=Uu who=his own lawyer
14 act=assessment fact=Uu who=Cem Duran
15 act=proposal fact=Uu in=12 who=unspecified
16 act=assessment fact=PR+ in=8 who=unspecified
role: Selin Aksoy | mayor | Karadere
role: Orhan Tezcan | Deputy Minister | justice ministry
role: Cem Duran | deputy | Karadere
