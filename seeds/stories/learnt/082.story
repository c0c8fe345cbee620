Board pulls 14 novels; {S1 student} {C1 tells} {A1 trustees} {T1 'you haven't read them'}

[l PINE FORK], [l Neb.] — The [o Pine Fork Public Schools] board voted 5-2 Monday to remove 14 novels from its two high school libraries, over the protests of students who lined both walls of the cafeteria holding the titles to their chests.

The challenge was brought by {S2 [o Guard the Door], a parents' group}, which {C2 contends} {T2 the books are obscene and that taxpayers should not be made to buy them}.

{T3 "Nobody is burning anything,"} {C3 said} {S3 board president [p Curt Holloway]}, who voted in favor. {T3 "If a family wants this stuff, [o Amazon] delivers."}

{S4 Superintendent [p Marcia Tull]} {C4 had recommended} {T4 that all but one of the books stay}. {S5 She} {C5 cautioned} {A5 the board} {T5 that the district could lose a lawsuit and the insurance to pay for it}.

The loudest cheers went to [p Abby Renner], a junior, who used her two minutes to quiz the trustees on plot points. Only one could answer.

{T6 "You haven't read them. That's OK, I haven't done all my homework either,"} {S6 she} {C6 quipped}. {T6 "But {S7 I} {C7 don't tell} {A7 my teacher} {T7 to take away the math}."}

{S8 [p Dale Kirchner], a hog farmer and father of four,} {C8 countered} {T8 that schools had overstepped}. He read two passages aloud, and his mother left the room. {T9 "{X9 If I said that on the radio}, they'd pull my license,"} {S9 he} {C9 said}.

{S10 {S11 Trustee [p Elena Soto]}}, one of the two who voted no, {C10 called} {T10 the list "a search-engine job"} and {C11 noted} {T11 that one of the novels had never been in either library}.

{S17 Reporters} twice {C17 asked} {A17 the board's attorney} {T17 whether {S12 the [o ACLU of Nebraska]} {C12 had threatened} {T12 to sue}}. {S13 He} {C13 would neither confirm nor deny} it. In an email to the [o Pine Fork Sentinel] on Tuesday, {S14 the civil liberties group} {C14 said} {T14 it was "reviewing the decision closely"}.

The books come off the shelves Friday. {S15 Librarian [p Jo Beth Sandahl]} {C15 said} {T15 {A16 she} {C16 had been instructed} {T16 to box them and not to discuss where the boxes go}}.

By Tuesday noon, the public library across the street had 46 holds.
---
1 act=claim fact=CT- who=Abby Renner
2 act=assessment fact=CT+ who=Guard the Door
3 act=claim fact=CT- who=Curt Holloway
4 act=proposal fact=Uu who=Marcia Tull
5 act=assessment fact=PS+ who=Marcia Tull
6 act=claim fact=CT- who=Abby Renner
7 act=proposal fact=Uu in=6 who=Abby Renner
8 act=assessment fact=CT+ who=Dale Kirchner
9 act=assessment fact=Uu who=Dale Kirchner
10 act=assessment fact=CT+ who=Elena Soto
11 act=claim fact=CT- who=Elena Soto
17 act=proposal fact=Uu who=Reporters
12 act=threat fact=Uu in=17 who=ACLU of Nebraska
13 act=non_confirmation fact=Uu who=The board's attorney
14 act=claim fact=CT+ who=ACLU of Nebraska
15 act=claim fact=CT+ who=Jo Beth Sandahl
16 act=proposal fact=Uu in=15 who=unspecified
role: Curt Holloway | board president | Pine Fork Public Schools
role: Marcia Tull | superintendent | Pine Fork Public Schools
role: Dale Kirchner | hog farmer | 
role: Elena Soto | trustee | Pine Fork Public Schools
role: Jo Beth Sandahl | librarian | 
role: Abby Renner | junior | 
