Dead fish on the [l Neckar]: chemical plant under scrutiny

[l STUTTGART] – Tonnes of dead barbel, chub and eel have been pulled from a 40-kilometre stretch of the [l Neckar] since the weekend, and suspicion has fallen on a paint-additives plant at [l Oberlohe].

{S1 [l Baden-Württemberg]'s environment ministry} {C1 said} {D1 on Monday} {T1 that water taken below the works contained a disinfectant at 200 times the permitted level}. {T2 The samples upstream were clean}, {S2 it} {C2 added}.

{S3 The operator, [o Lohe Chemie],} {C3 has admitted} {T3 that "a small quantity" escaped on Friday night when a valve jammed}. But {S4 its managing director, [p Ralf Steinhauer],} {C4 disputes} {T4 that this could have killed so many fish}. {T5 "We are looking at a heatwave, low water and a river that was already gasping,"} {S5 he} {C5 told} {A5 [o Südwestrundfunk]}.

Anglers are having none of it. {S8 {S7 [p Wilfried Götz], who chairs the local fishing club,}} {C7 called} {T7 the explanation "an insult with a chart attached"} and {C8 threatened} {T8 to sue}. {T9 {S10 Scientists} {C10 reckon} {T10 the barbel will need ten years to recover}}, {S9 he} {C9 noted}; {T9 "I'm 74. I'd like to see it."}

{S12 State prosecutors} {C12 announced} {T12 that they had searched the plant's offices and seized logbooks and hard drives}. {S13 They} {C13 would neither confirm nor deny} {T13 {C14 reports} {T14 that an employee had raised the alarm hours before the authorities were told}}.

Swimming is banned as far as [l Heilbronn]. {A15 Farmers} {C15 were advised} {T15 not to water crops from the river}, and {S16 the mayor of [l Oberlohe], [p Susanne Abt],} {C16 appealed to} {A16 dog owners} {T16 to keep their animals on a lead}. {S17 She} {C17 was critical of} {T17 the company for waiting eleven hours to ring the town hall}.

Under questioning from [o Greens] in the state parliament, {S18 an official} {C18 accepted} {T18 that the last unannounced inspection had been in 2017}. {S19 The [o Greens]} {C19 want} {T19 one every year}. {S20 The industry association [o VCI]} {C20 considers} {T20 that "neither useful nor affordable"}.

{T21 Tap water is not affected}, {C21 according to} {S21 the regional supplier}.
---
1 act=claim fact=CT+ who=Baden-Württemberg's environment ministry
2 act=claim fact=CT- who=Baden-Württemberg's environment ministry
3 act=agreement fact=CT+ who=Lohe Chemie
4 act=denial fact=CT- who=Ralf Steinhauer
5 act=assessment fact=CT+ who=Ralf Steinhauer
7 act=assessment fact=CT+ who=Wilfried Götz
8 act=threat fact=Uu who=Wilfried Götz
9 act=claim fact=CT+ who=Wilfried Götz
10 act=assessment fact=PR+ in=9 who=Scientists
12 act=claim fact=CT+ who=State prosecutors
13 act=non_confirmation fact=Uu who=State prosecutors
14 act=claim fact=CT+ in=13 who=unspecified
15 act=proposal fact=Uu who=unspecified
16 act=proposal fact=Uu who=Susanne Abt
17 act=assessment fact=CT+ who=Susanne Abt
18 act=agreement fact=CT- who=an official
19 act=proposal fact=Uu who=The Greens
20 act=assessment fact=CT- who=The industry association VCI
21 act=claim fact=CT- who=the regional supplier
role: Ralf Steinhauer | managing director | Lohe Chemie
role: Wilfried Götz | chairs | local fishing club
role: Susanne Abt | mayor | Oberlohe
