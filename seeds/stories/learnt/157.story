A pacemaker for the comatose divides Italian doctors, and families

[l BOLOGNA], [l Italy] — When [p Ornella Fabbri] is switched on, at ten every morning, her eyelids tremble. {T1 “She is in there,”} {C1 says} {S1 her son, [p Davide]}. {T2 It is a reflex}, {C2 says} {S2 her neurologist}, {T2 and nothing more}.

Mrs [p Fabbri], a retired tram driver, has been in what doctors call a minimally conscious state since a stroke in 2022. In January surgeons at the [o Istituto Malpighi] laid two wires in her thalamus. She was the ninth of thirty people to be given the device, which is about the size of a box of matches and sends out a pulse 120 times a second.

The first results, released on Friday, have set colleagues at each other's throats. {S3 The team} {C3 claims} {T3 that four of the nine patients can now follow a simple command}. {S4 Its leader, [p Emilia Sartori],} {C4 speaks of} {T4 “a door that {C26 was thought} {T26 to be a wall}”}. {S6 {S5 She}} {C5 wants} {A5 the national health service} {T5 to pay for 200 more implants}, {C6 arguing} {T6 that {X6 if only one in five woke} the operation would cost less than a year in a nursing home}.

{S7 Her critics} {C7 retort} {T7 that patients wake up on their own, too}. {T8 “There is no control group. There is a video,”} {C8 said} {S8 [p Gregor Lindinger], who heads intensive care at the [o University Hospital of Innsbruck]}. {S10 {S9 A statement signed by 61 Italian neurologists}} {C9 deplores} {T9 “the traffic in hope”} and {C10 demands} {T10 that recruitment be suspended}.

{T11 “I have read the statement. {S12 Some of those who signed it} {C12 begged} {A12 me} in 2021 {T12 to take their patients},”} {C11 was} {S11 [p Sartori]'s} {C11 answer}.

None of this is new. Electrodes were first tried in [l France] in the 1960s, with more courage than method. An American patient who had been silent for six years spoke in 2005, to the amazement of his nurses, and died of pneumonia before anyone could say why. Since then the devices have shrunk and the batteries improved. The question has stayed the same size. Consciousness cannot be read off a dial; the commonest test for it involves a mirror, moved slowly from left to right.

{S13 The national bioethics committee} {C13 has advised} {T13 patience}. In an opinion adopted by a single vote, {S14 it} {C14 considers} {T14 the implants “neither futile nor proven”}. {S16 The health minister, [p Renato Colli],} {C16 is thought to favour} {T16 a moratorium}; {S17 his office} {C17 did not answer} calls over the weekend.

The families themselves are far from unanimous. {S18 [p Lidia Orsini], whose husband was patient number three,} {C18 asked for} {T18 the wires to be taken out}. {T19 He had begun to weep at night}, {S19 she} {C19 explains}, {T19 and nobody could tell her whether he knew it}. {T19 “{S21 The professor} {C21 called} {T21 it progress}. {S22 I} {C22 believe} {T22 her}. I couldn't bear it.”}

{S23 [p Davide Fabbri]} {C23 will not hear of} {T23 giving up}. Every morning he brings the tram timetable of 1998 and reads it aloud, stop by stop. Has she ever answered?

{T25 “On Tuesday I left one out,”} {S25 he} {C25 said}. {T25 “She squeezed my hand.”}
---
1 act=assessment fact=CT+ who=Davide Fabbri
2 act=assessment fact=CT+ who=her neurologist
3 act=claim fact=CT+ who=The team
4 act=assessment fact=CT+ who=Emilia Sartori
5 act=commitment fact=Uu who=Emilia Sartori
6 act=assessment fact=CT+ who=Emilia Sartori
7 act=claim fact=CT+ who=Her critics
8 act=claim fact=CT- who=Gregor Lindinger
9 act=assessment fact=CT+ who=A statement signed by 61 Italian neurologists
10 act=proposal fact=Uu who=A statement signed by 61 Italian neurologists
11 act=claim fact=CT+ who=Emilia Sartori
12 act=proposal fact=Uu in=11 who=Some of those who signed it
13 act=proposal fact=Uu who=The national bioethics committee
14 act=assessment fact=CT- who=The national bioethics committee
16 act=assessment fact=PR+ who=Renato Colli
17 act=no_comment fact=Uu who=Renato Colli's office
18 act=proposal fact=Uu who=Lidia Orsini
19 act=claim fact=CT+ who=Lidia Orsini
21 act=assessment fact=CT+ in=19 who=Emilia Sartori
22 act=agreement fact=PR+ in=19 who=Lidia Orsini
23 act=denial fact=CT- who=Davide Fabbri
25 act=claim fact=CT+ who=Davide Fabbri
26 act=assessment fact=CT- in=4 who=unspecified
role: Ornella Fabbri | tram driver |
role: Davide Fabbri | son |
role: Emilia Sartori | leader | team
role: Gregor Lindinger | heads intensive care | University Hospital of Innsbruck
role: Renato Colli | health minister | Italy
