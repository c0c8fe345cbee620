Second arrest over forged dinosaur egg

[l ULAANBAATAR] — {T2 {A1 A dealer in fossils} {C1 has been charged} {T1 with selling a dinosaur egg made of plaster to a museum in [l France]}}, {S2 officials in [l Mongolia]} {C2 said} {D2 on Monday}.

The man, [p Batbayar Gantulga], was arrested and questioned at the airport. {A3 He} {C3 is also accused} {T3 of forging a permit, bribing a driver and passing off chicken bones as those of a young velociraptor}. {S4 His wife} {C4 said} {T4 he had never seen the egg}.

{T5 The egg} {C5 had been described} {T5 as the finest of its kind}. {C6 Reportedly}, {T6 the museum, in [l Toulouse], paid €240,000 for it in 2022}. The museum's acting director, [p Hélène Caussade], put out a statement on Sunday night. In it {S7 she} {C7 wrote}:

{T7 "We were deceived by people who knew their trade. {S8 Three experts} {C8 had told} {A8 us} {T8 the egg was real}. We shall keep it on show, with a new label."}

{S9 [p Caussade]} {C9 thanked} {T9 the Mongolian police}. {S10 She} {C10 would not name} {T10 the experts}. {C11 According to} {S11 [o La Dépêche du Midi]} {T11 one of them has since retired and another does not answer letters}.

[p Dorj Oyuun], a palaeontologist at the [o Mongolian Academy of Sciences], had doubts from the start. {T12 "I saw a photograph. {S13 I} {C13 thought}, {T13 that is a very smooth egg},"} {S12 she} {C12 recalled}. She wrote to [l Toulouse], and continued to write every spring. {S14 She} {C14 wishes} {T14 to have the piece for her students}: {T15 "It is a bad egg and a good lesson,"} {C15 in the words of} {S15 the professor}.

{T16 The trade in fossils from the [l Gobi]} {C16 is believed} {T16 to be worth tens of millions of dollars a year}. {T17 Export} {C17 is said} {T17 to be run by two families}. Mongolian law claims every bone in the ground for the state. {S18 The customs service} {C18 aims} {T18 to X-ray every crate by 2027}, and {S19 {S20 the culture minister, [p Tsend Nomin],}} {C19 has called on} {A19 museums abroad} {T19 to open their stores}, {C20 hinting} {T20 that some might not like what they find}.

In the bazaar at [l Dalanzadgad], dealers had heard of the arrest by noon. {T21 "He was a good customer of mine,"} {C21 said} {S21 one, who sells plaster}.

Image: The egg, as shown in [l Toulouse]. Credit: museum handout.

The trial opens in March. {T22 [p Batbayar]} is {C22 rumoured} {T22 to be writing a book}. {S23 His lawyer} {C23 had no comment}.
---
1 act=claim fact=CT+ in=2 who=unspecified
2 act=claim fact=CT+ who=officials in Mongolia
3 act=claim fact=CT+ who=unspecified
4 act=denial fact=CT- who=His wife
5 act=assessment fact=CT+ who=unspecified
6 act=claim fact=PR+ who=unspecified
7 act=claim fact=CT+ who=Hélène Caussade
8 act=claim fact=CT+ in=7 who=Three experts
9 act=assessment fact=CT+ who=Hélène Caussade
10 act=non_confirmation fact=Uu who=Hélène Caussade
11 act=claim fact=CT+ who=La Dépêche du Midi
12 act=claim fact=CT+ who=Dorj Oyuun
13 act=assessment fact=PR+ in=12 who=Dorj Oyuun
14 act=commitment fact=Uu who=Dorj Oyuun
15 act=assessment fact=CT+ who=Dorj Oyuun
16 act=assessment fact=PR+ who=unspecified
17 act=claim fact=PR+ who=unspecified
18 act=commitment fact=Uu who=The customs service
19 act=proposal fact=Uu who=Tsend Nomin
20 act=assessment fact=PS+ who=Tsend Nomin
21 act=assessment fact=CT+ who=one
22 act=claim fact=PS+ who=unspecified
23 act=no_comment fact=Uu who=His lawyer
role: Batbayar Gantulga | dealer in fossils | 
role: Hélène Caussade | acting director | museum
role: Dorj Oyuun | palaeontologist | Mongolian Academy of Sciences
role: Dorj Oyuun | professor | 
role: Tsend Nomin | culture minister | 
