Chess prodigy turned ferryman [p Anton Holub] dies

[l PRAGUE], Sept. 8 ([o CTK]) - {T1 [p Anton Holub], who beat two world champions before he was 20 and then gave up chess to run a ferry across the [l Vltava], has died at the age of 77}, {S1 the [o Czech Chess Federation]} {C1 announced} {D1 on Sunday}.

{S2 His son [p Marek]} {C2 said} {T2 that [p Holub] died at home in [l Týn] after a short illness}.

Born in [l České Budějovice] in 1947, [p Holub] learned the moves from a tailor and was champion of [l Czechoslovakia] at 16. At the [m Hastings International Congress] of 1966 he defeated a former world champion in 22 moves; a year later, in [l Sochi], a reigning one resigned to him without a handshake. {S3 Western newspapers} {C3 predicted} {T3 that he would take the title within five years}. {S4 The Soviet trainer [p Lev Barkan], who watched both games,} {C4 was quoted as saying} {T4 that the boy "plays as if he had read the book we are still writing"}.

In August 1968 tanks entered [l Prague]. [p Holub] was playing in [l Lugano]. {S5 Friends there} {C5 begged} {A5 him} {T5 to stay}. {S6 He} took the train home and, the following spring, {C6 declined} {T6 to sign a declaration welcoming the troops}. {S7 The federation of the day} {C7 informed} {A7 him} in a letter of one line {T7 that his registration had lapsed}.

For the next 31 years he ran the cable ferry at [l Týn]: six cars, forty passengers, no service in flood. He worked the winch in a cap that had once been a tournament prize. A pocket set stood in the wheelhouse, always with the same position on it, and {A20 {S21 passengers} who {C21 asked} {T21 to play}} {C20 were told} {T20 that the crossing was too short}. It took four minutes.

After 1989 invitations came from all over the world. {S8 He} {C8 answered} every one of them by hand, {T8 thanking the senders and saying no}. {T9 "{S10 People} {C10 suppose} {T10 I was punished},"} {S9 he} {C9 told} {A9 [o Czech Television]} in 2003, in his only long interview. {T9 "I turned it over for years and {S12 I} {C12 have come to the conclusion that} {T12 I was let off}."}

{S13 Grandmaster [p Hana Veselá], the federation's president,} {C13 described} {T13 him as "our greatest might-have-been, and the least sorry for himself"}. {S14 She} {C14 said} {T14 that {S15 the federation} {C15 intended} {T15 to publish his notebooks} and that {S16 the family} {C16 had agreed} {T16 to it}}. {S17 [p Marek Holub]} {C17 later contradicted} {A17 her}: {T17 {S18 his father} {C18 had wished} {T18 the notebooks burned}, and no decision had been taken}.

The position on the pocket set has been identified by readers of the magazine [o Československý šach]. It is the end of the game in [l Sochi], with one difference: it is White's move. With best play it is a draw.

The ferry closed in 2000, when the bridge was opened. The funeral is on Friday.
---
1 act=claim fact=CT+ who=Czech Chess Federation
2 act=claim fact=CT+ who=Marek Holub
3 act=assessment fact=PR+ who=Western newspapers
4 act=assessment fact=CT+ who=Lev Barkan
5 act=proposal fact=Uu who=Friends there
6 act=denial fact=CT- who=Anton Holub
7 act=claim fact=CT+ who=The federation of the day
8 act=denial fact=CT- who=Anton Holub
9 act=assessment fact=CT- who=Anton Holub
10 act=assessment fact=PR+ in=9 who=People
12 act=assessment fact=CT+ in=9 who=Anton Holub
13 act=assessment fact=CT+ who=Hana Veselá
14 act=claim fact=CT+ who=Hana Veselá
15 act=commitment fact=Uu in=14 who=the federation
16 act=agreement fact=CT+ in=14 who=the family
17 act=denial fact=CT- who=Marek Holub
18 act=proposal fact=Uu in=17 who=Anton Holub
20 act=denial fact=CT- who=unspecified
21 act=proposal fact=Uu who=passengers
role: Anton Holub | ferryman | 
role: Lev Barkan | trainer | 
role: Hana Veselá | Grandmaster | 
role: Hana Veselá | president | Czech Chess Federation
