{A19 MPs} {C19 told} {T19 radiation badges 'kept in a biscuit tin'}

By our parliamentary staff

[l OTTAWA] — The [o House] committee looking into the leak at the [l Port Brandon] isotope plant heard its first technical witnesses on Monday, and the room got very quiet very early.

{S1 [p Denise Arcand], a shift supervisor for seventeen years,} {C1 told} {A1 members} {T1 that the badges which measure a worker's exposure had been stored for months in a biscuit tin beside the kettle}. {S2 She} {C2 had raised} {T2 it} twice. {T3 "{S4 My manager} {C4 said} {T4 the tin was airtight}, {S5 I} {C5 said} {T5 so was the submarine},"} {S3 she} {C3 testified}.

The leak itself is not in dispute. On the night of August 19 a seal failed in a pump built in 1983. About 4,100 litres of water containing tritium ran into a storm drain and from there into the lake. An alarm sounded in a control room that had been left empty because the operator was hunting for a fuse. It took four hours and ten minutes to close the valve. The town's water intake is six kilometres to the east; it was shut for nine days, during which the fire brigade brought drinking water to 11,000 people in trucks lent by a brewery. The plant supplies about a third of the isotopes used in cancer clinics in eastern [l Canada], and has been due for replacement since 2005.

{T6 No one was harmed}, {C6 in the words of} {S6 the regulator's report}. {S7 The committee's vice-chair, [p Tom Ferland] of the [o New Democrats],} {C7 has trouble with} {T7 that sentence}. {T8 "{S9 It} {C9 says} {T9 nobody was harmed}, and twelve lines later {S10 it} {C10 says} {T10 nobody was tested},"} {S8 he} {C8 observed}.

[p Alan Weiss], the plant's president, appeared after lunch with two lawyers.

{T11 "I take full responsibility for the culture,"} {S11 he} {C11 began}.

{T12 "Do you take responsibility for the tin?"} {C12 asked} {S12 [p Ferland]}.

{S13 [p Weiss]} {C13 consulted his lawyers and did not reply}. {S14 He} {C14 did}, however, {C14 commit} {T14 to replacing the pump by spring}, and {S15 he} {C15 disputed} {T15 {S16 [p Arcand]}'s {C16 recollection} {T16 that she had complained}}.

The union stands by her. {T17 It has the e-mails}, {S17 its local president, [p Joyce Kwan],} {C17 insisted} to {A17 reporters} in the hallway, waving a folder.

{S18 The committee} {C18 voted} {T18 to subpoena the folder}. [o Conservative] members abstained. Hearings resume on Thursday, when the minister is due.
---
1 act=claim fact=CT+ who=Denise Arcand
2 act=claim fact=CT+ who=Denise Arcand
3 act=claim fact=CT+ who=Denise Arcand
4 act=assessment fact=CT+ in=3 who=Denise Arcand's manager
5 act=assessment fact=CT+ in=3 who=Denise Arcand
6 act=claim fact=CT- who=the regulator's report
7 act=assessment fact=CT- who=Tom Ferland
8 act=claim fact=CT+ who=Tom Ferland
9 act=claim fact=CT- in=8 who=the regulator's report
10 act=claim fact=CT- in=8 who=the regulator's report
11 act=assessment fact=CT+ who=Alan Weiss
12 act=proposal fact=Uu who=Tom Ferland
13 act=no_comment fact=Uu who=Alan Weiss
14 act=commitment fact=Uu who=Alan Weiss
15 act=denial fact=CT- who=Alan Weiss
16 act=claim fact=CT+ in=15 who=Denise Arcand
17 act=claim fact=CT+ who=Joyce Kwan
18 act=announcement fact=Uu who=The committee
19 act=claim fact=CT+ who=unspecified
role: Denise Arcand | shift supervisor | Port Brandon
role: Tom Ferland | vice-chair | committee
role: Alan Weiss | president | plant
role: Joyce Kwan | local president | union
