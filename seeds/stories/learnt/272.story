Australian swimmer cleared of doping after tribunal blames cough syrup

{T1 Australian backstroke swimmer [p Tegan Mulhall] has been cleared of a doping offence}, {S1 the [o National Sports Tribunal]} {C1 ruled} {D1 on Thursday}, eight months after a positive test kept her out of the [m Commonwealth Games].

{S3 {S2 The three-member panel}} {C2 found} {T2 that the banned stimulant in her sample had come from a children's cough syrup bought in [l Singapore]}, and {C3 held} {T3 that "no athlete acting with ordinary care" could have known of it}. {S4 Its chair, former judge [p Rowena Attard],} {C4 was critical of} {T4 the time taken to test the bottle}.

{T5 "I have said the same sentence since February and tonight somebody wrote it down for me,"} {S5 [p Mulhall], 22,} {C5 told} {A5 reporters} outside the hearing in [l Melbourne]. {S6 She} {C6 thanked} {T6 her parents} {C6 for} {T6 selling their boat to pay the lawyers}. {C7 Asked} {T7 whether she would seek damages}, {S8 she} {C8 declined to answer}.

{S20 The [o Australian Associated Press]} {C20 reported} {D20 last month} {T20 that {S9 the swimmer's own club, [o Geelong Harriers],} {C9 had urged} {A9 her} {T9 to accept a reduced ban}}. {S10 The club} {C10 denied} {T10 that} {D10 on Thursday}. {T11 "We stood by [p Tegan] at every turn,"} {C11 said} {S11 its president, [p Gary Luscombe]}. {S12 Her coach, [p Dimitra Vlahos],} {C12 sees it otherwise}: {T12 "{S13 He} {C13 told} {A13 me} in the car park {T13 it would all go away {X13 if she signed}}."}

[o Sport Integrity Australia], which brought the case, has 21 days to lodge an appeal. In a statement published on its website, {S14 the agency} {C14 said} {T14 it respected the decision and would study the reasons}. {S15 It} {C15 defended} {T15 the prosecution} {C15 as} {T15 "properly brought on the evidence then available."}

The syrup, sold under four names across [l Asia], contains methylephedrine. {T16 It was added to the prohibited list in 1999}, {C16 according to} {S16 [o The Age]}. {S17 [p Ian Sebold], a pharmacologist at [o Deakin University] who gave evidence for the defence,} {C17 has said} {T17 that a single spoonful could explain the reading}.

[p Mulhall] has not raced since the national trials, where her time in the 200 metres was the second fastest of the year. Squads were sent out without her in July and again in August. {T19 {S18 [o Swimming Australia]} {C18 hopes} {T18 to have her back for the short-course championships in [l Perth]}}, {S19 a spokesperson for the body} {C19 said}, {T19 "whenever she is ready."}
---
1 act=announcement fact=CT- who=the National Sports Tribunal
2 act=claim fact=CT+ who=the National Sports Tribunal
3 act=assessment fact=CT- who=the National Sports Tribunal
4 act=assessment fact=CT+ who=Rowena Attard
5 act=claim fact=CT+ who=Tegan Mulhall
6 act=assessment fact=CT+ who=Tegan Mulhall
7 act=proposal fact=Uu who=unspecified
8 act=no_comment fact=Uu who=Tegan Mulhall
9 act=proposal fact=Uu in=20 who=Geelong Harriers
10 act=denial fact=CT- who=Geelong Harriers
11 act=claim fact=CT+ who=Gary Luscombe
12 act=claim fact=CT+ who=Dimitra Vlahos
13 act=assessment fact=Uu in=12 who=Gary Luscombe
14 act=assessment fact=CT+ who=Sport Integrity Australia
15 act=assessment fact=CT+ who=Sport Integrity Australia
16 act=claim fact=CT+ who=The Age
17 act=assessment fact=PS+ who=Ian Sebold
18 act=commitment fact=Uu in=19 who=Swimming Australia
19 act=assessment fact=PR+ who=a spokesperson for the body
20 act=claim fact=CT+ who=the Australian Associated Press
role: Tegan Mulhall | backstroke swimmer | Australia
role: Rowena Attard | chair | National Sports Tribunal
role: Rowena Attard | former judge |
role: Gary Luscombe | president | Geelong Harriers
role: Dimitra Vlahos | coach |
role: Ian Sebold | pharmacologist | Deakin University
