Police search canal for van used in museum raid

Divers spent Wednesday in the black water of the [l Ghent]–[l Terneuzen] canal looking for a white van that {S1 investigators} {C1 believe} {T1 carried off a collection of 17th-century clocks from a small museum in [l Evergem]}.

Eleven timepieces, among them a table clock made in [l Augsburg] in 1632, disappeared overnight on Sunday. The alarm rang. No one answered it.

{T2 “We have a door, a tyre mark and a great deal of silence,”} {S2 Chief Inspector [p Lotte Verbruggen]} {C2 said} at the water's edge. {S3 She} {C3 appealed for} {T3 any dashcam footage from the [l Kluizendok] area between 2 and 4 a.m.}

The museum's night guard, {A4 who} {C4 was accused} on social media {T4 of opening the door himself}, spent two days at a police station and then went home. {S5 Prosecutors} {C5 have since made clear} {T5 that he is a witness, not a suspect}. {T6 “My client was locked in the boiler room with a bicycle chain,”} {C6 wrote} {S6 his lawyer, [p Pieter Adriaens],} in an e-mail to [o Het Volksblad]. {T6 “{S7 Those who} {C7 call} {T7 him an accomplice} will hear from me.”}

{T8 The thieves knew which cases were wired}, {C8 according to} {S8 two people familiar with the inquiry}. {S9 One of them} {C9 described} {T9 the raid as “a shopping trip with a list”}. {S12 {S10 The other}} {C10 thinks} {T10 {S11 a former employee} may have {C11 told} {A11 the gang} {T11 about the wiring}}, but {C12 stressed} {T12 that this was a guess}.

{S13 The museum's director, [p Frank Goossens],} {C13 would neither confirm nor deny} that staff had been questioned. {T14 The clocks}, {S14 he} {C14 said}, {T14 are so well documented that they cannot be sold}; {S15 he} {C15 fears} {T15 they will be melted for the silver}.

The building was once a customs house. It was given to the town in 1958 by a brewer whose widow could not bear the ticking, and it drew 4,100 visitors last year, most of them children on wet afternoons. Entry is free. The clocks were wound by hand each Friday by a volunteer, [p Odette Maes], 79.

It is the third such theft in the Low Countries since the spring. {S17 {S16 A [o Europol] bulletin}} {C16 warned} {D16 in June} {T16 that provincial museums had become “the soft middle” of the art market}, and {C17 recommended} {T17 that guards never work alone}. {T18 The town council had read it}, {C18 admitted} {S18 culture alderman [p Sofie Daneels]}, {T18 and {C19 had decided} {T19 to wait for next year's budget}}.

By dusk the divers had brought up a moped, two safes, both empty, and a shopping trolley. No van. The search was called off at 5 p.m. and {A20 the crew} {C20 was told} {T20 to come back on Thursday with sonar}.

{S21 [p Maes]} {C21 has vowed} {T21 to turn up on Friday as usual}. {T22 “Somebody has to,”} {S22 she} {C22 said}, {T22 “{X22 if they bring them back}.”}
---
1 act=assessment fact=PR+ who=investigators
2 act=claim fact=CT+ who=Lotte Verbruggen
3 act=proposal fact=Uu who=Lotte Verbruggen
4 act=claim fact=CT+ who=unspecified
5 act=announcement fact=CT+ who=Prosecutors
6 act=threat fact=Uu who=Pieter Adriaens
7 act=claim fact=CT+ in=6 who=Those who call him an accomplice
8 act=claim fact=CT+ who=two people familiar with the inquiry
9 act=assessment fact=CT+ who=One of them
10 act=assessment fact=PS+ who=The other
11 act=claim fact=CT+ in=10 who=a former employee
12 act=claim fact=PS+ who=The other
13 act=non_confirmation fact=Uu who=Frank Goossens
14 act=assessment fact=CT- who=Frank Goossens
15 act=assessment fact=PS+ who=Frank Goossens
16 act=assessment fact=CT+ who=A Europol bulletin
17 act=proposal fact=Uu who=A Europol bulletin
18 act=claim fact=CT+ who=Sofie Daneels
19 act=commitment fact=Uu in=18 who=The town council
20 act=proposal fact=Uu who=unspecified
21 act=commitment fact=Uu who=Odette Maes
22 act=assessment fact=Uu who=Odette Maes
role: Lotte Verbruggen | Chief Inspector | police
role: Pieter Adriaens | lawyer |
role: Frank Goossens | director | museum
role: Sofie Daneels | culture alderman | Evergem
role: Odette Maes | volunteer | museum
