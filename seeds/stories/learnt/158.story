{T1 The [l Baltic] is losing its winter}, {S1 scientists} {C1 say}. {S2 Ports} {C2 say} {T2 good}

[l HELSINKI] ([o AFP]) - {T3 The [l Gulf of Bothnia], across whose ice armies once marched and postmen skied, will be open water in most winters by the 2040s}, {C3 according to} {S3 a report by 80 researchers from nine countries}.

{S4 The [m Baltic Outlook], the fifth in a series that began in 2008,} {C4 attributes} {T4 the change chiefly to greenhouse gases}, with {T5 a smaller part played, {S5 it} {C5 believes}, by cleaner air}. Ice covered 37,000 square kilometers at its widest last winter. The average in the 1980s was 190,000.

{T6 "We have stopped writing 'if'. This time we wrote 'when',"} {C6 said} {S6 lead author [p Riikka Salmela]} as she presented the volume beside a harbor full of grey, moving sea.

{T7 Ringed seals, which dig their nurseries in the drifts, could vanish from the [l Gulf of Finland]}, {S7 the report} {C7 warns}. {S8 It} {C8 foresees} {T8 more storms reaching the shore, more erosion, and more of the algae that turn the summer water to pea soup}. {S9 Another chapter, on shipping,} {C9 makes the point} {T9 that icebreakers will still be needed, because rare bad years will be worse for those who have forgotten them}.

Not everybody mourns. {T11 "Every day without an icebreaker saves me 40,000 euros,"} {S11 [p Mats Engblom], who runs a fleet of nine coasters out of [l Mariehamn],} {C11 told} {A11 [o AFP]}. {C12 Asked} {T12 about the seals}, {S13 he} {C13 allowed} {T13 that it was "a pity"}.

{S14 The Swedish infrastructure minister, [p Gunilla Rask],} {C14 has announced} {T14 that {S15 her government} {C15 means} {T15 to retire two of its five icebreakers}}. {S16 [l Finland]} {C16 opposes} {T16 the plan}, which would leave it to keep the northern lanes open on its own. {T17 {S18 Our neighbors} {C18 seem to think} {T18 a forecast is a promise}}, {S17 a senior official in [l Helsinki]} {C17 grumbled}.

The sea is young, shallow and nearly fresh, a lake that lost an argument with the [l Atlantic] some 8,000 years ago. Its water takes three decades to renew itself through straits so narrow that a lighthouse keeper could read a newspaper on the far bank, given a good telescope. Herring here are half the size of their cousins. Cod no longer breed except in one deep pit off [l Bornholm]. On the Finnish side the land is still rising, relieved of a glacier, and villages that used to have a quay now have a meadow.

The authors differ among themselves on one matter. {S19 A minority of eleven} {C19 wanted} {T19 the report to call for an end to peat burning}; {S20 the rest} {C20 felt} {T20 that was for politicians}. {S21 [p Salmela]} {C21 would not say} on which side she had been. {S22 [p Jüri Tamm], an Estonian co-author,} {C22 was more forthcoming}: {T22 "I lost, and I was right."}

In [l Oulu], where the old cathedral school used to close for the ice road, [p Aino Pelkonen], 83, keeps a sign in her garage. {S23 It} {C23 reads}: {T23 "MAX 3 TONNES. NO STOPPING."}
---
1 act=claim fact=CT+ who=scientists
2 act=assessment fact=CT+ who=Ports
3 act=assessment fact=PR+ who=a report by 80 researchers from nine countries
4 act=claim fact=CT+ who=Baltic Outlook
5 act=assessment fact=PR+ who=Baltic Outlook
6 act=claim fact=CT+ who=Riikka Salmela
7 act=assessment fact=PS+ who=the report
8 act=assessment fact=PR+ who=Baltic Outlook
9 act=assessment fact=PR+ who=Another chapter, on shipping
11 act=claim fact=CT+ who=Mats Engblom
12 act=proposal fact=Uu who=unspecified
13 act=agreement fact=CT+ who=Mats Engblom
14 act=announcement fact=CT+ who=Gunilla Rask
15 act=commitment fact=Uu in=14 who=her government
16 act=assessment fact=CT- who=Finland
17 act=assessment fact=PR+ who=a senior official in Helsinki
18 act=assessment fact=CT+ in=17 who=Our neighbors
19 act=proposal fact=Uu who=A minority of eleven
20 act=assessment fact=CT+ who=the rest
21 act=non_confirmation fact=Uu who=Riikka Salmela
22 act=claim fact=CT+ who=Jüri Tamm
23 act=proposal fact=Uu who=a sign
role: Riikka Salmela | lead author | Baltic Outlook
role: Mats Engblom | runs a fleet |
role: Gunilla Rask | infrastructure minister | Sweden
role: Jüri Tamm | co-author | Baltic Outlook
