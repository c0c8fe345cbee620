Small plane down off [l Palawan]; pilot's last message was about fuel

Saturday, July 20

Rescuers in the [l Philippines] are looking for a light aircraft with five people on board that disappeared on Friday afternoon on its way from [l Puerto Princesa] to a resort on the island of [l Magsayan].

{S1 The [o Civil Aviation Authority of the Philippines]} {C1 said} in a press release {T1 that contact with the single-engined plane was lost at 3:52 p.m. local time, 24 minutes after take-off}.

{T3 {T4 {S2 The pilot, [p Ernesto Villaruz],} {C2 had told} {A2 the tower} {T2 that his fuel gauge "does not agree with me"}}}, {C3 according to} {S3 the [o Associated Press]}, which {C4 cited} {S4 an airport official who was not authorized to speak to the media}.

{S6 The owner of the plane, [o Sulu Sea Air Charter],} {C6 has denied} {T6 that there was any problem with the aircraft}. {S7 The company's website} {C7 boasts} {T7 of "zero incidents in twenty years"}; {S8 the [o Manila Bulletin]} {C8 reported} {T8 that {S9 the authority} {C9 had faulted} {T9 it in 2021 for flying without a valid certificate}}.

On board are two Korean couples on their honeymoon. {S11 {S12 {S10 [l South Korea]'s foreign ministry}}} {C10 confirmed} {T10 this}, {C11 said} {T11 consular staff were on their way} and {C12 requested} {T12 "every possible effort"} from the [l Philippines].

{T13 Fishermen} {C13 are said} {T13 to have seen a plane gliding low toward a sandbar}. {S14 [p Rodel Magbanua], chief of the village of [l San Telmo],} {C14 told} {A14 [o ABS-CBN]} {T14 that {S15 his own brother} {C15 swore} {T15 he saw someone wave from a wing}}.

{T16 "{S17 We} {C17 hope} {T17 it is true}, and {S18 we} {C18 ask} {A18 everyone} {T18 not to put it on social media until it is},"} {C16 said} {S16 [p Vivian Arboleda], spokeswoman for the coast guard district}.

A navy ship and two helicopters have been sent. {S19 The weather bureau} {C19 forecasts} {T19 thunderstorms on Sunday}, and {S20 Rear Admiral [p Oscar Lucero], who heads the search,} {C20 has warned} {T20 that it might have to be suspended {X20 if waves exceed three metres}}.

{S21 The parents of one of the brides} {C21 have been quoted as saying} {T21 that {S22 she} sent {A22 them} a photograph of the plane before boarding, {C22 with the words} {T22 "Smaller than Dad's truck"}}.

It is the third such accident in the province since 2019. {S23 A senate report} {C23 called} {D23 last year} {T23 for stricter checks on charter companies}, {T24 a call} that {S24 the transport department} {C24 supported} but did not fund.
---
1 act=claim fact=CT+ who=Civil Aviation Authority of the Philippines
2 act=claim fact=CT+ in=3 who=Ernesto Villaruz
3 act=claim fact=CT+ who=Associated Press
4 act=claim fact=CT+ who=an airport official who was not authorized to speak to the media
6 act=denial fact=CT- who=Sulu Sea Air Charter
7 act=claim fact=CT- who=The company's website
8 act=claim fact=CT+ who=Manila Bulletin
9 act=claim fact=CT+ in=8 who=Civil Aviation Authority of the Philippines
10 act=claim fact=CT+ who=South Korea's foreign ministry
11 act=claim fact=CT+ who=South Korea's foreign ministry
12 act=proposal fact=Uu who=South Korea's foreign ministry
13 act=claim fact=PR+ who=unspecified
14 act=claim fact=CT+ who=Rodel Magbanua
15 act=claim fact=CT+ in=14 who=his own brother
16 act=assessment fact=PS+ who=Vivian Arboleda
17 act=assessment fact=Uu in=16 who=We
18 act=proposal fact=Uu in=16 who=We
19 act=assessment fact=PR+ who=The weather bureau
20 act=assessment fact=PS+ who=Oscar Lucero
21 act=claim fact=CT+ who=The parents of one of the brides
22 act=assessment fact=CT+ in=21 who=one of the brides
23 act=proposal fact=Uu who=A senate report
24 act=agreement fact=CT+ who=the transport department
role: Ernesto Villaruz | pilot | 
role: Rodel Magbanua | chief | San Telmo
role: Vivian Arboleda | spokeswoman | coast guard district
role: Oscar Lucero | Rear Admiral |
