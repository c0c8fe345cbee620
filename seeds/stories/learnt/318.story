Island nation recalls peacekeepers after mutiny in camp

Friday, February 20

{S1 [l Fiji]} {C1 plans} {T1 to bring home 38 of its peacekeepers} from the [l Golan Heights], following what {S2 its army} {C2 describes as} {T2 "a quarrel about food"} and {S3 the [o Jerusalem Post]} {C3 calls} {T3 a mutiny}.

{C4 As reported by} {S4 the [o Fiji Times]}, {T4 the men refused to leave their bunks for two days at the start of the month, after their rations had been cut by a contractor}. {S5 A soldier} {C5 told} {A5 the paper} {T5 that {S6 an officer} {C6 had ordered} {A6 them} {T6 to pay back the value of the meals}}. {S7 The contractor, [o Meridian Camp Services],} {C7 denies} {T7 having cut anything}.

{S8 [p Litia Vakaloloma], [l Fiji]'s minister for defence,} {C8 told} {A8 parliament} in [l Suva] {T8 she was sorry that families had to learn of it from the internet}. {S9 She} {C9 promised} {T9 a full report by Easter}. {S10 The leader of the opposition, former colonel [p Epeli Naulumatua],} {C10 demanded} {T10 that she resign}. {T11 "{S12 The minister} {C12 told} {A12 us} in December {T12 the men were happy},"} {S11 he} {C11 is quoted as saying}. {T11 "A happy man does not stay in bed for two days. I was a soldier, I know."}

In [l New York], {S13 a [o United Nations] spokesperson} {C13 confirmed} {T13 that a withdrawal had been asked for}. {S15 {S14 He}} {C14 would not use} the word mutiny, {C15 saying} {T15 {S16 the force commander} {C16 preferred} {T16 "an interruption of duty"}}. {S17 [l Nepal] and [l Ireland]} {C17 have offered} {T17 to fill the gap}. {S18 [l Israel] and [l Syria], who must agree to any change,} {C18 have not said anything in public}.

{S19 [p Gareth Pennock], a lecturer in [l Auckland] who writes the blog [o Blue Helmet Diary],} {C19 is of the opinion} {T19 that the [o UN] pays too much attention to contracts and too little to kitchens}. {S20 He} {C20 mentions} {T20 {S21 a study from 2021} which {C21 found} {T21 that one in four complaints by peacekeepers was about food}}.

[l Fiji] has sent soldiers to the [l Middle East] since 1978. For many villages the pay is the largest income there is. The 38 are due in [l Nadi] on Tuesday, where a chief will meet them with the customary whale's tooth.
---
1 act=commitment fact=Uu who=Fiji
2 act=assessment fact=CT+ who=its army
3 act=assessment fact=CT+ who=the Jerusalem Post
4 act=claim fact=CT+ who=the Fiji Times
5 act=claim fact=CT+ who=A soldier
6 act=announcement fact=CT+ in=5 who=an officer
7 act=denial fact=CT- who=The contractor, Meridian Camp Services
8 act=assessment fact=CT+ who=Litia Vakaloloma
9 act=commitment fact=Uu who=Litia Vakaloloma
10 act=proposal fact=Uu who=Epeli Naulumatua
11 act=claim fact=CT+ who=Epeli Naulumatua
12 act=assessment fact=CT+ in=11 who=The minister
13 act=claim fact=CT+ who=a United Nations spokesperson
14 act=non_confirmation fact=Uu who=a United Nations spokesperson
15 act=claim fact=CT+ who=a United Nations spokesperson
16 act=assessment fact=CT+ in=15 who=the force commander
17 act=commitment fact=Uu who=Nepal and Ireland
18 act=no_comment fact=Uu who=Israel and Syria
19 act=assessment fact=CT+ who=Gareth Pennock
20 act=claim fact=CT+ who=Gareth Pennock
21 act=claim fact=CT+ in=20 who=a study from 2021
role: Litia Vakaloloma | minister for defence | Fiji
role: Epeli Naulumatua | leader of the opposition | 
role: Epeli Naulumatua | colonel | 
role: Gareth Pennock | lecturer |
