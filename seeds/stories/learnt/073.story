{T1 Three libraries to shut} as {S1 [l Harrowmere] council} {C1 confirms} £4m shortfall

Three branch libraries will close in the autumn after councillors in [l Harrowmere] voted 22 to 17 for a budget that even {S2 its authors} {C2 called} {T2 “a counsel of despair”}.

The meeting on Tuesday lasted almost five hours and was twice halted by shouting from the public gallery. {S3 [p Denise Alcott], the cabinet member for finance,} {C3 told} {A3 the chamber} {T3 that reserves had been exhausted and that no minister was coming to the rescue}.

{T4 “I learned to read in the [l Cobb Lane] branch,”} {S4 she} {C4 said}. {T4 “Do you imagine I want to be the person who locks the door?”}

Opposition members were unmoved. {S5 [p Rafiq Osman], leader of the [o Liberal Democrat] group,} {C5 accused} {T5 the administration of hiding a consultation in which, {C6 according to} {S6 an officer's summary seen by the [o Harrowmere Courier]}, {T6 nine in ten respondents opposed the closures}}.

{S7 He} also {C7 pointed out} {T7 that {S8 [p Alcott]} {C8 had pledged} {D8 last May} {T8 to keep every branch open “for the lifetime of this council”}}.

{S9 {S10 [p Alcott]}} {C9 conceded} {T9 that circumstances had changed} but {C10 rejected} {T10 any suggestion of bad faith}.

Outside, about sixty people held a read-in under umbrellas. [p Joan Peverell], 81, had brought a flask and a large-print Western. {T11 “They say it's all on the internet now,”} {S11 she} {C11 said}. {T11 “Well, I haven't got the internet. I've got the number 9 bus, and {S12 people} {C12 reckon} {T12 that's next}.”}

Her granddaughter, who is revising for her GCSEs, uses the [l Cobb Lane] reading room four evenings a week because the family's flat has one table. {S13 The girl's head teacher} {C13 has written to} {A13 the council} {C13 asking} {T13 for the room, at least, to be spared}.

{T14 The closures would save £610,000 a year}, {C14 according to} {S14 the budget papers}. {S15 {S16 Campaigners}} {C15 dispute} {T15 the figure} and {C16 have hinted} {T16 that they might seek a judicial review}.

{S17 The [o Department for Levelling Up]} {C17 did not respond to} a request for comment.
---
1 act=announcement fact=CT+ who=Harrowmere council
2 act=assessment fact=CT+ who=its authors
3 act=claim fact=CT+ who=Denise Alcott
4 act=claim fact=CT+ who=Denise Alcott
5 act=claim fact=CT+ who=Rafiq Osman
6 act=claim fact=CT+ in=5 who=an officer's summary
7 act=claim fact=CT+ who=Rafiq Osman
8 act=commitment fact=Uu in=7 who=Denise Alcott
9 act=agreement fact=CT+ who=Denise Alcott
10 act=denial fact=CT- who=Denise Alcott
11 act=claim fact=CT+ who=Joan Peverell
12 act=assessment fact=PR+ in=11 who=people
13 act=proposal fact=Uu who=The girl's head teacher
14 act=claim fact=CT+ who=the budget papers
15 act=denial fact=CT- who=Campaigners
16 act=threat fact=Uu who=Campaigners
17 act=no_comment fact=Uu who=Department for Levelling Up
role: Denise Alcott | cabinet member for finance | Harrowmere council
role: Rafiq Osman | leader | Liberal Democrat
