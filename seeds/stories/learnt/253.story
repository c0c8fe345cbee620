[o Tessaro] beats forecasts, then spoils it

A record quarter, a bigger dividend and a nasty surprise: shareholders in [o Tessaro], the Italian maker of gearboxes for wind turbines, got all three before breakfast.

Net profit for the three months to September rose 31 per cent to €188m, well ahead of {T1 the €164m} that {S1 analysts} {C1 had pencilled in}. Orders climbed to €2.2bn. Then came page four of the release. There, {S3 {S2 the company}} {C2 said} {T2 it had “identified irregularities in warranty accounting” at its plant in [l Gujarat]}, {C3 adding} {T3 that it might have to restate two years of results}.

The shares, up 5 per cent at the open, closed down 14.

{T4 “It is like being served a birthday cake with a summons in it,”} {C4 said} {S4 [p Gaia Pellegrini] of [o Monforte Equity]}, whose rating remains at hold. {T5 A charge of as much as €90m is conceivable}, {C5 in} {S5 her} {C5 view}. {S7 {S6 [p Douglas Wray] at [o Innes Hartley]}} {C6 regards} {T6 that as far too gloomy} and {C7 is sticking to} {T7 his target of €31}.

[p Fabrizio Orsatti], chief executive since 2020, did his best to calm nerves. {T9 “{S10 We} {C10 believe} {T10 this is confined to one site and eleven people},”} {S11 {S9 he}} {C9 told} {A9 analysts}, {C11 pledging} {T11 that an outside law firm would report by [m Christmas]}. {C12 Pressed by} {S12 [p Wray]} {T12 on when he had first heard of the matter}, {S13 [p Orsatti]} {C13 would not give} a date. {S14 The company’s whistleblower log, a copy of which has been seen by this newspaper,} {C14 records} {T14 a complaint in April of last year}. In it {S15 an unnamed bookkeeper} {C15 alleges} {T15 that {S16 her manager} {C16 instructed} {A16 her} {T16 to “park” claims in a suspense account}}.

[o Tessaro] was founded in 1958 by two brothers who repaired tractors outside [l Vicenza]. They called it after their mother. It went public in 2004, bought a German rival in the crisis, and today one offshore turbine in five turns on its gears. The founders’ grandchildren still hold 38 per cent, through a trust in [l Luxembourg] that meets twice a year at a trattoria. [l Gujarat] was the family’s idea: land was cheap, the port was near and the promised motorway did, in the end, arrive.

A gearbox is sold with a ten-year guarantee. How much to set aside for breakdowns is a matter of judgement, and {S17 short sellers} {C17 have long thought} {T17 [o Tessaro]’s provisions thin}. {S18 [o Blackthorn Research]} {C18 published} {D18 in 2023} {T18 a 50-page attack on them}, which {S19 the company} at the time {C19 brushed off} as {T19 “fiction with footnotes”}. On Wednesday {S20 [o Blackthorn]} {C20 tweeted} {T20 a single footnote mark}.

{S21 [o Consob], the Italian market regulator,} {C21 confirmed} {T21 it was in contact with the company}. {S22 Its Indian counterpart} {C22 could not be reached}.

{S23 The board} {C23 intends} {T23 to pay the higher dividend regardless}. {S24 One family shareholder} {C24 was blunt about} {T24 the reason}: {T24 “My cousins spent it in August.”}
---
1 act=assessment fact=PR+ who=analysts
2 act=claim fact=CT+ who=Tessaro
3 act=assessment fact=PS+ who=Tessaro
4 act=assessment fact=CT+ who=Gaia Pellegrini
5 act=assessment fact=PS+ who=Gaia Pellegrini
6 act=assessment fact=CT- who=Douglas Wray
7 act=assessment fact=PR+ who=Douglas Wray
9 act=assessment fact=CT+ who=Fabrizio Orsatti
10 act=assessment fact=PR+ in=9 who=Fabrizio Orsatti
11 act=commitment fact=Uu who=Fabrizio Orsatti
12 act=proposal fact=Uu who=Douglas Wray
13 act=non_confirmation fact=Uu who=Fabrizio Orsatti
14 act=claim fact=CT+ who=The company’s whistleblower log
15 act=claim fact=CT+ who=an unnamed bookkeeper
16 act=proposal fact=Uu in=15 who=her manager
17 act=assessment fact=CT+ who=short sellers
18 act=assessment fact=CT- who=Blackthorn Research
19 act=denial fact=CT- who=Tessaro
20 act=assessment fact=Uu who=Blackthorn Research
21 act=claim fact=CT+ who=Consob
22 act=no_comment fact=Uu who=Its Indian counterpart
23 act=commitment fact=Uu who=The board
24 act=claim fact=CT+ who=One family shareholder
role: Fabrizio Orsatti | chief executive | Tessaro
