{T1 Up to 300 school kitchens could close}, {S1 caterers} {C1 warn}

{T26 Children in parts of [l Wales] may be eating packed lunches by Easter}, {S26 the body that speaks for school caterers} {C26 has said}.

{S2 The [o School Kitchens Association]} {C2 said} {T2 that 300 of its 1,120 members' kitchens were running at a loss}.

{S3 It} {C3 blamed} {T3 food prices and a grant that has not risen since 2021}.

{T4 'I'm buying mince like it's jewellery,'} {C4 said} {S4 [p Bethan Prosser], who runs the kitchen at [o Ysgol Maes Glas] in [l Aberfelin]}.

She cooks for 190 children a day with one assistant and an oven from 1994.

{T5 '{S6 The inspector} {C6 told} {A6 me} {T6 it was the cleanest she'd seen}. {S7 The council} {C7 told} {A7 me} {D7 in the same week} that they couldn't say if we'd be here in April,'} {S5 she} {C5 said}.

{S10 {S8 [o Gwynfor Council]}} {C8 confirmed} {T8 that it was 'reviewing' school meals} but {C10 denied} {T10 that any decision had been made}.

{S11 Its leader, [p Meirion Sallis],} {C11 said} {T11 {S12 the [o Welsh Government]} {C12 had pledged} {T12 to meet the full cost of free meals} and should do so}.

{S13 A spokesperson for the [o Welsh Government]} {C13 said} {T13 it was providing 'record funding' and that talks with councils were continuing}.

{S15 Parents outside the school gates} {C15 were in no mood for} {T15 talk of sandwiches}.

{T16 'For some of them it's the only hot thing they get,'} {C16 said} {S16 [p Kayleigh Amin], a mother of two who volunteers at the breakfast club}.

{S17 Her son [p Rhys], eight,} {C17 had his own view}: {T17 '{S18 Mrs [p Prosser]} {C18 says} {T18 gravy is a vegetable}.'}

More than 4,000 people have signed {S19 a petition} {C19 calling for} {T19 the grant to be linked to inflation}.

{S21 {S20 [p Sioned Haf], the opposition's education spokesperson in the [o Senedd],}} {C20 accused} {A20 ministers} {T20 of 'balancing the books on a dinner tray'} and {C21 said} {T21 {S22 her party} {C22 was committed} {T22 to raising the grant by a fifth}}.

{S23 The education secretary, [p Owain Trefor], who is due to answer questions on Wednesday,} {C23 was not available for comment}.

{S24 The teaching union [o UCAC]} {C24 said} {T24 hungry children did not learn, and that {S25 its members} {C25 feared} {T25 'a return to the nineties'}}.
---
1 act=assessment fact=PS+ who=caterers
2 act=claim fact=CT+ who=School Kitchens Association
3 act=assessment fact=CT+ who=School Kitchens Association
4 act=assessment fact=CT+ who=Bethan Prosser
5 act=claim fact=CT+ who=Bethan Prosser
6 act=assessment fact=CT+ in=5 who=The inspector
7 act=non_confirmation fact=Uu in=5 who=The council
8 act=claim fact=CT+ who=Gwynfor Council
10 act=denial fact=CT- who=Gwynfor Council
11 act=claim fact=CT+ who=Meirion Sallis
12 act=commitment fact=Uu in=11 who=Welsh Government
13 act=claim fact=CT+ who=A spokesperson for the Welsh Government
15 act=assessment fact=CT- who=Parents outside the school gates
16 act=assessment fact=CT+ who=Kayleigh Amin
17 act=claim fact=CT+ who=Rhys
18 act=assessment fact=CT+ in=17 who=Mrs Prosser
19 act=proposal fact=Uu who=a petition
20 act=assessment fact=CT+ who=Sioned Haf
21 act=claim fact=CT+ who=Sioned Haf
22 act=commitment fact=Uu in=21 who=her party
23 act=no_comment fact=Uu who=Owain Trefor
24 act=assessment fact=CT- who=UCAC
25 act=assessment fact=PS+ in=24 who=its members
26 act=assessment fact=PS+ who=School Kitchens Association
role: Meirion Sallis | leader | Gwynfor Council
role: Sioned Haf | education spokesperson | opposition
role: Owain Trefor | education secretary |
