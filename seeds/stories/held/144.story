[l Ghana]'s cocoa farmers weigh up a chocolate factory of their own

[l KUMASI], [l Ghana] — For a century the beans have left and the bars have come back. Now {S1 a cooperative of 14,000 cocoa growers in the [l Ashanti Region]} {C1 wants} {T1 to make its own chocolate}, and {S2 the man behind the plan} {C2 is convinced} {T2 that it can be done within three years}.

{T3 “My grandfather died without tasting it,”} {S3 [p Kofi Amponsah], the cooperative's 45-year-old chairman,} {C3 said} as he cut open a pod.

{T3 “I tasted it at school and {S4 I} {C4 thought}: {T4 this is ours}. Why is it Belgian?”}

Members will vote in December. {T5 A tonne of beans fetches a fifth of what it is worth as bars}, {S5 supporters} {C5 say}, {T5 and the young are leaving}. {S6 Doubters, many of them older,} {C6 worry} {T6 about debt and about electricity}. [p Abena Serwaa], who farms four acres and sits on the audit committee, belongs to neither camp. {S7 Her} {C7 position:} {T7 yes to a factory, no to this loan}.

The money would come from a bank in [l Abidjan]. {S8 Two people involved in the negotiations} {C8 said} {T8 {S9 it} {C9 was demanding} {T9 next year's harvest as security}}. {S10 The bank} {C10 declined to confirm} the terms.

{S11 [p Joyce Baffour-Mensah], chief executive of the state [o Cocoa Authority],} {C11 gave} {T11 the project} {C11 a cautious blessing}. {S12 She} {C12 said} {D12 last week} {T12 the growers were free to build and that {X12 if quality held up} her agency would buy the first ten tonnes}. {S13 Her predecessor, the economist [p Yaw Dankwa],} {C13 is scornful of} {T13 the idea}: {T13 “Chocolate is milk, sugar and advertising. We have none of the three.”}

A chocolate works did once stand in [l Tafo], on a plot claimed by two chiefs. It was ordered from [l Hamburg] in 1963, assembled by engineers who never came back, and closed after one Easter. Goats now use what people call the conching room.

The harvest runs from October to March. Pods are cut by hand, heaped under plantain leaves and left for six days, and the smell, like vinegar and bananas, reaches the road. Buyers call with scales on Thursdays. The scales are checked by a clerk, [p Ebenezer Tutu], who reports to no one and is paid in beans.

{S14 The trade minister, [p Alhassan Iddrisu],} {C14 has spoken of} {T14 a tax holiday}, though {S15 the finance ministry} {C15 has not committed itself}. European buyers have been quiet. {S16 One, [p Margriet Oudekerk] of the Dutch importer [o Van Loon],} {C16 pronounced} {T16 herself “delighted, in principle”}.

{T17 [p Serwaa] will believe it when she eats it}, {S17 she} {C17 said}.
---
1 act=commitment fact=Uu who=a cooperative of 14,000 cocoa growers in the Ashanti Region
2 act=assessment fact=CT+ who=Kofi Amponsah
3 act=claim fact=CT+ who=Kofi Amponsah
4 act=assessment fact=CT+ in=3 who=Kofi Amponsah
5 act=claim fact=CT+ who=supporters
6 act=assessment fact=PS+ who=Doubters, many of them older
7 act=assessment fact=Uu who=Abena Serwaa
8 act=claim fact=CT+ who=Two people involved in the negotiations
9 act=proposal fact=Uu in=8 who=a bank in Abidjan
10 act=non_confirmation fact=Uu who=The bank
11 act=agreement fact=Uu who=Joyce Baffour-Mensah
12 act=announcement fact=CT+ who=Joyce Baffour-Mensah
13 act=assessment fact=CT+ who=Yaw Dankwa
14 act=proposal fact=Uu who=Alhassan Iddrisu
15 act=non_confirmation fact=Uu who=the finance ministry
16 act=assessment fact=CT+ who=Margriet Oudekerk
17 act=assessment fact=Uu who=Abena Serwaa
role: Kofi Amponsah | chairman | cooperative
role: Abena Serwaa | farms |
role: Abena Serwaa | sits on | audit committee
role: Joyce Baffour-Mensah | chief executive | Cocoa Authority
role: Yaw Dankwa | economist |
role: Yaw Dankwa | predecessor | Cocoa Authority
role: Alhassan Iddrisu | trade minister | Ghana
role: Margriet Oudekerk | importer | Van Loon
role: Ebenezer Tutu | clerk |
