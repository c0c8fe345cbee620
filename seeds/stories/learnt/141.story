{T9 Fraud case against crypto founder rests on a single notebook}, {S9 defence} {C9 says}

[l NEW YORK] — The trial of [p Caleb Winthrop], the 33-year-old founder and former chief executive of the collapsed exchange [o Lumenix], opened on Monday with two irreconcilable stories.

{C1 In} {S1 the government's} {C1 telling}, {T1 he stole $2.1 billion from people who trusted him and spent it on an island}. {C2 In} {S2 his lawyers'}, {T2 he was a poor manager with good intentions and a dishonest accountant}.

{T3 "Follow the money, and it leads to his dock,"} {S3 Assistant [o U.S.] Attorney [p Renata Okonkwo]} {C3 told} {A3 jurors}. {S4 She} {C4 said} {T4 {S5 [p Winthrop]} {C5 had assured} {A5 customers}, in 41 separate emails, {T5 that their deposits were "ring-fenced"}, and that there was no ring and no fence}.

{S6 [p Harold Finkelman], who leads the defence,} {C6 scoffed} {T6 that the case rested on "one notebook, in one man's handwriting, and that man wants to go home"}. The man in question is [p Owen Trask], [o Lumenix]'s one-time chief financial officer, who struck a deal with the government in January and takes the stand this week.

{S7 [p Winthrop]} {C7 denies} {T7 every count}. {S8 His} {C8 contention that} {T8 he learned of the shortfall only from the newspapers} drew derision from a group of former customers who have taken seats in the second row. {T10 "He owned the newspaper,"} {C10 said} {S10 one, [p Estelle Garrow], a retired librarian from [l Duluth]}.

The courtroom was full by eight. A line of students stretched round the block, and two sketch artists claimed the same bench. The judge, known for her punctuality, called the lawyers up twice over a broken microphone and ordered lunch at noon.

{S11 A bankruptcy examiner's report made public last year} {C11 found} {T11 that [o Lumenix] kept no ledger before 2020 and that {S12 its auditors} {C12 had twice asked} {T12 for one}}. {S13 The auditors, [o Pell Marchetti],} {C13 have said} {T13 they were deceived}. {S14 They} {C14 did not return calls}.

[o Lumenix] once put its name to a stadium, a chair of ethics and a brand of sparkling water. At its height it processed a million orders a day from an office above a bowling alley in [l Miami]. When it failed, in a single weekend, the claims filed by its customers filled eleven lorries, and the bowling alley claimed the furniture.

{S15 Legal commentators} {C15 give} {T15 the defence little chance}. {S16 [p Joanna Brightwell], a law professor at [o Fordham University] and former prosecutor,} {C16 thinks} {T16 [p Winthrop] could still walk free {X16 if [p Trask] stumbles}}.
---
1 act=claim fact=CT+ who=the government
2 act=assessment fact=CT+ who=his lawyers
3 act=claim fact=CT+ who=Renata Okonkwo
4 act=claim fact=CT+ who=Renata Okonkwo
5 act=claim fact=CT+ in=4 who=Caleb Winthrop
6 act=assessment fact=CT+ who=Harold Finkelman
7 act=denial fact=CT- who=Caleb Winthrop
8 act=claim fact=CT+ who=Caleb Winthrop
9 act=assessment fact=CT+ who=defence
10 act=claim fact=CT+ who=Estelle Garrow
11 act=claim fact=CT- who=A bankruptcy examiner's report made public last year
12 act=proposal fact=Uu in=11 who=its auditors
13 act=claim fact=CT+ who=Pell Marchetti
14 act=no_comment fact=Uu who=Pell Marchetti
15 act=assessment fact=PR- who=Legal commentators
16 act=assessment fact=PS+ who=Joanna Brightwell
role: Caleb Winthrop | founder | Lumenix
role: Caleb Winthrop | former chief executive | Lumenix
role: Renata Okonkwo | Assistant U.S. Attorney |
role: Harold Finkelman | leads the defence |
role: Owen Trask | chief financial officer | Lumenix
role: Estelle Garrow | retired librarian |
role: Joanna Brightwell | law professor | Fordham University
role: Joanna Brightwell | former prosecutor |
