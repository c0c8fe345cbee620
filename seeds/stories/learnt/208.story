{S1 Bank} {C1 challenges} {T1 “phantom” sanctions listing} in [l Luxembourg] court

{S7 {S6 A Georgian bank with four branches and a loyalty scheme for beekeepers}} {C6 has asked} {A6 [l Europe]'s second-highest court} {T6 to strike its name from the sanctions list}, {C7 arguing} {T7 that it was put there in place of somebody else}.

{T2 “It is like being arrested for having a common surname,”} {S2 counsel for [o Iveria Trust Bank], [p Sophie Delacroix],} {C2 told} {A2 the [o General Court]} {D2 on Tuesday}. {T3 The company that had moved money for Russian arms buyers was [o Iveria Trade Bank], which shut in 2019}, {S3 she} {C3 submitted}.

{S4 The council, which represents the member states,} {C4 does not accept} {T4 that there was a mix-up}. {S5 Its lawyer} {C5 countered} {T5 that the two institutions had shared a cashier, a fax number and “at least one Christmas party”}. {C23 Asked} by {S23 the presiding judge} {T23 for the evidence}, {S8 he} {C8 cited} {T8 a confidential note from a member state}. {S9 He} {C9 declined to identify} the state.

Listings of this sort are prepared in a working group that meets on Wednesdays without a public agenda. A country puts forward a name with a statement of reasons, seldom longer than a paragraph. The others have a few days to raise doubts. Once the name has appeared in the [m Official Journal], at midnight as a rule, banks all over the continent must freeze whatever they hold within hours. Delisting takes longer. The median, over the last ten years, is twenty-six months.

For [o Iveria Trust] the consequences were swift. Its card payments stopped on a Saturday; by Monday there were queues in [l Kutaisi]. {S10 The Georgian central bank} {C10 promised} {T10 to cover deposits}, and the queues went home. {T11 The beekeepers, whose scheme paid out in sugar, “did rather well”}, {S11 the bank's founder, [p Giorgi Lomtadze],} {C11 joked}. {T12 The rest was no joke: {S14 {S13 two foreign lenders}} {C13 had told} {A13 him} {T13 {S22 they} {C22 believed} {T22 him}} and {C14 refused} {T14 to touch his money all the same}}, {S12 he} {C12 went on}.

{S15 [p Marta Wieczorek], a sanctions scholar at [o Leiden University],} {C15 considers} {T15 the case “a coin toss”}. {T16 “{S17 The court} {C17 has held} again and again {T17 that the council may rely on public sources}, but a fax number is thin,”} {S16 she} {C16 wrote} on her blog. {S18 Others} {C18 see} {T18 more at stake}: {T19 {X19 if the bank wins}}, {S19 a Brussels official} {C19 fears}, {T19 some forty listings could fall}.

{S20 Three governments contacted by this newspaper} {C20 made no comment}. {T21 A ruling} {C21 is expected} {T21 in the autumn}.
---
1 act=denial fact=Uu who=Bank
2 act=assessment fact=CT+ who=Sophie Delacroix
3 act=claim fact=CT+ who=Sophie Delacroix
4 act=denial fact=CT- who=The council
5 act=claim fact=CT+ who=the council's lawyer
6 act=proposal fact=Uu who=A Georgian bank
7 act=claim fact=CT+ who=A Georgian bank
8 act=claim fact=CT+ who=the council's lawyer
9 act=non_confirmation fact=Uu who=the council's lawyer
10 act=commitment fact=Uu who=The Georgian central bank
11 act=assessment fact=CT+ who=Giorgi Lomtadze
12 act=claim fact=CT+ who=Giorgi Lomtadze
13 act=assessment fact=CT+ in=12 who=two foreign lenders
14 act=denial fact=CT- in=12 who=two foreign lenders
15 act=assessment fact=PS+ who=Marta Wieczorek
16 act=claim fact=CT+ who=Marta Wieczorek
17 act=claim fact=CT+ in=16 who=The court
18 act=assessment fact=CT+ who=Others
19 act=assessment fact=PS+ who=a Brussels official
20 act=no_comment fact=Uu who=Three governments contacted by this newspaper
21 act=assessment fact=PR+ who=unspecified
22 act=assessment fact=CT+ in=13 who=two foreign lenders
23 act=proposal fact=Uu who=the presiding judge
role: Sophie Delacroix | counsel | Iveria Trust Bank
role: Giorgi Lomtadze | founder | bank
role: Marta Wieczorek | sanctions scholar | Leiden University
