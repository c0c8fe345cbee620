The defector who came back

He drove a grey hatchback over the bridge at [l Imjin-ri] a little after two in the morning, with the heater on and a cake on the passenger seat. Border guards on the southern bank shouted. On the northern bank nobody did.

[p Han Myong-su] had left [l North Korea] in 2016, one of about 1,400 people to reach the South that year, and had done better than most. He baked. His shop in [l Incheon] sold rice cakes shaped like ducks; there was a magazine profile, a television quiz, a wedding. {S1 Friends} {C1 describe} {T1 a man who hummed}. In May, aged 39, he went home. It happens perhaps twice a year.

{S2 The [o National Intelligence Service] in [l Seoul]} {C2 has concluded} {T2 that [p Han] was a spy from the start}. {S3 A 40-page summary given to lawmakers} {C3 asserts} {T3 that he reported to a handler by means of the shop's opening hours: a late start for yes, an early one for no}.

{T4 "My husband overslept,"} {S4 his wife, [p Oh Ji-yeon],} {C4 says}. {S7 {S5 She}} {C5 finds} {T5 {S6 the service}'s {C6 theory} {T6 of the opening hours} insulting}, and {C7 believes} {T7 he left because of a letter about his mother's health, which she found in the flour}. {S8 The service} has the letter and {C8 will not discuss} it.

Then there is the North's version. At a press conference in [l Pyongyang] on June 3, in a dark suit, {S9 [p Han]} {C9 told} {A9 state television} {T9 that he had been "dragged south by traffickers" and had waited seven years for his chance}. {S11 {S10 He}} {C10 praised} {T10 the mercy of the leader} and {C11 named} {T11 eleven officers as his interrogators in [l Seoul]}.

{T12 Nine of the names were wrong}, {C12 says} {S12 [p Yoon Tae-ho], a lawmaker on the intelligence committee}, {S13 who} {C13 takes} {T13 that to be a message}. {T14 "A man who can bake from memory can remember a name. {S15 He} {C15 is telling} {A15 us} {T15 that he did not give anybody up},"} {S14 [p Yoon]} {C14 argues}.

I went to the shop on a Tuesday. The ducks were still in the window, under a film of dust. Across the road, a woman was arranging cabbages outside a grocery that had been there before the subway. {T16 "{S17 The police} {C17 asked} {A17 me} {T17 when he opened},"} {S16 she} {C16 told} {A16 me}. {T16 "{S18 I} {C18 said} {T18 when the bread was done}."}

Former agents are divided along predictable lines. {T19 "Nobody runs a man through a bakery for seven years and gets nothing,"} {S19 one, who served in counter-intelligence until 2019,} {C19 maintains}. {S20 Another} {C20 is equally certain} {T20 that this is how it is done}.

His wife has kept the hatchback's spare key. {S21 She} {C21 does not expect} {T21 to need it}.
---
1 act=claim fact=CT+ who=Friends
2 act=claim fact=CT+ who=National Intelligence Service
3 act=claim fact=CT+ who=A 40-page summary given to lawmakers
4 act=claim fact=CT+ who=Oh Ji-yeon
5 act=assessment fact=CT+ who=Oh Ji-yeon
6 act=claim fact=PR+ in=5 who=National Intelligence Service
7 act=assessment fact=PR+ who=Oh Ji-yeon
8 act=no_comment fact=Uu who=National Intelligence Service
9 act=claim fact=CT+ who=Han Myong-su
10 act=assessment fact=CT+ who=Han Myong-su
11 act=claim fact=CT+ who=Han Myong-su
12 act=claim fact=CT+ who=Yoon Tae-ho
13 act=assessment fact=PR+ who=Yoon Tae-ho
14 act=assessment fact=CT+ who=Yoon Tae-ho
15 act=claim fact=CT- in=14 who=Han Myong-su
16 act=claim fact=CT+ who=a woman arranging cabbages
17 act=proposal fact=Uu in=16 who=The police
18 act=claim fact=CT+ in=16 who=a woman arranging cabbages
19 act=assessment fact=CT- who=a former agent
20 act=assessment fact=CT+ who=another former agent
21 act=assessment fact=PR- who=Oh Ji-yeon
role: Yoon Tae-ho | lawmaker | intelligence committee
