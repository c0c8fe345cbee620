{T1 Museum knew bronze was looted}, {S1 dealer’s diary} {C1 suggests}

[l NEW YORK] — For thirty years the seated goddess has greeted visitors at the top of the stairs of the [o Aldrich Museum] in [l Hartford]. {S2 The label beside her} {C2 says} {T2 she came from “an old Swiss collection”}.

{T3 There was no Swiss collection}, {C3 according to} {S3 the diary of the dealer who sold her, [p Anton Weiss]}. The diary, seven volumes in green cloth, was seized from a warehouse in [l Geneva] and is quoted in a filing that Cambodian lawyers lodged on Monday in federal court.

{T4 “{S5 The curator} {C5 asked} {T5 where she was really from}. {S6 I} {C6 said} {T6 the jungle}. {S7 He} {C7 said}, {T7 ‘Then let us both forget it,’}”} {S4 the entry for 9 April 1991} {C4 reads}. {S8 The lawyers} {C8 argue} {T8 that this can only mean [p Hugh Farnham], then the museum’s curator of Asian art}. Reached by phone, {S9 [p Farnham], 84,} {C9 would not confirm} it. “I have no opinion on a dead man’s notebook,” {S10 he} {C10 said} before hanging up.

{S11 [l Cambodia]} {C11 wants} {T11 the goddess back by the [m Khmer New Year]}. {S12 Its culture minister, [p Sok Veasna],} {C12 told} {A12 the [o Phnom Penh Post]} {T12 that {S13 the museum’s director} {C13 had promised} {A13 him} over dinner {T13 to return her {X13 once the board had voted}}}. The director, [p Caroline Ames], was at the table too. {S17 {S15 She}} {C15 acknowledged} {T15 saying that {S16 she} {C16 hoped} {T16 for “a good outcome”}}, but {C17 denied} {T17 that any pledge had been given}.

The bronze is valued at 12 million dollars. It shows a woman with one hand raised, palm outward, as if to stop somebody at a door; two of the fingers are missing, and have been since a night in 1972 when, {S18 villagers at [l Prasat Chen]} {C18 say}, {T18 soldiers dragged her to a truck with a rope}. {T19 “{S20 My uncle} {C20 said} {T20 she cried out at the bridge},”} {S19 [p Chhay Lim], 68,} {C19 recalled}. He has kept a place for her, swept, under a tin roof.

{S21 A trustee, {S24 who} {C24 insisted on} {T24 anonymity} because {A23 board members} {C23 have been told} {T23 to refer questions to counsel},} {C21 predicted} {T21 a settlement before the summer}. {S22 The [l Manhattan] district attorney’s office} {C22 declined to comment}.
---
1 act=claim fact=PR+ who=dealer’s diary
2 act=claim fact=CT+ who=The label beside her
3 act=claim fact=CT- who=the diary of the dealer who sold her
4 act=claim fact=CT+ who=the entry for 9 April 1991
5 act=proposal fact=Uu in=4 who=The curator
6 act=claim fact=CT+ in=4 who=Anton Weiss
7 act=proposal fact=Uu in=4 who=The curator
8 act=assessment fact=CT+ who=The lawyers
9 act=non_confirmation fact=Uu who=Hugh Farnham
10 act=no_comment fact=Uu who=Hugh Farnham
11 act=proposal fact=Uu who=Cambodia
12 act=claim fact=CT+ who=Sok Veasna
13 act=conditional_commitment fact=Uu in=12 who=Caroline Ames
15 act=agreement fact=CT+ who=Caroline Ames
16 act=assessment fact=Uu in=15 who=Caroline Ames
17 act=denial fact=CT- who=Caroline Ames
18 act=claim fact=CT+ who=villagers at Prasat Chen
19 act=claim fact=CT+ who=Chhay Lim
20 act=claim fact=CT+ in=19 who=My uncle
21 act=assessment fact=PR+ who=A trustee
22 act=no_comment fact=Uu who=The Manhattan district attorney’s office
23 act=proposal fact=Uu who=unspecified
24 act=proposal fact=Uu who=A trustee
role: Anton Weiss | dealer | 
role: Hugh Farnham | curator of Asian art | Aldrich Museum
role: Sok Veasna | culture minister | Cambodia
role: Caroline Ames | director | Aldrich Museum
