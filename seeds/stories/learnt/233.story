School drops [m Macbeth] after {C14 complaint} {T14 about witches}; pupils stage it in the car park

{T1 A [l Lagos] secondary school that {T22 cancelled its end-of-year play} at the {C22 request} of {S22 a church group} “had no choice”}, {S1 its proprietor} {C1 insisted} {D1 on Thursday}, hours after the cast performed the whole of it among parked cars to an audience of several hundred.

Rehearsals at [o Grace Hill College] in [l Surulere] had been going on since January. The costumes were sewn. Then, on 30 May, {S2 the [o Fellowship of Watchful Parents]} {C2 wrote} to {A2 the principal} {C2 asking} {T2 that a work “which gives the best lines to sorcerers” be withdrawn}.

{S3 The letter, a copy of which was shown to [o The Mainland Herald],} {C3 goes on}: {T3 “Our children learn these chants by heart. What they learn by heart, they become.}

{T3 “We do not accuse the school of malice. {S4 We} {C4 are confident that} {T4 it did not read the play to the end}.”}

{T6 {S5 The principal, [p Folasade Adeyemi-Cole],} {C5 had opposed} {T5 the cancellation}}, {C6 according to} {S6 three members of staff}. {T6 She was overruled}. {S7 She} {C7 has not commented}.

{T8 “{A9 We} {C9 were told} {T9 it was off} between the hymn and the notices,”} {C8 said} {S8 [p Tobi Oyedele], 17, who plays [p Macbeth]}. {T8 “So {S10 we} {C10 decided} {T10 to do it where {S11 nobody} could {C11 tell} {A11 us} {T11 not to}}.”}

[p William Shakespeare] has been taught in [l Nigeria] for well over a century. The first full performance of [m Macbeth] recorded in [l Lagos] took place in 1903, in a customs shed, with a bishop in the front row. A Yoruba version, in which the forest arrives on a lorry, has been revived four times. The play has been on the examination list since 1978, and was on this year's too.

{S12 The [o West African Examinations Council]} {C12 confirmed} {T12 that candidates would be expected to know it}. {T13 “A pupil may skip the witches at his own risk,”} {S13 a spokesman, [p Emeka Nwosu],} {C13 said} drily.

Parents are divided. {S15 Some} {C15 regard} {T15 the text as harmless}; {S16 others} {C16 see} {T16 in it a door}. {T17 “I am a Christian and a surgeon. {X17 If my daughter can be lost by a rhyme}, I have brought her up badly,”} {S17 [p Ngozi Ibekwe]} {C17 wrote} in a message that was shared two thousand times. {S18 The fellowship's secretary, Deacon [p Samuel Ogunlesi],} {C18 said} {T18 he would pray for her}.

{S19 The state education ministry} {C19 is studying} {T19 whether a school may drop a set text at all}.

{T20 The performance, by torchlight, was}, {S20 a critic for this newspaper} {C20 thought}, {T20 “ragged, rapid and the best thing I have seen since the strike.”} When the witches came on, someone sounded a horn.

{S21 [p Oyedele]} {C21 intends} {T21 to study law}.
---
1 act=assessment fact=CT+ who=its proprietor
2 act=proposal fact=Uu who=Fellowship of Watchful Parents
3 act=assessment fact=CT+ who=Fellowship of Watchful Parents
4 act=assessment fact=PR- in=3 who=Fellowship of Watchful Parents
5 act=assessment fact=CT- in=6 who=Folasade Adeyemi-Cole
6 act=claim fact=CT+ who=three members of staff
7 act=no_comment fact=Uu who=Folasade Adeyemi-Cole
8 act=claim fact=CT+ who=Tobi Oyedele
9 act=announcement fact=CT- in=8 who=unspecified
10 act=commitment fact=Uu in=8 who=Tobi Oyedele
11 act=proposal fact=Uu in=10 who=nobody
12 act=claim fact=CT+ who=West African Examinations Council
13 act=assessment fact=CT+ who=Emeka Nwosu
14 act=assessment fact=CT- who=unspecified
15 act=assessment fact=CT+ who=Some
16 act=assessment fact=CT+ who=others
17 act=assessment fact=CT+ who=Ngozi Ibekwe
18 act=commitment fact=Uu who=Samuel Ogunlesi
19 act=assessment fact=Uu who=The state education ministry
20 act=assessment fact=CT+ who=a critic for this newspaper
21 act=commitment fact=Uu who=Tobi Oyedele
22 act=proposal fact=Uu in=1 who=a church group
role: Folasade Adeyemi-Cole | principal | Grace Hill College
role: Emeka Nwosu | spokesman | West African Examinations Council
role: Ngozi Ibekwe | surgeon |
role: Samuel Ogunlesi | secretary | Fellowship of Watchful Parents
role: Samuel Ogunlesi | Deacon |
