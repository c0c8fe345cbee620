West African bloc gives soldiers ten days; junta answers with a song

[l ABUJA], [l Nigeria] — {T1 {S17 West African leaders} {C17 gave} {A17 the officers who seized power in the island state of [l Sao Bento]} {C17 ten days} {T17 to free the president or face a blockade}}, {S1 the [o ECOWAS] commission} {C1 announced} {D1 late on Sunday}.

{T2 “{X2 Failing his release}, the bloc will close sea and air routes and freeze the assets of every member of the so-called council,”} {C2 said} {S2 the communiqué}. {S3 It} {C3 left open} {T3 the use of force}. {S4 Two delegates} {C4 said} {T4 {S5 the president of a neighbouring state} {C5 had argued} behind closed doors {T5 for sending troops at once}, and that only [l Ghana] had backed him}. {S18 They} {C18 asked} {T18 for anonymity} in order to describe a private session.

In [l Porto Velho], the capital, state radio broke off its news bulletin to play an independence-era song about drowning invaders. The spokesman for the officers, Captain [p Délio Semedo], came on air afterwards. {T6 “We do not take orders from hotels,”} {S6 he} {C6 declared}. {S8 {S7 He}} {C7 pledged} {T7 elections within eighteen months}, {C8 insisting} {T8 that the president, [p Amílcar Tavora], was “a guest, not a prisoner”}.

That is not how the family tells it. In a letter smuggled out in a bag of rice and published by the Portuguese newspaper [o Público], {S9 [p Tavora]} {C9 wrote} {T9 that he was held in a pump room without medicine}. {T10 “{S11 They} {C11 tell} {A11 me} {T11 I may leave {X11 when I sign}},”} {S10 the letter} {C10 says}. {T10 “I will not sign.”} {S12 His daughter} {C12 vouched for} {T12 the handwriting}; {S13 the officers} {C13 have neither confirmed nor denied} that it is his.

The coup, the third in the country’s history, began with a quarrel over fishing licences. {S14 [p Tavora]} {C14 had accused} {T14 the army of selling them to foreign trawlers}. Four people have been killed since, among them a student shot at a roadblock.

{S15 [l Portugal] and [l Brazil]} {C15 urged} {T15 restraint}. {S16 Shopkeepers in [l Porto Velho]} {C16 said} {T16 flour was already running short}.
---
1 act=announcement fact=Uu who=ECOWAS commission
2 act=threat fact=Uu who=the communiqué
3 act=non_exclusion fact=PS+ who=the communiqué
4 act=claim fact=CT+ who=Two delegates
5 act=proposal fact=Uu in=4 who=the president of a neighbouring state
6 act=denial fact=CT- who=Délio Semedo
7 act=commitment fact=Uu who=Délio Semedo
8 act=claim fact=CT- who=Délio Semedo
9 act=claim fact=CT+ who=Amílcar Tavora
10 act=claim fact=CT+ who=the letter
11 act=conditional_commitment fact=Uu in=10 who=They
12 act=claim fact=CT+ who=His daughter
13 act=non_confirmation fact=Uu who=the officers
14 act=claim fact=CT+ who=Amílcar Tavora
15 act=proposal fact=Uu who=Portugal and Brazil
16 act=claim fact=CT+ who=Shopkeepers in Porto Velho
17 act=threat fact=Uu in=1 who=West African leaders
18 act=proposal fact=Uu who=Two delegates
role: Délio Semedo | Captain | 
role: Délio Semedo | spokesman | the officers
role: Amílcar Tavora | president | Sao Bento
