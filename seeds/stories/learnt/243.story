{S11 Inspector who stopped the lifts} {C11 says} {T11 she was moved to the basement}

[l KUALA LUMPUR]: For most of her career [p Faridah Hamzah] rode elevators. As a safety inspector for [o Menara Lift Sdn Bhd] she went up and down 400 of them a year with a spirit level, a torch and a notebook. In March she stopped eleven in one week, all in the same housing blocks in [l Cheras]. In April she was given a desk next to the boiler.

{T1 The transfer was a punishment}, {S1 the 39-year-old} {C1 told} {A1 an industrial court} {D1 on Tuesday}. {T1 “{S2 My director} {C2 said}, {T2 ‘You have cost us a contract. Now you can inspect the mops.’”}}

{S3 The company} {C3 denies} {T3 that any such words were spoken}. {S4 Its counsel, Datuk [p Ravi Sundram],} {C4 put it to} {A4 [p Faridah]} {T4 that she had halted the lifts without authority, and that she had done so after being passed over for promotion}. {S5 She} {C5 agreed} {T5 that she had been passed over}. {T6 “Twice,”} {S6 she} {C6 said}.

{S7 An internal message read out in court} {C7 suggests} {T7 that {S19 the firm} {C19 had known} {T19 of worn brake pads} since November}. {T8 “{C9 Suggest} {T9 we change after [m Raya], budget no have},”} {S8 a workshop foreman} {C8 wrote} to the operations manager, who answered with a thumb. {S10 [p Sundram]} {C10 submitted} {T10 that a thumb “may mean many things.”}

On Dec. 30 a lift in Block C dropped three floors with a family of five inside. All survived; a grandmother, 81, broke both ankles. The city council fined [o Menara] RM20,000 and renewed its contract in February.

A lift of the usual kind hangs from five or six steel ropes, any one of which could hold it. It is the brake that stops it, two pads on a drum, no bigger than bread rolls. They wear. In a tower of eighteen floors with one working lift and a market on the ground floor, they may close four thousand times between dawn and supper.

Residents of the blocks came in two buses. Some carried {S12 cards} {C12 reading} {T12 “Thank you Puan Stop”}. {T13 {S14 Tenants} {C14 had complained} {T14 of jolts} nine times}, {S13 [p Goh Siew Lan], who chairs their association,} {C13 said}; {T13 {S15 the company} always {C15 promised} {T15 a man on Monday}}.

{S16 The [o Department of Occupational Safety and Health]} {C16 has declined to comment} while the hearing continues. {S17 [p P. Nadarajah], a former deputy director there,} {C17 is critical of} {T17 its silence}. {T18 “{X18 If an inspector can be put in a basement for inspecting}, the rest will learn to take the stairs,”} {S18 he} {C18 said}.

{S20 [p Faridah]} {C20 seeks} {T20 reinstatement and RM1}. {S21 The company} {C21 has offered} {T21 eighteen months' pay {X21 on condition that she signs a secrecy clause}}. {S22 She} {C22 does not intend} {T22 to sign}.

The court resumes on Oct. 8, on the ninth floor.
---
1 act=claim fact=CT+ who=Faridah Hamzah
2 act=claim fact=CT+ in=1 who=My director
3 act=denial fact=CT- who=The company
4 act=claim fact=CT+ who=Ravi Sundram
5 act=agreement fact=CT+ who=Faridah Hamzah
6 act=claim fact=CT+ who=Faridah Hamzah
7 act=claim fact=PR+ who=An internal message read out in court
8 act=proposal fact=Uu who=a workshop foreman
9 act=proposal fact=Uu in=8 who=a workshop foreman
10 act=assessment fact=PS+ who=Ravi Sundram
11 act=claim fact=CT+ who=Faridah Hamzah
12 act=assessment fact=CT+ who=cards
13 act=claim fact=CT+ who=Goh Siew Lan
14 act=claim fact=CT+ in=13 who=Tenants
15 act=commitment fact=Uu in=13 who=the company
16 act=no_comment fact=Uu who=Department of Occupational Safety and Health
17 act=assessment fact=CT+ who=P. Nadarajah
18 act=assessment fact=PR+ who=P. Nadarajah
19 act=claim fact=CT+ in=7 who=the firm
20 act=proposal fact=Uu who=Faridah Hamzah
21 act=conditional_commitment fact=Uu who=Menara Lift Sdn Bhd
22 act=commitment fact=Uu who=Faridah Hamzah
role: Faridah Hamzah | safety inspector | Menara Lift Sdn Bhd
role: Ravi Sundram | counsel | Menara Lift Sdn Bhd
role: Ravi Sundram | Datuk |
role: Goh Siew Lan | chairs | association
role: P. Nadarajah | deputy director | Department of Occupational Safety and Health
