Judge halts grocery merger days before closing

[l SPOKANE], [l Wash.] — {S1 A federal judge} {C1 blocked} the $11.6 billion marriage of [o Lowell Markets] and [o Fairway West] {D1 on Tuesday}, {C1 ruling} {T1 that the combination of the region's two biggest grocers would leave shoppers in 84 towns with nowhere else to go}.

In a 112-page opinion, {S2 U.S. District Judge [p Carmen Izaguirre]} {C2 brushed aside} {T2 a plan to sell off 160 stores}. {T3 "{S4 The defendants} {C4 ask} {A4 the court} {T4 to believe that a buyer with nine supermarkets will run 169 of them}. The court does not,"} {S3 she} {C3 wrote}.

The companies have 30 days to appeal. {T6 {S5 [o Lowell]} {C5 is considering} {T5 doing so}}, {C6 according to} {S6 a person close to its board}; {S7 [o Fairway]} {C7 has all but decided} {T7 not to}.

The ruling is a triumph for the [o Federal Trade Commission], which sued in March. {S8 Its lawyers} {C8 had argued} at trial {T8 that prices would rise by 4 to 6 percent}. {S9 An economist hired by the companies, [p Harold Quist],} {C9 testified} {T9 that they would fall}. Shown an email in which {S10 a [o Lowell] executive} {C10 looked forward to} {T10 "some pricing freedom in the valley,"} {S11 he} {C11 allowed} {T11 that he had not read it}.

In [l Omak], a town of 4,900 where the two chains face each other across a parking lot, the news traveled quickly. {T12 "I buy my eggs over there and my meat over here, and that's called competition,"} {C12 said} {S12 [p Bev Tanaka], a retired school cook}. Both stores were her employers once. The manager of one waved from the loading dock.

Grocers have been swallowing each other for a century. [o A&P], at its peak, ran 15,000 shops, and [o Congress] passed a law against it; by 2015 it was gone. [o Fairway West] itself is the sum of eleven smaller chains, two of them named for the same man. Its headquarters in [l Boise] has a wall of their old signs, lit from behind, and a trout pond. The average supermarket earns less than two cents on the dollar, and the average checker stays for fourteen months.

{S14 {S13 The chief executives, [p Raymond Tull] of [o Lowell] and [p Christine Abeyta] of [o Fairway],}} {C13 called} {T13 the decision "a gift to the giants of online retail"} in a joint statement, and {C14 expressed their conviction} {T14 that the merger would have kept food cheap}. Nothing was said of the $600 million break-up fee that {T16 [o Fairway]} {C16 is widely expected} {T16 to seek}.

For the unions it was a day of relief. {S17 [o Local 1439]} {C17 had feared} {T17 the loss of 3,000 jobs}. {T18 "{S19 They} {C19 swore} {T19 no store would close}. Then we saw the map,"} {C18 said} {S18 its president, [p Eric Sorley]}, who spent eleven days in the gallery and at least one of them asleep.

{S21 {S20 [l Washington]'s attorney general}} {C20 hailed} {T20 the ruling} and {C21 urged} {A21 other states} {T21 to follow}. {S22 A spokeswoman for the agency} {C22 declined to say} whether it would now look at past mergers.
---
1 act=announcement fact=PR+ who=A federal judge
2 act=denial fact=CT- who=Carmen Izaguirre
3 act=denial fact=CT- who=Carmen Izaguirre
4 act=proposal fact=Uu in=3 who=The defendants
5 act=commitment fact=Uu in=6 who=Lowell Markets
6 act=claim fact=CT+ who=a person close to its board
7 act=commitment fact=Uu who=Fairway West
8 act=assessment fact=PR+ who=Its lawyers
9 act=assessment fact=PR- who=Harold Quist
10 act=assessment fact=PR+ who=a Lowell executive
11 act=claim fact=CT- who=Harold Quist
12 act=claim fact=CT+ who=Bev Tanaka
13 act=assessment fact=CT+ who=Raymond Tull and Christine Abeyta
14 act=assessment fact=CT+ who=Raymond Tull and Christine Abeyta
16 act=assessment fact=PR+ who=unspecified
17 act=assessment fact=PR+ who=Local 1439
18 act=claim fact=CT+ who=Eric Sorley
19 act=commitment fact=Uu in=18 who=They
20 act=assessment fact=CT+ who=Washington's attorney general
21 act=proposal fact=Uu who=Washington's attorney general
22 act=non_confirmation fact=Uu who=A spokeswoman for the agency
role: Carmen Izaguirre | U.S. District Judge | 
role: Harold Quist | economist | 
role: Raymond Tull | chief executive | Lowell
role: Christine Abeyta | chief executive | Fairway
role: Bev Tanaka | retired school cook | 
role: Eric Sorley | president | Local 1439
