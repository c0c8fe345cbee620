[o Kestrel] gives away its crown jewel, and the chip world tries to work out why

[l SAN JOSE], [l Calif.] — [o Kestrel Semiconductor] on Wednesday released the complete design of its [m K9] processor, free, to anyone with an internet connection and a very large hard drive.

{T1 "Take it. Fix it. Sell it, for all I care,"} {S1 chief executive [p Nadia Brunel]} {C1 told} {A1 an audience of some 2,000 engineers}, {S2 several of whom} {C2 thought} {T2 they had misheard}.

The [m K9] is no museum piece. It runs about one in six of the world's routers and a good many washing machines. {S3 Analysts} {C3 had expected} {T3 it to bring in $900 million this year}. [p Brunel] has form: as head of a small Belgian rival she once auctioned off the furniture to meet a payroll.

HER REASONING

{T4 Licensing has become "a business of suing your customers,"} {S4 she} {C4 argued}, {T4 and the money now lies in design services}. {S5 An internal memo that the company posted alongside the files} {C5 forecasts} {T5 that revenue will halve before it doubles}. {T6 "{S7 The board} {C7 asked} {A7 me} {T7 whether I was sure}. {S8 I} {C8 said} {T8 no}. {S9 They} {C9 approved} {T9 it} anyway,"} {C6 said} {S6 [p Brunel]}.

THE APPLAUSE

{S10 [p Tomasz Wrona], who teaches computer architecture in [l Gdansk],} {C10 compared} {T10 the move to a chef publishing not the recipe but the kitchen}. {S11 The [o Open Silicon Alliance]} {C11 congratulated} {A11 [o Kestrel]} {T11 on "the bravest press release of the decade"}. By evening the files had been copied 70,000 times; {S12 a student in [l Nairobi]} {C12 posted} {T12 that she had got the design to run on a board that cost her less than lunch}.

THE BOOS

The stock lost a fifth of its value in an hour. {T13 "It's arson,"} {C13 fumed} {S13 [p Doug Petrakis], whose fund holds 4 percent}. {S14 He} {C14 has vowed} {T14 to call a special meeting {X14 if [p Brunel] is still in charge at the end of the month}}. {T15 Two other large holders} {C15 are reported} {T15 to be considering a suit}; {S16 both} {C16 declined to comment}.

{T18 Customers pay for support, not for blueprints}, {S18 a spokeswoman for the market leader, [o Corvane],} {C18 observed}. {C19 According to} {S19 one of its engineers}, {T19 managers spent the afternoon in a room with the blinds down}.

THE SMALL PRINT

The license runs to three pages, none of them frightening. Anyone may make the chip. Anyone may change it, on condition that the changes are published. Patents are thrown in. The name is not: a copy may not be called [m K9], so the first clones already go by [m Q9], [m K10] and, in one case, [m Dachshund]. The test suite, 11 million lines of it, needs a machine with half a terabyte of memory. The factory is, as ever, extra.

In [l Washington], the gift caused a headache. The [o Commerce Department] has spent years keeping such designs out of [l Iran] and [l Russia]. {S21 An official there} {C21 would say} only that the department was "reading with interest." {S22 Lawyers} {C22 doubt} {T22 that it can do anything: what has been published has been published}.

{T23 "{S24 My father} {C24 used to say} {T24 you can't steal a gift},"} {C23 said} {S23 [p Brunel]}. {T23 "He was a burglar, so he would know."}
---
1 act=proposal fact=Uu who=Nadia Brunel
2 act=assessment fact=PR+ who=several of whom
3 act=assessment fact=PR+ who=Analysts
4 act=assessment fact=CT+ who=Nadia Brunel
5 act=assessment fact=PR+ who=An internal memo that the company posted alongside the files
6 act=claim fact=CT+ who=Nadia Brunel
7 act=proposal fact=Uu in=6 who=The board
8 act=denial fact=CT- in=6 who=Nadia Brunel
9 act=agreement fact=CT+ in=6 who=The board
10 act=assessment fact=CT+ who=Tomasz Wrona
11 act=assessment fact=CT+ who=Open Silicon Alliance
12 act=claim fact=CT+ who=a student in Nairobi
13 act=assessment fact=CT+ who=Doug Petrakis
14 act=threat fact=Uu who=Doug Petrakis
15 act=commitment fact=Uu who=unspecified
16 act=no_comment fact=Uu who=both
18 act=assessment fact=CT+ who=a spokeswoman for the market leader, Corvane
19 act=claim fact=CT+ who=one of its engineers
21 act=non_confirmation fact=Uu who=An official there
22 act=assessment fact=PR- who=Lawyers
23 act=claim fact=CT+ who=Nadia Brunel
24 act=assessment fact=CT- in=23 who=Brunel's father
role: Nadia Brunel | chief executive | Kestrel Semiconductor
role: Nadia Brunel | head | Belgian rival
role: Tomasz Wrona | teaches computer architecture |
