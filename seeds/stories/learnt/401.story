Report: [l Rio] transport chief knew of bus fare fraud

{S1 A parliamentary inquiry in the Brazilian state of [l Rio de Janeiro]} {C1 has found} {T1 that {S2 the former head of its transport agency} {C2 had been aware} for at least two years {T2 that passengers were being charged twice}}.

{S3 The report}, which was approved by the state assembly on Tuesday, {C3 recommends} {T3 that [p Wagner Teles] be charged with fraud and barred from public office}.

{S4 [p Teles]} {C4 denies} {T4 wrongdoing}. In a video posted to his [m Instagram] account, {S5 he} {C5 said} {T5 that {S6 the inquiry} “{C6 chose} {T6 its guilty man} before it ordered the coffee”}.

{C7 According to} {S7 the 312-page document}, {T7 turnstiles on eleven lines were set to take a second fare {X7 if a traveller changed buses within four minutes}}. {S8 It} {C8 puts} {T8 the sum taken at 64 million reais}.

{S22 The website [o G1]} {C22 reported} {D22 last week} {T22 on a message in which {S9 an engineer} {C9 had told} {A9 [p Teles]} {T9 that “the machine is stealing from people”}}. {T10 {S11 He} {C11 answered} with {T11 a thumbs-up}}, {C10 says} {S10 the report}.

{S13 {S12 The operator, [o Viação Guanabara],}} {C12 blamed} {T12 a supplier in [l Curitiba] for the error}, and {C13 said} {T13 it had refunded 9 million reais already}. {S14 The supplier} {C14 could not be reached}.

The agency looks after 4,700 buses. It was set up after floods washed away a terminal in 1996, and has had fourteen heads since, three of whom later stood trial. [p Teles] held the post for six years, longer than any of them.

{T15 “I clean houses. I take four buses a day. You do the sum,”} {S15 [p Jussara Moraes], of [l Nova Iguaçu],} {C15 told} {A15 [o TV Globo]}. {S17 {S16 She}} {C16 thinks} {T16 she was robbed of about 1,900 reais}, and {C17 doubts} {T17 that she will see them again}.

{S18 The governor, [p Ciro Valadão],} {C18 has ordered} {T18 every turnstile in the state to be tested}. {S19 Opposition deputies} {C19 accused} {T19 him of acting “two years and one video late”}.

{S20 Prosecutors} {C20 confirmed} {D20 on Wednesday} {T20 that they had received the report and were studying it}; {T21 a decision} {C21 is expected} {T21 in June}.
---
1 act=claim fact=CT+ who=A parliamentary inquiry in the Brazilian state of Rio de Janeiro
2 act=claim fact=CT+ in=1 who=the former head of its transport agency
3 act=proposal fact=Uu who=The report
4 act=denial fact=CT- who=Wagner Teles
5 act=claim fact=CT+ who=Wagner Teles
6 act=announcement fact=CT+ in=5 who=the inquiry
7 act=claim fact=CT+ who=the 312-page document
8 act=claim fact=CT+ who=the 312-page document
9 act=claim fact=CT+ in=22 who=an engineer
10 act=claim fact=CT+ who=the report
11 act=agreement fact=CT+ in=10 who=Wagner Teles
12 act=claim fact=CT+ who=Viação Guanabara
13 act=claim fact=CT+ who=Viação Guanabara
14 act=no_comment fact=Uu who=The supplier
15 act=claim fact=CT+ who=Jussara Moraes
16 act=assessment fact=PR+ who=Jussara Moraes
17 act=assessment fact=PR- who=Jussara Moraes
18 act=announcement fact=Uu who=Ciro Valadão
19 act=claim fact=CT+ who=Opposition deputies
20 act=claim fact=CT+ who=Prosecutors
21 act=assessment fact=PR+ who=unspecified
22 act=claim fact=CT+ who=G1
role: Wagner Teles | head | transport agency
role: Ciro Valadão | governor | Rio de Janeiro
