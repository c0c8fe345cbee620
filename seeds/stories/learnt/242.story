{S1 Embassy cables} {C1 call} {T1 island premier “a genial weathervane”}

A trove of diplomatic messages leaked to a consortium of Pacific newspapers has caused red faces in [l Canberra], laughter in [l Suva] and the recall of at least one ambassador.

The cables, 1,804 of them, were written between 2015 and 2023 by staff at the Australian mission in the island state of [l Navoa]. Most concern fishing licences. But it is the character sketches that have been passed from phone to phone.

{T2 “The Premier is a genial weathervane,”} {S2 one dispatch from 2019} {C2 reads}. {T2 “{S3 He} {C3 tells} {A3 the Chinese} {T3 that he is waiting for us}, and {A3 us} {T3 that he is waiting for his wife}.”}

{S5 Premier [p Tevita Malupo]} {C5 said} {D5 on Friday} {T5 that he {C9 had been called} {T9 worse}}. {T6 “By my wife, among others,”} {S6 he} {C6 told} {A6 parliament}, to applause. {S8 {S7 He}} {C7 demanded} {T7 an apology} all the same, and {C8 announced} {T8 that talks on a patrol-boat base would be put off until one arrived}.

{S10 Foreign Minister [p Alison Trewin]} {C10 refused to discuss} the contents of the cables. {T12 {S11 She} {C11 regretted} {T11 “any hurt”}}, {S12 her office} {C12 said}. {T13 The leak itself was “a criminal act, and {C14 is being treated} {T14 as such}”}, {C13 in the words of} {S13 a departmental spokesman}.

The more awkward passages deal with money. {S15 A cable of March 2021} {C15 reports} {T15 that {S16 a [l Navoa] fisheries officer} {C16 had asked for} {T16 “school fees” in return for a licence}, and that {S17 the embassy} {C17 decided} {T17 to pay them “out of petty cash, as last year.”}} {S18 The officer, [p Sione Latu],} {C18 could not be reached}; {S19 his brother} {C19 told} {A19 [o The Navoa Lantern]} {T19 that he had gone fishing}.

Analysts are split over the damage. {T21 “In six months it will be an anecdote,”} {C21 said} {S21 [p Judith Kwan] of the [o Oceania Institute]}, {S22 who} {C22 believes} {T22 that both sides need the base too much to quarrel}. [p Tom Feleti], a former high commissioner, is not so sure. {T24 “Small countries remember adjectives,”} {S24 he} {C24 told} {A24 [o Radio Tasman]}.

[l Navoa] is eleven islands and a reef, with 38,000 people and an exclusive economic zone the size of [l Spain]. Phosphate paid for its roads until 1974, stamps for its hospital until 1991. Since then it has lived off tuna, and off being courted. There are four embassies on one street, all with the same caterer.

Who leaked the cables is not known. {T26 {T25 A clerk dismissed in December} {C25 is thought} {T25 to have copied them}}, {C26 according to} {S26 two officials in [l Canberra]}; {S27 a third} {C27 thinks} {T27 they came from a laptop left in a taxi}. {S28 The driver} {C28 has denied} {T28 it}.
---
1 act=assessment fact=CT+ who=Embassy cables
2 act=assessment fact=CT+ who=one dispatch from 2019
3 act=claim fact=CT+ in=2 who=Tevita Malupo
5 act=claim fact=CT+ who=Tevita Malupo
6 act=claim fact=CT+ who=Tevita Malupo
7 act=proposal fact=Uu who=Tevita Malupo
8 act=announcement fact=Uu who=Tevita Malupo
9 act=assessment fact=CT+ in=5 who=unspecified
10 act=no_comment fact=Uu who=Alison Trewin
11 act=assessment fact=CT+ in=12 who=Alison Trewin
12 act=claim fact=CT+ who=her office
13 act=assessment fact=CT+ who=a departmental spokesman
14 act=assessment fact=CT+ in=13 who=unspecified
15 act=claim fact=CT+ who=A cable of March 2021
16 act=proposal fact=Uu in=15 who=a Navoa fisheries officer
17 act=commitment fact=Uu in=15 who=the embassy
18 act=no_comment fact=Uu who=Sione Latu
19 act=claim fact=CT+ who=his brother
21 act=assessment fact=PR+ who=Judith Kwan
22 act=assessment fact=PR+ who=Judith Kwan
24 act=assessment fact=CT+ who=Tom Feleti
25 act=assessment fact=PR+ in=26 who=unspecified
26 act=claim fact=PR+ who=two officials in Canberra
27 act=assessment fact=PR+ who=a third official
28 act=denial fact=CT- who=The driver
role: Tevita Malupo | Premier | Navoa
role: Alison Trewin | Foreign Minister |
role: Sione Latu | fisheries officer | Navoa
role: Tom Feleti | high commissioner |
