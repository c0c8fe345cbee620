Pope's envoy ends visit to flooded delta with plea for debt relief

[l DHAKA], [l Bangladesh] — {S1 The papal envoy to [l Bangladesh], Cardinal [p Emeka Nwosu],} {C1 has called on} {A1 wealthy nations} {T1 to cancel the debts of countries “drowning in water they did not heat”}, as he wound up a five-day journey through the [l Ganges] delta.

{S2 The Nigerian-born cardinal, 66, a former engineer,} {C2 said} {D2 on Thursday} {T2 that he had waded through schools, that he had celebrated Mass on a barge, and that nobody he met had asked him for money}. {T3 “{S4 They} {C4 asked} {A4 me} {T4 for time},”} {S3 he} {C3 said}. {T3 “I had none to give.”}

{T5 This year's floods have displaced 2.3 million people}, {C5 by the reckoning of} {S5 the [o Red Crescent]}. {S6 The government} {C6 gives} {T6 a lower figure}. {S8 {S7 Its minister for disaster management, [p Shirin Akhter Chowdhury],}} {C7 expressed} {T7 gratitude for the visit}, but {C8 rejected} {T8 {C9 the charge}, {C9 aired by} {S9 some clergy in the cardinal's party}, {C9 that} {T9 relief boats had been kept back for party members}}.

{T10 “Show me the boat,”} {S10 she} {C10 said}. {S11 Father [p Dominic Rozario], the priest who first spoke of it,} {C11 stands by} {T11 his account}.

In the village of [l Char Hasina] the water has claimed the mosque, the clinic and the football pitch. Families live on the embankment under plastic. Rice ordered from the capital in June arrived in September, and a bridge promised since independence exists as four concrete pillars, from which boys dive.

[l Bangladesh] has ninety kilometres of sea wall and seven hundred rivers. Charts drawn in spring are out of date by autumn, and ferrymen read the current instead. Land that one family loses another may find on its doorstep; under a law of 1950 the new ground belongs to the state, which seldom calls to collect it.

{T12 “{S13 The cardinal} {C13 told} {A13 us} {T13 the world is watching}. Is it?”} {C12 asked} {S12 [p Jahanara Begum], a midwife and mother of six}. {S14 Her neighbour, the schoolmaster [p Abdul Mannan],} {C14 was sure} {T14 it was not}.

Economists are divided over debt cancellation. {S16 {S15 [p Wei-Ling Tan], [o Asian Development Bank] country director until last year and now a fellow at the [o Overseas Institute],}} {C15 considers} {T15 it “kind, popular and slow”}, {C16 preferring} {T16 cheap insurance}. {S17 The [o International Monetary Fund]} {C17 did not exclude} {T17 a payment holiday}.

[p Nwosu] flies back to [l Rome] on Saturday. {S18 The [o Vatican]} {C18 has not said} whether the pontiff will follow.
---
1 act=proposal fact=Uu who=Emeka Nwosu
2 act=claim fact=CT+ who=Emeka Nwosu
3 act=claim fact=CT+ who=Emeka Nwosu
4 act=proposal fact=Uu in=3 who=They
5 act=claim fact=CT+ who=the Red Crescent
6 act=claim fact=CT+ who=The government
7 act=assessment fact=CT+ who=Shirin Akhter Chowdhury
8 act=denial fact=CT- who=Shirin Akhter Chowdhury
9 act=claim fact=CT+ in=8 who=some clergy in the cardinal's party
10 act=proposal fact=Uu who=Shirin Akhter Chowdhury
11 act=claim fact=CT+ who=Dominic Rozario
12 act=assessment fact=Uu who=Jahanara Begum
13 act=claim fact=CT+ in=12 who=Emeka Nwosu
14 act=assessment fact=CT- who=Abdul Mannan
15 act=assessment fact=CT+ who=Wei-Ling Tan
16 act=assessment fact=Uu who=Wei-Ling Tan
17 act=non_exclusion fact=PS+ who=The International Monetary Fund
18 act=non_confirmation fact=Uu who=The Vatican
role: Emeka Nwosu | papal envoy | Bangladesh
role: Emeka Nwosu | Cardinal |
role: Emeka Nwosu | former engineer |
role: Shirin Akhter Chowdhury | minister for disaster management | Bangladesh
role: Dominic Rozario | priest |
role: Jahanara Begum | midwife |
role: Abdul Mannan | schoolmaster |
role: Wei-Ling Tan | country director | Asian Development Bank
role: Wei-Ling Tan | fellow | Overseas Institute
