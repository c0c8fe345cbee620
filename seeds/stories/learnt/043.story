{T1 Second malaria jab "a turning point"}, {S1 trial doctors} {C1 say}

{T2 A booster dose of an experimental malaria vaccine kept eight in ten African toddlers free of the disease for a full year}, {C2 according to} {S2 trial results released on Wednesday}, raising hopes of a cheap new weapon against an illness that still kills a child almost every minute.

The study, in the medical journal [o Tropical Trials], followed 4,800 children in [l Burkina Faso], [l Mali] and [l Tanzania]. {S4 It} {C4 found} {T4 that protection was strongest when the extra shot came just before the rains and that no serious side effects could be traced to it}.

{T5 "I started work on this as a student and I have grey hair now,"} {C5 said} {S5 [p Halima Ouedraogo], a paediatrician in [l Nanoro] and the trial's principal investigator}. {T5 "So yes, {S6 I} {C6 am calling} {T6 it a turning point}."}

Other specialists were warmer in private than in public. {T7 The result "looks real"}, {C7 said} {S7 one who had reviewed the data}, {T7 "but {X7 if it has to be given every year}, somebody has to pay every year."}

{S10 {S9 The manufacturer, [o Serum Works of Pune],}} {C9 has undertaken} {T9 to sell the vaccine for under $3 a dose} and {C10 says} {T10 it can make 120 million doses a year}. {S12 {S11 [o Gavi], the alliance that buys vaccines for poor countries,}} {C11 welcomed} {T11 the findings} but {C12 stopped short of} promising an order. {S13 [l Washington], its biggest donor,} {C13 has signalled} {T13 it may cut its contribution}.

{S14 The [o World Health Organization]} {C14 plans} {T14 to review the evidence in October}. {S15 Its regional adviser, Dr [p Kofi Asante-Mills],} {C15 urged} {A15 governments} {T15 not to neglect bed nets in the meantime}. {T16 "A vaccine that works eight times in ten fails twice in ten,"} {S16 he} {C16 observed}. {T16 "Ask the two."}

{S17 Some parents in the trial villages} {C17 had feared} {T17 the injections would make girls infertile}. {S18 [p Ouedraogo]} {C18 credits} {T18 local imams with laying the rumour to rest}; {T19 one of them} {C19 is said} {T19 to have brought his own grandchildren to the front of the queue}.
---
1 act=assessment fact=CT+ who=trial doctors
2 act=claim fact=CT+ who=trial results released on Wednesday
4 act=claim fact=CT+ who=The study, in the medical journal Tropical Trials
5 act=claim fact=CT+ who=Halima Ouedraogo
6 act=assessment fact=CT+ in=5 who=Halima Ouedraogo
7 act=assessment fact=PR+ who=one who had reviewed the data
9 act=commitment fact=Uu who=The manufacturer, Serum Works of Pune
10 act=claim fact=CT+ who=The manufacturer, Serum Works of Pune
11 act=assessment fact=CT+ who=Gavi
12 act=non_confirmation fact=Uu who=Gavi
13 act=announcement fact=PS+ who=Washington
14 act=commitment fact=Uu who=The World Health Organization
15 act=proposal fact=Uu who=Kofi Asante-Mills
16 act=assessment fact=CT+ who=Kofi Asante-Mills
17 act=assessment fact=PR+ who=Some parents in the trial villages
18 act=assessment fact=CT+ who=Halima Ouedraogo
19 act=claim fact=CT+ who=unspecified
role: Halima Ouedraogo | paediatrician | Nanoro
role: Halima Ouedraogo | principal investigator | 
role: Kofi Asante-Mills | regional adviser | World Health Organization
