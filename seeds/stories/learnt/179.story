Sister [p Perpetua Nakato], nurse who would not leave, is dead at 84

[l KAMPALA], [l Uganda] — Sister [p Perpetua Nakato], a midwife who delivered some 9,000 children in the north of [l Uganda] and kept a hospital open through twenty years of war, died on Friday in [l Gulu]. She was 84.

{S1 Her order, the [o Little Sisters of Saint Francis],} {C1 said} {T1 the cause was pneumonia}.

[p Perpetua Nakato] was born near [l Masaka] in 1940, the eldest of twelve. Her father grew coffee and her mother brewed banana beer, a fact she liked to mention to bishops. She entered the convent at 17, trained in [l Nsambya] and [l Dublin], and in 1971 was posted to [l Kalongo], a mission with forty beds under a hill of bare rock. There was a generator, a surgeon from [l Verona] and a leopard. She learned Acholi from her patients and spoke it, in the end, with their proverbs and a [l Dublin] vowel.

When the fighting reached the district, the surgeon was ordered out and the staff were offered seats on an army lorry. The lorry left with eleven empty places. For the next two decades the wards filled every evening with children who walked in from the villages to sleep on the floor, safe from abduction; on the worst nights there were two thousand of them.

{T2 “{S3 The rebels} {C3 sent} {A3 us} {C3 a note} {T3 that they would come for the medicine on Thursday},”} {S2 she} {C2 recalled} in a radio interview in 2009. {T2 “{S4 I} {C4 wrote back} {T4 that Thursday was the vaccination day and would they mind Friday}. They came on the Friday. They took the aspirin and left us a goat.”}

{S5 The commander concerned, now serving a sentence of 22 years,} {C5 confirmed} {T5 the story of the goat} at his trial.

Not every decision was admired. She treated the wounded of both sides, and {S6 army officers} {C6 suspected} {A6 her} {T6 of feeding the enemy}. In 1996 a colonel had her held for nine days. She bore no grudge; {S8 the president} {C8 later let it be known} {T8 that he had been misinformed}.

Honours came late and bored her. She collected a French medal in rubber boots and used the ribbon, which was of good silk, to tie back a curtain. A promised ambulance arrived without an engine. The engine, a gift of the diocese of [l Verona], followed three years afterwards.

President [p Joseph Okwera] ordered flags to be lowered on Monday. In a message, {S9 he} {C9 paid tribute to} {T9 “a soldier with no weapon but a watch”}. {T10 “{S11 Half the people in this town} {C11 claim} {T11 to have been slapped into life by her hand}. {S13 I} {C13 think} {T13 the half is right},”} {C10 said} {S10 [p Grace Lalam], the district’s health officer and one of the 9,000}.

{S12 She} {C12 had asked} {T12 to be buried without speeches}. There will be four.
---
1 act=claim fact=CT+ who=Little Sisters of Saint Francis
2 act=claim fact=CT+ who=Perpetua Nakato
3 act=threat fact=Uu in=2 who=The rebels
4 act=proposal fact=Uu in=2 who=Perpetua Nakato
5 act=agreement fact=CT+ who=The commander concerned
6 act=assessment fact=PR+ who=army officers
8 act=claim fact=CT+ who=Joseph Okwera
9 act=assessment fact=CT+ who=Joseph Okwera
10 act=assessment fact=CT+ who=Grace Lalam
11 act=claim fact=CT+ in=10 who=Half the people in this town
12 act=proposal fact=Uu who=Perpetua Nakato
13 act=assessment fact=PR+ in=10 who=Grace Lalam
role: Perpetua Nakato | midwife | 
role: Joseph Okwera | President | Uganda
role: Grace Lalam | health officer | 
