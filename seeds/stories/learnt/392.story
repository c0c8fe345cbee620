Packers' union rejects "insult" of a pay offer

[l OMAHA], [l Neb.] ([o AP]) — {T2 {S1 Workers at one of the largest beef plants in the [l Midwest]} {C1 have turned down} {T1 a contract that would have raised starting pay by 45 cents an hour}}, {S2 their union} {C2 said} {D2 Sunday}.

{T3 Some 88% of those who cast ballots at the [o Platte Valley Foods] plant voted no}, {C3 said} {S3 [p Ernesto Villegas], president of [o Local 617]}.

{T4 "It's an insult with a staple in it,"} {S4 [p Villegas]} {C4 said} in a parking lot outside the plant. {T4 "{S6 The company} {C6 told} {A6 us} in January {T6 they'd share the good times}. {S7 They} {C7 called} {A7 us} {T7 family}."}

{S8 [o Platte Valley]} {C8 said} in an emailed statement {T8 that it was disappointed and that the offer "remains the best in the industry."} {S9 Its senior vice president for labor relations, [p Gretchen Holm],} {C9 has promised} {T9 to keep the plant running "with or without" the second shift}.

The contract lapses at midnight Friday. {S10 The union} {C10 has threatened} {T10 to walk out {X10 if no new offer is on the table by then}}. {T11 A stoppage could hit supermarkets within ten days}, {C11 according to} {S11 [p Dale Renquist], a livestock economist at the [o University of Nebraska]}.

{T12 "Cattle don't stop eating because somebody is holding a sign,"} {S12 he} {C12 said}.

At issue, besides pay, is line speed. {S13 A federal inspection report obtained by [o The Associated Press]} {C13 found} {T13 that workers on the trim line made a cut every 2.3 seconds}. {S14 The company} {C14 disputes} {T14 the figure}.

{S15 [p Amina Warsame], 34, who has boned chucks for nine years,} {C15 said} {T15 she could no longer close her right hand around a coffee cup}. {T17 {S16 A company nurse}}, {S17 she} {C17 recalled}, {T17 {C16 had advised} {A16 her} {T16 to drink from a straw}}.

{S18 Gov. [p Wade Corliss], a [o Republican],} {C18 urged} {A18 both sides} {T18 to "sit in a room till somebody smells bad."} {S19 His [o Democratic] challenger in November's election, state Sen. [p Patty Lindgren],} {C19 faulted} {T19 him for staying away from the plant}.

{S20 A federal mediator} {C20 has offered} {T20 to meet both parties Tuesday}. {S21 The company} {C21 has accepted} {T21 the invitation}; {S22 the union} {C22 says} {T22 it is thinking about it}.
---
1 act=denial fact=CT- in=2 who=Workers at one of the largest beef plants in the Midwest
2 act=claim fact=CT+ who=their union
3 act=claim fact=CT+ who=Ernesto Villegas
4 act=assessment fact=CT+ who=Ernesto Villegas
6 act=commitment fact=Uu in=4 who=Platte Valley Foods
7 act=assessment fact=CT+ in=4 who=Platte Valley Foods
8 act=assessment fact=CT+ who=Platte Valley Foods
9 act=commitment fact=Uu who=Gretchen Holm
10 act=threat fact=Uu who=The union
11 act=assessment fact=PS+ who=Dale Renquist
12 act=assessment fact=CT- who=Dale Renquist
13 act=claim fact=CT+ who=A federal inspection report
14 act=denial fact=CT- who=Platte Valley Foods
15 act=claim fact=CT+ who=Amina Warsame
16 act=proposal fact=Uu in=17 who=A company nurse
17 act=claim fact=CT+ who=Amina Warsame
18 act=proposal fact=Uu who=Wade Corliss
19 act=assessment fact=CT+ who=Patty Lindgren
20 act=commitment fact=Uu who=A federal mediator
21 act=agreement fact=CT+ who=Platte Valley Foods
22 act=claim fact=CT+ who=the union
role: Ernesto Villegas | president | Local 617
role: Gretchen Holm | senior vice president for labor relations | Platte Valley Foods
role: Dale Renquist | livestock economist | University of Nebraska
role: Wade Corliss | Gov. | 
role: Patty Lindgren | state Sen. |
