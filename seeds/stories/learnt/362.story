[l Cape Flats] mother sentenced for hiding son from gang

By [p Yusra Davids]

{S1 A magistrate in [l Mitchells Plain]} {D1 on Friday} {C1 handed} {T1 a suspended sentence to a mother who hid her 15-year-old son for seven months in a cupboard beneath a church organ}.

{S2 [p Charmaine Isaacs], 39,} {C2 had pleaded guilty} {T2 to keeping a child from school and to misleading the police}.

{T3 "{S4 The law} {C4 required} {A4 you} {T4 to send him}. {S5 The street} {C5 required} {A5 you} {T5 not to}. I do not envy you the choice,"} {C3 said} {S3 magistrate [p Aubrey Swartz]}.

{A6 The court} {C6 heard} {T6 that members of a gang known as the [o Junior Laughing Boys] came to her home in [l Lentegeur] in January last year}.

{S8 They} {C8 told} {A8 her} {T8 the boy had been seen talking to a detective}.

{S9 [p Isaacs]} {C9 said} in a statement read out by her lawyer {T9 that {S10 she} went to the station and {C10 asked for} {T10 protection}, and that {S11 a constable} {C11 advised} {A11 her} {T11 to "pray or pack"}}.

{S12 Police spokesperson Warrant Officer [p Deon Witbooi]} {C12 said} {T12 the allegation was being investigated internally}. {S13 He} {C13 could not confirm} that such a visit was recorded.

{S14 The church's organist, [p Merle February],} {C14 has admitted} {T14 bringing the boy his meals}. {T15 "{S16 I} {C16 told} {A16 the congregation} {T16 we had mice}. {S17 The minister} {C17 knew} {T17 there were no mice},"} {S15 she} {C15 told} {A15 this newspaper}.

She was not charged.

{S18 Prosecutor [p Lwazi Mfeketo]} {C18 had asked for} {T18 a fine}. {S20 {S19 He}} {C19 said} {T19 that {X19 if every parent took such a step}, the schools would be empty}, but {C20 conceded} {T20 that there was "a good deal to be said for the organ"}.

{S21 The provincial education department} {C21 has offered} {T21 the boy a place at a boarding school in another district}.

{S23 {S22 Community activist [p Roegshanda Petersen]}} {C22 hailed} {T22 the sentence as humane} and {C23 blasted} {T23 the state for "prosecuting the lock and not the burglar"}.

{T24 Gang members} {C24 are believed} {T24 to have killed 83 people in the precinct last year}; {S25 figures tabled in the provincial parliament} {C25 put} {T25 the conviction rate at four percent}.

{T26 The boy, who may not be named, grew eleven centimetres in the dark}, {S26 his mother} {C26 said} outside court.

{T27 "{S28 He} {C28 says} {T28 he can play the whole of Bach in his head}. {S29 I} {C29 said} to {A29 him}, {T29 play it quiet},"} {S27 she} {C27 added}.
---
1 act=announcement fact=CT+ who=Aubrey Swartz
2 act=agreement fact=CT+ who=Charmaine Isaacs
3 act=assessment fact=CT+ who=Aubrey Swartz
4 act=proposal fact=Uu in=3 who=The law
5 act=proposal fact=Uu in=3 who=The street
6 act=claim fact=CT+ who=unspecified
8 act=claim fact=CT+ who=Junior Laughing Boys
9 act=claim fact=CT+ who=Charmaine Isaacs
10 act=proposal fact=Uu in=9 who=Charmaine Isaacs
11 act=proposal fact=Uu in=9 who=a constable
12 act=claim fact=CT+ who=Deon Witbooi
13 act=non_confirmation fact=Uu who=Deon Witbooi
14 act=agreement fact=CT+ who=Merle February
15 act=claim fact=CT+ who=Merle February
16 act=claim fact=CT+ in=15 who=Merle February
17 act=assessment fact=CT- in=15 who=The minister
18 act=proposal fact=Uu who=Lwazi Mfeketo
19 act=assessment fact=Uu who=Lwazi Mfeketo
20 act=agreement fact=CT+ who=Lwazi Mfeketo
21 act=commitment fact=Uu who=The provincial education department
22 act=assessment fact=CT+ who=Roegshanda Petersen
23 act=assessment fact=CT+ who=Roegshanda Petersen
24 act=claim fact=PR+ who=unspecified
25 act=claim fact=CT+ who=figures tabled in the provincial parliament
26 act=claim fact=CT+ who=Charmaine Isaacs
27 act=claim fact=CT+ who=Charmaine Isaacs
28 act=claim fact=CT+ in=27 who=The boy
29 act=proposal fact=Uu in=27 who=Charmaine Isaacs
role: Aubrey Swartz | magistrate | 
role: Deon Witbooi | spokesperson | Police
role: Deon Witbooi | Warrant Officer | Police
role: Merle February | organist | The church
role: Lwazi Mfeketo | Prosecutor | 
role: Roegshanda Petersen | activist |
