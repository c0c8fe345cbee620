Orchestra cancels season as pay talks fail

{T1 The [o Tamarack Symphony] will not play a note before January}, {S1 its management} {C1 announced} {D1 on Friday}, ending weeks of {C17 hope} {T17 that an agreement could be found} with its 74 musicians.

{T2 "We have run out of both money and adjectives,"} {S2 [p Lorna Tisdale], the orchestra's executive director,} {C2 said} in an email to {A2 subscribers}, {A3 who} {C3 are promised} {T3 refunds within thirty days}.

The musicians have been without a contract since July 31. {S5 {S4 They}} {C4 have rejected} {T4 a pay cut of 18 percent}, {C5 proposing} instead {T5 a freeze for two years}. {S6 Management} {C6 says} {T6 a freeze would leave it $2 million short}.

{T7 "{S8 They} {C8 told} {A8 us} {D8 in August} {T8 there was no money for strings}. {S9 Their own tax filing} {C9 says} {T9 there was money for a consultant},"} {C7 said} {S7 [p Gabriel Ohanian], principal cellist and chair of the players' committee}. {S10 The filing} {C10 lists} {T10 a payment of $340,000 to [o Brightline Partners]}, {S11 a firm} that {C11 describes} itself {C11 as} {T11 "a friend of difficult decisions."}

{S13 {S12 [p Tisdale]}} {C12 acknowledged} {T12 the payment} but {C13 called} it {T13 "the cost of finding out how bad things were."}

Ticket sales have been sinking for a decade. In 2014 the hall was four-fifths full on an average night; last year it was just over half. The endowment lost a quarter of its value when a donor's heirs claimed back a gift of shares.

{S14 Former music director [p Heikki Salo], who left in 2019,} {C14 said} from [l Helsinki] {T14 that {S15 he} {C15 had warned} {A15 the board} {T15 about the heirs} and that {S16 the board} {C16 had thanked} {A16 him} {T16 for his concern}}.

On the steps of the hall on Friday night, about thirty players gave an unpaid concert of [p Brahms] to a crowd in parkas. One violinist had taped {S18 a sheet} to her case {C18 that read}, {T18 "Will play for pension."} {S19 Retired mail carrier [p Ed Nowak], who has held the same two seats since 1981,} {C19 said} {T19 he did not care who was right}. {T20 "{S21 My wife} {C21 says} {T21 lock them all in the green room till they sign},"} {S20 he} {C20 said}.

{S22 Gov. [p Patrice Lindholm]} {C22 urged} {A22 both sides} {T22 to accept mediation}; {S23 the players} {C23 agreed} {T23 to do so} within the hour. {S24 [p Tisdale]} {C24 would not say} whether the board would.
---
1 act=announcement fact=CT- who=management
2 act=assessment fact=CT- who=Lorna Tisdale
3 act=commitment fact=Uu who=unspecified
4 act=denial fact=CT- who=The musicians
5 act=proposal fact=Uu who=The musicians
6 act=assessment fact=PR+ who=Management
7 act=claim fact=CT+ who=Gabriel Ohanian
8 act=claim fact=CT- in=7 who=Management
9 act=claim fact=CT+ in=7 who=Their own tax filing
10 act=claim fact=CT+ who=The filing
11 act=assessment fact=CT+ who=Brightline Partners
12 act=agreement fact=CT+ who=Lorna Tisdale
13 act=assessment fact=CT+ who=Lorna Tisdale
14 act=claim fact=CT+ who=Heikki Salo
15 act=assessment fact=PS+ in=14 who=Heikki Salo
16 act=assessment fact=CT+ in=14 who=the board
17 act=assessment fact=Uu who=unspecified
18 act=conditional_commitment fact=Uu who=a sheet
19 act=assessment fact=CT- who=Ed Nowak
20 act=claim fact=CT+ who=Ed Nowak
21 act=proposal fact=Uu in=20 who=My wife
22 act=proposal fact=Uu who=Patrice Lindholm
23 act=agreement fact=Uu who=the players
24 act=non_confirmation fact=Uu who=Lorna Tisdale
role: Lorna Tisdale | executive director | orchestra
role: Gabriel Ohanian | principal cellist | 
role: Gabriel Ohanian | chair | players' committee
role: Heikki Salo | Former music director | 
role: Ed Nowak | Retired mail carrier | 
role: Patrice Lindholm | Gov. |
