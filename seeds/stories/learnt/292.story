Strike shuts down [l Kolkata] as tram drivers protest sell-off

{S1 Unions in the Indian city of [l Kolkata]} {C1 claimed} {D1 on Wednesday} {T1 that more than 200,000 people had joined a one-day strike against the sale of the city's last tram depots}. {S2 The [l West Bengal] government} {C2 put} {T2 the number} {C2 at} {T2 "some thousands."}

Shops were closed and yellow taxis stayed off the roads. {S3 Marchers on [l Chowringhee]} {C3 shouted} {T3 "Tram is not scrap"} and {T3 "Sell the minister's car."} At [l Esplanade] a brass band played beside an empty tram filled with marigolds.

{T4 "{S5 My father} {C5 told} {A5 me} {T5 that a tram never leaves you behind, it only comes late},"} {S4 [p Bimal Sarkar], a driver for 31 years,} {C4 told} {A4 the [o Telegraph]}. {T4 "{S7 They} {C7 have decided} {T7 it is too late}."}

{S8 Transport minister [p Debasree Nandy]} {C8 defended} {T8 the sale of five depots to a developer for 14 billion rupees}. {S9 She} {C9 said} in a statement {T9 that the trams carried fewer passengers in a day than the metro did in nine minutes and that the money would buy 700 electric buses}. {S10 She} {C10 accused} {T10 the unions} {C10 of} {T10 "holding a city to ransom over a photograph."}

{S11 The [o Calcutta High Court]} {C11 had asked} {A11 the government} {D11 in March} {T11 to preserve at least one line}. {S12 Officials} {C12 have said} {T12 that {S13 they} {C13 intend} {T13 to keep the one across the [l Maidan] "for heritage"}}. {S14 [p Anjali Guha], a spokesperson for the campaign group [o Tram Jatra],} {C14 dismissed} {T14 that} {C14 as} {T14 "a toy train for brides."}

{T15 {S16 The developer, [o Hooghly Estates],} {C16 plans} {T16 flats and a mall}}, {C15 according to} {S15 documents seen by the [o Press Trust of India]}. {S17 The firm} {C17 did not reply to an e-mail}. {S18 Its chairman, [p Rohit Kanoria],} {C18 has denied} {T18 being a donor to the ruling party}.

{S19 Police} {C19 said} {T19 that 34 people were detained after stones were thrown at a bus in [l Shyambazar]}. {S21 {S20 A union leader, [p Tapan Mitra],}} {C20 blamed} {T20 "hired boys" for the violence} and {C21 promised} {T21 an indefinite strike {X21 if the contract is signed}}. {S22 One commuter, who had walked seven kilometres to a hospital,} {C22 told} {A22 [o ABP Ananda]} {T22 {S23 she} {C23 agreed with} {T23 every word} and wished they would say it on a Sunday}.

Horse-drawn trams first ran in the city in 1873. Fifty years ago there were 37 routes. Three were left at the beginning of this year, and two of those run only when there are enough conductors.
---
1 act=claim fact=CT+ who=Unions in the Indian city of Kolkata
2 act=claim fact=CT+ who=the West Bengal government
3 act=proposal fact=Uu who=Marchers on Chowringhee
4 act=claim fact=CT+ who=Bimal Sarkar
5 act=assessment fact=CT- in=4 who=My father
7 act=assessment fact=CT+ in=4 who=They
8 act=assessment fact=CT+ who=Debasree Nandy
9 act=claim fact=CT+ who=Debasree Nandy
10 act=assessment fact=CT+ who=Debasree Nandy
11 act=proposal fact=Uu who=the Calcutta High Court
12 act=claim fact=CT+ who=Officials
13 act=commitment fact=Uu in=12 who=Officials
14 act=assessment fact=CT- who=Anjali Guha
15 act=claim fact=CT+ who=documents seen by the Press Trust of India
16 act=commitment fact=Uu in=15 who=Hooghly Estates
17 act=no_comment fact=Uu who=Hooghly Estates
18 act=denial fact=CT- who=Rohit Kanoria
19 act=claim fact=CT+ who=Police
20 act=claim fact=CT+ who=Tapan Mitra
21 act=threat fact=Uu who=Tapan Mitra
22 act=agreement fact=CT+ who=One commuter
23 act=agreement fact=CT+ in=22 who=One commuter
role: Bimal Sarkar | driver |
role: Debasree Nandy | Transport minister | West Bengal
role: Anjali Guha | spokesperson | Tram Jatra
role: Rohit Kanoria | chairman | Hooghly Estates
role: Tapan Mitra | union leader |
