[p Marguerite Oyelaran], novelist of the river towns, dies at 87

[p Marguerite Oyelaran], {S1 who} wrote eleven novels at the same kitchen table and {C1 once described} fame {C1 as} {T1 "a rude guest who eats and does not help with the dishes,"} died on Sunday at her home in [l Abeokuta]. She was 87.

{S2 Her daughter [p Ronke]} {C2 announced} {T2 the death}. {S24 She} {C24 said} {T24 the cause was heart failure}.

Born to a ferryman and a seamstress, [p Oyelaran] left school at 13. {T3 {S4 A missionary teacher}}, {S3 she} {C3 recalled} in her memoir, [m The Ferry Book], {T3 {C4 had told} {A4 her father} {T4 that a girl who read so much would never find a husband}}. She found two.

Her first novel, [m Salt for the Crossing], was rejected by nineteen publishers. {S5 One of them} {C5 wrote back} {T5 that there was "no market for mud."} When it finally appeared, in 1968, {S7 {S6 the critic [p Alan Voss]}} {C6 called} it in [o The Observer] {T6 "the real thing"} and {C7 predicted} {T7 that its author would be read in a hundred years}.

She was never an easy writer to place. {S8 Admirers} {C8 saw} in her {T8 a chronicler of lost trades}; {S9 younger critics, among them [p Dele Anikulapo] of the [o University of Ibadan],} {C9 accused} {A9 her} {T9 of nostalgia}. {S10 She} {C10 replied} in an essay {T10 that {S11 those who} {C11 think} {T11 poverty picturesque} had never carried water, and that she had}.

In 1994 the military government banned [m The Night Tax]. {S12 Soldiers who came for her manuscripts} {C12 reportedly apologised} {T12 for the mess}. {T13 "{S14 The young one} {C14 asked} {A14 me} {T14 whether the ferryman gets the girl in the end},"} {S13 she} {C13 told} {A13 [o The Paris Review]} {D13 years later}. {T13 "{S23 I} {C23 said} {T23 that he must wait for the paperback}."}

{T15 The [m Nobel Prize]} {C15 was long expected} {T15 to come}. {T17 {S16 She herself} {C16 had no wish} {T16 for it}}, {C17 or so} {S17 her editor, [p Hannah Lindqvist],} {C17 maintains}: {T17 {S18 she} {C18 feared} {T18 having to buy a coat}}.

{S19 President [p Bola Akinsete]} {C19 paid tribute to} {T19 "a mother of our sentences."} {S20 The [o Association of Nigerian Authors]} {C20 has declared} {T20 a week of readings in all 36 states}.

{T21 Her last book, a volume of letters to the dead, is finished}, {C21 according to} {S21 [p Lindqvist]}, and {S22 her publisher} {C22 intends} {T22 to bring it out in the spring}.

She is survived by her daughter, two sons and a very old parrot.
---
1 act=assessment fact=CT+ who=Marguerite Oyelaran
2 act=announcement fact=CT+ who=Ronke
24 act=claim fact=CT+ who=Ronke
3 act=claim fact=CT+ who=Marguerite Oyelaran
4 act=assessment fact=CT- in=3 who=A missionary teacher
5 act=assessment fact=CT- who=One of them
6 act=assessment fact=CT+ who=Alan Voss
7 act=assessment fact=PR+ who=Alan Voss
8 act=assessment fact=CT+ who=Admirers
9 act=assessment fact=CT+ who=Dele Anikulapo
10 act=claim fact=CT- who=Marguerite Oyelaran
11 act=assessment fact=CT+ in=10 who=those who
12 act=assessment fact=CT+ who=Soldiers who came for her manuscripts
13 act=claim fact=CT+ who=Marguerite Oyelaran
14 act=proposal fact=Uu in=13 who=The young one
15 act=assessment fact=PR+ who=unspecified
16 act=assessment fact=CT- in=17 who=Marguerite Oyelaran
17 act=claim fact=CT- who=Hannah Lindqvist
18 act=assessment fact=PS+ in=17 who=Marguerite Oyelaran
19 act=assessment fact=CT+ who=Bola Akinsete
20 act=announcement fact=Uu who=Association of Nigerian Authors
21 act=claim fact=CT+ who=Hannah Lindqvist
22 act=commitment fact=Uu who=her publisher
23 act=proposal fact=Uu in=13 who=Marguerite Oyelaran
role: Marguerite Oyelaran | novelist | 
role: Alan Voss | critic | The Observer
role: Hannah Lindqvist | editor | 
role: Bola Akinsete | President |
