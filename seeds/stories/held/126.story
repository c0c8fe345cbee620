Astronomers argue over origin of 'ticking' signal

A radio source that pulses every 41 minutes may be the slowest spinning star ever recorded, or it may not be a star at all.

{S1 The team that found it}, led by [p Mirela Dobrescu] of the [o University of Cluj], {C1 reported} {D1 on Monday} in [o Nature Astronomy] {T1 that the object lies some 5,000 light years away and has kept time to within a second for eleven years}. {S2 The paper} {C2 proposes} {T2 that it is a magnetar in its old age}.

{T3 "It shouldn't be able to do this,"} {S3 [p Dobrescu], 38, an astrophysicist who once repaired organs for a living,} {C3 said} by telephone. {T3 "Something that slow ought to be silent. {S4 My students} {C4 call} {T4 it the grandmother}, because it is old and never late."}

Others see things differently. {C5 For} {S5 [p Kwabena Osei-Tutu], a theorist at the [o South African Radio Astronomy Observatory],} {T5 a white dwarf with a close companion is the simpler answer}. {S6 [p Ingrid Vollan], the observatory's director, and [p Chen Yulin], who founded the [o Guizhou Pulsar Group],} {C6 have both urged} {T6 caution}, and {S7 [p Vollan]} {C7 pointed out} {T7 that {S8 three earlier groups} {C8 had announced} {T8 record-breakers} and that two of those had turned out to be ordinary pulsars seen through faulty clocks}.

Could it be something artificial? {S9 The authors} devote one dry footnote to the idea{C9 :} {T9 no}.

The signal was hiding in plain sight. It first turned up in 2013 in a survey ordered for another purpose, was flagged by an algorithm, logged under the wrong date and filed away. A master's student, [p Radu Ienciu], pulled it out again last spring while testing a cooling fan, and the observatory's archive yielded the rest.

Pulsars were first observed in 1967. Most turn once a second or faster, and some keep better time than an atomic clock. As they age they brake, and below a certain rate the beam that sweeps past the [l Earth] switches off for good.

{S10 [p Ienciu], now a doctoral candidate,} {C10 admits} {T10 he nearly deleted the file}. {S11 He} {C11 hopes} {T11 {S12 the [o European Southern Observatory]} {C12 will agree} {T12 to point an optical telescope at the spot before the end of the year}}.

{S14 {S13 A spokeswoman for the [o ESO], [p Claire Hutin],}} {C13 confirmed} {T13 that a request had been received} but {C14 would give no date for a decision}.
---
1 act=claim fact=CT+ who=The team that found it
2 act=assessment fact=PS+ who=The paper
3 act=assessment fact=CT- who=Mirela Dobrescu
4 act=assessment fact=CT+ in=3 who=My students
5 act=assessment fact=CT+ who=Kwabena Osei-Tutu
6 act=proposal fact=Uu who=Ingrid Vollan and Chen Yulin
7 act=claim fact=CT+ who=Ingrid Vollan
8 act=announcement fact=CT+ in=7 who=three earlier groups
9 act=denial fact=CT- who=The authors
10 act=claim fact=CT+ who=Radu Ienciu
11 act=assessment fact=Uu who=Radu Ienciu
12 act=agreement fact=Uu in=11 who=the European Southern Observatory
13 act=claim fact=CT+ who=Claire Hutin
14 act=non_confirmation fact=Uu who=Claire Hutin
role: Mirela Dobrescu | astrophysicist | University of Cluj
role: Kwabena Osei-Tutu | theorist | South African Radio Astronomy Observatory
role: Ingrid Vollan | director | observatory
role: Chen Yulin | founded | Guizhou Pulsar Group
role: Radu Ienciu | master's student |
role: Radu Ienciu | doctoral candidate |
role: Claire Hutin | spokeswoman | ESO
