Police name suspect in [l Harmon Lake] pharmacy robberies

[l HARMON LAKE], [l Minn.] — {S2 {S1 Police}} {C1 have identified} {T1 a former pharmacy technician as the man {S24 they} {C24 believe} {T24 held up four drugstores in eleven days}}, and {C2 are asking} {A2 the public} {T2 for help finding him}.

{T3 {A27 [p Kyle Erdahl], 33, of [l Harmon Lake],} {C27 is charged} {T27 with four counts of first-degree aggravated robbery}}, {S3 Chief [p Renee Solberg]} {C3 told} {A3 reporters} {D3 Tuesday}.

{S4 The chief} {C4 said} {T4 no one had been hurt but that a clerk at one store had been so frightened she had quit}.

{T5 "{S6 He} {C6 told} {A6 her} {T6 he'd be back {X6 if she hit the button}}. She hit the button,"} {S5 [p Solberg]} {C5 said}. {T5 "I'd hire her tomorrow."}

{C7 According to} {S7 the criminal complaint}, {T7 {S25 the robber} wore a fishing hat, spoke politely and {C25 asked for} {T25 only two things: oxycodone and a bag to put it in}}.

{T26 {S8 A co-worker} recognized his voice from a security recording and {C8 told} {A8 detectives} {T8 {S9 [p Erdahl]} {C9 had always said} {T9 the back counter was "the softest spot in town"}}}, {S26 the complaint} {C26 states}.

{S10 His mother, [p Janice Erdahl],} {C10 urged} {A10 him} {T10 to turn himself in}. {T11 "{S12 [p Kyle]} {C12 promised} {A12 me} in January {T12 he was clean}, and {S13 I} {C13 think} {T13 he meant it},"} {S11 she} {C11 said} in a phone interview. {S14 She} {C14 blames} {T14 a back injury and a doctor "with a fast pen" for his addiction}.

{S15 The doctor} {C15 could not be reached}.

{S16 [o Hennig Drug], which owns two of the four stores,} {C16 is offering} {T16 $5,000 for information leading to an arrest}. {S17 [p Paula Hennig], the company's co-owner and chief pharmacist,} {C17 thanked} {T17 officers for "walking my girls to their cars."}

{S18 The [o Minnesota Board of Pharmacy]} {C18 recommends} {T18 that stores keep opioids in time-delay safes}; {T19 fewer than a third do}, {S19 a survey by the board} {C19 found} {D19 last year}. {S20 [p Hennig]} {C20 said} {T20 she had priced the safes at $3,800 apiece and "swallowed hard."}

{T21 [p Erdahl]} {C21 is believed} {T21 to be driving a green Subaru with a canoe rack}. {S23 {S22 [p Solberg]}} {C22 would not say} whether he was armed, {C23 cautioning} only {T23 that nobody should try to find out}.

The next night, three of the four stores closed at six. At the fourth, two retired deputies sat by the greeting cards, reading them.
---
1 act=announcement fact=CT+ who=Police
2 act=proposal fact=Uu who=Police
3 act=announcement fact=CT+ who=Renee Solberg
4 act=claim fact=CT- who=Renee Solberg
5 act=claim fact=CT+ who=Renee Solberg
6 act=threat fact=Uu in=5 who=He
7 act=claim fact=CT+ who=the criminal complaint
8 act=claim fact=CT+ in=26 who=A co-worker
9 act=assessment fact=CT+ in=8 who=Kyle Erdahl
10 act=proposal fact=Uu who=Janice Erdahl
11 act=claim fact=CT+ who=Janice Erdahl
12 act=claim fact=CT+ in=11 who=Kyle Erdahl
13 act=assessment fact=PR+ in=11 who=Janice Erdahl
14 act=assessment fact=CT+ who=Janice Erdahl
15 act=no_comment fact=Uu who=The doctor
16 act=conditional_commitment fact=Uu who=Hennig Drug
17 act=assessment fact=CT+ who=Paula Hennig
18 act=proposal fact=Uu who=Minnesota Board of Pharmacy
19 act=claim fact=CT+ who=a survey by the board
20 act=claim fact=CT+ who=Paula Hennig
21 act=assessment fact=PR+ who=unspecified
22 act=non_confirmation fact=Uu who=Renee Solberg
23 act=proposal fact=Uu who=Renee Solberg
24 act=assessment fact=PR+ in=1 who=Police
25 act=proposal fact=Uu in=7 who=the robber
26 act=claim fact=CT+ who=the complaint
27 act=claim fact=CT+ in=3 who=unspecified
role: Kyle Erdahl | pharmacy technician | 
role: Renee Solberg | Chief | Police
role: Paula Hennig | co-owner | Hennig Drug
role: Paula Hennig | chief pharmacist | Hennig Drug
