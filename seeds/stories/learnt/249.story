Day nine, and the bins of [l Marseille] are still full

You smell the strike before you see it. On the [l Rue d'Aubagne], in the old centre of [l Marseille], the bags have reached the first-floor balconies, and {S1 a hand-painted sign hung from one of them} {C1 reads}: {T1 “Mayor, come and fetch your share.”}

The collectors walked out on 3 June over a new timetable. {S2 The city} {C2 wants} {T2 them to work until the round is finished, rather than until the clock says so}; {S3 the unions} {C3 see} in that {T3 a pay cut of 180 euros a month}. {T4 “{S5 They} {C5 tell} {A5 us} {T5 it's modern}. It is what my grandfather did,”} {C4 said} {S4 [p Malik Ouali], 41, a driver who has been on the picket line at the [l Cabucelle] depot since the first morning}.

{S6 [p Ouali]} {C6 is adamant} {T6 that nobody is striking for pleasure}. {C7 By} {S7 his} own {C7 reckoning}, {T7 he has lost 700 euros}. {S8 His wife} {C8 thinks} {T8 he should go back}. {T9 So}, {S9 he} {C9 confided}, {T9 does his knee}.

{S10 [p Hélène Castaing], the deputy mayor in charge of cleanliness,} {C10 denies} {T10 that anyone will earn less}. {T11 “{X11 If the figures are wrong}, show me which ones,”} {S11 she} {C11 challenged} {A11 the unions} in an interview with [o La Dépêche du Port]. {S12 Her} {C12 promise} {T12 to freeze bonuses at today's level until 2027} left the picket line cold. {T13 “{S14 The last mayor} {C14 promised} {T14 too}, and where is he now? In the Senate,”} {C13 said} {S15 {S13 [p Sandrine Achard] of the [o CGT]}}, {C15 demanding} {T15 a signed text}.

On Thursday morning talks at the prefecture were broken off after forty minutes. {C16 According to} {S16 an official in the room}, {T16 {S17 one delegate} {C17 called} {T17 the proposals “a menu without dishes”} and the others followed him out}. {S18 The prefect} {C18 has since given} {A18 both sides} until Sunday {T18 to come back}.

{T19 {X19 Failing that}}, {S19 he} {C19 threatens} {T19 to requisition lorries}.

The city has been here before. In 2009, in 2010 and again in 2021 rubbish lay for weeks in these streets, and on two of those occasions the army was called in with shovels. The port was built on trade and the trade brought rats; a plague ship from [l Syria] once killed half the population, and a hill above the harbour is still named for the quarantine. Collectors start at four in the morning. They lift, on an average night, eleven tonnes a crew. Half of them retire before they are 57, with backs to match, and their sons, more often than not, take the same job.

Are the residents running out of patience? Some are. {S20 The owner of a spice shop} {C20 complained} {T20 that his takings had halved}. But {S21 a poll published by the same newspaper} {C21 found} {T21 that 54 percent of [l Marseille]'s people support the collectors}, and {S22 [p Odile Franc], a retired teacher,} {C22 had no doubts}: {T22 the fault}, {S22 she} {C22 said}, {T22 lay with “gentlemen who have never lifted a bag”}.

{S23 The company that runs the incinerator} {C23 would not say} when the heap would be gone.
---
1 act=proposal fact=Uu who=a hand-painted sign
2 act=proposal fact=Uu who=The city
3 act=assessment fact=CT+ who=the unions
4 act=claim fact=CT+ who=Malik Ouali
5 act=assessment fact=CT+ in=4 who=They
6 act=assessment fact=CT- who=Malik Ouali
7 act=claim fact=CT+ who=Malik Ouali
8 act=proposal fact=Uu who=His wife
9 act=claim fact=CT+ who=Malik Ouali
10 act=denial fact=CT- who=Hélène Castaing
11 act=proposal fact=Uu who=Hélène Castaing
12 act=commitment fact=Uu who=Hélène Castaing
13 act=claim fact=CT+ who=Sandrine Achard
14 act=commitment fact=Uu in=13 who=The last mayor
15 act=proposal fact=Uu who=Sandrine Achard
16 act=claim fact=CT+ who=an official in the room
17 act=assessment fact=CT+ in=16 who=one delegate
18 act=proposal fact=Uu who=The prefect
19 act=threat fact=Uu who=The prefect
20 act=claim fact=CT+ who=The owner of a spice shop
21 act=claim fact=CT+ who=a poll published by the same newspaper
22 act=assessment fact=CT+ who=Odile Franc
23 act=non_confirmation fact=Uu who=The company that runs the incinerator
role: Malik Ouali | driver | 
role: Hélène Castaing | deputy mayor in charge of cleanliness | Marseille
role: Odile Franc | retired teacher | 
