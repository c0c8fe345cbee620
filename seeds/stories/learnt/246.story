Rail freight rivals trade blows over £3.4bn bid

The fight for [o Pennant Freight] turned nasty on Monday when {S1 its chairman, Sir [p Desmond Hale],} {C1 dismissed} {T1 a third approach from [o Corvus Logistics]} as {T1 ‘opportunistic, underfunded and late’}.

{S2 [o Corvus]}, which owns 9 per cent of its smaller rival, {C2 had raised} its offer over the weekend to {T2 412p a share in cash and stock}. {S3 The bidder} {C3 insists} {T3 that the terms are generous}, {C3 pointing to} {T3 a share price that stood at 290p in June}. {T4 ‘There is no other buyer and {S5 Sir [p Desmond]} {C5 knows} {T5 it},’} {C4 said} {S4 [o Corvus] finance director [p Amelia Strand]}.

That is not how the other side tells it. {S6 [o Pennant]’s defence document, a 64-page booklet with a locomotive on the cover,} {C6 describes} {T6 [o Corvus] as a company ‘in search of somebody else’s cash flow’}. {S8 {S7 It}} {C7 puts} {T7 the value of the depots alone at £1.1bn} and {C8 accuses} {T8 the bidder of hiding £260m in lease liabilities}. {S9 [p Strand]} {C9 called} {T9 the accusation ‘false, and {A10 they} {C10 have been told} {T10 so} by {S10 our auditors}’}.

Shareholders, meanwhile, are split. {S12 {S11 [o Tarn Asset Management], the largest with 14 per cent,}} {C11 is in favour of} {T11 a deal} but {C12 has let it be known} {T12 that {S13 it} {C13 would not sell} {T13 for less than 450p}}. {C14 The view of} {S14 several smaller funds} {C14 is that} {T14 the board should at least open its books}. {S15 One fund manager, who did not wish to be quoted criticising a client,} {C15 was dismissive of} {T15 both camps}: {T15 ‘Two bald men, one comb.’}

Neither company is a stranger to such scraps. [o Pennant] was assembled in the 1990s from the wreckage of the nationalised railway, floated, taken private, floated again. It runs 180 locomotives, most of them older than their drivers, and moves a fifth of the stone quarried in [l Derbyshire]. [o Corvus] began as a parcel van in [l Leeds]. A merger between the two was agreed in 2011, announced with champagne at [l York] station, and abandoned eleven weeks later when the credit lines dried up.

Then there are the unions. {S16 [o Aslef]} {C16 has vowed} {T16 to fight any takeover that puts jobs at risk}; {S17 its general secretary} {C17 wrote to} {A17 ministers} {D17 on Friday} {C17 demanding} {T17 that the bid be called in}. {S18 The [o Department for Transport]} {C18 said} {T18 it was a commercial matter}. {T19 The [o Competition and Markets Authority]} {C19 is expected} {T19 to open an inquiry {X19 if the offer is accepted}}, although {S20 lawyers on both sides} {C20 doubt} {T20 that it would block the deal outright}.

[o Corvus] has until 5pm on 14 November to make a firm offer or walk away. Would it go hostile? {S22 [p Strand]} {C22 did not rule it out}. {S23 She} {C23 would say only} {T23 that patience was ‘a line item like any other’}.
---
1 act=assessment fact=CT+ who=Desmond Hale
2 act=proposal fact=Uu who=Corvus Logistics
3 act=assessment fact=CT+ who=Corvus Logistics
4 act=claim fact=CT- who=Amelia Strand
5 act=claim fact=CT+ in=4 who=Desmond Hale
6 act=assessment fact=CT+ who=Pennant’s defence document
7 act=assessment fact=CT+ who=Pennant’s defence document
8 act=claim fact=CT+ who=Pennant’s defence document
9 act=denial fact=CT- who=Amelia Strand
10 act=claim fact=CT- in=9 who=our auditors
11 act=agreement fact=Uu who=Tarn Asset Management
12 act=announcement fact=CT- who=Tarn Asset Management
13 act=conditional_commitment fact=Uu in=12 who=Tarn Asset Management
14 act=proposal fact=Uu who=several smaller funds
15 act=assessment fact=CT+ who=One fund manager
16 act=commitment fact=Uu who=Aslef
17 act=proposal fact=Uu who=its general secretary
18 act=assessment fact=CT+ who=Department for Transport
19 act=assessment fact=PR+ who=unspecified
20 act=assessment fact=PR- who=lawyers on both sides
22 act=non_exclusion fact=PS+ who=Amelia Strand
23 act=assessment fact=CT+ who=Amelia Strand
role: Desmond Hale | chairman | Pennant Freight
role: Amelia Strand | finance director | Corvus
