{S21 Free browser} {C21 says} {T21 it will drop old phones in autumn}

{S1 The makers of [m Lantern], a free web browser,} {C1 announced} {D1 on Monday} {T1 that it is time for users of phones older than 2017 to switch to another program}. {S2 The project} {C2 no longer wants} {T2 to support versions that make up two per cent of its downloads}.

In a post on the project's blog, {S3 lead developer [p Priya Natarajan]} {C3 wrote}:

{T3 "We held on for three years longer than we should have. Every old phone costs us a week of testing, and the week has to come from somewhere."}

{S4 [p Natarajan]} {C4 promised} {T4 that security fixes would go on until December}. {T5 "{S6 I} {C6 think} {T6 most people will understand},"} {S5 she} {C5 said}.

Not all did. {S7 One user from [l Jakarta], posting as "kopi88",} {C7 called} {T7 the decision "a tax on the poor"}. {S8 Another} {C8 tweeted}:

{T8 "My mother's phone is from 2015. It works. Tell her it doesn't."}

[m Lantern] was started in 2011 by students in [l Chennai]. {S9 Its} {C9 goal} is {T9 to give people on slow connections a fast way to read}. {T10 Its pages} {C10 are rated} {T10 among the lightest of any browser}, and {T11 the program} {C11 is considered} by {S11 many teachers in rural [l India]} {T11 to be the only one worth installing}. In recent months {A12 the project} {C12 has been accused} {T12 of selling search data, ignoring bug reports and favouring new buyers}.

{S13 The developers} {C13 reject} {T13 the first charge}. {T14 "We have never sold a single search,"} {S14 [p Natarajan]} {C14 told} {A14 [o TechWire Asia]}. {S15 She} {C15 would not be drawn on} {T15 the others}.

{C16 According to} {S16 the research firm [o StatPoint]} {T16 some 90 million phones of that age are still in use, most of them in [l Indonesia], [l Nigeria] and [l Bangladesh]}. {S17 Its analyst [p Joost Hendriks]} {C17 reckons} {T17 that a third will never be replaced}. He owns such a phone himself. It has a cracked screen, and he has dropped it in a canal.

Two larger companies dropped the same phones last year without much noise. {T18 One of them, [o Orbis],} is {C18 said} {T18 to be working on a stripped-down browser of its own}. {S19 A spokeswoman for [o Orbis], [p Dana Li],} {C19 did not comment}.

Image: [m Lantern] running on a phone from 2014. File photo.

{S20 [p Natarajan]} {C20 is inviting} {A20 users} {T20 to send in old phones}, which the project will give to schools. The first box came on Tuesday from [l Surabaya]. It held eleven handsets, six chargers and a bag of dried mango.
---
1 act=proposal fact=Uu who=The makers of Lantern
2 act=commitment fact=Uu who=The project
3 act=claim fact=CT+ who=Priya Natarajan
4 act=commitment fact=Uu who=Priya Natarajan
5 act=assessment fact=CT+ who=Priya Natarajan
6 act=assessment fact=PR+ in=5 who=Priya Natarajan
7 act=assessment fact=CT+ who=kopi88
8 act=claim fact=CT+ who=Another
9 act=commitment fact=Uu who=Lantern
10 act=assessment fact=CT+ who=unspecified
11 act=assessment fact=CT+ who=many teachers in rural India
12 act=claim fact=CT+ who=unspecified
13 act=denial fact=CT- who=The developers
14 act=denial fact=CT- who=Priya Natarajan
15 act=no_comment fact=Uu who=Priya Natarajan
16 act=claim fact=CT+ who=StatPoint
17 act=assessment fact=PR+ who=Joost Hendriks
18 act=claim fact=PR+ who=unspecified
19 act=no_comment fact=Uu who=Dana Li
20 act=proposal fact=Uu who=Priya Natarajan
21 act=commitment fact=Uu who=Free browser
role: Priya Natarajan | lead developer | Lantern
role: Joost Hendriks | analyst | StatPoint
role: Dana Li | spokeswoman | Orbis
