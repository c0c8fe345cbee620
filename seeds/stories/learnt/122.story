Striker's ban cut to four matches as club and league trade barbs

[p Iker Santolaya], the 34-year-old [o Real Almenara] striker, will be free to play again in November after an appeal panel reduced his suspension from nine matches to four.

He was ordered off in August for confronting a linesman. {S2 {S1 The panel}} {C1 found} {T1 that he had grabbed the flag but had not struck anyone}, and {C2 called} {T2 the original sanction "plainly out of proportion"}.

{T3 "I've apologised to [p Mateo], I've apologised to my team-mates, and I'd like to play football now,"} {S3 [p Santolaya]} {C3 wrote} on [o Instagram] {D3 within minutes of the ruling}.

{T4 "Four is still four too many,"} {C4 grumbled} {S4 [p Berta Llorens], [o Almenara]'s president and a former sprinter}. {S6 {S5 She}} {C5 accused} {T5 the league of making an example of a player near the end of his career}, and {C6 hinted} {T6 that the club could yet go to the [o Court of Arbitration for Sport]}.

The league was having none of it. {S7 [p Gonzalo Prat], its director of integrity,} {C7 countered}: {T7 "An official left that pitch in tears. If the club thinks that is worth nothing, it should say so."} {S8 The referees' union}, for its part, {C8 voiced} {T8 fears that the ruling would be read as a licence to intimidate}.

[o Almenara] have claimed only five points from seven games without their captain, who led the scoring charts last season, and last Sunday they conceded three times in eleven minutes. They host [o Deportivo Zurbe] on Saturday.

{S9 The coach, [p Anders Holm],} {C9 is adamant that} {T9 his dressing room is calm}. {C10 For} {S10 him}, {T10 the trouble lies in the defence, not in the courts}. {T11 "{S12 People} {C12 tell} {A12 me} {T12 we miss one man}. We miss about six metres of organisation,"} {S11 he} {C11 quipped}.

[o Almenara] were promoted two years ago and have never looked like going down until now. A stand named after the club's first treasurer was closed in September when a beam gave way. The kit supplier recalled 3,000 shirts because the badge was upside down, and the replacements, agreed in July, arrived a size too small.

{S13 [p Mateo Rius], the linesman,} {C13 would not say} whether he had accepted the apology. {S14 A friend, asking not to be named,} {C14 said} {T14 {S15 the 29-year-old} {C15 was thinking of} {T15 giving up the flag for good}}.

{S16 Both sides} {C16 say} {T16 {S17 they} {C17 want} {T17 the affair closed}}.
---
1 act=claim fact=CT+ who=The panel
2 act=assessment fact=CT+ who=The panel
3 act=claim fact=CT+ who=Iker Santolaya
4 act=assessment fact=CT+ who=Berta Llorens
5 act=claim fact=CT+ who=Berta Llorens
6 act=threat fact=Uu who=Berta Llorens
7 act=assessment fact=CT+ who=Gonzalo Prat
8 act=assessment fact=PS+ who=The referees' union
9 act=assessment fact=CT+ who=Anders Holm
10 act=assessment fact=CT+ who=Anders Holm
11 act=assessment fact=CT+ who=Anders Holm
12 act=claim fact=CT+ in=11 who=People
13 act=non_confirmation fact=Uu who=Mateo Rius
14 act=claim fact=CT+ who=A friend
15 act=commitment fact=Uu in=14 who=Mateo Rius
16 act=assessment fact=Uu who=Both sides
17 act=proposal fact=Uu in=16 who=Both sides
role: Iker Santolaya | striker | Real Almenara
role: Iker Santolaya | captain | Almenara
role: Berta Llorens | president | Almenara
role: Berta Llorens | former sprinter |
role: Gonzalo Prat | director of integrity | The league
role: Anders Holm | coach |
role: Mateo Rius | linesman |
