Four held in [l Malta] over suspected match-fixing in second tier

[l VALLETTA] — Four men, among them a serving goalkeeper and a retired referee, were arrested in dawn raids on Thursday in what {S1 prosecutors} {C1 described as} {T1 a scheme to rig at least seven football matches for bettors in [l Asia]}.

Officers seized phones, a currency-counting machine and around €86,000 in cash, some of it in a boot bag. The arrests cap a fourteen-month inquiry that began when a bookmaker in the [l Philippines] noticed a rush of money on a game watched by 112 people.

{T2 “The league was for sale, and cheaply,”} {S2 the lead prosecutor, [p Graziella Bonnici],} {C2 told} {A2 the magistrate}. {S3 She} {C3 alleged} {T3 that the goalkeeper had been paid €5,000 a goal and that {S4 he} had once {C4 offered} {T4 a discount}}.

{S8 The suspect, [p Clayton Farrugia], 29, of [o Qormi Rangers],} {C8 pleaded} {T8 not guilty}. {T5 “My client lets in goals because he is not a very good goalkeeper,”} {C5 argued} {S5 his lawyer, [p Victor Zahra]}, drawing laughter from the gallery. {S6 He} {C6 asked for} {T6 bail}, {T7 which} {S7 the magistrate} {C7 refused}.

{S9 The club} suspended [p Farrugia] within the hour and {C9 said} {T9 it had “zero tolerance” for corruption}. Its coach, [p Aldo Pirelli], was more guarded. {T11 “{S12 The boy} {C12 swears} {T12 he is clean}, and I have to believe him until somebody shows me otherwise,”} {S11 the Italian} {C11 said}.

{S13 The [o Malta Football Union]} {C13 did not exclude} {T13 replaying the matches}, though with the season over and one of the clubs since dissolved it was not obvious how. {S15 {S14 [o UEFA]}}, which monitors betting across the continent, {C14 said} {T14 it was aware of the case} and {C15 would not comment further}.

Small leagues have long been easy prey: players are poorly paid, crowds are thin and the games are streamed anyway. {S16 A 2022 study by the [o Institute for Sport Integrity]} {C16 found} {T16 that one in nine footballers in [l Europe]'s lower divisions had been approached by fixers}. {S17 Most of them} {C17 told} {A17 its researchers} {T17 they had not reported it because {S18 they} {C18 feared} {T18 nobody would believe them}}.

The hearing continues on Monday.
---
1 act=claim fact=CT+ who=prosecutors
2 act=claim fact=CT+ who=Graziella Bonnici
3 act=claim fact=CT+ who=Graziella Bonnici
4 act=proposal fact=Uu in=3 who=Clayton Farrugia
5 act=assessment fact=CT- who=Victor Zahra
6 act=proposal fact=Uu who=Victor Zahra
7 act=denial fact=CT- who=the magistrate
8 act=denial fact=CT- who=Clayton Farrugia
9 act=claim fact=CT+ who=Qormi Rangers
11 act=assessment fact=PR+ who=Aldo Pirelli
12 act=denial fact=CT- in=11 who=Clayton Farrugia
13 act=non_exclusion fact=PS+ who=The Malta Football Union
14 act=claim fact=CT+ who=UEFA
15 act=no_comment fact=Uu who=UEFA
16 act=claim fact=CT+ who=A 2022 study by the Institute for Sport Integrity
17 act=claim fact=CT- who=Most of them
18 act=assessment fact=CT- in=17 who=Most of them
role: Graziella Bonnici | lead prosecutor | 
role: Clayton Farrugia | goalkeeper | Qormi Rangers
role: Victor Zahra | lawyer | 
role: Aldo Pirelli | coach | Qormi Rangers
