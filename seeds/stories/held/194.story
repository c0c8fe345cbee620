{T3 "The mask decides"}: backstage with carver [p Esteban Quiroga]

[l ORURO], [l Bolivia] -- Three days before carnival there are 140 devils in [p Esteban Quiroga]'s yard, drying on poles in the sun with their mouths open.

He is 66 and has made masks for the [m Diablada] since he was tall enough to reach the vat. His workshop, on a steep street of tinsmiths and embroiderers, employs four nephews and a radio. In 2022 the [o Musée du quai Branly] in [l Paris] bought nine of his heads. Since then the foreigners come, and {S1 the dealers} {C1 assure} {A1 him} {T1 that he could ask ten times the price}.

{S2 He} {C2 has not the slightest intention of} {T2 doing so}.

{T3 "A dancer saves for a year to buy a face from me,"} {S3 [p Quiroga]} {C3 said}, mixing plaster with his fingers. {T3 "He puts it on and for three days he is somebody to be afraid of. If I sell it to a wall, nobody is afraid any more.}

{T3 "I don't choose the expression. The mask decides. I begin with the teeth, and when I get to the eyebrows it has told me who it is. {S4 My father} {C4 maintained} {T4 that a carver who draws first is a liar}. He drew, of course. We found the drawings when he died, four hundred of them, under the bed."}

He laughed until he had to put the bowl down. Was the old man a good teacher?

{T5 "Terrible! He broke whatever I made. {S6 My mother} {C6 thought} {T6 he was cruel}, and she was right,"} {S5 the carver} {C5 answered}. {T5 "But one year, I was nineteen, he broke nothing. He hung it on the door and went out. That's all the praise I got in my life and it has lasted me quite well."}

Of late the trade has had a quarrel. Cheap fibreglass faces from workshops in [l Puno], on the Peruvian side of the lake, weigh half as much as plaster and cost a third. {S7 Several fraternities} {C7 have decided} {T7 to allow them}. {S8 The mask makers' guild} {C8 calls for} {T8 a ban}, and {S9 its secretary, [p Julia Mamani Choque],} {C9 alleges} {T9 that some are copied from [p Quiroga]'s own moulds}. {S10 Producers in [l Puno]} {C10 deny} {T10 this}; {S11 one of them, reached by telephone,} {C11 retorted} {T11 that the devil has no passport}.

On that question the master's position is unexpected. {S12 He} {C12 sympathises with} {T12 the dancers}. {T13 "Plaster in the rain weighs like a sin,"} {S13 he} {C13 said}. {T13 "{X13 If I were young}, I would try the plastic. {S14 [p Julia]} {C14 has told} {A14 me} {T14 not to say that}."}

And the museum? Had he gone to [l Paris] to see his nine devils?

{T15 "{S16 They} {C16 invited} {A16 me} {T16 to the opening},"} {S15 he} {C15 said}. {T15 "Beautiful glass, beautiful light. {S17 A young lady with gloves} {C17 explained} to {A17 me} {T17 what they meant}. I stood there in my good shoes and {S18 I} {C18 wondered} {T18 who was going to dance them}."}

He turned up the radio. One of the nephews held a wet face to the light, and, after some thought, gave it another tooth.
---
1 act=assessment fact=PS+ who=the dealers
2 act=denial fact=CT- who=Esteban Quiroga
3 act=assessment fact=CT+ who=Esteban Quiroga
4 act=assessment fact=CT+ in=3 who=My father
5 act=assessment fact=CT+ who=Esteban Quiroga
6 act=assessment fact=CT+ in=5 who=My mother
7 act=commitment fact=Uu who=Several fraternities
8 act=proposal fact=Uu who=The mask makers' guild
9 act=claim fact=CT+ who=Julia Mamani Choque
10 act=denial fact=CT- who=Producers in Puno
11 act=assessment fact=CT- who=one of them
12 act=assessment fact=CT+ who=Esteban Quiroga
13 act=assessment fact=CT+ who=Esteban Quiroga
14 act=proposal fact=Uu in=13 who=Julia Mamani Choque
15 act=claim fact=CT+ who=Esteban Quiroga
16 act=proposal fact=Uu in=15 who=They
17 act=claim fact=CT+ in=15 who=A young lady with gloves
18 act=proposal fact=Uu in=15 who=Esteban Quiroga
role: Esteban Quiroga | carver | 
role: Julia Mamani Choque | secretary | mask makers' guild
