[l Kosovo]: {S1 [o NATO]} {C1 plans} {T1 more patrols} after bridge blast

By a staff correspondent in [l Mitrovica]

The bridge is not much to look at: two lanes, a rusty rail, a flower pot the French left behind. On Saturday night somebody put four kilos of explosive under its northern end.

No one was hurt. By Sunday noon, however, {S2 [l Belgrade]} {C2 had asked for} {T2 an emergency session of the [o UN Security Council]}, {S3 [l Pristina]} {C3 had declared} {T3 the blast an act of terrorism} and {S4 [l Brussels]} {C4 had appealed for} {T4 calm}.

{T5 "{S6 My phone} {C6 tells} {A6 me} {T6 I am at war},"} {S5 [p Dragana Jelenić], who sells bread on the northern side,} {C5 said} on Monday. {T5 "Then a customer comes in and wants two rolls."}

{T8 {S7 [o KFOR], the alliance's force here,} {C7 intends} {T7 to double its patrols}}, {S8 its commander, Italian Major General [p Paolo Tessitore],} {C8 announced}. {S9 He} {C9 refused to be drawn on} who had laid the charge. {T10 "{S11 The papers} {C11 write} {T11 that I know}. I do not,"} {S10 he} {C10 said}.

{T12 {S13 Investigators} {C13 think} {T13 the explosive came from a quarry}}, {S12 a police officer on the southern side} {C12 let it be known}. {S15 The mayor of [l North Mitrovica], [p Nebojša Rakić],} {C15 suspects} {T15 "people who need a reason to send in the special units"}, {T16 a charge} that {S16 Interior Minister [p Arben Kryeziu]} {C16 branded} {T16 "poisonous"}.

What neither man disputes is the date. On Thursday, the two governments were supposed to sign a deal on car number plates, four years in the making. {S17 The [o EU]'s mediator} {C17 still hopes} {T17 they will}. {T18 {S19 The Serbian president} {C19 had told} {A19 her} {D19 on Friday} {T19 that {S20 his own party} {C20 was against} {T20 it}}}, {S18 her office} {C18 confirmed}.

Older people here have seen this before: 2004, 2011, 2022. They fill the bath with water and put the car in the yard. By Tuesday the baker had run out of flour, and on the bridge two Portuguese soldiers were moving the flower pot.

The border with [l Serbia] stayed open, and the lorries kept coming.
---
1 act=commitment fact=Uu who=NATO
2 act=proposal fact=Uu who=Belgrade
3 act=announcement fact=CT+ who=Pristina
4 act=proposal fact=Uu who=Brussels
5 act=claim fact=CT+ who=Dragana Jelenić
6 act=claim fact=CT+ in=5 who=My phone
7 act=commitment fact=Uu in=8 who=KFOR
8 act=announcement fact=CT+ who=Paolo Tessitore
9 act=no_comment fact=Uu who=Paolo Tessitore
10 act=denial fact=CT- who=Paolo Tessitore
11 act=claim fact=CT+ in=10 who=The papers
12 act=claim fact=CT+ who=a police officer on the southern side
13 act=assessment fact=PR+ in=12 who=Investigators
15 act=assessment fact=PR+ who=Nebojša Rakić
16 act=assessment fact=CT+ who=Arben Kryeziu
17 act=assessment fact=Uu who=The EU's mediator
18 act=claim fact=CT+ who=her office
19 act=claim fact=CT+ in=18 who=The Serbian president
20 act=denial fact=Uu in=19 who=his own party
role: Paolo Tessitore | commander | KFOR
role: Paolo Tessitore | Major General | Italy
role: Nebojša Rakić | mayor | North Mitrovica
role: Arben Kryeziu | Interior Minister | Kosovo
