Cough syrup deaths: {S28 minister} {C28 says} {T28 warnings sat in a drawer}

[l ACCRA], [l Ghana] ([o AFP]) – {T1 At least 31 infants} {C1 are feared} {T1 dead} after drinking a cough syrup imported from [l India], and {S2 [l Ghana]'s health minister} {C2 said} {D2 Tuesday} {T2 that {A3 officials} {C3 had been warned about} {T3 it} {D3 in March}}.

{T4 "The letter was in a drawer. I have seen the drawer,"} {S4 [p Efua Mensah-Boadu]} {C4 told} {A4 lawmakers}, {S29 some of whom} {C29 shouted} at {A29 her} {T29 to resign}.

{T5 The syrup, sold under the name [m Tussinil], contained a solvent used in brake fluid}, {C5 according to} {S5 tests by the [o Food and Drugs Authority]}. {S6 The [o World Health Organization]} {C6 has asked} {A6 governments} {T6 to seize any bottle they find}.

{S9 {S7 The manufacturer, [o Sarvodaya Remedies] of [l Gujarat],}} {C7 said} in a statement {T7 that {S8 Indian inspectors} {C8 had certified} {T8 every batch}} and {C9 suggested} {T9 that the bottles might be counterfeit}. {S10 [l India]'s drug regulator} {C10 did not immediately comment}.

{S11 [p Kofi Tetteh], a taxi driver whose daughter was two,} {C11 told} {A11 [o AFP]} outside the hospital in [l Tema] {T11 that {S12 the pharmacist} {C12 had recommended} {T12 the brand}}. {T13 "{S14 She} {C14 said} {T14 it was the good one, the foreign one},"} {S13 he} {C13 said}.

{S15 The opposition} {C15 accused} {T15 the government of a cover-up}. {T16 "{S17 They} {C17 told} {A17 mothers} {T17 it was malaria},"} {S16 opposition health spokesman [p Issah Alhassan]} {C16 thundered}. {S18 He} {C18 called for} {T18 a commission headed by a judge}. {S20 {S19 [p Mensah-Boadu]}} {C19 ruled out} {T19 a commission} for now but {C20 said} {T20 that she would accept an inquiry by the [o African Union]'s medicines agency}.

{S22 Two officials at the authority} {C22 told} {A22 [o AFP]} on condition of anonymity {T22 that only six inspectors cover the whole country}. {S23 One of them} {C23 described} {T23 the port of [l Tema]} {C23 as} {T23 "a sieve with a flag on it"}.

Similar syrups have killed children in [l Gambia], [l Uzbekistan] and [l Indonesia] in recent years, and a deal signed in 2023 was to have brought every shipment to a laboratory before sale. The laboratory, in a suburb of [l Accra], has been waiting for a part since January.

{S24 Police} {C24 said} {T24 four wholesalers had been arrested}. {T25 {S26 The men} {C26 deny} {T26 knowing what was in the bottles}}, {S25 their lawyer} {C25 said}.

{S27 The president} {C27 has declared} {T27 three days of mourning from Thursday}.
---
1 act=assessment fact=PR+ who=unspecified
2 act=claim fact=CT+ who=Efua Mensah-Boadu
3 act=claim fact=CT+ in=2 who=unspecified
4 act=claim fact=CT+ who=Efua Mensah-Boadu
5 act=claim fact=CT+ who=tests by the Food and Drugs Authority
6 act=proposal fact=Uu who=The World Health Organization
7 act=claim fact=CT+ who=Sarvodaya Remedies
8 act=agreement fact=CT+ in=7 who=Indian inspectors
9 act=assessment fact=PS+ who=Sarvodaya Remedies
10 act=no_comment fact=Uu who=India's drug regulator
11 act=claim fact=CT+ who=Kofi Tetteh
12 act=proposal fact=Uu in=11 who=the pharmacist
13 act=claim fact=CT+ who=Kofi Tetteh
14 act=assessment fact=CT+ in=13 who=the pharmacist
15 act=claim fact=CT+ who=The opposition
16 act=claim fact=CT+ who=Issah Alhassan
17 act=claim fact=CT+ in=16 who=the government
18 act=proposal fact=Uu who=Issah Alhassan
19 act=denial fact=CT- who=Efua Mensah-Boadu
20 act=agreement fact=Uu who=Efua Mensah-Boadu
22 act=claim fact=CT+ who=Two officials at the authority
23 act=assessment fact=CT+ who=One of them
24 act=claim fact=CT+ who=Police
25 act=claim fact=CT+ who=their lawyer
26 act=denial fact=CT- in=25 who=The men
27 act=announcement fact=CT+ who=The president
28 act=claim fact=CT+ who=minister
29 act=proposal fact=Uu who=some of whom
role: Efua Mensah-Boadu | health minister | Ghana
role: Kofi Tetteh | taxi driver |
role: Issah Alhassan | opposition health spokesman |
