Town of [l Pembrook Falls] to vote again on the fluoride it voted on twice

The selectboard of [l Pembrook Falls], [l Vermont], meets tonight for what {S1 its chairman} {C1 hopes} {T1 will be the last discussion of fluoride in his lifetime}.

He is 81.

In November {S22 the town} {C22 decided} by referendum {T22 to go on adding the mineral to its drinking water}. The margin was four votes. A recount made it two. In January {S23 a special meeting, attended by 61 people during a snowstorm,} {C23 voted} {T23 to stop}. {T2 That vote had no legal force}, {S2 the town attorney, [p Gail Prud'homme],} {C2 advised} {D2 the next day}; {S3 the board} {C3 agreed to} {T3 a third round} anyway.

{T4 "I don't want my grandkids drinking something {S5 the label} {C5 tells} {A5 me} {T5 to wash off my hands},"} {C4 said} {S4 [p Russ Thibodeau], a retired plumber who organized the petition}. {S6 Dentists, nurses and the school district} {C6 back} {T6 fluoride}. {S7 Dr. [p Priya Raman], one of two dentists in town,} {C7 told} {A7 the board} {D7 last month} {T7 that she sees twice as many cavities in children from the hill farms, which have wells, as in those on the town supply}.

{S8 The [o American Dental Association]} {C8 recommends} {T8 0.7 milligrams per liter}. The town uses exactly that, dosed by a pump in a brick hut that [p Walter Nye], the water superintendent, has tended since 1988. {S9 [p Nye]} {C9 has no opinion on the matter}, or {T10 none}, {S10 he} {C10 said}, {T10 that he'd put in a newspaper}.

The falls for which the town is named are eleven feet high. A woolen mill stood beside them until 1954, and for a time the river ran whatever color the army was wearing. The mill's owner put in the first waterworks, mostly to stop his weavers dying of typhoid; his portrait hangs in the board's meeting room, over the coffee urn.

The argument has turned unpleasant. Somebody left a set of false teeth on Dr. [p Raman]'s windshield. {S11 An anonymous flyer} {C11 accused} {T11 [p Thibodeau] of being paid by a bottled-water company}, which {S12 he} {C12 calls} {T12 "a damn lie, and a funny one, since I owe the bank for my truck."} {S13 State police} {C13 said} {T13 they were looking into the teeth}.

{S14 Selectwoman [p Joanna Keough], who has voted on each side once,} {C14 says} {T14 she will listen tonight and decide in the room}. {S16 {S15 Her colleague [p Dale Pinney]}} {C15 predicted} {T15 a 3-2 vote to keep fluoride} but {C16 declined to say} which two. {T19 "It wouldn't be fair. {S20 One of them} {C20 thinks} {T20 {S21 I} {C21 said} {T21 I'd vote with him}},"} {S19 he} {C19 explained}.

{T17 The chairman would have retired by now}, {S17 he} {C17 said}, {T17 {X17 if it weren't for this}}.

{T18 Turnout} {C18 is expected} {T18 to be high}. The meeting has been moved from the town hall to the gymnasium. There will be bottled water.
---
1 act=assessment fact=Uu who=its chairman
2 act=claim fact=CT- who=Gail Prud'homme
3 act=agreement fact=Uu who=the board
4 act=assessment fact=CT- who=Russ Thibodeau
5 act=proposal fact=Uu in=4 who=the label
6 act=agreement fact=CT+ who=Dentists, nurses and the school district
7 act=claim fact=CT+ who=Priya Raman
8 act=proposal fact=Uu who=American Dental Association
9 act=no_comment fact=Uu who=Walter Nye
10 act=claim fact=CT- who=Walter Nye
11 act=claim fact=CT+ who=An anonymous flyer
12 act=denial fact=CT- who=Russ Thibodeau
13 act=claim fact=CT+ who=State police
14 act=commitment fact=Uu who=Joanna Keough
15 act=assessment fact=PR+ who=Dale Pinney
16 act=non_confirmation fact=Uu who=Dale Pinney
17 act=assessment fact=Uu who=the chairman
18 act=assessment fact=PR+ who=unspecified
19 act=assessment fact=CT- who=Dale Pinney
20 act=assessment fact=PR+ in=19 who=One of them
21 act=commitment fact=Uu in=20 who=Dale Pinney
22 act=commitment fact=Uu who=the town
23 act=announcement fact=Uu who=a special meeting
role: Gail Prud'homme | town attorney | Pembrook Falls
role: Russ Thibodeau | plumber |
role: Priya Raman | Dr. |
role: Priya Raman | dentists |
role: Walter Nye | water superintendent | Pembrook Falls
role: Joanna Keough | Selectwoman | Pembrook Falls
