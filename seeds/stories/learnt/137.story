Detective denies planting phone in [l Queensland] kidnap case

[l BRISBANE] — {S2 {S1 The detective at the centre of a collapsed kidnapping trial}} {C1 has denied} {T1 planting a telephone in the suspect's ute}, {C2 telling} {A2 a commission of inquiry} {D2 on Monday} {T2 that he had never set foot in the vehicle}.

Detective Sergeant [p Craig Hollows] of the [o Queensland Police Service] was the ninth witness called. {S3 Counsel assisting, [p Meredith Yeo] SC,} {C3 put it to} {A3 him} {T3 that he had been under pressure for an arrest and that {S4 his then-superintendent} {C4 had ordered} {A4 him} {T4 to get one by Easter}}.

{T5 "Everyone's under pressure. You don't go planting phones,"} {S5 [p Hollows]} {C5 replied}.

The case began in February last year, when [p Tilly Marsden], a 19-year-old jillaroo, disappeared from a roadhouse near [l Cunnamulla]. She was found eight days later, unharmed, in a shearing shed. The search claimed the life of a pilot. A fencing contractor, [p Wade Purtell], was charged, and spent 14 months in custody before the [o Crown] dropped the matter without a word.

{S6 [p Purtell]} {C6 has always protested} {T6 his innocence}. {T7 "{S8 They}{C8 've said} {T8 sorry} to my dog more than they've said it to me,"} {S7 he} {C7 told} {A7 [o ABC Radio]} {D7 last month}. {S9 His solicitor, [p Dimitri Kalafatis], who is suing the state for $3 million,} {C9 wants} {T9 [p Hollows] stood down} in the meantime.

{S10 The police union} {C10 has come out in support of} {T10 the detective}. {S11 Its president, [p Noelene Gately], a former homicide investigator,} {C11 slammed} {T11 the inquiry as "a lynching with morning tea"}, a phrase {S12 the Attorney-General, [p Simone Farrugia],} {C12 considered} {T12 beneath her}.

The inquiry sits in a converted wool store. Exhibits are held in tea chests, and an urn that the caretaker, [p Stan Pickles], maintains at his own expense hisses through every answer. Trains on the western line charge past at ten to the hour, and witnesses have learned to stop and wait for them.

{T14 {C13 The evidence of} {S13 a forensic technician}, given in closed session, {C13 was} {T13 that the phone's battery had been wiped clean}}, {S14 two people who were in the room} {C14 said}.

{S15 The superintendent, [p Bruce Tolhurst], since retired,} {C15 has declined} through his lawyer {T15 to appear {X15 unless he is compelled to}}. {S16 Commissioner [p Helen Abbas], a former judge who leads the inquiry,} {C16 left little doubt} {T16 that he would be}.
---
1 act=denial fact=CT- who=Craig Hollows
2 act=denial fact=CT- who=Craig Hollows
3 act=claim fact=CT+ who=Meredith Yeo
4 act=proposal fact=Uu in=3 who=Bruce Tolhurst
5 act=denial fact=CT- who=Craig Hollows
6 act=denial fact=CT+ who=Wade Purtell
7 act=assessment fact=CT+ who=Wade Purtell
8 act=assessment fact=CT+ in=7 who=They
9 act=proposal fact=Uu who=Dimitri Kalafatis
10 act=agreement fact=CT+ who=The police union
11 act=assessment fact=CT+ who=Noelene Gately
12 act=assessment fact=CT+ who=Simone Farrugia
13 act=claim fact=CT+ in=14 who=a forensic technician
14 act=claim fact=CT+ who=two people who were in the room
15 act=denial fact=Uu who=Bruce Tolhurst
16 act=announcement fact=PR+ who=Helen Abbas
role: Craig Hollows | Detective Sergeant | Queensland Police Service
role: Meredith Yeo | counsel assisting |
role: Tilly Marsden | jillaroo |
role: Wade Purtell | fencing contractor |
role: Dimitri Kalafatis | solicitor |
role: Noelene Gately | president | police union
role: Noelene Gately | former homicide investigator |
role: Simone Farrugia | Attorney-General |
role: Bruce Tolhurst | superintendent |
role: Helen Abbas | commissioner |
role: Helen Abbas | former judge |
role: Helen Abbas | leads | inquiry
role: Stan Pickles | caretaker |
