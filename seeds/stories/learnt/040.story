Lynx sightings in the [l Cairngorms] ‘almost certainly’ illegal release

{T1 Four lynx seen near a forest car park outside [l Kinbrae] were probably let go by someone with a van and a grievance}, {S1 wildlife officials} {C1 believe}.

{S2 [o NatureScot]} {C2 has advised} {A2 walkers} {T2 to keep their distance} after a postwoman filmed two of the cats strolling along a track on Tuesday. {S3 She} {C3 thought} {T3 she was looking at “big tabbies”} until one of them turned its head.

{T4 “There is no lawful scenario in which these animals are here,”} {C4 said} {S4 [p Fergus Innes], the agency’s head of species licensing}. {T4 “They look tame, they look hungry and it is minus eight.”} {S5 He} {C5 indicated} {T5 that traps had been set and that the lynx would go to the [o Highland Wildlife Park]}.

{S6 The [o Lynx Return Trust], which wants the species brought back,} {C6 condemned} {T6 the release as cruel and stupid}. {S7 Its founder and chairwoman, [p Harriet Loudon],} {C7 said} {T7 it could set the cause back a decade}. {S8 She} {C8 strenuously denied} {T8 that {T9 any of her members were involved}}, as {S9 some farmers} {C9 have hinted} on social media.

{S10 One of those farmers, [p Archie Mackintosh], of [l Balnacraig],} {C10 said}: {T10 “I’ve named nobody. {S11 I}’{C11 ve asked} {T11 who has four lynx}.”}

{S12 [o NFU Scotland]} {C12 remains opposed} {T12 to any reintroduction}. {S13 It} {C13 says} {T13 sheep losses in [l Norway] run to thousands a year}, {T14 a figure} that {S14 campaigners} {C14 contest}. {T15 {S16 The Scottish government} {C16 has repeatedly promised} {T16 not to license a return without farmers’ consent}}, {S15 a spokeswoman} {C15 pointed out}.

{C17 Reportedly}, {T17 a white lorry with foreign plates was seen in the area on Monday night}. {S18 [o Police Scotland]} {C18 said} {T18 it was following a number of lines of inquiry}; {S19 a source} {C19 told} {A19 the [o Strathspey Mercury]} {T19 one of them led to a private collection in the north of [l England]}.

Releasing a non-native animal can bring up to two years in prison under the [m Wildlife and Countryside Act].

{S20 The postwoman} {C20 hopes} {T20 the cats are caught soon}. {T21 “I’ve the dog to think of,”} {S21 she} {C21 said}.
---
1 act=assessment fact=PR+ who=wildlife officials
2 act=proposal fact=Uu who=NatureScot
3 act=assessment fact=PR+ who=The postwoman
4 act=assessment fact=CT- who=Fergus Innes
5 act=announcement fact=CT+ who=Fergus Innes
6 act=assessment fact=CT+ who=The Lynx Return Trust
7 act=assessment fact=PS+ who=Harriet Loudon
8 act=denial fact=CT- who=Harriet Loudon
9 act=assessment fact=PS+ who=some farmers
10 act=claim fact=CT- who=Archie Mackintosh
11 act=proposal fact=Uu in=10 who=Archie Mackintosh
12 act=assessment fact=CT- who=NFU Scotland
13 act=claim fact=CT+ who=NFU Scotland
14 act=denial fact=CT- who=campaigners
15 act=claim fact=CT+ who=a spokeswoman
16 act=commitment fact=Uu in=15 who=The Scottish government
17 act=claim fact=CT+ who=unspecified
18 act=claim fact=CT+ who=Police Scotland
19 act=claim fact=CT+ who=a source
20 act=assessment fact=Uu who=The postwoman
21 act=assessment fact=CT+ who=The postwoman
role: Fergus Innes | head of species licensing | NatureScot
role: Harriet Loudon | founder | Lynx Return Trust
role: Harriet Loudon | chairwoman | Lynx Return Trust
role: Archie Mackintosh | farmer | 
