On withdrawing our paper: a note, and some answers

Posted by [p Margit Sool], 4 November

On Thursday {S1 the [m Journal of Applied Soil Science]} {C1 retracted} {T1 our 2020 paper on earthworms and wheat yields} at our own request. {S2 The notice} {C2 reads}, in full: {T2 "The authors have discovered an error in the handling of plot numbers which invalidates the main result."} That is true. It is also rather short, and as {S3 people} {C3 have asked} {A3 me} {T3 what happened}, here is the long version.

{S4 A master's student in [l Tartu], [p Joosep Rand],} {C4 wrote} to {A4 me} {D4 in August} {T4 that he could not reproduce our Table 3}. {S5 He} {C5 thought} {T5 he must be making a mistake}. {T6 "{S7 My supervisor} {C7 says} {T7 I should not bother you with it},"} {S6 his e-mail} {C6 began}. He was not making a mistake. Twelve of our forty plots had swapped labels. With the labels put right, the gain in yield falls from 19 per cent to nothing.

{S8 My co-author [p Piet Hoekstra]} {C8 proposed} {T8 that we publish a correction}. {S9 Our statistician, [p Wen Jiayi],} {C9 was firmly against} {T9 this}: {T10 "A correction that corrects everything is a retraction with better manners,"} {S10 she} {C10 wrote}. Within the hour {S11 [p Piet]} {C11 agreed to} {T11 withdraw the whole thing}.

The farming press has been less kind. {S12 [m Field & Furrow]} {C12 called} {T12 us "the worm charlatans"}. {S13 The fertiliser lobby [o AgriNord]} {C13 issued} a statement {C13 in which it claims} {T13 that {S14 we} {C14 had known} {T14 about the error since 2021}}. We had not. {S15 Its director, [p Karl-Erik Strand],} {C15 has} since {C15 conceded} on Estonian public radio {T15 that he had "no documents as such"}.

Some of you sent questions. A few of them, with my replies:

{S16 A reader in [l Kent]} {C16 asks} {T16 whether the labels could have been swapped on purpose}. I have looked at the field books, which are in one hand, mine, on a day when it rained sideways.

{T17 "Will the money be paid back?"} {C17 writes} {S17 [p Olev T.]} {S18 The research council} {C18 has told} {A18 us} {T18 that it will not ask for it {X18 unless fraud is found}}.

{T19 "{S20 Our agronomist} {C20 told} {A20 us} {D20 last spring} {T20 to stop ploughing because of your paper},"} {S19 a couple who farm near [l Viljandi]} {C19 write}. {T19 "What do we tell him?"} Tell him that there are other reasons not to plough, that they are good ones, and that ours was not among them.

{S21 The university} {C21 does not intend} {T21 to open an inquiry}. {A22 [p Joosep]} {C22 was offered} {T22 a doctoral place in [l Wageningen]} {D22 last week}, and {S23 he} {C23 has accepted} {T23 it}.
---
1 act=announcement fact=CT+ who=the Journal of Applied Soil Science
2 act=claim fact=CT+ who=The notice
3 act=proposal fact=Uu who=people
4 act=claim fact=CT- who=Joosep Rand
5 act=assessment fact=PR+ who=Joosep Rand
6 act=claim fact=CT+ who=his e-mail
7 act=proposal fact=Uu in=6 who=My supervisor
8 act=proposal fact=Uu who=Piet Hoekstra
9 act=assessment fact=CT- who=Wen Jiayi
10 act=assessment fact=CT+ who=Wen Jiayi
11 act=agreement fact=CT+ who=Piet Hoekstra
12 act=assessment fact=CT+ who=Field & Furrow
13 act=claim fact=CT+ who=AgriNord
14 act=claim fact=CT+ in=13 who=we
15 act=agreement fact=CT- who=Karl-Erik Strand
16 act=proposal fact=Uu who=A reader in Kent
17 act=proposal fact=Uu who=Olev T.
18 act=conditional_commitment fact=Uu who=The research council
19 act=claim fact=CT+ who=a couple who farm near Viljandi
20 act=proposal fact=Uu in=19 who=Our agronomist
21 act=commitment fact=Uu who=The university
22 act=commitment fact=Uu who=unspecified
23 act=agreement fact=CT+ who=Joosep Rand
role: Joosep Rand | master's student | 
role: Piet Hoekstra | co-author | 
role: Wen Jiayi | statistician | 
role: Karl-Erik Strand | director | AgriNord
