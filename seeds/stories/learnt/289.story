{S1 British drugs regulator} {C1 approves} {T1 first vaccine against hookworm}

[l Britain] on Monday became the first country to license a vaccine against hookworm, a parasite that lives in the gut of some 400 million people, almost none of them British.

{T2 The vaccine, sold as Necavax, is "safe, of good quality and effective in adults and children over five"}, {S2 the [o Medicines and Healthcare products Regulatory Agency]} {C2 said} in a statement. {S3 Its chief executive, [p Dr Naomi Prentice],} {C3 called} {T3 the decision} {T3 "a small signature that a great many bare feet have been waiting for."}

{T4 Two doses cut infections by 63 per cent over two years}, {C4 according to} {S4 a trial among 9,000 villagers in [l Odisha] and [l Gabon], published last year in the [m Lancet]}. {S6 {S5 Its authors}} {C5 conceded} {T5 that protection faded in the third year} and {C6 could not say} whether a booster would help.

{T7 "{S8 Everybody} {C8 told} {A8 us} {T8 there was no money in worms}, and everybody was right,"} {S7 [p Suresh Mahanta], who leads the team at the [o Liverpool School of Tropical Medicine],} {C7 told} {A7 the [o BBC]}. The work was paid for by a foundation and two governments over nineteen years.

{S9 The manufacturer, [o Pennine Biologics],} {C9 has pledged} {T9 to sell the vaccine at cost in countries where the worm is common}. {S11 {S10 [o Médecins Sans Frontières]}} {C10 welcomed} {T10 the licence} but {C11 cautioned} {T11 that {T12 low prices} {C12 had been promised} before}. {T13 "{S14 We} {C14 want} {T14 to see the books},"} {C13 said} {S13 its vaccines adviser, [p Ines Caldeira]}. {S15 A company spokesperson} {C15 would not disclose} the price.

In [l Odisha], where one child in four carries the worm, {S16 the state's health secretary, [p Lalita Mishra],} {C16 announced} {D16 on Tuesday} {T16 that vaccination would begin in three districts next year {X16 provided the Indian regulator agrees}}. {T17 The regulator} {C17 is expected} {T17 to decide in June}.

Hookworm seldom kills. It feeds on blood, a fraction of a teaspoon a day, and leaves children tired and short. {S18 A 2018 report by the [o World Health Organization]} {C18 estimated} {T18 that it cost poor countries $100 billion a year in lost work and schooling}. {S19 Some economists} {C19 regard} {T19 the figure} {C19 as} {T19 too high}.

Not everyone is convinced that a vaccine is what is needed. {T20 "Shoes and toilets did it in [l Alabama],"} {S20 [p Gordon Weir], emeritus professor of public health at [o Glasgow],} {C20 argued} in a letter to the [o Times]. {S22 {S21 [p Mahanta]}} {C21 accepted} {T21 the point}, {C22 noting}, however, {T22 that {A23 his grandmother} {C23 had been promised} {T23 a toilet} {D23 in 1961}}.
---
1 act=announcement fact=CT+ who=British drugs regulator
2 act=assessment fact=CT+ who=the Medicines and Healthcare products Regulatory Agency
3 act=assessment fact=CT+ who=Naomi Prentice
4 act=claim fact=CT+ who=a trial among 9,000 villagers in Odisha and Gabon
5 act=agreement fact=CT+ who=Its authors
6 act=non_confirmation fact=Uu who=Its authors
7 act=claim fact=CT+ who=Suresh Mahanta
8 act=claim fact=CT- in=7 who=Everybody
9 act=commitment fact=Uu who=Pennine Biologics
10 act=assessment fact=CT+ who=Médecins Sans Frontières
11 act=claim fact=CT+ who=Médecins Sans Frontières
12 act=commitment fact=Uu in=11 who=unspecified
13 act=proposal fact=Uu who=Ines Caldeira
14 act=proposal fact=Uu in=13 who=Ines Caldeira
15 act=non_confirmation fact=Uu who=A company spokesperson
16 act=conditional_commitment fact=Uu who=Lalita Mishra
17 act=assessment fact=PR+ who=unspecified
18 act=assessment fact=PR+ who=A 2018 report by the World Health Organization
19 act=assessment fact=CT+ who=Some economists
20 act=claim fact=CT+ who=Gordon Weir
21 act=agreement fact=CT+ who=Suresh Mahanta
22 act=claim fact=CT+ who=Suresh Mahanta
23 act=commitment fact=Uu in=22 who=unspecified
role: Naomi Prentice | chief executive | Medicines and Healthcare products Regulatory Agency
role: Suresh Mahanta | leads the team | Liverpool School of Tropical Medicine
role: Ines Caldeira | vaccines adviser | Médecins Sans Frontières
role: Lalita Mishra | health secretary | Odisha
role: Gordon Weir | emeritus professor of public health | Glasgow
