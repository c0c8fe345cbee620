{S18 Climber [p Sarrazin]} {C18 vows} {T18 to clear name} after positive test

[l GENEVA] ([o AFP]) — {T1 French cyclist [p Mathis Sarrazin], third in last year's [m Vuelta], has been provisionally suspended after traces of a banned hormone were found in a sample taken in May}, {S1 the sport's governing body, the [o UCI],} {C1 announced} {D1 on Friday}.

The 27-year-old provided the sample at the [m Tour de Romandie]. {T2 It contained a metabolite of a substance that stimulates red blood cell production}, {C2 according to} {S2 the laboratory in [l Lausanne]}. {T4 {S3 [p Sarrazin]} {C3 has asked for} {T3 the B sample to be opened}}, {S4 the [o UCI]} {C4 said}.

{T5 “I have never cheated. Not once, not in a junior race in the rain,”} {S5 the rider} {C5 said} in a video recorded in his kitchen in [l Annecy]. {T5 “I will fight this and I will ride again.”}

{S8 {S7 His lawyer, [p Hélène Cauvet],}} {C7 suggested} {T7 that a contaminated supplement might be to blame} and {C8 complained} {T8 that {S9 the laboratory} {C9 had refused} {T9 to hand over its raw data}}.

{S10 [o Team Orbis-Lumen]} {C10 expressed} {T10 “surprise and sadness”}, while {S11 its general manager, the former sprinter [p Pieter Vandeputte],} {C11 acknowledged} {T11 the squad could fold {X11 if the sponsor walked out}}. {S12 The sponsor, a [l Ghent] lighting firm,} {C12 did not respond to} requests for comment.

Rivals were less restrained. {T13 “I'm not surprised. Ask anyone in the bunch,”} {S13 {S19 one rider}, who {C19 asked} {T19 not to be named} because his team had forbidden interviews,} {C13 told} {A13 [o AFP]}. {S14 [p Jonas Riemer], the German champion,} {C14 preferred to wait}: {T14 “{S15 [p Mathis]} {C15 says} {T15 he's clean}. Let the process run.”}

{S16 The [o World Anti-Doping Agency]} {C16 has long held} {T16 that athletes are answerable for whatever is in their bodies}. {T17 {X17 Should the second sample confirm the first}, [p Sarrazin] risks a four-year ban}, {S17 an official familiar with the case} {C17 said}, {T17 though two years is possible {X17 if he can show how the hormone got there}}.

[p Sarrazin] won the mountains jersey in [l Spain] in 2022 and was known for attacks launched absurdly far from the finish. He will miss the [m Tour de France], which leaves [l Bilbao] on 1 July.
---
1 act=announcement fact=CT+ who=the UCI
2 act=claim fact=CT+ who=the laboratory in Lausanne
3 act=proposal fact=Uu in=4 who=Mathis Sarrazin
4 act=claim fact=CT+ who=the UCI
5 act=denial fact=CT- who=Mathis Sarrazin
7 act=assessment fact=PS+ who=Hélène Cauvet
8 act=claim fact=CT+ who=Hélène Cauvet
9 act=denial fact=CT- in=8 who=the laboratory
10 act=assessment fact=CT+ who=Team Orbis-Lumen
11 act=assessment fact=PS+ who=Pieter Vandeputte
12 act=no_comment fact=Uu who=The sponsor, a Ghent lighting firm
13 act=assessment fact=CT+ who=one rider
14 act=proposal fact=Uu who=Jonas Riemer
15 act=denial fact=CT+ in=14 who=Mathis Sarrazin
16 act=assessment fact=CT+ who=The World Anti-Doping Agency
17 act=assessment fact=PS+ who=an official familiar with the case
18 act=commitment fact=Uu who=Mathis Sarrazin
19 act=proposal fact=Uu who=one rider
role: Mathis Sarrazin | cyclist | 
role: Hélène Cauvet | lawyer | 
role: Pieter Vandeputte | general manager | Team Orbis-Lumen
role: Pieter Vandeputte | former sprinter | 
role: Jonas Riemer | German champion | 
