{T2 “A colour is a debt”}: an afternoon with [p Adaeze Mbonu]

The studio is a former cold store behind the fish market in [l Calabar], and on wet days it still smells of its old trade. [p Adaeze Mbonu], 58, has worked here since 2009, among ropes, tar barrels and the hulls of eleven dugout canoes. Her retrospective opens at the [o Stedelijk Museum] in [l Amsterdam] next month; it is the first that the museum has given to an artist from [l Nigeria]. {S1 The magazine [o Frieze]} {C1 has described} {T1 her as “the most patient painter alive”}.

She makes tea, clears a chair and gets up twice to close a door that will not close. What does a painter want with canoes?

{T2 “They are my teachers,”} {S2 she} {C2 says}. {T2 “My father caulked boats. {S3 He} {C3 told} {A3 me} {T3 that pitch remembers every hand that has touched it}, and I laughed, and then I went to art school in [l London] for four years in order to find out the same thing.}

{T2 “You scrape the tar back and there are six layers of paint underneath, each one somebody’s good year. Green when the shrimp came. Red when there was a wedding. I don’t add anything, or hardly. I owe those people the colours. A colour is a debt.”}

And the critics?

{T2 “Oh, {S4 they} {C4 have decided} {T4 I am about oil}. {S5 One gentleman} {C5 wrote} {T5 that my black was ‘an indictment of [o Shell]’}. It was roofing felt.”}

It has not always been so friendly. In 2016 {S6 a group of younger painters in [l Lagos]} {C6 published an open letter accusing} {T6 her of selling poverty to foreigners}. [p Mbonu] was stung and, {C8 by} {S8 her own} {C8 account}, {T8 stopped work for a year}. {S9 She} {C9 is now of the view that} {T9 {S10 the signatories} {C10 had understood} {T10 something}}.

{T11 “{S12 They} {C12 thought} {T12 the canoes had been abandoned},”} {S11 she} {C11 explains}. {T11 “I bought every one from a living owner, and I paid for a new boat. But I never said so. {S13 I} {C13 considered} {T13 it vulgar}. That was pride, and the letter was right about the pride.”}

The eleven hulls will travel to the [l Netherlands] by ship, {T7 unwashed}. That was {S7 the artist}’s {C7 condition}, and it nearly ended the whole affair: {S15 {S14 the museum’s conservators}} {C14 feared} {T14 an outbreak of shipworm} and {C15 wanted} {T15 the wood frozen}. {S16 [p Joris Hamel], the curator,} {C16 recalls} {T16 that {S17 she} {C17 answered} with a single line: {T17 “Then hang the freezer”}}.

Does she look forward to the opening?

{T18 “I don’t know,”} {S18 she} {C18 replies}. {T18 “{S19 My daughter} {C19 says} {T19 I should buy shoes}.”} She thinks about it, turning a scraper in her hand, while a boy outside shouts the price of crayfish. {T18 “I shall go, I shall shake hands, and on the third day I shall look for the harbour.”}
---
1 act=assessment fact=CT+ who=Frieze
2 act=assessment fact=CT+ who=Adaeze Mbonu
3 act=assessment fact=CT+ in=2 who=My father
4 act=assessment fact=CT+ in=2 who=they
5 act=assessment fact=CT+ in=2 who=One gentleman
6 act=assessment fact=CT+ who=a group of younger painters in Lagos
7 act=proposal fact=Uu who=Adaeze Mbonu
8 act=claim fact=CT+ who=Adaeze Mbonu
9 act=assessment fact=CT+ who=Adaeze Mbonu
10 act=assessment fact=CT+ in=9 who=the signatories
11 act=claim fact=CT+ who=Adaeze Mbonu
12 act=assessment fact=CT+ in=11 who=They
13 act=assessment fact=CT+ in=11 who=Adaeze Mbonu
14 act=assessment fact=PS+ who=the museum’s conservators
15 act=proposal fact=Uu who=the museum’s conservators
16 act=claim fact=CT+ who=Joris Hamel
17 act=proposal fact=Uu in=16 who=Adaeze Mbonu
18 act=commitment fact=Uu who=Adaeze Mbonu
19 act=proposal fact=Uu in=18 who=My daughter
role: Joris Hamel | curator | Stedelijk Museum
