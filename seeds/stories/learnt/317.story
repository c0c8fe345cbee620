{S1 Envoys} {C1 see} {T1 "window" for Black Sea grain deal}

[l ISTANBUL] ([o AP]) — {T2 [l Russia] and [l Ukraine] could sign a new agreement on the safe passage of grain ships within two weeks}, {S2 Turkish Defense Minister [p Cemal Erkut]} {C2 said} {D2 Tuesday}, though {S3 both delegations} {C3 cautioned} {T3 that the hardest questions were still open}.

{T4 "{S5 Each side} {C5 has told} {A5 me} {T5 that the other is the problem},"} {S4 [p Erkut]} {C4 said} after a third day of talks in a former Ottoman palace. {T4 "In my experience that is the moment to order dinner."}

{T6 {S7 [l Moscow]} {C7 is asking} {T7 that its farm bank be let back into the [o SWIFT] payment system}}, {S6 three people briefed on the draft} {C6 said}. {S8 [l Kyiv]} {C8 wants} {T8 the ports of [l Mykolaiv] included}. {S9 The [o European Union], whose consent would be needed for the first,} {C9 has so far been cool to} {T9 the idea}.

{S10 [o Kremlin] spokesman [p Pavel Strelnikov]} {C10 said} {T10 {S11 [l Russia]} {C11 would not sign} {T11 "another paper that feeds only the insurers"}}. {S12 Ukrainian infrastructure minister [p Taras Bilozir]} {C12 retorted} {T12 that {S13 [l Moscow]} {C13 had given assurances} in 2022 {T13 that it would leave [l Odesa] alone}, "and we counted the missiles"}.

{S14 The [o World Food Program]} {C14 urged} {A14 both} {T14 to settle}. {T15 A new deal would cut the price of bread in [l Egypt], [l Kenya] and [l Bangladesh] by as much as a tenth}, {S15 the agency} {C15 estimates}. 

The earlier agreement ran for a year and moved nearly 33 million tons. Since it lapsed, ships have hugged the coasts of [l Romania] and [l Bulgaria], and insurance rates have followed every explosion up and down.

{S16 Bulgarian Vice Admiral [p Stoyan Gerov], whose minesweepers have cleared the western lane,} {C16 worries} {T16 that a deal might lure captains into waters no one has swept}. {T17 "{S18 A Greek master} {C18 told} {A18 me}, {T18 {S19 my owner} {C19 says} {T19 paper floats}},"} {S17 he} {C17 said}. {T17 "{S21 I} {C21 told} {A21 him} {T21 that paper burns as well}."}

In [l Washington], {S20 the [o Treasury]} {C20 declined to comment}.

Tuesday's session broke up at dusk, and the delegations left by separate gates.
---
1 act=assessment fact=PS+ who=Envoys
2 act=assessment fact=PS+ who=Cemal Erkut
3 act=claim fact=CT+ who=both delegations
4 act=claim fact=CT+ who=Cemal Erkut
5 act=assessment fact=CT+ in=4 who=Each side
6 act=claim fact=CT+ who=three people briefed on the draft
7 act=proposal fact=Uu in=6 who=Moscow
8 act=proposal fact=Uu who=Kyiv
9 act=assessment fact=CT- who=The European Union
10 act=claim fact=CT- who=Pavel Strelnikov
11 act=denial fact=Uu in=10 who=Russia
12 act=claim fact=CT+ who=Taras Bilozir
13 act=commitment fact=Uu in=12 who=Moscow
14 act=proposal fact=Uu who=The World Food Program
15 act=assessment fact=PS+ who=the agency
16 act=assessment fact=PS+ who=Stoyan Gerov
17 act=claim fact=CT+ who=Stoyan Gerov
18 act=claim fact=CT+ in=17 who=A Greek master
19 act=assessment fact=CT+ in=18 who=my owner
20 act=no_comment fact=Uu who=the Treasury
21 act=assessment fact=CT+ in=17 who=Stoyan Gerov
role: Cemal Erkut | Defense Minister | Turkey
role: Pavel Strelnikov | spokesman | Kremlin
role: Taras Bilozir | infrastructure minister | Ukraine
role: Stoyan Gerov | Vice Admiral | Bulgaria
