Fact check: Did [l Canada] “close the border” to [l Vermont] cheese?

{T1 “They’ve shut us out completely. Not one wheel gets through,”} {S1 Representative [p Dale Hutchins]} {C1 posted} {D1 on March 3}. By the weekend the post had been shared 48,000 times, and {S2 a cable host} {C2 was assuring} {A2 viewers} {T2 that [l Canada] had “declared war on cheddar.”}

We looked at the record. The statement is mostly false.

What happened is duller. On Feb. 26 {S3 the Canadian trade ministry} {C3 announced} {T3 that imports above an annual quota would once more pay the full duty of 245 percent}. The duty has existed since 1995. For eighteen months it had been waived, and {S4 [l Ottawa]} {C4 decided} {T4 not to renew the waiver} after [l Washington] put a 20 percent tariff on Canadian maple syrup. Below the quota, cheese crosses as before. {S6 Customs figures} {C6 show} {T6 that 212 tons did so in the first week of March}, some of it from Mr. [p Hutchins]’s own district.

{C7 Asked for} {T7 evidence}, {S8 the congressman’s office} {C8 pointed to} {T8 a letter from a dairy in [l Cabot]}. {S9 The letter, which the office shared with us,} {C9 says} {T9 that a broker in [l Montreal] had canceled one order and that {S10 the owners} {C10 “fear} {T10 the worst}.”} {S12 {S11 [p Ellen Fosse], a co-owner,}} {C11 told} {A11 us} {T11 she had since found another buyer} and {C12 called} {T12 the fuss “a bit embarrassing.”}

The quota is a relic. Canadian dairy farmers produce what a national board allots them and are guaranteed a price that covers their costs; in exchange, they do not compete abroad, and foreigners hardly compete at home. {S27 Every American president since [p Johnson]} {C27 has complained of} {T27 it}. Every trade agreement has chipped at it. A quota of 14,500 tons was opened under the last one, divided among licence holders, and much of it is claimed by Canadian processors who let it lie. A wheel of cheddar weighs 38 pounds.

Is the system fair? That is another question. {S13 American officials} {C13 have long charged} {T13 that [l Canada] hands the quota to companies with no wish to use it}. {S14 A dispute panel} {C14 upheld} {T14 that complaint} in 2022; {S15 a second} {C15 rejected} {T15 a similar one} in 2023. {S16 [p Marguerite Ouellet], who directs a trade institute at [o Champlain University],} {C16 has some sympathy for} {T16 [l Vermont]’s farmers}. {T17 “There was a bargain. {S18 We} {C18 said}: {T18 a door will be open}. It is open the width of a cat,”} {S17 she} {C17 told} {A17 us}. {S19 She} {C19 considers} {T19 the word “closed,” however, “simply wrong.”}

{S20 Canadian officials} {C20 maintain} {T20 that {S21 they} {C21 are ready} {T21 to restore the waiver {X21 if the syrup tariff goes}}}. {S22 The [o White House]} {C22 referred questions to} the trade representative, {S23 who} {C23 did not respond by deadline}.

Mr. [p Hutchins] has not taken the post down. Shown the customs figures by the [o Barre Courier], {S25 he} {C25 responded} {T25 that he “stood by the spirit of it.”}

Our ruling: Mostly false.
---
1 act=claim fact=CT+ who=Dale Hutchins
2 act=claim fact=CT+ who=a cable host
3 act=announcement fact=CT+ who=the Canadian trade ministry
4 act=commitment fact=Uu who=Ottawa
6 act=claim fact=CT+ who=Customs figures
7 act=proposal fact=Uu who=unspecified
8 act=claim fact=CT+ who=the congressman’s office
9 act=claim fact=CT+ who=The letter
10 act=assessment fact=PS+ in=9 who=the owners
11 act=claim fact=CT+ who=Ellen Fosse
12 act=assessment fact=CT+ who=Ellen Fosse
13 act=claim fact=CT+ who=American officials
14 act=agreement fact=CT+ who=A dispute panel
15 act=denial fact=CT- who=a second
16 act=assessment fact=CT+ who=Marguerite Ouellet
17 act=claim fact=CT+ who=Marguerite Ouellet
18 act=commitment fact=Uu in=17 who=Marguerite Ouellet
19 act=assessment fact=CT- who=Marguerite Ouellet
20 act=claim fact=PR+ who=Canadian officials
21 act=conditional_commitment fact=Uu in=20 who=Canadian officials
22 act=no_comment fact=Uu who=White House
23 act=no_comment fact=Uu who=the trade representative
25 act=assessment fact=CT+ who=Dale Hutchins
27 act=assessment fact=CT- who=Every American president since Johnson
role: Dale Hutchins | Representative | 
role: Ellen Fosse | co-owner | 
