[l Norway]'s rate-setters hold fire as krone slides

[l OSLO], June 19 ([o Reuters]) - {S1 [l Norway]'s central bank} kept its policy rate on hold at 4.50% on Thursday and {C1 signalled} {T1 that a first cut was unlikely before December}, wrong-footing traders who had bet on a move in the autumn.

The decision was unanimous. {T2 "Inflation is coming down, but it is coming down slowly, and we are in no rush,"} {S2 Governor [p Ingrid Solvang]} {C2 told} {A2 a news conference}. {T3 {X3 If the krone weakens further}, rates could stay where they are well into next year}, {S3 she} {C3 added}.

{S4 All but two of 19 economists polled by [o Reuters]} {C4 had predicted} {T4 no change}. {S5 They} {C5 now see} {T5 the rate at 4.25% by the end of the year}.

{S6 [o Norges Bank]} {C6 lowered} its growth {C6 forecast} {T6 for the mainland economy to 0.9%} from 1.2%. {S7 Its survey of 300 companies, also released on Thursday,} {C7 found} {T7 that {S8 builders} {C8 expected} {T8 activity to shrink for a fourth straight quarter}}.

{T9 "This was a hawkish hold with a dovish haircut,"} {C9 said} {S9 [p Stian Kolberg], chief economist at [o Fjordbanken]}. {S10 He} {C10 conceded} {T10 that he had been wrong about September}.

The krone firmed 0.6% against the euro before giving up its gains. {S11 Dealers} {C11 blamed} {T11 thin trading}.

Politics is creeping in. {S12 Finance Minister [p Torgeir Aune]}, whose party trails in the polls, {C12 said} {D12 last week} {T12 that households "deserve some relief"}, a remark that {S13 the opposition} {C13 called} {T13 an assault on the bank's independence}. {A19 [p Solvang]} {C19 was asked} three times {T19 whether she had discussed it with him}. {T14 "I meet the minister regularly,"} {S15 {S14 she}} {C14 replied}, {C15 declining to elaborate}.

{S16 The finance ministry} {C16 had no immediate comment}. {S17 A government official, speaking on condition of anonymity,} {C17 denied} {T17 that {S18 [p Aune]} {C18 had demanded} {T18 a cut}}.

The next decision is due on August 21.
---
1 act=announcement fact=PR- who=Norway's central bank
2 act=assessment fact=CT+ who=Ingrid Solvang
3 act=assessment fact=PS+ who=Ingrid Solvang
4 act=assessment fact=PR- who=All but two of 19 economists polled by Reuters
5 act=assessment fact=PR+ who=All but two of 19 economists polled by Reuters
6 act=assessment fact=PR+ who=Norges Bank
7 act=claim fact=CT+ who=Its survey of 300 companies
8 act=assessment fact=PR+ in=7 who=builders
9 act=assessment fact=CT+ who=Stian Kolberg
10 act=agreement fact=CT+ who=Stian Kolberg
11 act=assessment fact=CT+ who=Dealers
12 act=assessment fact=Uu who=Torgeir Aune
13 act=assessment fact=CT+ who=the opposition
14 act=claim fact=CT+ who=Ingrid Solvang
15 act=no_comment fact=Uu who=Ingrid Solvang
16 act=no_comment fact=Uu who=The finance ministry
17 act=denial fact=CT- who=A government official
18 act=proposal fact=Uu in=17 who=Torgeir Aune
19 act=proposal fact=Uu who=unspecified
role: Ingrid Solvang | Governor | Norges Bank
role: Stian Kolberg | chief economist | Fjordbanken
role: Torgeir Aune | Finance Minister | Norway
