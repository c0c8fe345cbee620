{T25 Voting machines in [l Luzon] provinces 'open to anyone with a paperclip'}, {S25 study} {C25 finds}

{C1 According to} {S1 a study by computer scientists at the [o University of the Philippines]} {T1 the voting machines used in eleven provinces can be opened in under a minute}. {S2 The authors} {C2 say} {T2 {A3 they} {C3 were asked} in April {T3 to stop their work} and went on with it at home}.

{T4 The machines, sold by [o Veritas Count] of [l Toronto]}, {C4 are considered} {T4 among the safest on the market}. {T5 They} {C5 are rated} {T5 'excellent'} in {S5 the company's own brochure}. [p Liza Manalo], who led the study, was less kind. {T7 'My daughter got in with a paperclip. She is nine,'} {S7 she} {C7 told} {A7 [o Rappler]}.

{S8 The company} {C8 described} {T8 the paper as 'an exercise in a laboratory'}. In a statement on Tuesday {S9 its vice president for security, [p Neil Abbott],} {C9 wrote}:

{T9 'No vote has ever been lost. {S10 Independent auditors} {C10 have found} {T10 the system sound} on fourteen occasions. A machine in a polling place is never alone.'}

{S11 [p Abbott]} {C11 said} {T11 {S12 he} {C12 hoped} {T12 to visit [l Manila]} and show [p Manalo] how the seals work}. {S13 She} {C13 has accepted} {T13 the invitation}. {S14 The professor}'s {C14 aim} is {T14 to have the machines replaced before the vote in May}.

{S15 The [o Commission on Elections]} {C15 rejected} {T15 {C26 calls} {T26 for a manual count}}. {T16 'A manual count took us three weeks in 2007,'} {C16 said} {S16 commissioner [p Jun Salonga]}. {S17 A colleague of his}, {S27 who} {C27 asked} {T27 to remain anonymous}, {C17 conceded} {T17 that the seals were 'more or less stickers'}.

In 2019, {A18 a technician} {C18 was charged} {T18 with copying memory cards in [l Ilocos]}. {T19 He} was {C19 alleged} {T19 to have worked for a candidate for mayor}, {T20 who} {C20 is believed} {T20 to be living in [l Macau]}. He was acquitted. {S21 His lawyers} {C21 argued} {T21 that the cards were blank}.

[o Wikinews] has seen a longer version of the study. It contains four more ways in, two of which take less time than signing the register. A locksmith who lives next door to the university taught the team for a week. {S22 [p Manalo]} {C22 asked} {T22 that they not be published}.

Image: One of the machines. [p Liza Manalo], 2023.

Of nineteen senators who were called, three took the call. {S23 One} {C23 thought} {T23 the machines should be sold}. {S24 Another} {C24 wanted} {T24 to know who would buy them}.
---
1 act=claim fact=CT+ who=a study by computer scientists at the University of the Philippines
2 act=claim fact=CT+ who=The authors
3 act=proposal fact=Uu in=2 who=unspecified
4 act=assessment fact=CT+ who=unspecified
5 act=assessment fact=CT+ who=the company's own brochure
7 act=claim fact=CT+ who=Liza Manalo
8 act=assessment fact=CT+ who=The company
9 act=claim fact=CT- who=Neil Abbott
10 act=assessment fact=CT+ in=9 who=Independent auditors
11 act=assessment fact=CT+ who=Neil Abbott
12 act=commitment fact=Uu in=11 who=Neil Abbott
13 act=agreement fact=CT+ who=Liza Manalo
14 act=commitment fact=Uu who=Liza Manalo
15 act=denial fact=CT- who=Commission on Elections
16 act=claim fact=CT+ who=Jun Salonga
17 act=agreement fact=CT+ who=A colleague of his
18 act=claim fact=CT+ who=unspecified
19 act=claim fact=PR+ who=unspecified
20 act=claim fact=PR+ who=unspecified
21 act=claim fact=CT+ who=His lawyers
22 act=proposal fact=Uu who=Liza Manalo
23 act=proposal fact=Uu who=One
24 act=proposal fact=Uu who=Another
25 act=claim fact=CT+ who=study
26 act=proposal fact=Uu in=15 who=unspecified
27 act=proposal fact=Uu who=A colleague of his
role: Neil Abbott | vice president for security | Veritas Count
role: Jun Salonga | commissioner | Commission on Elections
role: Liza Manalo | professor | University of the Philippines
