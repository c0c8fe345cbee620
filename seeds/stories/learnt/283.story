Landslide buries part of hill village in [l Himachal Pradesh]

At least 23 people are dead and {T1 as many as 60} {C1 are thought} {T1 to be missing} after a hillside gave way above the village of [l Sarahan Khad], in the north Indian state of [l Himachal Pradesh], in the early hours of Tuesday.

{T2 The slide came after two days of rain and took about forty houses, a school and a bus that was parked for the night}, {S2 the [o National Disaster Management Authority]} {C2 said}. {S3 Witnesses} {C3 have spoken of} {T3 a noise "like goods trains" and a smell of cut pine}.

{T5 "{S6 My mother} {C6 shouted} {T6 that the mountain was walking},"} {C5 said} {S5 [p Dolma Negi], 24, who was dug out with a broken arm}. {S7 She} {C7 told} {A7 [o NDTV]} {T7 her mother and two sisters were still inside}.

{S8 State chief minister [p Yashwant Thakur]} flew over the site in the afternoon and {C8 promised} {T8 a house for every family "before the snow."} {S9 He} {C9 also ordered} {T9 an inquiry into blasting at a hydroelectric tunnel two kilometres away}. {S10 Villagers} {C10 have long blamed} {T10 the tunnel} {C10 for} {T10 cracks in their walls}. {S11 A court} {C11 had ordered} {A11 the builder, [o Sutlej Valley Power],} {T11 to stop work at night} in 2022; {T12 the company} {C12 has been accused} {T12 of ignoring it}.

{S15 {S14 The company's managing director, [p Prakash Oberoi],}} {C14 said} {T14 he was heartbroken} but {C15 rejected} {T15 any link}. {T16 "{S4 Our engineers} {C4 swear} {T4 no charge was fired within nine days of this},"} {S16 he} {C16 told} {A16 the [o Indian Express]}, and held up a log. {S18 A geologist at the [o Wadia Institute], [p Kavita Semwal],} {C18 cautioned} {T18 that both sides could be wrong}. {T19 "{S20 My own survey} {C20 showed} {T20 a crack across the slope} in 1998, when there was no tunnel,"} {S19 she} {C19 wrote} on her blog.

{T21 Rescue is being hampered by fog and by a broken bridge}, {S21 officials} {C21 have been quoted as saying}. The army has put in a rope crossing. Dogs arrived from [l Chandigarh] after dark.

The district has seen eleven fatal slides since 2013. Roads were cut wide for apple lorries in the 1980s and cut wider for tourists after that. Each summer more of the hill comes down on them, and each autumn it is carted away.

{S22 [p Meera Chauhan], who leads the opposition in the state assembly,} {C22 demanded} {T22 that the minister for power resign}. {S23 The minister, [p Naresh Bodh],} {C23 could not be reached}. {S24 The [o India Meteorological Department]} {C24 forecast} {T24 more heavy rain until Friday}.
---
1 act=assessment fact=PR+ who=unspecified
2 act=claim fact=CT+ who=the National Disaster Management Authority
3 act=claim fact=CT+ who=Witnesses
4 act=claim fact=CT- in=16 who=Our engineers
5 act=claim fact=CT+ who=Dolma Negi
6 act=claim fact=CT+ in=5 who=My mother
7 act=claim fact=CT+ who=Dolma Negi
8 act=commitment fact=Uu who=Yashwant Thakur
9 act=announcement fact=Uu who=Yashwant Thakur
10 act=claim fact=CT+ who=Villagers
11 act=announcement fact=Uu who=A court
12 act=claim fact=CT+ who=unspecified
14 act=assessment fact=CT+ who=Prakash Oberoi
15 act=denial fact=CT- who=Prakash Oberoi
16 act=claim fact=CT- who=Prakash Oberoi
18 act=assessment fact=PS+ who=Kavita Semwal
19 act=claim fact=CT+ who=Kavita Semwal
20 act=claim fact=CT+ in=19 who=My own survey
21 act=claim fact=CT+ who=officials
22 act=proposal fact=Uu who=Meera Chauhan
23 act=no_comment fact=Uu who=Naresh Bodh
24 act=assessment fact=PR+ who=the India Meteorological Department
role: Yashwant Thakur | chief minister | Himachal Pradesh
role: Prakash Oberoi | managing director | Sutlej Valley Power
role: Kavita Semwal | geologist | Wadia Institute
role: Meera Chauhan | leads the opposition | state assembly
role: Naresh Bodh | minister for power |
