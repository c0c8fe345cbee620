At least eleven missing after ferry catches fire off [l Palawan]

Tuesday, March 3

A passenger ferry caught fire late on Sunday off the coast of [l Palawan], in the [l Philippines], forcing dozens of people to jump into the sea in the dark. {S2 {S1 The [o Philippine Coast Guard]}} {C1 put} {T1 the number of missing at eleven} and {C2 said} {D2 yesterday} {T2 that 143 people had been rescued and that divers would return to the wreck at first light}.

The vessel, the [m MV Santa Rufina], had left [l Puerto Princesa] about ninety minutes earlier.

{S3 A rescued passenger, [p Jomar Villarin],} {C3 told} {A3 the broadcaster [o GMA]} {T3 that {S4 the crew} {C4 had ordered} {A4 everyone} {T4 to stay seated}}. {T5 "{S6 They} {C6 kept saying} {T6 it was only smoke from the kitchen},"} {S5 he} {C5 said}. {T5 "Then the lights went."}

{S17 [o GMA]} {C17 also quoted} {T17 a text message that [p Villarin]'s sister had sent to their mother from the upper deck}. {T7 "Mama, {S8 a man here} {C8 says} {T8 there are not enough vests},"} {S7 the message} {C7 read}. She is among the missing.

{S18 The ferry's owner, [o Rufina Sea Lines],} {C18 disputes} {T18 parts of that version}. {S10 {S9 [p Alma Quintero], its operations manager,}} {C9 denied} {T9 that {A19 passengers} {C19 had been told} {T19 to remain in their seats}}, and {C10 insisted} {T10 that the ship carried 260 life jackets}. {S11 She} {C11 declined to say} when the engine was last serviced.

{C12 According to} {S12 an inspection report seen by the website [o Rappler]}, {T12 {S13 a maritime inspector} {C13 had warned} {D13 in October} {T13 that a fuel line was leaking and could ignite}}. [o Wikinews] has not been able to confirm that the report is genuine.

{S15 {S14 Transport Secretary [p Benigno Arcilla]}} {C14 has ordered} {T14 an investigation} and {C15 says} {T15 the company will lose its licence {X15 if negligence is proven}}. {S16 Relatives waiting at the pier} {C16 criticised} {T16 the slow release of names}.
---
1 act=claim fact=CT+ who=Philippine Coast Guard
2 act=claim fact=CT+ who=Philippine Coast Guard
3 act=claim fact=CT+ who=Jomar Villarin
4 act=proposal fact=Uu in=3 who=the crew
5 act=claim fact=CT+ who=Jomar Villarin
6 act=claim fact=CT+ in=5 who=the crew
7 act=claim fact=CT- who=Jomar Villarin's sister
8 act=claim fact=CT- in=7 who=a man here
9 act=denial fact=CT- who=Alma Quintero
10 act=claim fact=CT+ who=Alma Quintero
11 act=non_confirmation fact=Uu who=Alma Quintero
12 act=claim fact=CT+ who=an inspection report seen by the website Rappler
13 act=claim fact=CT+ in=12 who=a maritime inspector
14 act=announcement fact=Uu who=Benigno Arcilla
15 act=threat fact=Uu who=Benigno Arcilla
16 act=assessment fact=CT+ who=Relatives waiting at the pier
17 act=claim fact=CT+ who=GMA
18 act=denial fact=CT- who=Rufina Sea Lines
19 act=proposal fact=Uu in=9 who=unspecified
role: Jomar Villarin | passenger | 
role: Alma Quintero | operations manager | Rufina Sea Lines
role: Benigno Arcilla | Transport Secretary | 
