[o Homeland Union] tops poll in [l Estonia] as {S1 [o Liberals]} {C1 concede} {T1 defeat}

[l TALLINN] — Voters in [l Estonia] turned out the governing coalition on Sunday, handing the conservative [o Homeland Union] 38 of the 101 seats in parliament and leaving the [o Liberals] of [p Maarja Kask] with their worst result in two decades.

{S2 [p Kask], prime minister since 2021,} {C2 told} {A2 supporters at a riverside hotel} {D2 shortly before midnight} {T2 that the numbers left no room for argument}. {T3 “The country has spoken, and it has not spoken softly,”} {S3 she} {C3 said}. {T3 “{S4 I} {C4 intend} {T4 to hand over the keys with a smile}.”}

The count took nine hours. Polling stations closed at eight, the first boxes from the islands arrived by helicopter at ten, and a power cut in [l Narva] held up the last district until dawn. Turnout was 67 percent, up four points. Heating costs, a row over language schools and two cabinet resignations had dominated a campaign that claimed the career of the finance minister in its second week.

The winner, [p Rein Laur], a former harbour pilot, was slow to appear. When he did, {S6 {S5 he}} {C5 renewed his pledge} {T5 to cap electricity prices before Christmas} and {C6 ruled out} {T6 any deal with the far-right [o Blue Dawn]}, which took 14 seats.

{S7 [o Blue Dawn]} {C7 was scornful of} {T7 that position}. {T8 “{S9 He} {C9 said} {T9 the same thing} four years ago, and by spring {S10 he} {C10 was begging} {A10 us} {T10 for votes},”} {S8 its leader, [p Olev Tamm],} {C8 wrote} on his blog.

In the [o Greens]' camp the mood was lighter. {S12 {S11 Co-chair [p Kadri Mets]}} {C11 described} {T11 the party's nine seats as “a small forest where there used to be a shrub”}, and {C12 was open to} {T12 joining a government {X12 if the oil-shale mines close by 2035}}.

{T13 A three-party coalition of [o Homeland Union], the [o Greens] and the agrarian [o Field Party]} {C13 is regarded as} {T13 the likeliest outcome}. {T14 Talks could last until March}, {C14 according to} {S14 [p Liis Oja], a political scientist at the [o University of Tartu]}, {S15 who} {C15 noted} {T15 that {S16 the agrarians} {C16 oppose} {T16 the mine closures}}.

Talks of a sort had begun by breakfast, when [p Laur] and [p Mets] were photographed sharing a tram. {T17 “{S18 I} {C18 promised} {A18 my wife} {T18 to be home by nine},”} {S17 he} {C17 said} when the cameras caught up with him.

The outgoing government stays in office until the new parliament meets on April 3.
---
1 act=claim fact=CT+ who=Liberals
2 act=assessment fact=CT+ who=Maarja Kask
3 act=assessment fact=CT+ who=Maarja Kask
4 act=commitment fact=Uu in=3 who=Maarja Kask
5 act=commitment fact=Uu who=Rein Laur
6 act=commitment fact=Uu who=Rein Laur
7 act=assessment fact=CT+ who=Blue Dawn
8 act=claim fact=CT+ who=Olev Tamm
9 act=claim fact=CT+ in=8 who=Rein Laur
10 act=proposal fact=Uu in=8 who=Rein Laur
11 act=assessment fact=CT+ who=Kadri Mets
12 act=conditional_commitment fact=Uu who=Kadri Mets
13 act=assessment fact=PR+ who=unspecified
14 act=assessment fact=PS+ who=Liis Oja
15 act=claim fact=CT+ who=Liis Oja
16 act=assessment fact=Uu in=15 who=the agrarians
17 act=claim fact=CT+ who=Rein Laur
18 act=commitment fact=Uu in=17 who=Rein Laur
role: Maarja Kask | prime minister | Estonia
role: Olev Tamm | leader | Blue Dawn
role: Kadri Mets | Co-chair | Greens
role: Liis Oja | political scientist | University of Tartu
