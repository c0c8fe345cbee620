Snap election called in [l Western Australia] over desalination plant

Monday, 3 August

{T1 [l Western Australia] will vote on 12 September}, {S1 Premier [p Clive Drummond]} {C1 announced} on the steps of parliament in [l Perth] this morning, six months before he had to.

{T2 "{S23 I} {C23 want} {T23 the people to tell me whether they would rather have my water or somebody else's} drought,"} {S2 [p Drummond]} {C2 said}. {S3 He} {C3 blamed} {T3 the upper house} {C3 for} {T3 the early poll}: it has twice refused to pass a bill to build a desalination plant at [l Cervantes], north of the capital.

{S4 Opposition leader [p Mei-Lin Tan]} {C4 mocked} {T4 the timing} {C4 as} {T4 "a football final with a ballot paper in it"}. {S5 She} {C5 told} {A5 [o ABC News]} {T5 {S7 {S6 her party}} {C6 supported} {T6 the plant} but {C7 opposed} {T7 the site}, and that {S8 the premier} {C8 had refused} {T8 to meet her} since May}. {S9 A spokesman for [p Drummond]} {C9 rejected} {T9 the last part}.

{T10 The government leads by 51 points to 49}, {C10 according to} {S10 a [o Newspoll] published in [o The Australian] on Saturday}. {S11 [p Patrick Szabo], an election analyst,} {C11 reckons} {T11 that it will come down to four seats on the coast}. {T12 "{S13 Both parties} {C13 think} {T13 they're going to win}, and one of them is being very brave about it,"} {S12 he} {C12 wrote} on his blog.

At [l Cervantes], a crayfishing town of 500, {S14 banners along the jetty} {C14 read} {T14 "Pump off."} {S15 Fisherman [p Dusty Kovacevic]} {C15 fears} {T15 that brine from the plant would drive the lobsters into deeper water}. {T16 "{S17 The bloke from the [o Water Corporation]} {C17 promised} {A17 us} {T17 a study}. I've had a pamphlet and a fridge magnet,"} {S16 he} {C16 told} {A16 the [o West Australian]}.

{S18 The [o Water Corporation]} {C18 says} {T18 that the study is complete and will be released "in due course."} {X19 If it is not out before polling day}, {S19 the [o Greens]} {C19 have threatened} {T19 to take the corporation to court}. {S20 Their water spokeswoman, [p Freya Lund],} {C20 has called for} {T20 leaks in the existing network to be fixed first}.

The state has built two such plants already, both near [l Perth], and they supply almost half of what the city drinks. Rainfall in the south-west has dropped by a fifth since 1970. The dams, which once filled every second winter, have not been full since the turn of the century.

{S21 Business groups} {C21 hailed} {T21 the election} {C21 as} {T21 a chance "to settle it"}. {S22 The governor, [p Sir Neville Astley],} {C22 has agreed to} {T22 the date}.
---
1 act=announcement fact=CT+ who=Clive Drummond
2 act=proposal fact=Uu who=Clive Drummond
3 act=claim fact=CT+ who=Clive Drummond
4 act=assessment fact=CT+ who=Mei-Lin Tan
5 act=claim fact=CT+ who=Mei-Lin Tan
6 act=agreement fact=Uu in=5 who=her party
7 act=assessment fact=CT- in=5 who=her party
8 act=denial fact=CT- in=5 who=Clive Drummond
9 act=denial fact=CT- who=A spokesman for Drummond
10 act=claim fact=CT+ who=a Newspoll published in The Australian on Saturday
11 act=assessment fact=PR+ who=Patrick Szabo
12 act=assessment fact=CT+ who=Patrick Szabo
13 act=assessment fact=PR+ in=12 who=Both parties
14 act=proposal fact=Uu who=banners along the jetty
15 act=assessment fact=PS+ who=Dusty Kovacevic
16 act=claim fact=CT+ who=Dusty Kovacevic
17 act=commitment fact=Uu in=16 who=The bloke from the Water Corporation
18 act=claim fact=CT+ who=the Water Corporation
19 act=threat fact=Uu who=the Greens
20 act=proposal fact=Uu who=Freya Lund
21 act=assessment fact=CT+ who=Business groups
22 act=agreement fact=CT+ who=Sir Neville Astley
23 act=proposal fact=Uu in=2 who=Clive Drummond
role: Clive Drummond | Premier | Western Australia
role: Mei-Lin Tan | Opposition leader |
role: Patrick Szabo | election analyst |
role: Dusty Kovacevic | Fisherman |
role: Freya Lund | water spokeswoman | Greens
role: Sir Neville Astley | governor |
