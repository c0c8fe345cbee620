{S1 Survivors} {C1 tell of} {T1 nine days adrift} as boat reaches [l El Hierro]

By our correspondent in [l La Restinga]

Fifty-three people were carried ashore at dawn on Thursday from a wooden fishing boat that had left [l Senegal] with, {C2 by} {S2 their} {C2 own count}, {T2 eighty-eight on board}.

{T3 'The engine died on the second night,'} {C3 recalled} {S3 [p Moussa Sarr], 19}, wrapped in a foil blanket outside the port clinic. {T3 '{S4 The captain} {C4 swore} {T4 he could mend it}. After the fourth night he stopped swearing anything.'}

{S5 The [o Red Cross]} {C5 said} {D5 on Thursday afternoon} {T5 that eleven of the survivors were in intensive care and that three were unlikely to live}. [p Inés Padrón], a nurse who has worked every arrival since 2020, broke off twice during a short conversation. {T6 'You learn to look at the feet,'} {S6 she} {C6 said}. {T6 'The feet tell you how long.'}

[l Madrid]'s representative in the archipelago, [p Tomás Quevedo], came by helicopter and left within the hour. {S7 {S8 He}} {C7 praised} {T7 the islanders' generosity}, and {C8 urged} {A8 the [o European Union]} {T8 to treat the crossing as a common emergency}. Local mayors had heard it before. {S9 One of them, [p Candelaria Febles],} {C9 retorted} {T9 that her town had a common emergency and one ambulance}.

{S10 Prosecutors} {C10 suspect} {T10 that two men aboard were paid to steer}. {S11 Their lawyer} {C11 maintains} {T11 that they were passengers who were handed the tiller at knifepoint}; a court is to hear them on Saturday. {S12 The police} {C12 would not be drawn on} whether anyone else was being sought.

More than 31,000 people reached the islands last year, and the route has claimed thousands of lives. The real number of dead is unknown. {S13 The monitoring group [o Calling the Shore]} {C13 estimates} {T13 one in every eighteen who set out}; {S14 others} {C14 believe} {T14 it may be twice that}.

[p Sarr] wanted to borrow a telephone. His mother answered at the first ring. {S15 He} {C15 told} {A15 her} {T15 that he had arrived and that the weather was good}. Then {S16 he} handed the phone back, and {C16 asked} {A16 the nurse} {T16 whether there was any more tea}.
---
1 act=claim fact=CT+ who=Survivors
2 act=claim fact=CT+ who=their
3 act=claim fact=CT+ who=Moussa Sarr
4 act=commitment fact=Uu in=3 who=The captain
5 act=claim fact=CT+ who=Red Cross
6 act=claim fact=CT+ who=Inés Padrón
7 act=assessment fact=CT+ who=Tomás Quevedo
8 act=proposal fact=Uu who=Tomás Quevedo
9 act=claim fact=CT+ who=Candelaria Febles
10 act=assessment fact=PR+ who=Prosecutors
11 act=claim fact=CT+ who=Their lawyer
12 act=non_confirmation fact=Uu who=The police
13 act=claim fact=PR+ who=Calling the Shore
14 act=assessment fact=PS+ who=others
15 act=claim fact=CT+ who=Moussa Sarr
16 act=proposal fact=Uu who=Moussa Sarr
role: Inés Padrón | nurse | 
role: Tomás Quevedo | representative | Madrid
role: Candelaria Febles | mayor | 
