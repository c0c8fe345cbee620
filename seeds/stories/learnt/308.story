{S1 Court} {C1 clears} {T1 aid worker of spying}

{T2 A Danish aid worker has been cleared of spying for [l Israel]}, {S2 a court in the Iranian city of [l Shiraz]} {C2 ruled} {D2 on Wednesday}. {S3 It} {C3 ordered} {T3 that he be freed within two days}.

[p Mads Ravn], 44, an engineer with the charity [o Clean Wells], had been in custody for 19 months.

{T4 "{S5 His lawyer} {C5 told} {A5 us} {T5 to pack a coat}, and then I had to sit down,"} {S4 his father, [p Preben Ravn],} {C4 told} {A4 the Danish broadcaster [o DR]}.

{S6 Danish Prime Minister [p Louise Bjerregaard]} {C6 thanked} {T6 [l Switzerland] and [l Oman] for their help}.

{S7 She} {C7 denied} {T7 that [l Denmark] had agreed to send back an Iranian arrested in [l Odense] last year}.

But {S8 [l Iran]'s [o Fars] news agency} {C8 said} {T8 such a swap was "in its last stage"}. {T9 A Danish diplomat had given a written undertaking at a meeting in [l Geneva]}, {C9 according to} {S9 the agency}.

{S11 The Danish foreign ministry} {C11 called} {T11 that report "inventive"}.

The charge against Mr [p Ravn] rested on a set of maps. {S12 Prosecutors} {C12 alleged} {T12 that they showed military pipelines}. {S13 The defence} {C13 argued} {T13 that they showed water}.

{S14 Judge [p Behrouz Sattari]} {C14 said} {T14 he had sent the maps to three experts and that {S15 all three} {C15 had agreed} {T15 with the defence}}.

{T16 "He is the most boring man I know, and I mean that as praise,"} {S16 [p Solveig Aune], who heads [o Clean Wells],} {C16 said} in [l Oslo]. {T16 "{S17 The guards} apparently {C17 thought} {T17 it was a cover}."}

{S18 [l Washington]} {C18 welcomed} {T18 the ruling}, as did [l Paris] and [l Berlin]. {S19 A [o State Department] spokeswoman} {C19 called on} {A19 [l Iran]} {T19 to free three other foreigners}.

{S20 [o Amnesty International]} {C20 estimates} {T20 that at least 14 people with a second passport are in Iranian jails}.

{S21 The family} {C21 hopes} {T21 to meet Mr [p Ravn] in [l Muscat] on Saturday}. He has lost 20 kilos and most of the hearing in one ear, and he missed the birth of a niece and the funeral of his mother.

The trial lasted four sessions, two of them behind closed doors, and the file ran to 1,100 pages.
---
1 act=announcement fact=CT- who=Court
2 act=announcement fact=CT- who=a court in the Iranian city of Shiraz
3 act=announcement fact=CT+ who=a court in the Iranian city of Shiraz
4 act=claim fact=CT+ who=Preben Ravn
5 act=proposal fact=Uu in=4 who=His lawyer
6 act=assessment fact=CT+ who=Louise Bjerregaard
7 act=denial fact=CT- who=Louise Bjerregaard
8 act=claim fact=CT+ who=Iran's Fars news agency
9 act=claim fact=CT+ who=Iran's Fars news agency
11 act=denial fact=CT- who=The Danish foreign ministry
12 act=claim fact=CT+ who=Prosecutors
13 act=claim fact=CT+ who=The defence
14 act=claim fact=CT+ who=Behrouz Sattari
15 act=agreement fact=CT+ in=14 who=all three
16 act=assessment fact=CT+ who=Solveig Aune
17 act=assessment fact=CT+ in=16 who=The guards
18 act=assessment fact=CT+ who=Washington
19 act=proposal fact=Uu who=A State Department spokeswoman
20 act=claim fact=PR+ who=Amnesty International
21 act=commitment fact=Uu who=The family
role: Mads Ravn | engineer | Clean Wells
role: Louise Bjerregaard | Prime Minister | Denmark
role: Behrouz Sattari | Judge | 
role: Solveig Aune | head | Clean Wells
