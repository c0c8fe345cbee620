Night trains halted across [l Portugal] as signal workers walk out

Wednesday, October 8

Overnight rail services in [l Portugal] came to a standstill last night when about 900 signal operators began a 72-hour strike over rest periods. {S1 [o Comboios de Portugal], the state passenger operator,} {C1 announced} {D1 yesterday} {T1 that all sleeper and long-distance departures after 10 p.m. had been cancelled}.

The workers' union, [o SNOF], called the strike after talks at the labour ministry broke up on Monday without a deal. {T2 "Our members are working eleven days without a break,"} {S2 the union's general secretary, [p Duarte Lameira],} {C2 told} {A2 reporters} outside [l Santa Apolónia] station in [l Lisbon]. {T2 "One of these nights somebody is going to fall asleep at the board."}

{S4 The infrastructure manager, [o Rede Férrea],} {C4 disputed} {T4 that figure}. In a statement e-mailed to [o Wikinews], {S6 {S5 it}} {C5 said} {T5 no operator had exceeded the legal maximum of six consecutive shifts} and {C6 urged} {A6 the union} {T6 to return to the table}. {S7 [p Lameira]} {C7 has dismissed} {T7 the invitation as "theatre"}.

{C16 According to} {S16 a rota seen by [o Wikinews]}, {T16 at least fourteen operators at the [l Entroncamento] junction were scheduled for nine shifts in a row in September}. {S8 [o Rede Férrea]} {C8 would not confirm} that the document was genuine.

{S9 Labour Minister [p Celeste Avelar]} {C9 said} {D9 on Tuesday} {T9 that the government regretted the inconvenience to passengers and that it was prepared to appoint a mediator {X9 if both sides asked for one}}. {S10 She} {C10 did not rule out} {T10 an order obliging some staff to work during the morning peak}.

At [l Porto Campanhã], where the queue for replacement coaches stretched around the block, patience was wearing thin. {S11 One passenger, who gave her name only as [p Inês],} {C11 said} {T11 {S12 station staff} {C12 had assured} {A12 her} {T12 there would be a bus at midnight}}. It came at twenty to three. {T13 "I'm on the side of the workers,"} {S13 she} {C13 added}. {T13 "But I have a baby and I'm sitting on a suitcase."}

The strike is due to end at midnight on Friday. {T15 A second stoppage, covering freight lines,} {C15 is reportedly} {T15 being considered for November}.
---
1 act=announcement fact=CT+ who=Comboios de Portugal
2 act=claim fact=CT+ who=Duarte Lameira
4 act=denial fact=CT- who=Rede Férrea
5 act=denial fact=CT- who=Rede Férrea
6 act=proposal fact=Uu who=Rede Férrea
7 act=assessment fact=CT- who=Duarte Lameira
8 act=non_confirmation fact=Uu who=Rede Férrea
9 act=conditional_commitment fact=Uu who=Celeste Avelar
10 act=non_exclusion fact=PS+ who=Celeste Avelar
11 act=claim fact=CT+ who=Inês
12 act=commitment fact=Uu in=11 who=station staff
13 act=assessment fact=CT+ who=Inês
15 act=claim fact=PS+ who=unspecified
16 act=claim fact=CT+ who=a rota seen by Wikinews
role: Duarte Lameira | general secretary | SNOF
role: Celeste Avelar | Labour Minister | Portugal
