{S16 Former militia commander} {C16 tells} {A16 war crimes court} {T16 he ‘only drove the car’}

[l THE HAGUE] ([o Reuters]) - {S1 A former militia commander {C17 accused} {T17 of leading the 2012 massacre at [l Kibumbu]}} {C1 told} {A1 judges at the [o International Criminal Court]} {D1 on Wednesday} {T1 that he had only been a driver}.

{S15 [p Jean-Bosco Mulindwa], 58,} {C15 has pleaded} {T15 not guilty to nine counts of murder and persecution}.

{T2 “I did not choose where we went. I was given an address and I drove,”} {S2 he} {C2 said}, speaking in Swahili from the dock, on his first day of testimony.

{S3 Prosecutors} {C3 allege} {T3 that he commanded around 150 men and that he personally gave the signal, three honks of a horn, at which the killing began}. Some 217 villagers died.

{S4 Prosecution lawyer [p Freya Lindqvist-Adeyemi]} {C4 asked} {A4 him} {T4 why, {X4 if he was a driver}, fourteen letters signed “the General” were found in his handwriting}. {S5 [p Mulindwa]} {C5 answered} {T5 that {S6 the real general} {C6 had dictated} {T6 them}, being unable to write}. {S7 The presiding judge} {C7 instructed} {A7 him} {T7 to speak more slowly for the interpreters}.

{S12 One survivor, identified only as Witness 31,} {C12 told} {A12 the court} {D12 in March} {T12 that she hid beneath the bodies of her aunts}. {T8 “The horn,”} {S8 she} {C8 said} {D8 then}. {T8 “I hear it when it rains.”}

{S9 The defence} opened its case on Monday and {C9 intends} {T9 to call 12 witnesses}. {S10 Lead counsel [p Émile Ravanel]} {C10 has criticised} {T10 the court’s refusal to visit the village}. {S11 He} {C11 declined to comment} on Wednesday’s evidence.

Human rights groups have followed the case closely. {S13 [o Justice Without Borders]} {C13 called} {T13 the driver story “an insult wrapped in a uniform”}. {S14 A lawyer for 340 victims} {C14 voiced concern} {T14 that the trial, now in its third year, may outlive many of those waiting for it}.

The court, set up in 2002, has jurisdiction over genocide, crimes against humanity and war crimes. It has convicted a small number of defendants and acquitted several others. A verdict in this case is not due until next year.
---
1 act=claim fact=CT+ who=Jean-Bosco Mulindwa
2 act=denial fact=CT- who=Jean-Bosco Mulindwa
3 act=claim fact=CT+ who=prosecutors
4 act=claim fact=Uu who=Freya Lindqvist-Adeyemi
5 act=claim fact=CT+ who=Jean-Bosco Mulindwa
6 act=claim fact=CT+ in=5 who=the real general
7 act=proposal fact=Uu who=the presiding judge
8 act=claim fact=CT+ who=Witness 31
9 act=commitment fact=Uu who=the defence
10 act=assessment fact=CT+ who=Émile Ravanel
11 act=no_comment fact=Uu who=Émile Ravanel
12 act=claim fact=CT+ who=Witness 31
13 act=assessment fact=CT+ who=Justice Without Borders
14 act=assessment fact=PS+ who=a lawyer for 340 victims
15 act=denial fact=CT- who=Jean-Bosco Mulindwa
16 act=claim fact=CT+ who=Jean-Bosco Mulindwa
17 act=claim fact=CT+ who=unspecified
role: Jean-Bosco Mulindwa | militia commander | 
role: Freya Lindqvist-Adeyemi | Prosecution lawyer | International Criminal Court
role: Émile Ravanel | Lead counsel | 
