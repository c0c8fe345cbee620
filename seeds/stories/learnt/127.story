Manila court clears former mayor of graft but not of perjury

[l MANILA] ([o Agence France-Presse]) — A court in the [l Philippines] acquitted a former mayor of plundering a typhoon relief fund on Thursday, but {S1 it} {C1 ruled} {T1 that he had lied under oath about a house in [l Tagaytay]}.

{S2 Judge [p Corazon Villaluz]} {C2 held} {T2 that prosecutors had shown carelessness, not theft}. {T3 “Bad bookkeeping is not a crime, {X3 unless it is meant to be bad},”} {S3 she} {C3 wrote} in a 212-page decision.

[p Ramon Abesamis], 67, who was mayor of [l Santa Rita] when the storm struck in 2013, showed no emotion. {S4 His daughter, Congresswoman [p Liza Abesamis-Tan],} {C4 hailed} {T4 the verdict}. {S5 She} {C5 said} {T5 that {S6 her father} {C6 would appeal against} {T6 the perjury conviction} and that “a man of his age belongs with his grandchildren”}.

Outside, where several hundred survivors had waited since dawn under umbrellas, the mood was bitter. {T7 “{S8 They} {C8 promised} {A8 us} {T8 roofs},”} {C7 said} {S7 [p Nenita Dacanay], a fish vendor}. {T7 “I am still under a tarpaulin with somebody's election slogan on it.”}

{S9 [o Bantay Pondo], the watchdog that brought the case,} {C9 maintains} {T9 that at least 90 million pesos went missing}. {S11 {S10 Its executive director, the former state auditor [p Jun Macaraeg],}} {C10 was critical of} {T10 the judge's reading of the accounts} but {C11 ruled out} {T11 a fresh complaint}.

The typhoon claimed more than 400 lives in the town. Residents ordered to higher ground found the evacuation centre locked. Aid promised by eleven countries arrived in three waves; the last, a consignment of winter coats, was turned into cushions by a women's cooperative that now supplies two hotels.

[l Santa Rita] lives from milkfish and remittances. Its town hall, which answered for the fund's every peso, lost its own roof in the storm and held its sessions for a year in a cockpit. The minutes from those months, addressed to no one and signed by everyone, were found in a rice sack.

{S12 The current mayor, [p Bong Tiangco],} once an ally of [p Abesamis], {C12 could not be reached}. {S13 A city hall spokesman} {C13 would neither confirm nor deny} that some of the money had been traced to a resort.

{S14 Prosecutors} {C14 are reportedly considering} {T14 whether to seek a review by the [o Supreme Court]}. {S15 Legal experts} {C15 doubt} {T15 it would succeed}.
---
1 act=announcement fact=CT+ who=A court in the Philippines
2 act=assessment fact=CT- who=Corazon Villaluz
3 act=assessment fact=CT- who=Corazon Villaluz
4 act=assessment fact=CT+ who=Liza Abesamis-Tan
5 act=claim fact=CT+ who=Liza Abesamis-Tan
6 act=commitment fact=Uu in=5 who=Ramon Abesamis
7 act=claim fact=CT+ who=Nenita Dacanay
8 act=commitment fact=Uu in=7 who=They
9 act=claim fact=CT+ who=Bantay Pondo
10 act=assessment fact=CT+ who=Jun Macaraeg
11 act=denial fact=CT- who=Jun Macaraeg
12 act=no_comment fact=Uu who=Bong Tiangco
13 act=non_confirmation fact=Uu who=A city hall spokesman
14 act=commitment fact=Uu who=Prosecutors
15 act=assessment fact=PR- who=Legal experts
role: Corazon Villaluz | Judge |
role: Ramon Abesamis | mayor | Santa Rita
role: Ramon Abesamis | former mayor |
role: Liza Abesamis-Tan | Congresswoman |
role: Nenita Dacanay | fish vendor |
role: Jun Macaraeg | executive director | Bantay Pondo
role: Jun Macaraeg | former state auditor |
role: Bong Tiangco | mayor |
