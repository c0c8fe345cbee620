{T21 ‘No water, no school’}: {S21 pupils} blockade the road to [l Cochabamba]

[l SACABA], [l Bolivia] — The desks came out first. By six on Thursday morning sixty of them had been set in rows across the highway east of [l Cochabamba], and by seven they were occupied by pupils in uniform, facing a blackboard on which {S1 somebody} {C1 had chalked} the day's lesson: {T1 ‘Subject: thirst’}.

{S2 The pupils of four secondary schools in [l Sacaba]} {C2 are demanding} {T2 that the state water company reopen a main it closed in July}. Their signs were short. {T3 ‘We wash with promises’}, {C3 said} {S3 one}. {S4 Another, held by a girl on stilts,} {C4 asked} {A4 the governor} {T4 ‘How was your shower?’} When a police van drew up {S5 they} {C5 sang}, to a cumbia beat, {T5 ‘Turn it on, turn it on, turn it on’}.

{T6 ‘{S7 My mother} {C7 thinks} {T7 I'm in maths},’} {C6 said} {S6 [p Wara Choque], 16}. {T6 ‘This is maths. Four hundred pupils, two taps.’}

The main was shut because it leaked. It had been laid in 1994, with clay pipes bought at a discount, and by last winter was losing six litres in every ten. The replacement was to take eight weeks. Then the contractor went bankrupt, {T22 the pipes for the second half} {C22 were found} {T22 to have been delivered to a different town of the same name}, and the rains failed. Tankers now come on Tuesdays and Saturdays. People queue with paint tins, cots, an upturned drum. Prices for a barrel have tripled, and in the upper quarter a well that had served since colonial times has gone the colour of tea.

{S9 {S8 The company, [o Aguas del Valle],}} {C8 has apologised for} {T8 the delay} and {C9 aims} {T9 to finish by December}. {T10 {S11 Its engineers} {C11 told} {A11 the council} in August {T11 that September was certain}}, {S10 teachers} {C10 recall}. {S12 The mayor} {C12 has lost faith in} {T12 the timetable}. {T13 ‘I would believe it {X13 if it came out of a tap},’} {S13 he} {C13 told} {A13 radio [o Kanata]}.

{S20 Not all parents} {C20 approve of} {T20 the lesson}. {S14 [p Efraín Rojas], who drives a lorry and was stuck for five hours behind the geography class,} {C14 called} {T14 the blockade a disgrace}. His daughter was in the second row; {S15 she} {C15 had warned} {A15 him} {D15 at breakfast} {T15 to take the other road}.

{S16 The governor, [p Silvia Antezana],} {C16 refuses} {T16 to negotiate with minors}. {S17 Her spokesman} {C17 let slip}, however, {T17 that {S18 two ministers} {C18 had been in favour of} {T18 sending the army's pumps}}.

Shortly before noon it rained, for eleven minutes. {S19 The pupils} {C19 voted} {T19 to stay} with their mouths open.
---
1 act=claim fact=CT+ who=somebody
2 act=proposal fact=Uu who=The pupils of four secondary schools in Sacaba
3 act=claim fact=CT+ who=one of the signs
4 act=proposal fact=Uu who=another sign
5 act=proposal fact=Uu who=The pupils
6 act=claim fact=CT+ who=Wara Choque
7 act=assessment fact=PR+ in=6 who=Wara Choque's mother
8 act=assessment fact=CT+ who=Aguas del Valle
9 act=commitment fact=Uu who=Aguas del Valle
10 act=claim fact=CT+ who=teachers
11 act=assessment fact=CT+ in=10 who=engineers of Aguas del Valle
12 act=assessment fact=CT- who=The mayor
13 act=assessment fact=Uu who=The mayor
14 act=assessment fact=CT+ who=Efraín Rojas
15 act=proposal fact=Uu who=Efraín Rojas's daughter
16 act=denial fact=Uu who=Silvia Antezana
17 act=claim fact=CT+ who=Silvia Antezana's spokesman
18 act=proposal fact=Uu in=17 who=two ministers
19 act=announcement fact=Uu who=The pupils
20 act=assessment fact=CT- who=parents
21 act=threat fact=Uu who=pupils
22 act=claim fact=CT+ who=unspecified
role: Silvia Antezana | governor | 
