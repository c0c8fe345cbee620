[m Halcyon] probe goes quiet on approach to [l Ceres], and engineers wait

[l DARMSTADT], [l Germany] — {T1 Flight controllers lost contact with the [m Halcyon] spacecraft in the small hours of Sunday, nine days before it was due to slip into orbit around the dwarf planet [l Ceres]}, {S1 the [o European Space Agency]} {C1 disclosed} {D1 on Monday}.

{T2 The probe "is in all likelihood healthy and talking to itself,"} {S2 the agency} {C2 wrote} on its mission blog, {T2 and may have switched to safe mode after its star tracker was dazzled}. {S3 The post} {C3 cautioned}, however, {T3 that nobody could be certain before Thursday}, when a second antenna, in [l New Norcia], [l Australia], becomes free to listen.

Inside the control room the mood was calm, even a little bored. Twelve people sat in front of a flat green line. A bag of pretzels went round. {S4 A note taped to the main console} {C4 read}: {T4 "HANDS IN POCKETS"}.

{T5 "Everyone is itching to send a command, and it is the one thing you must not do,"} {C5 said} {S5 [p Ilse Brandauer], the spacecraft operations manager}. {T5 "In 2019 {S6 we} {C6 were convinced} {T6 that another bird was dead}, and it turned out we were shouting over it."}

[m Halcyon], launched from [l Kourou] in 2021, carries a drill, two cameras and a Japanese seismometer the weight of a loaf. Its ion engines have run for 31,000 hours, pushing with little more than the weight of a sheet of paper. The call sign of the mission, "Kingfisher", was chosen by schoolchildren in [l Ghent].

The trouble is the engines. They have to be burning by June 3 or the craft will sail past. {S7 [p Bruno Castellani], mission scientist at [l Italy]'s [o National Institute of Astrophysics],} {C7 put} {T7 the chances of a rescue at "better than even."} {S8 Two engineers on the project} {C8 were gloomier about} {T8 its prospects}; {S9 one} {C9 told} {A9 [o Orbital Weekly]} {T9 that {S10 colleagues} {C10 had warned} last autumn {T10 of a fault in the star tracker's software}}.

{S12 {S11 [p Brandauer]}} {C11 acknowledged} {T11 the warning} but {C12 bristled at} {T12 the suggestion that it had been ignored}. {T14 {S13 A review board} {C13 had decided} in January {T13 to put off the update until after arrival}}, {S14 she} {C14 explained}, {T14 {C15 on} {S15 its} {C15 assumption} {T15 that a patch in flight was the bigger gamble}}. {S17 {S16 She}} {C16 had agreed with} {T16 it} and {C17 makes no apology for} {T17 that}.

Who pays for a second attempt is another matter. {S18 [p Nils Åkerblom], the Swedish delegate to the agency's council,} {C18 ruled out} {T18 fresh money from [l Stockholm]}. {C19 Asked} {T19 whether [l Berlin] took the same line}, {S20 a spokeswoman for the German economy ministry} {C20 would not comment} while the search was going on.

The next pass begins on Thursday at 4:12 a.m. {S21 [p Brandauer]} {C21 plans} {T21 to sleep until then}.
---
1 act=claim fact=CT+ who=European Space Agency
2 act=assessment fact=PR+ who=European Space Agency
3 act=claim fact=CT- who=The post
4 act=proposal fact=Uu who=A note taped to the main console
5 act=assessment fact=CT+ who=Ilse Brandauer
6 act=assessment fact=CT+ in=5 who=Ilse Brandauer
7 act=assessment fact=PR+ who=Bruno Castellani
8 act=assessment fact=PR- who=Two engineers on the project
9 act=claim fact=CT+ who=one
10 act=claim fact=PS+ in=9 who=colleagues
11 act=agreement fact=CT+ who=Ilse Brandauer
12 act=denial fact=CT- who=Ilse Brandauer
13 act=commitment fact=Uu in=14 who=A review board
14 act=claim fact=CT+ who=Ilse Brandauer
15 act=assessment fact=CT+ in=14 who=A review board
16 act=agreement fact=CT+ who=Ilse Brandauer
17 act=assessment fact=CT+ who=Ilse Brandauer
18 act=denial fact=CT- who=Nils Åkerblom
19 act=proposal fact=Uu who=unspecified
20 act=no_comment fact=Uu who=a spokeswoman for the German economy ministry
21 act=commitment fact=Uu who=Ilse Brandauer
role: Ilse Brandauer | spacecraft operations manager |
role: Bruno Castellani | mission scientist | National Institute of Astrophysics
role: Nils Åkerblom | delegate | Sweden
