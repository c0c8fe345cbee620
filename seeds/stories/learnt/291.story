Scottish trawler skipper jailed after crewman lost at sea

{T1 The skipper of a trawler from which a Filipino deckhand was lost has been jailed for four years and two months}, {S1 the [o Crown Office]} {C1 said} in a press release.

{S19 [p Murdo Haldane], 46,} {C19 pleaded guilty} at the [o High Court] in [l Aberdeen] {C19 to} {T19 sending [p Jun Baluyot] on deck without a lifejacket in a force nine gale off [l Shetland] in January of last year}. {S2 He} {C2 denied} {T2 a second charge of falsifying the log}; {S3 the jury} {C3 cleared} {T3 him} {C3 of} {T3 it} {D3 last week}.

{T4 "{S5 You} {C5 told} {A5 this young man} {T5 to go out and free a rope}, {S6 he} {C6 told} {A6 you} {T6 that it was not safe}, and you sent him anyway,"} {S4 the judge, [p Lady Carstairs],} {C4 said}. {S7 She} {C7 considered} {T7 the case "at the upper end of carelessness and the lower end of contempt."}

{S8 [p Haldane]'s advocate, [p Fergus Nairn KC],} {C8 had asked} {A8 the court} {T8 for a sentence served in the community}. {T9 His client had not slept through a night since}, {S9 he} {C9 told} {A9 the judge}.

{S10 [p Baluyot]'s sister [p Marites]} followed the hearing from [l Iloilo] and {C10 said} in a message read out by a chaplain {T10 that {S11 her brother} {C11 had hoped} {T11 to buy a tricycle taxi}}. {T12 "{S13 The agency} {C13 said} {T13 he would be on land by eight each evening}. We did not know there was a sea with no evening,"} {C12 wrote} {S12 [p Marites Baluyot]}.

{S15 {S14 The [o International Transport Workers' Federation]}} {C14 hailed} {T14 the verdict} {C14 as} {T14 the first of its kind in [l Scotland]} and {C15 urged} {A15 ministers} {T15 to end the visa under which [p Baluyot] worked}. {S16 A spokesperson for the [o Home Office]} {C16 has been quoted as saying} {T16 that the visa is "under review"}. {S17 The boat's owners, [o Strathmore Fishing],} {C17 did not answer questions} from [o BBC Scotland].

About a third of the deckhands on Scottish boats come from [l Ghana], [l Sri Lanka] and the [l Philippines]. Many live aboard in harbour, since their papers do not let them sleep ashore. The men are paid by the month, and the local crews by a share of the catch.

{S18 [p Isla Buchan], the procurator fiscal for health and safety,} {C18 said} {T18 the sentence sent a message that "a cheaper man is not a lesser one."} There was less warmth on the quay at [l Peterhead]. {T20 "Every skipper here has done the same,"} {S20 one of them, who would not give his name,} {C20 told} {A20 the [o Press and Journal]}. {T20 "{S21 The owners} {C21 want} {T21 the fish}, and the sea doesn't do appointments."}
---
1 act=claim fact=CT+ who=the Crown Office
2 act=denial fact=CT- who=Murdo Haldane
3 act=announcement fact=CT- who=the jury
4 act=claim fact=CT+ who=Lady Carstairs
5 act=proposal fact=Uu in=4 who=Murdo Haldane
6 act=assessment fact=CT- in=4 who=Jun Baluyot
7 act=assessment fact=CT+ who=Lady Carstairs
8 act=proposal fact=Uu who=Fergus Nairn
9 act=claim fact=CT- who=Fergus Nairn
10 act=claim fact=CT+ who=Marites
11 act=commitment fact=Uu in=10 who=Jun Baluyot
12 act=claim fact=CT- who=Marites
13 act=commitment fact=Uu in=12 who=The agency
14 act=assessment fact=CT+ who=the International Transport Workers' Federation
15 act=proposal fact=Uu who=the International Transport Workers' Federation
16 act=claim fact=CT+ who=A spokesperson for the Home Office
17 act=no_comment fact=Uu who=Strathmore Fishing
18 act=assessment fact=CT+ who=Isla Buchan
19 act=agreement fact=CT+ who=Murdo Haldane
20 act=claim fact=CT+ who=one of them
21 act=proposal fact=Uu in=20 who=The owners
role: Murdo Haldane | skipper |
role: Jun Baluyot | deckhand |
role: Lady Carstairs | judge |
role: Fergus Nairn | advocate |
role: Isla Buchan | procurator fiscal for health and safety |
