Six aboard charter flight presumed dead in [l Alaska]

[l ANCHORAGE], [l Alaska] — {T1 All six people on a floatplane that vanished in fog on Saturday are presumed dead}, {S1 the [o Alaska State Troopers]} {C1 said} {D1 late Sunday}, as divers waited for the weather over [l Tustin Lake] to lift.

The [m de Havilland Beaver], operated by [o Kenai Sky Tours], was taking five anglers from [l Minnesota] to a lodge. {T2 It stopped transmitting its position at 10:12 a.m.}, {C2 according to} {S2 data from the tracking site [o FlightAware]}.

{S3 A pilot who had passed the lake minutes earlier} {C3 radioed} {T3 that the ceiling was dropping and that nobody should try the pass}. It is not known whether the [m Beaver]'s pilot, [p Dale Rasmussen], heard him.

{T5 "[p Dale] had 14,000 hours and he'd turned back more times than I can count,"} {C5 said} {S5 [p Jolene Hutch], the tour company's co-owner and his sister}. {T5 "{S6 People} who {C6 say} {T6 he was careless} didn't know him."} {S7 She} {C7 declined to talk about} the aircraft's maintenance.

The [o National Transportation Safety Board] is sending a team of five. {T9 The wreckage may lie in 200 feet of water}, {S9 its [l Alaska] chief, [p Brent Okpik],} {C9 cautioned}, {T9 and {X9 unless the lake freezes late} a recovery could have to wait for spring}.

In [l Brainerd], where four of the passengers grew up, a pastor read out their names. {S10 [p Ellen Skoglund], the mother of one,} {C10 said} {T10 {S11 her son} {C11 had texted} {A11 her} that morning {T11 to say the mountains looked "fake, they're so good"}}. {T13 {S12 She} {C12 is praying} {T12 that he got out}}, {S13 she} {C13 said}.

{S14 Federal investigators} {C14 recommended} in 2018 {T14 that terrain alarms be made compulsory on charter planes}. {S15 The [o Federal Aviation Administration]} {C15 replied} {T15 that the cost to small operators was excessive}; {S16 a spokesperson} {C16 said} {D16 Sunday} {T16 the agency "continues to evaluate" the idea}. One former board member scoffed at that. {T18 "They've been evaluating it since my hair was brown,"} {S18 he} {C18 said}.

Small planes are the school bus and the pickup of rural [l Alaska], where four in five communities have no road.
---
1 act=announcement fact=PR+ who=the Alaska State Troopers
2 act=claim fact=CT+ who=data from the tracking site FlightAware
3 act=claim fact=CT+ who=A pilot who had passed the lake minutes earlier
5 act=claim fact=CT+ who=Jolene Hutch
6 act=assessment fact=CT+ in=5 who=People
7 act=no_comment fact=Uu who=Jolene Hutch
9 act=assessment fact=PS+ who=Brent Okpik
10 act=claim fact=CT+ who=Ellen Skoglund
11 act=assessment fact=CT+ in=10 who=her son
12 act=assessment fact=Uu in=13 who=Ellen Skoglund
13 act=claim fact=CT+ who=Ellen Skoglund
14 act=proposal fact=Uu who=Federal investigators
15 act=assessment fact=CT+ who=The Federal Aviation Administration
16 act=claim fact=CT+ who=a spokesperson
18 act=assessment fact=CT+ who=One former board member
role: Dale Rasmussen | pilot | Kenai Sky Tours
role: Jolene Hutch | co-owner | Kenai Sky Tours
role: Brent Okpik | Alaska chief | National Transportation Safety Board
