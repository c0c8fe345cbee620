[l New Zealand] regional council leader resigns over river consents

Sunday, August 17, 2025

[p Marama Te Koeti], chair of [l New Zealand]'s [o Waihiko Regional Council], resigned on Friday, two days after {S1 the auditor-general} {C1 concluded} {T1 that she had failed to declare her brother-in-law's stake in an irrigation company}.

In a letter to councillors {S2 [p Te Koeti]} {C2 wrote}: {T2 "I did not gain one cent. I was, however, careless, and careless is not good enough."} {S3 She} {C3 thanked} {T3 staff for their patience}.

The company, [o Southbank Water], received consents in 2023 to take water from the [l Waihiko River] for thirty-five years. {S4 The auditor-general's report} {C4 does not suggest} {T4 that the consents were granted improperly}. {S5 It} does, however, {C5 recommend} {T5 that they be reviewed}.

{T6 "Reviewed is a soft word,"} {S6 local farmer and campaigner [p Colin Baird]} {C6 said} {A6 to [o Wikinews]}. {T6 "Cancelled would be better."} {S7 [p Baird]}, who stood against [p Te Koeti] in 2022, {C7 confirmed} {T7 he would be a candidate in October}. {S8 He} {C8 joked} {T8 that his dog had already agreed to manage the campaign}.

{S9 [o Southbank Water]} {C9 said} through its solicitor {T9 that the company "was entitled to rely on the consents and will defend them in court {X9 if it has to}"}. {S10 The solicitor} {C10 offered no comment} on the family connection.

The deputy chair, [p Hemi Paewai], becomes acting chair. {S11 He} {C11 pledged} {D11 on Saturday} {T11 to publish a register of councillors' interests within a month}. {T13 {A12 Council staff} {C12 have been instructed} {T12 not to speak to the media}}, {C13 according to} {S13 an internal e-mail seen by [o Wikinews]}.

Environment minister [p Jo Fairweather] has the power to appoint commissioners in place of an elected council. {S14 {S15 Her office}} {C14 played down} {T14 that possibility}, {C15 adding} {T15 that ratepayers would have their say in eight weeks anyway}.

The resignation has reopened an old argument. {S16 [o Ngāti Rehu], the iwi whose lands border the river,} {C16 have long argued} {T16 that {S17 the [o Crown]} {C17 promised} {A17 their ancestors} {T17 the use of its waters} in 1864}. A hearing before the [o Waitangi Tribunal] is set for next year.
---
1 act=claim fact=CT+ who=the auditor-general
2 act=claim fact=CT- who=Marama Te Koeti
3 act=assessment fact=CT+ who=Marama Te Koeti
4 act=claim fact=PR- who=the auditor-general's report
5 act=proposal fact=Uu who=the auditor-general's report
6 act=assessment fact=CT+ who=Colin Baird
7 act=commitment fact=Uu who=Colin Baird
8 act=claim fact=CT+ who=Colin Baird
9 act=conditional_commitment fact=Uu who=Southbank Water
10 act=no_comment fact=Uu who=the solicitor
11 act=commitment fact=Uu who=Hemi Paewai
12 act=proposal fact=Uu in=13 who=unspecified
13 act=claim fact=CT+ who=an internal e-mail seen by Wikinews
14 act=assessment fact=PR- who=her office
15 act=claim fact=PR+ who=her office
16 act=claim fact=CT+ who=Ngāti Rehu
17 act=commitment fact=Uu in=16 who=the Crown
role: Marama Te Koeti | chair | Waihiko Regional Council
role: Colin Baird | farmer | 
role: Colin Baird | campaigner | 
role: Hemi Paewai | deputy chair | Waihiko Regional Council
role: Hemi Paewai | acting chair | Waihiko Regional Council
role: Jo Fairweather | Environment minister | New Zealand
