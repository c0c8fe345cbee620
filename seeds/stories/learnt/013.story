{S1 [l Ghana] court} {C1 orders} {T1 recount in northern seat}

{S2 [l Ghana]'s [o Supreme Court]} {C2 has ordered} {T2 a fresh count of votes in [l Bawena Central]}, the constituency that decides which party controls parliament.

The governing [o National Progress Alliance] was awarded the seat in December by 61 votes. Without it, neither side would have a majority.

The five judges were unanimous. {T3 "An election is not a lottery in which the last man holding the box is the winner,"} {C3 read} {S3 Chief Justice [p Akosua Frempong]} from the bench.

Supporters of the opposition candidate, [p Iddrisu Salifu], danced on the steps of the court in [l Accra]. He himself was in church.

{S4 His lawyers} {C4 had submitted} {T4 that two ballot boxes were opened in a hotel room and that the seals were replaced with seals of another colour}. {S5 {S6 The [o Electoral Commission]}} {C5 concedes} {T5 the boxes were moved} but {C6 says} {T6 a burst water pipe left its officers no choice}.

Deputy information minister [p Nana Yaw Boadu] was at pains to sound relaxed. {T7 "We counted it once and won, we shall count it twice and win,"} {S7 he} {C7 said} on breakfast television. {S8 Another minister} was less sanguine, {C8 telling} {A8 the [o BBC]} privately {T8 that "we may have to start packing"}.

The recount will take place on Saturday in a school hall. {S9 Police} {C9 plan} {T9 to deploy 600 officers}. Roads will be closed from dawn and, {C10 at the request of} {S10 both parties}, {T10 no alcohol will be sold}.

[l Ghana] has changed governments peacefully at the ballot box several times, and its courts are respected across the region. Still, the long dispute has taken its toll: parliament has not met since 9 January, teachers in two regions have gone unpaid, and a loan agreement worth $310m lies unsigned.

{S11 [p Efua Mensah-Dadzie], who runs the think tank [o Ballot Watch],} {C11 hailed} {T11 the ruling as brave}. {T12 "{S13 People} {C13 feared} {T13 the judges would hide behind procedure},"} {S12 she} {C12 said}, {T12 "and they did not hide."}

Will it be enough? In the market at [l Bawena], opinion was split as neatly as the vote.
---
1 act=announcement fact=Uu who=Ghana court
2 act=announcement fact=Uu who=Supreme Court
3 act=assessment fact=CT- who=Akosua Frempong
4 act=claim fact=CT+ who=his lawyers
5 act=agreement fact=CT+ who=Electoral Commission
6 act=claim fact=CT+ who=Electoral Commission
7 act=assessment fact=CT+ who=Nana Yaw Boadu
8 act=assessment fact=PS+ who=another minister
9 act=commitment fact=Uu who=police
10 act=proposal fact=Uu who=both parties
11 act=assessment fact=CT+ who=Efua Mensah-Dadzie
12 act=claim fact=CT- who=Efua Mensah-Dadzie
13 act=assessment fact=PR+ in=12 who=people
role: Akosua Frempong | Chief Justice | Supreme Court
role: Nana Yaw Boadu | Deputy information minister | Ghana
role: Iddrisu Salifu | candidate | 
