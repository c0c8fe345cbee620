{T1 Ban on seed coating has not saved wild bees}, {S1 study} {C1 suggests}

{S2 Ministers} {C2 called} {T2 it “the best news for bees in a generation”}. {T3 Seven years after a class of insecticides was barred from open fields across the [o European Union], however, wild bumblebees are still in decline in four of the six countries where they have been counted properly}, {C3 according to} {S3 research out today}.

Why? {S4 The authors, from universities in [l Wageningen], [l Lund] and [l Bologna],} {C4 point the finger at} {T4 substitutes that farmers began to spray instead}. {S5 They} also {C5 cite} {T5 hotter springs and the loss of hedges}.

{T6 “The ban was right. It was also treated as the end of the story,”} {C6 says} {S6 [p Joost van der Meulen], who led the fieldwork}. {T6 “{S7 Everyone in [l Brussels]} {C7 assumed} {T7 the next chemical would be kinder}.”}

{S8 [o CropLife], the pesticide makers’ lobby,} {C8 sees} {T8 vindication in the numbers}. {S9 Its spokeswoman} {C9 said} {T9 the paper confirmed what {S10 the industry} {C10 had argued all along}: {T10 that the ban pushed growers towards older products}}. [p Van der Meulen] bristles at this. {T12 He never tested older products}, {S12 he} {C12 retorts}, {T12 and the lobby knows it}.

{S14 The [o European Commission]} {C14 declined to comment} on research it had not had time to read. {S15 Two officials who had seen a draft in March} {C15 told} {A15 this paper} {T15 it was circulated to at least nine departments}.

Beekeepers, whose animals are doing rather better, are split. {S16 [p Chiara Benvenuti], president of a cooperative near [l Ferrara],} {C16 worries} {T16 that the study will be used to bring the old poisons back}. {T17 “{X17 If they do that}, {S18 I} {C18 promise} {A18 you} {T18 a hive on every desk in the [l Berlaymont]},”} {S17 she} {C17 says}.

What next? {S19 The scientists} {C19 advocate} {T19 paying farmers for flowers rather than for restraint}, {T20 a scheme} that {S20 the Dutch government} {C20 has floated} and {S21 several others} {C21 find} {T21 too dear}. {T22 The plan} {C22 is expected} {T22 to come before agriculture ministers in June}.
---
1 act=claim fact=PR- who=study
2 act=assessment fact=CT+ who=Ministers
3 act=claim fact=CT+ who=research out today
4 act=assessment fact=CT+ who=The authors, from universities in Wageningen, Lund and Bologna
5 act=assessment fact=CT+ who=The authors, from universities in Wageningen, Lund and Bologna
6 act=assessment fact=CT+ who=Joost van der Meulen
7 act=assessment fact=PR+ in=6 who=Everyone in Brussels
8 act=assessment fact=CT+ who=CropLife
9 act=claim fact=CT+ who=Its spokeswoman
10 act=claim fact=CT+ in=9 who=the industry
12 act=denial fact=CT- who=Joost van der Meulen
14 act=no_comment fact=Uu who=The European Commission
15 act=claim fact=CT+ who=Two officials who had seen a draft in March
16 act=assessment fact=PR+ who=Chiara Benvenuti
17 act=threat fact=Uu who=Chiara Benvenuti
18 act=threat fact=Uu in=17 who=Chiara Benvenuti
19 act=proposal fact=Uu who=The scientists
20 act=proposal fact=Uu who=the Dutch government
21 act=assessment fact=CT+ who=several others
22 act=assessment fact=PR+ who=unspecified
role: Chiara Benvenuti | president | 
