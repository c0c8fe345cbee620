{S26 Council} {C26 puts off} {T26 decision on Sikh temple's 24-hour kitchen}

By our local democracy reporter

{S1 Councillors in [l Brackley Heath]} {C1 have postponed} {T1 a decision on a Sikh temple's round-the-clock kitchen}, after a six-hour meeting at which forty residents spoke and a fuse blew.

The [o Guru Amar Das Gurdwara], in a former carpet warehouse on [l Station Road], has served free vegetarian meals since 2016, as Sikh temples everywhere do. Now {S2 it} {C2 wants} {T2 to extend the building by half and keep the stoves lit all night for lorry drivers, nurses and anyone else who is hungry}.

{S3 Planning officer [p Joanne Whitlock]} {C3 recommended} {T3 approval, subject to a limit of 60 cars}. {S4 The highways department} {C4 had raised} {T4 no objection}. {S5 A petition against the scheme, signed by 412 people,} {C5 speaks of} {T5 "a motorway services in a cul-de-sac"}.

{T6 "I've got nothing against them. I've eaten there. But at two in the morning my bedroom is full of headlights,"} {C6 said} {S6 [p Colin Tarrant], of [l Station Close]}. {S7 He} {C7 claimed} {T7 that {S8 the temple} {C8 had promised} {T8 a fence} in 2019 and "we're still looking through it"}.

{S9 The gurdwara's general secretary, [p Manjit Kaur Gill],} {C9 acknowledged} {T9 that a fence was owed}. {T10 "It was ordered. It came in the wrong size, and then it was Covid,"} {S10 she} {C10 told} {A10 the committee}. {S11 She} {C11 offered} {T11 to put it up at once and, {X11 if the Close so wished}, to paint it green}.

Several speakers recalled the winter of 2021, when the river rose and the temple fed the whole of the lower town for a week. {S12 The vicar of [l Saint Botolph]'s, the Reverend [p Hugh Lacey],} {C12 said} {T12 he was "ashamed, as a resident, that we are counting parking spaces"}. There was applause. {T13 "Move it to the vicarage, then!"} {C13 shouted} {S13 a man at the back}.

{S15 {S14 Ward councillor [p Denise Okafor] ([o Liberal Democrat])}} {C14 was critical of} {T14 both sides} and {C15 proposed} {T15 a deferral to allow for a noise survey}. {S16 [p Raj Bansal] ([o Conservative])}, himself a member of the congregation, {C16 backed} {T16 the proposal}; {S18 {S17 the chairman, [p Ted Plumley],}} {C17 considered} {T17 a survey "a waste of everyone's supper"} and {C18 voted against} {T18 it}. The motion was carried by seven to four.

The warehouse was built in 1961 for {S25 a firm} that {C25 claimed} {T25 to sell the widest carpets in the south}. When the firm failed, the hall stood empty for nine years, apart from pigeons and a boxing club. The congregation, which had met until then in a room over a dry cleaner's, raised the price in eleven months. It numbers about 300 families, many of them employed at [l Gatwick]. The kitchen gets through 90 kilos of lentils a week, and a rota of volunteers, the youngest of them seven, does the washing-up.

{S19 [p Plumley]} {C19 expects} {T19 the matter to come back in June}. {T20 {S21 The temple} {C21 is determined} {T21 to appeal {X21 if it is refused}}, and {S22 its solicitors} {C22 have advised} {A22 it} {T22 that it would win}}, {S20 a trustee} {C20 said} as the chairs were being stacked.

Mrs [p Gill] was in a milder mood. {S23 She} {C23 invited} {A23 the entire committee, and Mr [p Tarrant],} {T23 to lunch}. {S24 He} {C24 accepted} {T24 the invitation}.
---
1 act=announcement fact=Uu who=Councillors in Brackley Heath
2 act=commitment fact=Uu who=Guru Amar Das Gurdwara
3 act=proposal fact=Uu who=Joanne Whitlock
4 act=assessment fact=CT- who=The highways department
5 act=assessment fact=CT+ who=A petition against the scheme
6 act=assessment fact=CT+ who=Colin Tarrant
7 act=claim fact=CT+ who=Colin Tarrant
8 act=commitment fact=Uu in=7 who=Guru Amar Das Gurdwara
9 act=agreement fact=CT+ who=Manjit Kaur Gill
10 act=claim fact=CT+ who=Manjit Kaur Gill
11 act=commitment fact=Uu who=Manjit Kaur Gill
12 act=assessment fact=CT+ who=Hugh Lacey
13 act=proposal fact=Uu who=a man at the back
14 act=assessment fact=CT+ who=Denise Okafor
15 act=proposal fact=Uu who=Denise Okafor
16 act=agreement fact=CT+ who=Raj Bansal
17 act=assessment fact=CT- who=Ted Plumley
18 act=denial fact=CT- who=Ted Plumley
19 act=assessment fact=PR+ who=Ted Plumley
20 act=claim fact=CT+ who=a trustee
21 act=conditional_commitment fact=Uu in=20 who=Guru Amar Das Gurdwara
22 act=assessment fact=PR+ in=20 who=its solicitors
23 act=proposal fact=Uu who=Manjit Kaur Gill
24 act=agreement fact=CT+ who=Colin Tarrant
25 act=claim fact=CT+ who=a firm
26 act=announcement fact=Uu who=Councillors in Brackley Heath
role: Joanne Whitlock | Planning officer | 
role: Manjit Kaur Gill | general secretary | Guru Amar Das Gurdwara
role: Hugh Lacey | vicar | Saint Botolph's
role: Denise Okafor | Ward councillor | Brackley Heath
role: Ted Plumley | chairman | 
