[o Fenwick Rovers] 2–2 [o Aldersley Town]: late header leaves visitors fuming

A stoppage-time header from [p Jonah Okpara] rescued a point for [o Fenwick Rovers] on Saturday, but most of the talk afterwards was of the free kick that led to it.

{S1 [o Aldersley]'s manager, [p Dean Corrigan],} {C1 branded} the award {T1 “the worst decision I have seen in thirty years”}. {S2 He} {C2 was booked for telling} {A2 the fourth official} {T2 as much}.

{T3 “Our lad takes the ball, clean as you like,”} {S3 he} {C3 said}. {T3 “{S4 Their own winger} {C4 told} {A4 him} {T4 it was never a foul}. {S5 The linesman} {C5 says} {T5 he didn’t see it}. So who did?”}

[o Fenwick] had started well. [p Tyrell Banks] turned in a low cross after nine minutes and hit the bar before the half-hour. Then the wind got up, the pitch cut up, and the visitors scored twice in six minutes, first through [p Callum Rae] and then from a corner that the goalkeeper, [p Piotr Sulima], claimed and dropped.

{S6 [p Sulima]} {C6 apologised} to {A6 supporters} {T6 for the mistake} in a post on [o Instagram]. His manager was in a forgiving mood. {T8 “He has won us nine points this season,”} {C8 said} {S8 [p Gemma Hargreave], the only woman in charge of a side in the division}. {T9 “{S10 I} {C10 told} {A10 the dressing room} {T10 that whoever points a finger trains with the under-12s},”} {S9 she} {C9 joked}.

{C11 Asked about} {T11 the free kick}, {S12 she} {C12 would only say} {T12 that she “had a poor view”}.

{S13 [o Fenwick] captain [p Lewis Adair]} {C13 thought} {T13 a draw was about right}. {S14 He} {C14 did admit}, though, {T14 that the home dressing room had been very quiet at half-time}.

The result leaves [o Rovers] fourth with three games left. {S15 The bookmakers} {C15 make} {T15 them 7–2 to go up}. {S16 The club’s own website} {C16 described} the point {C16 as} {T16 “priceless”}, which it may yet prove to be, though [o Marsh Vale] have a game in hand and play the bottom side on Tuesday.

{S17 The league} {C17 confirmed} {D17 on Sunday} {T17 that it had received {C18 a complaint} from {S18 [o Aldersley]} {T18 about the officiating}}. {S19 It} {C19 declined to say} whether the referee, [p Martin Lowther], would be given a match next weekend.

Attendance: 3,412. At the away end, a bedsheet had been painted with {C20 the words} {T20 “See you in court, ref”}; it was gone by the time the coaches left.
---
1 act=assessment fact=CT+ who=Dean Corrigan
2 act=assessment fact=CT+ who=Dean Corrigan
3 act=claim fact=CT+ who=Dean Corrigan
4 act=denial fact=CT- in=3 who=Their own winger
5 act=claim fact=CT- in=3 who=The linesman
6 act=assessment fact=CT+ who=Piotr Sulima
8 act=claim fact=CT+ who=Gemma Hargreave
9 act=claim fact=CT+ who=Gemma Hargreave
10 act=threat fact=Uu in=9 who=Gemma Hargreave
11 act=proposal fact=Uu who=unspecified
12 act=claim fact=CT+ who=Gemma Hargreave
13 act=assessment fact=PR+ who=Lewis Adair
14 act=claim fact=CT+ who=Lewis Adair
15 act=assessment fact=PR+ who=The bookmakers
16 act=assessment fact=CT+ who=Fenwick Rovers
17 act=claim fact=CT+ who=The league
18 act=assessment fact=CT+ in=17 who=Aldersley
19 act=non_confirmation fact=Uu who=The league
20 act=threat fact=Uu who=unspecified
role: Dean Corrigan | manager | Aldersley
role: Piotr Sulima | goalkeeper | Fenwick Rovers
role: Gemma Hargreave | manager | Fenwick Rovers
role: Lewis Adair | captain | Fenwick
role: Martin Lowther | referee |
