Leaked letter puts water merger in doubt

{T1 Two of [l England]'s regional water companies may be forced to abandon a £2.1 billion merger}, {C1 according to} {S1 a letter from the sector's regulator seen by [o The Guardian]}.

The letter, dated 4 March, is addressed to the chairs of [o Ouse Water] and [o Mid-Fen Utilities]. In it, {S2 the regulator's acting chief executive, [p Bronwen Astley],} {C2 writes} {T2 that she has "grave reservations" about the amount of debt the joined-up firm would carry}. {S3 She} {C3 urges} {A3 both boards} {T3 to "think again, and quickly"}.

{S4 [o Ouse]} {C4 said it did not comment} on leaked documents. {S5 A spokeswoman for [o Mid-Fen]} {C5 insisted} {T5 the deal was on track}: {T5 "{S6 Our shareholders} {C6 have backed} {T6 it} by 91%. {S7 We} {C7 intend} {T7 to complete by midsummer}."}

It has been a bruising year for both. In August, sewage from an [o Ouse] works closed four beaches on the [l Lincolnshire] coast, and {S8 a judge in [l Hull]} {C8 found} {T8 that managers had switched off an alarm}. The company was fined £11m.

{S10 [p Terry Blewitt], national officer of the [o GMB] union,} {C10 described} {T10 the letter as "the first sensible thing out of that building since privatisation"}. {T11 "{S12 Ministers} {C12 keep telling} {A12 us} {T12 bigger means cheaper}. Not one bill has ever gone down,"} {S11 he} {C11 said}.

The union's members are being balloted on strike action over {S13 the companies'} {C13 plan} {T13 to cut 640 posts}.

The environment secretary, [p Dilip Ransome], took no side when asked about it during a visit to a reservoir. {T15 "That is for the regulator,"} {S16 {S15 he}} {C15 said}, but {C16 hinted} {T16 that the law might need to change}.

{S17 His [o Conservative] opposite number, [p Felicity Orme],} {C17 accused} {T17 him of hiding behind officials}. {T18 "{S19 The public} {C19 want} {T19 to know who is in charge}. I am none the wiser,"} {S18 she} {C18 told} {A18 [o BBC Radio 4]}.

Pipes under the [l Fens] were laid, for the most part, between the wars, and leak about a fifth of what they carry.

{S20 Residents of [l Saltholme], where taps ran brown for nine days last autumn,} {C20 fear} {T20 that repairs will be put off again}. {T21 "{S22 They} {C22 swore} {A22 to us} {T22 it'd be done by Easter}. Nobody said which Easter,"} {C21 said} {S21 [p Maud Tice], who runs the village shop}.
---
1 act=assessment fact=PS+ who=a letter from the sector's regulator
2 act=assessment fact=CT+ who=Bronwen Astley
3 act=proposal fact=Uu who=Bronwen Astley
4 act=no_comment fact=Uu who=Ouse Water
5 act=claim fact=CT+ who=A spokeswoman for Mid-Fen
6 act=agreement fact=CT+ in=5 who=Our shareholders
7 act=commitment fact=Uu in=5 who=Mid-Fen Utilities
8 act=claim fact=CT+ who=a judge in Hull
10 act=assessment fact=CT+ who=Terry Blewitt
11 act=claim fact=CT- who=Terry Blewitt
12 act=claim fact=CT+ in=11 who=Ministers
13 act=commitment fact=Uu who=the companies
15 act=assessment fact=CT+ who=Dilip Ransome
16 act=assessment fact=PS+ who=Dilip Ransome
17 act=assessment fact=CT+ who=Felicity Orme
18 act=assessment fact=CT- who=Felicity Orme
19 act=proposal fact=Uu in=18 who=The public
20 act=assessment fact=PR+ who=Residents of Saltholme
21 act=claim fact=CT- who=Maud Tice
22 act=commitment fact=Uu in=21 who=They
role: Bronwen Astley | acting chief executive | 
role: Terry Blewitt | national officer | GMB
role: Dilip Ransome | environment secretary |
