{S1 Opposition in [l Malawi]} {C1 threatens} {T1 march over missing tally sheets}

[l LILONGWE], [l Malawi] ([o AFP]) — Four days after [l Malawi] voted, with the count stalled at 81 percent, {S2 the main opposition alliance} {C2 said} {D2 on Saturday} {T2 it would take its supporters into the streets {X2 if the tally sheets from 212 polling stations were not shown to the public by Monday night}}.

{T3 “They are not lost. They are being improved,”} {C3 quipped} {S3 [p Grace Mkandawire], the candidate of the [o Umodzi Alliance]}, to laughter from the crowd outside her house.

{S4 The [o Malawi Electoral Commission]} {C4 blamed} {T4 washed-out roads}. {S6 {S5 Its chairman, Justice [p Lameck Phiri],}} {C5 appealed} {T5 for patience}, {C6 promising} {T6 that every sheet would be scanned and that the parties would receive copies}. {S7 He} {C7 gave no date}.

Doubts began with a voice recording that spread from phone to phone on Thursday. In it {S8 a man} {C8 says} {T8 that “{S9 the boss} {C9 wants} {T9 [l Zomba] fixed} before lunch”}. {S10 The independent daily [o The Nation]} {C10 identified} {T10 {T11 him as a commission clerk}}, {C11 on the word of} {S11 two of his colleagues}. {S12 The commission} {C12 has described} {T12 the recording as fake}. [o AFP] was unable to verify it, and the clerk’s phone was off.

{S14 {S13 Observers from the [o European Union]}} {C13 judged} {T13 polling day “orderly and, in places, cheerful”}, but {C14 voiced} {T14 concern at the silence since}. {S15 One observer} {C15 said} in private {T15 that {S19 the mission} {C19 had asked} {T19 to enter the tally centre} and {C16 had been told} {T16 to come back with a letter}}. The observer could not be named under the mission’s rules.

President [p Wezi Chirambo], who is seeking a second term, has not been seen since Tuesday, when she voted in a yellow dress and bought roasted maize on the way home. {S17 Her party} {C17 is confident} {T17 of victory}. {T18 “Whoever brings stones will meet the law,”} {S18 its secretary-general, [p Hastings Banda Nyirenda],} {C18 warned} on the radio.

At the market in [l Lilongwe], traders took down their stalls early. Three people died in the protests that followed the last election.
---
1 act=threat fact=Uu who=Opposition in Malawi
2 act=threat fact=Uu who=the main opposition alliance
3 act=claim fact=CT+ who=Grace Mkandawire
4 act=claim fact=CT+ who=Malawi Electoral Commission
5 act=proposal fact=Uu who=Lameck Phiri
6 act=commitment fact=Uu who=Lameck Phiri
7 act=non_confirmation fact=Uu who=Lameck Phiri
8 act=claim fact=CT+ who=a man
9 act=proposal fact=Uu in=8 who=the boss
10 act=claim fact=CT+ who=The Nation
11 act=claim fact=CT+ who=two of his colleagues
12 act=denial fact=CT- who=Malawi Electoral Commission
13 act=assessment fact=CT+ who=Observers from the European Union
14 act=assessment fact=CT+ who=Observers from the European Union
15 act=claim fact=CT+ who=One observer
16 act=proposal fact=Uu in=15 who=unspecified
17 act=assessment fact=PR+ who=Her party
18 act=threat fact=Uu who=Hastings Banda Nyirenda
19 act=proposal fact=Uu in=15 who=the mission
role: Grace Mkandawire | candidate | Umodzi Alliance
role: Lameck Phiri | Justice | 
role: Lameck Phiri | chairman | Malawi Electoral Commission
role: Wezi Chirambo | President | Malawi
role: Hastings Banda Nyirenda | secretary-general | Her party
