[l Saskatchewan] voters hand [o Prairie Alliance] a one-seat majority

Tuesday, October 29

{T1 The [o Prairie Alliance] has won [l Saskatchewan]'s provincial election by a single seat}, {C1 according to} {S1 final figures from [o Elections Saskatchewan]}, ending eleven years of rule by the [o Heritage Party].

[p Corrine Maddock], a former grain inspector who has led the party since 2022, is set to become premier next week. {T2 "Thirty-one is not a big number but it is the right one,"} {S2 she} {C2 told} {A2 supporters} in [l Moose Jaw]. {S4 {S3 She}} {C3 promised} {T3 to cut the sales tax on children's clothing within a hundred days}, and {C4 thanked} {T4 the outgoing premier} {C4 for} {T4 "a phone call that cannot have been easy."}

That premier, [p Dale Oleksyn], gave up shortly before midnight. {S5 His campaign chair, [p Wes Harder],} {C5 called} {T5 the night} {T5 "a long drive in the wrong direction."} {S6 He} {C6 said} in [l Yorkton] {T6 that {S7 the voters} {C7 had told} {A7 his party} {T7 to sit in the back row for a while}}, and {T6 that he would not lead it into another campaign}.

The result was a surprise to most. {S9 Three of the last four polls} {C9 had suggested} {T9 a comfortable [o Heritage] win}. {S10 [p Nisha Varghese], a political scientist at the [o University of Regina],} {C10 told} {A10 [o CBC News]} {T10 that rural turnout had collapsed}. {T11 "{S12 Farmers} {C12 felt} {T12 nobody in [l Regina] was picking up the phone}. They didn't switch sides. They stayed on the tractor,"} {S11 she} {C11 said}.

{T13 Two districts, [l Batoche] and [l Meadow Lake], were decided by fewer than 60 votes}, {S13 the [o StarPhoenix]} {C13 reported}. {S14 [o Heritage]} {C14 has asked for} {T14 a judicial recount in both}. {S15 A lawyer for the party} {C15 is quoted as saying} {T15 that some ballots in [l Batoche] may have been counted twice}, which {S16 the returning officer} {C16 dismissed as} {T16 "arithmetic by wishful thinking"}.

The [o New Democratic Party] took the remaining seven seats, up from three. {S18 {S17 Its leader, [p Jules Fontaine],}} {C17 ruled out} {T17 a formal coalition} but {C18 said} {T18 his members would support a budget {X18 if it reopened the rural hospitals}}. The [o Alliance], which campaigned on {S19 its} {C19 vow} {T19 never to "govern by deal,"} will need at least one friend on the other side for anything unpopular.

[l Saskatchewan] has sixty-one seats in its legislature. The last government with a majority of one, in the 1980s, fell in its second winter when a member was stranded by snow.

{S20 Prime Minister [p Anne Delacroix]} {C20 congratulated} {T20 the winner} in a short post on [o X]. {S21 She} {C21 wrote} {T21 that {S24 [l Ottawa]} {C24 looked forward} {T24 to working with the new government on water}}. {S22 A federal official} {C22 told} {A22 the [o Canadian Press]}, on condition of anonymity, {T22 that {S23 no one in the capital} {C23 had expected} {T23 to learn [p Maddock]'s first name}}.
---
1 act=claim fact=CT+ who=final figures from Elections Saskatchewan
2 act=assessment fact=CT+ who=Corrine Maddock
3 act=commitment fact=Uu who=Corrine Maddock
4 act=assessment fact=CT+ who=Corrine Maddock
5 act=assessment fact=CT+ who=Wes Harder
6 act=assessment fact=CT+ who=Dale Oleksyn
7 act=proposal fact=Uu in=6 who=the voters
9 act=assessment fact=PR+ who=Three of the last four polls
10 act=claim fact=CT+ who=Nisha Varghese
11 act=claim fact=CT+ who=Nisha Varghese
12 act=assessment fact=CT+ in=11 who=Farmers
13 act=claim fact=CT+ who=the StarPhoenix
14 act=proposal fact=Uu who=Heritage Party
15 act=claim fact=PS+ who=A lawyer for the party
16 act=denial fact=CT- who=the returning officer
17 act=denial fact=CT- who=Jules Fontaine
18 act=conditional_commitment fact=Uu who=Jules Fontaine
19 act=commitment fact=Uu who=Prairie Alliance
20 act=assessment fact=CT+ who=Anne Delacroix
21 act=assessment fact=CT+ who=Anne Delacroix
22 act=claim fact=CT+ who=A federal official
23 act=assessment fact=PR- in=22 who=no one in the capital
24 act=assessment fact=CT+ in=21 who=Ottawa
role: Corrine Maddock | grain inspector |
role: Corrine Maddock | has led | Prairie Alliance
role: Dale Oleksyn | premier | Saskatchewan
role: Wes Harder | campaign chair |
role: Nisha Varghese | political scientist | University of Regina
role: Jules Fontaine | leader | New Democratic Party
role: Anne Delacroix | Prime Minister |
