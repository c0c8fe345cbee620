Kenyan ferry inquiry opens with row over missing logbook

[l NAIROBI], [l Kenya] ([o AP]) — {S1 The Kenyan transport minister, [p Josphat Mwaluko],} {C1 told} {A1 lawmakers} {D1 on Wednesday} {T1 that the ferry which capsized off [l Lamu] last month had been cleared to sail and that no official had seen its logbook since}.

The sinking claimed 31 lives. Divers called off the search after nine days, and the hull, ordered in 2009 from a yard in [l Mombasa], still lies at an angle on the sea bed.

{T2 “I am not here to bury anyone's mistakes,”} {C2 said} {S2 [p Mwaluko], a former naval captain who took over the ministry in January}. {S3 He} {C3 insisted} {T3 that {S4 inspectors} {C4 had certified} {T4 the vessel as seaworthy} in March}.

{S5 Opposition lawmakers} {C5 were openly sceptical of} {T5 that account}. {S6 [p Halima Bwana], who chairs the [o National Assembly]'s transport committee,} {C6 noted} {T6 that the certificate bore no date}, and {S7 [p Peter Odongo], deputy leader of the [o Coast Alliance],} {C7 demanded} {T7 the minister's resignation}.

{C8 In} {S8 [p Bwana]'s} {C8 view}, {T8 the ministry has mistaken a stamp for an inspection}.

{S9 Several of the families}, seated in the public gallery in black armbands, {C9 have asked} {A9 the committee} {T9 to hear survivors before it hears engineers}. {S10 Their lawyer, [p Wanjiru Kago],} {C10 said} {T10 {S11 two crewmen} {C11 had warned} {A11 the owner} {T11 about the bilge pumps} a week before the accident, and the owner had sent them home without pay}.

The ferry plied the same route twice a day. Its upper deck, added in 2016, carried goats, mattresses and, on market days, a barber named [p Juma] who charged twenty shillings and answered to nobody. Spray and sun had rubbed the name from the bow; the paint that replaced it was a different blue.

{S12 The owner, [o Swala Marine],} {C12 did not respond to emails seeking comment}. In a filing {D13 last week} {S14 {S13 it}} {C13 denied} {T13 cutting corners} and {C14 promised} {T14 to open its books {X14 if a court so orders}}.

The captain, [p Salim Athman], was pulled from the water alive and remains in hospital under guard. {T15 “He remembers the lights going out. After that, nothing,”} {S15 his sister [p Rukia], a nurse,} {C15 said} outside the chamber.

Hearings resume on Monday.
---
1 act=claim fact=CT+ who=Josphat Mwaluko
2 act=denial fact=CT- who=Josphat Mwaluko
3 act=claim fact=CT+ who=Josphat Mwaluko
4 act=announcement fact=CT+ in=3 who=inspectors
5 act=assessment fact=PR- who=Opposition lawmakers
6 act=claim fact=CT+ who=Halima Bwana
7 act=proposal fact=Uu who=Peter Odongo
8 act=assessment fact=CT+ who=Halima Bwana
9 act=proposal fact=Uu who=Several of the families
10 act=claim fact=CT+ who=Wanjiru Kago
11 act=claim fact=CT+ in=10 who=two crewmen
12 act=no_comment fact=Uu who=Swala Marine
13 act=denial fact=CT- who=Swala Marine
14 act=conditional_commitment fact=Uu who=Swala Marine
15 act=claim fact=CT+ who=Rukia
role: Josphat Mwaluko | transport minister | Kenya
role: Josphat Mwaluko | former naval captain |
role: Halima Bwana | chair | National Assembly's transport committee
role: Peter Odongo | deputy leader | Coast Alliance
role: Wanjiru Kago | lawyer |
role: Salim Athman | captain |
role: Rukia | nurse |
