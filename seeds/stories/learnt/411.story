Poll of the week: why {S24 nobody in [l Lagos]} {C24 believes} {T24 the poll}

On Friday a respectable firm put out a respectable poll. {S1 [o NigerPulse]} {C1 found} {T1 that {S2 41 percent of voters in [l Lagos]} {C2 meant} {T2 to support [p Babajide Olusanya] for governor in March}, and that {S3 only 29 percent} {C3 favoured} {T3 the incumbent, [p Folarin Akande]}}. By Saturday lunch {S8 everybody I knew} {C8 had decided} {T8 it was bought}.

[p Akande]'s people were out first. {T4 “{S5 They} {C5 claim} {T5 to have called 1,500 phones}. In which country?”} {C4 scoffed} {S4 his director of media, [p Remi Salako],} on [m X]. {S6 The firm} posted its method within the hour and {C6 invited} {A6 him} {T6 to come and listen to the recordings}. {S7 He} {C7 has not replied}.

There is a history here. Four years ago {S23 three pollsters out of three} {C23 predicted} {T23 victory for a man who came third}. One of them has since gone into fish farming. The others changed their names.

{T9 “People lie to a stranger on the phone, and they are right to,”} {C9 says} {S9 [p Tolu Fashina-Bright], who teaches statistics at the [o University of Ibadan]}. {S10 She} {C10 thinks} {T10 the lead is real but half the size}. {S11 Her husband, a retired colonel,} {C11 doubts} {T11 it exists}: {T11 “{S12 My driver} {C12 told} {A12 me} {T12 he is for [p Akande]}. {S13 He} {C13 told} {A13 my wife} {T13 he is for [p Olusanya]}.”}

What would the challenger do, if he won? {S14 His manifesto} {C14 promises} {T14 to freeze bridge tolls and to “audit everything that moves”}. {S16 {S15 The [o Lagos Chamber of Commerce]}} {C15 fears} {T15 that the second would cost more than the first}, and {C16 has urged} {A16 both men} {T16 to publish figures}. {S17 [p Olusanya]} {C17 has agreed} {T17 to do so}; {S18 the governor} {C18 says} {T18 his are on every road in the state}.

Even the [o Electoral Commission] has been dragged in. {S19 A leaked memo} {C19 suggests} {T19 that {S20 its officials} {C20 considered} {T20 a ban on polls in the last month of the campaign}}. {S21 The commission} {C21 disowned} {T21 the memo}, though not the idea.

Meanwhile in [l Balogun] market the only survey that matters is in caps. {T22 Green ones, for the challenger, are selling two to one}, {C22 according to} {S22 the woman who sells both}.
---
1 act=claim fact=CT+ who=NigerPulse
2 act=commitment fact=Uu in=1 who=41 percent of voters in Lagos
3 act=assessment fact=CT+ in=1 who=only 29 percent
4 act=assessment fact=CT- who=Remi Salako
5 act=claim fact=CT+ in=4 who=NigerPulse
6 act=proposal fact=Uu who=NigerPulse
7 act=no_comment fact=Uu who=Remi Salako
8 act=assessment fact=PR+ who=everybody I knew
9 act=assessment fact=CT+ who=Tolu Fashina-Bright
10 act=assessment fact=PR+ who=Tolu Fashina-Bright
11 act=assessment fact=PR- who=Her husband
12 act=claim fact=CT+ in=11 who=My driver
13 act=claim fact=CT+ in=11 who=My driver
14 act=commitment fact=Uu who=Babajide Olusanya
15 act=assessment fact=PR+ who=Lagos Chamber of Commerce
16 act=proposal fact=Uu who=Lagos Chamber of Commerce
17 act=agreement fact=Uu who=Babajide Olusanya
18 act=assessment fact=CT+ who=Folarin Akande
19 act=claim fact=PR+ who=A leaked memo
20 act=proposal fact=Uu in=19 who=its officials
21 act=denial fact=CT- who=The commission
22 act=claim fact=CT+ who=the woman who sells both
23 act=assessment fact=PR+ who=three pollsters out of three
24 act=assessment fact=CT- who=nobody in Lagos
role: Folarin Akande | governor | Lagos
role: Remi Salako | director of media | Akande
