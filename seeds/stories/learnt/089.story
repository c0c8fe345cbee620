As it happened: [l Aldersfield] votes on the low-traffic scheme

19:02 Welcome to the town hall, where every seat has gone and there is a queue down the steps. On the agenda: whether the planters that closed nine streets to through traffic stay or go. {S1 Council leader [p Hugh Penhaligon]} {C1 told} {A1 [o BBC Radio Aldersfield]} {D1 this morning} {T1 that {S20 he} {C20 expected} {T20 "a long evening and a short vote"}}.

19:20 First up is Dr [p Samina Qureshi], a GP. {S2 She} {C2 says} {T2 asthma referrals in her practice have dropped by a fifth since the planters arrived and that she would be sorry to see them rise again}. Applause, some of it sarcastic.

19:34 {S3 [p Keith Lomas], who runs the hardware shop on [l Bank Street],} {C3 is having none of} {T3 it}. {T3 "{S5 They} {C5 said} {T5 footfall would go up}. My footfall is me, walking to the door to see if anyone's coming."}

19:51 A point of order. {S6 Cllr [p Jean Tordoff]} {C6 alleges} {T6 that the officers' report left out 300 objections}. {S7 The monitoring officer} {C7 responds} {T7 that they were duplicates}. {T8 "Duplicates, my foot,"} {C8 mutters} {S8 someone behind me}.

20:08 The ambulance trust has sent a letter. {S9 {S10 It}} {C9 confirms} {T9 two delays of more than three minutes}, but {C10 stresses} {T10 that neither patient came to harm}.

20:15 In the corridor I find [p Leon Baptiste], 11, eating crisps. {S11 He} {C11 hopes} {T11 the scheme stays}. {T12 "{S13 Mum} {C13 said} {T13 I could cycle to school {X13 if they kept it}},"} {S12 he} {C12 explains}.

20:40 {S14 The [o Conservatives]} {C14 call for} {T14 a six-month suspension and a residents' ballot}. {S15 [p Penhaligon]} {C15 retorts} {T15 that there have been two consultations and a by-election}.

21:17 We are voting. {S16 Three [o Labour] members} {C16 had privately indicated} {T16 they might rebel}; two of them do.

21:22 It's a tie, 24-24. The mayor has the casting vote. {S17 She} {C17 has previously refused} to say which way she would go.

21:24 The planters stay. Somebody has thrown a geranium.

21:45 That's it from us. {S18 [p Lomas]}, on his way out, {C18 vowed} {T18 to stand for election in May}. {S19 The mayor} left by a side door and {C19 had nothing to add}.
---
1 act=assessment fact=CT+ who=Hugh Penhaligon
2 act=claim fact=CT+ who=Samina Qureshi
3 act=denial fact=CT- who=Keith Lomas
5 act=assessment fact=PR+ in=3 who=They
6 act=claim fact=CT+ who=Jean Tordoff
7 act=claim fact=CT+ who=The monitoring officer
8 act=denial fact=CT- who=someone behind me
9 act=claim fact=CT+ who=The ambulance trust
10 act=claim fact=CT- who=The ambulance trust
11 act=assessment fact=Uu who=Leon Baptiste
12 act=claim fact=CT+ who=Leon Baptiste
13 act=conditional_commitment fact=Uu in=12 who=Mum
14 act=proposal fact=Uu who=Conservatives
15 act=claim fact=CT+ who=Hugh Penhaligon
16 act=threat fact=Uu who=Three Labour members
17 act=non_confirmation fact=Uu who=The mayor
18 act=commitment fact=Uu who=Keith Lomas
19 act=no_comment fact=Uu who=The mayor
20 act=assessment fact=PR+ in=1 who=Hugh Penhaligon
role: Hugh Penhaligon | council leader | Aldersfield
role: Samina Qureshi | GP | 
role: Jean Tordoff | Cllr | Aldersfield
