[p Ray Tolliver], the full-back who read [p Chekhov] on the team bus, dies

[p Ray Tolliver], who played 412 times for [o Netherby United] and then astonished everyone who knew him by becoming a novelist, has died of pneumonia at 79.

He was the right-back in the side that claimed the [m League Cup] in 1971, and he is known, to those who saw it, for the goal-line clearance that kept them in it: a header, upside down, off the bar. In a club poll taken at the millennium {S1 supporters} {C1 voted} {T1 it the greatest thing ever done by a defender}. {T2 “I was trying to get out of the way,”} {S2 he} {C2 always said}.

[p Tolliver] was born above a fish shop in [l Netherby] and left school at fifteen. A teacher lent him [m Ward No. 6], and from then on there was a paperback in his kitbag. It did not go down well. {S3 His first manager, [p Bert Cullis],} {C3 ordered} {A3 him} {T3 to leave the books at home {X3 unless he wanted to sit with the driver}}. He sat with the driver for nine years.

His knees went in 1976. For two winters he delivered coal, and in the evenings he wrote [m The Far Post], the story of a footballer who cannot remember the one match that made him famous. Eleven publishers sent it back. The twelfth, [o Lantern Press], printed a thousand copies and sold sixty thousand. {S5 {S4 The novelist Dame [p Imogen Strake]}} {C4 wrote} in a review {T4 that it was the first book about sport she had not wanted to end}, and {C5 confessed} {T5 that she had never seen a match}.

There were five more. None did as well, which {S6 he} {C6 claimed} {T6 not to mind}. {T7 “{S12 [p Ray]} {C12 told} {A12 me} {T12 that scoring once is plenty for a full-back},”} {S7 his editor, [p Hamish Orr],} {C7 recalled} {D7 on Tuesday}.

{S8 [o Netherby]} {C8 said} {T8 the players would wear black armbands on Saturday and that a paragraph of [m The Far Post] would be read before kick-off}. {T9 “Some of the lads will be hearing a novel for the first time. [p Ray] would have liked that,”} {C9 said} {S9 [p Dee Sugden], the club's chair}.

{S10 His widow, [p Marion],} {C10 has asked} {T10 that there be no flowers}. A seventh novel lies finished in a drawer; {S11 [o Lantern]} {C11 would not be drawn} on whether it means to publish it.
---
1 act=assessment fact=CT+ who=supporters
2 act=claim fact=CT+ who=Ray Tolliver
3 act=proposal fact=Uu who=Bert Cullis
4 act=assessment fact=CT+ who=Imogen Strake
5 act=claim fact=CT- who=Imogen Strake
6 act=claim fact=CT- who=Ray Tolliver
7 act=claim fact=CT+ who=Hamish Orr
8 act=announcement fact=Uu who=Netherby United
9 act=assessment fact=PR+ who=Dee Sugden
10 act=proposal fact=Uu who=Marion
11 act=non_confirmation fact=Uu who=Lantern Press
12 act=assessment fact=CT+ in=7 who=Ray Tolliver
role: Ray Tolliver | right-back | Netherby United
role: Ray Tolliver | novelist | 
role: Bert Cullis | manager | Netherby United
role: Imogen Strake | novelist | 
role: Hamish Orr | editor | 
role: Dee Sugden | chair | Netherby United
