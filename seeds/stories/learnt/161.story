{T1 Children's milk teeth hold a diary of the bad weeks}, {S1 study} {C1 finds}

Somewhere in a freezer in [l Bergen] there are 6,212 teeth, each in a paper envelope with a name and a date. Parents sent them in. So, in two cases, did the tooth fairy, by registered mail.

They have now been put to use. {T2 A milk tooth grows a layer a day, and the thickness of the layers reveals how its owner was faring, sometimes to within 72 hours}, {S2 researchers at the [o University of Bergen]} {C2 said} {D2 on Monday} in the journal [o Enamel & Bone].

{T3 "We can see the chickenpox. We can see the divorce,"} {C3 said} {S3 [p Turid Haugland], the anthropologist who began the collection in 2004}. {T3 "What we cannot see is why, and {S4 I} {C4 want} {T4 people to keep that in mind {X4 before they send us a tooth with a question}}."}

The team sliced 480 of the teeth, polished the slices to the thickness of a hair and compared them with diaries the mothers had kept. {S5 The diaries} {C5 mentioned} {T5 1,906 stressful events}; {S6 the teeth} {C6 showed} {T6 a thin line for about two thirds of them}. {S7 [p Haugland]} {C7 told} {A7 [o NRK]} {T7 {S16 she} {C16 had expected} {T16 a quarter at best}}. {T8 Fevers left the sharpest traces}, {C8 according to} {S8 the paper}. A house move left almost none.

Milk teeth begin to form four months before birth. The enamel is laid down by cells that work a shift of about eight hours, like bakers, and stop to rest. When the body has other worries the rest is longer. Under a polarizing microscope this appears as a stripe. Adult teeth do the same, but more slowly and under a heap of later damage. The oldest in the freezer belonged to a boy who is now a dentist.

{S9 [p Ignatius Okello], a pediatrician at [o Mulago Hospital] in [l Kampala] who was not involved in the work,} {C9 said} {T9 the results were "solid, and slightly frightening."} {T10 A cheap test for hardship would be a blessing to aid workers}, {S10 he} {C10 said}, {T10 but {S11 courts} {C11 would want} {T11 it too}}. {S12 Child welfare officials in two Norwegian counties} {C12 have already asked} {T12 whether teeth could be used in custody cases}; {S13 the university's ethics board} {C13 has told} {A13 them} {T13 no}.

{T14 "A line in a tooth is not a witness,"} {C14 said} {S14 [p Jorunn Eide], who chairs the board}. {S15 She} {C15 does not exclude} {T15 a change of policy {X15 once the method has been tested on other continents}}.

A second group has run into difficulties with the method. {S17 Its head, [p Crispin Hale] of the [o Severn Dental School],} {C17 said} {T17 that he found lines in half the teeth of children who had, {C18 by} {S18 their parents'} {C18 account}, {T18 had nothing worse than a dull Easter}}. {T19 "Perhaps Easter was worse than {S20 the parents} {C20 remember} {T20 it},"} {C19 was} {S19 [p Haugland]'s} {C19 response}. {T19 "But he should be taken seriously. {S21 I} {C21 intend} {T21 to send him some of ours}."}

{S22 A company in [l Texas]} {C22 is advertising} {T22 "stress histories" from teeth at $395 apiece}. {S23 It} {C23 did not respond} to an email.

{T24 There is room in the freezer for another 2,000 envelopes}, {C24 said} {S24 [p Haugland]}. {T24 The tooth fairy need not sign}.
---
1 act=claim fact=CT+ who=study
2 act=claim fact=CT+ who=researchers at the University of Bergen
3 act=claim fact=CT+ who=Turid Haugland
4 act=proposal fact=Uu in=3 who=Turid Haugland
5 act=claim fact=CT+ who=The diaries
6 act=claim fact=CT+ who=the teeth
7 act=assessment fact=CT+ who=Turid Haugland
8 act=claim fact=CT+ who=the paper
9 act=assessment fact=CT+ who=Ignatius Okello
10 act=assessment fact=CT+ who=Ignatius Okello
11 act=proposal fact=Uu in=10 who=courts
12 act=proposal fact=Uu who=Child welfare officials in two Norwegian counties
13 act=denial fact=CT- who=the university's ethics board
14 act=assessment fact=CT- who=Jorunn Eide
15 act=non_exclusion fact=PS+ who=Jorunn Eide
16 act=assessment fact=PR+ in=7 who=Turid Haugland
17 act=claim fact=CT+ who=Crispin Hale
18 act=claim fact=CT- in=17 who=their parents
19 act=assessment fact=PS+ who=Turid Haugland
20 act=claim fact=CT+ in=19 who=the parents
21 act=commitment fact=Uu in=19 who=Turid Haugland
22 act=claim fact=CT+ who=A company in Texas
23 act=no_comment fact=Uu who=A company in Texas
24 act=claim fact=CT+ who=Turid Haugland
role: Turid Haugland | anthropologist | University of Bergen
role: Ignatius Okello | pediatrician | Mulago Hospital
role: Jorunn Eide | chairs the board | ethics board
role: Crispin Hale | head | Severn Dental School
