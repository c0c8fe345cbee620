Survivor testifies at former colonel's war crimes trial

[l THE HAGUE] — {S1 A woman who was eight when soldiers came to her village in [l Darsila]} {C1 told} {A1 judges} {D1 on Tuesday} {T1 that she had counted the dead from a tree and that {S2 a man in a red beret} {C2 had ordered} {T2 the wells to be poisoned}}.

{S3 Prosecutors} {C3 say} {T3 the man was [p Idriss Tahir Gamal], then a colonel and later his country's defence minister}. {S4 [p Gamal], 71,} {C4 has pleaded} {T4 not guilty} to nine counts.

{T5 "{C6 I am asked} {T6 if I am sure},"} {S5 the witness, who cannot be named,} {C5 said}. {T5 "It was my whole village. How many faces is that? I know every one, and I know his."}

{C7 The suggestion by} {S7 defence counsel [p Philippa Rowntree]} {C7 that} {T7 the child had been coached by an aid worker} drew murmurs from the gallery. {S8 Presiding judge [p Matías Errázuriz]} {C8 reminded} {A8 her} {T8 that {S9 the aid worker} {C9 had already denied} {T9 it} under oath}.

{C10 According to} {S10 a [o United Nations] report entered in evidence}, {T10 at least 318 people died at [l Darsila]}; {S11 the government of the day} {C11 put the toll at} {T11 forty}. {C12 In} {S12 the defence's} {C12 version}, {T12 there was no massacre, only an outbreak of cholera}. {S13 [p Gamal]'s son, [p Yusuf], a cardiologist in [l Lyon],} {C13 has called} {T13 the case a settling of scores}.

The trial opened in March and has already claimed two interpreters, who resigned from exhaustion. Sessions begin at nine. The accused is called up from the cells, agrees with a nod to his headphones and, more often than not, falls asleep. A recess ordered for his heart treatment ended last week.

{S14 The prosecutor, [p Aminata Sow-Keller], a former judge in [l Dakar],} {C14 intends} {T14 to call 40 more witnesses}. {S15 Victims' groups} {C15 fear} {T15 he will not live to hear a verdict}, and they are not alone.

[l Darsila] no longer appears on official maps. Its people were moved in 2004 to a camp across the border, where a school, a mill and a football league bear the old name. Each August the elders call the roll of the families, house by house, and someone answers for each.

Whether there will be reparations is another matter. {S16 [p Ruth Adeyemi-Holst], the tribunal's registrar,} {C16 declined to discuss} the fund.
---
1 act=claim fact=CT+ who=A woman who was eight when soldiers came to her village in Darsila
2 act=proposal fact=Uu in=1 who=a man in a red beret
3 act=claim fact=CT+ who=Prosecutors
4 act=denial fact=CT- who=Idriss Tahir Gamal
5 act=claim fact=CT+ who=the witness, who cannot be named
6 act=proposal fact=Uu in=5 who=unspecified
7 act=claim fact=CT+ who=Philippa Rowntree
8 act=claim fact=CT+ who=Matías Errázuriz
9 act=denial fact=CT- in=8 who=the aid worker
10 act=claim fact=CT+ who=a United Nations report entered in evidence
11 act=claim fact=CT+ who=the government of the day
12 act=denial fact=CT- who=the defence
13 act=assessment fact=CT+ who=Yusuf
14 act=commitment fact=Uu who=Aminata Sow-Keller
15 act=assessment fact=PS- who=Victims' groups
16 act=no_comment fact=Uu who=Ruth Adeyemi-Holst
role: Idriss Tahir Gamal | colonel |
role: Idriss Tahir Gamal | defence minister |
role: Philippa Rowntree | defence counsel |
role: Matías Errázuriz | presiding judge |
role: Yusuf | cardiologist |
role: Yusuf | son |
role: Aminata Sow-Keller | prosecutor |
role: Aminata Sow-Keller | former judge |
role: Ruth Adeyemi-Holst | registrar | tribunal
