Solicitor cleared of stealing from dead client's estate

{T1 A [l Limerick] solicitor} {C1 has been cleared} {T1 of stealing €340,000 from the estate of an elderly farmer}, after {S2 a judge at the [o Circuit Criminal Court]} {C2 ruled} {T2 that the State's main witness could not be relied upon}.

[p Gearóid Stackpoole], 61, of [l Castlequin], wept in the dock.

{S3 Judge [p Róisín MacNamara]} {C3 directed} {A3 the jury} {T3 to find him not guilty on all nine counts}.

{S4 She} {C4 described} {T4 the evidence of the farmer's nephew, [p Liam Hartigan], as "a river with three sources and no mouth"}.

{S25 Mr [p Hartigan]} {C25 had sworn} {T25 that {S5 his uncle} {C5 told} {A5 him} on his deathbed {T5 that he was "being robbed by the man with the briefcase"}}. Under cross-examination, {S6 he} {C6 accepted} {T6 that he was in [l Boston] on the date in question}.

{T7 "{S8 I} {C8 thought} {T8 it was a phone call}, so,"} {S7 he} {C7 told} {A7 the court}.

{S9 Counsel for the defence, [p Hugh Delahunty] SC,} {C9 argued} {T9 that every cent had gone to a named charity}, and produced a handwritten note in which {S11 the farmer} {C11 asked} {T11 that "the donkeys get the lot"}.

The sanctuary in question, outside [l Newmarket-on-Fergus], houses some forty donkeys and a mule.

{S12 Its founder, [p Philomena Quaid],} {C12 said} {T12 she was "up to ninety" when the call came through}.

{T13 "{S14 The guards} {C14 told} {A14 me} two years ago {T14 not to spend it}. {S15 I} {C15 told} {A15 them} {T15 it was eaten},"} {S13 she} {C13 said}.

{S16 [p Stackpoole]'s wife, [p Ita],} read a short statement on the steps of the courthouse {C16 thanking} {T16 his legal team and "the eleven people who still crossed the street to us"}.

{S17 She} {C17 added} {T17 that {S18 her husband} {C18 intended} {T18 to apply for the return of his practising certificate}}.

{S19 The [o Law Society]} {C19 said} {T19 any application would be considered on its merits}.

{S20 The [o Director of Public Prosecutions]} {C20 does not comment} on individual decisions. {S21 A source close to the investigation}, however, {C21 told} {A21 the [o Limerick Leader]} {T21 that {A22 gardaí} {C22 had been advised} {T22 against bringing the case} as far back as 2021}.

{S23 Mr [p Hartigan]} {C23 would not answer} questions. {S24 His own solicitor} {C24 said} {T24 he was "considering matters"}, among them a challenge to the will.
---
1 act=announcement fact=CT- who=unspecified
2 act=assessment fact=CT- who=Róisín MacNamara
3 act=announcement fact=CT- who=Róisín MacNamara
4 act=assessment fact=CT+ who=Róisín MacNamara
5 act=claim fact=CT+ in=25 who=his uncle
6 act=agreement fact=CT+ who=Liam Hartigan
7 act=assessment fact=CT+ who=Liam Hartigan
8 act=assessment fact=PR+ in=7 who=Liam Hartigan
9 act=claim fact=CT+ who=Hugh Delahunty
11 act=proposal fact=Uu who=the farmer
12 act=assessment fact=CT+ who=Philomena Quaid
13 act=claim fact=CT+ who=Philomena Quaid
14 act=proposal fact=Uu in=13 who=The guards
15 act=claim fact=CT+ in=13 who=Philomena Quaid
16 act=assessment fact=CT+ who=Ita
17 act=claim fact=CT+ who=Ita
18 act=commitment fact=Uu in=17 who=Gearóid Stackpoole
19 act=commitment fact=Uu who=Law Society
20 act=no_comment fact=Uu who=Director of Public Prosecutions
21 act=claim fact=CT+ who=A source close to the investigation
22 act=proposal fact=Uu in=21 who=unspecified
23 act=no_comment fact=Uu who=Liam Hartigan
24 act=claim fact=CT+ who=His own solicitor
25 act=claim fact=CT+ who=Liam Hartigan
role: Gearóid Stackpoole | solicitor | 
role: Róisín MacNamara | Judge | Circuit Criminal Court
role: Hugh Delahunty | Counsel for the defence | 
role: Philomena Quaid | founder | sanctuary
