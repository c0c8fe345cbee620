Small, warm and possibly wet: a neighbour planet puzzles astronomers

{T1 A rocky world circling a dim red star 31 light years away may hold on to a thin atmosphere despite a punishing bombardment of radiation}, {C1 according to} {S1 a study published in the journal [o Astrophysical Frontiers]}.

The planet, [l Kestrel-9 c], is a little wider than [l Earth] and completes an orbit every 11 days. {S2 Theorists} {C2 had long assumed} {T2 that flares from its star would have stripped it bare}. {S3 The new work, which draws on 46 hours of observations with the [m James Webb Space Telescope],} {C3 suggests} {T3 otherwise}.

{T4 “We see a dip where there ought to be no dip,”} {C4 said} {S4 [p Ingrid Solheim] of the [o University of Bergen], the paper’s lead author}. {T4 “My first reaction was that we had broken something.”}

The team spent eight months trying to make the signal go away. {S6 They} {C6 argue} {T6 that starspots alone cannot account for it and that the best fit is a layer of carbon dioxide roughly as thick as that of [l Mars]}. {S8 {S7 The authors}} {C7 do not rule out} {T7 a fault in the detector}, however, and {C8 put} {T8 the odds of a false alarm at one in forty}.

Others would bet higher. {S9 [p Marcus Adeyemi], an astronomer at [o Caltech] who was not involved in the research,} {C9 called} {T9 the analysis “careful, honest and probably wrong.”} {S10 He} {C10 noted} {T10 that a similar claim about another planet in the system had collapsed in 2022, after {S12 a French group} {C12 showed} {T12 that the star itself contained water vapour}}. {T13 “Red dwarfs are liars,”} {S13 he} {C13 told} {A13 this newspaper}. {T13 “They have fooled me twice.”}

{S14 [p Solheim]} {C14 agrees} {T14 that more data are needed}. {S15 She} {C15 hopes} {T15 to be granted a further 60 hours next year}; {S16 people with knowledge of the selection process} {C16 say} {T16 the proposal was ranked near the top}, but {S17 the [o Space Telescope Science Institute]}, which allots the time, {C17 would not discuss} individual applications.

Could anything live there? {S18 She} {C18 laughed off} the question. {T19 “Ask me when we know whether there is air,”} {S19 she} {C19 said}. Her grant, meanwhile, runs out in December.
---
1 act=claim fact=PS+ who=a study published in the journal Astrophysical Frontiers
2 act=assessment fact=PR+ who=Theorists
3 act=claim fact=PS+ who=The new work, which draws on 46 hours of observations with the James Webb Space Telescope
4 act=claim fact=CT+ who=Ingrid Solheim
6 act=assessment fact=CT+ who=The team
7 act=non_exclusion fact=PS+ who=The authors
8 act=assessment fact=PS+ who=The authors
9 act=assessment fact=PR- who=Marcus Adeyemi
10 act=claim fact=CT+ who=Marcus Adeyemi
12 act=claim fact=CT+ in=10 who=a French group
13 act=assessment fact=CT+ who=Marcus Adeyemi
14 act=agreement fact=CT+ who=Ingrid Solheim
15 act=commitment fact=Uu who=Ingrid Solheim
16 act=claim fact=CT+ who=people with knowledge of the selection process
17 act=no_comment fact=Uu who=the Space Telescope Science Institute
18 act=no_comment fact=Uu who=Ingrid Solheim
19 act=proposal fact=Uu who=Ingrid Solheim
role: Ingrid Solheim | lead author | 
role: Marcus Adeyemi | astronomer | Caltech
