[l Armenia], [l Azerbaijan] trade blame over border shooting

Monday, September 8

{S1 [l Armenia] and [l Azerbaijan]} {C1 have each accused} {T1 the other of opening fire first} in a clash near the village of [l Sarnakar] on Sunday, in which one soldier died and two were wounded.

In a post on [o Facebook], {S2 the [o Armenian Defence Ministry]} {C2 said} {T2 that its post had come under mortar fire at 3.20 in the morning}. {S4 {S3 [l Baku]}} {C3 called} {T3 this "a complete lie"} and {C4 stated} {T4 that its forces "took adequate measures" only after a drone was sent across the line}.

{C5 According to} {S5 [o Radio Free Europe]}, {T5 {A6 villagers} {C6 had been told} by {S6 soldiers} {D6 on Saturday} {T6 to keep their children indoors}}. {S7 The village head, [p Samvel Grigoryants],} {C7 was quoted as saying} {T7 that "{S8 everybody} {C8 knew} {T8 something was coming}"}.

{T9 The dead man} {C9 was named} by {S9 the [o News.am] website} {T9 as [p Tigran Avoyan]}, who was 20 and had six weeks of his service left.

{S10 The [o European Union]'s civilian mission in the area} {C10 confirmed} {T10 that it had sent two patrols}. {S11 It} {C11 would not comment on} who had started the shooting. {S12 [l Russia], which has a base in [l Gyumri],} {C12 urged} {A12 both sides} {T12 to "refrain from steps that are hard to undo"}. [l Paris] and [l Tehran] followed within the hour.

{S14 Prime Minister [p Nikol Hayrapetyan]} {C14 told} {A14 parliament} {T14 {S22 he} {C22 still intended} {T22 to travel to [l Brussels] for talks next Tuesday}}. {T15 "{S16 Our partners} {C16 have assured} {A16 me} {T16 that the table is laid},"} {S15 he} {C15 said}. {S17 The opposition} {C17 wants} {T17 him to stay at home}; {S18 its leader, the former general [p Vahan Melkonyants],} {C18 described} {T18 the trip} {C18 as} {T18 "begging in a good suit"}.

There was no word from [l Baku] on whether its president will go. {T19 {S20 An adviser to him} {C20 had said} {D20 on Friday} {T20 that he would not sit down with anybody "while maps are being redrawn in [l Yerevan]"}}, {S19 the [o Turan] news agency} {C19 reported}.

The two countries have fought two full wars since the late 1980s. A draft peace treaty of 17 articles has been agreed in substance since March, but it has not been signed. {S21 Most observers} {C21 consider} {T21 the wording on the land corridor to the exclave of [l Nakhchivan]} {C21 to be} {T21 the last real obstacle}.
---
1 act=claim fact=CT+ who=Armenia and Azerbaijan
2 act=claim fact=CT+ who=the Armenian Defence Ministry
3 act=denial fact=CT- who=Baku
4 act=claim fact=CT+ who=Baku
5 act=claim fact=CT+ who=Radio Free Europe
6 act=proposal fact=Uu in=5 who=soldiers
7 act=claim fact=CT+ who=Samvel Grigoryants
8 act=assessment fact=CT+ in=7 who=everybody
9 act=claim fact=CT+ who=the News.am website
10 act=claim fact=CT+ who=The European Union's civilian mission in the area
11 act=no_comment fact=Uu who=The European Union's civilian mission in the area
12 act=proposal fact=Uu who=Russia
14 act=commitment fact=Uu who=Nikol Hayrapetyan
15 act=claim fact=CT+ who=Nikol Hayrapetyan
16 act=assessment fact=CT+ in=15 who=Our partners
17 act=proposal fact=Uu who=The opposition
18 act=assessment fact=CT+ who=Vahan Melkonyants
19 act=claim fact=CT+ who=the Turan news agency
20 act=threat fact=Uu in=19 who=An adviser to him
21 act=assessment fact=CT+ who=Most observers
22 act=commitment fact=Uu in=14 who=Nikol Hayrapetyan
role: Samvel Grigoryants | village head | Sarnakar
role: Nikol Hayrapetyan | Prime Minister | Armenia
role: Vahan Melkonyants | leader | opposition
role: Vahan Melkonyants | general |
