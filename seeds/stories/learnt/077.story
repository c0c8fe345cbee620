{T20 Migrants ‘sold back and forth’ between detention sites}, {S20 rights group} {C20 says}

[l TUNIS] ([o Reuters]) – {T1 Men and women intercepted at sea were handed to armed groups, held for ransom and in some cases sold more than once}, {S1 a rights group} {C1 said} {D1 on Tuesday} in a report that {S2 the authorities in western [l Libya]} {C2 dismissed as} {T2 fabricated}.

{S3 The 84-page document by [o Desert Witness], a [l Geneva]-based organisation,} draws on interviews with 121 people and {C3 concludes} {T3 that at least five unofficial sites are operating along the coast west of [l Zuwara], that guards at three of them demanded payments from relatives, and that beatings were filmed and sent to families}.

{S4 A 24-year-old from [l Eritrea], identified only as [p Samuel],} {C4 told} {A4 the researchers} {T4 he was moved four times in seven weeks}. {T5 “Each time a new man counted us,”} {S5 he} {C5 was quoted as saying}. {T5 “{S6 The last one} {C6 said} {T6 we were cheap}.”}

Two former detainees reached by [o Reuters] gave similar accounts. {S7 One of them} {C7 recalled} {T7 hearing {S8 a guard} {C8 threaten} {T8 to leave people in the desert {X8 if their relatives did not pay}}}. The news agency could not independently verify the descriptions.

{S9 [p Khaled Burshan], a spokesperson for the coastal security directorate,} {C9 denied} {T9 that any such facilities existed}. {T10 “These people write their reports in hotels,”} {S10 he} {C10 said} by telephone. {S11 He} {C11 invited} {A11 the group} {T11 to visit}.

{S12 Its director, [p Amina Colle],} {C12 said} {T12 that {S13 her staff} {C13 had requested} {T13 access} on nine occasions and that {S14 no one} {C14 had replied}}.

The [o European Union] has trained and equipped coastguard crews in the region since 2017. {S15 {S16 [o Desert Witness]}} {C15 called on} {A15 the bloc} {T15 to suspend that support}, {C16 arguing} {T16 it probably makes European governments complicit}. {S17 {S18 A [o Commission] official, who was not authorised to speak publicly,}} {C17 acknowledged} {T17 “serious concerns”} but {C18 ruled out} {T18 a suspension}.

{T19 More than 20,000 people have been returned to the country so far this year}, {C19 according to} {S19 the [o International Organization for Migration]}.
---
1 act=claim fact=CT+ who=a rights group
2 act=denial fact=CT- who=the authorities in western Libya
3 act=claim fact=CT+ who=Desert Witness
4 act=claim fact=CT+ who=Samuel
5 act=claim fact=CT+ who=Samuel
6 act=assessment fact=CT+ in=5 who=The last one
7 act=claim fact=CT+ who=One of them
8 act=threat fact=Uu in=7 who=a guard
9 act=denial fact=CT- who=Khaled Burshan
10 act=claim fact=CT+ who=Khaled Burshan
11 act=proposal fact=Uu who=Khaled Burshan
12 act=claim fact=CT+ who=Amina Colle
13 act=proposal fact=Uu in=12 who=her staff
14 act=no_comment fact=Uu in=12 who=no one
15 act=proposal fact=Uu who=Desert Witness
16 act=assessment fact=PR+ who=Desert Witness
17 act=agreement fact=CT+ who=A Commission official
18 act=denial fact=CT- who=A Commission official
20 act=claim fact=CT+ who=rights group
19 act=claim fact=CT+ who=International Organization for Migration
role: Khaled Burshan | spokesperson | coastal security directorate
role: Amina Colle | director | Desert Witness
