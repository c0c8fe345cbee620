What happened to [p Anton Veres]? Two governments tell different stories

On the night of February 11 a Hungarian cipher clerk walked out of his embassy in [l Vienna], left his overcoat on a bench in the [l Volksgarten], and vanished. Six weeks later [p Anton Veres], 34, resurfaced on a video recorded in an unnamed town, wearing a borrowed jumper.

{T1 “Nobody drugged me, nobody bought me,”} {S1 he} {C1 says} in the four-minute clip. {T1 “{S2 I} {C2 decided} {T2 to leave} in the autumn, when {S3 I} {C3 understood} {T3 {T24 what} {A24 I} {C24 was being asked} {T24 to encrypt}}.”}

{S4 [l Budapest]} {C4 insists} {T4 otherwise}. {T5 The clerk}, in {S5 the government}'s {C5 telling}, {T5 was lured into a car by men posing as plumbers and has been speaking under duress ever since}. {S7 {S6 [p Ilona Barta], the foreign ministry's state secretary,}} {C6 has called} {T6 the affair “a kidnapping with good lighting”} and {C7 demanded} {T7 consular access within 48 hours}.

{S8 [l Austria]} {C8 has refused} {T8 the request}. {S11 {S9 Its interior ministry}} {C9 confirmed} {D9 on Thursday} only {T9 that {S10 a foreign national} {C10 had asked for} {T10 protection}}, and {C11 would not say} where he was being kept.

Between these versions lie a handful of facts. The embassy's side gate was opened at 21:52 with [p Veres]'s own card. A tram ticket bought with cash was found in the coat. His flat in the ninth district had been emptied of books but not of clothes. Two encryption machines were later taken away for repair in a van with diplomatic plates, and the ambassador was rotated home a month early.

{S12 Neighbours} {C12 recall} {T12 a quiet man who watered other people's plants}. {T13 “{S14 He} {C14 used to joke} {T14 that his job was crosswords for the state},”} {C13 said} {S13 one, a retired oboist}. {S15 She} {C15 never believed} {T15 he was unhappy}.

{S16 Two Western security officials} {C16 told} {A16 [o Die Morgenpost]} {T16 that the clerk had brought “at least three years of traffic” with him}. {S17 One of them} {C17 thinks} {T17 the material may embarrass several governments, not only his own}. {S18 A third official, shown the same documents,} {C18 was far more sceptical}: {T18 “It reads like a canteen menu with footnotes.”}

{C19 Suspicions} {T19 that the defection was staged by [l Budapest] to plant false documents} were first aired by {S19 [p Georg Haller], an opposition member of [l Austria]'s parliament}. {T20 “{S21 Everyone in the trade} {C21 knows} {T21 that a real defector never forgets his coat},”} {S20 he} {C20 quipped}.

{S22 [p Veres]'s mother, a schoolteacher in [l Szeged],} {C22 has declined all requests for interviews}. On her door hangs {S23 a card} {C23 reading} {T23 “Please let us be”}.
---
1 act=denial fact=CT- who=Anton Veres
2 act=commitment fact=Uu in=1 who=Anton Veres
3 act=claim fact=CT+ in=1 who=Anton Veres
4 act=denial fact=CT- who=Budapest
5 act=claim fact=CT+ who=the government
6 act=assessment fact=CT+ who=Ilona Barta
7 act=proposal fact=Uu who=Ilona Barta
8 act=denial fact=CT- who=Austria
9 act=claim fact=CT+ who=interior ministry
10 act=proposal fact=Uu in=9 who=a foreign national
11 act=non_confirmation fact=Uu who=interior ministry
12 act=claim fact=CT+ who=Neighbours
13 act=claim fact=CT+ who=a retired oboist
14 act=claim fact=CT+ in=13 who=Anton Veres
15 act=assessment fact=PR- who=a retired oboist
16 act=claim fact=CT+ who=Two Western security officials
17 act=assessment fact=PS+ who=one of two Western security officials
18 act=assessment fact=CT+ who=A third official
19 act=claim fact=PS+ who=Georg Haller
20 act=assessment fact=CT+ who=Georg Haller
21 act=assessment fact=CT+ in=20 who=Everyone in the trade
22 act=no_comment fact=Uu who=Anton Veres's mother
23 act=proposal fact=Uu who=a card
24 act=proposal fact=Uu in=3 who=unspecified
role: Anton Veres | cipher clerk | Hungary
role: Ilona Barta | state secretary | foreign ministry
role: Georg Haller | member | Austria's parliament
