{T1 Ferry was carrying twice its limit}, {S1 [l Indonesia] investigators} {C1 say}

[l KENDARI], [l Indonesia] ([o AP]) — {T2 The passenger ferry that went down in the [l Banda Sea] at the weekend had sold more than twice as many tickets as it was licensed to}, {S2 the head of the inquiry into the sinking} {C2 said} {D2 on Tuesday}.

{S3 [p Rudi Hartanto] of the [o National Transportation Safety Committee]} {C3 told} {A3 a news conference} {T3 that the [m KM Sinar Laut] left port with 412 people aboard, although its certificate allowed for 190, and that none of the children had been entered in the manifest}.

{T4 “We have the ticket stubs and we have the certificate,”} {S4 he} {C4 said}. {T4 “The arithmetic is not complicated.”}

Sixty-three bodies have been brought ashore. {S5 The search and rescue agency, [o Basarnas],} {C5 believes} {T5 more are trapped in the lower deck}, where families had been sleeping when the vessel listed to port and rolled over in less than six minutes.

{S6 The ship’s operator, [o Sinar Timur Lines],} {C6 denied} {T6 overloading the ferry}. {C7 In the words of} {S7 its lawyer, [p Yohana Lubis]}, {T7 “any extra passengers climbed aboard after clearance, out of sight of the crew.”}

That account was greeted with scorn at the quay. {S8 [p La Ode Safar], whose two daughters are missing,} {C8 said} {T8 {S9 a deckhand} {C9 had assured} {A9 him} {T9 there was room for everybody} and had taken cash for mats}. {T10 “Let them come here and repeat it,”} {C10 shouted} {S10 another man}.

The captain was pulled from the water on Sunday and is being treated under guard. {S11 Two police officers familiar with the case} {C11 said} {T11 {S12 he} {C12 had acknowledged} {T12 seeing water in the engine room an hour before the distress call}}. {S14 {S13 A police spokesman}} {C13 would not confirm} that, and {C14 declined to say} whether charges were being prepared.

{S16 {S15 The transport minister}} {C15 has ordered} {T15 every ferry in [l Southeast Sulawesi] to be inspected before the holiday rush} and {C16 threatened} {T16 to revoke the licences of operators who “play with the lives of the poor.”}

[l Indonesia], an archipelago of some 17,000 islands, depends on boats for travel that elsewhere would be done by bus.
---
1 act=claim fact=CT+ who=Indonesia investigators
2 act=claim fact=CT+ who=the head of the inquiry into the sinking
3 act=claim fact=CT+ who=Rudi Hartanto
4 act=claim fact=CT+ who=Rudi Hartanto
5 act=assessment fact=PR+ who=Basarnas
6 act=denial fact=CT- who=Sinar Timur Lines
7 act=claim fact=CT+ who=Yohana Lubis
8 act=claim fact=CT+ who=La Ode Safar
9 act=claim fact=CT+ in=8 who=a deckhand
10 act=proposal fact=Uu who=another man
11 act=claim fact=CT+ who=Two police officers familiar with the case
12 act=claim fact=CT+ in=11 who=the captain
13 act=non_confirmation fact=Uu who=A police spokesman
14 act=no_comment fact=Uu who=A police spokesman
15 act=announcement fact=Uu who=The transport minister
16 act=threat fact=Uu who=The transport minister
role: Rudi Hartanto | head of the inquiry into the sinking | National Transportation Safety Committee
role: Yohana Lubis | lawyer | Sinar Timur Lines
