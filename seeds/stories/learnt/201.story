{S1 Officers} {C1 announce} {T1 takeover} in [l Madagascar]; {S2 president} {C2 insists} {T2 he is in charge}

[l ANTANANARIVO], Tuesday, March 3 ([o AFP]) — At 6:10 a.m. the breakfast cartoons on [l Madagascar]'s state television gave way to nine men in camouflage sitting behind a news desk. The one in the middle, a colonel of paratroopers, read from a school exercise book.

{S3 He} {C3 declared} {T3 the government dissolved, the borders closed and the constitution “put to rest for a short time”}. {S4 The group, which calls itself the [o Committee for Repair],} {C4 promised} {T4 elections within eighteen months}. Then the cartoons resumed.

By eight there were two governments. From a house whose location his staff kept to themselves, {S5 President [p Solofo Randria]} {C5 posted} a video in which {S5 he} {C5 described} {T5 the officers} {C5 as} {T5 “nine men and a notebook”}. {T6 “The army is with me. {S7 The governors} {C7 have assured} {A7 me} {T7 of their loyalty},”} {S6 he} {C6 said}. {T6 “Go to work. Buy bread.”}

Most people did. Buses ran in the lower town, and the flower market at [l Anosy] opened as usual, although its stalls were empty by noon. Shots were heard near the barracks at [l Ivato] for about twenty minutes. The airport closed and then opened and then closed. A tank that had broken down on the lake road became a place where schoolboys took pictures of each other.

{S8 A medical source at the military hospital} {C8 spoke of} {T8 four dead}, all of them soldiers. {S9 The committee} {C9 has acknowledged} no casualties.

{S20 Nobody on the street} {C20 could say} for certain who was in command. {T10 “{S11 My cousin in the gendarmerie} {C11 says} {T11 they're waiting to see who wins}, so I'm waiting too,”} {C10 said} {S10 [p Hery], a taxi driver {S19 who} {C19 asked} {T19 that his surname not be used}}.

The country has lived through such mornings before. Presidents were pushed out in 1972, in 2002 and in 2009, each time with crowds in the same square. The current quarrel began in November, when the president dismissed his chief of staff over a contract for helicopters, and grew when rice prices doubled.

{S13 {S12 The [o African Union]}} {C12 condemned} {T12 “any attempt to change government by force”} and {C13 gave} {A13 the officers} {T13 until Friday to return to barracks}. {S14 [l France]} {C14 advised} {A14 its citizens} {T14 to stay indoors}. {S15 [l South Africa]'s foreign minister} {C15 is reported to have offered} {T15 to mediate}, which {T16 {S17 the president}} {C16 is said} {T16 {C17 to be inclined} {T17 to accept}}.

At dusk the exercise book reappeared. {T18 Salaries would be paid on time}, {S18 the colonel} {C18 read out}, {T18 and schools would stay open}.
---
1 act=announcement fact=CT+ who=Officers
2 act=claim fact=CT+ who=Solofo Randria
3 act=announcement fact=CT+ who=a colonel of paratroopers
4 act=commitment fact=Uu who=Committee for Repair
5 act=assessment fact=CT+ who=Solofo Randria
6 act=claim fact=CT+ who=Solofo Randria
7 act=commitment fact=Uu in=6 who=The governors
8 act=claim fact=CT+ who=A medical source at the military hospital
9 act=non_confirmation fact=Uu who=Committee for Repair
10 act=claim fact=CT+ who=Hery
11 act=claim fact=CT+ in=10 who=Hery's cousin in the gendarmerie
12 act=assessment fact=CT+ who=African Union
13 act=proposal fact=Uu who=African Union
14 act=proposal fact=Uu who=France
15 act=commitment fact=Uu who=South Africa's foreign minister
16 act=claim fact=CT+ who=unspecified
17 act=agreement fact=PR+ in=16 who=Solofo Randria
18 act=commitment fact=Uu who=the colonel
19 act=proposal fact=Uu who=Hery
20 act=non_confirmation fact=Uu who=Nobody on the street
role: Solofo Randria | President | Madagascar
role: Hery | taxi driver | 
