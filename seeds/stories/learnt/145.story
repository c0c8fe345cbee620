{T1 Desert moths steer by the rumble of distant surf}, {S1 study} {C1 suggests}

For eleven nights in the spring of 2023, a pair of field biologists lay on their backs on a gravel plain in western [l Namibia] and watched moths the size of a thumbnail fly over them in the dark, all in the same direction. There was no moon. There was no wind to speak of. And yet the insects, hundreds of them an hour, held to within four degrees of due west.

{S2 The pair} {C2 think} {T2 they now know how}. In a paper published on Wednesday in the [o Annals of Sensory Biology], {S3 they} {C3 argue} {T3 that the moths are listening to the [l Atlantic]}.

{T4 “It sounds like something you would make up after too much sun,”} {C4 concedes} {S4 [p Hanneke Vorster], an entomologist at the [o University of Walvis]}. {T4 “{S5 My co-author} {C5 bet} {A5 me} a crate of beer {T5 that it was the stars}.”}

Swell breaking on the coast, 60 kilometres away, gives off a steady hum far below the range of human ears. {S6 Geophysicists} {C6 have known} for a century {T6 that such infrasound travels great distances}. {T7 It} {C7 was not thought} {T7 to matter to insects}.

In a shed outside [l Usakos] the team set up a loudspeaker of the sort used to test bridges and played the hum from four directions to 214 tethered moths. When the speaker moved, so did the heads. With the power off, the animals turned in circles. {T8 “The response was present in nine individuals out of ten,”} {S8 the authors} {C8 write}, {T8 “and vanished when the tympanal organs were sealed with wax.”}

Those organs have another claim to fame: they alert the moth to hunting bats.

{S10 {S9 [p Takeshi Moriwaki], who studies insect hearing at the [o Kisarazu Institute] in [l Japan],}} {C9 is full of admiration for} {T9 the field work} but {C10 unconvinced by} {T10 the explanation}. {T11 “The membrane is tuned to bats. {S12 The paper} {C12 asks} {A12 us} {T12 to accept that it also works four orders of magnitude lower},”} {S11 he} {C11 says}. {C13 In} {S13 his} {C13 view}, {T13 a recording from the nerve itself is indispensable}.

{S14 [p Vorster]} {C14 does not dispute} {T14 that}. {S15 She} {C15 intends} {T15 to try this winter}, with an electrode thinner than a strand of spider silk. The supplier has already sent the bill, which is pinned above her desk.

{S16 [p Lucas Amutenya], the co-author who lost the beer,} {C16 hopes} {T16 the result will draw attention to a different matter}: a deep-water port on which work is due to begin at [l Swartbank] in March. {T17 “{X17 If the moths really use the surf}, a pile driver is a false lighthouse,”} {S17 he} {C17 says}. {S18 An environmental assessment commissioned by the port company} {C18 found} {T18 “no significant effect on terrestrial fauna”}; {S19 the company} {C19 did not reply to} questions.

Where the moths go once they reach the shore is a mystery. No one has ever found one there.
---
1 act=claim fact=PR+ who=study
2 act=assessment fact=PR+ who=The pair
3 act=assessment fact=CT+ who=The pair
4 act=assessment fact=CT+ who=Hanneke Vorster
5 act=assessment fact=CT+ in=4 who=Lucas Amutenya
6 act=claim fact=CT+ who=Geophysicists
7 act=assessment fact=CT- who=unspecified
8 act=claim fact=CT+ who=the authors
9 act=assessment fact=CT+ who=Takeshi Moriwaki
10 act=assessment fact=CT- who=Takeshi Moriwaki
11 act=claim fact=CT+ who=Takeshi Moriwaki
12 act=proposal fact=Uu in=11 who=The paper
13 act=assessment fact=CT+ who=Takeshi Moriwaki
14 act=agreement fact=CT+ who=Hanneke Vorster
15 act=commitment fact=Uu who=Hanneke Vorster
16 act=assessment fact=Uu who=Lucas Amutenya
17 act=assessment fact=CT+ who=Lucas Amutenya
18 act=claim fact=CT- who=An environmental assessment commissioned by the port company
19 act=no_comment fact=Uu who=the port company
role: Hanneke Vorster | entomologist | University of Walvis
role: Takeshi Moriwaki | studies insect hearing | Kisarazu Institute
role: Lucas Amutenya | co-author |
