Village of the dead: novel about a real massacre splits [l Guatemala]

[l GUATEMALA CITY] — {S1 A publisher} {C1 said} {D1 on Wednesday} {T1 it would not withdraw a prize-winning novel}, after {S2 survivors of the killings it describes} {C2 accused} {T2 its author of stealing their dead}.

[m The Well at Noon], by the Spanish writer [p Lourdes Arana], follows a schoolteacher through the destruction of a Maya village in 1982. The village has an invented name. Its well, its chapel and eleven of its inhabitants do not, and in the highland hamlet of [l Xecotz] people recognised them at once.

{T3 “She has my brother die a coward. He was six years old,”} {C3 said} {S3 [p Tomasa Chel], who speaks for a committee of 40 families}. {S4 The committee} {C4 is demanding} {T4 a new preface, a share of the royalties and the removal of one chapter}. {S5 It} {C5 has threatened} {T5 to sue in [l Madrid] {X5 unless the publisher agrees by the end of the month}}.

[p Arana], 44, spent three summers in [l Xecotz] in the last decade. {S6 Her hosts there} {C6 were under the impression that} {T6 she was preparing a doctoral thesis}. {S7 The author} {C7 rejects} {T7 that}. {T8 “{S9 I} {C9 told} {A9 every single person} {T9 that I was a novelist},”} {S8 she} {C8 wrote} in [o El País] {D8 at the weekend}. {T8 “The tapes are in my desk, and {S10 I} {C10 promise} {A10 anyone who asks} {T10 a copy}.}

{T8 “What is a novelist to do with the truth? Leave it in a drawer for the lawyers?”}

The argument has filled newspapers and radio phone-ins on both sides of the [l Atlantic]. {S11 Critics of the book} {C11 see} {T11 an old colonial habit in it}: {T12 “First they came for the cochineal, then for the coffee, now for the grief,”} {C12 as} {S12 the poet [p Humberto Akabal Toj]} {C12 put it}. {S13 Several well-known writers in [l Spain]} {C13 have signed a letter in support of} {T13 [p Arana]}, though {S14 one of them, [p Gonzalo Prim],} {C14 has since admitted} {T14 not having read the novel}.

The book had sold 90,000 copies by June. It tells of one day, hour by hour, in short chapters named after the things that people carried away with them: a comb, a hoe, a radio without batteries. Last year it took the [m Premio Alfaguara], the richest award in the language after one or two others, and it has been bought for translation into fourteen tongues.

{S15 [o Alfaguara]} {C15 described} {T15 the novel as “a work of imagination and of mourning”}. {S16 It} {C16 was not prepared to discuss} the royalties. {S17 A lawyer for the families} {C17 believes} {T17 the house may yet settle}; {C18 reportedly}, {T18 an offer of a school library was made in August and turned down}.

The jurors of the prize are divided. {S19 [p Cristina Ledesma], who chaired them,} {C19 remains convinced that} {T19 it was the best book}. {S20 Another juror} {C20 told} {A20 the Guatemalan daily [o Prensa Libre]}, speaking on condition of anonymity, {T20 that {S22 he} {C22 regretted} {T22 his vote}}.
---
1 act=denial fact=CT- who=A publisher
2 act=assessment fact=CT+ who=survivors of the killings it describes
3 act=claim fact=CT+ who=Tomasa Chel
4 act=proposal fact=Uu who=The committee
5 act=threat fact=Uu who=The committee
6 act=assessment fact=CT+ who=Her hosts there
7 act=denial fact=CT- who=Lourdes Arana
8 act=claim fact=CT+ who=Lourdes Arana
9 act=claim fact=CT+ in=8 who=Lourdes Arana
10 act=commitment fact=Uu in=8 who=Lourdes Arana
11 act=assessment fact=CT+ who=Critics of the book
12 act=assessment fact=CT+ who=Humberto Akabal Toj
13 act=agreement fact=CT+ who=Several well-known writers in Spain
14 act=claim fact=CT- who=Gonzalo Prim
15 act=assessment fact=CT+ who=Alfaguara
16 act=no_comment fact=Uu who=Alfaguara
17 act=assessment fact=PS+ who=A lawyer for the families
18 act=claim fact=CT+ who=unspecified
19 act=assessment fact=CT+ who=Cristina Ledesma
20 act=claim fact=CT+ who=Another juror
22 act=assessment fact=CT+ in=20 who=Another juror
role: Lourdes Arana | writer | 
role: Humberto Akabal Toj | poet | 
role: Another juror | juror | Premio Alfaguara
