{A1 Teachers} {C1 told} {T1 to 'pause' local history unit} weeks before term

An email sent to 2,500 principals late on Friday has left schools across [l New Zealand] scrambling to replace lessons on the wars of the 1860s, days before the new year begins.

{T2 The unit is 'under review for balance'}, {S2 {S3 the two-paragraph message from the [o Ministry of Education]}} {C2 {C3 stated}}, and {T3 existing materials should not be used until further notice}. It gave no reason.

{S4 Education Minister [p Carolyn Heath]} {C4 said} {D4 yesterday} {T4 that {S5 parents in several regions} {C5 had complained} {T5 the lessons made children feel guilty}, and that {S20 she} {C20 wanted} {T20 them rewritten by June}}. {T6 'I've no interest in hiding our history,'} {S6 she} {C6 told} {A6 [o RNZ]}. {T6 'I want it taught by people who aren't cross.'}

{S7 [p Hemi Rangihuna], who teaches Year 9 at [o Te Awa College],} {C7 called} {T7 the decision cowardly}. {T8 'I've got a boy whose great-great-grandfather was shot at the bend in the river where we do the canoe trips,'} {S8 he} {C8 said}. {T8 'Am I meant to tell him to pause?'}

{S9 The [o Principals' Federation]} {C9 demanded} {T9 an explanation}. {S10 Its president, [p Sue Macalister],} {C10 thought} {T10 most members would quietly carry on}. {S11 She}, for one, {C11 had no intention of} {T11 checking}.

{S12 The opposition} {C12 labelled} {T12 the move a culture war by email}; {S13 [o ACT], a partner in the coalition,} {C13 hailed} {T13 it as overdue}.

Pupils have views as well. {S14 [p Lucy Fenn], 14, a farmer's daughter from [l Ōpunga],} {C14 said} {T14 she had not felt guilty so much as surprised}. {T15 'It's our paddock in the photo. {S16 Dad} {C16 reckons} {T16 we should've been told},'} {S15 she} {C15 said}. {S17 Her father} {C17 confirmed} {T17 this} over the fence.

A curriculum panel of historians, appointed by the previous government, is to meet on Tuesday. {S18 Two of its members} {C18 are understood to be considering} {T18 resignation}. {S19 The chair, Professor [p Ana Whaitiri],} {C19 would say} only {T19 that she had learned of the review from her niece}.
---
1 act=proposal fact=Uu who=unspecified
2 act=announcement fact=CT+ who=the two-paragraph message from the Ministry of Education
3 act=proposal fact=Uu who=the two-paragraph message from the Ministry of Education
4 act=claim fact=CT+ who=Carolyn Heath
5 act=assessment fact=CT+ in=4 who=parents in several regions
6 act=assessment fact=CT- who=Carolyn Heath
7 act=assessment fact=CT+ who=Hemi Rangihuna
8 act=claim fact=CT+ who=Hemi Rangihuna
9 act=proposal fact=Uu who=Principals' Federation
10 act=assessment fact=PR+ who=Sue Macalister
11 act=commitment fact=Uu who=Sue Macalister
12 act=assessment fact=CT+ who=The opposition
13 act=assessment fact=CT+ who=ACT
14 act=assessment fact=CT- who=Lucy Fenn
15 act=claim fact=CT+ who=Lucy Fenn
16 act=assessment fact=CT+ in=15 who=Dad
17 act=agreement fact=CT+ who=Her father
18 act=commitment fact=Uu who=Two of its members
19 act=claim fact=CT+ who=Ana Whaitiri
20 act=proposal fact=Uu in=4 who=Carolyn Heath
role: Carolyn Heath | Education Minister | New Zealand
role: Sue Macalister | president | Principals' Federation
role: Ana Whaitiri | chair | A curriculum panel
role: Ana Whaitiri | Professor | 
