Measles warning after cases at three [l Bradwell Vale] schools

{A19 Parents across [l Bradwell Vale]} {C19 are being urged} {T19 to check their children's vaccination records} after nine pupils at three primary schools fell ill with measles.

{S2 {S1 The [o UK Health Security Agency]}} {C1 confirmed} {D1 yesterday} {T1 that all nine cases were linked}, and {C2 said} {T2 it was looking into a further four}. None of the children is in hospital.

{S3 Dr [p Priya Nandakumar], the borough's director of public health,} {C3 stressed} {T3 that the risk to those who have had both doses of the jab is very low}. {T4 'But we have streets in this town where barely two in three five-year-olds are protected,'} {S4 she} {C4 said}. {T4 'If I were designing a place for measles to spread, it would look like that.'}

{S6 {S5 She}} {C5 called on} {A5 schools} {T5 to send home any child with a fever and a rash} and {C6 asked} {A6 parents} {T6 not to turn up unannounced at a GP surgery or at A&E}.

At the gates of [o St Oswin's Primary], where five of the cases were found, opinion was divided. {S7 [p Kelly Marsh], a mother of three,} {C7 claimed} {T7 {S8 the school} {C8 had told} {A8 families} {T8 nothing} until the story appeared on [o Facebook]}. {T9 'I found out from my sister in [l Leeds],'} {S9 she} {C9 said}.

{S10 Head teacher [p Alan Foxcroft]} {C10 rejected} {T10 that criticism}. {T11 A letter went out within two hours of the first call from the health team}, {S11 he} {C11 maintained}, although {S12 he} {C12 conceded} {T12 that it might have gone to some old e-mail addresses}.

Grandmother [p Sheila Dunne], 71, who caught measles as a girl and lost the hearing in one ear, had little patience with the hesitant. {S13 She} {C13 quipped}: {T13 'They'll queue overnight for trainers.'}

{S14 The council} {C14 is planning} {T14 pop-up clinics at the leisure centre and at two mosques}, the first of them on Saturday. {S15 Local GPs} {C15 fear} {T15 they will not have enough nurses to staff them}; {S16 one practice manager} {C16 said} {T16 {S17 [o NHS England]} {C17 had turned down} {T17 a request for two extra vaccinators} last month}. {S18 A spokesman for [o NHS England]} {C18 had not responded} by the time we went to press.
---
1 act=claim fact=CT+ who=The UK Health Security Agency
2 act=claim fact=CT+ who=The UK Health Security Agency
3 act=assessment fact=CT+ who=Priya Nandakumar
4 act=claim fact=CT+ who=Priya Nandakumar
5 act=proposal fact=Uu who=Priya Nandakumar
6 act=proposal fact=Uu who=Priya Nandakumar
7 act=claim fact=CT+ who=Kelly Marsh
8 act=claim fact=CT- in=7 who=the school
9 act=claim fact=CT+ who=Kelly Marsh
10 act=denial fact=CT- who=Alan Foxcroft
11 act=claim fact=CT+ who=Alan Foxcroft
12 act=agreement fact=PS+ who=Alan Foxcroft
13 act=assessment fact=CT+ who=Sheila Dunne
14 act=commitment fact=Uu who=The council
15 act=assessment fact=PR- who=Local GPs
16 act=claim fact=CT+ who=one practice manager
17 act=denial fact=Uu in=16 who=NHS England
18 act=no_comment fact=Uu who=A spokesman for NHS England
19 act=proposal fact=Uu who=unspecified
role: Priya Nandakumar | director of public health | 
role: Kelly Marsh | mother of three | 
role: Alan Foxcroft | Head teacher | St Oswin's Primary
role: Sheila Dunne | Grandmother | 
