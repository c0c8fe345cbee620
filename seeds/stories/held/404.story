The comma in clause nine: what the [o ECB] is really arguing about

By the time you read this, somebody in [l Frankfurt] will have leaked the minutes. Somebody always does. So let me set out, before the shouting, what last week's row at the [o European Central Bank] was about.

{S1 The bank} {C1 decided} {D1 on Thursday} {T1 to shrink its holdings of government bonds by €25 billion a month from July, against the present 20}. {T2 That was “a technical adjustment”}, {C2 said} {S2 its president, [p Ingrid Vasseur]}. {S3 Hardly anyone who trades bonds} {C3 believes} {T3 her}.

{S4 [p Wouter Kamp], who runs the rates desk at [o Oranje Bank],} {C4 emailed} {A4 me} within minutes: {T4 “They've blinked. {S5 They} {C5 said} {T5 30} in March.”} Indeed they did: {S6 the March statement} {C6 spoke of} {T6 “a pace of about 30 billion”}. The word “about”, for a central banker, is a country of its own.

{T7 {S8 The chief economist, [p Paolo Striano],}} {C7 is rumoured} {T7 to have {C8 threatened} {T8 to resign}}. {S9 The bank's press office} {C9 tells} {A9 me} {T9 this is “entirely invented”}. {S10 A member of the governing council} {C10 tells} {A10 me} {T10 that “invented is a strong word”}. You may choose.

His opinions are no secret. In a lecture in [l Bologna] in February, {S12 he} {C12 argued} {T12 that {S13 markets} {C13 had come to expect} {T13 rescue}, and that the bank should “stop answering the phone”}. {S14 [p Vasseur]} {C14 has not said} whether she agrees.

Southern capitals are relieved. {S15 [l Italy]'s treasury} {C15 welcomed} {T15 the decision as “wise”}; {T17 {S16 the Greek central bank governor, [p Eleni Margaritis],} {C16 voted for} {T16 it}}, {C17 according to} {S17 two officials}. The president of the [o Bundesbank] did not. {T19 “{S20 My late father} {C20 told} {A20 me} {T20 never to spend a bond you haven't sold}. I regret the majority's optimism,”} {S19 he} {C19 said} in [l Mainz] on Saturday.

My own view is that everyone involved is arguing about a comma. Clause nine of the decision allows the pace to be changed “if warranted, by the board”. Move the comma, and the council decides. {S22 A former legal adviser to the bank} {C22 assures} {A22 me} {T22 that the comma was discussed for two hours}.
---
1 act=commitment fact=Uu who=European Central Bank
2 act=assessment fact=CT+ who=Ingrid Vasseur
3 act=assessment fact=CT- who=Hardly anyone who trades bonds
4 act=assessment fact=CT+ who=Wouter Kamp
5 act=commitment fact=Uu in=4 who=European Central Bank
6 act=commitment fact=Uu who=the March statement
7 act=claim fact=PS+ who=unspecified
8 act=threat fact=Uu in=7 who=Paolo Striano
9 act=denial fact=CT- who=The bank's press office
10 act=assessment fact=CT+ who=A member of the governing council
12 act=claim fact=CT+ who=Paolo Striano
13 act=assessment fact=PR+ in=12 who=markets
14 act=non_confirmation fact=Uu who=Ingrid Vasseur
15 act=assessment fact=CT+ who=Italy's treasury
16 act=agreement fact=CT+ in=17 who=Eleni Margaritis
17 act=claim fact=CT+ who=two officials
19 act=assessment fact=CT+ who=The president of the Bundesbank
20 act=proposal fact=Uu in=19 who=My late father
22 act=claim fact=CT+ who=A former legal adviser to the bank
role: Ingrid Vasseur | president | European Central Bank
role: Paolo Striano | chief economist | European Central Bank
role: Eleni Margaritis | governor | Greek central bank
