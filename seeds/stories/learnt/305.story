[l Canada] pulls envoy from [l Delhi] as spat deepens

Friday, August 1

[l Canada] has called home its high commissioner to [l India] for what {S1 [l Ottawa]} {C1 calls} {T1 "consultations of no fixed length"}, a week after a Canadian trade official was expelled from [l New Delhi].

{C2 As reported by} {S2 the [o CBC]}, {T2 the envoy, [p Marguerite Tessier], left on a commercial flight on Thursday night with two suitcases and her cat}. {T3 {S4 "Informed circles"} {C4 said} {T4 she had been given a farewell dinner}}, {C3 according to} {S3 the [o Hindustan Times]}.

{S6 {S5 [l India]'s external affairs ministry}} {C5 regretted} {T5 the recall} and {C6 asked} {A6 [l Canada]} {T6 "not to let one file close the whole cabinet"}. {S7 Its spokesman, [p Anand Kelkar],} {C7 told} {A7 the daily briefing} {T7 that the expelled man had been meeting people {S8 the police} {C8 suspect} {T8 of extortion}}.

{S9 The Canadian foreign minister, [p Joel Abernathy],} {C9 flatly denies} {T9 this}. {T10 "He was there to sell lentils,"} {S10 [p Abernathy]} {C10 told} {A10 [o CTV]}. {T10 "{S11 The Indians} {C11 thanked} {A11 us} {T11 for the lentils} in May."}

The quarrel goes back to the spring, when a court in [l Vancouver] convicted two Indian citizens over a shooting outside a temple. {S12 The judge} {C12 found} {T12 that the money had come from abroad, but not from whom}. {S13 Sikh groups} {C13 have since demanded} {T13 a public inquiry}; {S14 the [o World Sikh Assembly]} {C14 criticised} {T14 Mr [p Abernathy] for "hiding behind adjectives"}.

{S15 The [o US State Department]} {C15 declined to take sides}. {S16 [l London]} {C16 offered} {T16 to help}. {S17 A former British ambassador, Sir [p Hugh Ravensdale],} {C17 writes} in [o The Spectator] {T17 that {S18 both capitals} {C18 privately want} {T18 a way out} and that neither will be seen looking for the door}.

Trade between the two countries was worth about 23 billion dollars last year. Canadian lentils, which made up a fair part of that, are subject to a 30 percent duty since Monday. {S19 Growers in [l Saskatchewan]} {C19 are worried} {T19 that the harvest will stay in the bins}.

The next high-level meeting between the two governments had been pencilled in for October. The room in [l Ottawa] is still booked.
---
1 act=claim fact=CT+ who=Ottawa
2 act=claim fact=CT+ who=the CBC
3 act=claim fact=CT+ who=the Hindustan Times
4 act=claim fact=CT+ in=3 who=Informed circles
5 act=assessment fact=CT+ who=India's external affairs ministry
6 act=proposal fact=Uu who=India's external affairs ministry
7 act=claim fact=CT+ who=Anand Kelkar
8 act=assessment fact=PR+ in=7 who=the police
9 act=denial fact=CT- who=Joel Abernathy
10 act=claim fact=CT+ who=Joel Abernathy
11 act=assessment fact=CT+ in=10 who=The Indians
12 act=claim fact=CT+ who=The judge
13 act=proposal fact=Uu who=Sikh groups
14 act=assessment fact=CT+ who=the World Sikh Assembly
15 act=no_comment fact=Uu who=The US State Department
16 act=commitment fact=Uu who=London
17 act=claim fact=CT+ who=Hugh Ravensdale
18 act=proposal fact=Uu in=17 who=both capitals
19 act=assessment fact=PR+ who=Growers in Saskatchewan
role: Marguerite Tessier | high commissioner to India | Canada
role: Anand Kelkar | spokesman | external affairs ministry
role: Joel Abernathy | foreign minister | Canada
role: Hugh Ravensdale | ambassador | Britain
