Thousands march in [l Toronto] against hospital closures

{T1 More than 20,000 people marched through downtown [l Toronto] on Saturday}, {C1 according to} {S1 organisers}, to protest against {S2 the [l Ontario] government}'s {C2 plan} {T2 to close eleven small hospitals}. {S3 Police} {C3 estimated} {T3 the crowd} {C3 at} {T3 "between nine and twelve thousand."}

Marchers set off from [l Queen's Park] a little after noon, many of them in scrubs. They carried {S4 signs} {C4 reading} {T4 "My mom can't drive to [l Sudbury]"} and {T4 "Born here, sewn up here."} {S6 A group of paramedics} {C6 chanted}, {T6 "Every minute, every mile!"}

{T7 "{S8 The premier} {C8 says} {T8 nobody will be more than ninety minutes from care}. I've counted to ninety minutes with my hand on somebody's chest,"} {S7 [p Odette Larocque], president of the [o Northern Nurses' Federation],} {C7 told} {A7 the crowd}. {S9 She} {C9 called on} {A9 the government} {T9 to suspend the closures and to publish the study behind them}.

{S10 [l Ontario]'s acting health minister, [p Kyle Brandt],} {C10 defended} {T10 the plan} {D10 on Friday}. {T11 "These are eleven buildings with more empty beds than full ones,"} {S12 {S11 he}} {C11 told} {A11 [o CTV News]}, {C12 adding} {T12 that {S13 the government} {C13 was committed} {T13 to opening four "regional hubs" by 2027}}. {S14 His office} {C14 did not return messages} {D14 on Saturday}.

The study, by the consultancy [o Merrow Lang], has not been released, but {S15 the [o Globe and Mail]} {C15 reported} {D15 in March} {T15 that {S16 it} {C16 recommends} {T16 keeping five of the eleven open}}. {S17 [p Brandt]} {C17 has disputed} {T17 that}.

The hospitals have between 8 and 31 beds. Most were built in the 1950s, with local money and provincial cement, in mining and mill towns that have shrunk since. In [l Wawa], where the nearest alternative is more than two hours off in clear weather, residents have kept a fire burning outside the emergency entrance since New Year's Day.

{S18 One of the fire-keepers, [p Earl Nabigon],} {C18 said} {T18 {A19 his wife} {C19 had been told} by {S19 a specialist} {T19 that she would not have survived the drive}}. {T20 "So I bring wood,"} {S20 he} {C20 said}.

{S24 Police} {C24 reported} {T24 two arrests, both for mischief}. {S21 Opposition leader [p Shabnam Rizvi], who walked with the nurses,} {C21 vowed} {T21 to reverse the closures {X21 if elected in the fall}}. {S22 The premier, [p Stewart Halloran],} {C22 mocked} {T22 the promise} in a post on [o X]: {T22 "{S23 She} {C23 promised} {A23 us} {T23 a subway}, too."}
---
1 act=claim fact=CT+ who=organisers
2 act=commitment fact=Uu who=the Ontario government
3 act=claim fact=CT+ who=Police
4 act=assessment fact=CT- who=signs
6 act=assessment fact=CT+ who=A group of paramedics
7 act=claim fact=CT+ who=Odette Larocque
8 act=claim fact=CT- in=7 who=The premier
9 act=proposal fact=Uu who=Odette Larocque
10 act=assessment fact=CT+ who=Kyle Brandt
11 act=claim fact=CT+ who=Kyle Brandt
12 act=claim fact=CT+ who=Kyle Brandt
13 act=commitment fact=Uu in=12 who=the government
14 act=no_comment fact=Uu who=His office
15 act=claim fact=CT+ who=the Globe and Mail
16 act=proposal fact=Uu in=15 who=The study
17 act=denial fact=CT- who=Kyle Brandt
18 act=claim fact=CT+ who=Earl Nabigon
19 act=assessment fact=CT- in=18 who=a specialist
20 act=claim fact=CT+ who=Earl Nabigon
21 act=conditional_commitment fact=Uu who=Shabnam Rizvi
22 act=assessment fact=CT+ who=Stewart Halloran
23 act=commitment fact=Uu in=22 who=Shabnam Rizvi
24 act=claim fact=CT+ who=Police
role: Odette Larocque | president | Northern Nurses' Federation
role: Kyle Brandt | acting health minister | Ontario
role: Shabnam Rizvi | Opposition leader |
role: Stewart Halloran | premier | Ontario
role: Earl Nabigon | fire-keepers |
