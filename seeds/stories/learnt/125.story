Three held over theft of saint's relics from Sicilian chapel

[l PALERMO], [l Italy] — Police in [l Sicily] have arrested a sacristan, an antiques dealer and a retired customs officer over the disappearance of a silver reliquary, {T1 worth “perhaps two million euros, perhaps nothing at all”} {C1 in the words of} {S1 the prosecutor, [p Ersilia Monforte]}.

The reliquary, which holds a finger bone {C17 said} {T17 to be that of a ninth-century hermit}, vanished from the chapel of [l San Vito] in April. No window had been broken. The alarm, a gift from a savings bank, had been switched off for a wedding, and the parish priest discovered the empty niche only when he came to bless the ring-bearers.

{S2 Investigators} {C2 believe} {T2 that the three men planned the theft together over several months and that a fourth, still at large, found the buyer}. {S3 [p Monforte]} {C3 told} {A3 a news conference} {D3 on Friday} {T3 that {S4 one of the suspects} {C4 had confessed to} {T4 copying the key}}. {S5 She} {C5 refused to say} which.

{S6 A lawyer for the sacristan, 61-year-old [p Calogero Vinti],} {C6 rejected} {T6 the charges}: {T7 “My client has polished that silver for thirty years. You do not steal what you have polished,”} {S7 [p Fabrizio Lentini]} {C7 declared}. {S8 The dealer} {C8 claims} {T8 {S9 he} {C9 thought} {T9 the piece a copy}}; {S10 the former customs man} {C10 has so far kept silent}.

[l San Vito] has 412 inhabitants and one road. Every second of May the bone is carried down to the harbour to bless the boats; this year the procession went ahead with an empty cushion, the band maintained its usual pace, and the fireworks, paid for in advance, were let off into a clear sky.

In the village, opinion is divided. {S11 Some} {C11 blame} {T11 the diocese, which left the chapel without a guard}. {S12 Others} {C12 mutter} {T12 that the relic was sold long ago and replaced}. {T13 Nonsense,} {C13 says} {S13 [p Agata Crisafulli], the mayor, a pharmacist who was baptised there}: {T13 she held the finger's case herself, and it was warm}.

{S14 The bishop, Monsignor [p Ugo Terranova],} {C14 appealed} {D14 on Sunday} {T14 for the return of the bone, silver or no silver}. {T15 “Keep the metal,”} {S15 he} {C15 urged}. {T15 “Leave us the man.”}

The reliquary has not been found. {S16 Police} {C16 fear} {T16 that it may have been melted down}.
---
1 act=assessment fact=PS+ who=Ersilia Monforte
2 act=assessment fact=PR+ who=Investigators
3 act=claim fact=CT+ who=Ersilia Monforte
4 act=claim fact=CT+ in=3 who=one of the suspects
5 act=non_confirmation fact=Uu who=Ersilia Monforte
6 act=denial fact=CT- who=Fabrizio Lentini
7 act=assessment fact=CT- who=Fabrizio Lentini
8 act=assessment fact=CT+ who=The dealer
9 act=assessment fact=CT+ in=8 who=The dealer
10 act=no_comment fact=Uu who=the former customs man
11 act=assessment fact=CT+ who=Some
12 act=claim fact=CT+ who=Others
13 act=denial fact=CT+ who=Agata Crisafulli
14 act=proposal fact=Uu who=Ugo Terranova
15 act=proposal fact=Uu who=Ugo Terranova
16 act=assessment fact=PS+ who=Police
17 act=claim fact=PR+ who=unspecified
role: Ersilia Monforte | prosecutor |
role: Calogero Vinti | sacristan |
role: Fabrizio Lentini | lawyer |
role: Agata Crisafulli | mayor |
role: Agata Crisafulli | pharmacist |
role: Ugo Terranova | bishop |
