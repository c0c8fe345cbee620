{T19 Bus fares keep refugee pupils at home}, {S19 [l Jordan] survey} {C19 shows}

By [p Dana Haddadin] in [l Mafraq]

[p Rima] is first in her class and has missed nineteen of the last thirty days. The reason is half a dinar.

{T1 That is what the minibus costs each way since the free service was cut in January}, {S1 her father} {C1 explained}, and {T1 there are four children}. {T2 "So we rotate. Sunday is [p Rima], Monday is [p Khalil],"} {S2 he} {C2 said}. {T2 "{S3 The teacher} {C3 says} {T3 it is no way to learn}. She is right. It is a way to be poor."}

{T4 One in four secondary pupils living outside the camps now attends less than half the time}, {C4 according to} {S4 a survey of 1,100 refugee households published on Sunday by the charity [o Open Satchel]}. Girls are hit hardest. {S5 Its country director, [p Lena Sørby],} {C5 blames} {T5 donor fatigue}. {T6 {S7 Two governments}}, {S6 she} {C6 said}, {T6 {C7 had signalled} {T7 that they regarded the crisis as over}}.

{S8 {S9 The kingdom's education ministry}} {C8 expressed} {T8 regret at the figures} and {C9 stressed} {T9 that schools remained open to every child irrespective of nationality}. {S10 An official there, who asked not to be named,} {C10 was blunter}: {T10 "{A20 We} {C20 were promised} {T20 buses for as long as the need lasted}. The need is still here. Look for the buses."}

{S11 A spokeswoman for the [o UN] refugee agency} {C11 acknowledged} {T11 that transport had been among the first items to go}. {S12 The agency} {C12 hopes} {T12 to restore a reduced service in the spring {X12 if new money arrives}}; {S13 she} {C13 declined to put a date on} it.

Some of those who returned across the border last year have come back. {T14 "{S15 My brother} {C15 swore} {T15 there was a school in our village}, and there is,"} {C14 said} {S14 [p Abu Yazan], a plasterer}. {T14 "It has no roof, no teacher and no children. But {S16 I} {C16 can't accuse} {T16 him of lying}."}

{S18 [o Open Satchel]} {C18 wants} {T18 eight million dollars}. It would run, for two years, a fleet of sixty vehicles; {T17 it is less}, {S17 [p Sørby]} {C17 observes}, {T17 than the cost of the conference at which the cuts were decided}.

On Monday it was [p Khalil]'s turn. [p Rima] walked him to the stop, then went home and did his homework as well as her own.
---
1 act=claim fact=CT+ who=her father
2 act=claim fact=CT+ who=her father
3 act=assessment fact=CT- in=2 who=The teacher
4 act=claim fact=CT+ who=a survey of 1,100 refugee households published on Sunday by the charity Open Satchel
5 act=assessment fact=CT+ who=Lena Sørby
6 act=claim fact=CT+ who=Lena Sørby
7 act=assessment fact=CT+ in=6 who=Two governments
8 act=assessment fact=CT+ who=The kingdom's education ministry
9 act=claim fact=CT+ who=The kingdom's education ministry
10 act=claim fact=CT+ who=An official there
11 act=agreement fact=CT+ who=A spokeswoman for the UN refugee agency
12 act=conditional_commitment fact=Uu who=The agency
13 act=non_confirmation fact=Uu who=A spokeswoman for the UN refugee agency
14 act=claim fact=CT+ who=Abu Yazan
15 act=claim fact=CT+ in=14 who=My brother
16 act=assessment fact=CT- in=14 who=Abu Yazan
17 act=claim fact=CT+ who=Lena Sørby
18 act=proposal fact=Uu who=Open Satchel
19 act=claim fact=CT+ who=Jordan survey
20 act=commitment fact=Uu in=10 who=unspecified
role: Lena Sørby | country director | Open Satchel
role: Abu Yazan | plasterer | 
