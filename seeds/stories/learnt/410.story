Scottish council leader goes after bin lorry remarks

{T1 The leader of [o Strathorrin Council] has resigned over comments she made about refuse workers}, {S1 the authority} {C1 announced} {D1 this afternoon}.

{S2 [p Elspeth Gilchrist]} was recorded last week {C2 describing} {T2 striking bin crews as "the only rubbish we can't shift"}.

She was speaking to a businessmen's lunch in [l Glenmorrie].

{T3 "I made a poor joke at a worse time. {S4 My gran}, who cleaned closes, {C4 would have said} {T4 so},"} {S3 she} {C3 wrote} in her letter of resignation.

The strike is in its fourth week. {S5 The [o Unite] union} {C5 wants} {T5 an extra £1.20 an hour for drivers and loaders}; {S6 the council} {C6 has offered} {T6 70p}.

{S8 {S7 [p Fraser Imlach], the union's regional officer,}} {C7 welcomed} {T7 her departure}, but {C8 said} {T8 it "doesn't lift a single bag"}.

{S9 He} {C9 accused} {T9 {S10 senior officials} of having {C10 told} {A10 agency staff} {T10 to cross the picket line}}.

{S11 A council spokesman} {C11 denied} {T11 that any such instruction had been given}.

{S12 Residents in the [l Harbour Street] area} {C12 complained} {T12 of rats "as bold as cats"}. {S13 [p Jean Auchterlonie], 82,} {C13 said} {T13 one had followed her into the post office}.

{T14 "{S15 The lassie at the counter} {C15 told} {A15 me} {T15 it was before me in the queue},"} {S14 she} {C14 told} {A14 [o BBC Scotland]}.

Environmental health officers have put down 140 traps since Monday, and a skip has been placed behind the swimming pool.

The harbour town was once known for its herring, and has twice won a prize for its flower beds.

{S16 [o NHS Highland]} {C16 advised} {A16 people} {T16 to keep lids shut and children away from piles}.

The [o SNP] group, which runs the council with the support of four independents, meets tonight to choose a successor. {T17 The finance convener, [p Ruaridh Beaton],} {C17 is seen as} {T17 the favourite}. {S18 He} {C18 did not rule} {T18 himself} {C18 out}.

{S19 [o Scottish Conservative] councillor [p Hamish Yule]} {C19 called for} {T19 an election}. {S20 First Minister [p Catriona Lennox]} {C20 said} {D20 on Wednesday} {T20 {A21 she} {C21 had been assured} {T21 that talks would restart before the weekend}}.

{S22 [p Imlach]} {C22 was doubtful}: {T22 "Which weekend?"}
---
1 act=announcement fact=CT+ who=Strathorrin Council
2 act=assessment fact=CT+ who=Elspeth Gilchrist
3 act=assessment fact=CT+ who=Elspeth Gilchrist
4 act=assessment fact=CT+ in=3 who=My gran
5 act=proposal fact=Uu who=Unite
6 act=commitment fact=Uu who=the council
7 act=assessment fact=CT+ who=Fraser Imlach
8 act=assessment fact=CT- who=Fraser Imlach
9 act=claim fact=CT+ who=Fraser Imlach
10 act=proposal fact=Uu in=9 who=senior officials
11 act=denial fact=CT- who=A council spokesman
12 act=claim fact=CT+ who=Residents in the Harbour Street area
13 act=claim fact=CT+ who=Jean Auchterlonie
14 act=claim fact=CT+ who=Jean Auchterlonie
15 act=claim fact=CT+ in=14 who=The lassie at the counter
16 act=proposal fact=Uu who=NHS Highland
17 act=assessment fact=PR+ who=unspecified
18 act=non_exclusion fact=Uu who=Ruaridh Beaton
19 act=proposal fact=Uu who=Hamish Yule
20 act=claim fact=CT+ who=Catriona Lennox
21 act=assessment fact=PR+ in=20 who=unspecified
22 act=assessment fact=PR- who=Fraser Imlach
role: Elspeth Gilchrist | leader | Strathorrin Council
role: Fraser Imlach | regional officer | Unite
role: Ruaridh Beaton | finance convener | Strathorrin Council
role: Hamish Yule | councillor | Scottish Conservative
role: Catriona Lennox | First Minister |
