Patients moved as Legionella found in [l Carrickmoyle] hospital taps

{T1 Two wards at [o Carrickmoyle General Hospital] were emptied last night after bacteria that cause Legionnaires' disease turned up in the water supply}, {S1 the [o HSE]} {C1 has confirmed}.

{T2 Three patients, all over 70, have tested positive, and one of them, a man from the [l Drumshee] area, is in intensive care}, {S2 a spokesperson} {C2 said}. Thirty-eight people were transferred to [l Sligo] and [l Galway] in a convoy of ambulances that ran until four in the morning.

{S4 The hospital's manager, [p Deirdre Tuohy],} {C4 apologised to} {A4 patients and their families} {T4 for the upheaval}. {S5 She} {C5 told} {A5 [o Shannonside FM]} {T5 that routine tests on the 3rd of the month had been clear and that the next set, taken eleven days later, "lit up like a Christmas tree"}.

For [p Pat Gilhooly], whose mother was among those moved, that will not do. {T6 "{S7 A nurse} {C7 told} {A7 me} before Christmas {T7 the hot water wasn't hot},"} {S6 he} {C6 said}. {T6 "If a hotel had that, it'd be shut."}

{S8 [o SIPTU]} {C8 claims} {T8 that {S9 maintenance staff} {C9 reported} {T9 a faulty boiler} in writing on at least two occasions}. {S10 Ms [p Tuohy]} {C10 said} {T10 she was "not aware" of any such report}; {T11 {X11 if one existed}}, {S11 she} {C11 promised}, {T11 it would be published}.

{S12 Local TD [p Fergal Noone]} has written to {A12 the Minister for Health} {C12 demanding} {T12 an independent inquiry}. {S13 The Minister} {C13 is understood to favour} {T13 an internal review}. "I've nothing to add today," {S14 he} {C14 said} {D14 yesterday evening} on his way into a party meeting.

Consultant microbiologist Dr [p Aoife Brannigan] was keen to reassure the public. {T16 The disease cannot pass from one person to another}, {S16 she} {C16 explained}, {T16 and nobody should put off coming to the emergency department}. {S17 She} {C17 expects} {T17 the pipes to be flushed and declared safe within ten days}.

Outpatient clinics will go ahead. {T18 Visitors}, {S18 a handwritten sign in the lobby} {C18 says}, {T18 should bring their own water}.
---
1 act=claim fact=CT+ who=the HSE
2 act=claim fact=CT+ who=a spokesperson
4 act=assessment fact=CT+ who=Deirdre Tuohy
5 act=claim fact=CT+ who=Deirdre Tuohy
6 act=claim fact=CT+ who=Pat Gilhooly
7 act=claim fact=CT- in=6 who=A nurse
8 act=claim fact=CT+ who=SIPTU
9 act=claim fact=CT+ in=8 who=maintenance staff
10 act=denial fact=CT- who=Deirdre Tuohy
11 act=conditional_commitment fact=Uu who=Deirdre Tuohy
12 act=proposal fact=Uu who=Fergal Noone
13 act=assessment fact=Uu who=The Minister
14 act=no_comment fact=Uu who=The Minister
16 act=claim fact=CT- who=Aoife Brannigan
17 act=assessment fact=PR+ who=Aoife Brannigan
18 act=proposal fact=Uu who=a handwritten sign in the lobby
role: Deirdre Tuohy | manager | Carrickmoyle General Hospital
role: Fergal Noone | TD | 
role: Aoife Brannigan | Consultant microbiologist | 
