Referees' strike: what we know

There will be no professional football in [l Argentina] this weekend. Here is what has been said so far, and by whom.

Why are the referees on strike?

Because of what happened in [l Rosario] on Sunday, when [p Damián Ferreyra] was struck by a bottle and lost two teeth. {S1 The referees' union, [o SARA],} {C1 said} {D1 on Tuesday} {T1 that none of its members would take the field {X1 until clubs paid for proper protection}}.

{T2 'We are not goalposts,'} {S2 its secretary, [p Claudia Benavides],} {C2 told} {A2 [o Radio Mitre]}.

{S3 [p Ferreyra] himself} {C3 has not commented}. {T4 He is eating soup}, {C4 according to} {S4 his brother}, {S5 who} {C5 also said} {T5 that {S6 a club official} {C6 had asked} {A6 him} {T6 not to name the stand}}.

What do the clubs say?

Officially, very little. {S8 {S7 [o Central Fisherton], the home side on Sunday,}} {C7 regretted} {T7 'an isolated act'} and {C8 pledged} {T8 to ban the thrower for life}. Privately they are angrier. {S9 One director, who asked not to be named,} {C9 said} {T9 that {S10 the union} {C10 had wanted} {T10 a strike} since March and was 'hiding behind a man's teeth'}.

And the league?

{S12 Its president, [p Horacio Lamas],} {C12 called for} {T12 'forty-eight hours of silence'}. He then gave four interviews. In the last {S13 he} {C13 floated} {T13 the idea of bringing in referees from [l Uruguay]}. {S14 The Uruguayan union} {C14 answered} within minutes: {T14 'No.'}

Could the government step in?

{S15 The security minister, [p Paula Iturralde],} {C15 has offered} {T15 four hundred extra officers}. {S16 [o SARA]} {C16 described} the offer {C16 as} {T16 'welcome, and eleven years late'}. {S17 The presidential spokesman} {C17 did not rule out} {T17 ordering the league to suspend the season}, although {S18 constitutional lawyers} {C18 doubt} {T18 that he could}.

What happens next?

The two sides meet on Thursday at the labour ministry. {S19 A source close to the talks} {C19 described} himself {C19 as} {T19 'moderately pessimistic'}. {S20 Fans' groups} {C20 plan} {T20 to gather outside with whistles}; {S21 their flyer} {C21 invites} {A21 everyone} {T21 to 'blow for Damián'}.

Has this happened before?

Once, in 2008. {S22 Those who were there} {C22 remember} {T22 that it lasted a week and settled nothing}. The bottle in that case was plastic.
---
1 act=conditional_commitment fact=Uu who=SARA
2 act=assessment fact=CT- who=Claudia Benavides
3 act=no_comment fact=Uu who=Damián Ferreyra
4 act=claim fact=CT+ who=his brother
5 act=claim fact=CT+ who=his brother
6 act=proposal fact=Uu in=5 who=a club official
7 act=assessment fact=CT+ who=Central Fisherton
8 act=commitment fact=Uu who=Central Fisherton
9 act=assessment fact=CT+ who=One director, who asked not to be named
10 act=commitment fact=Uu in=9 who=the union
12 act=proposal fact=Uu who=Horacio Lamas
13 act=proposal fact=Uu who=Horacio Lamas
14 act=denial fact=CT- who=The Uruguayan union
15 act=commitment fact=Uu who=Paula Iturralde
16 act=assessment fact=CT+ who=SARA
17 act=non_exclusion fact=Uu who=The presidential spokesman
18 act=assessment fact=PR- who=constitutional lawyers
19 act=assessment fact=PR- who=A source close to the talks
20 act=commitment fact=Uu who=Fans' groups
21 act=proposal fact=Uu who=their flyer
22 act=claim fact=CT+ who=Those who were there
role: Claudia Benavides | secretary | SARA
role: Horacio Lamas | president | league
role: Paula Iturralde | security minister |
