Landslide buries hillside hamlet in western [l Nepal]; {S1 officials} {C1 put the toll at} {T1 19}

Thursday, July 18

A landslide set off by two days of monsoon rain swept through the hamlet of [l Dharapani Tol] in western [l Nepal] before dawn on Wednesday, burying some thirty houses and cutting the only road out of the valley.

{S2 [p Bishnu Karki], chief district officer of [l Rukum West],} {C2 said} {D2 late on Wednesday} {T2 that nineteen bodies had been recovered and that at least eleven people were still unaccounted for}. {T3 The number of dead is likely to rise}, {S3 he} {C3 added}.

The slope gave way at about 3:40 a.m. local time. {S4 Survivors} {C4 described} {T4 a roar like a low-flying aircraft}. {T5 "I pulled my son through the window and when I turned round there was no house,"} {C5 said} {S5 [p Maya Pun], a farmer}. {T5 "{S6 My neighbours} {C6 thought} {T6 it was an earthquake}."}

Helicopters of the [o Nepali Army] were grounded for most of the morning by cloud. {S7 A military spokesman} {C7 told} {A7 the [o Himalaya Dispatch]} {T7 that seventy soldiers had set out on foot}; the first of them arrived shortly after midday with shovels and two sniffer dogs.

The ground above [l Dharapani Tol] had been moving for years. {S9 {S8 A survey carried out by [o Tribhuvan University] in 2021}} {C8 found} {T8 that cracks on the ridge were widening by up to four centimetres a month}, and {C9 recommended} {T9 that the lower houses be relocated}. Nobody moved. {S10 Two members of the ward committee, who asked not to be named,} {C10 said} {T10 {S11 the provincial government} {C11 had promised} {T11 land on the opposite bank} but never handed over the deeds}.

{S12 The provincial ministry of internal affairs} {C12 did not respond to} a request for an interview.

The road, which was paved only last spring, is the third in the district to be lost since June. {S14 {S13 The [o Department of Hydrology and Meteorology]}} {C13 expects} {T13 further heavy rain until Saturday} and {C14 has urged} {A14 families living below steep ground} {T14 to sleep elsewhere}. {T15 The monsoon has so far this year claimed 84 lives across the country}, {C15 according to} {S15 police figures}.
---
1 act=claim fact=CT+ who=officials
2 act=claim fact=CT+ who=Bishnu Karki
3 act=assessment fact=PR+ who=Bishnu Karki
4 act=claim fact=CT+ who=Survivors
5 act=claim fact=CT+ who=Maya Pun
6 act=assessment fact=PR+ in=5 who=My neighbours
7 act=claim fact=CT+ who=A military spokesman
8 act=claim fact=CT+ who=A survey carried out by Tribhuvan University in 2021
9 act=proposal fact=Uu who=A survey carried out by Tribhuvan University in 2021
10 act=claim fact=CT- who=Two members of the ward committee, who asked not to be named
11 act=commitment fact=Uu in=10 who=the provincial government
12 act=no_comment fact=Uu who=The provincial ministry of internal affairs
13 act=assessment fact=PR+ who=The Department of Hydrology and Meteorology
14 act=proposal fact=Uu who=The Department of Hydrology and Meteorology
15 act=claim fact=CT+ who=police figures
role: Bishnu Karki | chief district officer | Rukum West
role: Maya Pun | farmer | 
