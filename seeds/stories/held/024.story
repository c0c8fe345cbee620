[o Security Council] meets as [l Guyara] and [l Belmonte] trade blame over dam

[l UNITED NATIONS] — The [o UN Security Council] met behind closed doors for two hours on Monday night and emerged without a word on the shelling of the [l Itaré] dam, the gravest incident between [l Guyara] and [l Belmonte] in a generation.

Fourteen workers died. The dam, which supplies both countries with power, is cracked but standing.

{S1 Ambassadors leaving the chamber} {C1 spoke} {T1 of a “frank” exchange}, which is diplomatic shorthand for shouting. {S2 A draft statement circulated by [l Norway], seen by this agency,} {C2 would have urged} {T2 restraint on both sides and a [o UN] inquiry}; {T4 {S3 one permanent member} {C3 objected} {T3 to the word “inquiry”}}, {S4 two diplomats} {C4 said}, and the rest of the evening went into looking for another.

{S5 Guyaran foreign minister [p Estela Noronha]} {C5 blames} {T5 a Belmontese battery across the river}. {T6 “We have the angle, we have the fragments and we have the order, spoken by a man whose voice we know,”} {S6 she} {C6 said}. {S7 {S8 She}} {C7 promised} {T7 to make the recording public}, but {C8 did not say} when.

[l Belmonte] tells it differently. {S9 Its envoy, [p Ricardo Stahl],} {C9 suggested} {T9 that the blast may have come from a turbine}. {S10 He} {C10 called on} {A10 [l Guyara]} {T10 to admit neutral engineers}. {T11 {X11 If they have nothing to hide}, “let them open the door,”} {S11 he} {C11 said}.

Independent experts are reluctant to take sides. {S12 The satellite firm [o Skylark Imaging]} {C12 assesses} {T12 the damage as consistent with artillery}, though {S13 it} {C13 cautions} {T13 that clouds covered the valley for most of the morning}.

Villages below the dam have been emptied. {S14 The Guyaran civil defence} {C14 estimates} {T14 that 22,000 people have left}; on the other bank, {S15 officials} {C15 have given no figure}. At [l Porto Seco], fishermen were still mending nets on Monday. {T16 The water has always come}, {S16 one} {C16 shrugged}, {T16 and {S17 someone} {C17 has always said} {T17 it would be the last time}}.

The two armies fought a brief war in 1981. A treaty signed afterwards set up a joint river commission. It last met four years ago, and its chairman has since retired to [l Lisbon].
---
1 act=assessment fact=CT+ who=ambassadors leaving the chamber
2 act=proposal fact=Uu who=a draft statement circulated by Norway
3 act=denial fact=Uu in=4 who=one permanent member
4 act=claim fact=CT+ who=two diplomats
5 act=claim fact=CT+ who=Estela Noronha
6 act=claim fact=CT+ who=Estela Noronha
7 act=commitment fact=Uu who=Estela Noronha
8 act=non_confirmation fact=Uu who=Estela Noronha
9 act=assessment fact=PS+ who=Ricardo Stahl
10 act=proposal fact=Uu who=Ricardo Stahl
11 act=proposal fact=Uu who=Ricardo Stahl
12 act=assessment fact=PR+ who=Skylark Imaging
13 act=claim fact=CT+ who=Skylark Imaging
14 act=claim fact=PR+ who=the Guyaran civil defence
15 act=non_confirmation fact=Uu who=officials
16 act=claim fact=CT+ who=one
17 act=assessment fact=PR- in=16 who=someone
role: Estela Noronha | foreign minister | Guyara
role: Ricardo Stahl | envoy | Belmonte
