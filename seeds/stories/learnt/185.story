Portrait: [p Beatriz Olmedo], the general's daughter who reads [p Marx] and balances budgets

[l ASUNCIÓN], [l Paraguay] -- On the wall of her office hang two photographs. One is of her father in uniform. The other is of the men he put in prison.

[p Beatriz Olmedo] was sworn in as finance minister of [l Paraguay] in August, at 39 the youngest in its history and the first from the left since anyone thought of keeping accounts. Within a month she had frozen the salaries of ministers, published the list of the fifty largest tax debtors and moved into a flat with a tin roof. {S1 The markets} {C1 expected} {T1 a panic}. The guaraní rose.

{T2 "{S3 They} {C3 thought} {T3 I would nationalise the soya},"} {S2 she} {C2 told} {A2 the [o Financial Times]} in October. {T2 "{S16 I} only {C16 want} {T16 it to pay for the road it breaks}."}

General [p Hernán Olmedo] served a dictator, and afterwards a prison sentence. He taught his daughter chess, horses and double-entry bookkeeping. At fifteen she found in a drawer a list of names with ticks beside them; she walked into the capital's one left-wing bookshop with wet boots. {S4 The bookseller, [p Osvaldo Riquelme],} {C4 remembers} {T4 a girl in a riding jacket}. {T5 "{S6 She} {C6 said}: {T6 what do you have against my father}?"} {S5 he} {C5 recounted}. {T5 "I had rather a lot."}

A scholarship took her to [l Louvain], a doctorate to [l Boston]. She came home, taught, lost two elections, broke a leg, and wrote a short book about the land registry, a subject that had claimed two careers before hers. {S7 The central bank's governor, not a natural ally,} {C7 considers} {T7 it the best thing ever written on the country}.

{S8 Her opponents} {C8 depict} {A8 her} {C8 as} {T8 a fanatic with good manners}. {S9 Senator [p Fermín Balbuena], whose family tops the list of debtors,} {C9 describes} {T9 its publication as "a lynching by spreadsheet"}; {S11 {S10 he}} {C10 disputes} {T10 the amount} and {C11 plans} {T11 to take the ministry to court}. {S12 Small farmers} {C12 accuse} {A12 her}, for their part, {T12 of having forgotten {T13 the land reform} that {S13 she} {C13 advocated} as a candidate}. {S14 The minister} {C14 denies} {T14 that}. {T15 First the register, then the reform}, {S15 she} {C15 maintains}: {T15 you cannot divide what nobody has measured}.

The general is 88 and lives with her. They disagree about everything except chess. He {C17 is said} {T17 to have wept when she took the oath}; {S18 he himself} {C18 blames} {T18 hay fever}.

{S19 President [p Ignacio Villalba]} {C19 is adamant that} {T19 she will keep her post until 2028}. {S20 Others in the palace} {C20 give} {A20 her} {T20 a year}. {S21 She} {C21 declines to speculate}, and moves a knight.
---
1 act=assessment fact=PR+ who=The markets
2 act=claim fact=CT+ who=Beatriz Olmedo
3 act=assessment fact=PR+ in=2 who=They
4 act=claim fact=CT+ who=Osvaldo Riquelme
5 act=claim fact=CT+ who=Osvaldo Riquelme
6 act=proposal fact=Uu in=5 who=Beatriz Olmedo
7 act=assessment fact=CT+ who=The central bank's governor
8 act=assessment fact=CT+ who=Her opponents
9 act=assessment fact=CT+ who=Fermín Balbuena
10 act=denial fact=CT- who=Fermín Balbuena
11 act=commitment fact=Uu who=Fermín Balbuena
12 act=assessment fact=CT+ who=Small farmers
13 act=proposal fact=Uu in=12 who=Beatriz Olmedo
14 act=denial fact=CT- who=Beatriz Olmedo
15 act=assessment fact=CT- who=Beatriz Olmedo
17 act=claim fact=PR+ who=unspecified
18 act=claim fact=CT+ who=Hernán Olmedo
19 act=assessment fact=CT+ who=Ignacio Villalba
20 act=assessment fact=PR- who=Others in the palace
21 act=no_comment fact=Uu who=Beatriz Olmedo
16 act=proposal fact=Uu in=2 who=Beatriz Olmedo
role: Beatriz Olmedo | finance minister | Paraguay
role: Hernán Olmedo | General | 
role: Fermín Balbuena | Senator | 
role: Ignacio Villalba | President | Paraguay
role: Osvaldo Riquelme | bookseller | 
