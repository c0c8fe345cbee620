[o Cardiff] winger released by police

Police in [l Cyprus] have let go a Welsh footballer who was arrested and questioned about a fight outside a restaurant in [l Larnaca].

[p Rhys Maddox], 24, flew home on Sunday with two team-mates. {S1 His club, [o Cardiff Bluebirds],} {C1 said} in a short statement {T1 that it had heard of the incident from a supporter and would “look at all the facts before saying more”}.

{A3 Four men} {C3 are accused} {T3 of throwing chairs, injuring a waiter and damaging a parked scooter}. {T4 [p Maddox]} {C4 is not believed} {T4 to be one of them}. {C5 According to} {S5 the Cypriot paper [o Politis]} {T5 he had tried to pull two of the men apart and was hit with a tray}. {T6 The injured waiter, a student from [l Limassol]}, is {C6 said} {T6 to be recovering}.

{S7 The player's agent, [p Carla Jenkins],} {C7 tweeted}:

{T7 “[p Rhys] is safe and on his way home. He was never charged with anything. He would like his shoes back.”}

{S8 She} later {C8 told} {A8 [o Sky Sports]} {T8 that {S9 the police} {C9 had thanked} {A9 him} {T9 for his help}}. {S10 A police spokesman} {C10 could not confirm} {T10 that}. {T11 “{S12 He} {C12 said} {T12 he saw it all}. So did forty others,”} {S11 the spokesman} {C11 remarked}.

[p Maddox] joined [o Cardiff] in 2021 from [o Newport]. {T13 {T14 He}} {C13 has been described} {T13 as the quickest winger outside the top division}, and {C14 was rumoured} last winter {T14 to be on his way to [l Spain]}. His {C15 aim}, as {S15 he} {C15 puts} it, is {T15 “to play once for [l Wales] and then sleep for a year”}. He has known the manager, [p Huw Pritchard], since he was ten.

{S16 [p Pritchard]} {C16 admitted} {T16 that he had not slept either}. {T17 “{S18 I} {C18 feel} {T18 we owe that restaurant an apology}, whoever threw what,”} {S17 he} {C17 said} {D17 on Monday}. {S19 {S20 He}} {C19 intends} {T19 to pay for the scooter himself} and {C20 has decided} {T20 to cancel next year's trip}.

{S21 Supporters} {C21 have chanted} {T21 “chairs, chairs, chairs”} at away grounds since. The club shop does not sell any. The three other men, all from [l Birmingham], spent two nights in a cell above a fish market before a judge fined them.

Image: [p Rhys Maddox] playing for [o Newport] in 2020. Photograph by [p Alun Rees].

{S22 The restaurant's owner} {C22 is seeking} {T22 €6,000}. {T24 He bore no grudge}, {S24 he} {C24 assured} {A24 callers}: {T24 it had been a slow week}.
---
1 act=claim fact=CT+ who=Cardiff Bluebirds
3 act=claim fact=CT+ who=unspecified
4 act=claim fact=PR- who=unspecified
5 act=claim fact=CT+ who=Politis
6 act=claim fact=PR+ who=unspecified
7 act=claim fact=CT+ who=Carla Jenkins
8 act=claim fact=CT+ who=Carla Jenkins
9 act=assessment fact=CT+ in=8 who=the police
10 act=non_confirmation fact=Uu who=A police spokesman
11 act=claim fact=CT+ who=A police spokesman
12 act=claim fact=CT+ in=11 who=Rhys Maddox
13 act=assessment fact=CT+ who=unspecified
14 act=claim fact=PS+ who=unspecified
15 act=commitment fact=Uu who=Rhys Maddox
16 act=claim fact=CT+ who=Huw Pritchard
17 act=assessment fact=CT+ who=Huw Pritchard
18 act=assessment fact=PR+ in=17 who=Huw Pritchard
19 act=commitment fact=Uu who=Huw Pritchard
20 act=commitment fact=Uu who=Huw Pritchard
21 act=assessment fact=CT+ who=Supporters
22 act=proposal fact=Uu who=The restaurant's owner
24 act=claim fact=CT+ who=The restaurant's owner
role: Rhys Maddox | winger | Cardiff Bluebirds
role: Rhys Maddox | footballer | 
role: Carla Jenkins | agent | 
role: Huw Pritchard | manager | 
