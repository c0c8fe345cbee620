{T14 Ransom note was written by the hostage}, {S14 police} now {C14 think}

[l HAMILTON], [l Ontario] — {S1 Detectives looking for the missing owner of a mattress chain} {C1 said} {D1 Thursday} {T1 that {S12 the letter} {C12 demanding} {T12 $2 million for his return} appears to be in his own hand}.

[p Stanley Brzezicki], 63, whose television jingle is known to anyone in the city with ears, vanished on Sept. 4 from the parking garage of his head office. His car was found with the door open. On the dashboard lay a shoe.

{S2 Staff Sgt. [p Monique Delisle]} {C2 told} {A2 reporters} {T2 that two forensic document examiners had compared the letter with birthday cards supplied by the family, and that both had reached the same conclusion}. {T3 "We're not calling it a hoax. A man can be made to write things,"} {S3 she} {C3 said}. {T3 "But we've stopped looking for three guys in a van."}

The three men came from a witness, a parking attendant, {S4 who} {C4 had reported} {D4 on the first day} {T4 seeing them bundle [p Brzezicki] through a sliding door}. {S5 He} {C5 has since withdrawn} {T5 the account}. {S6 Police} {C6 declined to say} whether he had been paid.

{S7 The letter, four pages long,} {C7 demands} {T7 used bills, a boat and "an end to the lies about the memory foam"}. That last line had puzzled investigators. {T8 It may refer to a class action}, {S8 a person with knowledge of the file} {C8 said}: {T8 in June {S9 1,100 customers} sued, {C9 alleging} {T9 that mattresses {C21 advertised} {T21 as Belgian} were stuffed in a shed near [l Brantford]}}.

{S10 The family} {C10 does not believe} {T10 a word of it}. {T11 "My father couldn't plan a barbecue,"} {S11 his daughter, [p Carla Brzezicki-Wu],} {C11 said} outside her home in [l Ancaster]. {S13 She} {C13 pleaded with} {A13 whoever has him} {T13 to "let him have his pills."}

[o Slumberland Hamilton Ltd.], as the firm was called before a trademark dispute made it [o SlumberHam], opened in 1988 in a former bowling alley. It grew to fourteen stores. For nineteen years its owner appeared in his own commercials in a nightshirt, leaping from ever higher platforms onto ever thicker beds; he broke his ankle in 1996 and left the take in.

{T15 Creditors are owed some $9 million}, {S15 court filings} {C15 show}. The bank was to have called in its loan on Sept. 5.

{S17 Insurance investigators} {C17 have asked for} {T17 copies of the letter}. {S18 A spokesperson for the insurer, [o Grand River Life],} {C18 would confirm only} {T18 that a policy exists}.

{C16 Asked} {T16 if {S19 she} {C19 thought} {T19 [p Brzezicki] was alive}}, {S20 [p Delisle]} {C20 said} {T20 she did}. Asked where, she looked at the lake.
---
1 act=assessment fact=PR+ who=Detectives looking for the missing owner of a mattress chain
2 act=claim fact=CT+ who=Monique Delisle
3 act=claim fact=CT- who=Monique Delisle
4 act=claim fact=CT+ who=a parking attendant
5 act=denial fact=CT- who=a parking attendant
6 act=non_confirmation fact=Uu who=Police
7 act=proposal fact=Uu who=The letter
8 act=assessment fact=PS+ who=a person with knowledge of the file
9 act=claim fact=CT+ in=8 who=1,100 customers
10 act=denial fact=CT- who=The family
11 act=assessment fact=CT- who=Carla Brzezicki-Wu
12 act=proposal fact=Uu in=1 who=the letter
13 act=proposal fact=Uu who=Carla Brzezicki-Wu
14 act=assessment fact=PR+ who=police
15 act=claim fact=CT+ who=court filings
16 act=proposal fact=Uu who=unspecified
17 act=proposal fact=Uu who=Insurance investigators
18 act=claim fact=CT+ who=Grand River Life
19 act=assessment fact=Uu in=16 who=Monique Delisle
20 act=assessment fact=PR+ who=Monique Delisle
21 act=claim fact=CT+ in=9 who=unspecified
role: Stanley Brzezicki | owner | Slumberland Hamilton Ltd.
role: Monique Delisle | Staff Sgt. |
role: Carla Brzezicki-Wu | daughter |
