[l Chile] and [l Bolivia] trade expulsions after leak of envoy's cable

[l SANTIAGO], [l Chile] ([o EFE]) - [l Chile] expelled two Bolivian diplomats on Thursday and [l Bolivia] answered within the hour by sending home three Chileans, in a quarrel over a cable that was never meant to be read on either side of the border.

The document, published this week by the magazine [o Altiplano], is signed by [p Rodrigo Larraín], who was until Wednesday the Chilean consul general in [l La Paz]. In it {S1 he} {C1 informs} {A1 his superiors} {T1 that {S2 a Bolivian general} {C2 had confided} to {A2 him}, "after the second whisky", {T2 that the army would not lift a finger {X2 if the government fell}}}.

{T3 "{S4 He} {C4 expects} {T4 it to happen before Carnival},"} {S3 the cable} {C3 adds}. {T3 "He may be boasting. {S5 He} {C5 has predicted} {T5 this} twice before."}

{S7 {S6 Bolivian President [p Marcela Choque]}} {C6 called} {T6 the text "an insult dressed as diplomacy"} and {C7 demanded} {T7 an apology}. {S9 Her foreign minister} went further, {C9 accusing} {T9 [l Chile] of courting plotters}. {S11 {S10 [l Chile]'s foreign ministry}} {C10 rejected} {T10 the charge} as baseless and {C11 reiterated} {T11 that it does not comment on internal communications}.

{S12 Three former diplomats} {C12 told} {A12 [o EFE]} {T12 the style was plainly [p Larraín]'s}. {S13 He} {C13 has kept silent}. {S14 A person who spoke to him on Wednesday, and {S22 who} {C22 did not want} {T22 to be identified as a friend},} {C14 related} {T14 that he was "mortified, chiefly about the whisky"}.

Which general? {S15 The daily [o El Deber]}, {C16 citing} {S16 a source in the barracks}, {C15 named} {T15 {T16 two}}. {S21 Both} {C21 have denied} {T21 it}.

The leak comes at an awkward time. Talks on a railway to the port of [l Arica] were to have resumed on Monday; {S17 officials on both sides} {C17 now believe} {T17 they will be put off until after the Bolivian vote in August}. Freight drivers stuck at the pass of [l Tambo Quemado], at 4,600 metres, made soup over gas burners and listened to the two presidents on the radio.

{T18 "{S19 They} {C19 say} {T19 the border stays open},"} {C18 said} {S18 one of them, [p Wilson Mamani]}. {T18 "So who closed it?"}

{S20 [l Peru]} {C20 offered} {T20 to mediate, {X20 should both capitals ask}}.
---
1 act=claim fact=CT+ who=Rodrigo Larraín
2 act=claim fact=CT- in=1 who=a Bolivian general
3 act=claim fact=PS+ who=the cable
4 act=assessment fact=PR+ in=3 who=a Bolivian general
5 act=assessment fact=PR+ in=3 who=a Bolivian general
6 act=assessment fact=CT+ who=Marcela Choque
7 act=proposal fact=Uu who=Marcela Choque
9 act=claim fact=CT+ who=Her foreign minister
10 act=denial fact=CT- who=Chile's foreign ministry
11 act=claim fact=CT- who=Chile's foreign ministry
12 act=assessment fact=CT+ who=Three former diplomats
13 act=no_comment fact=Uu who=Rodrigo Larraín
14 act=claim fact=CT+ who=A person who spoke to him on Wednesday
15 act=claim fact=CT+ who=El Deber
16 act=claim fact=CT+ who=a source in the barracks
17 act=assessment fact=PR+ who=officials on both sides
18 act=claim fact=Uu who=Wilson Mamani
19 act=claim fact=CT+ in=18 who=They
20 act=conditional_commitment fact=Uu who=Peru
21 act=denial fact=CT- who=Both
22 act=proposal fact=Uu who=A person who spoke to him on Wednesday
role: Rodrigo Larraín | consul general | Chile
role: Marcela Choque | President | Bolivia
