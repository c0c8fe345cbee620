A reporter's phone, a ministry's invoice: inside the [m Glasswing] affair

By the time [p Petra Vukas] noticed that her phone was warm at night, somebody had been reading it for five months. {S1 Technicians at the [o University of Toronto]'s [o Citizen Lab]} {C1 concluded} {D1 in April} {T1 that the device "was almost certainly infected" with a program known as [m Glasswing]}. Who did it?

An invoice, shared with a consortium of eleven newsrooms by a former civil servant, offers a hint. {S14 It} {C14 shows} {T14 that a trading company in [l Novi Sad] paid 2.3 million euros to [o Orpheon Systems], the program's maker, for what {S2 the document} {C2 terms} {T2 "visibility services"}}. The company has one client: the Serbian [o Interior Ministry].

{T3 "{S4 My superior} {C4 assured} {A4 me} {T4 it would be used on gangsters},"} {C3 said} {S3 the former civil servant}, whose identity is being protected because the papers are classified. {T3 "Then I saw the list. There were more journalists than gangsters."}

[p Vukas], who edits the investigative site [o Krug], had been working on a story about motorway contracts. Three of her sources were dismissed within a week of each other. {S5 One} {C5 later told} {A5 her} {T5 that {S6 his manager} {C6 had quoted} {T6 their private messages} back to him, commas and all}.

{S7 The ministry} {C7 denies} {T7 buying or operating the program}. {T8 "Such allegations are invented abroad,"} {S8 it} {C8 said} in a two-line reply, which did not address the invoice. {S9 [o Orpheon Systems]} {C9 would neither confirm nor deny} the sale; {S10 its general counsel, [p Howard Lisle],} {C10 stressed} {T10 that customers "contractually undertake" to obey the law and that any who do not are cut off}. {C11 According to} {S11 two former employees}, {T11 no customer ever has been}.

{S12 A committee of the [o European Parliament]} {C12 has recommended} {T12 that sales to governments outside the [o European Union] be suspended}. Its report was adopted by a single vote in March and has since gathered dust.

[p Vukas] bought a new phone in cash. She leaves it in the refrigerator when friends come to dinner, next to the ajvar. The motorway story ran in June, and two ministers lost their jobs. {S13 She} {C13 has no doubt} {T13 that someone is listening still}.
---
1 act=assessment fact=PR+ who=Technicians at the University of Toronto's Citizen Lab
2 act=claim fact=CT+ in=14 who=An invoice
14 act=claim fact=CT+ who=An invoice
3 act=claim fact=CT+ who=the former civil servant
4 act=commitment fact=Uu in=3 who=My superior
5 act=claim fact=CT+ who=One
6 act=claim fact=CT+ in=5 who=his manager
7 act=denial fact=CT- who=Interior Ministry
8 act=denial fact=CT+ who=Interior Ministry
9 act=non_confirmation fact=Uu who=Orpheon Systems
10 act=claim fact=CT+ who=Howard Lisle
11 act=claim fact=CT- who=two former employees
12 act=proposal fact=Uu who=A committee of the European Parliament
13 act=assessment fact=CT+ who=Petra Vukas
role: Howard Lisle | general counsel | Orpheon Systems
role: Petra Vukas | reporter | Krug
