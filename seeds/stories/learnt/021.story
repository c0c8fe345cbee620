[l South Korea] charges shipyard engineer with selling submarine plans

[l SEOUL], March 14 ([o Yonhap]) -- {S1 Prosecutors} {C1 said} {D1 Friday} {T1 they have indicted an engineer at a southern shipyard on charges of selling submarine blueprints to a foreign broker for 1.7 billion won}.

The 44-year-old, identified only by his surname [p Noh], worked for eleven years on the pressure hulls of the navy's newest class. {S2 Investigators} {C2 believe} {T2 he copied some 3,400 files onto memory cards hidden in fishing lures}.

{T4 {S3 The broker, based in [l Macau],} {C3 had offered} {T3 to pay for the schooling of [p Noh]'s two children abroad}}, {C4 according to} {S4 the indictment}.

{S5 [p Noh]} {C5 has admitted} {T5 copying the files}. {S6 He} {C6 disputes} {T6 that he knew for whom they were meant}. {T7 "{A17 My client} {C17 was told} {T17 it was a consultancy for a yacht builder},"} {S7 his lawyer, [p Baek Seung-hee],} {C7 said}.

{S8 {S9 The defense ministry}} {C8 assessed} {T8 the damage as "limited"}, {C9 noting} {T9 that the sonar and weapons systems were kept on a separate network}. Two retired submariners interviewed by [o Yonhap] were skeptical. {S11 One of them, former captain [p Ahn Do-kyung],} {C11 said} {T11 hull drawings would tell an adversary how deep the boats can dive}. {T12 "That is not limited. That is the first thing you'd want to know,"} {S12 he} {C12 said}.

{S13 {S14 The shipyard, [o Hansol Marine],}} {C13 apologized} {A13 to the public} {T13 "for causing great concern"} and {C14 promised} {T14 to ban personal belongings from its design offices}. Its shares fell 6.1 percent before recovering slightly.

The leak came to light when {S10 a customs officer on [l Geoje] island, a keen angler,} {C10 wondered} {T10 why a passenger was carrying winter lures in July}.

{S18 Ruling and opposition parties} {C18 agreed} {D18 Friday} {T18 to hold a joint hearing}. {S15 Lawmaker [p Jeong Mi-rae] of the [o People First Party]} {C15 demanded} {T15 that the head of the counterintelligence command explain why the warning of a colleague was ignored for seven months}. {S16 The command} {C16 said} it cannot comment on an ongoing case.

[p Noh] faces up to 15 years in prison. The first hearing is set for April 9.
---
1 act=announcement fact=CT+ who=prosecutors
2 act=assessment fact=PR+ who=investigators
3 act=commitment fact=Uu in=4 who=the broker
4 act=claim fact=CT+ who=the indictment
5 act=agreement fact=CT+ who=Noh
6 act=denial fact=CT- who=Noh
7 act=claim fact=CT+ who=Baek Seung-hee
8 act=assessment fact=CT+ who=the defense ministry
9 act=claim fact=CT+ who=the defense ministry
10 act=claim fact=Uu who=a customs officer on Geoje island
11 act=assessment fact=PR+ who=Ahn Do-kyung
12 act=assessment fact=CT- who=Ahn Do-kyung
13 act=assessment fact=CT+ who=Hansol Marine
14 act=commitment fact=Uu who=Hansol Marine
15 act=proposal fact=Uu who=Jeong Mi-rae
16 act=no_comment fact=Uu who=the command
17 act=claim fact=CT+ in=7 who=unspecified
18 act=announcement fact=Uu who=ruling and opposition parties
role: Noh | engineer | 
role: Baek Seung-hee | lawyer | Noh
role: Ahn Do-kyung | captain | 
role: Jeong Mi-rae | Lawmaker | People First Party
