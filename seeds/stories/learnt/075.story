{T21 ‘We sleep in our coats’}: the tower that waited nine years for a boiler

On the fourteenth floor of [l Carrick Court], [p Sandra McGhee] keeps a thermometer on the mantelpiece next to the wedding photographs. It read 11 degrees when she opened her door to us on Wednesday afternoon.

{T1 ‘That’s a good day, that is,’} {S1 she} {C1 said}. {T1 ‘In January I was sleeping in my coat and my man’s coat on top of it, and he’s dead four years.’}

The block in the north of [l Glasgow] is one of eleven named in a report published today by the tenants’ charity [o Warm Homes Now], {S2 which} {C2 says} {T2 that {A3 some 900 households} {C3 have been told} at least three times {T3 that a new heating system was imminent}}. None has been installed.

{S4 Its authors} {C4 estimate} {T4 that damp in the flats may have contributed to 140 hospital admissions since 2019}. {S5 They} {C5 stop short of saying} that anyone has died because of it.

{S6 {S7 [o Clydeview Housing Association], which owns the towers,}} {C6 disputes} {T6 the hospital figure} but {C7 accepts} {T7 that the works are ‘significantly behind’}. {S8 Its chief executive, [p Alan Rennie],} {C8 blamed} {T8 two contractors that went bust}.

{T9 ‘I am sorry, and {S10 I} {C10 know} {T10 sorry doesn’t heat a flat},’} {S9 {S11 he}} {C9 said}, {C11 vowing} {T11 that the first boilers would be running by September}.

[p McGhee] laughed for some time when that was read to her. {T12 ‘{S13 He}{C13 ’s said} {T13 September} before. {S14 He} just {C14 never says} {T14 which one}.’}

Her neighbour, [p Tomasz Wrona], a bus driver, is less amused. His younger son has asthma, and {S15 a consultant} {C15 has advised} {A15 the family} {T15 to move}. {T16 ‘Move where?’} {S16 he} {C16 asked}. {T17 The waiting list for a three-bedroom flat}, {S17 he} {C17 was informed} {D17 in spring}, {T17 stood at seven years}.

{S18 The [o Scottish Housing Regulator]} {C18 said} {T18 it was aware of the report and that an engagement plan for the association was under review}. {S19 It} {C19 did not rule out} {T19 appointing a statutory manager}.

As we left, the lift was out as well. {S20 A handwritten notice, taped beside the buttons,} {C20 read}: {T20 ‘Engineer coming Tuesday.’} Somebody had underlined the last word and added a question mark.
---
1 act=claim fact=CT+ who=Sandra McGhee
2 act=claim fact=CT+ who=Warm Homes Now
3 act=claim fact=CT+ in=2 who=unspecified
4 act=assessment fact=PS+ who=Its authors
5 act=non_confirmation fact=Uu who=Its authors
6 act=denial fact=CT- who=Clydeview Housing Association
7 act=agreement fact=CT+ who=Clydeview Housing Association
8 act=claim fact=CT+ who=Alan Rennie
9 act=assessment fact=CT+ who=Alan Rennie
10 act=assessment fact=CT+ in=9 who=Alan Rennie
11 act=commitment fact=Uu who=Alan Rennie
12 act=claim fact=CT+ who=Sandra McGhee
13 act=commitment fact=Uu in=12 who=Alan Rennie
14 act=claim fact=CT- in=12 who=Alan Rennie
15 act=proposal fact=Uu who=a consultant
16 act=claim fact=Uu who=Tomasz Wrona
17 act=claim fact=CT+ who=unspecified
18 act=claim fact=CT+ who=Scottish Housing Regulator
19 act=non_exclusion fact=PS+ who=Scottish Housing Regulator
20 act=announcement fact=PR+ who=A handwritten notice
21 act=claim fact=CT+ who=unspecified
role: Alan Rennie | chief executive | Clydeview Housing Association
role: Tomasz Wrona | bus driver | 
