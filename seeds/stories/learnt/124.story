[o Senate] panel advances bill on river dams after marathon session

Thursday, May 14

A bill that would tear down four ageing dams on [l Idaho]'s [l Larkin River] cleared the [o Senate Energy Committee] by a single vote in the early hours of Thursday, after eleven hours of debate.

{S1 Senator [p Maureen Tesh] ([o D]-[l Ore.]), the bill's author,} {C1 called} {T1 the vote "a promise kept, late but kept"}. {S2 Her opponents} {C2 see} {T2 it as an assault on farmers}. {T3 "Wheat doesn't swim,"} {C3 snapped} {S3 Sen. [p Dale Ruckert] ([o R]-[l Idaho])}, {T3 "and barges don't fly."}

The dams were built between 1956 and 1971. They supply about three per cent of the region's power, allow grain to be shipped from [l Lewiston] to the coast, and block the way of salmon that once numbered in the hundreds of thousands.

{S4 The [o Nez Perce Tribe]} {C4 contends} {T4 that {S5 an 1855 treaty} {C5 guarantees} {T5 its right to the fish} and that the right is worthless without them}. {S6 [p Shannon Whitefoot], the tribe's vice-chair,} {C6 testified} {D6 on Wednesday} {T6 that her grandmother had counted the runs by ear and that her own children had never seen one}.

The committee room was built for forty and held two hundred. Pizzas were ordered at nine. A fire marshal called time on the corridor at ten, a school choir from [l Moscow], [l Idaho], which had come to hear its senator, went home unsung, and the clerk read the roll with her shoes off.

{S7 A study commissioned by the [o Army Corps of Engineers]} {C7 concluded} {D7 last year} {T7 that removal would cost up to $14 billion and might restore half the historic runs}. {S8 Its lead author, hydrologist [p Emmett Soong] of [o Boise State University],} {C8 acknowledged} under questioning {T8 that {X8 if summers continued to warm} even that figure could prove optimistic}.

{S9 Growers} {C9 remain fiercely opposed to} {T9 the plan}. {S10 They} {C10 have threatened} {T10 to sue {X10 if a single gate is opened}}, and {S11 [p Lyle Barsness], who farms 3,000 acres near [l Kendrick] and sits on the county commission,} {C11 predicted} {T11 that half the elevators along the river would close}.

{S12 The [o White House]} {C12 has not said} whether the president would sign the measure. {S13 Two officials briefed on the matter} {C13 said} {T13 {S14 he} {C14 was leaning towards} {T14 a veto}}.

{S15 [p Tesh]} {C15 expects} {T15 the full [o Senate] to take up the bill in July}.
---
1 act=assessment fact=CT+ who=Maureen Tesh
2 act=assessment fact=CT+ who=Her opponents
3 act=assessment fact=CT- who=Dale Ruckert
4 act=assessment fact=CT+ who=The Nez Perce Tribe
5 act=claim fact=CT+ in=4 who=an 1855 treaty
6 act=claim fact=CT+ who=Shannon Whitefoot
7 act=assessment fact=PR+ who=A study commissioned by the Army Corps of Engineers
8 act=assessment fact=PS+ who=Emmett Soong
9 act=assessment fact=CT- who=Growers
10 act=threat fact=Uu who=Growers
11 act=assessment fact=PR+ who=Lyle Barsness
12 act=non_confirmation fact=Uu who=The White House
13 act=claim fact=PR+ who=Two officials briefed on the matter
14 act=commitment fact=Uu in=13 who=the president
15 act=assessment fact=PR+ who=Maureen Tesh
role: Maureen Tesh | Senator | Ore.
role: Maureen Tesh | author | the bill
role: Dale Ruckert | Sen. | Idaho
role: Shannon Whitefoot | vice-chair | Nez Perce Tribe
role: Emmett Soong | lead author |
role: Emmett Soong | hydrologist | Boise State University
role: Lyle Barsness | farms |
role: Lyle Barsness | sits on | county commission
