Dockers' sons, bishops' daughters: inside the parish that sued its own diocese

{T1 Nobody at [o St Brannock's] wanted to end up in court}, {S1 they} {C1 will tell} {A1 you}, usually within the first minute.

{T2 "It was the bell,"} {C2 says} {S2 [p Maeve Corcoran], churchwarden, retired midwife and, as of last spring, the first claimant in [m Corcoran v Diocese of Kilmarnan]}. {T2 "{S3 They} {C3 said} {T3 they'd sell everything but the bell}. And then a man came with a tape measure."}

The church stands a short walk from the harbour at [l Inver], and once filled three times on a Sunday. Last year the average attendance was 23. In a letter to the parish, {S4 the Bishop of [l Kilmarnan], Dr [p Hugh Fennelly],} {C4 wrote} {T4 that {S5 he} {C5 had concluded} "after much prayer" {T5 that the building could not be kept}}. {S25 {S6 The diocese's surveyors}} {C6 had found} {T6 dry rot in the tower} and {C25 estimated} {T25 repairs at €1.4 million}.

{S7 The parishioners} {C7 didn't believe} {T7 it}. {S8 [p Corcoran]'s nephew, a builder,} climbed the tower with a torch and {C8 came back with the view} {T8 that it would outlast the bishop}.

What the parish had, and the diocese had forgotten, was a deed. Dated 1871 and signed by eleven dock labourers, {S9 it} {C9 states} {T9 that the site is given "for so long as five shall gather."} {T10 The clause is binding}, {S10 the parish's barrister, [p Niall Quirke],} {C10 argued}.

In February the [o High Court] took the same line. {S12 Ms Justice [p Aoife Brannigan]} {C12 held} {T12 that {S13 the trustees} {C13 had been wrong to assume} {T13 that they could dispose of the site}}, though {S14 she} {C14 expressed} {T14 sympathy for "a bishop with ninety roofs and no money."}

{S15 The diocese} {C15 intends} {T15 to appeal}. {S16 [p Fennelly], who was once a curate at [o St Brannock's],} {C16 agreed} {T16 to be interviewed for this article} and then, the day before, changed his mind. {S17 A spokesman, Father [p Colm Deasy],} {C17 would say} {T17 only that the bishop's "door remains open"}.

{S19 Some in the pews} {C19 have their doubts} {T19 about what they have won}. {S20 [p Tadhg Mooney], at 34 the youngest regular by two decades,} {C20 wonders aloud} {T20 whether a church that belongs to five people is a church or a club}. {S21 He} {C21 would like} {T21 a crèche in the side aisle}. {T22 "{S23 Maeve} {C23 says} {T23 over her dead body}, and {S24 I} {C24 think} {T24 she means it},"} {S22 he} {C22 grins}.

The bell rang at eleven. I counted nineteen heads.
---
1 act=assessment fact=CT- who=they
2 act=claim fact=CT+ who=Maeve Corcoran
3 act=commitment fact=Uu in=2 who=They
4 act=claim fact=CT+ who=Hugh Fennelly
5 act=assessment fact=CT- in=4 who=Hugh Fennelly
6 act=claim fact=CT+ who=The diocese's surveyors
7 act=assessment fact=CT- who=The parishioners
8 act=assessment fact=PR+ who=Corcoran's nephew
9 act=claim fact=CT+ who=a deed
10 act=assessment fact=CT+ who=Niall Quirke
12 act=announcement fact=CT+ who=Aoife Brannigan
13 act=assessment fact=CT+ in=12 who=the trustees
14 act=assessment fact=CT+ who=Aoife Brannigan
15 act=commitment fact=Uu who=The diocese
16 act=agreement fact=Uu who=Hugh Fennelly
17 act=assessment fact=CT+ who=Colm Deasy
19 act=assessment fact=PS- who=Some in the pews
20 act=assessment fact=Uu who=Tadhg Mooney
21 act=proposal fact=Uu who=Tadhg Mooney
22 act=assessment fact=CT+ who=Tadhg Mooney
23 act=denial fact=CT- in=22 who=Maeve
24 act=assessment fact=PR+ in=22 who=Tadhg Mooney
25 act=claim fact=PR+ who=The diocese's surveyors
role: Maeve Corcoran | churchwarden | St Brannock's
role: Maeve Corcoran | midwife | 
role: Hugh Fennelly | Bishop | Kilmarnan
role: Hugh Fennelly | curate | St Brannock's
role: Niall Quirke | barrister | parish
role: Aoife Brannigan | Ms Justice | High Court
role: Colm Deasy | spokesman | diocese
