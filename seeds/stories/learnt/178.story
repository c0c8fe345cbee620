The man who carves ice and does not mind

[l HARBIN], [l China] - [p Zhao Minghe] has made more than four thousand sculptures, and not one of them exists. He is 71. For half a century he has cut dragons, locomotives, a full-scale [m Parthenon] and, once, a working clock out of the frozen [l Songhua] river, and every March he has watched them go back into it.

We met him in a canteen behind the festival grounds, where he eats noodles at six in the morning and again at six in the evening. He speaks slowly, in whole paragraphs, with one hand flat on the table.

How did he begin?

{T1 "{S2 My father} {C2 forbade} {T2 it},"} {S1 [p Zhao]} {C1 said}. {T1 "He was a foundryman. {S3 He} {C3 held} {T3 that a thing you make should outlast you}, and he was disgusted to see grown men carving water. So for the first three winters I carved at night, by a hurricane lamp, and by day I poured iron for him.}

{T1 "When he was old he came to the river with his stick. He walked right round a pagoda of mine, twice. {T4 'It is straight',} {S4 he} {C4 said}. I have had prizes in [l Sapporo] and in [l Quebec] and none of them weighs as much as that."}

Was he never tempted by stone, or bronze?

{T5 "People from a museum in [l Shanghai] came to see me. {S6 They} {C6 proposed} {T6 to cast one of my horses in resin}. Very polite people. {S7 I} {C7 asked} {A7 them} {T7 which day of the horse they wanted}. Because on the first day it is glass, and after ten days the wind has been at it and it is a better horse, and in the last week it's a ghost of a horse, with a hole where the eye was. {S8 They} {C8 wished} {T8 to have the first day},"} {S5 he} {C5 added}, shaking his head.

The festival, which began with a few lanterns in 1963, now draws some eighteen million visitors. Ten thousand workers saw the blocks. The ice is thinner than it was: 60 centimetres last winter, against nearly a metre when [p Zhao] was an apprentice. {S9 A study by the [o Harbin Institute of Technology]} {C9 projects} {T9 that natural blocks could be too weak to build with by 2050}. {S10 The organisers} {C10 do not share} {T10 that view}; {S11 a deputy director} {C11 told} {A11 us} {T11 that freezing plant had been ordered "as a precaution"}.

On this subject the master has little patience. {S12 He} {C12 would say} only {T12 that a refrigerator has never surprised anybody}.

Younger carvers revere him, up to a point. {T13 "{S14 Teacher [p Zhao]} {C14 is against} {T14 chain saws, coloured lights and music}. So he is against the festival,"} {C13 remarked} {S13 [p Luo Xin], 29, who leads the largest crew}.

At the end of our conversation he took a toothpick from the jar and drew, in spilt tea, a crane with one leg raised. We reached for a camera. He wiped the table with his sleeve.
---
1 act=claim fact=CT+ who=Zhao Minghe
2 act=proposal fact=Uu in=1 who=My father
3 act=assessment fact=CT+ in=1 who=My father
4 act=assessment fact=CT+ in=1 who=My father
5 act=claim fact=CT+ who=Zhao Minghe
6 act=proposal fact=Uu in=5 who=People from a museum in Shanghai
7 act=proposal fact=Uu in=5 who=Zhao Minghe
8 act=commitment fact=Uu in=5 who=People from a museum in Shanghai
9 act=assessment fact=PS+ who=A study by the Harbin Institute of Technology
10 act=denial fact=CT- who=The organisers
11 act=claim fact=CT+ who=a deputy director
12 act=assessment fact=CT- who=Zhao Minghe
13 act=assessment fact=CT- who=Luo Xin
14 act=assessment fact=CT- in=13 who=Zhao Minghe
role: Luo Xin | leads the largest crew | 
