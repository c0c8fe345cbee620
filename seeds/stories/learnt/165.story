A small Canadian city argues about what is in its water

[l MEDICINE BEND], [l Alberta] — By nine in the evening the council chamber had run out of chairs, and by ten it had run out of patience.

{T1 “You are poisoning us a drop at a time,”} {S1 a man in a hunting jacket} {C1 told} {A1 the mayor}. {S2 A dentist two rows behind him} {C2 called} {T2 him a fool}.

On June 14 the 41,000 residents of [l Medicine Bend] will decide whether to stop adding fluoride to their drinking water, a practice that began in 1967. {S4 Polls} {C4 suggest} {T4 the vote will be close}.

{S5 [p Wanda Krushel], a former school secretary who collected the 4,000 signatures needed,} {C5 said} {T5 she had nothing against fluoride in toothpaste}. {T6 “{S7 I} {C7 object} {T7 to being given a drug by the waterworks}. {S8 My doctor} {C8 asks} {A8 me} {T8 whether I want a pill}. The tap doesn't,”} {S6 she} {C6 said}.

{S9 [l Alberta]'s chief medical officer, [p Desmond Achebe],} {C9 is firmly opposed to} {T9 stopping}. {T10 In nearby [l Halkirk Falls], which turned off the supply in 2011, {S11 researchers} {C11 found} {T11 that cavities among seven-year-olds had gone up by half}}, {S10 he} {C10 said}. {T12 “{S13 People} {C13 say} {T13 it is about freedom}. A child under anesthetic is not free,”} {S12 he} {C12 told} {A12 [o CBC News]}.

THE EVIDENCE

It is less tidy than either camp would like. {S14 A review of 157 studies, published in [l London] last October,} {C14 concluded} {T14 that fluoridation still prevents decay, but by a smaller margin than in the 1970s}. {S15 It} {C15 could not rule out} {T15 a slight effect on the thinking of children exposed to twice the Canadian dose}; {T16 at the level used in [l Medicine Bend] none was seen}, {S16 the reviewers} {C16 stressed}. Both camps have put the review on their posters, which {S17 one of its authors, [p Ingrid Solberg],} {C17 described} in an email {T17 as “a first for us, and not a pleasant one”}. {S18 She} {C18 has asked} {A18 the two} {T18 to take her name down}.

Fluoride was first put in a city's water in [l Grand Rapids], [l Michigan], in 1945. [l Rotterdam] followed, and stopped; [l Basel] followed, and stopped; most of [l Ireland] never did stop. In [l Medicine Bend] it arrives twice a year by truck in blue drums, and a worker in a mask pours it into a hopper the size of a bathtub. The dose comes to a thimbleful in a swimming pool. It costs each household $1.90 a year, somewhat less than the leaflet that came through the door this week.

THE COUNCIL

{S19 Mayor [p Todd Yellowhorn]} {C19 has refused} to say how he will vote. {T20 “{S21 My wife} {C21 is for} {T21 it} and {S22 my mother} {C22 is against} {T22 it}, and I live with both,”} {S20 he} {C20 said}. {S23 Four of the eight councilors} {C23 back} {T23 removal}; {S24 one of them, [p Gail Fenske],} {C24 said} {T24 she would lose her seat {X24 if she did otherwise}}.

Indigenous leaders in the district had a different complaint. {T25 “We have been under a boil-water advisory for nine years,”} {C25 said} {S25 [p Leonard Crane] of the [o Blackfoot Ridge First Nation], twenty minutes up the road}. {T25 “{S26 They} {C26 promised} {A26 us} {T26 a plant} in 2019. {S27 I} {C27 would be happy} {T27 to take their fluoride}.”} {S28 The federal department responsible} {C28 did not respond} to a request for comment by deadline.

{T29 The result} {C29 is expected} {T29 late on the night of the vote}. {S30 Council} {C30 has promised} {T30 to abide by it}.
---
1 act=claim fact=CT+ who=a man in a hunting jacket
2 act=assessment fact=CT+ who=A dentist two rows behind him
4 act=assessment fact=PR+ who=Polls
5 act=assessment fact=CT- who=Wanda Krushel
6 act=assessment fact=CT+ who=Wanda Krushel
7 act=assessment fact=CT- in=6 who=Wanda Krushel
8 act=proposal fact=Uu in=6 who=My doctor
9 act=assessment fact=CT- who=Desmond Achebe
10 act=claim fact=CT+ who=Desmond Achebe
11 act=claim fact=CT+ in=10 who=researchers
12 act=assessment fact=CT- who=Desmond Achebe
13 act=assessment fact=CT+ in=12 who=People
14 act=claim fact=CT+ who=A review of 157 studies
15 act=non_exclusion fact=PS+ who=A review of 157 studies
16 act=claim fact=CT- who=the reviewers
17 act=assessment fact=CT+ who=Ingrid Solberg
18 act=proposal fact=Uu who=Ingrid Solberg
19 act=non_confirmation fact=Uu who=Todd Yellowhorn
20 act=claim fact=CT+ who=Todd Yellowhorn
21 act=assessment fact=CT+ in=20 who=My wife
22 act=assessment fact=CT- in=20 who=my mother
23 act=agreement fact=Uu who=Four of the eight councilors
24 act=assessment fact=CT+ who=Gail Fenske
25 act=claim fact=CT+ who=Leonard Crane
26 act=commitment fact=Uu in=25 who=They
27 act=assessment fact=Uu in=25 who=Leonard Crane
28 act=no_comment fact=Uu who=The federal department responsible
29 act=assessment fact=PR+ who=unspecified
30 act=commitment fact=Uu who=Council
role: Wanda Krushel | school secretary |
role: Desmond Achebe | chief medical officer | Alberta
role: Todd Yellowhorn | Mayor | Medicine Bend
role: Gail Fenske | councilors | Medicine Bend
