[l Manitoba] school that abolished homework gets a bill for it

When the 600 pupils of [o Assiniboine Crossing School] walked out last June for the summer, they carried, for the second year running, no worksheets, no reading logs and no projects involving egg cartons. Homework had been done away with in September 2022, by a vote of the staff.

Now {S5 the province} {C5 wants} {T5 it back}.

{T1 "Every student in [l Manitoba] is entitled to practice,"} {S1 Education Minister [p Glen Fedoruk]} {C1 wrote} to the school division on Monday. {S3 {S2 The letter}} {C2 directs} {A2 the school} {T2 to restore at least three hours a week by Thanksgiving} and {C3 warns} {T3 that {X3 if it does not}, $240,000 in grants will be withheld}.

{S4 The principal, [p Renée Lavallée],} {C4 said} {D4 Tuesday} {T4 that she was "still reading it."} Her staff were less guarded. {T6 "I teach better than I did. I have the evenings to think,"} {C6 said} {S6 [p Josh Penner], who has a Grade 5 class}. {T7 {S8 Parents who} {C8 opposed} {T8 the change} had come round}, {S7 he} {C7 said}.

Not all of them. [p Tamara Kuzyk], an accountant with twin boys, moved them to another school in May. {T10 "They were happy, and they couldn't spell [l Winnipeg],"} {S10 she} {C10 said}.

What do the numbers say? {S11 The division's own tests} {C11 show} {T11 a drop of four points in arithmetic and a rise of six in reading}. {S12 Researchers at the [o University of Regina], who have followed the school from the start,} {C12 think} {T12 both may be chance}. {T13 "Six hundred children is a village, not a sample,"} {S13 their leader, [p Obinna Chukwu],} {C13 said}. {S14 He} {C14 had asked} {A14 the minister} {T14 for two more years}, and {C15 was told} {D15 last week}, by e-mail, {T15 that the study was over}.

Homework is younger than it looks. Prussian villages had it by the 1830s; [l California] outlawed it for children under 15 in 1901, and {S9 a president of the [o American Child Health Association]} once {C9 ranked} {T9 it with child labour}. In [l Manitoba] it came in with electric light. The oldest surviving example in the provincial archives, a page of sums from 1897, bears a cow's hoofprint and, in a teacher's hand, {T15 "late again."}

{S16 The teachers' society} {C16 has promised} {T16 to fight the order}. {S17 The opposition} {C17 accuses} {T17 [p Fedoruk] of picking on one school to please a radio host {S23 who} {C23 has called} {T23 it "the daycare"}}; {S18 his office} {C18 said} {T18 that was "ridiculous"}. {S19 A poll for the [o Winnipeg Courier]} {D19 in August} {C19 put} {T19 support for homework at 58 per cent}, {T19 with 22 opposed}.

The pupils were not consulted. {T22 {S21 A group of sixth-graders} {C21 intends} {T21 to write to the minister}}, {S22 [p Lavallée]} {C22 said}. They will do it at home.
---
1 act=assessment fact=CT+ who=Glen Fedoruk
2 act=proposal fact=Uu who=The letter
3 act=threat fact=Uu who=The letter
4 act=claim fact=CT+ who=Renée Lavallée
5 act=proposal fact=Uu who=the province
6 act=assessment fact=CT+ who=Josh Penner
7 act=claim fact=CT+ who=Josh Penner
8 act=assessment fact=CT- in=7 who=Parents
9 act=assessment fact=CT- who=a president of the American Child Health Association
10 act=claim fact=CT- who=Tamara Kuzyk
11 act=claim fact=CT+ who=The division's own tests
12 act=assessment fact=PS+ who=Researchers at the University of Regina
13 act=assessment fact=CT- who=Obinna Chukwu
14 act=proposal fact=Uu who=Obinna Chukwu
15 act=announcement fact=CT+ who=unspecified
16 act=commitment fact=Uu who=The teachers' society
17 act=claim fact=CT+ who=The opposition
18 act=denial fact=CT- who=Glen Fedoruk's office
19 act=claim fact=CT+ who=A poll for the Winnipeg Courier
21 act=commitment fact=Uu in=22 who=A group of sixth-graders
22 act=claim fact=CT+ who=Renée Lavallée
23 act=assessment fact=CT+ in=17 who=a radio host
role: Glen Fedoruk | Education Minister | Manitoba
role: Renée Lavallée | principal | Assiniboine Crossing School
role: Tamara Kuzyk | accountant |
role: Obinna Chukwu | leader | University of Regina
