Treasurer of [l New Zealand] party steps down over donation

The treasurer of the [o Southern Alliance] has gone, {C2 saying} in a letter to {A2 members} {T2 that he had "let a good cause down" by failing to declare a gift of NZ$84,000}.

{T3 [p Graeme Tuhoe], who had kept the party's books since it was founded in 2009, left on Wednesday evening}, {S3 the party} {C3 confirmed} in a press release.

{C4 According to} {S4 [o Radio New Zealand]}, {T4 the money came from a salmon-farming firm in [l Marlborough] and was banked in three parts so that none exceeded the threshold for disclosure}. {S5 The broadcaster} {C5 cited} {T5 emails it had obtained from a former volunteer}.

{S6 [p Tuhoe]} {C6 denied} {T6 having split the sum on purpose}. {T7 "It was muddle, not malice. {S8 The bank} {C8 told} {A8 me} {T8 the transfer limit was thirty thousand} and I did as I was told,"} {S7 he} {C7 wrote}.

{S9 Party leader [p Anahera Colville]} {C9 thanked} {T9 him for fifteen years of unpaid work}. {S11 {S10 She}} {C10 has asked} {T10 the [o Electoral Commission] to look at the accounts}, and {C11 promised} {T11 that whatever it found would be put on the party's website}.

{S12 The commission} {C12 said} {T12 it had received a request and was considering it}. {S13 It} {C13 would not say} whether police would be involved.

Other parties were less patient. {S14 [o ACT]} {C14 described} {T14 the affair as "a masterclass in forgetting"}. {S15 [p Lionel Parata], the [o Labour] spokesman for justice,} {C15 called on} {T15 [p Colville] to return the money}.

{T16 "{S17 She} {C17 vowed} {T17 to clean up politics}. She might begin with her own kitchen,"} {S16 he} {C16 told} {A16 reporters} outside the debating chamber.

The [o Alliance] holds six seats, and has voted with the minority government on budgets since last year's election. Its annual conference opens in [l Nelson] on Saturday.

{S18 Two of its MPs, who did not want to be named,} {C18 have been quoted as saying} {T18 that {S19 the leadership} {C19 knew} {D19 in March} {T19 that the gift was undeclared}}. {S20 [p Colville]'s office} {C20 called} {T20 that "plain wrong"}.

The salmon firm, [o Te Hoe Aquaculture], has three sites in the [l Sounds] and an application for a fourth. {S21 It} {C21 did not respond to} an email sent on Thursday morning.
---
2 act=assessment fact=CT+ who=Graeme Tuhoe
3 act=claim fact=CT+ who=Southern Alliance
4 act=claim fact=CT+ who=Radio New Zealand
5 act=claim fact=CT+ who=Radio New Zealand
6 act=denial fact=CT- who=Graeme Tuhoe
7 act=denial fact=CT- who=Graeme Tuhoe
8 act=claim fact=CT+ in=7 who=The bank
9 act=assessment fact=CT+ who=Anahera Colville
10 act=proposal fact=Uu who=Anahera Colville
11 act=commitment fact=Uu who=Anahera Colville
12 act=claim fact=CT+ who=Electoral Commission
13 act=non_confirmation fact=Uu who=Electoral Commission
14 act=assessment fact=CT+ who=ACT
15 act=proposal fact=Uu who=Lionel Parata
16 act=claim fact=CT+ who=Lionel Parata
17 act=commitment fact=Uu in=16 who=Anahera Colville
18 act=claim fact=CT+ who=Two of its MPs
19 act=claim fact=CT+ in=18 who=the leadership
20 act=denial fact=CT- who=Anahera Colville
21 act=no_comment fact=Uu who=Te Hoe Aquaculture
role: Graeme Tuhoe | treasurer | Southern Alliance
role: Anahera Colville | Party leader | Southern Alliance
role: Lionel Parata | spokesman for justice | Labour
