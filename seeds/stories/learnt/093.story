After 80 years, a family walks through the temple's front door

It took [p Murugesan Pandi] eleven steps to cross the courtyard of the [o Amman] temple in [l Keelapuram], in southern [l Tamil Nadu]. He had counted them from the road since boyhood.

{T1 “{S2 My grandfather} {C2 used to say} {T2 the goddess could see us better from there anyway},”} {S1 the 58-year-old mason} {C1 said} {D1 on Monday}, his forehead smeared with ash. {T1 “It was a joke. {S19 I} {C19 think} {T19 it was a joke}.”}

Some forty Dalit families entered the shrine under the eyes of two hundred police officers, three weeks after {S3 {S4 the [o Madras High Court]}} {C3 held} {T3 that no custom could bar them} and {C4 directed} {A4 the district administration} {T4 to make sure of it}.

{S5 The collector, [p S. Kavitha],} {C5 described} {T5 the morning as peaceful}. {S6 She} {C6 appealed} {A6 to both communities} {T6 not to share old videos}.

The village's dominant caste stayed indoors. {S7 Its headman, [p Rajendran Thevar],} {C7 insists} {T7 there was never a ban}, merely what {S18 he} {C18 calls} {T18 “an understanding”}. {T8 “Nobody stopped them, and nobody asked us either,”} {S8 he} {C8 said} through a window grille. {S9 He} {C9 refused to say} whether his own family would worship there again. {S10 Others} {C10 have already pledged} {T10 to build a new temple a kilometre away}.

In a survey of 646 villages last year, {S11 the [o Untouchability Eradication Forum]} {C11 found} {T11 that one in five still kept Dalits out of a place of worship}. {T12 The true share is probably higher}, {C12 admits} {S12 its secretary, [p K. Selvi]}, {T12 because {S13 people} {C13 tell} {A13 surveyors} {T13 what they think is safe}}.

[p Pandi]'s daughter, [p Revathi], a trainee nurse who had come home by overnight bus, was unimpressed by the carving. {S14 She} {C14 worries} {T14 that when the police leave the trouble will start}. {T15 “Today they gave us flowers. {S16 My mother} {C16 warns} {A16 me} {T16 to see who gives us water in May},”} {S15 she} {C15 said}.

Her father was asked what he had prayed for. {S17 He} smiled and {C17 did not answer}.
---
1 act=claim fact=CT+ who=Murugesan Pandi
2 act=claim fact=CT+ in=1 who=My grandfather
3 act=announcement fact=CT- who=Madras High Court
4 act=announcement fact=Uu who=Madras High Court
5 act=assessment fact=CT+ who=S. Kavitha
6 act=proposal fact=Uu who=S. Kavitha
7 act=denial fact=CT- who=Rajendran Thevar
8 act=claim fact=CT- who=Rajendran Thevar
9 act=non_confirmation fact=Uu who=Rajendran Thevar
10 act=commitment fact=Uu who=Others
11 act=claim fact=CT+ who=Untouchability Eradication Forum
12 act=assessment fact=PR+ who=K. Selvi
13 act=claim fact=Uu in=12 who=people
14 act=assessment fact=PR+ who=Revathi
15 act=claim fact=CT+ who=Revathi
16 act=proposal fact=Uu in=15 who=My mother
17 act=no_comment fact=Uu who=Murugesan Pandi
18 act=assessment fact=CT+ who=Rajendran Thevar
19 act=assessment fact=PR+ in=1 who=Murugesan Pandi
role: Murugesan Pandi | mason | 
role: S. Kavitha | collector | 
role: Rajendran Thevar | headman | Keelapuram
role: K. Selvi | secretary | Untouchability Eradication Forum
role: Revathi | trainee nurse | 
