Indian archbishop [p Thomas Kurian], who sheltered strikers, dies at 91

{T1 [p Thomas Kurian], the former Archbishop of [l Malankad] in the Indian state of [l Kerala], died on Friday at a hospital in [l Kochi]}, {S1 the archdiocese} {C1 said} in a statement on its website. He was 91.

{T2 He had been suffering from pneumonia}, {S2 his secretary, Father [p Jose Thekkan],} {C2 told} {A2 [o Press Trust of India]}.

[p Kurian] became known across the country in 1981 when he let cashew workers on strike sleep in his cathedral for eleven nights. {S3 The factory owners} {C3 accused} {A3 him} {T3 of breaking the law}. {C4 According to} {S4 [o The Hindu]}, {T4 {S5 he} {C5 replied} {T5 that {S6 the church} {C6 had promised} {T6 sanctuary} long before {S7 anybody} {C7 promised} {T7 dividends}}}.

{S8 The prime minister} {C8 mourned} {T8 "a shepherd of great courage"} in a message on [o X]. {S9 [l Kerala]'s chief minister, [p V. R. Sudhakaran],} {C9 recalled} {T9 that as a young activist he was hidden by the archbishop from the police}. {T10 "{S11 He} {C11 told} {A11 me} {T11 I could stay {X11 as long as I did not argue about God before breakfast}},"} {S10 he} {C10 said} to {A10 reporters}.

Not all of the tributes have been without criticism. {S12 [p Leela Mathew], who heads the group [o Voice of the Nuns],} {C12 said} {T12 that {S13 he} {C13 had refused} in the 1990s {T13 to hear {C14 complaints} {T14 against a priest in his own household}}}. {S15 A church inquiry in 2012} {C15 found} {T15 that the archbishop "ought to have acted"}. {S17 {S16 He}} {C16 accepted} {T16 that finding} and {C17 asked} {T17 for forgiveness} in a letter read out in every parish.

{S18 The [o Vatican]} {C18 confirmed} {T18 that the pope knew of the death}. {T20 A representative} {C20 is expected} {T20 to attend the funeral on Tuesday}.

{S19 The government of [l Kerala]} {C19 has declared} {T19 a day of mourning}. Schools will be closed.

{T22 {S21 Cashew workers} {C21 intend} {T21 to walk behind the coffin}}, {C22 said} {S22 [p Ambika Devi], a union leader and one of those who slept in the cathedral as a child}. {T23 "{S24 My mother} {C24 always said} {T24 it was the only hotel she ever stayed in},"} {S23 she} {C23 told} {A23 [o Asianet News]}.

In his will, {T25 he} {C25 is reported} {T25 to have {C26 asked for} {T26 a wooden cross and "no marble"}}.
---
1 act=announcement fact=CT+ who=the archdiocese
2 act=claim fact=CT+ who=Jose Thekkan
3 act=claim fact=CT+ who=The factory owners
4 act=claim fact=CT+ who=The Hindu
5 act=claim fact=CT+ in=4 who=Thomas Kurian
6 act=commitment fact=Uu in=5 who=the church
7 act=commitment fact=Uu in=5 who=anybody
8 act=assessment fact=CT+ who=The prime minister
9 act=claim fact=CT+ who=V. R. Sudhakaran
10 act=claim fact=CT+ who=V. R. Sudhakaran
11 act=conditional_commitment fact=Uu in=10 who=Thomas Kurian
12 act=claim fact=CT+ who=Leela Mathew
13 act=denial fact=CT- in=12 who=Thomas Kurian
14 act=claim fact=CT+ in=13 who=unspecified
15 act=assessment fact=CT+ who=A church inquiry in 2012
16 act=agreement fact=CT+ who=Thomas Kurian
17 act=proposal fact=Uu who=Thomas Kurian
18 act=claim fact=CT+ who=Vatican
19 act=announcement fact=Uu who=The government of Kerala
20 act=assessment fact=PR+ who=unspecified
21 act=commitment fact=Uu in=22 who=Cashew workers
22 act=claim fact=CT+ who=Ambika Devi
23 act=claim fact=CT+ who=Ambika Devi
24 act=claim fact=CT+ in=23 who=My mother
25 act=claim fact=PR+ who=unspecified
26 act=proposal fact=Uu in=25 who=Thomas Kurian
role: Thomas Kurian | former Archbishop | Malankad
role: Jose Thekkan | secretary | 
role: V. R. Sudhakaran | chief minister | Kerala
role: Leela Mathew | heads | Voice of the Nuns
role: Ambika Devi | union leader |
