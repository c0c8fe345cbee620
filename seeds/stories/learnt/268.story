Needles, doubts and a very expensive horse

[l NEWMARKET] — {T1 The mare was sad}, {S1 the healer} {C1 concluded}, {T1 because of something that had been said in front of her}. He put eleven gold needles along her spine and sent a bill for £900.

[m Silver Ruse], a four-year-old with two Group One wins, had not raced since [m Ascot]. {S2 Three vets} {C2 had found} {T2 nothing}. {T3 “{A4 I} {C4 was told} {T4 there was a man in [l Suffolk]},”} {C3 said} {S3 [p Tilly Marchbank], who has trained here for thirty years}. In August the mare won by six lengths. {T5 She has no explanation}, {S5 she} {C5 says} crossly.

[p Owen Threlfall], professor of equine medicine at [o Fenland University], has one. {T6 “Rest. Eight weeks in a field with a donkey. It’s the most powerful drug we know of and nobody can send a bill for it,”} {S6 he} {C6 remarked}. {S7 [p Threlfall]} {C7 has been a fierce critic of} {T7 veterinary acupuncture} since 2016, when {S8 a review that he wrote with two colleagues} {C8 failed to find} {T8 a single trial in which the needles beat a sham}.

Animal acupuncture is booming nonetheless. {S9 The trade body, the [o Holistic Veterinary Guild],} {C9 estimates} {T9 that 1,100 practitioners now treat horses, dogs and at least one giraffe in [l Britain]}. {S10 Its president, [p Cressida Boyle],} {C10 takes exception to} {T10 the review}. {T11 “{S12 He} {C12 says} {T12 sham}. A needle anywhere is a needle,”} {S11 she} {C11 told} {A11 me}, over nettle tea.

The practice has old papers. There are ink drawings of it from [l China], with horses as round as barrels and points along the belly like buttons. Scholars have looked at those drawings harder than most. The points turn out, in several cases, to mark where the animal should be bled or branded, and the needles in the museum at [l Xi’an] are the size of pencils. The modern charts, with fine lines running from nostril to hoof, were drawn in [l Paris] in the 1950s by a man who had practised on people. The horse has no gall bladder. The charts give it a gall bladder meridian, with forty-four points.

{S13 [p Boyle]} {C13 acknowledges} {T13 the gall bladder}. {T14 It is}, {S14 she} {C14 suggests}, {T14 “a way of speaking.”}

The healer, whose name is [p Alaric Stone], is not a vet. That may be an offence. {S15 The [o Royal College]} {C15 holds} {T15 that piercing an animal’s skin is surgery} and has passed his file to the police, {S17 who} {C17 confirmed} {T17 only that a 61-year-old man had been interviewed}. {S18 His solicitor} {C18 contends} {T18 that the skin of a horse “gives consent or it doesn’t”}. {S19 [p Stone] himself} {C19 could not be contacted}; {T20 he was at a silent retreat}, {C20 according to} {S20 his voicemail}.

Owners hardly care. {S22 {S21 One, a property developer with nine horses in training,}} {C21 reckons} {T21 [p Stone] has saved him a fortune} and {C22 intends} {T22 to fly him to [l Dubai]}. In the yard the mood is different. {T24 “{S25 The boss} {C25 reckons} {T25 she’s happier}. {S26 I} {C26 think} {T26 she misses the donkey},”} {S24 a groom} {C24 whispered}.

And the sentence that made the mare sad? {S27 [p Stone]} {C27 would not repeat it}. {T28 A rival} {C28 is rumoured} {T28 to have called her slow}.

{S29 [p Threlfall]} {C29 is of the view} {T29 that it was slander}.
---
1 act=assessment fact=CT+ who=Alaric Stone
2 act=claim fact=CT- who=Three vets
3 act=claim fact=CT+ who=Tilly Marchbank
4 act=claim fact=CT+ in=3 who=unspecified
5 act=claim fact=CT- who=Tilly Marchbank
6 act=assessment fact=CT+ who=Owen Threlfall
7 act=assessment fact=CT+ who=Owen Threlfall
8 act=claim fact=CT- who=a review
9 act=claim fact=PR+ who=Holistic Veterinary Guild
10 act=assessment fact=CT- who=Cressida Boyle
11 act=assessment fact=CT+ who=Cressida Boyle
12 act=assessment fact=CT+ in=11 who=Owen Threlfall
13 act=agreement fact=CT+ who=Cressida Boyle
14 act=assessment fact=CT+ who=Cressida Boyle
15 act=assessment fact=CT+ who=Royal College
17 act=claim fact=CT+ who=the police
18 act=assessment fact=CT+ who=His solicitor
19 act=no_comment fact=Uu who=Alaric Stone
20 act=claim fact=CT+ who=his voicemail
21 act=assessment fact=CT+ who=a property developer
22 act=commitment fact=Uu who=a property developer
24 act=assessment fact=CT+ who=a groom
25 act=assessment fact=PR+ in=24 who=The boss
26 act=assessment fact=PR+ in=24 who=a groom
27 act=no_comment fact=Uu who=Alaric Stone
28 act=claim fact=PS+ who=unspecified
29 act=assessment fact=CT+ who=Owen Threlfall
role: Owen Threlfall | professor of equine medicine | Fenland University
role: Cressida Boyle | president | Holistic Veterinary Guild
