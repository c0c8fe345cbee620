[l Wales] dig deep to deny [l Fiji] in [l Cardiff] thriller

[l Wales] 27-24 [l Fiji]

A turnover on their own line in the 83rd minute spared [l Wales] a humbling on Saturday, and left {S1 head coach [p Huw Pritchard]} {C1 admitting} {T1 his team had got away with one}.

Leading by three with the clock in the red, the hosts had lost two men to the sin bin and most of their breath when flanker [p Iolo Mears] burrowed over the ball and won the penalty. He booted it into row Z himself and sank to his knees. The captain, [p Gethin Rowlands], simply lay down.

{T2 “Somebody up there was wearing red,”} {C2 said} {S2 [p Pritchard]}. {T2 “We were second best for an hour. {X2 If we play like that in [l Dublin]}, we'll lose by forty.”}

[l Fiji] had scored three tries of the sort that get set to music. The best, by wing [p Semi Vakacegu], began behind his own posts and passed through nine pairs of hands. Two conversions struck the upright, which in the end was the difference.

{S4 Their coach, [p Tevita Raiwalui],} {C4 felt} {T4 a deliberate knock-on in the build-up to [l Wales]' second try should have been spotted}. {T5 “I asked the officials at half-time and {S6 they} {C6 said} {T6 they'd look at it}. Maybe they're still looking,”} {S5 he} {C5 remarked}. {S7 [o World Rugby]} {C7 does not comment} on individual decisions.

{A15 [p Mears]}, playing only his fourth Test, {C15 had been told} {D15 on Thursday} {T15 to expect twenty minutes off the bench}. {T8 “{S9 Dad} {C9 texted} {A9 me}: {T9 ‘Don't do anything daft.’} {S16 I} {C16 think} {T16 I ignored him},”} {S8 the [o Scarlets] man} {C8 said}.

Less happily, [l Wales] lost fly-half [p Dewi Carne] to a knee injury after half an hour. {S10 The team doctor} {C10 fears} {T10 ligament damage}; {S11 [p Pritchard]} {C11 hopes} {T11 it is only bruising and that [p Carne] can travel on Monday}. {S12 Medical staff} {C12 would not be drawn} on how long he might be out.

{S13 [p Rowlands]}, who has won 71 caps, {C13 had no doubt} {T13 about the lesson}. {T14 “Respect them,”} {S14 he} {C14 said}, {T14 “or they'll run you ragged.”}
---
1 act=assessment fact=CT+ who=Huw Pritchard
2 act=assessment fact=CT+ who=Huw Pritchard
4 act=assessment fact=CT+ who=Tevita Raiwalui
5 act=claim fact=CT+ who=Tevita Raiwalui
6 act=commitment fact=Uu in=5 who=the officials
7 act=no_comment fact=Uu who=World Rugby
8 act=claim fact=CT+ who=Iolo Mears
9 act=proposal fact=Uu in=8 who=Dad
10 act=assessment fact=PR+ who=The team doctor
11 act=assessment fact=Uu who=Huw Pritchard
12 act=no_comment fact=Uu who=Medical staff
13 act=assessment fact=CT+ who=Gethin Rowlands
14 act=proposal fact=Uu who=Gethin Rowlands
15 act=proposal fact=Uu who=unspecified
16 act=assessment fact=PR+ in=8 who=Iolo Mears
role: Huw Pritchard | head coach | Wales
role: Iolo Mears | flanker | Wales
role: Gethin Rowlands | captain | Wales
role: Semi Vakacegu | wing | Fiji
role: Tevita Raiwalui | coach | Fiji
role: Dewi Carne | fly-half | Wales
