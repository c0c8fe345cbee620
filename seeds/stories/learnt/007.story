{S1 Brazilian police} {C1 say} {T1 gold smugglers used school buses}

By our correspondent in [l Belém]

Eleven people have been arrested in the north of [l Brazil] on suspicion of hiding illegally mined gold beneath the seats of school buses.

{S2 The [o Federal Police]} made the raids public {D2 on Thursday morning}, {C2 saying} {T2 that 84kg of gold had been seized and that four officials of the town of [l Nova Aldeia] were among those held}.

{T3 “The buses were a perfect cover. Nobody stops children,”} {S3 superintendent [p Caio Bandeira]} {C3 told} {A3 a news conference}. {T4 No pupils were on board during the smuggling runs}, {C4 according to} {S4 him}.

Investigators spent fourteen months on the case, which began when a mechanic found a bar wrapped in a football shirt. {T5 The mechanic, whose name has not been released,} {C5 reportedly} {T5 received death threats} and now lives in another state.

{S6 Lawyers for the mayor, [p Jurandir Falcão],} {C6 denied} {T6 any wrongdoing on his part}. {T7 “{S8 He} {C8 has always said} {T8 he would open the town’s books to anyone who asked},”} {S7 one of them, [p Thaís Brandão],} {C7 told} {A7 the network [o TV Guamá]}.

Not everyone in [l Nova Aldeia] was surprised. {S9 One mother} {C9 described} {T9 how the bus her son took smelled of “mercury and wet earth”}. {T10 She had complained to the school about it last year}, {S10 she} {C10 says}. {S12 The headteacher} {C12 has no recollection of} that.

Illegal mining has poisoned rivers across the [l Amazon]. {S13 A study by the [o Tapajós Institute]} {C13 estimated} {D13 last year} {T13 that one in three adults living along the [l Jari] had unsafe levels of mercury in their blood}.

{S14 {S15 [p Marina Tukano], an Indigenous leader,}} {C14 welcomed} {T14 the arrests}, but {C15 warned} {T15 that the buyers would find new sellers {X15 unless banks were made to ask where the gold came from}}.

The eleven are due before a judge on Saturday. {S16 Prosecutors} {C16 intend} {T16 to ask that the mayor be held without bail}.
---
1 act=claim fact=CT+ who=Brazilian police
2 act=claim fact=CT+ who=Federal Police
3 act=assessment fact=CT+ who=Caio Bandeira
4 act=claim fact=CT- who=Caio Bandeira
5 act=claim fact=PR+ who=unspecified
6 act=denial fact=CT- who=lawyers for the mayor, Jurandir Falcão
7 act=claim fact=CT+ who=Thaís Brandão
8 act=conditional_commitment fact=Uu in=7 who=Jurandir Falcão
9 act=claim fact=CT+ who=one mother
10 act=claim fact=CT+ who=one mother
12 act=non_confirmation fact=Uu who=the headteacher
13 act=claim fact=PR+ who=a study by the Tapajós Institute
14 act=assessment fact=CT+ who=Marina Tukano
15 act=assessment fact=PR+ who=Marina Tukano
16 act=commitment fact=Uu who=prosecutors
role: Caio Bandeira | superintendent | Federal Police
role: Jurandir Falcão | mayor | Nova Aldeia
role: Marina Tukano | Indigenous leader | 
