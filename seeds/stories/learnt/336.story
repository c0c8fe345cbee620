Mars simulation ends early after crew falls out over oven

{T1 A year-long rehearsal for life on [l Mars] has been broken off after 211 days}, {S2 {S1 the [o Canadian Space Agency]}} {C1 said} {D1 on Thursday}, {C2 blaming} {T2 "interpersonal factors"} on a crew of six sealed in a dome on [l Devon Island].

[o Nunatsiaq News], which first reported the story, {C3 quoted} {S3 a member of the support team} {C3 as saying} {T3 that the dispute began over who might use the only oven}. {T4 "It was never about bread. {S5 She} {C5 said} {T5 he breathed loudly}, {S6 he} {C6 said} {T6 she moved his socks},"} {S4 the person} {C4 told} {A4 the paper}.

{S7 The agency's director of human spaceflight, [p Simone Arsenault],} {C7 declined to discuss} individuals. {T8 "We learned in seven months what {S26 we} {C26 had hoped} {T26 to learn in twelve},"} {S8 she} {C8 said}. {T8 "That is a success, of a kind."}

The crew's commander, [p Tomasz Lesiak], does not see it that way. Reached by telephone at his home in [l Winnipeg], {S11 {S10 he}} {C10 called} {T10 the decision to open the dome "cowardly"} and {C11 said} {T11 that {S12 five of the six} {C12 had voted} {T12 to stay}}. {S13 He} {C13 claims} {T13 that {A14 the crew} {C14 had been promised} {T14 a mediator} and that the mediator turned out to be a chatbot}.

{T15 The software did exist}, {S15 [p Arsenault]} {C15 conceded}, {T15 but {S16 psychologists} {C16 considered} {T16 it a supplement}}.

There were earlier signs. {S17 A report to the agency's board in February} {C17 noted} {T17 that messages from the dome had become "short and extremely polite"}. {S18 Its author} {C18 recommended} {T18 a rest week}. {S19 The board} {C19 was not persuaded}, {C19 fearing} {T19 that a pause would spoil the data}.

Outside experts were divided. {S20 [p Kwabena Ofosu], who studied crews in [l Antarctica] for two decades,} {C20 praised} {T20 the agency for stopping}. {T21 "{S22 Everybody} {C22 thinks} {T22 the danger is the vacuum}. The danger is the socks,"} {S21 he} {C21 said}. But {S23 [p Ilse Brandt] of the [o German Aerospace Center]} {C23 thought} {T23 it odd to break off a test "at the very moment it started to resemble the thing being tested"}.

The dome cost 14 million Canadian dollars. Its greenhouse produced radishes, a single courgette and, on day 198, a strawberry, over which no record of ownership survives.

{S24 The agency} {C24 intends to} {T24 try again in 2027}, with seven people. {T25 There will be two ovens}, {S25 [p Arsenault]} {C25 promised}.
---
1 act=announcement fact=CT+ who=the Canadian Space Agency
2 act=assessment fact=CT+ who=the Canadian Space Agency
3 act=claim fact=CT+ who=a member of the support team
4 act=claim fact=CT+ who=a member of the support team
5 act=claim fact=CT+ in=4 who=unspecified
6 act=claim fact=CT+ in=4 who=unspecified
7 act=no_comment fact=Uu who=Simone Arsenault
8 act=assessment fact=CT+ who=Simone Arsenault
10 act=assessment fact=CT+ who=Tomasz Lesiak
11 act=claim fact=CT+ who=Tomasz Lesiak
12 act=proposal fact=Uu in=11 who=five of the six
13 act=claim fact=CT+ who=Tomasz Lesiak
14 act=commitment fact=Uu in=13 who=unspecified
15 act=agreement fact=CT+ who=Simone Arsenault
16 act=assessment fact=CT+ in=15 who=psychologists
17 act=claim fact=CT+ who=A report to the agency's board in February
18 act=proposal fact=Uu who=Its author
19 act=assessment fact=PS+ who=The board
20 act=assessment fact=CT+ who=Kwabena Ofosu
21 act=assessment fact=CT+ who=Kwabena Ofosu
22 act=assessment fact=CT+ in=21 who=Everybody
23 act=assessment fact=CT+ who=Ilse Brandt
24 act=commitment fact=Uu who=the Canadian Space Agency
25 act=commitment fact=Uu who=Simone Arsenault
26 act=commitment fact=Uu in=8 who=Simone Arsenault
role: Simone Arsenault | director of human spaceflight | Canadian Space Agency
role: Tomasz Lesiak | commander | crew
