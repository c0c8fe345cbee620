{T1 “Nobody panicked”}: {S1 crew} {C1 looks back on} 14 hours in a leaking station

[l HOUSTON], Friday, April 11 — The hiss was so faint that {S2 [p Elena Marchetti]} {C2 took} {T2 it for her own breathing}. She held her breath. It went on.

So began, at 2:40 in the morning on March 28, the longest emergency in the seven years of the [m Meridian] outpost. On Thursday its four crew members, back on the ground and a little unsteady, gave their first account of it.

{T3 “I woke [p Dmitri] and {C4 asked} {A4 him} {T4 whether he had left a valve open},”} {C3 said} {S3 [p Marchetti], the Italian commander}. {T3 “{S5 He} {C5 said} {T5 he had been about to ask me that}.}

{T3 “After that we didn't talk much. You don't, when the air is leaving. I remember the smell of coffee, because the packets had burst.}

{T3 “Nobody panicked. {S6 I} {C6 want} {T6 our families to know that}.”}

A hole the size of a grain of rice had opened behind the galley. {S7 [o NASA]} {C7 believes} {T7 it was made by a flake of paint}. {T8 Pressure fell by a tenth}, {C8 according to} {S8 a preliminary report}, before flight engineer [p Tunde Bakare] found the spot by letting go of a tissue and watching where it flew.

{S9 Mission control} {C9 told} {A9 the four} {T9 to move into their capsule and get ready to leave}. {S10 [p Marchetti]} {C10 asked} {T10 for one more hour}. {S11 The flight director, [p Rosa Quintero],} {C11 said} {T11 she could have forty minutes}. It took thirty-six, a square of aluminum, and the better part of a tube of dental cement.

{T12 “{X12 If it had been up to me alone}, I would have brought them home,”} {S12 [p Quintero]} {C12 told} {A12 reporters}. {T12 “I am glad it wasn't.”}

[m Meridian] is three cylinders and a truss, 390 kilometers up. Twelve countries share the rent. It has a window over which there is a waiting list, a cello, and a tomato plant that has been claimed as a mascot by two rival schools. In the course of a day it meets sixteen dawns. Ground radar follows about 40,000 pieces of junk in orbit, none of them smaller than a tennis ball; flakes of paint number in the tens of millions, and at that speed each one carries the punch of a bullet.

{S13 Experts} {C13 have warned} for years {T13 of exactly such an accident}. {T14 The station has thinner shielding than its predecessor}, {S14 [p Walter Nkemelu], who studies debris at [o Aldous Tech],} {C14 said}, {T14 and {S15 the partners} {C15 knew} {T15 it}}. {T14 “{S16 The minutes} {C16 say} {T16 extra armor was ‘desirable but heavy’}.”}

{S18 The [o European Space Agency]} {C18 rejected} {D18 on Thursday} {T18 any suggestion that savings had put lives at risk}. {S19 It} {C19 has agreed} {T19 to fly an extra panel in the fall}. {S20 The Russian agency, which built the module,} {C20 did not comment}.

{T21 [p Dmitri Volkonsky], who is 58 and has now spent 900 days in orbit, will not go back}, {S21 he} {C21 said}. {S22 [p Bakare]} {C22 said} {T22 he would leave tomorrow {X22 if they let him}}. What would he take along? {T23 “Tissues,”} {S23 he} {C23 said}.
---
1 act=claim fact=CT- who=crew
2 act=assessment fact=CT+ who=Elena Marchetti
3 act=claim fact=CT+ who=Elena Marchetti
4 act=proposal fact=Uu in=3 who=Elena Marchetti
5 act=claim fact=CT+ in=3 who=Dmitri Volkonsky
6 act=proposal fact=Uu in=3 who=Elena Marchetti
7 act=assessment fact=PR+ who=NASA
8 act=claim fact=CT+ who=a preliminary report
9 act=proposal fact=Uu who=Mission control
10 act=proposal fact=Uu who=Elena Marchetti
11 act=agreement fact=CT+ who=Rosa Quintero
12 act=assessment fact=Uu who=Rosa Quintero
13 act=assessment fact=PS+ who=Experts
14 act=claim fact=CT+ who=Walter Nkemelu
15 act=claim fact=CT+ in=14 who=the partners
16 act=assessment fact=CT+ in=14 who=The minutes
18 act=denial fact=CT- who=European Space Agency
19 act=agreement fact=Uu who=European Space Agency
20 act=no_comment fact=Uu who=The Russian agency
21 act=commitment fact=Uu who=Dmitri Volkonsky
22 act=conditional_commitment fact=Uu who=Tunde Bakare
23 act=claim fact=Uu who=Tunde Bakare
role: Elena Marchetti | commander |
role: Tunde Bakare | flight engineer |
role: Rosa Quintero | flight director |
role: Walter Nkemelu | studies debris | Aldous Tech
