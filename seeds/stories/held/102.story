{S1 Spanish mayor} {C1 denies} {T1 bribery claims made in leaked recordings}

Saturday, 18 October

{S2 [p Inés Carranza], the mayor of [l Villaldea] in [l Spain]'s [l Castilla-La Mancha] region,} {C2 has denied} {T2 taking money from a waste company}, two days after the newspaper [o El Mundo] published extracts of what {S3 it} {C3 described} as {T3 secretly recorded conversations between her brother and a contractor}.

In one of them, {S4 the contractor} {C4 is heard to say} {T4 that {S5 the mayor} {C5 wants} {T5 “hers in cash”}}. {S6 The brother} {C6 replies} {T6 that it “can be arranged {X6 if the lorries start in May}”}.

{T7 “Nobody has ever handed me an envelope,”} {S7 [p Carranza]} {C7 told} {A7 a crowded news conference} {D7 on Friday}. {S9 {S8 She}} {C8 alleged} {T8 that the voices had been edited} and {C9 vowed} {T9 to sue}. Would she stand aside in the meantime? {T10 Only “the day a judge calls me, and not an hour before”}, {S10 she} {C10 answered}.

The contractor, [p Fermín Lobo], runs [o Limpiezas Tajo], whose green lorries have collected the town's rubbish since the contract was signed in 2022. {S11 He} {C11 could not be reached}. {S12 His lawyer} {C12 told} {A12 the radio station [o Cadena SER]} {T12 that his client “recognises his voice but not his words”}, a phrase that has become a joke in the town.

{S13 The opposition [o Villaldea Alliance]} {C13 called for} {T13 her resignation}. {S14 Its leader, [p Pilar Otero],} {C14 said} {T14 she had alerted prosecutors a year ago and that {S15 they} {C15 had replied} {T15 there was no case}}. {S16 The regional prosecutor's office} {C16 confirmed} {D16 yesterday} {T16 that it had opened a file}. {S18 It} {C18 was silent on} the earlier complaint.

{T17 “We are known for our saffron,”} {C17 sighed} {S17 one shopkeeper}, who would not give her name for fear of losing customers. {T17 “Now look.”}
---
1 act=denial fact=CT- who=Spanish mayor
2 act=denial fact=CT- who=Inés Carranza
3 act=claim fact=CT+ who=El Mundo
4 act=claim fact=CT+ who=the contractor
5 act=proposal fact=Uu in=4 who=the mayor
6 act=conditional_commitment fact=Uu who=The brother
7 act=denial fact=CT- who=Inés Carranza
8 act=claim fact=CT+ who=Inés Carranza
9 act=commitment fact=Uu who=Inés Carranza
10 act=conditional_commitment fact=Uu who=Inés Carranza
11 act=no_comment fact=Uu who=Fermín Lobo
12 act=claim fact=CT+ who=His lawyer
13 act=proposal fact=Uu who=Villaldea Alliance
14 act=claim fact=CT+ who=Pilar Otero
15 act=claim fact=CT- in=14 who=prosecutors
16 act=announcement fact=CT+ who=The regional prosecutor's office
17 act=claim fact=CT+ who=one shopkeeper
18 act=non_confirmation fact=Uu who=The regional prosecutor's office
role: Fermín Lobo | contractor | Limpiezas Tajo
role: Inés Carranza | mayor | Villaldea
role: Pilar Otero | leader | Villaldea Alliance
