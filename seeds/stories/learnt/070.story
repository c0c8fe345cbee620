[p TILLY] TO QUIT [m BRUNCH CLUB]? {T4 "I'm saying nowt!"}

TELLY favourite [p Tilly Marchbank] has sparked a guessing game over her future on [m Brunch Club] after dropping a whopper of a hint to fans.

{S1 The bubbly presenter, 43,} {C1 posted} a snap of a packed suitcase {D1 on Sunday} with the caption: {T1 "Eleven years, one sofa, time to stretch my legs."} Within minutes her followers were in meltdown. {T2 "NOOO [p Tilly] don't do it,"} {C2 begged} {S2 one}.

But when we caught up with her outside a [l Salford] coffee shop on Monday, {S3 she} {C3 was keeping schtum}. {T4 "I'm saying nowt, love. I'm going to [l Tenerife] with me mam,"} {S4 she} {C4 giggled}.

{S5 Insiders} {C5 reckon} {T5 there's more to it}. {T6 "She and [p Greg] haven't spoken off air since the [m Golden Screen Awards],"} {C6 dished} {S6 a mole}. {T6 "{S8 She} {C8 thinks} {T8 he hogs the big interviews}, and {S9 he} {C9 moans} {T9 that she's always late}. It's frostier than the freezer aisle."}

{S18 Co-host [p Greg Pell], 58,} {C18 laughed off} {T18 the feud talk} on Monday's show. {T10 "We fight like brother and sister, and nobody asks them to resign,"} {S10 he} {C10 chuckled}.

{S11 Channel bosses} {C11 have apparently offered} {A11 [p Tilly]} {T11 an extra £200,000 a year to stay put}. {S12 A spokesperson for [o Northlight TV]} {C12 said}: {T12 "[p Tilly] is a hugely valued member of the family. We don't comment on contracts."} {S13 Her agent} {C13 refused to confirm or deny} that she has met rival broadcaster [o Five Star].

Viewers first fell for the former hairdresser when she claimed third place on [m Star Skaters] in 2009, despite skating the final with two broken toes. She has since fronted a quiz, launched a range of slow cookers and been ordered out of a royal garden party for giving the band a request.

{S14 Ex-hubby [p Lee Marchbank]}, a plumber, {C14 urged} {A14 her} {T14 to follow her heart}. {T15 "{S16 She} {C16 promised} {A16 me} {D16 ten years ago} {T16 she'd pack it in {X16 if it stopped being fun}},"} {S15 he} {C15 told} {A15 us}. {T15 "I'd put a tenner on her going. Mind you, I put a tenner on us lasting."}

[m Brunch Club] pulls in 1.1 million viewers a day, down from 1.6 million in its heyday.
---
1 act=assessment fact=Uu who=Tilly Marchbank
2 act=proposal fact=Uu who=one
3 act=no_comment fact=Uu who=Tilly Marchbank
4 act=commitment fact=Uu who=Tilly Marchbank
5 act=assessment fact=PR+ who=Insiders
6 act=claim fact=CT- who=a mole
8 act=assessment fact=CT+ in=6 who=Tilly Marchbank
9 act=assessment fact=CT+ in=6 who=Greg Pell
10 act=assessment fact=CT- who=Greg Pell
11 act=proposal fact=Uu who=Channel bosses
12 act=assessment fact=CT+ who=A spokesperson for Northlight TV
13 act=non_confirmation fact=Uu who=Her agent
14 act=proposal fact=Uu who=Lee Marchbank
15 act=claim fact=CT+ who=Lee Marchbank
16 act=conditional_commitment fact=Uu in=15 who=Tilly Marchbank
18 act=denial fact=CT- who=Greg Pell
role: Tilly Marchbank | presenter | Brunch Club
role: Tilly Marchbank | former hairdresser | 
role: Greg Pell | co-host | Brunch Club
role: Lee Marchbank | plumber | 
