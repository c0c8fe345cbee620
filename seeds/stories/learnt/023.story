{T1 Bomb on [l Pakistan] railway line kills nine}, {C1 say} {S1 police}

[l QUETTA], [l Pakistan], Jan 22 ([o Reuters]) - {T2 A bomb tore through the second carriage of a passenger train in southwestern [l Pakistan] on Wednesday, killing at least nine people and wounding 40}, {S2 police and hospital officials} {C2 said}.

{T3 The train, bound from [l Quetta] to [l Karachi] with 380 people on board, was crossing a low bridge near [l Sorgaz] when the device went off}, {S3 police chief [p Dost Ali Mengal]} {C3 said}. {S4 He} {C4 said} {T4 the death toll was likely to rise as several of the injured were critical}.

{T5 "It had been buried under the ballast, probably overnight,"} {C5 said} {S5 an officer of the bomb disposal squad who asked not to be identified}.

{S6 {S7 Prime Minister [p Tariq Hamdani]}} {C6 condemned} {T6 the attack} and {C7 vowed} {T7 that those behind it would be hunted "to the last burrow"}. {S8 The army} {C8 said} {T8 it had sent two helicopters}. {S9 The provincial government} {C9 announced} {T9 compensation of 2 million rupees for each family}.

{S18 A nurse at the civil hospital in [l Sorgaz]} {C18 said} {T18 the wards were full and patients were lying on doors}. {T10 "{S11 The authorities} {C11 keep telling} {A11 us} {T11 that blood is on its way}. We need it in bottles, not in sentences,"} {S10 she} {C10 said}.

Separatist insurgents have stepped up attacks on trains, buses and pipelines in the mineral-rich province over the past two years. {S12 They} {C12 accuse} {T12 the state of plundering its gas and copper}. {S13 {S14 [l Islamabad]}} {C13 denies} {T13 that} and {C14 alleges} {T14 that the rebels are financed from abroad}.

Train services on the line were suspended until further notice. {S15 A railways spokesman} {C15 said} {T15 {S19 engineers} {C19 were hoping} {T19 to repair the track within 48 hours {X19 if security forces cleared the area}}}.

{T16 "My husband went to buy tea in the next carriage,"} {S16 a woman with a bandaged arm, who gave her name as [p Gul Bibi],} {C16 told} {A16 a local channel}. {T16 "I am still holding his ticket."}

{S17 The interior ministry} {C17 was not immediately available for comment}.
---
1 act=claim fact=CT+ who=police
2 act=claim fact=CT+ who=police and hospital officials
3 act=claim fact=CT+ who=Dost Ali Mengal
4 act=assessment fact=PR+ who=Dost Ali Mengal
5 act=claim fact=PR+ who=an officer of the bomb disposal squad
6 act=assessment fact=CT+ who=Tariq Hamdani
7 act=threat fact=Uu who=Tariq Hamdani
8 act=claim fact=CT+ who=the army
9 act=announcement fact=Uu who=the provincial government
10 act=claim fact=CT+ who=a nurse at the civil hospital in Sorgaz
11 act=claim fact=CT+ in=10 who=the authorities
12 act=claim fact=CT+ who=separatist insurgents
13 act=denial fact=CT- who=Islamabad
14 act=claim fact=CT+ who=Islamabad
15 act=claim fact=PS+ who=a railways spokesman
16 act=claim fact=CT+ who=Gul Bibi
17 act=no_comment fact=Uu who=the interior ministry
18 act=claim fact=CT+ who=a nurse at the civil hospital in Sorgaz
19 act=commitment fact=Uu in=15 who=engineers
role: Dost Ali Mengal | police chief | 
role: Tariq Hamdani | Prime Minister | Pakistan
