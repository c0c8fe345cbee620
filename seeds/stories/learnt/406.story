{S4 Ex-minister} {C4 denies} {T4 reading letter that sank hospital contract}

{S1 [p Philippa Straker], who was health secretary until last July,} {C1 has told} {A1 a public inquiry} {T1 that she did not read a letter in which {S2 a senior official} {C2 warned} {A2 her} {T2 that the firm chosen to build four hospitals was insolvent}}.

{T3 "It was one of ninety-one that day,"} {S3 she} {C3 said}. {T3 "I recall the envelope."}

The inquiry in [l Leeds] is looking into the collapse of [o Corriden Group], which went under eleven weeks after it was handed £1.8bn of work. Three of the sites are still fenced off; at the fourth, in [l Barrow], foxes have moved into the stairwell. Some 2,400 people lost their jobs, and about 300 small firms were left with unpaid bills.

The letter, dated 19 January, was written by [p Keith Adebayo], then the department's commercial director. {S5 He} {C5 pleaded} in it {T5 for a delay of "six weeks, or even three"}. {S6 Its last line} {C6 reads}: {T6 "{S7 I} {C7 fear} {T7 we shall be asked about this}."}

{S8 [p Kenneth Lyle] KC, counsel to the inquiry,} {C8 asked} {A8 [p Straker]} {T8 why, then, a reply had gone out over her signature}. {S9 She} {C9 answered} {T9 that {S10 her private office} {C10 must have thought} {T10 it routine}}. {T11 There was}, {S11 she} {C11 accepted}, {T11 "a machine for signatures"}.

Families of patients who are still waiting for operations walked out. {T13 "{S14 She} {C14 swore} {T14 she was across the detail}. Across it! She was nowhere near it,"} {C13 said} {S13 [p Lorna Fishwick], whose mother died in a corridor in [l Barrow] in November}.

{S16 {S15 [p Straker]}} {C15 apologised} {T15 "to anyone who feels let down"}, but {C16 rejected} {T16 the {C17 suggestion} {T17 that she had been in a hurry because of the election}}. {S18 She} {C18 hopes} {T18 the inquiry will recognise that ministers work "in a blizzard"}.

{T19 [p Adebayo] will appear on Thursday}, {S19 the inquiry's secretary} {C19 announced}. {S20 Friends of his} {C20 say} {T20 he kept a copy of everything}. {S21 The department} {C21 said it would not be commenting} while hearings continue, and {S22 [o Corriden]'s former directors} {C22 have refused} {T22 to give evidence in person}.
---
1 act=claim fact=CT- who=Philippa Straker
2 act=claim fact=CT+ in=1 who=a senior official
3 act=claim fact=CT+ who=Philippa Straker
4 act=denial fact=CT- who=Philippa Straker
5 act=proposal fact=Uu who=Keith Adebayo
6 act=assessment fact=CT+ who=Keith Adebayo
7 act=assessment fact=PR+ in=6 who=Keith Adebayo
8 act=proposal fact=Uu who=Kenneth Lyle
9 act=assessment fact=PR+ who=Philippa Straker
10 act=assessment fact=PR+ in=9 who=her private office
11 act=agreement fact=CT+ who=Philippa Straker
13 act=claim fact=CT+ who=Lorna Fishwick
14 act=claim fact=CT+ in=13 who=Philippa Straker
15 act=assessment fact=CT+ who=Philippa Straker
16 act=denial fact=CT- who=Philippa Straker
17 act=claim fact=CT+ in=16 who=unspecified
18 act=assessment fact=Uu who=Philippa Straker
19 act=announcement fact=PR+ who=the inquiry's secretary
20 act=claim fact=CT+ who=Friends of his
21 act=no_comment fact=Uu who=The department
22 act=denial fact=CT- who=Corriden's former directors
role: Philippa Straker | health secretary | 
role: Keith Adebayo | commercial director | department
role: Kenneth Lyle | counsel | inquiry
