Ravens gossip about strangers, and get it wrong

[l INNSBRUCK], [l Austria] — At a quarter past eight on a February morning a man in a rubber badger mask walked past an aviary in the [l Karwendel] mountains carrying a dead hare. Seven ravens saw him. By evening, birds that had never set eyes on the mask were scolding it from a treetop four kilometers away.

How had they heard? {T1 They were told}, {C1 says} {S1 [p Magdalena Thurner], a behavioral biologist at the [o Alpine Corvid Station]}. {T1 “I know how that sounds. {S2 My own department} {C2 begged} {A2 me} {T2 to say ‘informed’}.”}

{S3 Her report, published last week in [o Animal Minds],} {C3 describes} {T3 four winters of such walks}. {T4 The ravens passed on not just an alarm but a description}, {S4 she and her co-author [p Benedikt Oyelaran]} {C4 write}, {T4 since they reacted to the badger and ignored a fox mask worn by the same man}. {T5 In a third of cases}, {S5 the paper} {C5 adds}, {T5 the wrong mask was blamed by birds at the end of a long chain}.

{T6 “That is the part I love. A signal doesn't have rumors. Only news does,”} {S6 [p Oyelaran]} {C6 said}.

Some of the field's elders are unmoved. {S7 Sir [p Julian Frith], who has kept ravens in [l Wales] for forty years,} {C7 thinks} {T7 the birds simply followed one another's gaze}. {T8 “{S9 They} {C9 claim} {T9 to have found a word}. They have found a crowd,”} {S8 he} {C8 said}. {S11 [p Akiko Senda] of the [o Sapporo Ethology Institute]} {C11 said} {T11 the work was the most careful of its kind and that {S23 she} {C23 had asked} {T23 to borrow the masks}}.

A raven weighs as much as a bag of sugar and lives, with luck, for twenty years. It has some thirty calls that anyone can tell apart and perhaps twice as many that only ravens can. Pairs stay together. The young ones roam in gangs, sleep in the same tall spruces and set off at dawn toward whatever was eaten the day before; {T22 it} {C22 has been suspected} since the 1980s {T22 that those who know the way lead those who do not}. They have also been known to unzip rucksacks, steal golf balls and slide down snowy roofs on their backs, repeatedly, for no reason that has been identified.

Down in the valley nobody is astonished. {T13 “{S14 My grandmother} {C14 used to say} {T14 you should never quarrel with one, because you'd have quarreled with all of them},”} {C13 said} {S13 [p Vinzenz Rainer], who keeps sheep above [l Scharnitz]}. {S15 He} {C15 suspects} {T15 the ravens of discussing his lambs}.

{S16 Hunters} {C16 have asked} {T16 for the cull, suspended in 2020, to be resumed}. {S17 The [l Tyrol] government} {C17 said} {T17 it would decide in the fall}, and {S18 a spokesman} {C18 declined to say} whether the study would weigh in the decision. {T19 {X19 If the shooting starts again}, the experiment is over}, {S19 [p Thurner]} {C19 warned}: {T19 the birds would have something more urgent to talk about}.

The man in the mask, {S20 a graduate student who} {C20 asked} {T20 not to be named}, has moved to [l Vienna]. {S21 He} {C21 reports} {T21 that the crows there have started to look at him}.
---
1 act=claim fact=CT+ who=Magdalena Thurner
2 act=proposal fact=Uu in=1 who=My own department
3 act=claim fact=CT+ who=Her report
4 act=claim fact=CT+ who=Magdalena Thurner and Benedikt Oyelaran
5 act=claim fact=CT+ who=the paper
6 act=assessment fact=CT+ who=Benedikt Oyelaran
7 act=assessment fact=CT+ who=Julian Frith
8 act=assessment fact=CT- who=Julian Frith
9 act=claim fact=CT+ in=8 who=They
11 act=assessment fact=CT+ who=Akiko Senda
13 act=claim fact=CT+ who=Vinzenz Rainer
14 act=proposal fact=Uu in=13 who=My grandmother
15 act=assessment fact=PR+ who=Vinzenz Rainer
16 act=proposal fact=Uu who=Hunters
17 act=announcement fact=Uu who=Tyrol government
18 act=non_confirmation fact=Uu who=a spokesman
19 act=assessment fact=PR+ who=Magdalena Thurner
20 act=proposal fact=Uu who=a graduate student
21 act=claim fact=CT+ who=a graduate student
22 act=assessment fact=PR+ who=unspecified
23 act=proposal fact=Uu in=11 who=Akiko Senda
role: Magdalena Thurner | behavioral biologist | Alpine Corvid Station
role: Benedikt Oyelaran | co-author |
role: Vinzenz Rainer | keeps sheep |
