{S1 [l Cebu] jail chief} {C1 defends} {T1 "polite" escape of 31 inmates}

{S2 The head of a provincial jail in the central [l Philippines] from which 31 prisoners walked out through the front gate} {C2 has insisted} {T2 that nobody on his staff was to blame}.

{T3 "They were wearing the shirts of the choir. {S4 They} {C4 wished} {A4 the guard} {T4 a good evening},"} {S3 Jail Warden [p Rogelio Tumulak]} {C3 told} {A3 reporters} in [l Tabunan] on Thursday.

The real choir, visiting from a parish in the hills, was found locked in the laundry.

{S5 Its conductor, Sister [p Perpetua Galang],} {C5 said} {T5 the prisoners had been "very correct" and had left the choir their lunch}. {T6 "{S7 One of them} {C7 apologised for} {T7 the smell}. {S8 He} {C8 asked} {A8 me} {T8 to pray for his brother},"} {S6 she} {C6 recalled}.

{T9 Nineteen of the men have been recaptured}, {S9 the [o Bureau of Jail Management and Penology]} {C9 said} in a statement. {S10 It} {C10 gave no details} of where.

{S12 {S11 Interior Secretary [p Marcelo Abueva]}} {C11 has relieved} {T11 the warden's superior of his post} and {C12 ordered} {T12 an inquiry to be completed in ten days}. {S13 His office} {C13 described} {T13 the affair as "an embarrassment set to music"}.

{T15 {S14 Police} {C14 suspect} {T14 that a nephew of the former mayor was among the organisers}}, {C15 according to} {S15 the [o Cebu Daily News]}. {T16 The nephew, [p Kit Osmundo], whose trial for kidnapping was due to open next week,} {C16 is believed} {T16 to have left the island by speedboat}.

{S17 His lawyer, [p Gemma Lacson],} {C17 rejected} {T17 that as "fantasy"}. {S18 She} {C18 said} {T18 {S19 her client} {C19 had told} {A19 her} by telephone {T19 that he was "resting" and would surrender {X19 if his safety was guaranteed}}}. {S20 She} {C20 would not say} where the call had come from.

{S21 The victim in that case, a trader {S24 who} {C24 asked} {T24 not to be identified},} {C21 said} {T21 she had moved her children to another province}.

{T22 "{S23 The court} {C23 promised} {A23 me} {T23 he could not get out}. I believed them because of the height of the wall,"} {S22 she} {C22 told} {A22 the newspaper}. {T22 "Nobody mentioned the door."}

The jail was built for 280 men and holds 1,640. {T25 One guard looks after 90 inmates on an average night}, {S25 a [o Commission on Audit] report} {C25 found} in March; {S26 the commission} {C26 recommended} {T26 forty more}.

{S27 Sister [p Perpetua]} {C27 wants} {T27 the shirts back}.
---
1 act=assessment fact=CT+ who=Cebu jail chief
2 act=denial fact=CT- who=Rogelio Tumulak
3 act=claim fact=CT+ who=Rogelio Tumulak
4 act=assessment fact=CT+ in=3 who=They
5 act=assessment fact=CT+ who=Perpetua Galang
6 act=claim fact=CT+ who=Perpetua Galang
7 act=assessment fact=CT+ in=6 who=One of them
8 act=proposal fact=Uu in=6 who=One of them
9 act=claim fact=CT+ who=Bureau of Jail Management and Penology
10 act=no_comment fact=Uu who=Bureau of Jail Management and Penology
11 act=announcement fact=CT+ who=Marcelo Abueva
12 act=announcement fact=Uu who=Marcelo Abueva
13 act=assessment fact=CT+ who=His office
14 act=assessment fact=PR+ in=15 who=Police
15 act=claim fact=CT+ who=Cebu Daily News
16 act=assessment fact=PR+ who=unspecified
17 act=denial fact=CT- who=Gemma Lacson
18 act=claim fact=CT+ who=Gemma Lacson
19 act=claim fact=CT+ in=18 who=Kit Osmundo
20 act=non_confirmation fact=Uu who=Gemma Lacson
21 act=claim fact=CT+ who=a trader
22 act=claim fact=CT+ who=a trader
23 act=assessment fact=CT- in=22 who=The court
24 act=proposal fact=Uu who=a trader
25 act=claim fact=CT+ who=a Commission on Audit report
26 act=proposal fact=Uu who=Commission on Audit
27 act=proposal fact=Uu who=Perpetua Galang
role: Rogelio Tumulak | Jail Warden | 
role: Perpetua Galang | conductor | 
role: Perpetua Galang | Sister | 
role: Marcelo Abueva | Interior Secretary | 
role: Gemma Lacson | lawyer | Kit Osmundo
