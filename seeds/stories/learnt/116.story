Japanese noodle maker bows in apology over relabelled flour

[l TOKYO] ([o Kyodo]) -- The head of one of [l Japan]'s oldest noodle makers bowed for eleven seconds before the cameras on Thursday, two days after {S1 a newspaper} {C1 said} {T1 the company had put new labels on flour that was past its date}.

{T2 "We betrayed the trust of our customers,"} {C2 said} {S2 [p Haruto Morinaga], the sixth-generation president of [o Morinoya Foods] in [l Takamatsu]}. {S4 {S3 He}} {C3 admitted} {T3 that stickers had been replaced on about 900 sacks}, but {C4 insisted} {T4 there was no risk to health and nobody had fallen ill}.

{S5 The [o Asahi Shimbun]} {C5 had reported}, {C6 quoting} {S6 several current employees}, {T5 {T6 that the practice began in 2017 under a plant manager, {S7 who} {C7 told} {A7 them} {T7 to work "while the cats are asleep"}}}. {S8 The manager, now retired,} {C8 denied} {D8 on Wednesday} {T8 giving any such order}. {T9 "{S10 Head office} {C10 wanted} {T10 costs down}. I never touched a sticker,"} {S9 he} {C9 told} {A9 the public broadcaster [o NHK]}.

There were warnings. {S11 The city's health centre} {C11 confirmed} {T11 it had received an anonymous letter in March}. Written in pencil on the back of a calendar, {S12 it} {C12 begged} {A12 inspectors} {T12 to "count the sacks, not the papers"}. {S13 Officials there} {C13 said} {T13 they had telephoned the company and {C14 been assured} {T14 that all was well}, and that the file had then been closed}.

[p Morinaga] took questions for forty minutes, dabbing his neck with a towel. {S15 He} {C15 would not say} how many packets had been sold. {S17 {S16 He}} {C16 intends} {T16 to resign} once the recall is complete, and {C17 expressed the hope} {T17 that his daughter, who makes pottery, would not be asked to succeed him}.

Three supermarket chains have cleared the brand from their shelves. At the company's shop beside the station, an old woman came in anyway and bought two bundles of udon, which the assistant wrapped in silence.

{T18 The [o Consumer Affairs Agency] is} {C18 reportedly} {T18 considering a fine}. {S19 A person at the agency, speaking anonymously as no decision has been taken,} {C19 ventured} {T19 that one was "more likely than not"}.
---
1 act=claim fact=CT+ who=a newspaper
2 act=assessment fact=CT+ who=Haruto Morinaga
3 act=agreement fact=CT+ who=Haruto Morinaga
4 act=claim fact=CT- who=Haruto Morinaga
5 act=claim fact=CT+ who=Asahi Shimbun
6 act=claim fact=CT+ who=several current employees
7 act=proposal fact=Uu in=6 who=a plant manager
8 act=denial fact=CT- who=a plant manager
9 act=denial fact=CT- who=a plant manager
10 act=proposal fact=Uu in=9 who=Head office
11 act=claim fact=CT+ who=The city's health centre
12 act=proposal fact=Uu who=an anonymous letter
13 act=claim fact=CT+ who=Officials there
14 act=claim fact=CT+ in=13 who=the company
15 act=non_confirmation fact=Uu who=Haruto Morinaga
16 act=commitment fact=Uu who=Haruto Morinaga
17 act=assessment fact=Uu who=Haruto Morinaga
18 act=claim fact=PS+ who=unspecified
19 act=assessment fact=PR+ who=A person at the agency
role: Haruto Morinaga | president | Morinoya Foods
