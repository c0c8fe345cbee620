[l Iowa] caucus poll puts farmer's daughter within a point

{S1 A poll released Sunday} {C1 shows} {T1 [p Dorothea Krahn], a first-term county supervisor whom nobody outside [l Sioux City] had heard of at Christmas, one point behind the sitting governor in the race for the [o Republican] nomination}.

{S2 The survey of 612 likely caucusgoers, taken for the [o Des Moines Register],} {C2 has} {T2 Gov. [p Hank Pruitt] at 34% and [p Krahn] at 33%}. {T3 The margin of error is 4 points}, {S3 the paper} {C3 noted}.

{T4 "I'd like to thank the 200 people who picked up their phones,"} {S4 [p Krahn]} {C4 told} {A4 a church-basement crowd} in [l Le Mars]. {S5 She} {C5 repeated her pledge} {T5 to abolish the tax on farm inheritance}.

{S6 [p Pruitt]'s campaign manager, [p Bo Tillery],} {C6 shrugged off} {T6 the numbers as "a snow day."} {S7 He} {C7 predicted} {T7 a double-digit win}.

Privately, {S8 two of the governor's donors} {C8 said} {T8 they were rattled}. {T9 "{S10 He} {C10 told} {A10 us} in October {T10 it was over}. {S11 My wife} {C11 wants} {T11 her check back},"} {S12 {S9 one}} {C9 said}, {C12 asking} {T12 not to be identified} because he does business with the state.

{T17 {S13 Voters} {C13 were most critical of} {T13 a $19 million loan for a stadium}}, {C17 according to} {S17 the poll}. {S14 A state audit in May} {C14 concluded} {T14 that the developer, [o Corn Belt Arenas], had repaid none of it}. {S15 The company} {C15 says} {T15 the audit ignored a payment made in April}. {S16 The auditor, [p Lois Vandermeer],} {C16 stands by} {T16 her finding}.

The stadium, a glass bowl on the edge of [l Waterloo], was to have housed an indoor football team. The team folded after eleven games. The bowl has since held two tractor pulls, a gun show and a graduation, and snow has come through the roof above section 114.

At a diner in [l Storm Lake], {S18 [p Ray Hoekstra], 71,} {C18 said} {T18 he had backed [p Pruitt] twice and would not a third time}. {S19 His sister, across the booth,} {C19 disagreed}: {T19 "[p Hank]'s all right. {S20 Everybody} {C20 thinks} {T20 a new broom has no dirt on it}."}

{S21 National party officials} {C21 have urged} {A21 both camps} {T21 to keep it clean}. {S22 A spokesman for the [o Republican National Committee]} {C22 did not respond to} questions about whether it would send lawyers.

The caucuses are on Feb. 2.
---
1 act=claim fact=CT+ who=A poll
2 act=claim fact=CT+ who=The survey
3 act=claim fact=CT+ who=Des Moines Register
4 act=assessment fact=CT+ who=Dorothea Krahn
5 act=commitment fact=Uu who=Dorothea Krahn
6 act=assessment fact=CT- who=Bo Tillery
7 act=assessment fact=PR+ who=Bo Tillery
8 act=assessment fact=CT+ who=two of the governor's donors
9 act=claim fact=CT+ who=one
10 act=assessment fact=CT+ in=9 who=Hank Pruitt
11 act=proposal fact=Uu in=9 who=My wife
12 act=proposal fact=Uu who=one
13 act=assessment fact=CT+ in=17 who=voters
14 act=claim fact=CT+ who=A state audit
15 act=claim fact=CT+ who=Corn Belt Arenas
16 act=assessment fact=CT+ who=Lois Vandermeer
17 act=claim fact=CT+ who=the poll
18 act=claim fact=CT+ who=Ray Hoekstra
19 act=assessment fact=CT+ who=Ray Hoekstra's sister
20 act=assessment fact=PR+ in=19 who=Everybody
21 act=proposal fact=Uu who=National party officials
22 act=no_comment fact=Uu who=A spokesman for the Republican National Committee
role: Dorothea Krahn | county supervisor | 
role: Hank Pruitt | Gov. | 
role: Bo Tillery | campaign manager | Pruitt
role: Lois Vandermeer | auditor |
