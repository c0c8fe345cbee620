Boy, 14, questioned after {S14 toaster} {C14 "predicts"} {T14 exam results}

Examiners in [l Cork] are to re-mark 230 papers after a schoolboy's home-made machine printed the right answers on slices of bread.

The toaster was the talk of [o Coláiste Bhríde] for a fortnight before anybody in authority noticed. For 50 cent a slice, its maker, second-year pupil [p Fionn O'Driscoll], would drop in a piece of white pan, press a switch and hand over a neatly scorched letter: A, B, C or D. {T1 "{S2 We} {C2 thought} {T2 it was a laugh}, until the mocks. Then it was thirty-eight out of forty,"} {S1 a classmate} {C1 said}.

[p O'Driscoll] was taken from a geography lesson by two gardaí last Thursday and questioned for three hours in the presence of his father. {S4 {S3 The [o Garda] press office}} {C3 confirmed} {T3 that "a male juvenile" had been released without charge} and {C4 said} {T4 that a file would be sent to the youth diversion office}.

How it worked is still argued over in the staff room. {S5 The boy}'s own {C5 explanation}, given to {A5 [o The Munster Sentinel]} in his mother's hallway, is {T5 that he had noticed that the multiple-choice papers, which are bought from a publisher in [l Leeds], never use the same letter three times running and favour C towards the end}. {T6 "It's only statistics. The toaster is just for show,"} {S6 he} {C6 said}.

{S7 The publisher, [o Ridgeway Assessment],} {C7 rejects} {T7 that}. {T8 Its answer keys are randomised}, {S8 a director, [p Philippa Garside],} {C8 wrote} in a letter to the school, {T8 "and no appliance can anticipate them."} {S9 She} {C9 believes} {T9 that {A10 the boy} {C10 had} simply {C10 been told} {T10 the answers} by {S10 somebody}}.

To settle it, the maths department bought a paper that no one had opened, put it in a locked drawer and plugged in the machine. It scored 31.

The toaster itself is a four-slot [m Morphy] from a charity shop. Inside, in place of two of the elements, are sixteen nichrome wires bent into letters, a doorbell transformer and a small computer of the kind given away with magazines. It draws as much current as a kettle and once tripped the lights in the oratory.

{S11 The principal, Sister [p Assumpta Leahy],} {C11 is of the view that} {T11 no rule has been broken, except the one about food in corridors}. {S12 She} {C12 has ordered} {T12 the re-marking "so that {S13 nobody} can {C13 say} {T13 we were charmed."}}

{S16 The [o Department of Education]} {C16 had no comment}. {T18 Two universities have been in touch}, {S18 the boy's father} {C18 said}, {T18 along with a bread company}.

{S19 [p Fionn]} {C19 wants} {T19 his toaster back}.
---
1 act=claim fact=CT+ who=a classmate
2 act=assessment fact=PR+ in=1 who=a classmate
3 act=claim fact=CT+ who=Garda
4 act=announcement fact=CT+ who=Garda
5 act=claim fact=CT+ who=Fionn O'Driscoll
6 act=assessment fact=CT+ who=Fionn O'Driscoll
7 act=denial fact=CT- who=Ridgeway Assessment
8 act=denial fact=CT- who=Philippa Garside
9 act=assessment fact=PR+ who=Philippa Garside
10 act=claim fact=CT+ in=9 who=somebody
11 act=assessment fact=CT- who=Assumpta Leahy
12 act=proposal fact=Uu who=Assumpta Leahy
13 act=claim fact=CT+ in=12 who=nobody
14 act=claim fact=CT+ who=toaster
16 act=no_comment fact=Uu who=Department of Education
18 act=claim fact=CT+ who=the boy's father
19 act=proposal fact=Uu who=Fionn O'Driscoll
role: Fionn O'Driscoll | second-year pupil | Coláiste Bhríde
role: Philippa Garside | director | Ridgeway Assessment
role: Assumpta Leahy | principal | Coláiste Bhríde
role: Assumpta Leahy | Sister |
