Trial opens over death of marcher hit by police van

[l WARSAW] – Two officers went on trial on Tuesday over the death of a 26-year-old piano teacher who was struck by a police van during a march for abortion rights, in a case that has become a test of how [l Poland] deals with the excesses of its recent past.

{S1 Prosecutors} {C1 told} {A1 the court} {T1 that the driver had reversed into the crowd at speed and that his commander had given the order without looking}. {S2 The driver, named only as [p Marek W.] under privacy rules,} {C2 pleaded} {T2 not guilty}. {T3 “I was told the street was empty,”} {S3 he} {C3 testified}. {T3 “{S4 I} {C4 believed} {T4 it}.”}

{S5 The commander} {C5 exercised his right to silence}.

In the second row sat the victim's parents, [p Halina] and [p Zbigniew Kruk], pharmacists from [l Lublin]. {T6 “{S21 We} {C21 don't want} {T21 revenge}. {S22 We} {C22 want} {T22 somebody to say the sentence out loud},”} {S6 [p Halina Kruk]} {C6 said} during a recess. What sentence? {T6 “‘We did this.’ Three words.”}

{S19 An internal inquiry carried out under the previous government} {C19 put} {T19 the death} {C19 down to} {T19 a brake failure}. {S8 {S9 An expert appointed by the court}} {C8 ruled} {T8 that} {C8 out} {D8 in January}, {C9 writing} {T9 that the brakes were “in better order than the paperwork”}.

{S10 {S11 The former interior minister, [p Dariusz Sowa], now an opposition deputy,}} {C10 dismissed} {T10 the proceedings as theatre} and {C11 denied} {T11 ever pressing investigators to close the file}. {S12 Two retired police officials} {C12 are expected to claim} {T12 the opposite} when they give evidence next week.

{S13 {S14 [o Amnesty International]}} {C13 welcomed} {T13 the trial}, while {C14 deploring} {T14 the four years it took to begin}. {S15 The present minister's spokesman} {C15 promised} {T15 that the police would accept whatever verdict was reached}; {S16 he} {C16 would not be drawn on} compensation.

Outside, supporters placed sheet music on the steps and weighted it with stones. {S17 A boy of about ten} {C17 asked} {A17 his mother} {T17 if the lady had written it}. {T18 No}, {S18 she} {C18 answered}, {T18 but she could play it}.

The hearing continues. {T20 A verdict} {C20 is not expected} {T20 before the autumn}.
---
1 act=claim fact=CT+ who=Prosecutors
2 act=denial fact=CT- who=Marek W.
3 act=claim fact=CT+ who=Marek W.
4 act=assessment fact=CT+ in=3 who=Marek W.
5 act=no_comment fact=Uu who=The commander
6 act=proposal fact=Uu who=Halina Kruk
8 act=denial fact=CT- who=An expert appointed by the court
9 act=claim fact=CT+ who=An expert appointed by the court
10 act=assessment fact=CT+ who=Dariusz Sowa
11 act=denial fact=CT- who=Dariusz Sowa
12 act=claim fact=PR+ who=Two retired police officials
13 act=assessment fact=CT+ who=Amnesty International
14 act=assessment fact=CT+ who=Amnesty International
15 act=commitment fact=Uu who=The present minister's spokesman
16 act=non_confirmation fact=Uu who=The present minister's spokesman
17 act=proposal fact=Uu who=A boy of about ten
18 act=claim fact=CT- who=his mother
19 act=claim fact=CT+ who=An internal inquiry carried out under the previous government
20 act=assessment fact=PR- who=unspecified
21 act=assessment fact=CT- in=6 who=Halina Kruk
22 act=proposal fact=Uu in=6 who=Halina Kruk
role: Dariusz Sowa | former interior minister | Poland
role: Dariusz Sowa | deputy | opposition
