{T1 Shelling empties Sudanese market town}, {S1 aid workers} {C1 say}

[l PORT SUDAN], [l Sudan] ([o AFP]) — {T2 Artillery fire emptied the market town of [l Um Rawiya] over the weekend, with families walking south through fields of uncut sorghum}, {S2 residents and aid workers} {C2 said}.

{S3 [o Médecins Sans Frontières]} {C3 put} {T3 the number of dead at no fewer than 38}. {S4 A local volunteer group} {C4 spoke of} {T4 more than 60}. Neither count could be checked independently, as the phone network has been down since Friday.

{T5 “The first shell hit the grain store and the second hit the people who ran to the grain store,”} {S5 [p Hawa Idris], a tea seller reached in the next village,} {C5 recalled}. {S6 She} {C6 believes} {T6 her brother is alive}. {T7 “{S8 A driver} {C8 swore} {A8 to me} {T8 that he had seen him on the road},”} {S7 she} {C7 explained}.

The army and the paramilitary [o Rapid Support Forces] have fought for control of the road since October, and {S17 each} {C17 has blamed} {T17 the other}. {S9 An army communiqué} {C9 accused} {T9 the paramilitaries of “firing blindly into homes”}. {S10 An adviser to the [o RSF], [p Ezzeldin Hamad],} {C10 retorted} on [o X] {T10 that his men had pulled out of the town a day earlier and that only the army had guns of that range}.

{S11 Western diplomats} {C11 suspect} {T11 that both are preparing for a larger push before the rains}.

In [l Geneva], {S12 the [o UN] refugee agency} {C12 appealed} {A12 to both sides} {T12 to let convoys through}. {S13 Its spokesman, [p Lars Hedlund],} {C13 stressed} {T13 that nine trucks carrying flour had been waiting at a checkpoint for sixteen days}. {T14 “Flour does not wait,”} {S14 he} {C14 remarked}.

A ceasefire agreed in [l Jeddah] last year never took hold. {S15 Mediators} {C15 have not ruled out} {T15 a new round of talks this month}, although {S16 one person involved in the effort} {C16 admitted} {T16 that no invitations had been sent}.

By Sunday evening the road was quiet. A donkey cart loaded with beds stood abandoned at the bridge, its animal gone.
---
1 act=claim fact=CT+ who=aid workers
2 act=claim fact=CT+ who=residents and aid workers
3 act=claim fact=CT+ who=Médecins Sans Frontières
4 act=claim fact=CT+ who=a local volunteer group
5 act=claim fact=CT+ who=Hawa Idris
6 act=assessment fact=PR+ who=Hawa Idris
7 act=claim fact=CT+ who=Hawa Idris
8 act=claim fact=CT+ in=7 who=a driver
9 act=claim fact=CT+ who=an army communiqué
10 act=denial fact=CT- who=Ezzeldin Hamad
11 act=assessment fact=PS+ who=Western diplomats
12 act=proposal fact=Uu who=the UN refugee agency
13 act=claim fact=CT+ who=Lars Hedlund
14 act=assessment fact=CT- who=Lars Hedlund
15 act=non_exclusion fact=PS+ who=mediators
16 act=agreement fact=CT- who=one person involved in the effort
17 act=claim fact=CT+ who=each
role: Hawa Idris | tea seller | 
role: Ezzeldin Hamad | adviser | RSF
role: Lars Hedlund | spokesman | UN refugee agency
