{S17 [l Georgia] central bank} {C17 denies} {T17 report that governor is to quit}

[l TBILISI] ([o Reuters]) - {S1 [l Georgia]'s central bank} {C1 denied} {D1 on Wednesday} {T1 that Governor [p Levan Kobaladze] had handed in his resignation}, hours after {S2 the weekly [o Kviris Ambebi]} {C2 reported}, {C3 citing} {S3 two people close to the bank}, {T2 {T3 that he would step down before the end of the month}}.

The lari fell 1.8 percent against the dollar in early trading before recovering most of its losses.

{T4 "The governor is at his desk and will remain there,"} {S4 the bank} {C4 said} in a statement. {S5 It} {C5 called} {T5 the report "a fabrication that harms savers"}.

{S18 [o Kviris Ambebi]} {C18 stood by} {T18 its story}. {S6 Its editor, [p Nino Jashi],} {C6 told} {A6 [o Reuters]} by telephone {T6 that the newspaper had seen a letter in which {S7 [p Kobaladze]} {C7 complained} {T7 of "daily interference" by the [o Finance Ministry]}}. {S8 She} {C8 promised} {T8 to publish it {X8 if the bank sued}}.

A spat over interest rates has simmered since autumn. In November, {S9 Finance Minister [p Irakli Maisuradze]} {C9 suggested} on television {T9 that the bank was "starving" small businesses}, and {S10 he} {C10 floated} {T10 the idea of a new law, the [m Credit Act], to cap lending rates}. {S11 [p Kobaladze]} {C11 shot back} {D11 at the time} {T11 that a cap would send inflation into double digits}.

{S12 A spokesman for the finance minister} {C12 would not be drawn on} the letter. {S14 {S13 An official in the prime minister's office, {S19 who} {C19 requested} {T19 anonymity} because of the sensitivity of the matter,}} {C13 said} {T13 a change at the top of the bank was "not on this month's agenda"}, but {C14 did not exclude} {T14 one later in the year}.

{T15 "Markets can live with a hawk or with a dove,"} {C15 said} {S15 [p Tamar Gelashvili], an economist at the brokerage [o Rioni Capital]}. {T15 "What they cannot live with is a rumour."} {S16 She} {C16 expects} {T16 the bank to hold its key rate at 8 percent next week}.
---
1 act=denial fact=CT- who=Georgia's central bank
2 act=claim fact=CT+ who=Kviris Ambebi
3 act=claim fact=CT+ who=two people close to the bank
4 act=claim fact=CT+ who=Georgia's central bank
5 act=denial fact=CT- who=Georgia's central bank
6 act=claim fact=CT+ who=Nino Jashi
7 act=assessment fact=CT+ in=6 who=Levan Kobaladze
8 act=conditional_commitment fact=Uu who=Nino Jashi
9 act=assessment fact=CT+ who=Irakli Maisuradze
10 act=proposal fact=Uu who=Irakli Maisuradze
11 act=assessment fact=CT+ who=Levan Kobaladze
12 act=non_confirmation fact=Uu who=A spokesman for the finance minister
13 act=claim fact=CT- who=An official in the prime minister's office
14 act=non_exclusion fact=PS+ who=An official in the prime minister's office
15 act=assessment fact=CT- who=Tamar Gelashvili
16 act=assessment fact=PR+ who=Tamar Gelashvili
17 act=denial fact=CT- who=Georgia central bank
18 act=claim fact=CT+ who=Kviris Ambebi
19 act=proposal fact=Uu who=An official in the prime minister's office
role: Levan Kobaladze | Governor | Georgia's central bank
role: Nino Jashi | editor | Kviris Ambebi
role: Irakli Maisuradze | Finance Minister | 
role: Tamar Gelashvili | economist | Rioni Capital
