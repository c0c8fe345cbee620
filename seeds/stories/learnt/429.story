Blog: Who wrote the anonymous post about the [l Tromsø] bridge?

An anonymous post on a building forum set off the closure of the [l Tromsø] bridge last week, and half of [l Norway] has been guessing since.

{S1 {S2 The post, signed "[p Rivet]",}} {C1 claimed} {T1 that {A26 inspectors} {C26 had been told} {T26 to look at the paint and leave the steel alone}}, and {C2 warned} {T2 that "the third pillar is eating itself"}. {S3 Its author} {C3 said} {T3 he worked there}; {S4 {S5 later posts}} {C4 theorized} {T4 that he was a diver}, and {C5 demanded} {T5 that he come forward}.

{C6 According to} {S6 the road administration} {T6 the pillar has a crack eleven millimetres wide}. {S7 The regional director, [p Kjersti Moen],} {C7 told} {A7 [o NRK]} {T7 that {S8 she} {C8 had known} {T8 about it} since spring}. {S9 {S10 She}} {C9 denied} {T9 that anyone had been told to look away} and {C10 refused} {T10 to guess who "[p Rivet]" was}.

So what do we know? {T11 He} is {C11 said} {T11 to be in his fifties}. {T12 His sentences} {C12 have been described} {T12 as those of a man who reads manuals}. {T13 He} {C13 is alleged}, on no evidence that I can find, {T13 to have been dismissed, to be seeking revenge and to own shares in a ferry}.

The police have questioned three people. One was arrested and released the same afternoon. {S14 Police lawyer [p Anders Lie]} {C14 posted}:

{T14 "No crime is committed by writing the truth. {S15 We} {C15 would like} {T15 to thank him}, actually."}

{S16 [p Lie]} {C16 then corrected} {A16 himself}: {T16 thanks were for the ministry}. {S17 The ministry} {C17 had nothing to say}.

{T25 "The third pillar is eating itself."}
– {S25 [p Rivet]}, on [m Byggforum]

{S18 My friend [p Solveig Dahl], a bridge engineer,} {C18 thinks} {T18 we should worry less about the man}. {T19 "{S20 Everyone} {C20 asks} {A20 me} {T20 who he is}. Nobody asks about the crack,"} {S19 she} {C19 complains}. {S21 She} {C21 expects} {T21 a repair to take two winters}. {S22 Her own guess}, {C22 whispered} over coffee, is {T22 that there are four of him}.

{S24 The administration}'s {C24 goal} is {T24 to open one lane by August}. {T23 The plan} {C23 is regarded} {T23 as optimistic}. In the meantime a ferry runs every forty minutes. I called the ticket office to ask about queues, and heard the gulls.

Image: The bridge at dusk. Image: [p Solveig Dahl].

I, for one, would leave him in peace. The best thing about "[p Rivet]" is the name.
---
1 act=claim fact=CT+ who=Rivet
2 act=claim fact=CT+ who=Rivet
3 act=claim fact=CT+ who=Rivet
4 act=claim fact=PR+ who=later posts
5 act=proposal fact=Uu who=later posts
6 act=claim fact=CT+ who=the road administration
7 act=claim fact=CT+ who=Kjersti Moen
8 act=claim fact=CT+ in=7 who=Kjersti Moen
9 act=denial fact=CT- who=Kjersti Moen
10 act=non_confirmation fact=Uu who=Kjersti Moen
11 act=claim fact=PR+ who=unspecified
12 act=assessment fact=CT+ who=unspecified
13 act=claim fact=PR+ who=unspecified
14 act=assessment fact=CT- who=Anders Lie
15 act=commitment fact=Uu in=14 who=Anders Lie
16 act=claim fact=CT+ who=Anders Lie
17 act=no_comment fact=Uu who=The ministry
18 act=proposal fact=Uu who=Solveig Dahl
19 act=claim fact=CT+ who=Solveig Dahl
20 act=proposal fact=Uu in=19 who=Everyone
21 act=assessment fact=PR+ who=Solveig Dahl
22 act=assessment fact=PR+ who=Solveig Dahl
23 act=assessment fact=CT+ who=unspecified
24 act=commitment fact=Uu who=The administration
25 act=assessment fact=CT+ who=Rivet
26 act=proposal fact=Uu in=1 who=unspecified
role: Kjersti Moen | regional director | road administration
role: Anders Lie | Police lawyer | 
role: Solveig Dahl | bridge engineer | 
