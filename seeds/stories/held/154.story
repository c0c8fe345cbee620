{S1 [l India]} {C1 aims for} {T1 the [l Moon]'s far side} with a rover the size of a goat

[l SRIHARIKOTA], [l India], Aug 2 ([o PTI]) – A rocket carrying [l India]'s third lunar rover rose through a gap in the monsoon clouds early on Friday, watched by {A2 fishermen} who {C2 had been told} {T2 to stay ashore} and had not.

The lander, [m Dhruva], is to come down on September 9 in a crater on the far side of the [l Moon], a region that only [l China] has reached. {T3 “Everything is nominal,”} {S3 mission director [p S. Lakshmi Narayanan]} {C3 announced} 22 minutes after lift-off, and for the first time that morning took off his glasses.

{S5 {S4 Prime Minister [p Arvind Deshmukh]}} {C4 hailed} {T4 the launch as “a lamp lit for every schoolgirl in the country”} and {C5 reaffirmed his pledge} {T5 to land Indians on the [l Moon] by 2040}. {S7 {S6 The opposition leader in the lower house, [p Farida Rahim],}} {C6 congratulated} {A6 the scientists} {T6 on their work} {T6 “and nobody else”}, {C7 contending} {T7 that {S8 the government} {C8 had wanted} {T8 to cut their budget} as recently as February}.

The rover weighs 31 kilograms and has six wheels of woven titanium. It carries a radar that can look 15 metres down, a spectrometer from [l Bengaluru] and a microphone, though there is no air to carry a sound. A relay satellite launched in May will hand its signals around the limb. Power comes from a panel no larger than a tea tray. At nightfall, which lasts two weeks, the temperature drops to 173 degrees below zero, and the machine will fold itself up like a deckchair.

{T9 It} {C9 is not expected} {T9 to wake}. {T10 “We have built for fourteen days. The fifteenth is God's,”} {C10 said} {S10 [p Narayanan]}.

{S11 Researchers} {C11 are hoping} {T11 that the radar will find ice}. {T12 If it lies where {S13 models} {C13 predict} {T13 it}, within a metre of the surface, “the economics of the whole thing change”}, {C12 noted} {S12 [p Corinne Delacroix], a planetary scientist at the [o Observatoire du Midi] in [l Toulouse]}. {S14 Sceptics, among them the American geologist [p Wendell Brock],} {C14 hold} {T14 that the readings made from orbit have been over-interpreted}. {T15 “{S16 I} {C16 bet} {A16 [p Corinne]} {T16 a dinner there's nothing}. One of us will be very happy,”} {S15 he} {C15 joked}.

The price, 9.4 billion rupees, is about that of a flyover in [l Mumbai]. Even so, {S18 critics} {C18 ask} {T18 what the country wants up there}. {T19 {S20 My neighbour} {C20 calls} {T20 it a stunt}}, {C19 wrote} {S19 the columnist [p Jayant Bhave]} in [o The Deccan Mail], {T19 and {S21 I} {C21 find} {T21 it hard to contradict him before breakfast}}.

A bouquet arrived from [l Beijing]. {S22 The [o China National Space Administration]} {C22 has not replied} to a request for its maps of the crater.
---
1 act=commitment fact=Uu who=India
2 act=proposal fact=Uu who=unspecified
3 act=claim fact=CT+ who=S. Lakshmi Narayanan
4 act=assessment fact=CT+ who=Arvind Deshmukh
5 act=commitment fact=Uu who=Arvind Deshmukh
6 act=assessment fact=CT+ who=Farida Rahim
7 act=claim fact=CT+ who=Farida Rahim
8 act=commitment fact=Uu in=7 who=the government
9 act=assessment fact=PR- who=unspecified
10 act=claim fact=CT+ who=S. Lakshmi Narayanan
11 act=assessment fact=Uu who=Researchers
12 act=assessment fact=CT+ who=Corinne Delacroix
13 act=assessment fact=PR+ in=12 who=models
14 act=assessment fact=CT+ who=Wendell Brock
15 act=assessment fact=CT+ who=Wendell Brock
16 act=assessment fact=CT- in=15 who=Wendell Brock
18 act=proposal fact=Uu who=critics
19 act=claim fact=CT+ who=Jayant Bhave
20 act=assessment fact=CT+ in=19 who=My neighbour
21 act=assessment fact=CT+ in=19 who=Jayant Bhave
22 act=no_comment fact=Uu who=China National Space Administration
role: S. Lakshmi Narayanan | mission director |
role: Arvind Deshmukh | Prime Minister | India
role: Farida Rahim | opposition leader | lower house
role: Corinne Delacroix | planetary scientist | Observatoire du Midi
role: Wendell Brock | geologist |
role: Jayant Bhave | columnist | The Deccan Mail
