Tractors, drums and a coffin: farmers fill the squares of [l Zagreb]

They came in before light, {T21 1,300 tractors} {C21 by the count of} {S21 a schoolboy on a footbridge}, and by ten the centre of [l Zagreb] smelled of diesel and onions.

{S1 The farmers} {C1 are protesting against} {T1 a rule that would oblige them to leave a tenth of their land fallow}. At the head of the column six men in black carried a coffin. {T2 “Here lies the tomato”}, {C2 said} {S2 the card pinned to its lid}. Behind it came drums, a goat, and a choir of grandmothers {S3 who} {C3 sang} {T3 “Minister, Minister, come and dig”} in four parts.

{T4 “{S5 I} {C5 don't want} {T5 a revolution}. {S6 I} {C6 want} {T6 to plant onions},”} {C4 said} {S4 [p Dražen Kos], 44, from [l Slavonia]}, leaning on {S7 a mudguard} that {C7 bore the words} {T7 “No farms, no goulash”}.

{S8 The agriculture ministry} {C8 contends} {T8 that the rule has been misread and applies only to holdings above 40 hectares}. {S9 [p Kos]} {C9 laughed at} {T9 that}. {T11 {S10 His tax adviser}}, {S11 he} {C11 said}, {T11 {C10 had told} {A10 him} {T10 the opposite in writing}}.

Croatian farming has shrunk steadily since the country joined the [o European Union] in 2013. The number of holdings has gone down by a quarter, the age of the average farmer up by six years. Vegetables come from [l Spain] in the winter and, more and more, in the summer as well. Villages that had three dairies have none. A drought last year claimed half of the maize crop in the east, and the insurance fund which was set up for such years turned out to be empty.

Not everybody was moved. {S12 A café owner on the square, [p Lea Marić],} {C12 complained} {T12 that she had lost a Friday's trade}. {S13 [o Green Line], an environmental group,} {C13 defended} {T13 the fallow rule}: {T14 without it}, {S14 its biologist [p Nikola Jurić]} {C14 wrote} in an open letter, {T14 the skylark “will be a ringtone by 2040”}.

Shortly after noon {S15 the prime minister} {C15 invited} {T15 five delegates to lunch}. {S17 {S16 They}} {C16 turned down} {T16 the lunch} but {C17 accepted} {T17 the meeting}. {S18 The farmers' spokeswoman, [p Ana Perković],} {C18 emerged saying} {T18 that {S19 he} {C19 had agreed} {T19 to suspend the rule until harvest} and that the tractors would leave by six}. {S20 The government's press office} {C20 could not confirm} this.

At seven the tractors were still there. So was the goat, asleep on the coffin.
---
1 act=assessment fact=Uu who=The farmers
2 act=assessment fact=CT+ who=the card
3 act=proposal fact=Uu who=a choir of grandmothers
4 act=assessment fact=CT+ who=Dražen Kos
5 act=assessment fact=CT- in=4 who=Dražen Kos
6 act=commitment fact=Uu in=4 who=Dražen Kos
7 act=assessment fact=PR- who=a mudguard
8 act=claim fact=CT+ who=The agriculture ministry
9 act=denial fact=CT- who=Dražen Kos
11 act=claim fact=CT+ who=Dražen Kos
10 act=claim fact=CT+ in=11 who=Dražen Kos's tax adviser
12 act=claim fact=CT+ who=Lea Marić
13 act=assessment fact=CT+ who=Green Line
14 act=assessment fact=PR+ who=Nikola Jurić
15 act=proposal fact=Uu who=the prime minister
16 act=denial fact=CT- who=delegates of the farmers
17 act=agreement fact=Uu who=delegates of the farmers
18 act=claim fact=CT+ who=Ana Perković
19 act=commitment fact=Uu in=18 who=the prime minister
20 act=non_confirmation fact=Uu who=The government's press office
21 act=claim fact=CT+ who=a schoolboy on a footbridge
role: Lea Marić | owner | café
role: Nikola Jurić | biologist | Green Line
role: Ana Perković | spokeswoman | farmers
