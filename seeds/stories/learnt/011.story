[l Manila] court frees street vendor after nine years awaiting trial

[l MANILA] — A vegetable seller arrested during the drug war of a previous government walked out of [l Manila City Jail] on Wednesday, nine years and four days after police came to her stall.

[p Rosario Dimaandal], 52, carried a plastic basin and a rolled mat. Her grandson, born while she was inside, did not recognise her and hid behind a jeepney.

{S1 Judge [p Teodoro Lacsamana] of the [o Regional Trial Court]} {C1 held} {T1 that the evidence against her had been "so thin that one may read a newspaper through it"}. No sachet was ever produced. Two of the three arresting officers have since been dismissed from the force for an unrelated robbery, and the third has died.

{T2 "I sold eggplant,"} {S2 [p Dimaandal]} {C2 shouted} when {S3 a radio crew} {C3 asked} {A3 her} {T3 what she had done}. {T2 "{S4 They} {C4 told} {A4 me} {T4 I would be home for supper}."}

In its 31-page decision, {S5 the court} also {C5 ordered} {T5 the [o Bureau of Jail Management] to explain within ten days why eleven hearings had been postponed for lack of a van}. {S6 The bureau} {C6 has yet to comment}.

{S7 The prosecutor's office} {C7 did not exclude} {T7 an appeal}. {S8 A lawyer there, who was not authorised to speak publicly,} {C8 confided}, however, {T8 that nobody had the stomach for it}.

{S9 The [o Public Attorney's Office]} {C9 reckons} {T9 that about 900 people arrested in those years are still in cells without a verdict}. {T10 The true figure is probably higher}, {C10 in the view of} {S10 [p Imelda Sarte], a law professor who has combed court dockets in six cities}. {S11 She} {C11 would like to see} {T11 a special court created for them}, an idea that has twice failed in the [o Senate].

The drug war claimed thousands of lives; how many thousands remains disputed, and the archive of one large police station burned down two summers ago in a fire that was never explained.

Outside the jail a former neighbour had brought pansit in a cooking pot. There were not enough forks. [p Dimaandal] ate with her fingers, standing up, and then {S13 she} sat down on the kerb and {C13 asked} {T13 what an egg cost now}.

{T12 Seven pesos}, {S12 someone} {C12 said}. She laughed until she had to wipe her eyes.
---
1 act=assessment fact=CT- who=Teodoro Lacsamana
2 act=claim fact=CT+ who=Rosario Dimaandal
3 act=claim fact=Uu who=a radio crew
4 act=commitment fact=Uu in=2 who=they
5 act=announcement fact=Uu who=the court
6 act=no_comment fact=Uu who=the bureau
7 act=non_exclusion fact=PS+ who=the prosecutor's office
8 act=assessment fact=CT- who=a lawyer there
9 act=assessment fact=PR+ who=Public Attorney's Office
10 act=assessment fact=PR+ who=Imelda Sarte
11 act=proposal fact=Uu who=Imelda Sarte
12 act=claim fact=CT+ who=someone
13 act=claim fact=Uu who=Rosario Dimaandal
role: Rosario Dimaandal | vegetable seller | 
role: Teodoro Lacsamana | Judge | Regional Trial Court
role: Imelda Sarte | law professor | 
