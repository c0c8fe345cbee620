{S1 [l Canada] and [l Denmark]} {C1 agree} {T1 to share rescue duties in [l Baffin Bay]}

[l Canada] and [l Denmark] signed an agreement in [l Iqaluit] on Tuesday on who goes to the help of whom in the waters between [l Baffin Island] and [l Greenland], two years after a cruise ship waited nineteen hours for the first helicopter.

{T2 "The sea up here does not ask for your passport, and from now on nor shall we,"} {S2 Danish defence minister [p Karen Lindholt]} {C2 said} at the signing. {S3 Her Canadian colleague, [p Robert Aglukark],} {C3 called} {T3 the pact} {T3 "boring, in the way that a life jacket is boring."}

{T4 Each country will keep two long-range helicopters on call all year, and either may enter the other's airspace without asking}, {C4 according to} {S4 a text published by the [o Danish Ministry of Defence]}. {S5 [o CBC North]} {C5 reports} {T5 that {S6 [l Ottawa]} {C6 had at first insisted on} {T6 a two-hour notice} and gave way in May}. {S7 A [o Department of National Defence] spokesperson} {C7 would neither confirm nor deny} that account.

The [m Ocean Larkspur] ran aground off [l Pond Inlet] in August 2022 with 212 people on board. Three died of cold. {S8 An inquiry} later {C8 found} {T8 that {S9 each side} {C9 had assumed} {T9 the other was flying}}. {T10 "{S11 [l Halifax]} {C11 told} {A11 us} {T11 that the Danes had it}, and {S12 [l Nuuk]} {C12 told} {A12 us} {T12 that you lot had it},"} {C10 testified} {S10 the ship's master, [p Gunnar Ekholm]}.

{S14 {S13 Inuit leaders}} {C13 welcomed} {T13 the deal} but {C14 complained} {T14 that they saw the text only last week}. {S15 [p Elisapee Qaunaq], president of the [o Baffin Hunters' Council],} {C15 said} {T15 {S16 her members} {C16 wanted} {T16 a fast boat and the fuel for it}, not "a helicopter that comes to count us."} {S17 [p Aglukark]} {C17 replied} {T17 that boats were "on the list."}

[l Greenland]'s premier, [p Malik Heilmann], did not attend. In a statement on his government's website {S19 {S18 he}} {C18 pointed out} {T18 that [l Nuuk] would provide the crews}, and {C19 expressed hope} {T19 that it would also be given a seat on the joint committee}. {S20 A Danish official} {C20 was quoted by [o Sermitsiaq] as describing} {T20 the omission} {C20 as} {T20 "a secretarial matter."}

Traffic in the bay has tripled since 2010 as ice has thinned. Most of it is ore carriers from the mine at [l Mary River], but some forty cruise ships came last summer, and a few private yachts whose owners had no charts.

{S21 Opposition critic [p Diane Tremblay]} {C21 doubts} {T21 that the helicopters exist}. {T22 "{S23 This government} {C23 has been promising} {T23 those machines} since I had brown hair,"} {S22 she} {C22 told} {A22 the [o Nunatsiaq News]}. {T24 The first joint exercise} {C24 is planned} {T24 for October}.
---
1 act=agreement fact=Uu who=Canada and Denmark
2 act=commitment fact=Uu who=Karen Lindholt
3 act=assessment fact=CT+ who=Robert Aglukark
4 act=announcement fact=CT+ who=a text published by the Danish Ministry of Defence
5 act=claim fact=CT+ who=CBC North
6 act=proposal fact=Uu in=5 who=Ottawa
7 act=non_confirmation fact=Uu who=A Department of National Defence spokesperson
8 act=claim fact=CT+ who=An inquiry
9 act=assessment fact=PR+ in=8 who=each side
10 act=claim fact=CT+ who=Gunnar Ekholm
11 act=claim fact=CT+ in=10 who=Halifax
12 act=claim fact=CT+ in=10 who=Nuuk
13 act=agreement fact=CT+ who=Inuit leaders
14 act=claim fact=CT+ who=Inuit leaders
15 act=claim fact=CT+ who=Elisapee Qaunaq
16 act=proposal fact=Uu in=15 who=her members
17 act=claim fact=CT+ who=Robert Aglukark
18 act=claim fact=CT+ who=Malik Heilmann
19 act=assessment fact=Uu who=Malik Heilmann
20 act=assessment fact=CT+ who=A Danish official
21 act=assessment fact=PR- who=Diane Tremblay
22 act=assessment fact=CT+ who=Diane Tremblay
23 act=commitment fact=Uu in=22 who=This government
24 act=commitment fact=Uu who=unspecified
role: Karen Lindholt | defence minister | Danish
role: Gunnar Ekholm | master | Ocean Larkspur
role: Elisapee Qaunaq | president | Baffin Hunters' Council
role: Malik Heilmann | premier | Greenland
role: Diane Tremblay | Opposition critic |
