Barracks revolt in [l Bissau] ends before lunch; {S1 minister} {C1 blames} {T1 “a dispute over boots”}

[l BISSAU] — A mutiny in the Guinean capital lasted about five hours on Thursday, killed one corporal and broke the windows of a bakery. What it was about is less clear.

{T2 “It was a disagreement over boots, and it has been settled with boots,”} {S2 the defence minister, [p Fidélio Nancassa],} {C2 told} {A2 radio listeners} {D2 at eleven}. {S3 He} {C3 denied} {T3 that the presidential palace had been surrounded}. {T4 Four armoured cars were parked there at sunrise}, {C4 according to} {S4 [p Adama Baldé], who sells mangoes opposite its gate}.

{S5 The opposition [o Front of the Twelfth]} {C5 does not believe} {T5 a word of the boots}. {T6 The soldiers}, in {S6 its} {C6 reading}, {T6 meant to stop the arrest of their commander, Colonel [p Infali Sambú]}, and {S7 the party} {C7 is demanding} {T7 that he be shown in public}. {S8 A relative of the colonel} {C8 said} {T8 {S9 he} had telephoned at noon and {C9 complained} only {T9 of the heat}}.

The president, [p Malam Djaló], was at a wedding abroad, and {S21 his office} {C21 did not answer the telephone}.

The [l Cuntum] barracks lies two kilometres from the palace, between a brick works and a football ground. Some 300 men are quartered there, in buildings put up for half that number. They are paid late in most months. There have been four successful coups in the country since independence and at least a dozen of the other kind, which tend to begin in that barracks, before dawn, in the dry season. Shopkeepers on the avenue have steel shutters for the purpose. On Thursday they were down by six and up again by one.

The corporal's mother, [p Sábado Té], received reporters in her yard. {S10 She} {C10 had learned} from a text message {T10 that her son was “fallen”}. {T11 “{S12 He} {C12 wrote} {A12 me} {D12 on Tuesday} {T12 that something was coming and that he would not be in it},”} {S11 she} {C11 said}. {S13 The army} {C13 has promised} {T13 a funeral with honours}.

{S14 [l Portugal]} {C14 called for} {T14 calm}, and {S15 the regional bloc, [o ECOWAS],} {C15 commended} {T15 the government for its restraint}. {S16 Western embassies} {C16 kept their own counsel}, though {S17 one diplomat} {C17 remarked} {T17 that {S18 nobody she knew} {C18 was convinced} {T18 the matter was closed}}.

{T20 “Two thousand pairs,”} {S20 [p Nancassa]} {C20 said} of the boots. {T20 “They arrive on the 14th.”}
---
1 act=claim fact=CT+ who=minister
2 act=claim fact=CT+ who=Fidélio Nancassa
3 act=denial fact=CT- who=Fidélio Nancassa
4 act=claim fact=CT+ who=Adama Baldé
5 act=denial fact=CT- who=Front of the Twelfth
6 act=claim fact=CT+ who=Front of the Twelfth
7 act=proposal fact=Uu who=Front of the Twelfth
8 act=claim fact=CT+ who=A relative of the colonel
9 act=claim fact=CT+ in=8 who=Infali Sambú
10 act=claim fact=CT+ who=Sábado Té
11 act=claim fact=CT+ who=Sábado Té
12 act=claim fact=PR+ in=11 who=the corporal
13 act=commitment fact=Uu who=The army
14 act=proposal fact=Uu who=Portugal
15 act=assessment fact=CT+ who=ECOWAS
16 act=no_comment fact=Uu who=Western embassies
17 act=claim fact=CT+ who=one diplomat
18 act=assessment fact=CT- in=17 who=nobody she knew
20 act=claim fact=CT+ who=Fidélio Nancassa
21 act=no_comment fact=Uu who=Malam Djaló's office
role: Malam Djaló | president | 
role: Fidélio Nancassa | defence minister | 
role: Infali Sambú | Colonel | 
