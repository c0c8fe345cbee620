Probe lost on the way to Venus

Friday, June 6, 2025

{S1 The [o European Space Agency] ([o ESA])} {C1 has declared} {T1 its [m Kythera] probe lost}, nine days after it stopped answering calls from Earth.

{T2 "We have tried everything in the book, and a few things that are not,"} {S2 mission director [p Aurelio Santacroce]} {C2 said} at a press conference in [l Darmstadt], [l Germany], {D2 yesterday}. {S3 He} {C3 thanked} {T3 the antenna crews in [l Australia] and [l Spain] for "a week without sleep"}.

{T4 The last signal came on May 27, shortly after the spacecraft fired its thrusters}, {C4 according to} {S4 a timeline released by the agency}. {T5 The firing was supposed to last 40 seconds; telemetry shows that it went on for at least 310}, {S5 [o ESA]} {C5 says}. {S6 Engineers} {C6 believe} {T6 the craft is now spinning too fast to point its antenna}.

{S26 [o BBC News]} {C26 asked} {A26 [p Santacroce]} {T26 about {S7 media} {C7 reports} {T7 that a software change was to blame}}. {T8 "{S9 The board of inquiry} {C9 asked} {A9 us} {T9 not to talk about causes} and I will not,"} {S8 he} {C8 replied}. However, {S10 two people with knowledge of the project} {C10 told} {A10 [m Der Spiegel]} {T10 that {S11 a contractor} {C11 had warned} {D11 in March} {T11 that the new code had been tested on one valve only}}. {S12 The contractor, [o Astrium Nord],} {C12 would not confirm} this.

Scientists reacted with sorrow. {S13 [p Ngaire Tamihana], who built one of the probe's seven instruments,} {C13 said} {T13 it felt "like a death in the house"}. {S15 {S14 The Japanese space agency, [o JAXA],}} {C14 expressed} {T14 its sympathy} and {C15 offered} {T15 to share data from its own orbiter}.

{S16 Some politicians} {C16 have been critical of} {T16 the cost}. {S17 [p Laurens Peeters], a Belgian member of the [o European Parliament],} {C17 called} {T17 the mission "€840 million of fireworks"}; {S18 he} {C18 intends to} {T18 {C25 ask} {A25 the [o European Commission]} {T25 whether anybody will be held responsible}}. {S20 A spokeswoman for the Commission} {C20 pointed out} {T20 that [o ESA] is not a body of the [o EU]}.

[m Kythera] was launched in November 2023. It was to have reached [l Venus] this December and to have dropped a small glider into the clouds. {T21 {S22 The team} {C22 hoped} {T22 it would fly for six hours, longer than anything before}}, {C21 according to} {S21 the mission's website}, which was still counting down the days on Thursday night.

{T23 A last attempt to raise the probe will be made on June 19}, {S23 [p Santacroce]} {C23 announced}. {S24 He} {C24 put} {T24 the chances at "one in a thousand, and I am an optimist"}.
---
1 act=announcement fact=CT+ who=The European Space Agency
2 act=claim fact=CT+ who=Aurelio Santacroce
3 act=assessment fact=CT+ who=Aurelio Santacroce
4 act=claim fact=CT+ who=a timeline released by the agency
5 act=claim fact=CT+ who=ESA
6 act=assessment fact=PR+ who=Engineers
7 act=claim fact=CT+ in=26 who=media
26 act=proposal fact=Uu who=BBC News
8 act=claim fact=CT- who=Aurelio Santacroce
9 act=proposal fact=Uu in=8 who=The board of inquiry
10 act=claim fact=CT+ who=two people with knowledge of the project
11 act=claim fact=CT+ in=10 who=a contractor
12 act=non_confirmation fact=Uu who=Astrium Nord
13 act=assessment fact=CT+ who=Ngaire Tamihana
14 act=assessment fact=CT+ who=JAXA
15 act=commitment fact=Uu who=JAXA
16 act=assessment fact=CT+ who=Some politicians
17 act=assessment fact=CT+ who=Laurens Peeters
18 act=commitment fact=Uu who=Laurens Peeters
20 act=claim fact=CT- who=A spokeswoman for the Commission
21 act=claim fact=CT+ who=the mission's website
22 act=assessment fact=Uu in=21 who=The team
23 act=announcement fact=CT+ who=Aurelio Santacroce
24 act=assessment fact=PR- who=Aurelio Santacroce
25 act=proposal fact=Uu in=18 who=Laurens Peeters
role: Aurelio Santacroce | mission director | European Space Agency
role: Laurens Peeters | member | European Parliament
