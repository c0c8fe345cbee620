Unrest spreads in [l Kyrgyzstan]; {S1 government} {C1 sees} {T1 “a coup in instalments”}

[l BISHKEK], October 9 – Crowds held the mayor's office in [l Osh] and two floors of the state bank in [l Bishkek] on Wednesday, the fourth day of unrest set off by a parliamentary election whose results were annulled, reinstated and annulled again within a week.

{S2 President [p Azamat Toktogulov]} {C2 told} {A2 the nation} {D2 at noon} {T2 that he would not resign “because of a bonfire”}. {S4 {S3 He}} {C3 saw} {T3 the hand of smugglers behind the fires} and {C4 ordered} {T4 a curfew from nine}. {S5 The interior minister} {C5 warned} {T5 that anyone carrying petrol would be detained}.

{S6 The opposition's coordination council} {C6 wants} {T6 a new vote by December}. {T7 “{S8 He} {C8 has promised} {A8 us} {T8 that} three times. A promise is not a ballot box,”} {S7 one of its leaders, [p Gulnara Asanova],} {C7 shouted} from the roof of a trolleybus. Below her {S9 students} {C9 chanted} {T9 “Count us!”}, and an old man in a felt hat carried a placard on which nothing was written.

How the fires began is disputed. {T10 The first, in a records office, was started by men in masks who arrived in a police bus and {C21 told} {A21 the watchman} {T21 to go home}}, {C10 according to} {S10 three witnesses}. {S12 {S11 The police}} {C11 admit} {T11 that the bus was theirs} but {C12 say} {T12 it had been stolen}. {S13 The bus depot} {C13 knows nothing of} {T13 a theft}.

It was a warm night with no wind, and the smoke stayed. Trams stopped at ten. In the covered market the butchers had taken down their scales and stood in a line in front of the doors with their aprons on; nobody came. At the maternity clinic on [l Toktogul Street] nine children were born between dusk and dawn, two of them in a corridor. By morning the pavement in front of the records office was grey with paper, and people walked about picking up half-burnt sheets and reading each other the names.

{S14 The health ministry} {C14 put} {T14 the number of injured at 311}. The morgue took in nobody. {T15 A young man had been shot near the bank}, {C15 it was claimed} in several messages that went from phone to phone; {S16 the hospital he was supposed to be in} {C16 denied} {T16 having such a patient}.

{T17 {S18 [l Russia]} {C18 is concerned} {T18 about its air base}}, {S17 a diplomat in [l Bishkek]} {C17 said}, {T17 and has doubled the guard}. {S19 The [o Kremlin]} {C19 would say} only {T19 that it was “watching”}. In [l Brussels], {S20 the bloc's foreign policy chief, [p Ingrid Vaher],} {C20 exhorted} {A20 all sides} {T20 to step back}.

{T22 “{X22 If there is no date by Friday}, we shall take the other floors,”} {S22 [p Asanova]} {C22 said}.
---
1 act=assessment fact=CT+ who=government
2 act=denial fact=CT- who=Azamat Toktogulov
3 act=assessment fact=CT+ who=Azamat Toktogulov
4 act=announcement fact=Uu who=Azamat Toktogulov
5 act=threat fact=Uu who=The interior minister
6 act=proposal fact=Uu who=The opposition's coordination council
7 act=claim fact=CT+ who=Gulnara Asanova
8 act=commitment fact=Uu in=7 who=Azamat Toktogulov
9 act=proposal fact=Uu who=students
10 act=claim fact=CT+ who=three witnesses
11 act=agreement fact=CT+ who=The police
12 act=claim fact=CT+ who=The police
13 act=denial fact=CT- who=The bus depot
14 act=claim fact=CT+ who=The health ministry
15 act=claim fact=PR+ who=unspecified
16 act=denial fact=CT- who=the hospital
17 act=claim fact=CT+ who=a diplomat in Bishkek
18 act=assessment fact=CT+ in=17 who=Russia
19 act=claim fact=CT+ who=Kremlin
20 act=proposal fact=Uu who=Ingrid Vaher
21 act=proposal fact=Uu in=10 who=men in masks
22 act=threat fact=Uu who=Gulnara Asanova
role: Azamat Toktogulov | President | Kyrgyzstan
role: Gulnara Asanova | leader | coordination council
role: Ingrid Vaher | foreign policy chief | 
