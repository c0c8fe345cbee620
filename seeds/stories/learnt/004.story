[l Maldives], [l Sri Lanka] to reopen talks over fishing line

[l COLOMBO], July 8 ([o Reuters]) - {T1 [l Sri Lanka] and the [l Maldives] will resume talks in August on a disputed tuna ground}, {S1 the two governments} {C1 said} {D1 on Monday}, ending an eleven-month freeze.

{S2 A joint statement} {C2 described} {T2 the decision as "a step taken by neighbours, not rivals"}. It named no venue.

The 1976 maritime line runs through the middle of the ground, and each side's boats regularly cross it. In May a Sri Lankan trawler sank after a collision with a Maldivian patrol vessel, an accident that claimed the lives of two crew.

{S3 [l Sri Lanka]'s foreign minister, [p Harsha Wijeratne],} {C3 told} {A3 parliament} {T3 the freeze had cost fishermen 4.2 billion rupees and that nobody had gained from it}. {T4 "{S5 My counterpart} {C5 has assured} {A5 me} {T5 that there will be no more boardings at night},"} {S4 he} {C4 said}.

In [l Male], the mood was cooler. {S6 A senior official at the president's office} {C6 said} {T6 the boardings would stop {X6 only if [l Colombo] withdrew its licences for 60 vessels}}. {S7 [p Aishath Nazima], who speaks for the coastguard,} {C7 declined to say} whether patrols had already been cut back.

{S8 Two diplomats familiar with the matter} {C8 said} {T8 [l India] had nudged both capitals for weeks}. {S9 One of them} {C9 called} {T9 the role "helpful, quiet and not entirely disinterested"}. {S10 [l New Delhi]'s [o Ministry of External Affairs]} {C10 did not immediately respond} to an emailed request for comment.

{S11 Analysts} {C11 doubt} {T11 a deal will come quickly}.

{T12 "They can agree on who catches what. They cannot agree on a line, because a line is sovereignty,"} {C12 said} {S12 [p Ranjan Cooray], who teaches sea law at the [o University of Ruhuna]}.

{S13 Fishermen in [l Negombo]} {C13 want} {T13 the two navies to share a radio channel}. {S14 They} {C14 have also pressed for} {T14 compensation for the families of the May collision}. The owner of the sunken trawler has sued in [l Colombo]; the case is listed for September.

{T15 Exports of yellowfin fell by a fifth last year}, {S15 customs data} {C15 showed}.
---
1 act=announcement fact=Uu who=the two governments
2 act=assessment fact=CT+ who=a joint statement
3 act=claim fact=CT+ who=Harsha Wijeratne
4 act=claim fact=CT+ who=Harsha Wijeratne
5 act=commitment fact=Uu in=4 who=my counterpart
6 act=conditional_commitment fact=Uu who=a senior official at the president's office
7 act=non_confirmation fact=Uu who=Aishath Nazima
8 act=claim fact=CT+ who=two diplomats familiar with the matter
9 act=assessment fact=CT+ who=one of them
10 act=no_comment fact=Uu who=Ministry of External Affairs
11 act=assessment fact=PR- who=analysts
12 act=assessment fact=PS- who=Ranjan Cooray
13 act=proposal fact=Uu who=fishermen in Negombo
14 act=proposal fact=Uu who=fishermen in Negombo
15 act=claim fact=CT+ who=customs data
role: Harsha Wijeratne | foreign minister | Sri Lanka
