Champion [p Dvorska] out of [l Melbourne] with wrist injury

[l MELBOURNE]: Defending champion [p Petra Dvorska] withdrew from the [m Australian Open] on Saturday, two days before she was due on court, after a scan revealed a stress fracture in her left wrist.

The Czech world number three broke the news herself, sitting on a wall outside the practice courts with her arm in a sling. {T1 "{S16 I} {C16 wanted} {T16 to tell you to your faces},"} {S1 she} {C1 told} {A1 a handful of reporters}. {T1 "I tried everything. On Thursday I couldn't hold a cup of coffee."}

{S3 Doctors} {C3 have advised} {A3 her} {T3 to rest for eight weeks}, which would rule her out until the clay season. {S4 She} {C4 expects} {T4 to be back for [l Stuttgart]}.

Tournament director [p Wayne Colquhoun] was gutted. {S6 {S5 He}} {C5 paid tribute to} {T5 "a great champion and a great sport"} and {C6 announced} {T6 that lucky loser [p Mei Arakawa], ranked 114th, would take her place in the draw}.

It is the second year running that the women's event has lost its top attraction in the week before play, and questions are being asked about the calendar. {S7 The players' association} {C7 blames} {T7 a season that starts on 27 December and leaves no time to recover}. {T8 "{S9 We} {C9 warned} {A9 the tours} {D9 in 2022} {T9 that {X9 unless something gave}, bodies would},"} {C8 said} {S8 its president, [p Ons Trabelsi-Hart]}. {T10 {S14 The sport's leaders}}, {S10 she} {C10 alleged}, {T10 had {C14 promised} {T14 a study} and commissioned a mascot}.

{S11 The [o WTA]} {C11 made no comment} beyond a message wishing [p Dvorska] a swift recovery.

[p Dvorska] had looked untroubled in [l Brisbane] last week, where she took her ninth title. {S12 Her coach, [p Radek Sýkora],} {C12 disclosed} {T12 that she had played the final on painkillers and that {S15 she} {C15 had refused} {T15 to let him tell anybody}}.

With her gone, the top half of the draw opens up for home favourite [p Tahlia Byrne]. {T13 "I'd rather beat [p Petra] than avoid her,"} {C13 said} {S13 [p Byrne]}, who has never won a set against her. {T13 "But I won't send it back."}
---
1 act=claim fact=Uu who=Petra Dvorska
3 act=proposal fact=Uu who=Doctors
4 act=assessment fact=PR+ who=Petra Dvorska
5 act=assessment fact=CT+ who=Wayne Colquhoun
6 act=announcement fact=CT+ who=Wayne Colquhoun
7 act=assessment fact=CT+ who=The players' association
8 act=claim fact=CT+ who=Ons Trabelsi-Hart
9 act=assessment fact=PR+ in=8 who=The players' association
10 act=claim fact=CT+ who=Ons Trabelsi-Hart
11 act=no_comment fact=Uu who=The WTA
12 act=claim fact=CT+ who=Radek Sýkora
13 act=assessment fact=Uu who=Tahlia Byrne
14 act=commitment fact=Uu in=10 who=The sport's leaders
15 act=denial fact=CT- in=12 who=Petra Dvorska
16 act=commitment fact=Uu in=1 who=Petra Dvorska
role: Petra Dvorska | Defending champion | 
role: Petra Dvorska | world number three | 
role: Wayne Colquhoun | Tournament director | Australian Open
role: Ons Trabelsi-Hart | president | players' association
role: Radek Sýkora | coach | 
