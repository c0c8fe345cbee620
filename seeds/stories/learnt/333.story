Regulator clears chatbot maker over deleted diaries

{T1 [o Mirra AI] did not break the law when it wiped the conversations of 80,000 users without notice}, {S1 the [o Information Commissioner's Office]} {C1 has ruled}, to the dismay of {S2 campaigners} who {C2 had called} {T2 the deletion "digital bereavement"}.

Many of those affected had used the company's app as a diary. In November 2024 they opened it to find it empty.

{S3 [p Elspeth Rankine], deputy commissioner,} {C3 said} {T3 users had agreed to terms under which "content may be removed at any time"}. {T4 "Unkind is not the same as unlawful,"} {S4 she} {C4 told} {A4 the [o Guardian]}. {S5 She} nonetheless {C5 advised} {A5 the company} {T5 to give 30 days' warning in future}.

{S6 The company} {C6 welcomed} {T6 the ruling}. {T7 "{S8 We} {C8 said} from the outset {T8 that this was a storage error handled in good faith},"} {C7 said} {S7 its head of policy, [p Jasper Oyelowo]}. {S9 He} {C9 denied} {T9 {C10 reports} {T10 that the data had been sold before it was deleted}}.

{S11 [p Nia Prosser], whose late husband had talked to the app during his last months,} {C11 described} {T11 the ruling} {C11 as} {T11 "a shrug on headed paper"}. {T12 "{S13 He} {C13 told} {A13 it} {T13 he was frightened}. {S14 He} never {C14 told} {A14 me} {T14 that},"} {S12 she} {C12 said}. {T12 "I read it once, and I was going to read it again."}

{S15 [p Prosser] and 300 others} {C15 are considering} {T15 a civil claim}. {S16 Their solicitor, [p Imran Sadiq],} {C16 believes} {T16 the terms were unfair and that a court would say so}. {S17 He} {C17 pointed to} {T17 an internal message, leaked in January, in which {S18 a manager} {C18 asked} {T18 whether anyone would "even notice"}}. {S19 [p Oyelowo]} {C19 would neither confirm nor deny} that the message was genuine.

Not everybody has sympathy for the claimants. {S20 [p Bram Coulter], a columnist on the technology site [o The Wire Rack],} {C20 wrote} {T20 that "a diary you do not own is a postcard"}. The consumer body [o Which?] took a gentler line: {S21 it} {C21 recommended} {T21 that people export their chats once a month}.

The ruling runs to nineteen pages, of which four concern the meaning of the word "remove". It mentions in passing that the app was downloaded more often in the week after the deletion than in any week before.

{S22 A spokeswoman for the science department} {C22 said} {T22 {S23 ministers} {C23 were minded to} {T23 bring conversational apps under the [m Data Act]}}. [p Sadiq] has printed out the leaked message and hung it over his kettle.
---
1 act=announcement fact=CT- who=the Information Commissioner's Office
2 act=assessment fact=CT+ who=campaigners
3 act=claim fact=CT+ who=Elspeth Rankine
4 act=assessment fact=CT- who=Elspeth Rankine
5 act=proposal fact=Uu who=Elspeth Rankine
6 act=assessment fact=CT+ who=The company
7 act=claim fact=CT+ who=Jasper Oyelowo
8 act=claim fact=CT+ in=7 who=Mirra AI
9 act=denial fact=CT- who=Jasper Oyelowo
10 act=claim fact=CT+ in=9 who=unspecified
11 act=assessment fact=CT+ who=Nia Prosser
12 act=claim fact=CT+ who=Nia Prosser
13 act=assessment fact=CT+ in=12 who=her late husband
14 act=claim fact=CT- in=12 who=her late husband
15 act=commitment fact=Uu who=Prosser and 300 others
16 act=assessment fact=PR+ who=Imran Sadiq
17 act=claim fact=CT+ who=Imran Sadiq
18 act=proposal fact=Uu in=17 who=a manager
19 act=non_confirmation fact=Uu who=Jasper Oyelowo
20 act=assessment fact=CT+ who=Bram Coulter
21 act=proposal fact=Uu who=Which?
22 act=claim fact=PR+ who=A spokeswoman for the science department
23 act=commitment fact=Uu in=22 who=ministers
role: Elspeth Rankine | deputy commissioner | Information Commissioner's Office
role: Jasper Oyelowo | head of policy | Mirra AI
role: Imran Sadiq | solicitor | 
role: Bram Coulter | columnist | The Wire Rack
