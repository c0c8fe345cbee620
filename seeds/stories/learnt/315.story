[o UN] agency halts flights to Afghan province after shooting

{S1 The [o United Nations] refugee agency} {C1 said} {D1 on Friday} {T1 it was suspending flights to the Afghan province of [l Badghis]}, a day after one of its helicopters was hit by rifle fire as it came in to land.

The pilot, a South African, was slightly hurt. {C2 According to} {S2 the agency}, {T2 the aircraft was carrying blankets and a midwife}.

{S3 [l Kabul]} {C3 blamed} {T3 "criminals" for the attack}. {T4 {S5 The governor} {C5 has given} {A5 us} {C5 his word} {T5 that the road will be safe}}, {S4 [p Beatrix Holzapfel], the agency's representative in the country,} {C4 said}. {T4 "It is a good word, but we would also like an escort."}

{S7 A [o Taliban] spokesman, [p Abdul Wasi Haqparast],} {C7 told} {A7 [o Tolo News]} {T7 that four men had been arrested and that {S8 one of them} {C8 had confessed} {T8 to shooting at the noise}}.

The province has had three failed harvests in a row. Some 90,000 people came back to it from [l Iran] in the past year, many with nothing but a plastic bag, and the snow in the passes does not melt until late April.

{S9 Aid groups} {C9 fear} {T9 that a long pause could be deadly}. {S10 [o Save the Children]} {C10 called on} {A10 the agency} {T10 to resume flights within a week}. {S11 An Afghan doctor in [l Qala-e-Naw]} {C11 put} {T11 the number of women due to give birth this month at 400}.

{S12 [l Islamabad] and [l Tehran]} {C12 have both refused} {T12 to slow the deportations}. {S13 [l Iran]'s interior minister} {C13 argued} {D13 last week} {T13 that {S14 [l Europe]} {C14 had promised} {T14 to share the burden} "and sent us a brochure"}.

{T15 "{S16 They} {C16 told} {A16 us} at the border {T16 that the [o UN] would be waiting with a house},"} {S15 [p Gul Bibi], a widow with five children,} {C15 said} by telephone from a tent outside the provincial capital. {T15 "I am still waiting. Is it a big house?"}

In [l Geneva], where donors were meeting, {S17 [l Britain]} {C17 pledged} {T17 12 million pounds} and {S18 [l Norway]} {C18 said} {T18 it would match any sum {X18 if others did the same}}. {S19 The American delegate} {C19 left without speaking to} {A19 reporters}.

{S20 A pilots' association} {C20 has advised} {A20 its members} {T20 not to fly below 2,000 metres}. {S21 Ms [p Holzapfel]} {C21 described} {T21 that advice} {C21 as} {T21 "sensible, until one has to land"}.
---
1 act=announcement fact=CT+ who=The United Nations refugee agency
2 act=claim fact=CT+ who=the agency
3 act=claim fact=CT+ who=Kabul
4 act=claim fact=CT+ who=Beatrix Holzapfel
5 act=commitment fact=Uu in=4 who=The governor
7 act=claim fact=CT+ who=Abdul Wasi Haqparast
8 act=claim fact=CT+ in=7 who=one of them
9 act=assessment fact=PS+ who=Aid groups
10 act=proposal fact=Uu who=Save the Children
11 act=claim fact=CT+ who=An Afghan doctor in Qala-e-Naw
12 act=denial fact=Uu who=Islamabad and Tehran
13 act=claim fact=CT+ who=Iran's interior minister
14 act=commitment fact=Uu in=13 who=Europe
15 act=claim fact=CT+ who=Gul Bibi
16 act=claim fact=PR+ in=15 who=They
17 act=commitment fact=Uu who=Britain
18 act=conditional_commitment fact=Uu who=Norway
19 act=no_comment fact=Uu who=The American delegate
20 act=proposal fact=Uu who=A pilots' association
21 act=assessment fact=CT+ who=Beatrix Holzapfel
role: Beatrix Holzapfel | representative | United Nations refugee agency
role: Abdul Wasi Haqparast | spokesman | Taliban
