{S1 Director} {C1 defends} {T1 dam disaster film} as {S7 town hall} {C7 bans} {T7 screening}

[l BELLUNO], [l Italy], Oct 9 -- A film about the wave that killed nearly two thousand people in the valley of the [l Piave] will not be shown in the one town where everyone knows how it ends.

{S3 {S2 The council of [l Pieve Alta]}} {C2 voted} by nine to four {D2 on Wednesday} {T2 to bar [m The Engineer's Wife] from the municipal cinema}, {C3 calling} {T3 it "a love story with our grandparents as scenery"}. {S4 [p Orietta De Bona], the mayor,} {C4 wrote} to {A4 the distributor} {T4 that public money would not pay for a second drowning}.

The picture, by [p Dario Sennar], cost eleven million euros and was the best attended of the autumn at home. It opens with a dance. It goes on for two hours with the marriage of a geologist, {S5 who} {C5 knows} {T5 that the mountain is moving}, to a woman {S6 who} {C6 does not want} {T6 to know}. The wave itself takes four minutes, without music, and was made in a tank in [l Malta].

[p Sennar], whose mother lost five cousins, is unrepentant. {T8 "For sixty years {A9 we} {C9 have been told} {T9 that there is only one way to tell it: black and white, a list, a bell},"} {S8 he} {C8 told} {A8 the weekly [o L'Espresso]}. {T8 "My mother danced. They all danced, that summer. I will not apologise for the dancing."}

The book on which it is based appeared in 1998 and gave no offence. Its author, a local schoolmaster, sold it from the boot of his car. He is dead now. {S10 His daughter} {C10 has declared} {T10 herself satisfied with the film}, apart from the accents.

Associations of survivors are of several minds. {S12 One} {C12 has petitioned} {A12 the ministry of culture} {T12 to strip the production of its subsidy}; {S13 another} {C13 praised} {T13 "the terrible honesty of those four minutes"}. {S14 A third} {C14 preferred to say nothing}. {S15 A historian at [o Ca' Foscari], [p Michele Brustolon],} {C15 has counted} {T15 thirty-one errors, none of them important}. {S16 He} {C16 holds} {T16 that the real scandal is the court papers, which {S18 the state} {C18 agreed} in 2008 {T18 to publish} and has not}.

{S19 The ministry} {C19 said} {T19 the subsidy had been granted according to the rules and that no review was planned}. {S20 [o Enel], the energy group that inherited the dam's last owner,} {C20 had no comment}.

Among the over-eighties of [l Pieve Alta], the ban is not popular. {T21 "{S22 The council} {C22 believes} {T22 we are made of sugar},"} {C21 said} {S21 [p Nives Corona], 86}, waiting for a bus. The bus, hired by a cinema in [l Belluno], was for the six o'clock show. It left full.
---
1 act=assessment fact=CT+ who=Dario Sennar
2 act=announcement fact=Uu who=The council of Pieve Alta
3 act=assessment fact=CT+ who=The council of Pieve Alta
4 act=commitment fact=Uu who=Orietta De Bona
5 act=claim fact=CT+ who=a geologist
6 act=assessment fact=Uu who=a woman
8 act=claim fact=CT+ who=Dario Sennar
9 act=assessment fact=CT+ in=8 who=unspecified
10 act=assessment fact=CT+ who=His daughter
12 act=proposal fact=Uu who=One
13 act=assessment fact=CT+ who=another
14 act=no_comment fact=Uu who=A third
15 act=claim fact=CT+ who=Michele Brustolon
16 act=assessment fact=CT- who=Michele Brustolon
18 act=commitment fact=Uu in=16 who=the state
19 act=claim fact=CT+ who=The ministry
20 act=no_comment fact=Uu who=Enel
21 act=assessment fact=CT- who=Nives Corona
22 act=assessment fact=CT+ in=21 who=The council
7 act=announcement fact=CT- who=The council of Pieve Alta
role: Orietta De Bona | mayor | Pieve Alta
role: Michele Brustolon | historian | Ca' Foscari
role: Dario Sennar | director | 
