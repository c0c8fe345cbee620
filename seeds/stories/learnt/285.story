Gas blast at [l Leicester] takeaway {T23 not deliberate}, {C23 say} {S23 police}

Sunday, 9 February

{T1 An explosion that flattened a takeaway and two flats in the English city of [l Leicester] on Saturday night was an accident}, {S1 police} {C1 said}. Five people died. {T2 One of them was a boy of nine}, {C2 according to} {S2 the [o Leicester Mercury]}.

The blast happened at ten past nine on [l Narborough Road], a long street of small shops west of the centre. {T3 "It went orange and then it went quiet, and the quiet was worse,"} {S3 [p Sandeep Rathore], who was parking across the road,} {C3 told} {A3 [o Sky News]}. {S4 Neighbours} {C4 reported} {T4 windows broken half a mile off}.

{S5 Superintendent [p Joanne Catlin] of [o Leicestershire Police]} {C5 said} at a press conference {T5 that detectives had found "nothing to point us to a crime" and that the investigation would pass to the [o Health and Safety Executive]}. {S6 She} {C6 appealed} {T6 for anyone who had smelled gas in the past week to come forward}.

Several already have. {T7 "I phoned on Wednesday. {S8 The girl} {C8 said} {T8 they'd send a man},"} {S7 [p Margaret Odell], 73, who lives behind the shop,} {C7 told} {A7 the [o BBC]}. {T7 "{S10 My son} {C10 keeps saying} {T10 to stop thinking about it}."} {S13 {S11 [o Midland Gas Networks], which owns the pipes,}} {C11 confirmed} {T11 that it had taken a {C12 call} about {T12 a "faint odour"}}, and {C13 said} {T13 an engineer had visited on Thursday and found no leak}.

{S14 A former employee of the network, who spoke to the [o Guardian] on condition that he was not named,} {C14 alleged} {T14 that visits were often logged from the van}. {S15 The company} {C15 described} {T15 the allegation} {C15 as} {T15 "untrue and, today of all days, cruel."}

{S16 The city's mayor, [p Sir Dinesh Vora],} {C16 declared} {T16 a day of mourning on Monday}. {S17 He} {C17 paid tribute to} {T17 firefighters who had "dug with their hands until the machines came"}. A fund set up by a mosque, a gurdwara and a rugby club has raised £90,000.

{S18 The MP for [l Leicester West], [p Tamsin Boyle],} {C18 demanded} {T18 that the network publish every call of the past month}. {S19 Energy minister [p Piers Hallam]} {C19 said} {T19 he was "minded to agree" with her}.

The shop had changed hands in the autumn. It sold fried chicken, and before that mobile phones, and before that, for sixty years, wool. {T20 Its owner, [p Hamid Zarifi], is in hospital with burns}, {S20 his cousin} {C20 said}. {T21 {S22 Doctors} {C22 expect} {T22 him to live}}, {S21 the cousin} {C21 added}.
---
1 act=claim fact=CT+ who=police
2 act=claim fact=CT+ who=the Leicester Mercury
3 act=claim fact=CT+ who=Sandeep Rathore
4 act=claim fact=CT+ who=Neighbours
5 act=claim fact=CT- who=Joanne Catlin
6 act=proposal fact=Uu who=Joanne Catlin
7 act=claim fact=CT+ who=Margaret Odell
8 act=commitment fact=Uu in=7 who=The girl
10 act=proposal fact=Uu in=7 who=My son
11 act=agreement fact=CT+ who=Midland Gas Networks
12 act=claim fact=CT+ in=11 who=unspecified
13 act=claim fact=CT- who=Midland Gas Networks
14 act=claim fact=CT+ who=A former employee of the network
15 act=denial fact=CT- who=Midland Gas Networks
16 act=announcement fact=CT+ who=Sir Dinesh Vora
17 act=assessment fact=CT+ who=Sir Dinesh Vora
18 act=proposal fact=Uu who=Tamsin Boyle
19 act=agreement fact=PR+ who=Piers Hallam
20 act=claim fact=CT+ who=his cousin
21 act=claim fact=CT+ who=his cousin
22 act=assessment fact=PR+ in=21 who=Doctors
23 act=claim fact=CT- who=police
role: Joanne Catlin | Superintendent | Leicestershire Police
role: Sir Dinesh Vora | mayor | Leicester
role: Tamsin Boyle | MP | Leicester West
role: Piers Hallam | Energy minister |
role: Hamid Zarifi | owner |
