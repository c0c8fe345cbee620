She counted the screws. Then she was escorted out.

[l CHARLOTTE], [l N.C.] — For six years [p Denise Okafor-Reilly] inspected hospital beds for a living. On Jan. 12 she was walked to the parking lot of [o Meridian Carebeds] with a ficus and a box of pens.

{S1 The company} {C1 says} {T1 she was let go for poor attendance}. {S2 She} {C2 says} {T2 it was because of the screws}.

{S3 A complaint filed last week with the [o Occupational Safety and Health Administration]} {C3 alleges} {T3 that [o Meridian] sold at least 2,300 beds whose side rails were held by fasteners bought for garden furniture}. {S4 The 31-page document} {C4 goes on to claim} {T4 that {S5 managers} {C5 ordered} {A5 her} {T5 to sign test reports for beds she had never seen}}.

{T6 "{S7 I} {C7 told} {A7 them} {T7 I'd sign {X7 when I saw a bed}},"} {S6 [p Okafor-Reilly], 47,} {C6 said} in an interview at her sister's kitchen table. {T6 "{S8 They} {C8 said} {T8 there wasn't time to see beds}."}

{S9 [o Meridian]} {C9 denies} {T9 wrongdoing}. {T10 Its products "meet or exceed every applicable standard,"} {S10 spokesman [p Todd Brannigan]} {C10 wrote} in an email; {S11 he} {C11 declined to answer} eleven specific questions, including how many beds had been tested by hand. {S12 A person close to the board} {C12 was blunter:} {T12 {S13 directors} "{C13 thought} {T13 it was a clerical thing} until the nurses wrote in."}

That letter, dated March 2, carries the signatures of fourteen nurses at [o Piedmont Veterans Hospital]. {S16 It} {C16 describes} {T16 three falls in one month}. {T17 The hospital} {C17 reportedly} {T17 pulled forty beds from its wards the next day}. {S18 A hospital official} {C18 would say only} {T18 that "equipment is rotated."}

An ordinary hospital bed has about 400 parts. It must carry a patient who thrashes, a visitor who sits where she should not, and a mattress pump that hums through the night. The rails are the part that matters most: they are grabbed, leaned on and, at two in the morning, climbed.

{S19 Whistleblower advocates} {C19 see} {T19 the case as a test of a 2022 state law that shields contractors' staff}. {T20 "{X20 If this doesn't count as protected}, nothing does,"} {C20 argued} {S20 [p Joel Strickland] of the [o Carolina Accountability Project], which is paying for her lawyer}. A labor economist at [o Duke University], [p Hyun-ju Park], is less hopeful; {T22 four in five such complaints}, {S22 her research} {C22 indicates}, {T22 are withdrawn before a hearing}.

{S23 The agency} {C23 has promised} {T23 a preliminary finding by June}. In the meantime {S24 Sen. [p Walt Teague]} {C24 has urged} {A24 the [o Department of Veterans Affairs]} {T24 to stop buying from the firm}, {S25 which} {C25 warned} {T25 that any boycott "would cost 600 jobs in a county that has buried two mills."}

{S26 [p Okafor-Reilly]} {C26 plans} {T26 to keep the pens}.
---
1 act=claim fact=CT+ who=The company
2 act=claim fact=CT+ who=Denise Okafor-Reilly
3 act=claim fact=CT+ who=A complaint filed last week with the Occupational Safety and Health Administration
4 act=claim fact=CT+ who=The 31-page document
5 act=proposal fact=Uu in=4 who=managers
6 act=claim fact=CT+ who=Denise Okafor-Reilly
7 act=conditional_commitment fact=Uu in=6 who=Denise Okafor-Reilly
8 act=claim fact=CT- in=6 who=They
9 act=denial fact=CT- who=Meridian
10 act=claim fact=CT+ who=Todd Brannigan
11 act=no_comment fact=Uu who=Todd Brannigan
12 act=claim fact=CT+ who=A person close to the board
13 act=assessment fact=PR+ in=12 who=directors
16 act=claim fact=CT+ who=a letter of fourteen nurses
17 act=claim fact=CT+ who=unspecified
18 act=claim fact=CT+ who=A hospital official
19 act=assessment fact=CT+ who=Whistleblower advocates
20 act=assessment fact=CT+ who=Joel Strickland
22 act=claim fact=CT+ who=her research
23 act=commitment fact=Uu who=The agency
24 act=proposal fact=Uu who=Walt Teague
25 act=assessment fact=PR+ who=Meridian Carebeds
26 act=commitment fact=Uu who=Denise Okafor-Reilly
role: Todd Brannigan | spokesman | Meridian Carebeds
role: Walt Teague | Sen. |
role: Hyun-ju Park | labor economist | Duke University
