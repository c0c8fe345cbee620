[l India] and [l Nepal] reopen border talks after map row

Foreign ministers from [l India] and [l Nepal] met in [l Kathmandu] on Monday for the first time since a dispute over a printed map closed three crossings in the spring. {S1 Both sides} {C1 described} {T1 the meeting} {C1 as} {T1 "frank"}, a word that in such communiqués seldom means friendly.

{S2 [l Nepal]'s foreign minister, [p Bishnu Karki],} {C2 said} at a joint news conference {T2 that the two governments would set up a technical committee and that it would meet every month until the line was settled}. {S4 {S3 Her counterpart, [p Devendra Rathod],}} {C3 agreed to} {T3 the committee} but {C4 insisted} {T4 the area around [l Limpiyadhura] "has been and remains Indian."} {S5 [p Karki]} {C5 replied} {T5 that {S6 nobody} {C6 had asked} {A6 him} {T6 to give it away before tea}}.

The row began in March, when a school atlas approved by an Indian state board showed the source of the [l Kali] river to the west of where {S7 [l Kathmandu]} {C7 says} {T7 it lies}. Crowds burned copies of the book in [l Pokhara]. Truck drivers slept in their cabs for nine weeks. {T8 Traders on both banks lost some $60 million}, {C8 according to} {S8 a chamber of commerce in [l Birgunj]}, although {S9 an Indian official quoted by [o The Hindu]} {C9 put} {T9 the figure} {C9 at} {T9 a third of that}.

{S10 Diplomats} {C10 had feared} {T10 the visit would be called off} after {S11 [p Rathod]} {D11 on Friday} {C11 told} {A11 a party meeting in [l Lucknow]} {T11 that {A12 [l Nepal]} "{C12 was being told} {T12 what to think} by {S12 its other neighbour}."} {S13 The Chinese embassy in [l Kathmandu]} {C13 called} {T13 the remark} {T13 "groundless."} {S14 [p Rathod]} {C14 has since claimed} {T14 he was misquoted}.

{T15 "{S16 My constituents} {C16 don't want} {T16 a map}. They want a bridge and the bus,"} {C15 said} {S15 [p Sarita Chaudhary], who sits for the border district of [l Kanchanpur] in [l Nepal]'s parliament}. {S17 The [o Kathmandu Post]} in an editorial {C17 urged} {A17 both governments} {T17 to publish the colonial surveys "in one volume, with both stamps on the cover."}

[l India]'s foreign ministry has said little in public. {S19 Its spokesman, [p Vikram Bhasin],} {C19 declined to say} whether the atlas would be withdrawn. {T20 "That is a matter for educators,"} {S20 he} {C20 told} {A20 [o Reuters]}.

{T21 All three crossings will be open to goods from Thursday}, {S21 the ministers} {C21 announced}. Passenger buses must wait. {S22 One driver at [l Banbasa], [p Mohan Joshi],} {C22 told} {A22 the [o Press Trust of India]} {T22 he would believe it {X22 when he smelled diesel}}.
---
1 act=assessment fact=CT+ who=Both sides
2 act=commitment fact=Uu who=Bishnu Karki
3 act=agreement fact=Uu who=Devendra Rathod
4 act=assessment fact=CT+ who=Devendra Rathod
5 act=denial fact=CT- who=Bishnu Karki
6 act=proposal fact=Uu in=5 who=nobody
7 act=claim fact=CT+ who=Kathmandu
8 act=claim fact=CT+ who=a chamber of commerce in Birgunj
9 act=claim fact=CT+ who=an Indian official quoted by The Hindu
10 act=assessment fact=PS+ who=Diplomats
11 act=assessment fact=CT+ who=Devendra Rathod
12 act=proposal fact=Uu in=11 who=its other neighbour
13 act=assessment fact=CT+ who=The Chinese embassy in Kathmandu
14 act=claim fact=CT+ who=Devendra Rathod
15 act=assessment fact=CT- who=Sarita Chaudhary
16 act=assessment fact=Uu in=15 who=My constituents
17 act=proposal fact=Uu who=the Kathmandu Post
19 act=non_confirmation fact=Uu who=Vikram Bhasin
20 act=assessment fact=CT+ who=Vikram Bhasin
21 act=announcement fact=CT+ who=the ministers
22 act=conditional_commitment fact=Uu who=Mohan Joshi
role: Bishnu Karki | foreign minister | Nepal
role: Devendra Rathod | foreign minister | India
role: Sarita Chaudhary | sits | Nepal's parliament
role: Vikram Bhasin | spokesman | India's foreign ministry
role: Mohan Joshi | driver |
