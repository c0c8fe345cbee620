Volunteers save 61 pilot whales on [l Chatham Islands] beach

[l WELLINGTON] — {T1 Sixty-one pilot whales were refloated on Thursday after a night-long effort on a remote beach in the [l Chatham Islands], but more than a hundred others died}, {S1 [l New Zealand]’s [o Department of Conservation]} {C1 said}.

The pod came ashore at [l Waihora Bay] some time on Wednesday morning; by the time rangers got there by boat, half were dead.

{S2 [p Hemi Tautahi], who led the operation,} {C2 said} {T2 islanders had formed chains to pass buckets of seawater up the sand and that some had refused to sleep}. {T3 “There are only six hundred and something people here,”} {S3 he} {C3 said}. {T3 “{S4 I} {C4 reckon} {T4 I saw all of them}.”}

Because great white sharks gather in the bay, {S5 rangers} {C5 do not normally recommend} {T5 entering the water} in such strandings. {S6 [p Tautahi]} {C6 conceded} {T6 that rule had been “stretched a bit”}.

Scientists still cannot agree on why the animals do it. {S8 [p Rosalind Pike], a marine mammal biologist at [o Massey University],} {C8 favours} {T8 a simple explanation: gently shelving sand plays havoc with their sonar, and loyal animals follow the one that is lost}. {S9 Others} {C9 blame} {T9 solar storms, illness or noise from survey ships}.

It was the last of these that prompted a row. {S10 The campaign group [o Blue Aotearoa]} {C10 accused} {T10 [o Tasman Seismic], an exploration company, of firing air guns within 80 kilometres of the islands on Monday}. {S12 The company} {C12 flatly denied} {T12 it}. {T13 Its vessel was in [l Dunedin] for repairs}, {S13 a statement} {C13 read}, {T13 “as the harbourmaster will confirm.”} {S15 The harbourmaster} {C15 could not be reached}.

{S16 [p Pike]} {C16 doubted} {T16 that noise was to blame}, though {S17 she} {C17 would not exclude} {T17 it} before necropsies were finished. {S18 She} {C18 hopes} {T18 to have results within a month}.

Local Moriori elders blessed the dead on Thursday evening. {T19 “They came to us, and we say goodbye properly,”} {S19 one elder} {C19 said}.
---
1 act=claim fact=CT+ who=New Zealand’s Department of Conservation
2 act=claim fact=CT+ who=Hemi Tautahi
3 act=claim fact=CT+ who=Hemi Tautahi
4 act=assessment fact=PR+ in=3 who=Hemi Tautahi
5 act=proposal fact=Uu who=rangers
6 act=agreement fact=CT+ who=Hemi Tautahi
8 act=assessment fact=PR+ who=Rosalind Pike
9 act=assessment fact=PR+ who=Others
10 act=claim fact=CT+ who=The campaign group Blue Aotearoa
12 act=denial fact=CT- who=Tasman Seismic
13 act=claim fact=CT+ who=Tasman Seismic
15 act=no_comment fact=Uu who=The harbourmaster
16 act=assessment fact=PR- who=Rosalind Pike
17 act=non_exclusion fact=PS+ who=Rosalind Pike
18 act=commitment fact=Uu who=Rosalind Pike
19 act=assessment fact=CT+ who=one elder
role: Rosalind Pike | marine mammal biologist | Massey University
