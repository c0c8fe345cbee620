{S1 [l Norway]} {C1 accuses} {T1 museum director of spying}; {S2 she} {C2 calls} {T2 it “a misunderstanding about birds”}

[l TROMSØ], [l Norway] ([o AP]) — The director of a small polar museum was taken into custody on Friday, in a case that has set two ministries, three newspapers and a society of ornithologists at one another's throats.

{S3 Prosecutors} {C3 allege} {T3 that [p Vibeke Solheim], 52, photographed naval installations along the [l Lyngen] fjord for a foreign service and was paid in antique charts}. {S4 She} {C4 denies} {T4 the charges}. {S5 Her lawyer, [p Trond Aasen],} {C5 told} {A5 the court} {T5 that the pictures showed eider ducks, “with some [l Norway] behind them”}.

{S6 The [o Police Security Service]} {C6 has not named} the country involved. {T7 It is [l Russia]}, {S7 two people familiar with the investigation} {C7 said}; {S8 a third} {C8 mentioned} {T8 [l China]}.

The story began with a parcel. In September a customs officer at [l Kirkenes] opened a tube addressed to the museum and found, under a sea chart of 1893, a memory card. {C21 According to} {S21 the indictment} {T21 the card was blank}. {S9 The defence} {C9 makes much of this}: {T9 who pays a spy with an empty card?}

[p Solheim] has run the museum since 2009. It has one whale skeleton, a room of knots and about six thousand visitors a year. In winter it closes at three. She published a field guide to seabirds in 2014 which is now in its fourth printing, and once spent five months alone in a trapper's hut. {T10 “She is the least secret person I know,”} {C10 said} {S10 [p Arne Bull], who catalogues the museum's collection}. {S12 Another colleague} {C12 remembers it differently}: {T12 “There were phone calls in the knot room. {S13 I} {C13 assumed} {T13 it was a man}.”}

{S14 The defence minister, [p Kari Lund],} {C14 expressed confidence} {T14 that the service had acted correctly}. The culture minister was furious, and {S16 an aide} {C16 grumbled} {T16 that {S17 nobody in [l Oslo]} {C17 had thought} {T17 to ask what a duck looks like}}.

{S18 The [o Norwegian Ornithological Union]} {C18 has examined the photographs and found} {T18 eiders in 61 of 74}. {S19 It} {C19 calls for} {T19 the charges to be dropped}.

{T20 “In the other thirteen there are submarines,”} {C20 was} {S20 the prosecutor}'s {C20 reply}.

{S22 [p Solheim]'s sister} {C22 has told} {A22 the paper [o Nordlys Dagblad]} {T22 that {S24 {S23 the director}} {C23 intends} {T23 to plead not guilty} and {C24 hopes} {T24 to be back before the eiders nest}}.

The trial is due to open in [l Tromsø] on October 12.
---
1 act=claim fact=CT+ who=Norway
2 act=denial fact=CT- who=Vibeke Solheim
3 act=claim fact=CT+ who=Prosecutors
4 act=denial fact=CT- who=Vibeke Solheim
5 act=claim fact=CT+ who=Trond Aasen
6 act=non_confirmation fact=Uu who=Police Security Service
7 act=claim fact=CT+ who=two people familiar with the investigation
8 act=claim fact=CT+ who=a third person familiar with the investigation
9 act=assessment fact=CT- who=The defence
10 act=assessment fact=CT+ who=Arne Bull
12 act=claim fact=CT+ who=Another colleague
13 act=assessment fact=PR+ in=12 who=Another colleague
14 act=assessment fact=CT+ who=Kari Lund
16 act=claim fact=CT+ who=an aide
17 act=proposal fact=Uu in=16 who=nobody in Oslo
18 act=claim fact=CT+ who=Norwegian Ornithological Union
19 act=proposal fact=Uu who=Norwegian Ornithological Union
20 act=claim fact=CT+ who=the prosecutor
21 act=claim fact=CT+ who=the indictment
22 act=claim fact=CT+ who=Solheim's sister
23 act=commitment fact=Uu in=22 who=Vibeke Solheim
24 act=commitment fact=Uu in=22 who=Vibeke Solheim
role: Vibeke Solheim | director | museum
role: Trond Aasen | lawyer | 
role: Kari Lund | defence minister | Norway
