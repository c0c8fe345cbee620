{T1 Ruling party slides to third in [l Bavaria]}, {S1 survey} {C1 finds}

[l MUNICH], Sept. 11 (Reuters) - {T2 Support for the ruling [o Heimatunion] in the German state of [l Bavaria] has dropped to 21%, its lowest since polling began}, {C2 according to} {S2 a survey published on Thursday}, a month before a regional election.

{S4 {S3 The [o Dimas] poll for broadcaster [o Radio Isar]}} {C3 put} {T3 the opposition [o Greens] on 24%} and {C4 had} {T4 the far-right [o Deutsche Wende]}, which failed to enter parliament five years ago, {C4 at} {T4 22%}. The rest was spread over six parties. Some 1,204 voters were interviewed; {S5 the institute} {C5 gives} {T5 a margin of error of up to three points}.

{T6 "This is a photograph, not a verdict,"} {S6 State Premier [p Alois Reindl]} {C6 told} {A6 reporters} during a visit to a brewery in [l Landshut]. {S7 He} {C7 ruled out} {T7 standing down before the vote}. {T8 Talk of a revolt}, {S8 he} {C8 said}, {T8 was "invented by people with nothing to do"}.

Two members of his party's executive disagreed. {S9 One} {C9 described} {T9 the mood at a crisis meeting on Wednesday as "funereal"}; {S10 the other} {C10 said} {T10 that {S11 at least four district chairs} {C11 had called for} {T11 a new lead candidate}, and that {S12 [p Reindl]} {C12 had threatened} {T12 to resign on the spot}}. Both spoke on condition of anonymity. {S13 A party spokeswoman} {C13 declined to comment} on internal meetings.

The survey's other questions make sobering reading for every camp. Asked to name the most pressing problem, {S14 39% of respondents} {C14 cited} {T14 rents}, ahead of schools and migration. {T15 {S16 Only 17%} {C16 trusted} {T16 any party to bring rents down}}, {S15 the pollsters} {C15 reported}. {S17 A clear majority, 58%,} {C17 disapprove of} {T17 the premier's handling of the spring floods}.

[p Reindl], 63, took office in 2019. A former notary and a passable trombonist, he led a coalition through the pandemic and won re-election on the promised reopening of rural clinics, nine of which opened. The floods came in May. Eleven people died along the [l Vils], two dams were overtopped, and the emergency call centre in [l Passau] was out of action for a night. An inquiry ordered by the state audit office is under way.

[p Katrin Vossler], the [o Greens]' top candidate, was careful not to gloat. {T18 "Four weeks is a long time. {A19 We} {C19 were told} {T19 we had won} in 2018, too,"} {S18 she} {C18 said}.

{S21 {S20 [p Bernd Achleitner], a political scientist at the [o University of Eichfeld],}} {C20 sees} {T20 a coalition without the [o Heimatunion] as arithmetically possible} but {C21 considers} {T21 it unlikely}. {S22 Both the [o Greens] and the [o Social Democrats]} {C22 have pledged} {T22 not to govern with the far right}. {S23 The [o Deutsche Wende], whose leader is under investigation over party funds,} {C23 celebrated} {T23 the figures as "a kick in the lederhosen for the cartel"}.

{A24 The premier's deputy} {C24 was asked} {T24 if she would be available}. {S25 She} {C25 did not say no}.
---
1 act=claim fact=PR+ who=survey
2 act=claim fact=PR+ who=a survey published on Thursday
3 act=claim fact=PR+ who=The Dimas poll for broadcaster Radio Isar
4 act=claim fact=PR+ who=The Dimas poll for broadcaster Radio Isar
5 act=claim fact=CT+ who=the institute
6 act=assessment fact=CT+ who=Alois Reindl
7 act=denial fact=CT- who=Alois Reindl
8 act=denial fact=CT- who=Alois Reindl
9 act=assessment fact=CT+ who=One
10 act=claim fact=CT+ who=the other
11 act=proposal fact=Uu in=10 who=at least four district chairs
12 act=threat fact=Uu in=10 who=Alois Reindl
13 act=no_comment fact=Uu who=A party spokeswoman
14 act=assessment fact=CT+ who=39% of respondents
15 act=claim fact=PR+ who=the pollsters
16 act=assessment fact=PR- in=15 who=Only 17%
17 act=assessment fact=CT- who=A clear majority
18 act=assessment fact=CT+ who=Katrin Vossler
19 act=claim fact=CT+ in=18 who=unspecified
20 act=assessment fact=PS+ who=Bernd Achleitner
21 act=assessment fact=PR- who=Bernd Achleitner
22 act=commitment fact=Uu who=the Greens and the Social Democrats
23 act=assessment fact=CT+ who=Deutsche Wende
24 act=proposal fact=Uu who=unspecified
25 act=non_exclusion fact=PS+ who=The premier's deputy
role: Alois Reindl | State Premier | Bavaria
role: Katrin Vossler | top candidate | Greens
role: Bernd Achleitner | political scientist | University of Eichfeld
