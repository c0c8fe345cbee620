How a hostage deal was made on a borrowed telephone

In the third week of the siege, when the water at the [l Hotel Baobab] had gone brown and the gunmen had stopped shaving, somebody remembered the night porter's telephone.

It was a cheap thing with a cracked glass, and it had 11 minutes of credit. {S1 [p Lassana Diarrabé], the porter,} {C1 recalls} {T1 that it passed through nine hands in one afternoon}. {T2 "{S3 The chief} {C3 asked} {A3 me} {T3 for the code}. I was ashamed, because it was my wife's birthday, and I had forgotten her birthday that year,"} {S2 he} {C2 told} {A2 me}.

On the other end was a retired Mauritanian judge, [p Cheikh Ould Meïmoun]. {S4 [l Paris]} {C4 had wanted} {T4 a soldier for the task}; {S5 [l Algiers]} {C5 had proposed} {T5 a cousin of its own president}. The judge got it because he had once given the gunmen's leader a light sentence.

{T6 "I opened with the weather,"} {S6 he} {C6 said}, pouring tea in his garden in [l Nouakchott]. {T6 "One must. A man who answers a question about the weather has already agreed to something.}

{T6 "Then I let him insult me for six minutes."}

What happened in the other five is disputed. {S7 A French official who followed the affair from the embassy in [l Bamako]} {C7 is certain} {T7 that money was discussed}. {T8 "{S9 The Malians} {C9 swore} to {A9 us} {T9 it was not}, and {S10 my own minister} {C10 told} {A10 me} {T10 to believe them},"} {S8 the official} {C8 said}. {S11 The judge} {C11 waves away} {T11 the suggestion}. In his account, {S13 {S12 the leader}} {C12 promised} {T12 to let the women go by evening prayer} and {C13 asked for} {T13 three things}: a doctor, a truck, and a letter to his mother.

The women walked out at six. There were fourteen of them, one in a bathrobe. The men followed two days later, except for a Belgian dentist who had died of his heart on the first night and who was carried out under a tablecloth.

{S15 {S14 [l Mali]'s official inquiry, published last spring,}} {C14 found} {T14 no evidence of a ransom} and {C15 recommended} {T15 that hotels keep a satellite phone}. {S16 Critics of the report} {C16 note} {T16 that its authors never spoke to the porter}. Neither, for that matter, did the gunmen's lawyers, who might have found him useful.

{S17 He} {C17 would like} {T17 his telephone back}. {S18 The police} {C18 told} {A18 him} {D18 in April} {T18 that it was evidence}. {T19 {S20 Someone in the prosecutor's office} {C20 has hinted} {T20 that it will end up in the national museum, next to the colonial governor's bicycle}}, {S19 his wife} {C19 says}.

She has had two birthdays since. {S21 He} {C21 is adamant} {T21 that he remembered both}.
---
1 act=claim fact=CT+ who=Lassana Diarrabé
2 act=claim fact=CT+ who=Lassana Diarrabé
3 act=proposal fact=Uu in=2 who=The chief
4 act=proposal fact=Uu who=Paris
5 act=proposal fact=Uu who=Algiers
6 act=claim fact=CT+ who=Cheikh Ould Meïmoun
7 act=assessment fact=CT+ who=A French official who followed the affair from the embassy in Bamako
8 act=claim fact=CT+ who=A French official who followed the affair from the embassy in Bamako
9 act=denial fact=CT- in=8 who=The Malians
10 act=proposal fact=Uu in=8 who=my own minister
11 act=denial fact=CT- who=Cheikh Ould Meïmoun
12 act=commitment fact=Uu who=the leader
13 act=proposal fact=Uu who=the leader
14 act=claim fact=CT- who=Mali's official inquiry
15 act=proposal fact=Uu who=Mali's official inquiry
16 act=claim fact=CT- who=Critics of the report
17 act=proposal fact=Uu who=Lassana Diarrabé
18 act=claim fact=CT+ who=The police
19 act=claim fact=CT+ who=his wife
20 act=assessment fact=PS+ in=19 who=Someone in the prosecutor's office
21 act=claim fact=CT+ who=Lassana Diarrabé
role: Lassana Diarrabé | porter | Hotel Baobab
role: Cheikh Ould Meïmoun | judge | Mauritania
