{S1 [o UN] envoy} {C1 hails} {T1 "better page"} after [l Cyprus] gas talks

[l NICOSIA], [l Cyprus] ([o AP]) — {S2 The [o United Nations] envoy to [l Cyprus]} {C2 said} {D2 Thursday} {T2 a deal on sharing offshore gas was closer than at any time in the past decade}, although {S3 Greek Cypriot and Turkish Cypriot leaders} {C3 left without agreeing on} {T3 a date for their next meeting}.

{T4 "We turned to a better page. I will not tell you what is on it,"} {S4 the envoy, former Portuguese diplomat [p Inês Vasconcelos],} {C4 told} {A4 reporters} at the disused airport that houses her mission.

{T5 {S6 The Turkish Cypriot side} {C6 proposed} {T6 a joint company with equal boards}}, {S5 an official close to the talks} {C5 said}. {S7 The official, who was not authorized to speak publicly,} {C7 added} {T7 that {S8 President [p Stelios Kyprianidis]} had listened and {C8 asked for} {T8 it in writing}}.

{S9 [l Ankara]} {C9 has long maintained} {T9 that drilling should stop until the revenue is split}. Its tone has softened since its foreign minister, [p Levent Akarsu], visited [l Athens] in the spring. {T10 "{S11 My Greek colleague} {C11 said} to {A11 me}, {T11 we have quarrelled about the spoon and the soup is cold},"} {S10 [p Akarsu]} {C10 recalled} {D10 Wednesday}. {T10 "I agreed with him about the soup."}

{S12 The Greek foreign ministry} {C12 would neither confirm nor deny} the exchange.

{S14 {S13 [p Rolandis Phylactou], who leads the hard-line [o Homeland Front],}} {C13 denounced} {T13 the talks} {C13 as} {T13 "an auction of what is ours"} and {C14 threatened} {T14 to bring his supporters to the ceasefire line}. {S15 Police} {C15 expect} {T15 several hundred people} at a march on Saturday.

The island was split in 1974 when [l Turkey] invaded after a coup aimed at union with [l Greece]. Only [l Turkey] recognizes the north as a state. Gas was found off the south coast in 2011; none of it has come ashore.

{S16 [o Eastmed Energy], the consortium that holds the largest block,} {C16 says} {T16 it will decide on a pipeline by December}. {S17 Its chief executive, [p Harold Quist],} {C17 told} {A17 investors} {D17 last month} {T17 that {S18 the banks} {C18 would insist} {T18 on a settlement first}}. {S19 Analysts} {C19 doubt} {T19 that the field is worth the trouble} at present prices.

{S21 {S20 [l Washington]}} {C20 congratulated} {T20 both leaders} and {C21 offered} {T21 to host a signing}.
---
1 act=assessment fact=CT+ who=UN envoy
2 act=assessment fact=CT+ who=Inês Vasconcelos
3 act=agreement fact=CT- who=Greek Cypriot and Turkish Cypriot leaders
4 act=assessment fact=CT+ who=Inês Vasconcelos
5 act=claim fact=CT+ who=an official close to the talks
6 act=proposal fact=Uu in=5 who=The Turkish Cypriot side
7 act=claim fact=CT+ who=an official close to the talks
8 act=proposal fact=Uu in=7 who=Stelios Kyprianidis
9 act=proposal fact=Uu who=Ankara
10 act=claim fact=CT+ who=Levent Akarsu
11 act=assessment fact=CT+ in=10 who=My Greek colleague
12 act=non_confirmation fact=Uu who=The Greek foreign ministry
13 act=assessment fact=CT+ who=Rolandis Phylactou
14 act=threat fact=Uu who=Rolandis Phylactou
15 act=assessment fact=PR+ who=Police
16 act=commitment fact=Uu who=Eastmed Energy
17 act=assessment fact=PR+ who=Harold Quist
18 act=proposal fact=Uu in=17 who=the banks
19 act=assessment fact=PR- who=Analysts
20 act=assessment fact=CT+ who=Washington
21 act=commitment fact=Uu who=Washington
role: Inês Vasconcelos | envoy to Cyprus | United Nations
role: Inês Vasconcelos | diplomat | Portugal
role: Stelios Kyprianidis | President | Cyprus
role: Levent Akarsu | foreign minister | Turkey
role: Rolandis Phylactou | leader | Homeland Front
role: Harold Quist | chief executive | Eastmed Energy
