The bishop's second drawer

In the summer of 1994 a grandmother in [l Kilbracken], in the west of [l Ireland], sat down at her kitchen table with a fountain pen and the address of her bishop. {T19 "{S2 My grandson} {C2 tells} {A2 me} {T2 that Father [p Lacey] keeps him back after Mass},"} {S19 the letter} {C19 begins}. {T19 "{S21 I} {C21 do not believe} {T21 he is lying}."}

The bishop replied by return of post. {S4 {S5 {S3 He}}} {C3 thanked} {A3 her} {T3 for her concern}, {C4 reminded} {A4 her} {T4 of the sin of calumny}, and {C5 undertook} {T5 to "look into the matter quietly"}. Eleven weeks later the priest was moved to a parish with a school next door.

Both letters, and thirty-one like them, lay until last year in a drawer of the diocesan archive marked "Estates". They were passed to this newspaper by a person who catalogued the collection and {S20 who} {C20 asked} {T20 to remain anonymous}, having signed an undertaking of secrecy.

[p Fintan Lacey] died in 2011. Five men, now in their forties, have given statements to the gardaí. {T6 "{S7 He} {C7 used to say} {T7 that God had bad eyesight},"} {S6 one of them} {C6 told} {A6 us}.

{S17 The diocese} {C17 does not dispute} {T17 that the letters are real}. {S8 Its spokeswoman, [p Orla Hennessy],} {C8 said} {D8 last night} {T8 that "appalling failures" had occurred and that any survivor who came forward would be heard}. {S9 She} {C9 could not explain} how the drawer came to be labelled as it was. The bishop of those years, [p Malachy Dunne], is 91 and lives in a nursing home run by nuns. {S11 {S10 His solicitor}} {C10 states} {T10 that he "has no recollection" of the correspondence}, and {C11 has cautioned} {A11 this newspaper} {T11 against approaching him}.

{S18 A minute of a meeting in January 1995} {C18 suggests} {T18 that his memory was once sharper}. {S12 The secretary} {C12 noted}: {T12 "{S13 His Lordship} {C13 feels} {T13 the [l Kilbracken] woman will not persist}. {S14 Canon [p Roche]} {C14 doubts} {T14 it}."}

She did persist. She wrote to the nuncio in [l Dublin], to [l Rome], and to the minister for education. Nobody answered. She died in 2003, and in her missal her family found a carbon copy of every page.

{S15 Survivors' groups} {C15 are pressing for} {T15 a statutory inquiry}. {S16 The government} {C16 has not excluded} {T16 one}.
---
19 act=claim fact=CT+ who=the letter
2 act=claim fact=CT+ in=19 who=My grandson
3 act=assessment fact=CT+ who=The bishop
4 act=assessment fact=CT+ who=The bishop
5 act=commitment fact=Uu who=The bishop
6 act=claim fact=CT+ who=one of them
7 act=claim fact=CT+ in=6 who=Fintan Lacey
8 act=claim fact=CT+ who=Orla Hennessy
9 act=non_confirmation fact=Uu who=Orla Hennessy
10 act=claim fact=CT- who=His solicitor
11 act=proposal fact=Uu who=His solicitor
12 act=claim fact=CT+ who=The secretary
13 act=assessment fact=PR- in=12 who=Malachy Dunne
14 act=assessment fact=PR- in=12 who=Roche
15 act=proposal fact=Uu who=Survivors' groups
16 act=non_exclusion fact=PS+ who=The government
17 act=agreement fact=CT+ who=The diocese
18 act=claim fact=PR+ who=A minute of a meeting in January 1995
20 act=proposal fact=Uu who=a person who catalogued the collection
21 act=assessment fact=PR- in=19 who=the letter
role: Fintan Lacey | Father | 
role: Orla Hennessy | spokeswoman | diocese
role: Malachy Dunne | bishop | 
role: Roche | Canon | 
