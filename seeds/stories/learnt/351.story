Volunteers join search for missing [l Mayo] hillwalker

The search for a 67-year-old man missing in the [l Nephin] mountains entered its fourth day on Thursday as more than 80 volunteers took to the slopes.

[p Pádraic Loughnane], a retired postman, was last seen on Sunday at a shop in [l Bellanagreeve], where he bought a flask of tea and a bag of apples.

{S1 Gardaí} {C1 have appealed to} {A1 anyone with dashcam footage} {T1 to come forward}.

{T2 "He knows every stone up there. {S3 I} {C3 can't believe} {T3 he'd be lost},"} {S2 his daughter, [p Gráinne],} {C2 told} {A2 [o Midwest Radio]}. {T2 "{S4 He} {C4 told} {A4 me} {T4 he'd be down for the match}."}

{S5 Superintendent [p Fergal Timlin]} {C5 said} {T5 the possibility that Mr [p Loughnane] had left the area could not be excluded, though {S6 officers} {C6 considered} {T6 it "remote"}}.

{S7 [o Mayo Mountain Rescue]} {C7 described} {T7 conditions as "about as bad as they get in May"}. {S8 Its team leader, [p Úna Gaughan],} {C8 said} {T8 visibility had been under ten metres since Tuesday and that a helicopter had twice been forced back}.

{T9 A dog handler} {C9 is understood} {T9 to have found an apple core near the summit of [l Cruach Bhán]}. {S10 Gardaí} {C10 would neither confirm nor deny} the find.

{S11 Local councillor [p Michael Joe Ruane]} {C11 was scathing about} {T11 the time it took to bring in the [o Air Corps]}. {T12 "{S13 We} {C13 asked} {T13 for them} on Sunday night. {A14 We} {C14 were told} {T14 to put it in an email},"} {S12 he} {C12 said}.

{S15 The [o Department of Defence]} {C15 insists} {T15 it acted "within minutes" of receiving a formal request}.

In the community hall, women have been buttering sandwiches in shifts. The school has given over its gym for sleeping bags. A farmer, [p Seán Barrett], has lent two quad bikes.

{T16 "He brought the post to my mother for thirty years, and when she went blind {S17 she} {C17 asked} {A17 him} {T17 to read it to her}, and he did,"} {S16 Mr [p Barrett]} {C16 said}. {T16 "I'd look for him till Christmas."}

{S18 [o Met Éireann]} {C18 expects} {T18 the fog to lift by Friday noon}.

{S20 {S19 The family}} {C19 have asked for} {T19 privacy}, and {C20 thanked} {T20 the volunteers for "walking where we can't"}.
---
1 act=proposal fact=Uu who=Gardaí
2 act=claim fact=CT+ who=Gráinne
3 act=assessment fact=PR- in=2 who=Gráinne
4 act=commitment fact=Uu in=2 who=Pádraic Loughnane
5 act=assessment fact=PS+ who=Fergal Timlin
6 act=assessment fact=PR- in=5 who=officers
7 act=assessment fact=CT+ who=Mayo Mountain Rescue
8 act=claim fact=CT+ who=Úna Gaughan
9 act=claim fact=PR+ who=unspecified
10 act=non_confirmation fact=Uu who=Gardaí
11 act=assessment fact=CT+ who=Michael Joe Ruane
12 act=claim fact=CT+ who=Michael Joe Ruane
13 act=proposal fact=Uu in=12 who=We
14 act=proposal fact=Uu in=12 who=unspecified
15 act=claim fact=CT+ who=Department of Defence
16 act=claim fact=CT+ who=Seán Barrett
17 act=proposal fact=Uu in=16 who=my mother
18 act=assessment fact=PR+ who=Met Éireann
19 act=proposal fact=Uu who=The family
20 act=assessment fact=CT+ who=The family
role: Pádraic Loughnane | postman | 
role: Fergal Timlin | Superintendent | 
role: Úna Gaughan | team leader | Mayo Mountain Rescue
role: Michael Joe Ruane | councillor | 
role: Seán Barrett | farmer |
