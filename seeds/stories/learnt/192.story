[l Morocco] and [l Tunisia] weigh joint Olympic bid for 2044

[l RABAT], [l Morocco] ([o AP]) — {S1 [l Morocco] and [l Tunisia]} {C1 said} {D1 on Monday} {T1 they would study a joint bid for the 2044 [m Summer Olympics], {T2 a plan} {S2 supporters} {C2 believe} {T2 could bring the Games to the [l Maghreb] for the first time}}.

{T3 A working group of twelve will report by the end of next year}, {C3 according to} {S3 a communiqué issued after talks in [l Rabat] between the countries' sports ministers}. {S4 The text} {C4 reads}: {T4 "{S5 The two governments} {C5 have agreed} in principle {T5 to share venues, costs and risks}."}

{S6 [l Morocco]'s minister, [p Nabil Ouazzani],} {C6 said} {T6 that the stadiums built for the 2030 [m World Cup] made his country "three-quarters ready"}. {S7 His Tunisian counterpart, [p Rim Gharbi],} {C7 stressed} {T7 that nothing would be signed {X7 unless the sailing went to [l Bizerte]}}.

No African country has held the [m Olympics]. [l Senegal] was given the [m Youth Games] of 2026; [l Cape Town] finished third in the vote for 2004, and [l Cairo] got no vote at all for 2008. [l Morocco] failed five times before it won a share of football's biggest tournament, and it has since built a high-speed line, six airports and the world's largest stadium, near [l Benslimane].

{S8 The [o International Olympic Committee]} {C8 welcomed} {T8 the announcement} in a brief statement. {S9 A spokeswoman} {C9 declined to say} whether other countries had expressed interest. {T10 {S11 [o IOC] president [p Maren Solheim]} {C11 has long been in favour of} {T11 taking the Games to [l Africa]}}, {C10 say} {S10 officials close to her}, though {S12 she} {C12 warned} in [l Athens] last year {T12 that "a continent is not an argument"}.

[l Algeria], which lies between the two countries and closed its border with [l Morocco] in 1994, gave a frosty response. {S14 A foreign ministry official} {C14 dismissed} {T14 the idea as "a relay race over somebody else's garden"}. {S15 [p Gharbi]} {C15 played down} {T15 the difficulty}: {T16 athletes could go by ship}, {S16 she} {C16 suggested}. {S17 [p Ouazzani]} went further and {C17 floated} {T17 a role for [l Oran] as a third host}.

Economists are divided. {S18 A [o World Bank] paper released in May} {C18 found} {T18 that only two of the last nine [m Summer Games] had covered their costs}. {S19 [p Hédi Chaabane], a professor at the [o University of Sfax],} {C19 does not rule out} {T19 that a shared bid might do better}. {T20 "But {A21 we} {C21 were promised} {T21 jobs} with every stadium since 2001, and I teach the people who didn't get them,"} {S20 he} {C20 said}.

In the streets of [l Rabat], where banners for the football are still being taken in, there was curiosity rather than joy. {S22 [p Salma Idrissi], a pharmacist and amateur fencer,} {C22 hoped} {T22 fencing would come to the capital}. {S23 Her brother} {C23 is convinced} {T23 it will all end up in [l Madrid]}.

The ministers are due to meet again in [l Tunis] on April 3.
---
1 act=commitment fact=Uu who=Morocco and Tunisia
2 act=assessment fact=PS+ in=1 who=supporters
3 act=announcement fact=CT+ who=a communiqué issued after talks in Rabat between the countries' sports ministers
4 act=announcement fact=CT+ who=a communiqué issued after talks in Rabat between the countries' sports ministers
5 act=agreement fact=Uu in=4 who=The two governments
6 act=assessment fact=CT+ who=Nabil Ouazzani
7 act=conditional_commitment fact=Uu who=Rim Gharbi
8 act=assessment fact=CT+ who=International Olympic Committee
9 act=no_comment fact=Uu who=A spokeswoman
10 act=claim fact=CT+ who=officials close to her
11 act=agreement fact=Uu in=10 who=Maren Solheim
12 act=assessment fact=CT- who=Maren Solheim
14 act=assessment fact=CT- who=A foreign ministry official
15 act=assessment fact=CT- who=Rim Gharbi
16 act=proposal fact=Uu who=Rim Gharbi
17 act=proposal fact=Uu who=Nabil Ouazzani
18 act=claim fact=CT+ who=A World Bank paper released in May
19 act=non_exclusion fact=PS+ who=Hédi Chaabane
20 act=claim fact=CT+ who=Hédi Chaabane
21 act=commitment fact=Uu in=20 who=unspecified
22 act=assessment fact=Uu who=Salma Idrissi
23 act=assessment fact=CT+ who=Her brother
role: Nabil Ouazzani | minister | Morocco
role: Rim Gharbi | minister | Tunisia
role: Maren Solheim | president | IOC
role: Hédi Chaabane | professor | University of Sfax
role: Salma Idrissi | pharmacist | 
role: Salma Idrissi | fencer | 
