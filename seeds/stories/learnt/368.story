Mine cage fall: {S1 widows} {C1 accuse} {T1 owner of "buying silence"}

[l RUSTENBURG], [l South Africa], Nov. 26 — One year after a lift cage dropped 180 metres down a platinum shaft and killed twelve men, {S2 nine of their widows} {C2 said} {D2 on Tuesday} {T2 that {S3 the mining company} {C3 had offered} {A3 them} {T3 money to drop out of a court case}}.

{S4 [o Bakwena Platinum]} {C4 denied} {T4 the accusation}. {T5 "The payments were humanitarian and came with no strings,"} {S5 chief executive [p Gerhard Naudé]} {C5 wrote} in reply to questions from [o Reuters].

The women showed reporters a two-page form. {S6 Its last line} {C6 reads}: {T6 "{S7 The recipient} {C7 agrees} {T7 not to associate herself with any claim}."}

{T8 "{S9 The man from the office} {C9 said} {T9 it is a receipt}. {S10 My daughter, who is in grade nine,} {C10 said}, {T10 Mama, that is not what a receipt says},"} {C8 said} {S8 [p Kelebogile Motaung], 41}.

The accident, on Nov. 26 last year, was the worst in the country's mines in a decade. {T11 A weld in the cage's suspension gear had cracked}, {S11 inspectors of the [o Department of Mineral and Petroleum Resources]} {C11 found}, {T11 and {S12 a crew} {C12 had reported} {T12 a grinding noise} on three consecutive shifts}.

{S13 [p Jabu Mthethwa], general secretary of the [o Amalgamated Shaft Workers' Union],} {C13 wants} {T13 criminal charges brought against the mine's engineers}. {S14 He} {C14 has threatened} {T14 to call out 30,000 members {X14 if prosecutors do not act by Christmas}}.

{S15 The [o National Prosecuting Authority]} {C15 says} {T15 it is still studying the inspectors' report}. {S16 A spokesman, [p Sello Phiri],} {C16 rebuffed} {T16 the deadline}: {T17 "We don't take instructions on dates,"} {S17 he} {C17 told} {A17 [o SAfm]}.

For most of the past year the shaft has stood idle. Grass has come up between the rails. The winder house is guarded by one man with a radio, and the headgear, painted green by a previous owner, can be seen from the highway.

{S19 Analysts at [o Kopano Securities]} {C19 do not expect} {T19 it to reopen before 2027}. {T20 "{S21 The market} {C21 has decided} {T21 that shaft is a cemetery},"} {S20 one of them, [p Ilse Brand],} {C20 noted}.

{S22 [p Naudé], a former mine engineer who took over in March,} {C22 pledged} {D22 in his first week} {T22 to meet every family}. {S23 Four of the women} {C23 confirm} {T23 that he has}.

{T24 "He took off his hat,"} {C24 said} {S24 [p Motaung]}, {T24 "and {S25 he} {C25 asked} {A25 me} {T25 what my husband liked to eat}. {S26 I} {C26 thought} {T26 this one might be different}. Then came the form."}
---
1 act=claim fact=CT+ who=widows
2 act=claim fact=CT+ who=nine of their widows
3 act=conditional_commitment fact=Uu in=2 who=Bakwena Platinum
4 act=denial fact=CT- who=Bakwena Platinum
5 act=denial fact=CT+ who=Gerhard Naudé
6 act=claim fact=CT+ who=Its last line
7 act=commitment fact=Uu in=6 who=The recipient
8 act=claim fact=CT+ who=Kelebogile Motaung
9 act=claim fact=CT+ in=8 who=The man from the office
10 act=denial fact=CT- in=8 who=My daughter
11 act=claim fact=CT+ who=inspectors of the Department of Mineral and Petroleum Resources
12 act=claim fact=CT+ in=11 who=a crew
13 act=proposal fact=Uu who=Jabu Mthethwa
14 act=threat fact=Uu who=Jabu Mthethwa
15 act=claim fact=CT+ who=National Prosecuting Authority
16 act=denial fact=CT- who=Sello Phiri
17 act=claim fact=CT- who=Sello Phiri
19 act=assessment fact=PR- who=Analysts at Kopano Securities
20 act=assessment fact=CT+ who=Ilse Brand
21 act=assessment fact=CT+ in=20 who=The market
22 act=commitment fact=Uu who=Gerhard Naudé
23 act=claim fact=CT+ who=Four of the women
24 act=claim fact=CT+ who=Kelebogile Motaung
25 act=proposal fact=Uu in=24 who=Gerhard Naudé
26 act=assessment fact=PS+ in=24 who=Kelebogile Motaung
role: Gerhard Naudé | chief executive | Bakwena Platinum
role: Gerhard Naudé | mine engineer | 
role: Jabu Mthethwa | general secretary | Amalgamated Shaft Workers' Union
role: Sello Phiri | spokesman | National Prosecuting Authority
