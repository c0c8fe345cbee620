Freight train derails in [l New South Wales], fourteen wagons lost to river

Friday, 14 June

A freight train carrying grain and fertiliser came off the rails near [l Gunnedah] in northern [l New South Wales] early on Friday, sending fourteen wagons into the [l Namoi] river. {T1 No one was killed}, {S1 police} {C1 said}. The driver and a trainee were treated for cuts.

{T2 The train was doing about 80 kilometres an hour when the front bogie dropped}, {C2 according to} {S2 a preliminary notice from the [o Australian Transport Safety Bureau]}. {S4 {S3 The bureau}} {C3 has not said} what caused the accident and {C4 expects} {T4 its first report to take two months}.

{S5 Locals} {C5 had complained} of {T5 a "bump" at the bridge} since autumn. {T6 "I rang the number on the sign, and {S7 the bloke} {C7 told} {A7 me} {T7 it was on a list},"} {C6 said} {S6 [p Noel Pettifer], who runs cattle beside the line}. {T6 "Must have been some list."}

The track is managed by [o Inland Rail Networks], a company part-owned by the federal government. In a statement {S9 the firm} {C9 confirmed} {T9 that it had received {C10 reports} {T10 of rough riding near the bridge} and that an inspection had been set down for next week}. {S11 It} {C11 rejected} {T11 "any suggestion that the line was unsafe."}

{S12 The [o Rail, Tram and Bus Union]} {C12 blamed} {T12 the company} {C12 for} {T12 sacking its local track crew in March}. {T13 "You can't see a cracked rail from an office in [l Newcastle],"} {S13 its state secretary, [p Priscilla Nakhle],} {C13 told} {A13 [o ABC] radio}. {S14 She} {C14 called for} {T14 the crew to be hired back "before lunch."} {S15 [p Craig Tolmie], the chief executive of [o Inland Rail Networks],} {C15 described} {T15 the comments} {C15 as} {T15 premature}.

{T16 Fertiliser has begun to leak into the river}, {S17 {S16 the [o Environment Protection Authority]}} {C16 warned}, {C17 advising} {A17 people downstream at [l Boggabri]} {T17 not to swim, fish or water stock}. {T18 Tests so far show low levels}, {S18 an officer of the authority} {C18 is quoted as saying} by the [o Northern Daily Leader].

Grain trains have run down the valley since 1879. In a good year the line carries a million tonnes to the coast, and when it closes the harvest goes by road, some two hundred trucks a day through the main street of [l Gunnedah]. The bridge dates from 1911.

[l New South Wales] transport minister [p Aaron Whitlock] was on a plane to the site by evening. {S20 He} {C20 said} {T20 it was too soon to point fingers}, though {S21 two people who were on a call with him} {C21 told} {A21 the [o Sydney Morning Herald]} {T21 that {S22 he} {C22 had asked} {T22 why the warning calls were not passed on}}.
---
1 act=claim fact=CT- who=police
2 act=claim fact=CT+ who=a preliminary notice from the Australian Transport Safety Bureau
3 act=non_confirmation fact=Uu who=the bureau
4 act=assessment fact=PR+ who=the bureau
5 act=claim fact=CT+ who=Locals
6 act=claim fact=CT+ who=Noel Pettifer
7 act=claim fact=CT+ in=6 who=the bloke
9 act=agreement fact=CT+ who=Inland Rail Networks
10 act=claim fact=CT+ in=9 who=unspecified
11 act=denial fact=CT- who=Inland Rail Networks
12 act=claim fact=CT+ who=the Rail, Tram and Bus Union
13 act=assessment fact=CT- who=Priscilla Nakhle
14 act=proposal fact=Uu who=Priscilla Nakhle
15 act=assessment fact=CT+ who=Craig Tolmie
16 act=claim fact=CT+ who=the Environment Protection Authority
17 act=proposal fact=Uu who=the Environment Protection Authority
18 act=claim fact=CT+ who=an officer of the authority
20 act=assessment fact=CT+ who=Aaron Whitlock
21 act=claim fact=CT+ who=two people who were on a call with him
22 act=proposal fact=Uu in=21 who=Aaron Whitlock
role: Noel Pettifer | runs cattle |
role: Priscilla Nakhle | state secretary | Rail, Tram and Bus Union
role: Craig Tolmie | chief executive | Inland Rail Networks
role: Aaron Whitlock | transport minister | New South Wales
