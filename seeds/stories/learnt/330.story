Vaccine freezer failed over bank holiday, letter reveals

[l GALWAY] — {T1 Some 1,300 children in [l Connacht] may have been given vaccines that had been spoiled by heat}, {S1 the [o Health Service Executive] ([o HSE])} {C1 has confirmed} after the [o Tuam Courier] obtained a letter sent to parents.

{S2 The letter} {C2 says} {T2 that a freezer at a depot in [l Oranmore] failed during the May bank holiday and that the temperature inside reached 17 degrees}. {S5 {S3 It}} {C3 stresses} {T3 that {T4 no child} {C4 is believed to} {T4 be in any danger}}, and {C5 invites} {A5 them} {T5 to book a repeat jab}.

{T6 "{S7 The nurse} {C7 told} {A7 me} {T7 they had known since June},"} {C6 said} {S6 [p Aoife Mannion], a mother of twins from [l Athenry]}. {T6 "It is now October."}

{S8 A spokesperson for the [o HSE]} {C8 apologised for} {T8 "any upset"}. {T9 The delay was due to laboratory tests}, {S9 she} {C9 claimed}; {T9 {S10 the results} {C10 suggested} {T10 that most doses had kept their strength}}. {S11 She} {C11 was unable to say} how many had not.

Local representatives were less understanding. {S12 [p Colm Naughton], an independent councillor,} {C12 branded} {T12 the affair "a shambles with a cold chain"}. {S13 [o Sinn Féin]'s health spokeswoman in the county, [p Bríd Ní Dhomhnaill],} {C13 called on} {A13 the minister} {T13 to appear before the [o Oireachtas] health committee}. {S14 The minister's office} {C14 said} {T14 {A15 he} {C15 had been assured} {T15 that nobody was harmed}}.

{S16 Doctors} {C16 are worried about} {T16 something else}. {T17 "{S18 We} {C18 spent} two years {C18 telling} {A18 people} {T18 that the system is safe, trust the system},"} {S17 Dr [p Fergal Quirke], a GP in [l Loughrea],} {C17 told} {A17 the [o Courier]}. {S19 He} {C19 expects} {T19 fewer families to come back than ought to}. {T20 {S21 One father} {C21 had announced} {D21 on Tuesday} {T21 that his daughter would get "no more of it"}}, {S20 the doctor} {C20 related}.

The depot is run by a contractor, {S25 [o Frigora Logistics]}, which won the business in 2021 on a {C25 promise} of {T25 round-the-clock alarms}. {S23 {S22 The firm}} {C22 blames} {T22 a blown fuse} and {C23 insists} {T23 that an alarm did sound}. {S24 It} {C24 does not dispute} {T24 that the man on call was at a wedding in [l Leitrim]}.

Repeat appointments begin on Monday at the racecourse in [l Ballybrit].
---
1 act=claim fact=PS+ who=the Health Service Executive
2 act=claim fact=CT+ who=The letter
3 act=claim fact=CT- who=The letter
4 act=assessment fact=PR- in=3 who=unspecified
5 act=proposal fact=Uu who=The letter
6 act=claim fact=CT+ who=Aoife Mannion
7 act=claim fact=CT+ in=6 who=The nurse
8 act=assessment fact=CT+ who=A spokesperson for the HSE
9 act=claim fact=CT+ who=A spokesperson for the HSE
10 act=assessment fact=PR+ in=9 who=the results
11 act=non_confirmation fact=Uu who=A spokesperson for the HSE
12 act=assessment fact=CT+ who=Colm Naughton
13 act=proposal fact=Uu who=Bríd Ní Dhomhnaill
14 act=claim fact=CT+ who=The minister's office
15 act=claim fact=CT- in=14 who=unspecified
16 act=assessment fact=PS+ who=Doctors
17 act=claim fact=CT+ who=Fergal Quirke
18 act=assessment fact=CT+ in=17 who=unspecified
19 act=assessment fact=PR+ who=Fergal Quirke
20 act=claim fact=CT+ who=Fergal Quirke
21 act=announcement fact=CT- in=20 who=One father
22 act=claim fact=CT+ who=Frigora Logistics
23 act=claim fact=CT+ who=Frigora Logistics
24 act=agreement fact=CT+ who=Frigora Logistics
25 act=commitment fact=Uu who=Frigora Logistics
role: Colm Naughton | independent councillor |
role: Bríd Ní Dhomhnaill | health spokeswoman | Sinn Féin
role: Fergal Quirke | GP | Loughrea
role: Aoife Mannion | mother of twins | Athenry
