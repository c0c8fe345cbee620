{T1 Stroller maker knew of faulty hinge}, {S1 documents} {C1 indicate}

[l COLUMBUS], [l Ohio] — {T2 {T26 The folding stroller} recalled last week after it severed the fingertips of 14 children had been {C26 flagged} by {S26 the company's own engineers} in 2021}, {C2 according to} {S2 emails filed in federal court here}.

{T3 "This will take a finger off,"} {S3 one engineer} {C3 wrote} to {A3 his supervisor} {D3 on March 9 of that year}. {S4 The reply, sent eleven minutes later,} {C4 reads} in full: {T4 "Noted. Ship date stands."}

{S5 [o Wrenley Baby], which sold 212,000 of the [m Glide 2] strollers for about $340 each,} {C5 says} {T5 {S6 it} {C6 does not recognize} {T6 the emails as a fair picture}}. {T7 "Those two lines were pulled from a file of nine thousand,"} {S7 [p Todd Lassiter], a company vice president,} {C7 said}. {S8 He} {C8 denied} {T8 that {T28 the hinge} {C28 had been thought} {T28 dangerous}}.

{A9 Parents} {C9 are urged} {T9 to stop using the stroller at once and to order a free repair kit}, a pair of plastic covers that clip over the joint. {S11 {S10 The [o Consumer Product Safety Commission]}} {C10 announced} {T10 the recall} {D10 last Wednesday}, {C11 citing} {T11 37 reports of pinched or cut fingers}. {S12 Consumer advocates} {C12 were withering about} {T12 the remedy}. {S14 {S13 [p Yolanda Brisco] of the nonprofit [o Safe Start]}} {C13 sees} in the covers {T13 "a Band-Aid, literally,"} and {C14 has petitioned} {A14 the agency} {T14 to order refunds}.

[p Kristen Maddox] was folding hers outside a [l Dayton] pharmacy in October when her son reached up. {T15 "I heard a click and then I heard him,"} {S15 she} {C15 told} {A15 a reporter}. The tip of his ring finger could not be reattached. {T16 When she phoned the company, {S18 {S17 a representative}} {C17 suggested} {T17 she had misread the manual} and {C18 offered} her {T18 a 15 percent coupon}}, {S16 [p Maddox]} {C16 recalled}.

Recalls of strollers are not rare, and hinges account for a good share of them. One of the biggest came in 2009, when a British brand sent covers to a million American homes. The law has since changed: frames are tested with a steel probe the width of a toddler's finger, and a gap that admits the probe but pinches it fails. The [m Glide 2] was tested before it was sold and again after it was redesigned. It passed both times. The probe went into the joint from the side; a child's hand usually comes from below.

{S19 The standards committee} {C19 plans} {T19 to revisit the test in the spring}. {S20 Its chair, [p Warren Oduya],} {C20 acknowledged} {T20 that {S21 two members} {C21 had recommended} {T21 a second angle} years ago}.

{C22 Asked} {T22 why that advice had been ignored}, he paused. {T23 "I don't have a good answer,"} {S23 he} {C23 said}.

{S24 Lawyers for the families} {C24 intend} {T24 to depose the supervisor who wrote the 11-minute reply}. {S25 [p Lassiter]} {C25 would not say} whether he still works there.
---
1 act=claim fact=CT+ who=documents
2 act=claim fact=CT+ who=emails filed in federal court here
26 act=assessment fact=PS+ in=2 who=the company's own engineers
3 act=assessment fact=CT+ who=one engineer
4 act=denial fact=CT- who=his supervisor
5 act=claim fact=CT+ who=Wrenley Baby
6 act=denial fact=CT- in=5 who=Wrenley Baby
7 act=claim fact=CT+ who=Todd Lassiter
8 act=denial fact=CT- who=Todd Lassiter
28 act=assessment fact=PR+ in=8 who=unspecified
9 act=proposal fact=Uu who=unspecified
10 act=announcement fact=CT+ who=Consumer Product Safety Commission
11 act=claim fact=CT+ who=Consumer Product Safety Commission
12 act=assessment fact=CT- who=Consumer advocates
13 act=assessment fact=CT+ who=Yolanda Brisco
14 act=proposal fact=Uu who=Yolanda Brisco
15 act=claim fact=CT+ who=Kristen Maddox
16 act=claim fact=CT+ who=Kristen Maddox
17 act=assessment fact=PR+ in=16 who=a representative
18 act=commitment fact=Uu in=16 who=a representative
19 act=commitment fact=Uu who=The standards committee
20 act=claim fact=CT+ who=Warren Oduya
21 act=proposal fact=Uu in=20 who=two members
22 act=proposal fact=Uu who=unspecified
23 act=claim fact=CT- who=Warren Oduya
24 act=commitment fact=Uu who=Lawyers for the families
25 act=non_confirmation fact=Uu who=Todd Lassiter
role: Todd Lassiter | vice president | Wrenley Baby
role: Warren Oduya | chair | standards committee
