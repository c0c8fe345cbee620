Bee count rises, but who is counting?

{T1 The number of wild bees in [l England] has gone up for the first time in thirty years}, {S1 the environment department} {C1 announced} {D1 this month}, and {S2 ministers} {C2 were quick to claim} {T2 the credit}. I have spent a fortnight with the figures and with some of the people who gather them, and I came away with mud on my shoes and fewer certainties than I took.

The rise of four per cent comes from the [m Great Bee Count], in which volunteers walk a fixed path once a month. {T4 “{S5 The form} {C5 asks} {T5 how many bees you saw}; {S6 it} doesn’t {C6 ask} {T6 how well you can see},”} {C4 says} {S4 [p Winifred Oakes], 78, who has walked the same lane near [l Ludlow] since 1993}. {S7 She} {C7 suspects} {T7 that she now counts hoverflies}.

{S8 Dr [p Sunil Wickramasinghe], the ecologist who designed the scheme,} {C8 is frank about} {T8 its limits}. {T9 “{S10 We} {C10 told} {A10 the department} {D10 in 2022} {T10 that the error was plus or minus six},”} {S9 he} {C9 told} {A9 me}. {T9 “{S11 They} {C11 wanted} {T11 a number without a plus or minus}.”} {S12 The department} {C12 denies} {T12 this}: {S13 a spokesperson} {C13 said} {T13 the uncertainty was “set out in full in annex D”}. Annex D is 140 pages long.

{S14 The farming unions} {C14 have seized on} {T14 the figure} {C14 as} {T14 proof that field margins work}. {S16 {S15 [p Guy Hathersage], the unions’ wildlife officer,}} {C15 said} {T15 farmers had been “vilified for decades”} and {C16 called for} {T16 the ban on two seed coatings to be lifted}. {S17 [o Buglife], the charity,} {C17 thinks} {T17 that would be madness}. {S18 Its view} {C18 is} {T18 that a mild spring explains everything}.

What of the science? {S19 A paper in press at the journal [m Apidology Letters]} {C19 suggests} {T19 that common species are doing better and rare ones worse}. {T20 That, {S20 the authors} {C20 argue}, is what one would expect of a countryside “improved for the ordinary”}. {T21 One of the referees} {C21 is said to} {T21 have wept over that line}; {S26 she} {C26 denies} {T26 it}.

I put all this to [p Oakes], over seed cake. {T22 “{S23 My late husband} {C23 always said} {T23 I’d see them off, the bees},”} {S22 she} {C22 said}. {S24 She} rinsed the cups, put on her boots and {C24 asked} {A24 me} {T24 to hold the clipboard}. In forty minutes we counted eleven. Two of them may have been the same bee.
---
1 act=announcement fact=CT+ who=the environment department
2 act=assessment fact=CT+ who=ministers
4 act=claim fact=CT+ who=Winifred Oakes
5 act=proposal fact=Uu in=4 who=The form
6 act=proposal fact=Uu in=4 who=The form
7 act=assessment fact=PR+ who=Winifred Oakes
8 act=assessment fact=CT+ who=Sunil Wickramasinghe
9 act=claim fact=CT+ who=Sunil Wickramasinghe
10 act=claim fact=CT+ in=9 who=unspecified
11 act=proposal fact=Uu in=9 who=the department
12 act=denial fact=CT- who=The department
13 act=claim fact=CT+ who=a spokesperson
14 act=assessment fact=CT+ who=The farming unions
15 act=assessment fact=CT+ who=Guy Hathersage
16 act=proposal fact=Uu who=Guy Hathersage
17 act=assessment fact=CT+ who=Buglife
18 act=assessment fact=CT+ who=Buglife
19 act=claim fact=PR+ who=A paper in press at the journal Apidology Letters
20 act=assessment fact=CT+ who=the authors
21 act=claim fact=CT+ who=unspecified
22 act=claim fact=CT+ who=Winifred Oakes
23 act=assessment fact=PR+ in=22 who=My late husband
24 act=proposal fact=Uu who=Winifred Oakes
26 act=denial fact=CT- who=One of the referees
role: Sunil Wickramasinghe | ecologist |
role: Guy Hathersage | wildlife officer | farming unions
