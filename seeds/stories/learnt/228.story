{S1 Judge} {C1 rules} {T1 carnival float was satire, not slander}

[l Mainz] – {T26 A papier-mâché pig in a mayor's chain is protected by the constitution, even if the mayor in question keeps pigs}. {S2 {S26 The regional court}} {C26 so held} {D26 on Monday}, {C2 dismissing} {T2 a suit for 40,000 euros in damages}.

The plaintiff, [p Eberhard Knoll], who governs the village of [l Dörnheim] and owns a sow named [m Rosalie], sat upright through the forty-minute reading. {S4 {S3 His lawyer, [p Ute Langhans],}} {C3 called} {T3 the judgment “a licence to wallow”} and {C4 gave notice of} {T4 an appeal}.

At last year's Rose Monday parade the local carnival guild drew a float through [l Dörnheim] on which a sow, two metres tall, ate banknotes out of a trough. {T5 “Subsidies,”} {C5 said} {S5 a placard round its neck}. The farm of the mayor's wife had just been awarded 212,000 euros from a rural fund. {S6 [p Knoll]} {C6 has always denied} {T6 having any part in it}.

{T7 A float does not claim that anything happened}, {S7 Presiding Judge [p Dorothea Winkelmann]} {C7 reasoned}; {T7 it claims that something is ridiculous}. {T8 “{S9 The average spectator} {C9 does not believe} {T9 that the plaintiff eats money}. {S10 He} {C10 believes} {T10 that the plaintiff is fond of it},”} {S8 she} {C8 remarked}, {T8 “and to that opinion he is entitled.”}

The guild's president wept. {T12 “Sixty years we've been doing this and nobody ever sued. {S13 People} {C13 used to complain} {T13 if they were left out},”} {S12 [p Heinz-Jürgen Motz]} {C12 told} {A12 reporters} on the steps. {S14 He} {C14 hinted} {T14 that the judge might feature in the next parade, “in a flattering light”}.

Two earlier attempts at a settlement had come to nothing. {S15 [p Knoll]} {C15 had offered} {T15 to drop the case {X15 in exchange for an apology in rhyme}}; {S17 {S16 the guild}} {C16 rejected} {T16 the idea}, {C17 insisting} {T17 on prose}. {T18 {S19 A mediator}}, {S18 people involved} {C18 recall}, {T18 {C19 had pleaded with} {A19 both sides} {T19 to think of the children}}.

Carnival in the Rhineland is older than the state that now protects it. The first parade committee met in 1838; floats have mocked Prussian officers, French officers, three chancellors and a pope. Under the Nazis two guild members were sent to prison for a donkey. There is no known case of a mayor winning.

{S20 Legal scholars} {C20 were not surprised by} {T20 the ruling}. {T21 “{S22 Courts} {C22 have been saying} {T22 this} since the seventies,”} {S21 [p Anke Bormann], who teaches media law at [o Mainz University],} {C21 observed}. {S23 The state interior ministry} {C23 had no wish to comment}, and {S24 the [o CDU], to which [p Knoll] belongs,} {C24 considers} {T24 the affair “a private matter between a man and a pig”}.

[m Rosalie] is fourteen. {T25 She has been off her food}, {S25 a neighbour} {C25 claimed}.
---
1 act=announcement fact=CT+ who=Judge
2 act=denial fact=CT- who=The regional court
3 act=assessment fact=CT+ who=Ute Langhans
4 act=announcement fact=Uu who=Ute Langhans
5 act=claim fact=CT+ who=a placard round its neck
6 act=denial fact=CT- who=Eberhard Knoll
7 act=assessment fact=CT- who=Dorothea Winkelmann
8 act=assessment fact=CT+ who=Dorothea Winkelmann
9 act=assessment fact=CT- in=8 who=The average spectator
10 act=assessment fact=CT+ in=8 who=The average spectator
12 act=claim fact=CT+ who=Heinz-Jürgen Motz
13 act=assessment fact=CT- in=12 who=People
14 act=commitment fact=Uu who=Heinz-Jürgen Motz
15 act=conditional_commitment fact=Uu who=Eberhard Knoll
16 act=denial fact=CT- who=the guild
17 act=proposal fact=Uu who=the guild
18 act=claim fact=CT+ who=people involved
19 act=proposal fact=Uu in=18 who=A mediator
20 act=assessment fact=PR+ who=Legal scholars
21 act=claim fact=CT+ who=Anke Bormann
22 act=claim fact=CT+ in=21 who=Courts
23 act=no_comment fact=Uu who=The state interior ministry
24 act=assessment fact=CT+ who=CDU
25 act=claim fact=CT+ who=a neighbour
26 act=announcement fact=CT+ who=The regional court
role: Eberhard Knoll | mayor | Dörnheim
role: Ute Langhans | lawyer |
role: Dorothea Winkelmann | Presiding Judge | regional court
role: Heinz-Jürgen Motz | president | guild
role: Anke Bormann | teaches media law | Mainz University
