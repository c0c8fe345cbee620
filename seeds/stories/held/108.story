{S1 Hackers} {C1 threaten} {T1 to publish student records from [l New Zealand] polytechnic}

Thursday, 12 June

{T2 A group calling itself [o Cold Ledger] has stolen the records of about 60,000 current and former students of [o Waimarie Polytechnic] in [l Palmerston North], [l New Zealand]}, {S2 the institution} {C2 admitted} {D2 on Wednesday}.

In a note posted to its site, {S3 the group} {C3 wrote} {T3 that it would release “everything, including the counsellors’ files” {X3 unless it received 30 bitcoin by Sunday}}. {S4 The polytechnic} {C4 says} {T4 it will not pay}. {T5 “{X5 If we pay once}, every campus in the country is next,”} {S5 its chief executive, Dr [p Moana Reweti],} {C5 told} {A5 [o Radio New Zealand]}.

How the intruders got in has become a matter of dispute. {S6 [o The Post], a [l Wellington] newspaper,} {C6 reported} {T6 that {S7 an outside auditor} {C7 had cautioned} {A7 the polytechnic} {D7 in 2023} {T7 that its mail server was “held together with hope”}}. [p Reweti] has seen the audit. {S9 {S8 She}} {C8 argued} {T8 that most of its recommendations had been carried out}, but {C9 conceded} {T9 that the server had not been replaced}. {S11 {S10 The auditor}} {C10 declined an interview}, {C11 saying} {T11 that its contract forbade one}.

{S12 A member of the information technology staff, granted anonymity because {A18 employees} {C18 have been told} {T18 not to speak to the media},} {C12 said} to [o Wikinews] by email {T12 that colleagues had noticed strange log-ins in April and that {S13 a supervisor} {C13 had put} {T13 them} {C13 down to} {T13 “exchange students”}}.

The police and the [o National Cyber Security Centre] are investigating. {S14 A police spokesperson} {C14 could not say} whether the group was based overseas. {S15 Security researchers} {C15 believe} {T15 that it is made up of former members of another gang, which broke up last year after a quarrel about money}.

On campus, the café printed its menus by hand and lecturers went back to whiteboards. [p Jack Tamihana], 20, was meant to sit an exam in nursing. {T16 “I told that counsellor things I haven’t told my mum,”} {S16 he} {C16 said}. {S17 The students’ association} {C17 demanded} {T17 a hotline}; one opened on Thursday morning, and had taken 400 calls by noon.
---
1 act=threat fact=Uu who=Hackers
2 act=claim fact=CT+ who=Waimarie Polytechnic
3 act=threat fact=Uu who=Cold Ledger
4 act=commitment fact=Uu who=Waimarie Polytechnic
5 act=assessment fact=CT+ who=Moana Reweti
6 act=claim fact=CT+ who=The Post
7 act=assessment fact=CT+ in=6 who=an outside auditor
8 act=claim fact=CT+ who=Moana Reweti
9 act=agreement fact=CT- who=Moana Reweti
10 act=no_comment fact=Uu who=The auditor
11 act=claim fact=CT+ who=The auditor
12 act=claim fact=CT+ who=A member of the information technology staff
13 act=assessment fact=CT+ in=12 who=a supervisor
14 act=non_confirmation fact=Uu who=A police spokesperson
15 act=assessment fact=PR+ who=Security researchers
16 act=claim fact=CT+ who=Jack Tamihana
17 act=proposal fact=Uu who=The students’ association
18 act=proposal fact=Uu who=unspecified
role: Moana Reweti | chief executive | Waimarie Polytechnic
