[l Nova Scotia] by-election turns on a hospital that isn’t there

On the edge of [l Port Selwyn], [l Nova Scotia], {S13 a sign in a muddy field} {C13 says} {T13 a new hospital will open in 2021}. Somebody has drawn a moustache on the smiling nurse.

The field has become the unofficial headquarters of Tuesday’s provincial by-election. All three main candidates have been photographed in it. [p Doug Arsenault], the Progressive Conservative, brought rubber boots; the Liberal, [p Priya Nair-MacLeod], did not, and regretted it.

{S1 [p Arsenault], a retired fisheries officer,} {C1 vows} {T1 that ground will be broken by June}. Asked how he could be sure, {S2 he} {C2 replied}: {T2 “Because {S3 the premier} {C3 gave} {A3 me} {C3 his word} {T3 that it would}, and I’ve got it on my phone.”}

{S4 The premier’s office} {C4 would not show} the message to {A4 [o CBC News]}.

{S5 [p Nair-MacLeod]} {C5 finds} {T5 all this hard to swallow}. {T6 “They’ve had the shovel for five years. What they’ve lacked is the will,”} {S6 she} {C6 said} over tea in the [o Legion] hall. {S7 She} {C7 favours} {T7 expanding the clinic that already exists}.

For the [o NDP], teacher [p Callum Boutilier] is running on rent control. {S8 Polls} {C8 suggest} {T8 he has climbed to within four points of the lead}, and {S9 strategists in both larger parties} privately {C9 acknowledge} {T9 that he could win {X9 if the weather keeps older voters home}}.

Emergency care at the old hospital closed in 2019. The nearest one is now 71 kilometres away, on a road that has claimed nine lives since.

One of them was the husband of [p Bernadette Surette]. {S10 Her family} {C10 believes} {T10 he would have survived a shorter drive}; {S11 a provincial review} {C11 stopped short of saying} so. She has not put up a lawn sign for anybody.

{T12 “I’m not angry at one party,”} {S12 she} {C12 said}. {T12 “I’m angry at the sign.”}

Advance polls closed Saturday with a turnout of 22 per cent, a record for the riding. Results are due after 8 p.m. local time Tuesday.
---
1 act=commitment fact=Uu who=Doug Arsenault
2 act=claim fact=CT+ who=Doug Arsenault
3 act=commitment fact=Uu in=2 who=the premier
4 act=non_confirmation fact=Uu who=the premier’s office
5 act=assessment fact=CT- who=Priya Nair-MacLeod
6 act=assessment fact=CT+ who=Priya Nair-MacLeod
7 act=proposal fact=Uu who=Priya Nair-MacLeod
8 act=claim fact=PR+ who=polls
9 act=agreement fact=PS+ who=strategists in both larger parties
10 act=assessment fact=PR+ who=her family
11 act=non_confirmation fact=Uu who=a provincial review
12 act=assessment fact=CT- who=Bernadette Surette
13 act=claim fact=CT+ who=a sign in a muddy field
role: Doug Arsenault | fisheries officer | 
role: Callum Boutilier | teacher | 
