Indian rocket fails seven minutes after launch

{T1 A rocket carrying an Indian navigation satellite was lost seven minutes after lift-off on Thursday}, {S1 the [o Indian Space Research Organisation]} {C1 confirmed}, the first failure of its kind in four years.

The vehicle left the pad at [l Sriharikota] on time, at 5.43 in the morning, to cheers from a few thousand people on the beach. {T2 "Performance is normal,"} {S2 the launch commentator} {C2 said} twice. Then she stopped talking. {T3 "{S4 My daughter} {C4 asked} {A4 me} {T4 why the lady was quiet},"} {C3 said} {S3 [p Selvi Murugan], a fish seller who has watched every launch since 1999}.

{S5 The agency's chairman, [p Raghavan Pillai],} {C5 told} {A5 journalists} {T5 that the third stage had shut down early and that the satellite was now "somewhere in the [l Bay of Bengal]."} {S6 He} {C6 ruled out} {T6 sabotage}. A committee headed by former director [p Usha Gadgil] has a month to look into it.

{T8 {S9 Engineers} {C9 suspect} {T9 a valve}}, {C8 according to} {S8 two people familiar with the telemetry, quoted by [o The Hindu]}. {S10 One of them} {C10 said} {T10 {S11 a junior engineer} {C11 had raised doubts} {T11 about the part} in January and had been thanked for his trouble}. {S12 [p Pillai]} {C12 called} {T12 that} {T12 "canteen talk."}

The satellite would have replaced one whose clocks have stopped. {X13 Without it}, {S13 specialists} {C13 warn}, {T13 ships and lorries in the south of the country could get positions that are out by half a kilometre}. {S14 [p Farah Contractor], who teaches orbital mechanics at the [o Indian Institute of Technology] in [l Bombay],} {C14 considers} {T14 that an exaggeration}. {T15 "Your phone listens to four systems. This was a fifth opinion,"} {S15 she} {C15 wrote} in a column for [o Scroll].

{S17 {S16 Prime Minister [p Arvind Malhotra]}} {C16 praised} {T16 the "courage and honesty" of the scientists}, {C17 vowing} {T17 that the country would "go back up."} {S19 {S18 Opposition MP [p Jairam Lobo]}} {C18 thanked} {T18 him} {C18 for} {T18 the sentiment} and {C19 asked} {T19 what had become of {S20 the government's} {C20 promise} {T20 to double the agency's budget}}.

[l India] launched its first satellite from its own soil in 1980. Since then its rockets have flown 94 times and failed nine. The record is better than that of most countries that have tried, and it was won on little money.

{T21 Fishermen near [l Nellore] brought in a piece of white panelling on Thursday evening}, {S21 local television} {C21 reported}. {S22 The coast guard} {C22 has told} {A22 them} {T22 not to sell it}. {S23 One, who gave his name as [p Babu],} {C23 told} {A23 a reporter} {T23 he {C24 had been offered} {T24 2,000 rupees}}.
---
1 act=claim fact=CT+ who=the Indian Space Research Organisation
2 act=claim fact=CT+ who=the launch commentator
3 act=claim fact=CT+ who=Selvi Murugan
4 act=proposal fact=Uu in=3 who=My daughter
5 act=claim fact=CT+ who=Raghavan Pillai
6 act=denial fact=CT- who=Raghavan Pillai
8 act=claim fact=CT+ who=two people familiar with the telemetry, quoted by The Hindu
9 act=assessment fact=PR+ in=8 who=Engineers
10 act=claim fact=CT+ who=One of them
11 act=assessment fact=PS- in=10 who=a junior engineer
12 act=denial fact=CT- who=Raghavan Pillai
13 act=assessment fact=PS+ who=specialists
14 act=assessment fact=CT- who=Farah Contractor
15 act=assessment fact=CT+ who=Farah Contractor
16 act=assessment fact=CT+ who=Arvind Malhotra
17 act=commitment fact=Uu who=Arvind Malhotra
18 act=assessment fact=CT+ who=Jairam Lobo
19 act=proposal fact=Uu who=Jairam Lobo
20 act=commitment fact=Uu in=19 who=the government
21 act=claim fact=CT+ who=local television
22 act=proposal fact=Uu who=the coast guard
23 act=claim fact=CT+ who=Babu
24 act=commitment fact=Uu in=23 who=unspecified
role: Selvi Murugan | fish seller |
role: Raghavan Pillai | chairman | Indian Space Research Organisation
role: Usha Gadgil | former director |
role: Farah Contractor | teaches orbital mechanics | Indian Institute of Technology
role: Arvind Malhotra | Prime Minister |
role: Jairam Lobo | MP | Opposition
