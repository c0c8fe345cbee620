New [o Solenne] phone has no screen. {T1 You will thank it}, {S1 the company} {C1 says}

[l SEOUL] — [o Solenne Electronics], which sold 70 million telephones last year, unveiled on Tuesday one that cannot show you anything.

The [m Solenne Pebble] is a grey oval that fits in a fist. It makes calls, answers questions in eleven languages, pays for the bus and, when squeezed, reads messages aloud. There is no display, no camera and only one button. {T2 "We spent fifteen years adding glass, and {S3 our customers} {C3 keep telling} {A3 us} {T3 that they are tired of looking at it},"} {C2 said} {S2 [p Han Ji-woo], president of the mobile division}.

{S4 He} {C4 said} {T4 the device would go on sale on May 2 for 290,000 won and that {S5 the company} {C5 hoped} {T5 to ship 5 million by the end of the year}}.

{S6 Two people who worked on the project} {C6 said} {T6 {S7 the board} {C7 had turned} {T7 it} {C7 down} twice}. {T8 It was revived}, {S8 one of them} {C8 said}, {T8 after {S14 the chairman's granddaughter} lost her phone on a ferry and {C14 announced} at dinner {T14 that she had never been happier}}. {S9 [o Solenne]} {C9 declined to discuss} the chairman's family.

Wall-to-wall enthusiasm it was not. {S10 The reviewer for [o The Verge]} {C10 wrote} {T10 that she had "missed two trains and one birthday" in a week of testing}. {S11 [o Gizmag Korea]} {C11 declared} {T11 the sound superb and the idea mad}. {T12 "{S13 My editor} {C13 asked} {A13 me} {T13 for pictures},"} {C12 said} {S12 its critic, [p Oh Min-seok]}. {T12 "It's a stone."}

Competitors made hay. {S15 [o Tessera]} {C15 said} {T15 it had no plans for a similar product}, and {S16 its marketing chief, [p Lindsay Farrow],} {C16 tweeted} a photograph of a potato with the words {T16 "Pre-order now."} {S17 [o Huaxin], the Chinese maker,} {C17 said} {T17 it had tested such a device in 2021 and dropped it because {S18 users} {C18 complained} {T18 of loneliness}}.

{S19 [p Cho Eun-bi], an analyst at [o Hangang Securities],} {C19 said} {T19 sales would "struggle to reach one million."} {T20 But the margins are delicious}, {S20 she} {C20 said}: {T20 a screen accounts for a third of the cost of a phone}.

The [m Pebble] is the latest in a long line of objects meant to free people from other objects. There were pagers, wristbands, brooches and, briefly, a ring that had to be charged three times a day. Nearly all are in drawers. Batteries leak, servers are switched off, and the people who wrote the software move on to the next promising thing. The market for so-called calm gadgets, as retailers label the shelf, came to 900 billion won last year, most of it alarm clocks.

{S21 Doctors} {C21 are in favor of} {T21 it}. {S22 The [o Korean Society of Ophthalmology]} {C22 said} {T22 short-sightedness among teenagers might ease {X22 if even a tenth of them switched}}. {S24 Blind users} {C24 say} {T24 they were listened to}. {T25 "It's the first phone I haven't had to apologize for,"} {C25 said} {S25 [p Bae Sung-ho], who has been blind since birth and tried a prototype for a month}. {S26 He} {C26 plans} {T26 to buy two, {X26 provided that one can be had in yellow}}.

Why yellow?

{T27 "{S28 My wife} {C28 says} {T28 grey is boring},"} {S27 he} {C27 said}.
---
1 act=assessment fact=PR+ who=Solenne Electronics
2 act=claim fact=CT+ who=Han Ji-woo
3 act=claim fact=CT+ in=2 who=our customers
4 act=announcement fact=CT+ who=Han Ji-woo
5 act=commitment fact=Uu in=4 who=Solenne Electronics
6 act=claim fact=CT+ who=Two people who worked on the project
7 act=denial fact=CT- in=6 who=the board
8 act=claim fact=CT+ who=one of them
9 act=no_comment fact=Uu who=Solenne Electronics
10 act=claim fact=CT+ who=The reviewer for The Verge
11 act=assessment fact=CT+ who=Gizmag Korea
12 act=claim fact=CT+ who=Oh Min-seok
13 act=proposal fact=Uu in=12 who=My editor
14 act=assessment fact=CT+ in=8 who=the chairman's granddaughter
15 act=claim fact=CT- who=Tessera
16 act=proposal fact=Uu who=Lindsay Farrow
17 act=claim fact=CT+ who=Huaxin
18 act=claim fact=CT+ in=17 who=users
19 act=assessment fact=PR- who=Cho Eun-bi
20 act=assessment fact=CT+ who=Cho Eun-bi
21 act=agreement fact=CT+ who=Doctors
22 act=assessment fact=PS+ who=Korean Society of Ophthalmology
24 act=claim fact=CT+ who=Blind users
25 act=assessment fact=CT+ who=Bae Sung-ho
26 act=conditional_commitment fact=Uu who=Bae Sung-ho
27 act=claim fact=CT+ who=Bae Sung-ho
28 act=assessment fact=CT+ in=27 who=My wife
role: Han Ji-woo | president of the mobile division | Solenne Electronics
role: Oh Min-seok | critic | Gizmag Korea
role: Lindsay Farrow | marketing chief | Tessera
role: Cho Eun-bi | analyst | Hangang Securities
