‘Please do not send me back there’: the letters from [l Hollin Court]

For eight months the residents of [l Hollin Court], a care home outside [l Carlisle], wrote letters that nobody posted. They were found in a drawer in the manager’s office by a cleaner, who photographed them before she resigned.

{T1 ‘{S2 The night girl} {C2 told} {A2 me} {T2 I would get no water {X2 until I stopped ringing}},’} {S1 [p Edith Marlowe], 88,} {C1 wrote} to {A1 her son} {D1 last May}. {T3 ‘Please do not send me back there after [m Christmas],’} {C3 pleaded} {S3 another resident}, whose name we are withholding at her family’s request.

[p Marlowe] died in July. {S4 The coroner, [p Philip Ascough],} {C4 found} {D4 this week} {T4 that dehydration had contributed to her death}. {S5 He} {C5 described} {T5 record keeping at the home as ‘lamentable’}.

{S6 Two former carers} {C6 testified} {T6 that {S7 the manager, [p Gail Thornby],} {C7 had asked} {A7 them} {T7 to fill in fluid charts in advance}}. {S8 One of them} {C8 said} {T8 that she had complained to the regulator three times and that nobody had ever rung her back}. Both spoke at the inquest behind a screen.

{S9 [p Thornby]} {C9 has always denied} {T9 falsifying records}. {S10 Her solicitor} {C10 would say only} {T10 that she was ‘unwell and cooperating’}.

{S12 {S11 [o Pennine Care Group], which owns the home,}} {C11 apologised} {T11 for ‘shortcomings’}, and {C12 pledged} {T12 to refund fees to fourteen families}. Asked about the drawer, {S13 a spokesman} {C13 had no comment}.

{S20 The [o Care Quality Commission]} {C20 rated} {T20 [l Hollin Court] as good} {D20 in February}. {C14 In the view of} {S14 [p Marlowe]’s son, [p Robert]}, {T14 the inspectors ‘looked at the carpets’}. {S16 {S15 The commission}} {C15 acknowledged} {T15 that the visit had lasted under two hours}, and {C16 said} {T16 it would review its methods}.

{T17 ‘{S18 She} {C18 promised} {A18 us} {T18 she was being looked after},’} {S17 he} {C17 said} outside the court, the photocopied letter folded in his hand. {T17 ‘{S19 She} {C19 didn’t want} {T19 us to worry}.’}
---
1 act=claim fact=CT+ who=Edith Marlowe
2 act=threat fact=Uu in=1 who=The night girl
3 act=proposal fact=Uu who=another resident
4 act=claim fact=CT+ who=Philip Ascough
5 act=assessment fact=CT+ who=Philip Ascough
6 act=claim fact=CT+ who=Two former carers
7 act=proposal fact=Uu in=6 who=Gail Thornby
8 act=claim fact=CT+ who=One of them
9 act=denial fact=CT- who=Gail Thornby
10 act=claim fact=CT+ who=Her solicitor
11 act=assessment fact=CT+ who=Pennine Care Group
12 act=commitment fact=Uu who=Pennine Care Group
13 act=no_comment fact=Uu who=a spokesman
14 act=assessment fact=CT+ who=Robert
15 act=agreement fact=CT+ who=Care Quality Commission
16 act=commitment fact=Uu who=Care Quality Commission
17 act=claim fact=CT+ who=Robert
18 act=claim fact=CT+ in=17 who=Edith Marlowe
19 act=assessment fact=CT- in=17 who=Edith Marlowe
20 act=assessment fact=CT+ who=Care Quality Commission
role: Edith Marlowe | resident | Hollin Court
role: Philip Ascough | coroner | 
role: Gail Thornby | manager | Hollin Court
