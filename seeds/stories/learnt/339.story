Minecraft-style school server shut after copyright claim

A server on which some 6,000 schoolchildren had rebuilt the city of [l Bergen] brick by brick went dark on Monday after {S1 an architects' office} {C1 claimed} {T1 that three of the digital houses were copies of its work}.

{S2 The office, [o Fjeld & Lunde],} sent a letter to the council, {C2 ordering} {A2 it} {T2 to remove the buildings "down to the foundations"}.

{T3 "We had a choice between three houses and a lawyer, and we could not afford the lawyer,"} {S3 [p Torunn Aasen], the city's head of schools,} {C3 told} {A3 the newspaper [o Bergensavisen]}.

{S4 She} {C4 said} {T4 {S5 the council's legal department} {C5 had advised} {T5 closing the whole server}}, {T4 because {S6 nobody} {C6 could say} what else it contained}.

{S7 Pupils} {C7 reacted} with a protest in the town's main square, {C7 chanting} {T7 "give us back our bricks"}.

{S8 [p Jonas Helle], 12,} {C8 said} {T8 he had spent two years on the fish market}. {T9 "{S10 My teacher} {C10 promised} {A10 us} {T10 it would be there for ever},"} {S9 he} {C9 said}.

{S11 The architects} {C11 regret} {T11 the closure}. {T12 "{S13 We} never {C13 asked} {T13 for the server to be shut},"} {C12 wrote} {S12 partner [p Gro Lunde]} on the firm's website. {T12 "{S14 We} {C14 asked} {T14 to be asked}."}

{S15 Experts in copyright} {C15 are doubtful} {T15 that the claim would stand up}. {S16 [p Mads Rønning], who teaches law at the [o University of Oslo],} {C16 noted} {T16 that {S17 [l Norway]'s copyright act} {C17 allows} {T17 buildings to be depicted freely}}.

{T18 "{S19 The act} {C19 says} {T19 'depicted'}. Is a cube a depiction? {S20 The courts} {C20 have not told} {A20 us},"} {S18 he} {C18 said}.

{S21 [o Mojang], the company behind the game the project is modelled on,} {C21 said} {T21 it was not involved}.

{S23 {S22 The leader of the city government, [p Kåre Nygaard],}} {C22 has called} {T22 the affair "embarrassing for all adults"} and {C23 proposed} {T23 a meeting between the firm and the children}. {S24 [p Lunde]} {C24 said} {T24 she would come {X24 if cake was served}}.

By Tuesday a copy of the server had appeared elsewhere. {T27 It is run, {C27 according to} {S27 its welcome message}, by "a parent, probably"}. The three houses are missing; in their place stand three enormous, and very detailed, cakes.
---
1 act=claim fact=CT+ who=an architects' office
2 act=proposal fact=Uu who=Fjeld & Lunde
3 act=claim fact=CT+ who=Torunn Aasen
4 act=claim fact=CT+ who=Torunn Aasen
5 act=proposal fact=Uu in=4 who=the council's legal department
6 act=non_confirmation fact=Uu in=4 who=nobody
7 act=proposal fact=Uu who=Pupils
8 act=claim fact=CT+ who=Jonas Helle
9 act=claim fact=CT+ who=Jonas Helle
10 act=commitment fact=Uu in=9 who=My teacher
11 act=assessment fact=CT+ who=The architects
12 act=denial fact=CT- who=Gro Lunde
13 act=proposal fact=Uu in=12 who=Fjeld & Lunde
14 act=proposal fact=Uu in=12 who=Fjeld & Lunde
15 act=assessment fact=PR- who=Experts in copyright
16 act=claim fact=CT+ who=Mads Rønning
17 act=claim fact=CT+ in=16 who=Norway's copyright act
18 act=assessment fact=Uu who=Mads Rønning
19 act=claim fact=CT+ in=18 who=Norway's copyright act
20 act=no_comment fact=Uu in=18 who=The courts
21 act=claim fact=CT- who=Mojang
22 act=assessment fact=CT+ who=Kåre Nygaard
23 act=proposal fact=Uu who=Kåre Nygaard
24 act=conditional_commitment fact=Uu who=Gro Lunde
27 act=claim fact=PR+ who=its welcome message
role: Torunn Aasen | head of schools | Bergen
role: Gro Lunde | partner | Fjeld & Lunde
role: Kåre Nygaard | leader of the city government | Bergen
