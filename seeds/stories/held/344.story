The last ice core

{T1 “{S2 The map} {C2 says} {T2 two hundred metres},”} {S1 [p Nurlan Abdrakhmanov]} {C1 called} down from the drill. {T1 “I have sixty-one, and I have rock.”}

It was the tenth day on the [l Tuyuk] glacier in [l Kyrgyzstan], and {S3 nobody in the tent} {C3 wanted} {T3 to be the one to telephone [l Zurich]}. {A4 The expedition} {C4 had been promised} {T4 nine thousand years of climate} {C4 by} {S4 a radar survey}. {S5 [p Abdrakhmanov], who heads the glacier group at the [o Academy of Sciences] in [l Bishkek],} {C5 reckoned} {T5 he was holding about four hundred}.

There is a race on for such ice. {S7 {S6 The foundation [o Ice Memory]}} {C6 hopes} {T6 to store cores from twenty mountains in a cave in [l Antarctica]}, and {C7 warns} {T7 that half of them may be useless by 2035}. {S8 Critics} {C8 have called} {T8 the plan “a library for people who won’t be able to read”}. [p Margherita Bonfanti], its director, has had it printed on a mug. {T10 “{S11 My daughter} {C11 asked} {A11 me} {T11 who would look at it},”} {S10 she} {C10 told} {A10 me} in [l Venice]. {T10 “{S12 I} {C12 said}: {T12 someone better than us}.”}

What had become of the ice? {S13 The Swiss partners} at first {C13 suspected} {T13 a faulty drill}. {T15 The glacier, {C15 said} {S15 a shepherd named [p Kubanych]}, had been eaten from below; {S16 his father} {C16 had heard} {T16 it “drinking”}}. Water samples later bore him out. {S17 A study led by [p Regula Aebischer] of [o ETH Zurich]} {C17 concluded} {D17 in spring} {T17 that a warm spring under the tongue had melted it twice as fast as any model allowed}. {S18 She} {C18 credits} {T18 the shepherd in a footnote}.

Not everyone accepts it. {S19 [p Dmitri Olenin], a geophysicist in [l Novosibirsk] whose radar it was,} {C19 insists} {T19 that the depth was right and the place was wrong}. {T20 “{S21 They} {C21 say} {T21 they drilled at my point}. {S29 I} {C29 have asked for} {T29 the coordinates}. {S22 They} {C22 tell} {A22 me} {T22 the notebook got wet},”} {S20 he} {C20 wrote} to {A20 me}. {S23 [p Aebischer]} {C23 did not wish to respond}.

I saw the core in a freezer in [l Bishkek], next to somebody’s dumplings. It is grey, and smaller than you would think. {S24 The academy} {C24 has agreed to} {T24 give half of it to the cave}. {S25 [p Abdrakhmanov]} {C25 was against} {T25 this}, and was outvoted. {T27 “Four hundred years,”} {S27 he} {C27 said}, closing the lid. {T27 “{S28 My grandfather} {C28 would have said} {T28 that’s plenty}.”}
---
1 act=claim fact=CT+ who=Nurlan Abdrakhmanov
2 act=claim fact=CT+ in=1 who=The map
3 act=assessment fact=CT- who=nobody in the tent
4 act=assessment fact=PR+ who=a radar survey
5 act=assessment fact=PR+ who=Nurlan Abdrakhmanov
6 act=commitment fact=Uu who=Ice Memory
7 act=assessment fact=PS+ who=Ice Memory
8 act=assessment fact=CT+ who=Critics
10 act=claim fact=CT+ who=Margherita Bonfanti
11 act=proposal fact=Uu in=10 who=My daughter
12 act=assessment fact=PR+ in=10 who=Margherita Bonfanti
13 act=assessment fact=PR+ who=The Swiss partners
15 act=claim fact=CT+ who=Kubanych
16 act=claim fact=CT+ in=15 who=his father
17 act=claim fact=CT+ who=A study led by Regula Aebischer of ETH Zurich
18 act=assessment fact=CT+ who=Regula Aebischer
19 act=denial fact=CT+ who=Dmitri Olenin
20 act=claim fact=CT+ who=Dmitri Olenin
21 act=claim fact=CT+ in=20 who=unspecified
22 act=claim fact=CT+ in=20 who=unspecified
23 act=no_comment fact=Uu who=Regula Aebischer
24 act=agreement fact=Uu who=The academy
25 act=assessment fact=CT- who=Nurlan Abdrakhmanov
27 act=claim fact=CT+ who=Nurlan Abdrakhmanov
28 act=assessment fact=CT+ in=27 who=My grandfather
29 act=proposal fact=Uu in=20 who=Dmitri Olenin
role: Nurlan Abdrakhmanov | heads | glacier group at the Academy of Sciences
role: Margherita Bonfanti | director | Ice Memory
role: Kubanych | shepherd |
role: Dmitri Olenin | geophysicist | Novosibirsk
