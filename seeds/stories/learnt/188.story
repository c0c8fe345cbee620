Publisher pulps memoir of 'Himalaya girl' after report

[l NEW DELHI]: The publisher of a best-selling memoir about an orphan's trek across the [l Himalayas] recalled all copies on Monday, hours after {S1 a news website} {C1 reported} {T1 that the author had spent the winter in question at a boarding school in [l Dehradun]}.

{T2 "We have lost confidence in the account and we apologise to readers,"} {S2 [o Banyan House]} {C2 said} in a statement. {S4 {S3 The firm}} {C3 promised} {T3 refunds} and {C4 said} {T4 a retired judge would look into how the manuscript was checked}.

[m Nine Passes], which has sold over 200,000 copies since its release in January, tells how [p Tenzin Yangzom], then 12, walked for 71 days from a village near [l Mount Kailash] to [l Nepal] with a yak, a prayer book and a baby sister. Film rights were sold in June for an undisclosed sum. Schools in four states had put extracts on their reading lists, and a chocolate company brought out a bar with nine ridges.

{T6 {S5 Registers of the [o Saint Agnes Hostel]} {C5 show} {T5 that she was marked present on every day of the walk}}, {C6 according to} {S6 [o The Ledger], which published the pages}. {S7 Two former classmates} {C7 told} {A7 the site} {T7 they remembered her playing the Second Shepherd in that year's nativity play}. A third has moved abroad.

{S9 [p Yangzom], now 27,} {C9 stands by} {T9 her story}. {T10 "The nuns kept my name on the register to get the grant for me. {S11 They} {C11 admitted} {T11 it} to {A11 me} years later,"} {S10 she} {C10 said} in a video posted on Monday evening. {T10 "{S12 My sister} {C12 can confirm} {T12 everything}, and she was on my back."}

{S13 The hostel's present head, Sister [p Maria D'Cunha],} {C13 ruled out} {T13 any irregularity}. {S14 She} {C14 called} {T14 the suggestion "hurtful to dead women"}. {S15 The sister, who lives in [l Toronto],} {C15 did not reply to} emails from {A15 this newspaper}.

It is not the first doubt raised about the book. In March {S16 a mountaineer, Col. (retd) [p Harish Rawat],} {C16 observed} in a letter to [o The Hindu] {T16 that three of the nine passes lie in the wrong order}. {S17 [o Banyan House]} {C17 replied} at the time {T17 that memoirs "are not maps"}. {S19 An editor who worked on the text} {C19 said}, requesting anonymity, {T19 that {S20 junior staff} {C20 had flagged} {T20 "a dozen problems"} and {C21 were told} {T21 not to spoil a miracle}}.

{S22 Author and critic [p Nandini Bose]} {C22 feels} {T22 that the publisher, not the writer, should be in the dock}. {T23 "{S24 Everybody} {C24 wanted} {T24 this girl to exist},"} {S23 she} {C23 said}. {T23 "She noticed, and obliged."}

The [o Sahitya Kala Parishad], which gave the memoir its prize for a first book in April, will meet on Thursday. {S25 Its chairman} {C25 hinted} {T25 at a withdrawal}. The yak, whose portrait is on the jacket, belongs to a hotel in [l Manali].
---
1 act=claim fact=CT+ who=a news website
2 act=assessment fact=CT- who=Banyan House
3 act=commitment fact=Uu who=Banyan House
4 act=announcement fact=CT+ who=Banyan House
5 act=claim fact=CT+ in=6 who=Registers of the Saint Agnes Hostel
6 act=claim fact=CT+ who=The Ledger
7 act=claim fact=CT+ who=Two former classmates
9 act=claim fact=CT+ who=Tenzin Yangzom
10 act=claim fact=CT+ who=Tenzin Yangzom
11 act=claim fact=CT+ in=10 who=The nuns
12 act=claim fact=PS+ in=10 who=My sister
13 act=denial fact=CT- who=Maria D'Cunha
14 act=assessment fact=CT+ who=Maria D'Cunha
15 act=no_comment fact=Uu who=The sister
16 act=claim fact=CT+ who=Harish Rawat
17 act=assessment fact=CT- who=Banyan House
19 act=claim fact=CT+ who=An editor who worked on the text
20 act=claim fact=CT+ in=19 who=junior staff
21 act=proposal fact=Uu in=19 who=unspecified
22 act=assessment fact=CT+ who=Nandini Bose
23 act=assessment fact=CT+ who=Nandini Bose
24 act=assessment fact=Uu in=23 who=Everybody
25 act=assessment fact=PS+ who=chairman
role: Tenzin Yangzom | author | 
role: Maria D'Cunha | head | Saint Agnes Hostel
role: Harish Rawat | mountaineer | 
role: Nandini Bose | Author | 
role: Nandini Bose | critic | 
