[l Philippines] and [l China] quarrel over blocked supply boat

Monday, April 20

{T1 A Chinese coast guard vessel blocked a wooden supply boat on its way to a Philippine outpost in the [l South China Sea] on Sunday}, {C1 according to} {S1 a press release by the [o Philippine Coast Guard]}. {S2 It} {C2 said} {T2 the boat turned back with a broken mast and that a cook had been scalded by hot soup}.

{S3 The Chinese embassy in [l Manila]} {C3 rejected} {T3 this version}. {T4 "{S5 Our crew} {C5 asked} {A5 the boat} six times {T5 to change course},"} {S4 it} {C4 said} on its website. In an editorial, {S6 the [o Global Times], a state-run paper,} {C6 dismissed} {T6 the Filipino account} {C6 as} {T6 "theatre with soup"}.

{S8 [l Manila]} has summoned the ambassador and {C8 demands} {T8 an apology}. Foreign secretary [p Teodoro Alcaraz] also spoke by telephone with his American counterpart. {T10 {S9 The two} {C9 agreed} {T9 that the mutual defence treaty covers "every hull and every plank"}}, {C10 according to} {S10 a [o State Department] readout}. {S11 Senator [p Imelda Yap]} {C11 has called for} {T11 the navy to escort the next trip}, but {S12 a defence official quoted by the [o Philippine Star]} {C12 said} {T12 {S13 the president} {C13 did not want} {T13 grey ships out there}}.

{T14 "{S15 The captain} {C15 kept telling} {A15 us}, {T15 do not look at them},"} {S14 [p Jun Estrella], a deckhand,} {C14 told} {A14 [o Agence France-Presse]}. {T14 "How do you not look at something as big as a church?"}

{S16 [l Japan] and [l Australia]} {C16 expressed} {T16 concern}. {S17 [l Vietnam], which also claims reefs in the area,} {C17 has not commented}.

The outpost is a rusting tank carrier that the Philippine navy ran aground on purpose in 1999. A handful of marines live on it. {S18 A court of arbitration in [l The Hague]} {C18 found} in 2016 {T18 that the shoal lies within the Philippine economic zone}; {S19 [l Beijing]} {C19 has never accepted} {T19 that ruling}. {T20 The two countries} {C20 are understood} {T20 to have reached an unwritten deal on supplies} two years ago.

{S21 [p Collin Prewett], who tracks ships for the blog [o Reef Watch],} {C21 believes} {T21 the deal is dead}. {S22 He} {C22 noted} {T22 that the vessel involved had its transponder on the whole time, as if it wished to be seen}.
---
1 act=claim fact=CT+ who=the Philippine Coast Guard
2 act=claim fact=CT+ who=the Philippine Coast Guard
3 act=denial fact=CT- who=The Chinese embassy in Manila
4 act=claim fact=CT+ who=The Chinese embassy in Manila
5 act=proposal fact=Uu in=4 who=Our crew
6 act=assessment fact=CT+ who=the Global Times
8 act=proposal fact=Uu who=Manila
9 act=agreement fact=CT+ in=10 who=The two
10 act=claim fact=CT+ who=a State Department readout
11 act=proposal fact=Uu who=Imelda Yap
12 act=claim fact=CT- who=a defence official quoted by the Philippine Star
13 act=proposal fact=Uu in=12 who=the president
14 act=claim fact=CT+ who=Jun Estrella
15 act=proposal fact=Uu in=14 who=The captain
16 act=assessment fact=CT+ who=Japan and Australia
17 act=no_comment fact=Uu who=Vietnam
18 act=announcement fact=CT+ who=A court of arbitration in The Hague
19 act=denial fact=CT- who=Beijing
20 act=claim fact=PR+ who=unspecified
21 act=assessment fact=CT+ who=Collin Prewett
22 act=claim fact=CT+ who=Collin Prewett
role: Teodoro Alcaraz | Foreign secretary | Philippines
role: Imelda Yap | Senator | 
role: Jun Estrella | deckhand |
