Two friends and a forecast: how rates became a family quarrel

[l LONDON] — {S1 The [o Bank of England]} {C1 told} {A1 the public} on Wednesday, for the third time this year, {T1 that inflation would be back at two per cent by next summer}. It kept interest rates at 4.5 per cent. {S2 Its own former chief economist} {C2 promptly wrote} {T2 that {S3 he} {C3 did not believe} {T3 a word of it}}.

{T4 “The forecast is a wish in a suit,”} {S4 [p Jocelyn Frayne]} {C4 declared} in a column for the [o Financial Courier]. {S5 [p Frayne], who left [l Threadneedle Street] in 2023,} {C5 is in no doubt about} {T5 the culprit}: {T5 a governor “so sure of his model that he has stopped opening the window”}.

The governor, [p Adrian Holroyd], was [p Frayne]’s best man. {C7 Asked about} {T7 the column} at the press conference, {S8 he} smiled and {C8 would not comment}.

The committee’s vote was five to four, the closest since 2008. {S9 The five} {C9 judged} {T9 that wage growth remained “uncomfortable”}; {S10 the four} {C10 pressed for} {T10 a cut to 4.25}. {S11 The published summary} {C11 records} {T11 that {S12 one of the minority} {C12 feared} {T12 a “needless” recession} and that {S13 another} {C13 had wanted} {T13 to cut in June}}.

None of this will much trouble [p Sheila Bostock], who keeps the launderette on [l Cowley Road] in [l Oxford] and whose loan, taken out when money cost almost nothing, comes up for renewal in November. {T14 “{S15 My bank manager} {C15 says} {T15 six hundred a month more}. He’s ever so nice about it,”} {S14 she} {C14 said}. {S16 She} {C16 plans} {T16 to close on Mondays}.

A central bank deals in sentences. For most of its three centuries the one in [l London] preferred silence: a governor of the 1920s travelled under a false name, and his successors communicated, where it was unavoidable, with their eyebrows. The inflation target was announced on an October evening in 1992, three weeks after the pound was thrown out of its European moorings. Since then there have been reports, charts with a fan in red, minutes, letters to the chancellor, and, from one official, a rap. In a cellar under the garden court the gold is kept on blue shelves, stacked to the height that the clay can bear.

The [o Treasury] is keeping its head down. {S18 The chancellor, [p Meera Whitlock],} {C18 said} {T18 only that the bank was independent and that she “read all columns with interest”}. {S19 Her shadow} {C19 was less restrained}, {C19 demanding} {T19 that [p Holroyd] explain himself to MPs}. {C20 It is} {S20 his} {C20 contention that} {T20 the bank’s errors have cost the average household £2,300}; {S21 the bank} {C21 disputes} {T21 the arithmetic}.

{S22 City economists} {C22 are inclined to} {T22 give the governor the benefit of the doubt}. {T23 “{S24 Everybody} {C24 thought} {T24 gas would stay cheap}. [p Jocelyn] did, too, I have his notes,”} {C23 chuckled} {S23 one, now at a French bank}. {S25 A poll by [o Quaestor]} {C25 found} {T25 that only 24 per cent of the public trust the bank’s forecasts}, down from 39.

{C26 In} {S26 [p Frayne]}’s {C26 view} {T26 the figure flatters it}. The two men are due to dine together on Sunday, as they have done on the first Sunday of the month since 1991. {A27 [p Frayne]} {C27 has been told} {T27 to bring the cheese}.
---
1 act=assessment fact=PR+ who=Bank of England
2 act=assessment fact=CT+ who=Jocelyn Frayne
3 act=assessment fact=CT- in=2 who=Jocelyn Frayne
4 act=assessment fact=CT+ who=Jocelyn Frayne
5 act=assessment fact=CT+ who=Jocelyn Frayne
7 act=proposal fact=Uu who=unspecified
8 act=no_comment fact=Uu who=Adrian Holroyd
9 act=assessment fact=CT+ who=The five
10 act=proposal fact=Uu who=the four
11 act=claim fact=CT+ who=The published summary
12 act=assessment fact=PS+ in=11 who=one of the minority
13 act=commitment fact=Uu in=11 who=another
14 act=claim fact=CT+ who=Sheila Bostock
15 act=claim fact=CT+ in=14 who=My bank manager
16 act=commitment fact=Uu who=Sheila Bostock
18 act=claim fact=CT+ who=Meera Whitlock
19 act=proposal fact=Uu who=Her shadow
20 act=claim fact=CT+ who=Her shadow
21 act=denial fact=CT- who=Bank of England
22 act=assessment fact=PS+ who=City economists
23 act=claim fact=CT+ who=one, now at a French bank
24 act=assessment fact=CT+ in=23 who=Everybody
25 act=claim fact=PR+ who=A poll by Quaestor
26 act=assessment fact=CT- who=Jocelyn Frayne
27 act=proposal fact=Uu who=unspecified
role: Jocelyn Frayne | former chief economist | Bank of England
role: Adrian Holroyd | governor | Bank of England
role: Meera Whitlock | chancellor | 
