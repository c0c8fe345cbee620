Synod backs blessings by nine votes as {S17 bishops} {C17 plead for} {T17 unity}

The [o Anglican Church of Southern Lakes] moved a step closer to schism on Saturday when its general synod approved prayers of blessing for same-sex couples by 141 votes to 132.

There was no applause. {S1 The chair, [p Ruth Abernethy],} {C1 had asked} {A1 members} {T1 to receive the result in silence}, and for almost a minute the only sound in the hall was the coffee urn.

{T2 “Nobody won this morning,”} {C2 said} {S2 the Most Revd [p Philip Carrow], the Archbishop of [l Wenholme]}. {T2 “I have friends who will not take communion from me tomorrow, and {S3 I} {C3 believe} {T3 they are following their conscience}, as I am following mine.”}

{S4 Conservative parishes} {C4 had warned} {T4 that they would withhold contributions to central funds {X4 if the motion passed}}. {S5 {S6 The Revd [p Daniel Okoro], who ministers to one of the largest congregations in the province,}} {C5 stopped short of repeating} the threat but {C6 lamented} {T6 “a decision that reads the age into [m the Bible] instead of the other way round”}.

{S7 He} {C7 would not say} whether his own church would leave. {T8 “My people will pray, and then we will tell you,”} {S8 he} {C8 said}.

For [p Helen] and [p Margaret Duffy], who have sat in the same pew at [o St Aidan’s] for twenty-six years, the argument has been going on longer than some of the delegates have been alive. {T10 “We don’t need fireworks,”} {C10 said} {S10 [p Margaret], a retired midwife}. {S11 Her wife} {C11 thinks} {T11 the vicar may be more nervous than they are}.

{S12 Campaigners for full marriage equality} {C12 gave} {T12 the vote a guarded welcome}. {S13 One} {C13 likened} {T13 it to “being allowed into the porch”}.

The prayers cannot be used before [m Advent]. {S14 A legal opinion circulated to members last month} {C14 held} {T14 that clergy could not be compelled to offer them}, although {S15 traditionalists} {C15 doubt} {T15 that the safeguard will last}.

{S16 [o Lambeth Palace]} {C16 declined to comment} on the affairs of a sister church.
---
1 act=proposal fact=Uu who=Ruth Abernethy
2 act=assessment fact=CT- who=Philip Carrow
3 act=assessment fact=CT+ in=2 who=Philip Carrow
4 act=threat fact=Uu who=Conservative parishes
5 act=non_confirmation fact=Uu who=Daniel Okoro
6 act=assessment fact=CT+ who=Daniel Okoro
7 act=non_confirmation fact=Uu who=Daniel Okoro
8 act=commitment fact=Uu who=Daniel Okoro
10 act=assessment fact=CT- who=Margaret Duffy
11 act=assessment fact=PS+ who=Helen Duffy
12 act=assessment fact=CT+ who=Campaigners for full marriage equality
13 act=assessment fact=CT+ who=One
14 act=assessment fact=CT- who=A legal opinion
15 act=assessment fact=PR- who=traditionalists
17 act=proposal fact=Uu who=bishops
16 act=no_comment fact=Uu who=Lambeth Palace
role: Ruth Abernethy | chair | general synod
role: Philip Carrow | Archbishop of Wenholme | Anglican Church of Southern Lakes
role: Daniel Okoro | Revd | 
role: Margaret Duffy | retired midwife | 
