Dutch museum to send carved doors back to [l Benin]

Saturday, February 15

Two carved palace doors that have stood at the top of a staircase in [l Deventer] for 112 years are going home. {S1 The [o Rijnland Museum]} {C1 announced} {D1 yesterday} {T1 that it would hand the pieces to the government of [l Benin] in June, at its own expense}.

The doors, each a little over two metres high and showing a king, a leopard and a row of drummers, were taken from [l Abomey] by a French officer in 1892 and sold to a Dutch tobacco merchant. {A15 Generations of schoolchildren} {C15 have been told} {T15 not to touch them}. Most did.

{T2 "We knew for a long time how they had come here, and we looked the other way,"} {C2 said} {S2 the museum's director, [p Saskia van Holten]}. {S3 A provenance study completed in December} {C3 concluded} {T3 that the sale had been unlawful even by the standards of the day}.

{S4 [l Benin]'s culture minister, [p Aristide Dossou],} {C4 thanked} {A4 the museum} {T4 for "a gesture that closes a wound"}. {S5 He} {C5 told} {A5 [o Wikinews]} by telephone {T5 that the doors would be displayed in the new royal museum at [l Abomey] and that {S6 the architects} {C6 had promised} {A6 him} {T6 a room of their own for them}}.

The decision was not unanimous. Two of the museum's seven trustees voted against, and one, the retired notary [p Wim Brandsma], resigned in protest. {T8 {S9 The board} {C9 had assured} {A9 donors} {D9 in 2019} {T9 that nothing would leave the collection in his lifetime}}, {S8 he} {C8 said}. {S10 [p Van Holten]} {C10 disputes} {T10 that any such undertaking was given}.

Before the doors go they will be scanned, photographed and, for one weekend, opened: they have been bolted shut since they were hung. On Friday afternoon about thirty visitors stood in front of them in silence. {T11 "I proposed to my wife here,"} {C11 said} {S11 one man in his seventies}. {T11 "{S14 She} {C14 said} {T14 maybe}. They should go."}

The Dutch culture ministry, which must sign an export licence, has until April to object. {S13 {S12 A spokeswoman}} {C12 said} {T12 the application was being studied} but {C13 did not rule out} {T13 a delay}. The museum holds nineteen other objects from the same region, and the study of those goes on.
---
1 act=announcement fact=Uu who=The Rijnland Museum
2 act=claim fact=CT+ who=Saskia van Holten
3 act=claim fact=CT+ who=A provenance study completed in December
4 act=assessment fact=CT+ who=Aristide Dossou
5 act=announcement fact=Uu who=Aristide Dossou
6 act=commitment fact=Uu in=5 who=the architects
8 act=claim fact=CT+ who=Wim Brandsma
9 act=commitment fact=Uu in=8 who=The board
10 act=denial fact=CT- who=Saskia van Holten
11 act=claim fact=CT+ who=one man in his seventies
12 act=claim fact=CT+ who=A spokeswoman
13 act=non_exclusion fact=PS+ who=A spokeswoman
14 act=assessment fact=PS+ in=11 who=my wife
15 act=proposal fact=Uu who=unspecified
role: Saskia van Holten | director | Rijnland Museum
role: Aristide Dossou | culture minister | Benin
role: Wim Brandsma | notary | 
