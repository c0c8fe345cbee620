{S1 Photographers} {C1 accuse} {T1 museum app of lifting 4,000 pictures}

{S2 A court in [l Hamburg]} {C2 has ordered} {T2 the makers of a popular museum guide to take down some 4,000 photographs}, in what {S3 campaigners} {C3 hailed as} {T3 a landmark for people who give their work away on strict terms}.

The pictures had been taken by volunteers for [o Wikimedia Commons], where most files may be used by anyone who names the author. {T4 The app, [m Galerista], had cut the names off}, {C4 according to} {S4 the ruling}.

{T5 "{S6 They} {C6 told} {A6 us} {T6 that a museum visitor does not care who pressed the button},"} {S5 [p Jonna Adler], one of the eleven plaintiffs,} {C5 said} after the hearing. {T5 "I care."}

{S7 [o Galerista GmbH]} {C7 plans to} {T7 appeal}. {S9 {S8 Its managing director, [p Nils Overbeck],}} {C8 argued} {T8 that the credits were "two taps away"} and {C9 complained of} {T9 "a gold rush in a hobby"}. {S10 He} {C10 denied} {T10 {S11 the plaintiffs}' {C11 allegation} {T11 that {A26 staff} {C26 had been instructed} {T26 to crop out the signatures}}}.

Presiding judge [p Almut Sasse] was unimpressed. {T12 "Two taps is a long way on a small screen,"} {S12 she} {C12 remarked}. {S13 Her chamber} {C13 found} {T13 that {S14 the licence} {C14 required} {T14 the name "in a manner reasonable to the medium"} and that a hidden page did not suffice}.

How much the company must pay will be settled later. {S15 The plaintiffs} {C15 are asking for} {T15 €150 a picture}. {S16 [p Benedikt Roos], a law professor in [l Göttingen],} {C16 doubts} {T16 that they will get it}: {T17 "{S18 The [o Federal Court of Justice]} {C18 held} {D18 in an earlier case} {T18 that a free picture has a market value of nothing},"} {S17 he} {C17 noted} in the legal blog [m Randnummer]. {T17 "Nothing times four thousand is an easy sum."}

Not all volunteers were pleased. {S19 An administrator on [o Commons] who uses the name [p Kranich7]} {C19 wrote} {T19 that lawsuits would "frighten off the very schools and newspapers we do this for"}. {S20 Others} {C20 voted} by 61 to 14 {C20 to} {T20 thank the eleven with a digital barnstar}.

{S21 The [o Wikimedia Foundation], which was not a party,} {C21 declined to comment on} the ruling. {T22 "{S23 Our position} {C23 has always been} {T23 that people should credit the author},"} {S22 its spokesperson [p Delphine Awuor]} {C22 said} by e-mail.

[o Galerista] was downloaded 2.3 million times last year. The museums themselves, which earn a share of each sale, {C25 are said to} {T25 be talking to a rival}. On Thursday the app carried a new line at the foot of its opening screen. {S24 It} {C24 says}: {T24 "Photos: various."}
---
1 act=claim fact=CT+ who=Photographers
2 act=announcement fact=CT+ who=A court in Hamburg
3 act=assessment fact=CT+ who=campaigners
4 act=claim fact=CT+ who=the ruling
5 act=assessment fact=CT+ who=Jonna Adler
6 act=assessment fact=CT- in=5 who=Galerista GmbH
7 act=commitment fact=Uu who=Galerista GmbH
8 act=claim fact=CT+ who=Nils Overbeck
9 act=assessment fact=CT+ who=Nils Overbeck
10 act=denial fact=CT- who=Nils Overbeck
11 act=claim fact=CT+ in=10 who=the plaintiffs
12 act=assessment fact=CT+ who=Almut Sasse
13 act=claim fact=CT+ who=Her chamber
14 act=proposal fact=Uu in=13 who=the licence
15 act=proposal fact=Uu who=The plaintiffs
16 act=assessment fact=PR- who=Benedikt Roos
17 act=claim fact=CT+ who=Benedikt Roos
18 act=announcement fact=CT+ in=17 who=The Federal Court of Justice
19 act=assessment fact=PR+ who=Kranich7
20 act=announcement fact=CT+ who=Others
21 act=no_comment fact=Uu who=The Wikimedia Foundation
22 act=claim fact=CT+ who=Delphine Awuor
23 act=proposal fact=Uu in=22 who=The Wikimedia Foundation
24 act=claim fact=CT+ who=unspecified
25 act=claim fact=CT+ who=unspecified
26 act=announcement fact=Uu in=11 who=unspecified
role: Jonna Adler | plaintiffs |
role: Nils Overbeck | managing director | Galerista GmbH
role: Almut Sasse | Presiding judge |
role: Benedikt Roos | law professor | Göttingen
role: Kranich7 | administrator | Commons
role: Delphine Awuor | spokesperson | Wikimedia Foundation
