{S1 Commission} {C1 hears} {T1 {A2 fire chief} {C2 was told} {T2 to “leave the sirens alone”}}

[l SYDNEY] — {S3 The officer in charge on the night that fire reached [l Kerrabee]} {C3 has told} {A3 a royal commission} {T3 that {S4 a ministerial aide} {C4 instructed} {A4 him} by phone {T4 not to sound the town’s sirens}}.

Superintendent [p Neil Garrity] was the forty-first witness before the [m Kerrabee Fires Royal Commission], which is examining why a blaze that was visible for six hours killed 23 people in their beds, cars and sheds. He read from a notebook with a scorched cover.

{T5 “{S6 The caller} {C6 said} {T6 the last false alarm had cost the government a seat},”} {S5 he} {C5 testified}. {T5 “I wrote it down because I could not believe it.”} The sirens were never sounded.

The aide, [p Tristan Boyle], will appear on Friday. In a statement tendered by his counsel, {S8 {S7 he}} {C7 accepts} {T7 that he made the call} but {C8 disputes} {T8 the words}. {S9 [p Boyle]} {C9 maintains} {T9 that he merely passed on advice from the weather bureau, and that any decision was “operational”}.

{S10 The [o Bureau of Meteorology]} {C10 has said} {T10 it gave no such advice}.

There was more to come. Counsel assisting, [p Harriet Yeo] SC, produced a text message that the then emergency services minister, [p Brett Conlan], sent to a colleague at 9.14 that night. {T11 “{S12 [p Tristan]} {C12 reckons} {T12 it’ll blow out by midnight}. Going to bed,”} {S11 it} {C11 read}. A murmur went round the hall. Somebody at the back got up and left.

[p Conlan], who lost his portfolio in a reshuffle, was approached at his home in [l Orange]. {S13 He} {C13 made no comment}. {S14 A friend of the former minister, {S18 who} {C18 asked} {T18 that his name be kept out of it},} {C14 contended} {T14 that he was being “hung out to dry”}.

{S15 Survivors} {C15 want} {T15 the commission to sit again in [l Kerrabee] itself}. {T16 “They’ve heard from everyone with a desk,”} {C16 said} {S16 [p Joyce Malouf], whose husband died on the oval}. {T16 “Come and hear from us.”} {S17 The commissioner} {C17 indicated} {T17 that he would consider it {X17 if a suitable building could be found}}. Few are standing.
---
1 act=claim fact=CT+ who=Commission
2 act=proposal fact=Uu in=1 who=unspecified
3 act=claim fact=CT+ who=Neil Garrity
4 act=proposal fact=Uu in=3 who=a ministerial aide
5 act=claim fact=CT+ who=Neil Garrity
6 act=claim fact=CT+ in=5 who=Tristan Boyle
7 act=agreement fact=CT+ who=Tristan Boyle
8 act=denial fact=CT- who=Tristan Boyle
9 act=claim fact=CT+ who=Tristan Boyle
10 act=denial fact=CT- who=Bureau of Meteorology
11 act=claim fact=CT+ who=Brett Conlan
12 act=assessment fact=PR+ in=11 who=Tristan Boyle
13 act=no_comment fact=Uu who=Brett Conlan
14 act=assessment fact=CT+ who=A friend of the former minister
15 act=proposal fact=Uu who=Survivors
16 act=assessment fact=CT+ who=Joyce Malouf
17 act=conditional_commitment fact=Uu who=The commissioner
18 act=proposal fact=Uu who=A friend of the former minister
role: Neil Garrity | Superintendent | 
role: Neil Garrity | officer in charge | 
role: Tristan Boyle | ministerial aide | 
role: Harriet Yeo | Counsel assisting | Kerrabee Fires Royal Commission
role: Brett Conlan | emergency services minister | 
role: Brett Conlan | former minister | 
