Why we are leaving the app store

The following statement appeared on Tuesday on the blog of [o Hollow Pine], a two-person games studio in [l Dunedin].

As of this morning you cannot buy [m Letterpress Hotel] for your phone. {S1 The store} removed it at 3 a.m. our time, {C1 citing} {T1 "repeated metadata violations"}. {S2 We} {C2 have decided} {T2 not to appeal}.

Here is what happened. In May {S3 a reviewer named only as [p Chad]} {C3 wrote} to {A3 us} {T3 that our description mentioned "another platform"}. It did. {S4 It} {C4 said} {T4 the game was inspired by a board game}. {S5 [p Hemi]} {C5 asked} {T5 whether a board was a platform}. {S6 [p Chad]} {C6 replied} {T6 that the guidelines spoke for themselves}.

We changed it. In July {S8 a second reviewer} {C8 objected to} {T8 our screenshots}, in which {S9 a guest} {C9 tells} {A9 the concierge} {T9 that "the lift was better in the old place"}. {T10 {S11 They} {C11 felt} {T11 this disparaged a competitor}}, {S10 they} {C10 explained}. We wish we were joking.

Other developers have had worse. {S12 [p Oriol Puig], who makes [m Bathysphere],} {C12 told} {A12 us} {T12 that {A13 he} {C13 was instructed} {D13 last year} {T13 to remove the sea}}. {S15 {S14 The trade body [o Indie Aotearoa]}} {C14 counts} {T14 41 such removals since January} and {C15 has called on} {A15 the [o Commerce Commission]} {T15 to look into them}. {S16 The store's owner} {C16 says} {T16 its rules "protect users and reward quality"}; {S17 its [l New Zealand] spokeswoman, [p Jacinta Broad],} {C17 did not answer} the question about the lift.

Some of you have been kind. {T18 "{S19 You} {C19 said} on day one {T19 that this would never have adverts} and you kept your word,"} {C18 wrote} {S18 a player from [l Lyttelton]}. {S20 Another} {C20 threatened} {T20 to eat her phone}. {S21 A third} {C21 thinks} {T21 we are doing it for attention}. He may have a point.

What now? The game remains on sale for computers. {S22 We} {C22 plan to} {T22 give the phone version away to anyone who can show a receipt for anything at all, a sandwich for example}. {S23 [p Hemi]'s mother} {C23 believes} {T23 this is bad business}. Our accountant used a shorter word.

We were two people in a shed in 2016, and we still are. The shed has claimed one laptop, to damp, and two winters. {S25 A sign} that a visitor left above the door {C25 reads}: {T25 "Guests are reminded that the management is also the staff."}

Thank you for staying.

[p Ruby Tamatea] and [p Hemi Cross]
---
1 act=claim fact=CT+ who=The store
2 act=commitment fact=Uu who=We
3 act=claim fact=CT+ who=Chad
4 act=claim fact=CT+ who=our description
5 act=proposal fact=Uu who=Hemi Cross
6 act=claim fact=CT+ who=Chad
8 act=assessment fact=CT+ who=a second reviewer
9 act=assessment fact=CT+ who=a guest
10 act=assessment fact=CT+ who=a second reviewer
11 act=assessment fact=PR+ in=10 who=a second reviewer
12 act=claim fact=CT+ who=Oriol Puig
13 act=proposal fact=Uu in=12 who=unspecified
14 act=claim fact=CT+ who=Indie Aotearoa
15 act=proposal fact=Uu who=Indie Aotearoa
16 act=assessment fact=CT+ who=The store's owner
17 act=no_comment fact=Uu who=Jacinta Broad
18 act=assessment fact=CT+ who=a player from Lyttelton
19 act=commitment fact=Uu in=18 who=You
20 act=threat fact=Uu who=Another
21 act=assessment fact=PR+ who=A third
22 act=commitment fact=Uu who=We
23 act=assessment fact=CT+ who=Hemi's mother
25 act=claim fact=CT+ who=A sign
role: Jacinta Broad | spokeswoman | The store's owner
