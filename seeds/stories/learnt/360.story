Coroner criticises "avoidable" gap in care before fisherman's death

{S1 A coroner} {C1 has criticised} {T1 the "avoidable and inexplicable" gap in communication between two hospitals} in the days before a trawlerman was found dead in [l Rossaveal] harbour.

[p Mairtín Conneely], 45, a father of four from [l Leitir Caol], [l County Galway], had discharged himself from a psychiatric unit on 11 November 2022.

{S2 His wife, [p Bernie],} {C2 told} {A2 the inquest} {T2 that she was not informed he had left}.

{T3 "{S4 A nurse} rang {A4 me} on the Monday {C4 to ask} {T4 was he eating}. {S22 I} {C22 said}, {T22 you tell me, you have him},"} {S3 she} {C3 said}. {T3 "There was a silence then that I can still hear."}

His body was recovered the following morning by divers from the [o Naval Service].

{S5 Consultant psychiatrist Dr [p Fiona Heneghan]} {C5 gave evidence} {T5 that {S6 Mr [p Conneely]} {C6 had denied} {T6 any thoughts of self-harm}, and that {S7 a letter to his GP} {C7 recommended} {T7 weekly visits}}.

That letter was posted on 14 November. It arrived after the funeral.

{S8 [p Cathal Ó Flatharta], solicitor for the family,} {C8 wondered} {T8 why nobody had "lifted a phone"}. {S9 Dr [p Heneghan]} {C9 accepted} {T9 that this would have been preferable}.

{S11 {S10 She}} {C10 offered} {T10 her condolences} to the family and {C11 said} {T11 the unit had since changed its practice}.

{S12 A review commissioned by the [o HSE]} {C12 identified} {T12 "eleven points at which a different decision might have been made"}. {S13 It} {C13 did not find} {T13 that any one person was at fault}.

{S15 {S14 The coroner, Dr [p Aidan Lydon],}} {C14 returned} {T14 an open verdict}, {C15 explaining} {T15 that he could not be satisfied beyond doubt that the deceased had intended to enter the water}.

{T16 He will be writing to the minister for mental health}, {S16 he} {C16 said}, {T16 to press for shared records}.

Crewmates had come in from the boats and stood along the back wall in their boots.

{S17 The skipper of the [m Réalta na Mara], [p Tom Joe Mac Donncha],} {C17 paid tribute to} {T17 "the best hand with a net I ever saw"}. {T18 {S19 [p Mairtín]} {C19 had assured} {A19 him} that week {T19 he would be back for the mackerel}}, {S18 he} {C18 recalled}.

{S20 Mrs [p Conneely]} {C20 hopes} {T20 that the recommendations will be read "by somebody with a telephone"}.

{S21 A spokesperson for [o Saolta University Health Care Group]} {C21 said} it could not comment on individual cases.
---
1 act=assessment fact=CT+ who=Aidan Lydon
2 act=claim fact=CT- who=Bernie
3 act=claim fact=CT+ who=Bernie
4 act=proposal fact=Uu in=3 who=A nurse
5 act=claim fact=CT+ who=Fiona Heneghan
6 act=denial fact=CT- in=5 who=Mairtín Conneely
7 act=proposal fact=Uu in=5 who=a letter to his GP
8 act=assessment fact=Uu who=Cathal Ó Flatharta
9 act=agreement fact=CT+ who=Fiona Heneghan
10 act=assessment fact=CT+ who=Fiona Heneghan
11 act=claim fact=CT+ who=Fiona Heneghan
12 act=claim fact=CT+ who=A review commissioned by the HSE
13 act=claim fact=CT- who=A review commissioned by the HSE
14 act=announcement fact=Uu who=Aidan Lydon
15 act=assessment fact=CT- who=Aidan Lydon
16 act=commitment fact=Uu who=Aidan Lydon
17 act=assessment fact=CT+ who=Tom Joe Mac Donncha
18 act=claim fact=CT+ who=Tom Joe Mac Donncha
19 act=commitment fact=Uu in=18 who=Mairtín Conneely
20 act=assessment fact=Uu who=Bernie
21 act=no_comment fact=Uu who=A spokesperson for Saolta University Health Care Group
22 act=proposal fact=Uu in=3 who=Bernie
role: Mairtín Conneely | trawlerman | 
role: Fiona Heneghan | Consultant psychiatrist | 
role: Cathal Ó Flatharta | solicitor | 
role: Aidan Lydon | coroner | 
role: Tom Joe Mac Donncha | skipper | Réalta na Mara
