Hospital trust 'ignored' surgeon's infection figures

{T2 {S1 A surgeon who counted infections on his own ward} {C1 told} {A1 managers} four times {T1 that something was wrong} before they acted}, {S2 an inquiry} {C2 has found}.

Twenty-three patients at [l St Brannock's Hospital] in [l Devon] became seriously ill between 2019 and 2022 after knee operations.

Three of them lost a leg.

{S3 The inquiry's chair, Dame [p Frances Lyddon],} {C3 said} {T3 the trust had been "deaf by choice"}.

{T4 "{S5 Mr [p Oyelaran]} {C5 said} in plain English, with a graph, {T5 that his patients were being harmed},"} {S4 she} {C4 told} {A4 a news conference in [l Barnstaple]}.

{T4 "{S6 The reply} {C6 was} {T6 that he should fill in a different form}."}

[p Tunde Oyelaran] resigned in 2021 and now works in [l Leeds].

{S8 {S7 He}} {C7 welcomed} {T7 the report} but {C8 said} {T8 he took "no pleasure in being right"}.

{S9 The report} {C9 blames} {T9 a faulty air filter above theatre four for the infections}.

{S10 It} also {C10 criticises} {T10 {S11 the trust}'s {C11 claim}, repeated to {A11 families} {D11 for months}, {T11 that the bacteria had come from patients' own skin}}.

{S12 [p Pauline Gidley], 71, whose leg was amputated in 2020,} {C12 said} {T12 {S13 a nurse} {C13 had advised} {A13 her} {T13 to wash more}}.

{T14 "{S15 I} {C15 believed} {T15 it was my fault},"} {S14 she} {C14 said}. {T14 "For two years I scrubbed that knee."}

{S17 {S16 The trust's acting chief executive, [p Dominic Hale],}} {C16 apologised} {T16 "without reservation"} and {C17 pledged to} {T17 carry out all 31 recommendations}.

{S18 He} {C18 refused to say} whether anyone would be disciplined.

{T19 {S20 His predecessor, [p Carol Whiteway],} {C20 maintained} in her evidence {T20 that she had never been shown the figures}}, {C19 according to} {S19 the report}. {S22 Dame [p Frances]} {C22 rejected} {T22 that account}.

{S23 The [o Royal College of Surgeons]} {C23 called for} {T23 every hospital to publish infection rates by theatre}.

{S24 [o Devon and Cornwall Police]} {C24 said} {T24 officers were "reviewing the contents"}. {S25 The force} {C25 would not be drawn on} whether charges were being considered.

The hospital was built in 1964 and has been extended four times. Its orthopaedic wing, opened by a snooker champion, once had the shortest waiting list in the south-west.

Theatre four reopened in 2023 with a new filter. It cost £1,140.
---
1 act=claim fact=CT+ in=2 who=Tunde Oyelaran
2 act=claim fact=CT+ who=an inquiry
3 act=assessment fact=CT+ who=Frances Lyddon
4 act=claim fact=CT+ who=Frances Lyddon
5 act=claim fact=CT+ in=4 who=Tunde Oyelaran
6 act=proposal fact=Uu in=4 who=the trust
7 act=assessment fact=CT+ who=Tunde Oyelaran
8 act=assessment fact=CT- who=Tunde Oyelaran
9 act=claim fact=CT+ who=The report
10 act=assessment fact=CT+ who=The report
11 act=claim fact=CT+ in=10 who=the trust
12 act=claim fact=CT+ who=Pauline Gidley
13 act=proposal fact=Uu in=12 who=a nurse
14 act=assessment fact=CT+ who=Pauline Gidley
15 act=assessment fact=PR+ in=14 who=Pauline Gidley
16 act=assessment fact=CT+ who=Dominic Hale
17 act=commitment fact=Uu who=Dominic Hale
18 act=non_confirmation fact=Uu who=Dominic Hale
19 act=claim fact=CT+ who=the report
20 act=denial fact=CT- in=19 who=Carol Whiteway
22 act=denial fact=CT- who=Frances Lyddon
23 act=proposal fact=Uu who=The Royal College of Surgeons
24 act=claim fact=CT+ who=Devon and Cornwall Police
25 act=non_confirmation fact=Uu who=Devon and Cornwall Police
role: Frances Lyddon | chair | inquiry
role: Tunde Oyelaran | surgeon | St Brannock's Hospital
role: Dominic Hale | acting chief executive | trust
role: Carol Whiteway | chief executive | trust
