How a printer driver opened the back door to 3,000 schools

{S1 Researchers} {C1 have traced} {T1 a wave of break-ins at school networks across [l Canada] and the northern [l United States] to a tampered update for [m QuillPrint], a free printer driver maintained by two volunteers}, {S23 one of whom} {C23 learned of} {T23 it} from his daughter.

The update, version 4.8.2, was published on February 11. It fixed a paper-jam bug. It also waited six hours and then opened a tunnel to a server in [l Moldova], {C2 according to} {S2 a 40-page analysis by the security company [o Tidewrack]}, {T2 handing over passwords, class lists and in some cases counselling notes}.

WHAT HAPPENED?

{S3 [o Tidewrack]} {C3 believes} {T3 the attackers spent almost a year earning the maintainers' trust}. An account under the name [p Jory Lindqvist] answered questions in the forum, wrote documentation, fixed typos. In November {S4 the two maintainers} {C4 decided} {T4 to let it sign releases}.

{T5 "He was nicer than the rest of you put together,"} {S5 one of them, [p Paul Desrochers],} {C5 wrote} {D5 on Monday} in a message to users. {T5 "{S6 I} {C6 had assumed} {T6 he was a student}. {S7 I} now {C7 doubt} {T7 he was one person}, and I am sorrier than I can say."}

WHO IS BEHIND IT?

Nobody knows. {T8 The code} {C8 is reported} {T8 to share a quirk with tools used in an attack on a Baltic power company}, but {S9 [p Adaeze Umeh], [o Tidewrack]'s head of research,} {C9 warned against} {T9 reading too much into it}: {T9 "Quirks get copied. It's the first thing I'd fake."} {S11 {S10 A posting on a criminal forum}} {C10 claimed credit for} {T10 the operation} and {C11 threatened} {T11 to publish the counselling files {X11 unless 60 bitcoin were paid by March 1}}; {S12 the [o Royal Canadian Mounted Police]} {C12 said} {T12 it was treating the post as genuine}.

{S13 The Moldovan cyber agency} {C13 did not return} messages.

WHAT SHOULD SCHOOLS DO?

{S14 The [o Canadian Centre for Cyber Security]} {C14 urges} {A14 administrators} {T14 to remove the driver, not merely update it}, and {T14 to reset every password typed since February}. {S15 [p Tom Villeneuve], who looks after the computers of 61 schools around [l Sudbury],} {C15 is resigned to} {T15 a long spring}. {T16 "{S17 The ministry's letter} {C17 says} {T17 'promptly'},"} {S16 he} {C16 sighed}. {T16 "There are two of us and a van."}

A commercial license for a comparable driver costs about $9 a machine. The volunteers charged nothing. Their project ran on a donated server, and its bank statement for last year shows an income of $212, most of it from one Dutch library. The executable, at 1.3 megabytes, is smaller than a photograph.

That imbalance is what bothers people in the trade. {S18 [p Umeh]} {C18 sees} {T18 the affair as a tax bill come due}. Help has since poured in. {S20 [p Desrochers]} {C20 has turned} {T20 it} {C20 down}. {S21 He} {C21 means} {T21 to hand the project to a foundation, {X21 if one can be found}}; failing that, {C22 in} {S22 his} {C22 words}, {T22 "it goes in the lake."}
---
1 act=claim fact=CT+ who=Researchers
2 act=claim fact=CT+ who=a 40-page analysis by the security company Tidewrack
3 act=assessment fact=PR+ who=Tidewrack
4 act=commitment fact=Uu who=the two maintainers
5 act=assessment fact=CT+ who=Paul Desrochers
6 act=assessment fact=PR+ in=5 who=Paul Desrochers
7 act=assessment fact=PR- in=5 who=Paul Desrochers
8 act=claim fact=CT+ who=unspecified
9 act=proposal fact=Uu who=Adaeze Umeh
10 act=claim fact=CT+ who=A posting on a criminal forum
11 act=threat fact=Uu who=A posting on a criminal forum
12 act=claim fact=CT+ who=Royal Canadian Mounted Police
13 act=no_comment fact=Uu who=The Moldovan cyber agency
14 act=proposal fact=Uu who=Canadian Centre for Cyber Security
15 act=assessment fact=PR+ who=Tom Villeneuve
16 act=claim fact=CT+ who=Tom Villeneuve
17 act=proposal fact=Uu in=16 who=The ministry's letter
18 act=assessment fact=CT+ who=Adaeze Umeh
20 act=denial fact=CT- who=Paul Desrochers
21 act=conditional_commitment fact=Uu who=Paul Desrochers
22 act=threat fact=Uu who=Paul Desrochers
23 act=claim fact=CT+ who=one of whom
role: Paul Desrochers | maintainers | QuillPrint
role: Adaeze Umeh | head of research | Tidewrack
