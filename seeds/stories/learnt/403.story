Dairy giant sued by own farmers over milk price

{S1 More than 300 farmers in [l Southland] and [l Otago]} have filed a lawsuit against the co-operative they part-own, {C1 claiming} {T1 that it underpaid them for milk over four seasons}.

The statement of claim was lodged with the [o High Court] in [l Invercargill] on Friday.

{S2 It} {C2 alleges} {T2 that [o Tasman Dairy Co-operative] used a pricing model {S7 it} {C7 knew} {T7 to be faulty}}.

{S3 The co-operative} {C3 says} {T3 the claim is "without merit" and that it will defend it "with some vigour"}.

{S4 [p Barry McAuslan], who milks 420 cows near [l Winton] and is one of the lead plaintiffs,} {C4 told} {A4 the [o Otago Daily Times]} {T4 he first smelt a rat in 2021}.

{T5 "I rang the helpline. {S6 The girl} {C6 said} {T6 the computer couldn't be wrong}. {S22 I} {C22 said} to {A22 her}, {T22 love, I've met computers},"} {S5 he} {C5 said}.

{C8 In the words of} {S8 the plaintiffs' barrister, [p Ngaire Tomoana] KC}, {T8 the sums are "not small beer, nor small milk"}. {S9 She} {C9 reckons} {T9 her clients are owed upwards of $57 million}.

In a letter on Saturday, {S11 {S10 [o Tasman]'s chair, [p Hugh Cresswell],}} {C10 asked} {A10 shareholders} {T10 not to "air our washing in the paddock"}, and {C11 warned} {T11 that a long case could delay the dividend}.

The letter went down badly in some sheds.

{S12 One shareholder, who did not join the action,} {C12 said} {T12 it had made up his mind for him}. {T13 "{S14 He} {C14 is telling} {A14 us} {T14 to shut up}, isn't he,"} {S13 he} {C13 said}.

{S15 [o Federated Farmers]} {C15 has called for} {T15 an independent review}. {S16 Its dairy chair, [p Jocelyn Rewi],} {C16 urged} {A16 both sides} {T16 to try mediation first}.

{S17 Agriculture Minister [p Todd Hamblin]} {C17 declined to comment} while the matter is before the court. {S18 [o Green] MP [p Kiri Samuels]} {C18 said} {T18 the case showed {S19 the industry} {C19 had been wrong to insist} {T19 that it could police itself}}.

Milk is [l New Zealand]'s largest export, and [o Tasman] handles about a ninth of it.

{T20 A first hearing} {C20 has been set down} {T20 for 14 August}. {S21 [p McAuslan]} {C21 plans} {T21 to go, {X21 if he can find somebody to do the milking}}.
---
1 act=claim fact=CT+ who=More than 300 farmers in Southland and Otago
2 act=claim fact=CT+ who=The statement of claim
3 act=denial fact=CT- who=Tasman Dairy Co-operative
4 act=claim fact=CT+ who=Barry McAuslan
5 act=claim fact=CT+ who=Barry McAuslan
6 act=denial fact=CT- in=5 who=The girl
7 act=claim fact=CT+ in=2 who=Tasman Dairy Co-operative
8 act=assessment fact=CT- who=Ngaire Tomoana
9 act=assessment fact=PR+ who=Ngaire Tomoana
10 act=proposal fact=Uu who=Hugh Cresswell
11 act=assessment fact=PS+ who=Hugh Cresswell
12 act=claim fact=CT+ who=One shareholder
13 act=assessment fact=CT+ who=One shareholder
14 act=proposal fact=Uu in=13 who=Hugh Cresswell
15 act=proposal fact=Uu who=Federated Farmers
16 act=proposal fact=Uu who=Jocelyn Rewi
17 act=no_comment fact=Uu who=Todd Hamblin
18 act=assessment fact=CT+ who=Kiri Samuels
19 act=claim fact=CT+ in=18 who=the industry
20 act=announcement fact=Uu who=unspecified
21 act=conditional_commitment fact=Uu who=Barry McAuslan
22 act=assessment fact=CT+ in=5 who=Barry McAuslan
role: Barry McAuslan | plaintiff | 
role: Ngaire Tomoana | barrister | plaintiffs
role: Hugh Cresswell | chair | Tasman Dairy Co-operative
role: Jocelyn Rewi | dairy chair | Federated Farmers
role: Todd Hamblin | Agriculture Minister | 
role: Kiri Samuels | MP | Green
