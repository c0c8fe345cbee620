Vaccine maker's shares slump after trial is halted

[o Corvane Biologics] lost a fifth of its market value on Tuesday after {S1 the company} {C1 announced} {T1 that it was pausing a late-stage trial of its dengue vaccine and that two volunteers were in intensive care}.

{S2 [p Priya Nambiar], [o Corvane]'s chief executive and co-founder,} {C2 told} {A2 investors} on a hastily arranged call {T2 that there was “no evidence so far” of a link to the shot}. An independent safety board has six weeks to examine the cases, and {S3 [p Nambiar]} {C3 pledged} {T3 to publish its findings in full}.

{T4 Four thousand people had already received both doses}, {C4 according to} {S4 a regulatory filing seen by [o Reuters]}.

Not everyone was reassured. {T5 “{S6 They} {C6 said} {T6 the same} in 2021, about a different product, and we waited fourteen months for the data,”} {C5 recalled} {S5 [p Tobias Achterberg], who heads health-care research at [o Linden Bank] in [l Frankfurt]}. {S7 He} {C7 now puts the odds of approval at} {T7 one in three}.

{S8 Analysts at [o Quay Street Partners]} {C8 took a gentler line:} {T8 pauses are routine, the sample is large and the money will last until 2028}.

The company, based in [l Bengaluru], was founded in a rented laboratory above a bakery. It listed in 2019, bought a rival two years later, and has declared a loss in every quarter since. Its name appears on the shirts of two cricket teams.

Dengue is carried by mosquitoes that bite by day. Case numbers have climbed steeply in southern [l Europe], and demand for any shot has been strong enough for three governments to place orders before the first results. Airlines post notices in departure lounges; one, in [l Milan], runs to six languages.

{S10 {S9 [l Brazil]'s health regulator, [o Anvisa],}} under whose supervision the trial was run, {C9 confirmed} {T9 the halt} and {C10 ordered} {T10 all remaining vials to be quarantined}. {S11 Dr [p Luciana Prates], the agency's deputy head of clinical research,} {C11 cautioned} {T11 against reading too much into two cases}.

{C12 The claim}, {C12 made} {D12 overnight} {C12 by} {S12 several anonymous accounts on [o X]}, {C12 that} {T12 one of the volunteers had died} {C13 was dismissed by} {S13 the hospital in [l Recife]} as {T13 “false and cruel”}. {S14 The families}, through a lawyer, {C14 declined to speak}.

[p Nambiar], 52, a chemist by training, took no questions.
---
1 act=announcement fact=CT+ who=the company
2 act=claim fact=CT- who=Priya Nambiar
3 act=commitment fact=Uu who=Priya Nambiar
4 act=claim fact=CT+ who=a regulatory filing seen by Reuters
5 act=claim fact=CT+ who=Tobias Achterberg
6 act=claim fact=CT- in=5 who=They
7 act=assessment fact=PS+ who=Tobias Achterberg
8 act=assessment fact=CT+ who=Analysts at Quay Street Partners
9 act=announcement fact=CT+ who=Anvisa
10 act=announcement fact=Uu who=Anvisa
11 act=proposal fact=Uu who=Luciana Prates
12 act=claim fact=CT+ who=several anonymous accounts on X
13 act=denial fact=CT- who=the hospital in Recife
14 act=no_comment fact=Uu who=The families
role: Priya Nambiar | chief executive | Corvane
role: Priya Nambiar | co-founder | Corvane
role: Priya Nambiar | chemist |
role: Tobias Achterberg | heads health-care research | Linden Bank
role: Luciana Prates | deputy head of clinical research | Anvisa
