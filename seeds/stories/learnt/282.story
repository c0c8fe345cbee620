[l Wales] rugby chief quits over stadium name

The chief executive of [o Rygbi Cymru], [p Carys Prosser], resigned on Monday, ten days after it emerged that {S1 the body} {C1 had agreed} {T1 to rename the national stadium in [l Cardiff] after an online casino}.

{T2 "I sold something that was not mine,"} {S2 [p Prosser]} {C2 wrote} in a letter to the board, which [o BBC Wales] has seen. {S3 She} {C3 apologised} {C3 to} {A3 supporters} {C3 for} {T3 "the song, the shirts and the silence."} {S4 The letter} also {C4 says} {T4 that {S6 {S5 the chairman, [p Sir Emrys Bowen],}} {C5 knew} {T5 of the deal} and {C6 had encouraged} {A6 her} {T6 to sign before Christmas}}.

{S7 [p Bowen]} {C7 has denied} {T7 this}. {T8 "{A9 I} {C9 was told} {T9 it was a sleeve},"} {S10 {S8 he}} {C8 said} in a brief interview with [o ITV], {C10 insisting} {T10 that he first heard about the stadium on the radio like everybody else}.

The contract with [o LuckyHarp], worth £31 million over six years, was to begin in August. {T11 It will now be "paused and reviewed"}, {S11 the board} {C11 announced} in a three-line statement. {S12 [o LuckyHarp]} {C12 warned} {T12 that it would go to court {X12 if the deal were cancelled}}.

Fans sang through the national anthem's second verse, unaccompanied, at last Saturday's match with [l Italy], and turned their backs on the new logo. {S13 A petition started by [p Deiniol Parry], a primary school teacher from [l Bala],} {C13 calls on} {A13 the board} {T13 to resign} and has gathered 140,000 signatures. {S14 [p Parry]} {C14 called} {T14 [p Prosser]'s departure} {T14 "the decent half of what we wanted."}

{S15 [l Wales]'s first minister, [p Angharad Lewis],} {C15 described} {T15 the affair} {C15 as} {T15 "a very Welsh tragedy, with a fruit machine in it."} {S16 She} {C16 expects} {T16 the board to explain itself to a committee of the [o Senedd] next month}. {S17 Former captain [p Gethin Roderick]} {C17 was} more {C17 blunt}: {T17 "Clear the lot out."}

The stadium opened in 1999 and seats 74,000. It has carried a sponsor's name only once, for a bank, and that caused little fuss, perhaps because the bank was a dull one and paid for the roof.

[p Prosser] took over in 2021 from a man who had lasted eleven weeks. {T19 Under her, the women's team turned professional and debts fell by a third}, {C19 according to} {S19 the body's annual report}. {S20 Several players} {C20 posted} messages {C20 thanking} {A20 her} {C20 for} {T20 that}. {S21 [p Mali Rhydderch], who captains the women's side,} {C21 said} {T21 that {S22 the former chief executive} {C22 had promised} {A22 them} {T22 a contract each} "and she rang us one by one when they came through."}
---
1 act=agreement fact=CT+ who=Rygbi Cymru
2 act=assessment fact=CT+ who=Carys Prosser
3 act=assessment fact=CT+ who=Carys Prosser
4 act=claim fact=CT+ who=The letter
5 act=claim fact=CT+ in=4 who=Sir Emrys Bowen
6 act=proposal fact=Uu in=4 who=Sir Emrys Bowen
7 act=denial fact=CT- who=Sir Emrys Bowen
8 act=claim fact=CT+ who=Sir Emrys Bowen
9 act=claim fact=CT+ in=8 who=unspecified
10 act=denial fact=CT+ who=Sir Emrys Bowen
11 act=announcement fact=CT+ who=the board
12 act=threat fact=Uu who=LuckyHarp
13 act=proposal fact=Uu who=A petition started by Deiniol Parry
14 act=assessment fact=CT+ who=Deiniol Parry
15 act=assessment fact=CT+ who=Angharad Lewis
16 act=assessment fact=PR+ who=Angharad Lewis
17 act=proposal fact=Uu who=Gethin Roderick
19 act=claim fact=CT+ who=the body's annual report
20 act=assessment fact=CT+ who=Several players
21 act=claim fact=CT+ who=Mali Rhydderch
22 act=commitment fact=Uu in=21 who=Carys Prosser
role: Carys Prosser | chief executive | Rygbi Cymru
role: Sir Emrys Bowen | chairman | Rygbi Cymru
role: Deiniol Parry | primary school teacher |
role: Angharad Lewis | first minister | Wales
role: Gethin Roderick | Former captain |
role: Mali Rhydderch | captains the women's side |
