Student held after campus statue 'comes to life'

[l PUNE], [l India] — Shortly before dawn on Friday, the bronze founder of the [o Deccan Institute of Technology] turned his head, raised one arm and recited the multiplication table for seventeen.

A watchman fainted. Two sweepers ran. By the time the police arrived a crowd of about three hundred had gathered on the lawn, some of them with marigolds, and the founder had reached seventeen times nineteen.

It took officers an hour to find the wires. They led from the plinth through a drain to a room on the third floor of Hostel 6, where [p Ishaan Deshmukh], a third-year student of mechanical engineering, was asleep with a soldering iron in his hand. He was arrested in his pyjamas and spent Friday night in a cell with a man {C6 accused} {T6 of stealing a goat}.

{T1 "It was meant to be a birthday present,"} {S1 [p Deshmukh], 20,} {C1 said} after his release on bail. {T2 The institute turns seventy-five this year}, {S2 he} {C2 explained}, {T2 and nobody had planned anything}.

What he had built, over eleven weekends, was a hollow resin copy of the statue's head and right arm, painted to match and driven by motors from discarded washing machines. The voice was his grandmother's, slowed down. The real head and arm were never touched; they sat inside the copies like a hand in a glove.

{S3 Inspector [p Vasant Kulkarni]} {C3 told} {A3 reporters} {T3 that the student had caused a public nuisance and that {S4 the watchman, who is 61,} {C4 had thought} {T4 he was dying}}. {T5 "Suppose it had been his heart. Then it is not a joke, it is a case,"} {S5 the inspector} {C5 said}.

The institute's director, [p Sunita Bhalerao], sees it otherwise. {S7 She} {C7 has asked} {A7 the police} {T7 to withdraw the complaint}, which the estates office had lodged without her knowledge. {T8 "{S9 Three companies} {C9 have written} {A9 me} {T9 to ask for his number},"} {S8 she} {C8 said}.

The founder, [p Keshavrao Pendse], was a schoolmaster who sold his wife's jewellery to buy the land. He taught in a tin shed until 1953 and is remembered for having set an examination on the day of his own daughter's wedding. The statue was cast in 1961 from melted-down taps. Generations of students have rubbed its left shoe for luck, and the toe is worn to a point.

{T10 His descendants are delighted}, {C10 according to} {S10 a grandson, [p Madhav Pendse]}. {T10 "He was never so lively when he was living."}

{S11 The watchman, [p Tukaram Jadhav],} {C11 wants} {T11 an apology} and, {S12 his union} {C12 says}, {T12 a week's leave}. He got the first on Saturday, in person, with sweets.

The resin head is now evidence. {S13 Police} {C13 would not say} when it might be returned.
---
1 act=claim fact=CT+ who=Ishaan Deshmukh
2 act=claim fact=CT+ who=Ishaan Deshmukh
3 act=claim fact=CT+ who=Vasant Kulkarni
4 act=assessment fact=PR+ in=3 who=the watchman
5 act=assessment fact=CT+ who=Vasant Kulkarni
6 act=claim fact=CT+ who=unspecified
7 act=proposal fact=Uu who=Sunita Bhalerao
8 act=claim fact=CT+ who=Sunita Bhalerao
9 act=proposal fact=Uu in=8 who=Three companies
10 act=assessment fact=CT+ who=Madhav Pendse
11 act=proposal fact=Uu who=Tukaram Jadhav
12 act=claim fact=CT+ who=his union
13 act=non_confirmation fact=Uu who=Police
role: Ishaan Deshmukh | third-year student of mechanical engineering | Deccan Institute of Technology
role: Vasant Kulkarni | Inspector |
role: Sunita Bhalerao | director | Deccan Institute of Technology
role: Keshavrao Pendse | founder | Deccan Institute of Technology
role: Madhav Pendse | grandson |
role: Tukaram Jadhav | watchman | Deccan Institute of Technology
