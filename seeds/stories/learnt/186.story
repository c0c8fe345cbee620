Q&A: Composer [p Lindiwe Khumalo] on trains, silence and the orchestra {S6 that} {C6 said} {T6 no}

Composer [p Lindiwe Khumalo] was born in [l Pietermaritzburg], where her mother sold newspapers at the railway station. Her new work, [m Timetable], for 44 players and a departures board, will be premiered by the [o Johannesburg Philharmonic] on May 2. {S1 Conductor [p Arvo Lepik]} {C1 has called} {T1 it "impossible and therefore necessary"}. She spoke to the [o Daily Courier] by telephone from [l Durban]. The conversation has been shortened.

Is it true that another orchestra turned the piece down?

{S2 [p Khumalo]}: {T2 "Two. {S3 The first} {C3 said} {T3 the board was a fire risk}, which was fair enough. The second is more interesting. {S4 Their librarian} {C4 wrote} to {A4 me} very sweetly {T4 that there must be a mistake in bar 200, because nobody plays for ninety seconds}. {S5 I} {C5 replied} {T5 that there was no mistake, that's the train not coming}."}

What do you want the audience to do in those ninety seconds?

{S7 [p Khumalo]}: {T7 "Get cross. Look at their watches. My mother stood on Platform 3 for thirty-one years, and most of what she heard there was nothing happening. {S21 People} {C21 think} {T21 a station is noise}. It's a long silence with some noise in it.}

{T7 "She could tell from the rails, before the signal dropped. She'd fold the change into her apron and go and stand exactly where the second-class door would open. I have tried to write that folding. It is four bars for the violas and it took me a summer."}

Did she live to hear any of it?

{S8 [p Khumalo]}: {T8 "She heard the sketch, on the piano. {S9 She} {C9 asked} {T9 where the people were}. So I put the people in."}

Some of your colleagues are less impressed. {S10 [p Pieter Swanepoel], the critic of [o Rapport],} {C10 has written} {T10 that you are "a sociologist with a tuba"}.

{S11 [p Khumalo]}: {T11 "I'd like that on a T-shirt. [p Pieter] taught me harmony, you know, he was a good teacher and he gave me a five. {S12 He} {C12 believes} {T12 that music should be about music}. I've never met any music that was."}

[p Khumalo] is 46. She trained as an electrician before she went to the [o University of KwaZulu-Natal], and wired the departures board herself, from parts that a scrap dealer let her have for eleven hundred rand. It has 640 flaps. During rehearsals one of them stuck, so that every train, for a whole afternoon, went to [l Ladysmith]. {S13 The players} {C13 voted} {T13 to keep it that way}. {S14 Mr. [p Lepik]} {C14 rejected} {T14 the motion}.

What comes next?

{S15 [p Khumalo]}: {T15 "Rest. {S16 My doctor} {C16 insists on} {T16 it}. And then a children's opera, if [l Bremen] is serious. {S17 They} {C17 have promised} {A17 me} {T17 forty children and a real goat}, but {S18 I} {C18 suspect} {T18 the goat will fall through}."}

{S19 A spokeswoman for the [o Theater Bremen]} {C19 confirmed} {T19 the commission}. {S20 She} {C20 could not say} anything about the goat.
---
1 act=assessment fact=CT+ who=Arvo Lepik
2 act=claim fact=CT+ who=Lindiwe Khumalo
3 act=assessment fact=CT+ in=2 who=The first
4 act=assessment fact=PR+ in=2 who=Their librarian
5 act=denial fact=CT- in=2 who=Lindiwe Khumalo
6 act=denial fact=CT- who=the orchestra
7 act=proposal fact=Uu who=Lindiwe Khumalo
8 act=claim fact=CT+ who=Lindiwe Khumalo
9 act=proposal fact=Uu in=8 who=She
10 act=assessment fact=CT+ who=Pieter Swanepoel
11 act=assessment fact=CT- who=Lindiwe Khumalo
12 act=assessment fact=CT+ in=11 who=Pieter Swanepoel
13 act=proposal fact=Uu who=The players
14 act=denial fact=CT- who=Arvo Lepik
15 act=commitment fact=Uu who=Lindiwe Khumalo
16 act=proposal fact=Uu in=15 who=My doctor
17 act=commitment fact=Uu in=15 who=They
18 act=assessment fact=PR- in=15 who=Lindiwe Khumalo
19 act=agreement fact=CT+ who=A spokeswoman for the Theater Bremen
20 act=non_confirmation fact=Uu who=A spokeswoman for the Theater Bremen
21 act=assessment fact=CT+ in=7 who=People
role: Lindiwe Khumalo | Composer | 
role: Arvo Lepik | Conductor | 
role: Pieter Swanepoel | critic | Rapport
