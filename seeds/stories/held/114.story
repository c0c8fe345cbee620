{T1 Exam paper on sale for price of a scooter}, {S1 [l Bihar] students} {C1 say}

[l PATNA]: {T2 The question paper for a recruitment examination taken by 700,000 young people was circulating eleven hours before the doors opened}, {S2 screenshots shared with this newspaper} {C2 suggest}.

{T3 "Full set, answers marked, 80,000 rupees. {X3 If you tell your brother}, deal is off,"} {C3 reads} {S3 one message} sent at 10.40 on Saturday night. The sender's number has since been switched off.

{S5 {S4 The state's education minister, [p Ramavtar Singh Yadav],}} {C4 rubbished} {T4 the reports} {D4 on Sunday}, {C5 calling} {T5 them "a conspiracy of coaching centres"}. By Monday {S6 he} {C6 was speaking} {T6 of "isolated mischief"}. {S7 He} {C7 assured} {A7 candidates} {T7 that the paper would be cancelled {X7 if even one centre was found to be affected}}.

{S8 An officer in the police economic offences unit} {C8 said} {T8 that four people had been detained in [l Gaya] and that {S9 one of them, a printing-press guard,} {C9 had confessed} {T9 to photographing the paper through a torn seal}}. {S17 The officer} {C17 did not wish} {T17 to be named} since the chargesheet has not been filed.

A different account comes from the examination board. In a letter to the chief secretary dated August 17, two weeks before the test, {S10 its controller, [p Sunita Prasad],} {C10 had cautioned} {T10 that the press in [l Gaya] lacked cameras and that any leak would be "traced to our door"}. {S11 A clerk} {C11 scribbled} in the margin: {T11 "Seen. File."} {S12 [p Prasad]} {C12 did not respond} to calls or messages.

Outside the board's office on Monday, students sat on the hot road with their admit cards pinned to their shirts. Some had come by overnight train. [p Neha Kumari], 23, has taken the test four times, and each time the result was annulled or delayed.

{T13 "{S14 My father} {C14 asks} {A14 me} {T14 every evening when I will get the job}. What should I tell him?"} {S13 she} {C13 asked}.

{S16 {S15 The opposition [o Jan Adhikar Dal]}} {C15 wants} {T15 the case handed to the [o Central Bureau of Investigation]}, and {C16 says} {T16 it will shut down the railways {X16 if that has not happened within a week}}.
---
1 act=claim fact=CT+ who=Bihar students
2 act=claim fact=PR+ who=screenshots shared with this newspaper
3 act=threat fact=Uu who=one message
4 act=denial fact=CT- who=Ramavtar Singh Yadav
5 act=assessment fact=CT+ who=Ramavtar Singh Yadav
6 act=assessment fact=CT+ who=Ramavtar Singh Yadav
7 act=conditional_commitment fact=Uu who=Ramavtar Singh Yadav
8 act=claim fact=CT+ who=An officer in the police economic offences unit
9 act=claim fact=CT+ in=8 who=one of them
10 act=claim fact=CT+ who=Sunita Prasad
11 act=proposal fact=Uu who=A clerk
12 act=no_comment fact=Uu who=Sunita Prasad
13 act=claim fact=CT+ who=Neha Kumari
14 act=proposal fact=Uu in=13 who=My father
15 act=proposal fact=Uu who=Jan Adhikar Dal
16 act=threat fact=Uu who=Jan Adhikar Dal
17 act=proposal fact=Uu who=An officer in the police economic offences unit
role: Ramavtar Singh Yadav | education minister | Bihar
role: Sunita Prasad | controller | examination board
