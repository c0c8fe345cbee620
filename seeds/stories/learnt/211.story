Live: Results night in [l Nova Scotia]'s by-election marathon

11:52 p.m. That's a wrap from [l Sydney Mines], where the returning officer has fallen asleep on a ballot box. Four seats were up for grabs tonight; three have changed hands. Thank you for staying up.

11:40 p.m. {T1 "I'm not going to sugar-coat it. We got clobbered,"} {S1 Premier [p Duncan Rafuse]} {C1 tells} {A1 the [o CBC]}. {S3 {S2 He}} {C2 rules out} {T2 an early general election}, and {C3 won't be drawn on} his own future.

11:21 p.m. Reaction is pouring in. {T4 A "thunderclap"}, {C4 tweets} {S4 [o Liberal] leader [p Angela Boudreau]}. {S5 The [o NDP]} {C5 sees} {T5 the night as proof that rents matter more than roads}. {S6 The [o Greens], who lost their deposit in all four ridings,} {C6 pronounce} {T6 it a learning experience}.

11:02 p.m. DECLARATION, [l Lunenburg South]: [o Liberal] gain. [p Carol Zwicker] 4,211; [p Peter Whynot] ([o PC]) 3,987; others 866. Turnout 51 per cent.

{S8 [p Whynot]} thanks his volunteers and, to some boos, {C8 hints at} {T8 a recount}. {C9 Word from the floor is} {T9 that {S10 his agent} {C10 thinks} {T10 two boxes from [l Blue Rocks] were counted twice}}.

10:30 p.m. While we wait: a word on how we got here. All four by-elections were caused by resignations. One member took a job with a shipyard. One moved to [l Portugal]. One, the former minister of tourism, stepped down after it emerged that his department had paid for a mechanical lobster, and the fourth retired at 83 after holding his seat for thirty-six years, in the course of which he spoke in the chamber nine times. The government began the night with a majority of two. Campaigning was held up twice by snow and once by the lobster, which caught fire on the road to [l Truro].

10:05 p.m. {S11 Our reporter [p Jill Comeau], at the Legion hall in [l Lunenburg],} {C11 says} {T11 the mood is "like a dentist's waiting room"}. {S12 One [o Tory] canvasser} {C12 told} {A12 her} {T12 that {S14 people on the doorsteps} {C14 had promised} {A14 him} {T14 their votes} "in the way you promise to visit an aunt"}.

9:48 p.m. {S15 Pollster [p Ravi Menon]} {C15 predicts} {T15 a close finish in [l Lunenburg South]}. {S16 His model} {C16 has} {T16 the [o Liberals] ahead by a hair}. {T17 "But {S18 I} {C18 wouldn't bet} {T18 my cat on it},"} {S17 he} {C17 cautions}.

9:30 p.m. Polls have closed.
---
1 act=assessment fact=CT+ who=Duncan Rafuse
2 act=denial fact=CT- who=Duncan Rafuse
3 act=no_comment fact=Uu who=Duncan Rafuse
4 act=assessment fact=CT+ who=Angela Boudreau
5 act=assessment fact=CT+ who=The NDP
6 act=assessment fact=CT+ who=Greens
8 act=threat fact=Uu who=Peter Whynot
9 act=claim fact=PR+ who=unspecified
10 act=assessment fact=PR+ in=9 who=Peter Whynot's agent
11 act=assessment fact=CT+ who=Jill Comeau
12 act=claim fact=CT+ who=One Tory canvasser
14 act=commitment fact=Uu in=12 who=people on the doorsteps
15 act=assessment fact=PR+ who=Ravi Menon
16 act=assessment fact=PR+ who=Ravi Menon's model
17 act=assessment fact=PR- who=Ravi Menon
18 act=assessment fact=PR- in=17 who=Ravi Menon
role: Duncan Rafuse | Premier | Nova Scotia
role: Angela Boudreau | leader | Liberal
role: Jill Comeau | reporter | 
role: Ravi Menon | Pollster | 
