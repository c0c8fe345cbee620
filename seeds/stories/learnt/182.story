The Amish, the alpacas and the town of [l Harlan Springs]

[l HARLAN SPRINGS], [l Ky.] — Nobody in this town of 3,100 objects to the Amish. {S1 They} {C1 will tell} {A1 you} {T1 so}, one after another, at the counter of the [o Dixie Diner], before getting to the horses.

The first eleven families came from [l Ohio] in 2012 and bought tobacco land that had stood idle for years. There are now 140 households. They have built barns, a sawmill, a harness shop and a bakery whose fry pies sell out by eight. Property taxes, paid on the day, keep the county library open. On summer evenings boys in straw hats play softball behind the feed store, and play it well.

And then there is the manure. {S2 The county road department} {C2 estimates} {T2 that steel horseshoes do $260,000 of damage a year to the blacktop}. {S3 [p Dwayne Tackett], who raises alpacas on [l Route 9],} {C3 blames} {T3 the buggies for two dead animals}. {T4 “{S5 My wife} {C5 says} {T5 they were old}. They were not that old,”} {S4 he} {C4 said}.

In May {S6 the fiscal court} {C6 passed an ordinance requiring} {T6 that every horse wear a collection bag}. {S8 {S7 The Amish}} {C7 consider} {T7 the bags a danger, because they spook the horses,} and, more quietly, {C8 view} {T8 the rule as a worldly vanity}. {S9 Sixteen men} {C9 refused} {T9 to comply}. {S10 One of them, [p Eli Hostetler], 34,} {C10 declined} {T10 to pay the fine} and went to jail for ten days, where he mended the sheriff’s chair.

{T11 “{S12 We} {C12 do not hold} {T12 with going to law}. {S13 The Lord} {C13 asks} {A13 us} {T13 to suffer a thing and be cheerful},”} {S11 Bishop [p Amos Yutzy]} {C11 explained}, on his porch, choosing each English word. {S15 {S14 He}} {C14 would not allow} {T14 his photograph to be taken}, and {C15 had no opinion on} the suit that the [o American Civil Liberties Union] filed on his people’s behalf.

{S16 The suit} {C16 argues} {T16 that the ordinance singles out a faith}. {S17 County attorney [p Lorraine Biggs]} {C17 calls} {T17 that “creative”}: {T18 “A horse has no religion. I checked,”} {S18 she} {C18 said}.

A federal judge in [l Bowling Green] {C19 is expected} {T19 to rule next month}. In the meantime somebody has thought of rubber. The harness shop is trying a polyurethane shoe, made in [l Pennsylvania], {S21 whose maker} {C21 promises} {T21 quieter hooves and whole roads}; {S22 the bishop} {C22 has given his blessing to} {T22 a year’s trial}. {S23 The county} {C23 has offered} {T23 to split the cost}.

Mrs. [p Tackett], asked for her view, went indoors and came back with a fry pie.
---
1 act=claim fact=CT- who=They
2 act=assessment fact=PR+ who=The county road department
3 act=claim fact=CT+ who=Dwayne Tackett
4 act=claim fact=CT- who=Dwayne Tackett
5 act=claim fact=CT+ in=4 who=My wife
6 act=announcement fact=Uu who=the fiscal court
7 act=assessment fact=CT+ who=The Amish
8 act=assessment fact=CT+ who=The Amish
9 act=denial fact=CT- who=Sixteen men
10 act=denial fact=CT- who=Eli Hostetler
11 act=assessment fact=CT+ who=Amos Yutzy
12 act=assessment fact=CT- in=11 who=Amos Yutzy
13 act=proposal fact=Uu in=11 who=The Lord
14 act=denial fact=CT- who=Amos Yutzy
15 act=no_comment fact=Uu who=Amos Yutzy
16 act=assessment fact=CT+ who=The suit
17 act=assessment fact=CT+ who=Lorraine Biggs
18 act=claim fact=CT- who=Lorraine Biggs
19 act=assessment fact=PR+ who=unspecified
21 act=commitment fact=Uu who=maker
22 act=agreement fact=CT+ who=Amos Yutzy
23 act=commitment fact=Uu who=The county
role: Lorraine Biggs | County attorney | 
role: Amos Yutzy | Bishop | 
