[p Tadeusz Wilkosz], architect who built with rubble, 1931–2024

When {S16 the city of [l Gdynia]} {C16 asked} {A16 [p Tadeusz Wilkosz]} {D16 in 1962} {T16 for a concert hall}, it offered him no steel, little cement and a field of broken brick. {T1 “Excellent,”} {S1 he} {C1 is supposed to have replied}. {T1 “Then nobody will tell me what it should look like.”}

[p Wilkosz], who has died aged 93, spent six decades turning shortages into style. His hall, a long low barrow faced in crushed tile, was loathed by the officials who paid for it. {S2 One party newspaper} {C2 denounced} {T2 it as a potato cellar}. Musicians adored it. {S3 The conductor [p Anna Zielińska-Roth]} {C3 claimed} {T3 that a triangle struck softly at the back could be heard by a deaf man in the front row}.

He was born in [l Vilnius], the son of a stove-maker, and walked to the coast with his mother in the winter of 1945. In [l Gdańsk] he studied under [p Emil Borowik], for whom {S4 he} {C4 professed} {T4 “a respect bordering on disagreement”}.

Commissions abroad followed: a library in [l Tromsø], a bus station in [l Oporto], a synagogue in [l Leeds] which {S5 a survey of worshippers} {C5 found} {T5 to be the warmest in [l Britain]}. {S17 He} {C17 declined} {T17 others}. In 1988 {S6 a developer} {C6 invited} {A6 him} {T6 to design a tower in [l Dubai]}. {S7 [p Wilkosz]} {C7 wrote back} {T7 that he did not know how to make a building that nobody could reach with a ladder}.

There were failures. Part of the [l Oporto] roof came down in 2003, injuring a cleaner, and {S11 an inquiry} {C11 blamed} {T11 his drainage}. {S8 He} {C8 accepted} {T8 the finding}, paid her rent for a year and never spoke of it. {T9 “{S10 People} {C10 say} {T10 he was stubborn},”} {C9 says} {S9 his former pupil [p Marit Haugen], who now heads the [o Oslo School of Building]}. {T9 “{S15 He} was the only famous architect I ever heard {C15 say} {T15 that he was wrong}.”}

In old age {S12 he} campaigned against demolition, {C12 arguing} {T12 that the greenest house is the one already standing}. {S13 The present mayor of [l Gdynia], [p Bartosz Kulik],} {C13 has pledged} {T13 to list the hall}, though {S14 campaigners} {C14 worry} {T14 that the promise may not survive the next budget}.

He is survived by his wife, [p Ludmiła], and a shed of samples.
---
1 act=assessment fact=PS+ who=Tadeusz Wilkosz
2 act=assessment fact=CT+ who=One party newspaper
3 act=claim fact=CT+ who=Anna Zielińska-Roth
4 act=assessment fact=CT+ who=Tadeusz Wilkosz
5 act=claim fact=CT+ who=a survey of worshippers
6 act=proposal fact=Uu who=a developer
7 act=claim fact=CT- who=Tadeusz Wilkosz
8 act=agreement fact=CT+ who=Tadeusz Wilkosz
9 act=assessment fact=CT+ who=Marit Haugen
10 act=assessment fact=CT+ in=9 who=People
11 act=claim fact=CT+ who=an inquiry
12 act=assessment fact=CT+ who=Tadeusz Wilkosz
13 act=commitment fact=Uu who=Bartosz Kulik
14 act=assessment fact=PS- who=campaigners
15 act=claim fact=CT+ in=9 who=Tadeusz Wilkosz
16 act=proposal fact=Uu who=the city of Gdynia
17 act=denial fact=CT- who=Tadeusz Wilkosz
role: Tadeusz Wilkosz | architect | 
role: Anna Zielińska-Roth | conductor | 
role: Marit Haugen | former pupil | 
role: Bartosz Kulik | mayor | Gdynia
