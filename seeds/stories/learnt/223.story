Nineteen die on darkened stairway after basketball final

[l MANILA] — At least nineteen people were crushed to death on Saturday night when a crowd surged down a covered stairway after a basketball final in [l Batangas], in a tragedy that {S1 survivors} {C1 say} {T1 began with a broken light}.

The match had ended minutes before. The home side, the [o Batangas Voyagers], had won by a point, and the doors at the foot of Stair C were still chained.

{T2 “It went dark, and {S3 somebody behind me} {C3 shouted} {T3 ‘Sunog!’} — fire — but there wasn't any fire,”} {C2 said} {S2 [p Jomar Alcantara], 24, a welder}, who lost a shoe and a cousin. {S4 He} {C4 recalled} {T4 lying under four people and hearing the ring tones of phones no one could reach}.

{S5 The provincial health office} {D5 on Sunday} {C5 put} {T5 the injured at 143}. {T6 Eleven of them are in a critical state and the number of dead {C16 is expected} {T16 to rise}}, {C6 according to} {S6 Dr. [p Corazon Ibarra], who heads the trauma ward at [o Batangas Medical Center]}. {T7 Most had suffocated}, {S7 she} {C7 added}, {T7 standing up}.

Who chained the doors? {S8 The arena's operator, [o Southern Tagalog Events],} {C8 blamed} {T8 a security contractor}. {T9 “{S10 Our written instructions} {C10 were} {T10 that all exits be opened at the third quarter},”} {S9 its managing director, [p Enrique Lazatin],} {C9 told} {A9 [o DZBT] radio}. {S11 The contractor} {C11 rejects} {T11 that version}: {T13 {A12 guards} {C12 had been warned}}, {S13 its lawyer} {C13 said}, {T13 {T12 that anyone who let gatecrashers in would lose his job}}.

{T15 {S14 Fire inspectors} {C14 had found} {D14 in October} {T14 that Stair C was too narrow for the seats it served}}, {S15 documents seen by this newspaper} {C15 show}. A permit was issued nevertheless, for six months. {S17 The mayor, [p Liza Magpantay],} {C17 did not return calls}. {S18 She} {C18 wrote} on [o Facebook] {T18 that there would be “a time for questions, after the burying.”}

The hall was built in 1974 for a beauty pageant and has been a rice store, a vaccination centre and a courtroom. It claimed a first life in 1986, when a typhoon took the roof. Before Saturday it held concerts most Fridays; the ticket windows are shaped like shells.

In the [o Senate], {S19 opposition members} {C19 called for} {T19 a public inquiry}. {S21 {S20 President [p Ramon Villaluz]}} {C20 promised} {T20 one within the week} and {C21 ordered} {T21 all arenas of a similar age shut}. {S22 The league} {C22 is considering} {T22 whether to void the title}.

{T23 {S24 The [o Voyagers]} {C24 do not want} {T24 it}}, {S23 their captain, [p Paolo Deramos],} {C23 said} through tears at the chapel where sixteen coffins stood. {T23 “Who would we show it to?”}

Outside, someone had hung a sheet from the balcony. {T25 “OPEN THE DOORS,”} {S25 it} {C25 read}.
---
1 act=claim fact=CT+ who=survivors
2 act=claim fact=CT+ who=Jomar Alcantara
3 act=claim fact=CT+ in=2 who=somebody behind me
4 act=claim fact=CT+ who=Jomar Alcantara
5 act=claim fact=CT+ who=The provincial health office
6 act=claim fact=PR+ who=Corazon Ibarra
7 act=claim fact=CT+ who=Corazon Ibarra
8 act=claim fact=CT+ who=Southern Tagalog Events
9 act=claim fact=CT+ who=Enrique Lazatin
10 act=proposal fact=Uu in=9 who=Southern Tagalog Events
11 act=denial fact=CT- who=The contractor
12 act=threat fact=Uu in=13 who=unspecified
13 act=claim fact=CT+ who=its lawyer
14 act=claim fact=CT+ in=15 who=Fire inspectors
15 act=claim fact=CT+ who=documents seen by this newspaper
16 act=assessment fact=PR+ in=6 who=unspecified
17 act=no_comment fact=Uu who=Liza Magpantay
18 act=commitment fact=Uu who=Liza Magpantay
19 act=proposal fact=Uu who=opposition members
20 act=commitment fact=Uu who=Ramon Villaluz
21 act=announcement fact=Uu who=Ramon Villaluz
22 act=commitment fact=Uu who=The league
23 act=assessment fact=CT- who=Paolo Deramos
24 act=denial fact=CT- in=23 who=The Voyagers
25 act=proposal fact=Uu who=a sheet
role: Jomar Alcantara | welder |
role: Corazon Ibarra | heads the trauma ward | Batangas Medical Center
role: Enrique Lazatin | managing director | Southern Tagalog Events
role: Liza Magpantay | mayor | Batangas
role: Ramon Villaluz | President |
role: Paolo Deramos | captain | Batangas Voyagers
