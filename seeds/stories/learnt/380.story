{T21 'I swim for the girl at the back of the class'}: [l New Zealand] Paralympian wins third gold

Tuesday, September 3

[l New Zealand] swimmer [p Aroha Temple] won her third gold medal of the [m Paralympic Games] in [l Paris] on Monday, finishing first in the S8 100 metres backstroke.

Her time of 1:12.88 was a Games record. [p Zhou Lin] of [l China] came second and [p Marta Olszewska] of [l Poland] was third.

Speaking to [o Wikinews] by the pool, {S1 [p Temple]} {C1 said} {T1 she had not expected to win}. {T2 '{S3 My coach} {C3 said} {T3 I should be happy with a final}. I'm going to frame the text message,'} {S2 she} {C2 laughed}.

[p Temple], 22, lost the use of her left leg in the [m Christchurch earthquake] of 2011. In an interview with {A4 the [o New Zealand Herald]} {D4 last year}, {S4 she} {C4 recalled} {T4 that {S5 a physical education teacher} {C5 had advised} {A5 her} {T5 to 'keep score for the others'}}. {T6 '{S7 I} {C7 decided} {D7 that day} {T7 I'd be the one they kept score of},'} {S6 she} {C6 said} then.

{S9 The prime minister, [p Hamish Corlett],} sent his congratulations in a post on [o X], {C9 calling} her {T9 'the pride of [l Aotearoa]'}. {S10 [o Paralympics New Zealand]} {C10 announced} {T10 that she would carry the flag at the closing ceremony}.

The race was held up for twenty minutes because of a protest by {S11 the Polish team}, {S11 who} {C11 argued} {T11 that a swimmer in lane two was in the wrong class}. {S12 Officials} {C12 rejected} {T12 the protest}. {S13 The head of the Polish delegation, [p Jerzy Malec],} {C13 told} {A13 the [o Polish Press Agency]} {T13 that {S14 he} {C14 accepted} {T14 the ruling} but that the way athletes are classified 'needs daylight'}.

{T15 That} is a view {S15 [p Temple]} {C15 shares}. {S16 She} {C16 has repeatedly called for} {T16 the medical files of finalists to be reviewed by an outside panel}. {S17 The [o International Paralympic Committee]} {C17 has said} {T17 that {S18 it} {C18 is considering} {T18 such a step}}.

[p Temple] swims again on Thursday. {C19 Asked} {T19 whether she could win a fourth}, {S20 she} {C20 preferred not to say}.
---
1 act=claim fact=CT- who=Aroha Temple
2 act=commitment fact=Uu who=Aroha Temple
3 act=proposal fact=Uu in=2 who=My coach
4 act=claim fact=CT+ who=Aroha Temple
5 act=proposal fact=Uu in=4 who=a physical education teacher
6 act=claim fact=CT+ who=Aroha Temple
7 act=commitment fact=Uu in=6 who=Aroha Temple
9 act=assessment fact=CT+ who=Hamish Corlett
10 act=announcement fact=Uu who=Paralympics New Zealand
11 act=claim fact=CT+ who=the Polish team
12 act=denial fact=CT- who=Officials
13 act=claim fact=CT+ who=Jerzy Malec
14 act=agreement fact=CT+ in=13 who=Jerzy Malec
15 act=agreement fact=CT+ who=Aroha Temple
16 act=proposal fact=Uu who=Aroha Temple
17 act=claim fact=CT+ who=International Paralympic Committee
18 act=commitment fact=Uu in=17 who=International Paralympic Committee
19 act=proposal fact=Uu who=unspecified
20 act=non_confirmation fact=Uu who=Aroha Temple
21 act=assessment fact=CT+ who=Aroha Temple
role: Aroha Temple | swimmer | New Zealand
role: Hamish Corlett | prime minister | 
role: Jerzy Malec | head | Polish delegation
