Central bank will hold rates until winter, says governor

{S1 [l Brazil]'s central bank} {C1 announced} {D1 on Wednesday} {T1 that its benchmark rate would stay at 13.25 percent}, the fourth meeting in a row without a move.

{T2 The decision} {C2 had been expected} by {S2 all but three of the 31 economists polled by [o Reuters]}.

In a statement of barely two pages, {S3 the bank's monetary policy committee} {C3 said} {T3 inflation in services was “resilient” and that the labour market remained tight}. {S4 It} {C4 pledged} {T4 to “persevere for as long as is needed”}.

{S5 The government} {C5 wasted no time in criticising} {T5 the outcome}. {T6 “Every month of this costs us forty thousand jobs,”} {C6 complained} {S7 {S6 Planning Minister [p Odete Brandão]}}, {C7 adding} {T7 that {S8 builders in her home state of [l Bahia]} {C8 had told} {A8 her} {T8 they were sending crews home}}.

{S9 [p Rui Sacramento], the bank's governor,} {C9 brushed aside} {T9 {C10 suggestions} from {S10 the ruling party} {T10 that he was acting on behalf of its opponents}}. {T11 “I don't wear a party badge, I wear reading glasses,”} {S11 he} {C11 told} {A11 a news conference} in [l Brasília].

Analysts were split. {S12 [p Heloísa Pinheiro] of the brokerage [o Vértice]} {C12 thinks} {T12 a cut could come in July {X12 if the real holds}}; {S13 her counterpart at [o Banco Andrade], [p Caio Monte],} {C13 sees} {T13 no change before September}.

{S14 The national confederation of industry} {C14 called for} {T14 “an urgent correction of course”}.

{T15 The bank's own minutes, due out next week, are likely to show a divided committee}, {S15 two people familiar with the discussion} {C15 told} {A15 [o Reuters]}. {T16 “It was five to four for most of the afternoon,”} {S16 one of them} {C16 said}. {S17 The bank} {C17 declined to comment} on the vote before publication.

The real closed half a percent stronger, and stocks in [l São Paulo] gave up early gains.

[p Sacramento]'s term ends in December. {S18 The president} {C18 has yet to say} whom he will put forward, though {T19 his chief of staff, [p Márcio Lobo],} {C19 is widely believed} {T19 to want the post}. {T20 “{S21 He} {C21 wants} {T21 it} the way a child wants a drum,”} {S20 a senator from the governing coalition} {C20 quipped}.
---
1 act=announcement fact=CT+ who=Brazil's central bank
2 act=assessment fact=PR+ who=all but three of the 31 economists polled by Reuters
3 act=assessment fact=CT+ who=the bank's monetary policy committee
4 act=commitment fact=Uu who=the bank's monetary policy committee
5 act=assessment fact=CT+ who=The government
6 act=claim fact=CT+ who=Odete Brandão
7 act=claim fact=CT+ who=Odete Brandão
8 act=claim fact=CT+ in=7 who=builders in her home state of Bahia
9 act=denial fact=CT- who=Rui Sacramento
10 act=claim fact=CT+ in=9 who=the ruling party
11 act=assessment fact=CT- who=Rui Sacramento
12 act=assessment fact=PS+ who=Heloísa Pinheiro
13 act=assessment fact=PR- who=Caio Monte
14 act=proposal fact=Uu who=The national confederation of industry
15 act=assessment fact=PR+ who=two people familiar with the discussion
16 act=claim fact=CT+ who=one of them
17 act=no_comment fact=Uu who=Brazil's central bank
18 act=non_confirmation fact=Uu who=The president
19 act=assessment fact=PR+ who=unspecified
20 act=assessment fact=CT+ who=a senator from the governing coalition
21 act=assessment fact=Uu in=20 who=Márcio Lobo
role: Odete Brandão | Planning Minister | Brazil
role: Rui Sacramento | governor | 
role: Márcio Lobo | chief of staff |
