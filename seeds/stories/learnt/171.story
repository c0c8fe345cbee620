[p Ivor Pritchard], engineer {S1 who} {C1 refused} {T1 to sign}, dies at 91

[p Ivor Pritchard], who has died in [l Swansea] aged 91, was for most of his life a maker of other people's bridges. He drew well, spoke little and was unknown outside the profession until the spring of 1974, when he put away his pen in front of a ministry certificate and thereby ended his career and, {S2 most engineers} {C2 now think}, {T2 saved several hundred lives}.

He was born in [l Ystradgynlais] in 1933, the third son of a colliery blacksmith. His mother, {S3 who} {C3 intended} {A3 him} {T3 for the chapel}, taught him to read from a hymn book. He won a scholarship, went to [l Cardiff], served in the [o Royal Engineers] and in 1961 joined [o Harcourt and Lisle], then the largest firm of its kind in [l Wales]. He was soon claimed by the firm's [l Middle East] office and spent four years in [l Basra]. He came home with a wife, [p Samira Hadid], a good baritone and a dislike of hurry.

The viaduct at [l Cwm Dulas] was to be the firm's masterpiece. [p Pritchard] was put to checking the welds. {S5 {S4 His report, only nine pages long,}} {C4 concluded} {T4 that one joint in six was defective} and {C5 recommended} {T5 that the opening be put off}. {S6 The partners} {C6 took the view that} {T6 {S7 the ministry} {C7 would not hear of} {T7 it}} and asked a younger man.

{T8 "I {C21 was told} very pleasantly {T21 that I was tired},"} {S8 [p Pritchard]} {C8 told} {A8 an inquiry} two years afterwards, when the third span had come down on a Sunday morning with nobody on it but a flock of sheep. {T8 "{S9 I} {C9 had been of the opinion that} {T9 the steel was tired}."}

{S11 {S10 The inquiry}} {C10 cleared} {A10 him} {T10 of every reproach} and {C11 was scathing about} {T11 the partners, who, {S12 it} {C12 found}, {T12 "had known and had preferred not to know"}}. No firm would employ him all the same. He taught mathematics at a comprehensive school in [l Neath] until he retired, and led the choir.

Some of his pupils became engineers. {S13 One of them, [p Rhian Maddocks], now president of the [o Institution of Structural Engineers],} {C13 called} {T13 him "the conscience of a trade that would rather have had a mascot"}. {S14 [p Maddocks]} {C14 said} {T14 that {S15 he} {C15 had never spoken of} the affair, and that she learned of it from a library book}.

He kept bees, mended clocks for the whole street and in 1990 walked from [l Holyhead] to [l Cardiff] in aid of the lifeboats. In old age he took up Welsh verse and came second, twice, at the [m National Eisteddfod]. {T16 "The adjudicator was quite right, both times,"} {S16 he} {C16 assured} {A16 the [o Western Mail]}.

{S17 [o Harcourt and Lisle], which has since changed its name,} {C17 apologised} {D17 in 2011} {T17 for its treatment of him}. {S19 {S18 He}} {C18 accepted} {T18 the apology} by return of post and {C19 asked for} {T19 his slide rule}, which was still in a drawer there.

His wife died in 2003. He is survived by two daughters, {S20 both of whom} {C20 insist} {T20 that the slide rule will stay in use}.
---
1 act=denial fact=CT- who=Ivor Pritchard
2 act=assessment fact=PR+ who=most engineers
3 act=commitment fact=Uu who=His mother
4 act=claim fact=CT+ who=Ivor Pritchard
5 act=proposal fact=Uu who=Ivor Pritchard
6 act=assessment fact=CT- who=The partners
7 act=denial fact=CT- in=6 who=the ministry
8 act=claim fact=CT+ who=Ivor Pritchard
9 act=assessment fact=CT+ in=8 who=Ivor Pritchard
10 act=denial fact=CT- who=The inquiry
11 act=assessment fact=CT+ who=The inquiry
12 act=claim fact=CT+ in=11 who=The inquiry
13 act=assessment fact=CT+ who=Rhian Maddocks
14 act=claim fact=CT+ who=Rhian Maddocks
15 act=no_comment fact=Uu in=14 who=Ivor Pritchard
16 act=assessment fact=CT+ who=Ivor Pritchard
17 act=assessment fact=CT+ who=Harcourt and Lisle
18 act=agreement fact=CT+ who=Ivor Pritchard
19 act=proposal fact=Uu who=Ivor Pritchard
21 act=assessment fact=CT+ in=8 who=unspecified
20 act=commitment fact=Uu who=both of whom
role: Rhian Maddocks | president | Institution of Structural Engineers
role: Ivor Pritchard | engineer | Harcourt and Lisle
