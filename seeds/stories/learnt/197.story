Rival claims over river crossing as fighting enters fifth week

[l JUBA] ([o Reuters]) - The bridge at [l Kor Adeng], the only paved crossing over the [l Sobat] for 90 miles, changed hands twice in a day, or never at all, depending on who was speaking.

{T1 Government troops retook the bridge at dawn on Wednesday and killed 64 rebels}, {S1 army spokesman [p Lual Deng Akol]} {C1 said}. {S2 The rebel [o Upper River Front]} {C2 dismissed} {T2 that account as “bar-room fiction”}. {T3 Its fighters had never left their trenches}, {S3 its military chief, [p Gatwech Puot],} {C3 told} {A3 [o Reuters]} by satellite phone, {C3 adding} {T3 that he was standing on the bridge as he spoke}.

Neither account could be checked. The road from [l Malakal] has been shut since the 4th, and a dust storm has grounded the drones of the [o United Nations] mission.

What can be checked is the cost. At the hospital in [l Nasir], 31 wounded men lay on mats in a corridor on Wednesday evening; a few wore uniforms, most did not. There were two surgeons. The generator failed at seven and came back at nine. In the yard, women were boiling instruments in a cooking pot.

{T4 “{S5 The soldiers} {C5 say} {T5 they have won}, {S6 the others} {C6 say} {T6 they have won}, and I have run out of blood,”} {C4 said} {S4 one of the surgeons, [p Mary Nyakong]}. {S7 She} {C7 put} {T7 the dead at 22}, a figure that covers only bodies brought to the hospital.

{S8 Villagers who had walked through the night} {C8 gave an account of} {T8 shelling that began before the call to prayer}. {S9 A herder of about sixty} {C9 blamed} {T9 the army for the loss of his cattle}; {S10 his nephew} {C10 was sure} {T10 the shells had come from the rebel bank}.

{S11 The front} {C11 accuses} {T11 the government of arming a militia from across the Ethiopian border}. {S12 [l Addis Ababa]} {C12 has denied} {T12 any part in the war}, and {S13 [p Akol]} {C13 called} {T13 {S14 the rebels}' {C14 allegation} {T14 of foreign arms} “a story for donors”}.

In a report circulated {D15 last week}, {S15 [o UN] monitors} {C15 had warned} {T15 that both sides were massing boats}. {T16 {S17 The mission} now {C17 fears} {T17 that the fighting may spread to the oil wells at [l Adar]}}, {C16 according to} {S16 a European diplomat who has read a later draft}.

{S18 The [o African Union]} {C18 appealed for} {T18 a truce of ten days}. {S19 [p Puot]} {C19 would accept} {T19 one} only {X19 if the army withdrew to [l Malakal]}. {S20 The army} {C20 did not respond to the proposal}.

By nightfall the storm had lifted. A supply barge, its deck stacked with sorghum and a motorcycle, was still waiting for orders downstream.
---
1 act=claim fact=CT+ who=Lual Deng Akol
2 act=denial fact=CT- who=Upper River Front
3 act=claim fact=CT+ who=Gatwech Puot
4 act=claim fact=CT+ who=Mary Nyakong
5 act=claim fact=CT+ in=4 who=The soldiers
6 act=claim fact=CT+ in=4 who=the others
7 act=claim fact=CT+ who=Mary Nyakong
8 act=claim fact=CT+ who=Villagers who had walked through the night
9 act=claim fact=CT+ who=A herder of about sixty
10 act=claim fact=CT+ who=the herder's nephew
11 act=claim fact=CT+ who=Upper River Front
12 act=denial fact=CT- who=Addis Ababa
13 act=denial fact=CT- who=Lual Deng Akol
14 act=claim fact=CT+ in=13 who=Upper River Front
15 act=claim fact=CT+ who=UN monitors
16 act=claim fact=CT+ who=a European diplomat
17 act=assessment fact=PS+ in=16 who=United Nations mission
18 act=proposal fact=Uu who=African Union
19 act=conditional_commitment fact=Uu who=Gatwech Puot
20 act=no_comment fact=Uu who=The army
role: Lual Deng Akol | army spokesman | 
role: Gatwech Puot | military chief | Upper River Front
role: Mary Nyakong | surgeon | 
