{T16 [l Nevada] governor} {C16 cleared} {T16 of using state jet for golf}

{T1 [l Nevada]'s governor broke no law when he flew to a golf tournament in [l Arizona] on a state-owned plane}, {S1 an ethics panel} {C1 ruled} {D1 Monday}, although {S2 it} {C2 found} {T2 that he had shown "the judgment of a teenager with keys."}

{S3 Gov. [p Clint Abernathy]} {C3 said} {T3 {S24 he} {C24 felt} {T24 vindicated}}. {T4 "{S5 They} {C5 called} {T5 me a thief} for eleven months. {S6 I} {C6 said} {T6 I wasn't}, and now it's on letterhead,"} {S4 he} {C4 told} {A4 reporters} in [l Carson City].

The seven-member panel split 4-3. {S7 The dissenters}, in a nine-page opinion, {C7 argued} {T7 that {S8 the governor's staff} {C8 had known} {T8 the trip was private} and invented a meeting to cover it}.

{T9 The meeting, with a copper company, lasted twelve minutes}, {C9 according to} {S9 flight and security records first published by the [o Reno Gazette Journal]}. {S11 {S10 The company}} {C10 confirmed} {T10 it took place} but {C11 would not disclose} what was discussed.

{S12 Attorney General [p Yolanda Trejo], a [o Democrat] who is weighing a run for governor,} {C12 is considering} {T12 an appeal}. {S13 Her office} {C13 expressed} {T13 "profound concern" over the panel's reasoning}.

The aircraft, a nine-seat twin-engined jet, was bought second-hand in 2009. It has a galley, a state seal on each headrest and, since the governor's trip, a scratch along the cargo door in the shape of a nine-iron. Fuel for the round trip came to $4,318.

{T14 She'll lose}, {C14 predicted} {S14 the governor's lawyer, [p Max Dufresne]}. {S15 He} {C15 dismissed} {T15 the complaint as "a campaign ad with exhibits."}

{S17 The man who brought the complaint, retired air traffic controller [p Lou Scarpelli],} {C17 said} {T17 {S23 he} {C23 had expected} {T23 nothing better}}. {T18 "{S19 My neighbor} {C19 warned} {A19 me}: {T19 {S20 they} {C20 all think} {T20 it's their airplane}}. It's my airplane,"} {S18 he} {C18 said}.

Such flights are nothing new; in 2016 a lieutenant governor took one to a rodeo. {S21 [o State Senate] Majority Leader [p Bev Osgood]} {C21 has proposed} {T21 selling the plane}. {S22 [p Abernathy]} {C22 supports} {T22 the idea, {X22 provided that a helicopter is bought in its place}}.
---
1 act=announcement fact=CT- who=an ethics panel
2 act=assessment fact=CT+ who=an ethics panel
3 act=assessment fact=CT+ who=Clint Abernathy
4 act=claim fact=CT+ who=Clint Abernathy
5 act=assessment fact=CT+ in=4 who=They
6 act=denial fact=CT- in=4 who=Clint Abernathy
7 act=claim fact=CT+ who=The dissenters
8 act=claim fact=CT+ in=7 who=the governor's staff
9 act=claim fact=CT+ who=flight and security records
10 act=claim fact=CT+ who=The company
11 act=non_confirmation fact=Uu who=The company
12 act=commitment fact=Uu who=Yolanda Trejo
13 act=assessment fact=CT+ who=Yolanda Trejo's office
14 act=assessment fact=PR+ who=Max Dufresne
15 act=assessment fact=CT+ who=Max Dufresne
16 act=announcement fact=CT- who=unspecified
17 act=assessment fact=CT+ who=Lou Scarpelli
18 act=claim fact=CT+ who=Lou Scarpelli
19 act=claim fact=CT+ in=18 who=My neighbor
20 act=assessment fact=PR+ in=19 who=they
21 act=proposal fact=Uu who=Bev Osgood
22 act=agreement fact=CT+ who=Clint Abernathy
23 act=assessment fact=CT+ in=17 who=Lou Scarpelli
24 act=assessment fact=CT+ in=3 who=Clint Abernathy
role: Clint Abernathy | Gov. | Nevada
role: Yolanda Trejo | Attorney General | 
role: Max Dufresne | lawyer | 
role: Lou Scarpelli | air traffic controller | 
role: Bev Osgood | Majority Leader | State Senate
