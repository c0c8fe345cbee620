Council votes to sell bandstand

The [o Pendleby Town Council] voted 8-7 on Tuesday night to sell the [l Victoria Park] bandstand to a coffee chain, over {C1 shouts} of {T1 "Shame!"} from {S1 the public gallery}.

The buyer, [o Bean & Gone], has until June to complete.

{T2 "It's a sad day, but it's a sadder day when a child goes through the floorboards,"} {C2 said} {S2 Mayor [p Lyle Hutchens], who cast the deciding vote}. {S3 He} {C3 cited} {T3 {S4 an engineer's report} that {C4 put} {T4 the repairs at $310,000}}.

{S5 Councilwoman [p Marisol Peña], a longtime critic of the sale,} {C5 called} {T5 that number "a fairy tale."} {S6 She} {C6 said} {T6 {S7 a second engineer, hired by the [o Pendleby Historical Society],} {C7 had found} {T7 that the job could be done for a third as much}}.

{S8 City Attorney [p Ron Baskin]} {C8 cautioned} {A8 members} {T8 that delaying the vote might expose the city to a lawsuit}. {S9 [p Peña]} {C9 moved} {T9 to table the item} anyway; the motion failed.

Public comment ran two hours and eleven minutes. {S10 Band teacher [p Yvonne Kittredge]} {C10 reminded} {A10 the council} {T10 that {S11 the donor who built the place in 1909, lumber baron [p Amos Pendleby],} {C11 had asked} {T11 that it be "free to every ear"}}. {S12 A man who gave his name only as Curtis} {C12 wanted to know} {T12 if the coffee would be free, too}.

Supporters were fewer. {S13 [p Dale Ostrander], who owns the hardware store across the street and is a former councilman,} {C13 said} {T13 {S14 his customers} {C14 keep telling} {A14 him} {T14 they won't walk through the park after dark}}. {T15 The chain would bring lights}, {S15 he} {C15 argued}, and {T15 lights bring people}.

{S16 A company representative, [p Kirsten Dahl],} {C16 pledged} {T16 to keep the roof, the railings and the summer concerts}. {C17 Pressed by} {S17 [p Peña]} {T17 on whether that would be put in writing}, {S18 she} {C18 said} {T18 it was "a conversation for the lawyers."}

{T20 {S19 The historical society} {C19 plans} {T19 to file for an injunction by Friday}}, {C20 according to} {S20 its president, [p Walter Finch]}. {S21 The company} {C21 did not immediately respond to} a question about that.

The meeting adjourned at 11:40 p.m. Two of the cases of water set out for the public remained unclaimed.
---
1 act=assessment fact=CT+ who=the public gallery
2 act=assessment fact=CT+ who=Lyle Hutchens
3 act=claim fact=CT+ who=Lyle Hutchens
4 act=claim fact=PR+ in=3 who=an engineer's report
5 act=assessment fact=CT+ who=Marisol Peña
6 act=claim fact=CT+ who=Marisol Peña
7 act=claim fact=PS+ in=6 who=a second engineer, hired by the Pendleby Historical Society
8 act=assessment fact=PS+ who=Ron Baskin
9 act=proposal fact=Uu who=Marisol Peña
10 act=claim fact=CT+ who=Yvonne Kittredge
11 act=proposal fact=Uu in=10 who=Amos Pendleby
12 act=proposal fact=Uu who=Curtis
13 act=claim fact=CT+ who=Dale Ostrander
14 act=claim fact=CT- in=13 who=his customers
15 act=assessment fact=CT+ who=Dale Ostrander
16 act=commitment fact=Uu who=Kirsten Dahl
17 act=proposal fact=Uu who=Marisol Peña
18 act=assessment fact=CT+ who=Kirsten Dahl
19 act=commitment fact=Uu in=20 who=The historical society
20 act=claim fact=CT+ who=Walter Finch
21 act=no_comment fact=Uu who=The company
role: Lyle Hutchens | Mayor | 
role: Marisol Peña | Councilwoman | 
role: Ron Baskin | City Attorney | 
role: Yvonne Kittredge | Band teacher | 
role: Amos Pendleby | lumber baron | 
role: Dale Ostrander | former councilman | 
role: Kirsten Dahl | representative | Bean & Gone
role: Walter Finch | president | historical society
