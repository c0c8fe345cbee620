Five miners dead, two missing after methane blast in [l Silesia]

[l KATOWICE], [l Poland], Feb 11 ([o Reuters]) - {T1 An explosion of methane killed five miners and left two others missing at a coal mine in southern [l Poland] early on Tuesday}, {C1 according to} {S1 the state mining company [o Slaska Grupa Weglowa]}.

The blast ripped through a gallery 870 metres below ground at the [l Jadwiga] pit, where 42 people were on shift. Eighteen were taken to hospital, six of them with severe burns.

{S2 [p Tomasz Wrona], the company's chief executive,} {C2 told} {A2 reporters} {T2 that rescuers had got to within 120 metres of the two men, and that methane levels had forced them back twice}.

{T3 "We are not giving up on anyone,"} {S3 he} {C3 said}. Asked whether there was still hope, he looked at the ground.

{S5 Prime Minister [p Marek Zielonka]} {C5 wrote} on [o X] {T5 that his thoughts were with the families}. {S6 An aide} {C6 said} {T6 {S20 he} {C20 intended} {T20 to travel to [l Silesia] on Wednesday}}.

{S7 The [o Kopalnia Solidarna] trade union} {C7 blamed} {T7 cost-cutting} for the accident. {S8 It} {C8 alleged} {T8 that sensors in the gallery had been "blind for weeks" and that supervisors knew}. {S10 {S9 [o Slaska Grupa Weglowa]}} {C9 dismissed} {T9 the allegation}, {C10 insisting} {T10 all detectors had passed a check on Jan. 29}.

Three miners interviewed outside the gates gave a different account. {S12 One of them, a 34-year-old electrician,} {C12 said} {T12 {S13 a foreman} {C13 had warned} {A13 the control room} {T13 that readings were climbing} about two hours before the explosion, and that {A14 he} {C14 was told} {T14 to carry on}}.

{S15 The [o State Mining Authority]} {C15 said} {T15 it had opened an inquiry}. {T17 {S16 Prosecutors in [l Gliwice]} {C16 are considering} {T16 a criminal investigation}}, {S18 {S17 a spokeswoman}} {C17 said}, {C18 declining to give} further details.

[l Poland] has agreed with unions to close its last hard coal mine by 2049. {S19 Analysts} {C19 expect} {T19 many to shut far sooner}, because seams are getting deeper, hotter and more gassy.
---
1 act=claim fact=CT+ who=the state mining company Slaska Grupa Weglowa
2 act=claim fact=CT+ who=Tomasz Wrona
3 act=commitment fact=Uu who=Tomasz Wrona
5 act=assessment fact=CT+ who=Marek Zielonka
6 act=announcement fact=Uu who=An aide
7 act=assessment fact=CT+ who=The Kopalnia Solidarna trade union
8 act=claim fact=CT+ who=The Kopalnia Solidarna trade union
9 act=denial fact=CT- who=Slaska Grupa Weglowa
10 act=claim fact=CT+ who=Slaska Grupa Weglowa
12 act=claim fact=CT+ who=One of them, a 34-year-old electrician
13 act=claim fact=CT+ in=12 who=a foreman
14 act=proposal fact=Uu in=12 who=unspecified
15 act=announcement fact=CT+ who=The State Mining Authority
16 act=assessment fact=Uu in=17 who=Prosecutors in Gliwice
17 act=claim fact=CT+ who=a spokeswoman
18 act=no_comment fact=Uu who=a spokeswoman
19 act=assessment fact=PR+ who=Analysts
20 act=commitment fact=Uu in=6 who=An aide
role: Tomasz Wrona | chief executive | Slaska Grupa Weglowa
role: Marek Zielonka | Prime Minister | Poland
