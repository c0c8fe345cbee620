Crab king goes to prison for the smallest lie he told

[l PORTLAND], [l Maine] — The man who sold [l Boston] its fanciest crab cakes was sentenced Friday to 26 months in federal prison, not for what was in them but for a postcard.

{S1 [p Arlo Whitcomb], 58, founder and president of [o Whitcomb & Daughters Seafood],} {C1 pleaded guilty} {D1 in May} {C1 to} {T1 obstruction of justice}. {S2 He} {C2 admitted} {T2 that he had written to a former bookkeeper, on the back of a picture of a lighthouse, {C3 asking} {A3 her} {T3 to "forget about Indonesia."}}

{T4 "You lied about a crab, and then you lied about the lie,"} {S4 Judge [p Constance Albright]} {C4 told} {A4 him}. {T5 The second}, {S5 she} {C5 said}, {T5 was worse}.

{S6 Prosecutors} {C6 had accused} {T6 the company of {C18 advertising} {T18 180 tons of imported crabmeat as "caught this morning off [l Monhegan]."}} Most of those counts were dropped when a laboratory lost the samples. {S7 The defense} {C7 has always maintained} {T7 that the labels were a printer's error}; {S8 the printer, [p Elwood Gage],} {C8 testified} {T8 that he had printed exactly what he was sent}.

{S9 A forensic accountant for the government, [p Sheila Moynihan],} {C9 estimated} {T9 the profit at $6.1 million}. {S10 The probation office} {C10 recommended} {T10 18 months}. {S11 [p Albright]} went higher, {C11 citing} {T11 a "want of remorse."}

[p Whitcomb] wore a fisherman's sweater. {T12 "I'm sorry to the crabs, I guess,"} {S12 he} {C12 said} when {S13 the judge} {C13 asked} {A13 him} {T13 if he had anything to add}. His lawyer put a hand over his eyes.

The company began in 1991 with a card table beside Route 1. Its pitch was the tide: a chalkboard showed the hour at which the boats had come in, and customers drove up from three states to stand in front of it. By 2015 the firm had a plant, a cookbook and a contract with an airline. It did not, by then, have a boat.

{T14 {S15 The two daughters, who were never charged,} {C15 plan} {T15 to keep the business going}}, {C14 according to} {S14 a family friend}. {S16 The elder, [p Hope Whitcomb],} {C16 posted} on [o Instagram] {T16 that the family "will be straight with you from here on."} {S17 She} {C17 did not respond to a request for an interview}.

Lobstermen at the [l Port Clyde] dock were of two minds. {T19 "{S20 He} {C20 told} {A20 folks} {T20 what they wanted to hear}, and they'd have paid double,"} {C19 said} {S19 [p Merle Simmons], who has hauled traps for forty years}. {S21 His sternman} {C21 thinks} {T21 the sentence too light}.

{S22 The bookkeeper, [p Rosalind Teel],} {C22 had told} {A22 investigators} {T22 about the card} {D22 the day it came}. {T24 {A23 She} {C23 had been offered} {T23 a vacation}}, {S24 she} {C24 said} outside the courthouse. {T24 "I'd have liked one."}
---
1 act=agreement fact=CT+ who=Arlo Whitcomb
2 act=agreement fact=CT+ who=Arlo Whitcomb
3 act=proposal fact=Uu in=2 who=Arlo Whitcomb
4 act=claim fact=CT+ who=Constance Albright
5 act=assessment fact=CT+ who=Constance Albright
6 act=claim fact=CT+ who=Prosecutors
7 act=claim fact=CT+ who=The defense
8 act=claim fact=CT+ who=Elwood Gage
9 act=assessment fact=CT+ who=Sheila Moynihan
10 act=proposal fact=Uu who=The probation office
11 act=assessment fact=CT+ who=Constance Albright
12 act=assessment fact=PR+ who=Arlo Whitcomb
13 act=proposal fact=Uu who=Constance Albright
14 act=claim fact=CT+ who=a family friend
15 act=commitment fact=Uu in=14 who=The two daughters
16 act=commitment fact=Uu who=Hope Whitcomb
17 act=no_comment fact=Uu who=Hope Whitcomb
18 act=claim fact=CT+ in=6 who=the company
19 act=claim fact=CT+ who=Merle Simmons
20 act=claim fact=CT+ in=19 who=Arlo Whitcomb
21 act=assessment fact=CT+ who=His sternman
22 act=claim fact=CT+ who=Rosalind Teel
23 act=commitment fact=Uu in=24 who=unspecified
24 act=claim fact=CT+ who=Rosalind Teel
role: Arlo Whitcomb | founder | Whitcomb & Daughters Seafood
role: Arlo Whitcomb | president | Whitcomb & Daughters Seafood
role: Constance Albright | Judge |
role: Elwood Gage | printer |
role: Sheila Moynihan | forensic accountant |
role: Rosalind Teel | bookkeeper |
