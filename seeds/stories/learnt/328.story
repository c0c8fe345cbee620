Valley of the kites: the town that said no to the lithium

{T1 “{S2 My grandfather} {C2 used to say} {T2 that the mountain keeps accounts},”} {C1 says} {S1 [p Rosário Fontes]}, closing the gate behind her last eleven sheep. Below us the [l Tua Valley] is the colour of weak tea. Above, on the ridge, somebody has planted a sign. {S3 It} {C3 reads}: {T3 “Not a hole. A wound.”}

Under the ridge lies what {S4 the mining company [o Terraluz]} {C4 believes} {T4 to be the fourth-largest lithium deposit in [l Europe]}. {S5 The government in [l Lisbon]} {C5 wants} {T5 it dug}. {S6 [o Brussels]} {C6 has called} {T6 the project “strategic”}. {S7 The 212 voters of [l Vilar do Tua]}, asked in June, {C7 rejected} {T7 it} by 190 to 9. The vote has no force in law.

{S8 [p Henrique Salgado], who runs [o Terraluz] from a glass building in [l Porto],} {C8 is not of the opinion} {T8 that this matters much}. {T9 “{S10 People} {C10 told} {A10 my father} {T10 the motorway would kill the village},”} {S9 he} {C9 says} over coffee. {T9 “It brought the doctor.”} {S11 He} {C11 promises} {T11 three hundred jobs, a new school roof and a mine that would be “filled and forgotten” by 2051}. {C12 Asked} {T12 where the water would come from}, {S13 he} {C13 points to} {T13 {S14 a study his company paid for, which} {C14 found} {T14 that the river could spare it}}.

[p Inês Barroso] has read that study twice. A hydrologist at the [o University of Trás-os-Montes], {S16 she} {C16 thinks} {T16 that its authors measured a wet year}. {T17 “{S18 They} {C18 assume} {T18 the river will behave like the river of 2014},”} {S17 she} {C17 tells} {A17 me}. {T17 “It stopped doing that.”} {S19 The authors} {C19 have not answered} her letter.

The valley was not always so stubborn. In the thirties it sent tin to half the continent, and in the sixties it sent its sons. Emigrants’ houses stand shuttered until August. The café, the chapel and a kite-makers’ club are what is left; on windy Sundays a hundred kites go up, some of them the size of a cow.

{T20 The environment agency} {C20 is expected} {T20 to rule before Christmas}. {S21 Its president, [p Duarte Vilhena],} {C21 would say} only {T21 that “the dossier is heavy”}. {S22 Two officials in his building} {C22 have hinted} {T22 that {S23 he} {C23 will approve} {T23 the mine {X23 if the company agrees to a smaller pit}}}. [p Fontes] has heard the same. {S25 She} {C25 vows} {T25 to lie down in front of the first digger}. {T26 “With the sheep,”} {S26 she} {C26 adds}.
---
1 act=claim fact=CT+ who=Rosário Fontes
2 act=assessment fact=CT+ in=1 who=My grandfather
3 act=assessment fact=CT+ who=unspecified
4 act=assessment fact=PR+ who=Terraluz
5 act=proposal fact=Uu who=The government in Lisbon
6 act=assessment fact=CT+ who=Brussels
7 act=denial fact=CT- who=The 212 voters of Vilar do Tua
8 act=assessment fact=CT- who=Henrique Salgado
9 act=claim fact=CT+ who=Henrique Salgado
10 act=assessment fact=PR+ in=9 who=People
11 act=commitment fact=Uu who=Henrique Salgado
12 act=proposal fact=Uu who=unspecified
13 act=claim fact=CT+ who=Henrique Salgado
14 act=claim fact=PS+ in=13 who=a study his company paid for
16 act=assessment fact=PR+ who=Inês Barroso
17 act=claim fact=CT- who=Inês Barroso
18 act=assessment fact=PR+ in=17 who=its authors
19 act=no_comment fact=Uu who=The authors
20 act=assessment fact=PR+ who=unspecified
21 act=assessment fact=CT+ who=Duarte Vilhena
22 act=claim fact=PS+ who=Two officials in his building
23 act=conditional_commitment fact=Uu in=22 who=Duarte Vilhena
25 act=commitment fact=Uu who=Rosário Fontes
26 act=commitment fact=Uu who=Rosário Fontes
role: Henrique Salgado | runs | Terraluz
role: Inês Barroso | hydrologist | University of Trás-os-Montes
role: Duarte Vilhena | president | environment agency
