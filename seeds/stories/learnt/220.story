{S1 Jury} {C1 finds} {T1 ferry engineer guilty of sinking his own workshop}

A marine engineer who scuttled a floating workshop to collect the insurance was convicted at [o Truro Crown Court] on Thursday, after {S20 a jury} {C20 rejected} in under four hours {T20 a story that had grown with every police interview}.

[p Colin Tregear], 52, stood with his hands in his pockets as the foreman spoke. {S2 He} {C2 had denied} {T2 fraud and endangering a vessel}.

The barge, the [m Patient Annie], went down at its mooring in [l Falmouth] on a windless night in February 2022. It was insured for £410,000, some four times what a surveyor would have given for it. Within a week [p Tregear] had filed his claim. Within a month divers had brought up a seacock, wide open, with a spanner still on it.

{T3 “Barges do not commonly unscrew themselves,”} {S3 prosecutor [p Miriam Yelland]} {C3 told} {A3 the jurors} in her closing speech. {S4 The Crown}'s {C4 case was that} {T4 [p Tregear], who owed money to two brothers and a bank, had gone aboard at about 1 a.m.}, and {T5 phone records}, {S5 she} {C5 submitted}, {T5 put him within 40 metres of the quay}.

The defence called one witness. {S6 [p Tregear]'s former apprentice, [p Danny Opie],} {C6 testified} {T6 that {S7 the engineer} {C7 had complained} for months {T7 of a corroded valve} and that {S8 the harbour office} {C8 had promised} {T8 an inspection}}. No one came. {S9 The harbour office} {C9 disputes} {T9 that}; {T10 its logbook}, {S10 a clerk} {C10 said}, {T10 contains no such request}.

Under cross-examination {S11 [p Opie]} {C11 conceded} {T11 that {A12 he} {C12 had been asked} {D12 last summer} {T12 to “remember a bit harder”}}. {S13 He} {C13 would not say} by whom.

[l Falmouth]'s working waterfront has been shrinking for a generation. Of nine repair yards that stood along the inner harbour in 1990, two are left, and one of those now sells paddleboards. The [m Patient Annie] was built as a coal lighter in 1931, served as a floating canteen in the war and was bought by [p Tregear]'s father for the price of a van.

{S21 Judge [p Helena Strang]} adjourned sentencing until 9 May and {C21 ordered} {T21 reports}. {T14 A prison term}, {S14 she} {C14 warned} {A14 the defendant}, {T14 was “the likely course, and you should put your affairs in order.”}

Outside, {S15 his solicitor, [p Piers Rowse],} {C15 indicated} {T15 that an appeal was being considered}. {S17 {S16 The insurer, [o Lanyon Mutual],}} {C16 welcomed} {T16 the verdict} but {C17 had no comment} on why it had covered a 91-year-old hull without looking at it.

On the quay opinion was divided. {T18 “He's no crook, he's a drowning man,”} {C18 said} {S18 [p Jean Hocking], who runs the bait shop}. {S19 Her husband} {C19 was of another view}: {T19 the brothers should have been in the dock beside him}.
---
1 act=announcement fact=CT+ who=Jury
2 act=denial fact=CT- who=Colin Tregear
3 act=assessment fact=CT- who=Miriam Yelland
4 act=claim fact=CT+ who=The Crown
5 act=claim fact=CT+ who=Miriam Yelland
6 act=claim fact=CT+ who=Danny Opie
7 act=claim fact=CT+ in=6 who=Colin Tregear
8 act=commitment fact=Uu in=6 who=the harbour office
9 act=denial fact=CT- who=The harbour office
10 act=denial fact=CT- who=a clerk
11 act=agreement fact=CT+ who=Danny Opie
12 act=proposal fact=Uu in=11 who=unspecified
13 act=non_confirmation fact=Uu who=Danny Opie
14 act=threat fact=Uu who=Helena Strang
15 act=announcement fact=PS+ who=Piers Rowse
16 act=assessment fact=CT+ who=Lanyon Mutual
17 act=no_comment fact=Uu who=Lanyon Mutual
18 act=assessment fact=CT- who=Jean Hocking
19 act=assessment fact=CT+ who=Her husband
20 act=denial fact=CT- who=a jury
21 act=announcement fact=Uu who=Helena Strang
role: Colin Tregear | marine engineer |
role: Miriam Yelland | prosecutor | The Crown
role: Danny Opie | apprentice |
role: Helena Strang | Judge | Truro Crown Court
role: Piers Rowse | solicitor |
role: Jean Hocking | runs the bait shop |
