[o Lumeo]'s talking glasses land with a thud, a gasp and a lawsuit

The first thing the [m Lumeo Iris] does when you put it on is introduce you to yourself. {T23 “You look tired,”} {S23 it} {C23 told} {A23 this reporter}. It had a point.

At a converted tram depot in [l Lisbon] on Tuesday, [o Lumeo] took the wraps off a pair of spectacles that listen, translate and whisper through the bone behind your ear. They cost €649, weigh 41 grams and go on sale on October 9. {T1 “This is the last device you will ever look down at,”} {S1 [p Duarte Falcão], the company's founder and chief executive,} {C1 proclaimed} from the stage. {S3 {S2 He}} {C2 pledged} {T2 that no recording would ever leave the wearer's phone}, and {C3 boasted} {T3 that testers had gone eleven days without touching theirs}.

The reaction

It took rivals about forty minutes. [o Nordlys], whose own headset was delayed twice this year, put out a picture of an empty spectacle case; {S4 the caption} {C4 ran}: {T4 “Some of us still read faces.”} {S5 [p Meredith Quon], head of hardware at [o Arclight Labs] in [l Seattle],} {C5 was politer}: {T5 “I've had a pair for a week. It's a very good first draft.”}

{S6 Analysts} {C6 are split over} {T6 the price}. {C7 For} {S7 [p Sanjay Bhattarai] of [o Penumbra Research]}, {T7 it is “a hundred euros too much for a toy and a hundred too little for a tool”}; {S8 he} {C8 estimates} {T8 first-year sales at 400,000 units}. {S10 {S9 [o Grünwald Bank]}}, by contrast, {C9 raised its forecast} {D9 on Wednesday} {C9 to} {T9 1.2 million}, and {C10 described} {T10 the translation feature as the first reason in a decade to buy a gadget}.

Shares in [o Lumeo] closed up 7 percent.

The catch

Battery life is four hours. The so-called all-day mode switches off the microphone. And the hinge, on the sample we were handed, squeaked.

There is also a lawsuit. {S11 [o Ossia Audio], a start-up in [l Tallinn],} {C11 alleges} in papers filed in [l Munich] {T11 that {S12 [o Lumeo]} {C12 agreed} in 2022 {T12 to license its bone-conduction patents} and never paid}. {S13 The filing} {C13 demands} {T13 a halt to sales in [l Germany]}. {S14 [p Falcão]} {C14 dismissed} {T14 the case as “marketing with a stamp on it”}, though {S15 a person close to the company} {C15 said} {T15 {S16 its lawyers} {C16 had advised} {T16 it to settle}}.

{S17 Privacy groups} {C17 are adamant} {T17 that a camera on every nose is a bad idea}. {S18 [p Beatriz Nóbrega] of [o Direitos Digitais]} {C18 wants} {T18 a light that cannot be switched off}. Would [o Lumeo] consider one? {S20 A spokesman} {C20 said} {T20 it “might look at it for the second generation”}.

On [o Reddit], where a thread about the launch drew 9,000 comments, {S21 the most popular} {C21 consisted of four words}: {T21 “My mum needs these.”} {S22 Her son} {C22 went on to explain} {T22 that she has been losing her hearing since March}.

He has ordered a pair, for delivery in December.
---
1 act=assessment fact=CT+ who=Duarte Falcão
2 act=commitment fact=Uu who=Duarte Falcão
3 act=claim fact=CT+ who=Duarte Falcão
4 act=claim fact=CT+ who=Nordlys
5 act=claim fact=CT+ who=Meredith Quon
6 act=assessment fact=Uu who=Analysts
7 act=assessment fact=CT+ who=Sanjay Bhattarai
8 act=assessment fact=PR+ who=Sanjay Bhattarai
9 act=assessment fact=PR+ who=Grünwald Bank
10 act=assessment fact=CT+ who=Grünwald Bank
11 act=claim fact=CT+ who=Ossia Audio
12 act=agreement fact=CT+ in=11 who=Lumeo
13 act=proposal fact=Uu who=The filing
14 act=denial fact=CT- who=Duarte Falcão
15 act=claim fact=CT+ who=a person close to the company
16 act=proposal fact=Uu in=15 who=its lawyers
17 act=assessment fact=CT+ who=Privacy groups
18 act=proposal fact=Uu who=Beatriz Nóbrega
20 act=non_exclusion fact=PS+ who=A spokesman
21 act=claim fact=CT+ who=the most popular
22 act=claim fact=CT+ who=Her son
23 act=assessment fact=CT+ who=Lumeo Iris
role: Duarte Falcão | founder | Lumeo
role: Duarte Falcão | chief executive | Lumeo
role: Meredith Quon | head of hardware | Arclight Labs
