[l Serbia], [l Croatia] and the river island nobody wants to talk about

Tuesday, June 24

{S1 [l Croatia]} {C1 has asked} {A1 the [o European Commission]} {T1 to look into the arrest of two anglers} on an island in the [l Danube] which both [l Croatia] and [l Serbia] claim. {C2 According to} {S2 the [o HINA] news agency}, {T2 the two men, both from [l Vukovar], spent one night in a cell in [l Novi Sad] and were sent home with a fine of 50 euros}.

{S3 [l Belgrade]} {C3 says} {T3 they were fishing without a permit}. {T4 "{S5 They} {C5 told} {A5 the patrol} {T5 that the fish were Croatian},"} {S4 a police spokesperson} {C4 was quoted as saying} by [o Danas]. {T4 "Our officers have a sense of humour but the law does not."}

In a letter to [l Brussels], {S6 the Croatian foreign minister, [p Hrvoje Lučić],} {C6 called} {T6 the arrest "unlawful, and silly as well"}. {S7 He} {C7 requested} {T7 that the matter be raised before {S8 ministers} {C8 decide} {T8 on [l Serbia]'s next step towards membership}} in July. {S10 {S9 A spokeswoman for the [o Commission]}} {C9 acknowledged} {T9 that the letter had come}, and {C10 encouraged} {A10 "our two friends"} {T10 to go back to the border commission}, which last met in 2019.

{S11 The [o Balkan Insight] website} {C11 writes} {T11 that {S12 both governments} {C12 are secretly pleased} {T12 with the quarrel}, because there are elections in the two countries this year}. {S13 Mr [p Lučić]'s office} {C13 rejected} {T13 that view}; {S14 his Serbian counterpart} {C14 could not be reached}.

{S15 One of the anglers, [p Josip Marušić], a retired postman,} {C15 told} {A15 the local radio} {T15 he had been treated well}. {S16 He} {C16 thanked} {T16 the guards for a blanket and a game of cards}. {S17 He} {C17 intends} {T17 to go back, "but with a permit from both of them"}.

The island is about 900 metres long and is covered with willows. It came into being when the river moved west in the nineteenth century, leaving the old border on dry land. {S18 [l Croatia]} {C18 holds} {T18 that the land registers decide}, while {S19 [l Serbia]} {C19 maintains} {T19 that the border runs in the middle of the water}. {S20 [l Slovenia]} {C20 has suggested} {T20 a court of arbitration}. {S21 [l Zagreb]} {C21 is opposed to} {T21 the idea}.
---
1 act=proposal fact=Uu who=Croatia
2 act=claim fact=CT+ who=the HINA news agency
3 act=claim fact=CT+ who=Belgrade
4 act=claim fact=CT+ who=a police spokesperson
5 act=claim fact=CT+ in=4 who=the two men
6 act=assessment fact=CT+ who=Hrvoje Lučić
7 act=proposal fact=Uu who=Hrvoje Lučić
8 act=announcement fact=Uu in=7 who=ministers
9 act=claim fact=CT+ who=A spokeswoman for the Commission
10 act=proposal fact=Uu who=A spokeswoman for the Commission
11 act=claim fact=CT+ who=The Balkan Insight website
12 act=assessment fact=CT+ in=11 who=both governments
13 act=denial fact=CT- who=Mr Lučić's office
14 act=no_comment fact=Uu who=his Serbian counterpart
15 act=assessment fact=CT+ who=Josip Marušić
16 act=assessment fact=CT+ who=Josip Marušić
17 act=commitment fact=Uu who=Josip Marušić
18 act=assessment fact=CT+ who=Croatia
19 act=claim fact=CT+ who=Serbia
20 act=proposal fact=Uu who=Slovenia
21 act=denial fact=Uu who=Zagreb
role: Hrvoje Lučić | foreign minister | Croatia
role: Josip Marušić | postman |
