Inquiry into the ferry contract: what we learned on day four

The parliamentary inquiry into how a company with no ships won a £44m ferry contract sat for six hours on Wednesday. Four witnesses appeared. Here is what was said, and by whom.

Did the minister know?

This is the question on which everything turns. {S1 [p Gordon Aird], the transport secretary at the time,} {C1 has always maintained} {T1 that he learned about [o Blue Sound]'s lack of vessels from a newspaper}. On Wednesday {S2 his former private secretary, [p Priya Nair],} {C2 contradicted} {A2 him}. {T2 “I put it in the box on the Tuesday, on yellow paper,”} {S2 she} {C2 testified}. {T2 “{S4 He} {C4 wrote} {T4 ‘noted, ships can be found’} in the margin.”} The note has not been found.

Who scored the bids?

A panel of three, none of whom had worked on shipping before. {S5 Its chair, [p Dennis Fallow],} {C5 was of the opinion} {T5 that the marking had been “robust”}. Pressed by [p Siân Rowlands], the [o Labour] member for [l Conwy], {S6 he} {C6 accepted} {T6 that two of the score sheets were in the same handwriting}. {T7 “{S8 I} {C8 regret} {T8 the handwriting},”} {S7 he} {C7 said}.

And the terms and conditions?

They had been copied from the website of a pizza delivery firm. {S19 Nobody} {C19 disputed} {T19 this}. The clause in question obliges customers to check their order at the door. It stayed in the contract through three rounds of legal review, one of which cost £212,000, and was noticed in the end by a trainee who was eating a pizza.

What does the company say?

Little. {S9 [o Blue Sound]'s founder, [p Max Tressider],} {C9 exercised his right not to answer}. In a written statement {S10 he} {C10 had argued} {T10 that {S11 the department} {C11 knew} {T11 “from the first handshake” that ships would be leased}}. {S12 The department} {C12 would neither confirm nor deny} the handshake.

What happens next?

{S13 The committee} {C13 wants} {T13 to hear [p Aird] in person}, and {S14 its chair, [p Alun Prosser],} {C14 has warned} {T14 that a summons will follow {X14 if he stays away}}. {T15 {S16 He} will come}, {C15 according to} {S15 friends of the former minister}, {T15 but {C16 thinks} {T16 the proceedings “theatre”}}. The [o National Audit Office], {S17 whose own inquiry} {C17 concluded} in May {T17 that the award was “irregular”}, gives evidence on Monday.

{S18 Fishermen at [l Holyhead], who watched the proceedings in a pub,} {C18 were critical of} {T18 everybody}.
---
1 act=denial fact=CT- who=Gordon Aird
2 act=claim fact=CT+ who=Priya Nair
4 act=assessment fact=PS+ in=2 who=Gordon Aird
5 act=assessment fact=CT+ who=Dennis Fallow
6 act=agreement fact=CT+ who=Dennis Fallow
7 act=assessment fact=CT+ who=Dennis Fallow
8 act=assessment fact=CT+ in=7 who=Dennis Fallow
9 act=no_comment fact=Uu who=Max Tressider
10 act=claim fact=CT+ who=Max Tressider
11 act=claim fact=CT+ in=10 who=the department
12 act=non_confirmation fact=Uu who=The department
13 act=proposal fact=Uu who=The committee
14 act=threat fact=Uu who=Alun Prosser
15 act=claim fact=CT+ who=friends of the former minister
16 act=assessment fact=CT+ in=15 who=Gordon Aird
17 act=assessment fact=CT+ who=National Audit Office
18 act=assessment fact=CT+ who=Fishermen at Holyhead
19 act=agreement fact=CT+ who=Nobody
role: Gordon Aird | transport secretary | 
role: Priya Nair | private secretary | 
role: Dennis Fallow | chair | panel
role: Siân Rowlands | member for Conwy | Labour
role: Max Tressider | founder | Blue Sound
role: Alun Prosser | chair | committee
