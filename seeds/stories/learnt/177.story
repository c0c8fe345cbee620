The quiet climb of [p Ngaire Tamahori]

When {S1 [p Ngaire Tamahori]} {C1 decided} {T1 to stand for parliament}, she forgot to tell her husband. {S2 He} {C2 learned} from the radio in the milking shed {T2 that his wife was to contest [l Taranaki-King Country]}, a seat no candidate of the left had come near for half a century. {T3 "{S4 I} {C4 assumed} {T4 it was another [p Tamahori]},"} {C3 says} {S3 [p Wiremu Tamahori]}.

She lost, of course, in 2011 and again in 2014. On the third attempt, after a boundary change, she won by 88 votes. Today, at 53, she is [l New Zealand]'s agriculture minister, and {S5 nearly everyone in [l Wellington]} {C5 supposes} {T5 that she will lead the [o Labour Party] {X5 if it loses in November}}.

{S6 She herself} {C6 will not discuss it}. {T7 "There is a leader, and he has a dairy policy, because I wrote it,"} {S7 she} {C7 says}, with a smile that closes the subject.

Her father drove a tanker for the dairy company; her mother, {S8 who} {C8 had wanted} {T8 to be a teacher}, sorted mail. There were five children, one bicycle and a piano nobody remembers buying. At 16 [p Tamahori] was sent to a boarding school on a scholarship. {S9 The headmistress} {C9 noted} in her final report {T9 that the girl "argues like a drain: continuously, and to some purpose"}. [p Tamahori] keeps it framed.

Admirers are to be found in unlikely places. {S10 [p Bruce Hallett], a former [o National Party] whip,} {C10 rates} {T10 her the best committee chairwoman he ever sat under}. {S11 Farmers} {C11 grumble about} {T11 her methane levy}; {S12 some} {C12 admit} {T12 that it could have been worse}. {T13 "{S14 She} {C14 said} {T14 she'd come back after shearing and show us the numbers}, and she bloody well came back,"} {C13 recalls} {S13 a sheep breeder near [l Taumarunui] who voted against her three times}.

Her enemies sit closer to home. {S15 The left of the caucus} {C15 has accused} {A15 her} {T15 of giving away the rivers}; {S16 [o Greenpeace]} {C16 called} {T16 last year's freshwater plan "a permit to pollute with a ribbon on it"}. {S17 One colleague, who has known her since university,} {C17 finds} {T17 her cold}. {S18 Another} {C18 insists}, on the contrary, {T18 that she is shy}.

She has made mistakes. In 2020, as associate minister of health, she approved a contract for masks with a firm that turned out to be a garage in [l Hamilton]. {S21 {S19 The auditor-general}} {C19 found} {T19 {A20 she} {C20 had been assured} in writing {T20 that the company existed}} and {C21 criticised} {T21 the haste}, not the minister. {S22 She} {C22 offered} {T22 to resign} nonetheless. {S23 The prime minister} {C23 refused} {T23 to let her}.

Weekends she spends on the farm, which carries 210 cows, a lake and no mobile signal. She rises at four. On the wall of the shed hangs the map of the electorate on which, in 2014, {S24 she} {C24 had written} {T24 "not yet"} in chalk. {T25 "{S26 I} {C26 knew} {T26 it would come}, the way you know rain,"} {S25 she} {C25 explains}. Her husband, rinsing a bucket, is asked whether he has been told anything about November. {T27 Not so far}, {S27 he} {C27 says}; {T27 but he keeps the radio on}.
---
1 act=commitment fact=Uu who=Ngaire Tamahori
2 act=claim fact=CT+ who=Wiremu Tamahori
3 act=assessment fact=CT+ who=Wiremu Tamahori
4 act=assessment fact=PR+ in=3 who=Wiremu Tamahori
5 act=assessment fact=PR+ who=nearly everyone in Wellington
6 act=no_comment fact=Uu who=Ngaire Tamahori
7 act=claim fact=CT+ who=Ngaire Tamahori
8 act=commitment fact=Uu who=her mother
9 act=assessment fact=CT+ who=The headmistress
10 act=assessment fact=CT+ who=Bruce Hallett
11 act=assessment fact=CT- who=Farmers
12 act=assessment fact=PS+ who=some
13 act=claim fact=CT+ who=a sheep breeder near Taumarunui
14 act=commitment fact=Uu in=13 who=Ngaire Tamahori
15 act=assessment fact=CT+ who=The left of the caucus
16 act=assessment fact=CT+ who=Greenpeace
17 act=assessment fact=CT+ who=One colleague
18 act=assessment fact=CT+ who=Another
19 act=claim fact=CT+ who=The auditor-general
20 act=claim fact=CT+ in=19 who=unspecified
21 act=assessment fact=CT+ who=The auditor-general
22 act=commitment fact=Uu who=Ngaire Tamahori
23 act=denial fact=CT- who=The prime minister
24 act=assessment fact=Uu who=Ngaire Tamahori
25 act=assessment fact=CT+ who=Ngaire Tamahori
26 act=assessment fact=CT+ in=25 who=Ngaire Tamahori
27 act=claim fact=CT- who=Wiremu Tamahori
role: Ngaire Tamahori | agriculture minister | New Zealand
role: Ngaire Tamahori | associate minister of health | New Zealand
role: Bruce Hallett | whip | National Party
