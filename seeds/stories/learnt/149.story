Should teenagers be given the weight-loss jab?

[p Kayleigh Marsden] was 13 and weighed 17 stone when {S3 her mother} first {C3 asked about} {T3 the injections}. {S1 The GP in [l Hartlepool]} {C1 refused} {T1 to write a prescription}. {S2 A consultant in [l Leeds], four months later,} {C2 thought} {T2 it would be negligent not to}.

Somewhere between those two surgeries lies one of the angriest arguments in British medicine. {S23 Draft guidance from the [o National Institute for Health and Care Excellence], out for consultation until 30 May,} {C23 recommends} {T23 letting specialists offer semaglutide to children from the age of 12}.

{S4 Supporters} {C4 say} {T4 that the evidence is in}. {S5 A trial of 1,140 adolescents in nine countries} {C5 showed} {T5 an average loss of 15 per cent of body weight over 68 weeks}; {S6 it} also {C6 found} {T6 that blood pressure fell and that absences from school were halved}. {T7 “I've spent twenty years telling children to eat less. It was useless and, frankly, it was cruel,”} {S7 [p Oluwaseun Fakoya], a paediatric endocrinologist at [o St Wilfrid's Hospital],} {C7 told} {A7 the [o BBC]}.

{S8 [p Fiona Drummond]} {C8 takes the view} {T8 that caution is kinder}. {T9 “{S10 We} {C10 have no idea} {T10 what happens when you suppress appetite in a body that is still growing},”} {C9 said} {S9 the professor of child health, who is based in [l Dundee]}.

{T9 “Bones, puberty, mood: those studies are not short, they are absent.}

{T9 “For cattle we would want ten years of data.”}

The drug mimics a hormone that tells the brain the stomach is full. It is injected once a week, in the thigh or the belly, from a pen that clicks. Adults have used it for diabetes since 2018. Stopping tends to bring the weight back, and with it, often, the misery. A year's supply costs the health service about £1,900, or roughly what is spent on a child's hip brace. Demand has outrun production twice, and claims on private insurance have trebled.

Money is the argument made more quietly. {S11 A paper circulated to hospital trusts in March, and seen by the [o Northern Courier],} {C11 estimated} {T11 that 84,000 children would qualify in [l England] alone}. {S12 The [o Treasury]} {C12 is understood to be alarmed by} {T12 the figure}. {S13 A spokeswoman for the department} {C13 would neither confirm nor deny} this.

{S14 Campaigners against obesity} {C14 fear} {T14 that the jab will become an excuse}. {S16 {S15 The charity [o Fair Plate]}} {C15 accused} {T15 ministers of “medicating children for living next to a chip shop”} and {C16 called for} {T16 {T17 limits on advertising}, {C17 promised} by {S17 three successive governments}}. {S18 The junior health minister [p Gareth Pryce]} {C18 insists} {T18 that the two are not alternatives and that the rules on advertising will be in force by Christmas}.

And [p Kayleigh]? She got the prescription. Now 15, and five stone lighter, {S19 she} {C19 does not regret} {T19 it}, although {S20 she} {C20 admits} {T20 to feeling sick on Thursdays}. {T21 “People keep having a debate about me,”} {S21 she} {C21 says}. {T21 “{S22 They} never {C22 ask} {A22 me} {T22 if I'd like to go swimming}. I would. I go on Saturdays.”}
---
1 act=denial fact=CT- who=The GP in Hartlepool
2 act=assessment fact=CT+ who=A consultant in Leeds
3 act=proposal fact=Uu who=her mother
4 act=assessment fact=CT+ who=Supporters
5 act=claim fact=CT+ who=A trial of 1,140 adolescents in nine countries
6 act=claim fact=CT+ who=A trial of 1,140 adolescents in nine countries
7 act=claim fact=CT+ who=Oluwaseun Fakoya
8 act=assessment fact=CT+ who=Fiona Drummond
9 act=assessment fact=CT+ who=Fiona Drummond
10 act=claim fact=Uu in=9 who=We
11 act=assessment fact=PR+ who=A paper circulated to hospital trusts in March
12 act=assessment fact=PR+ who=Treasury
13 act=non_confirmation fact=Uu who=A spokeswoman for the department
14 act=assessment fact=PR+ who=Campaigners against obesity
15 act=claim fact=CT+ who=Fair Plate
16 act=proposal fact=Uu who=Fair Plate
17 act=commitment fact=Uu in=16 who=three successive governments
18 act=claim fact=CT+ who=Gareth Pryce
19 act=assessment fact=CT- who=Kayleigh Marsden
20 act=claim fact=CT+ who=Kayleigh Marsden
21 act=claim fact=CT+ who=Kayleigh Marsden
22 act=proposal fact=Uu in=21 who=They
23 act=proposal fact=Uu who=Draft guidance from the National Institute for Health and Care Excellence
role: Oluwaseun Fakoya | paediatric endocrinologist | St Wilfrid's Hospital
role: Fiona Drummond | professor of child health |
role: Gareth Pryce | junior health minister |
