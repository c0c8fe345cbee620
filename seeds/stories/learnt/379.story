{S1 [o Balmoral Vale]} {C1 confirm} {T1 offer for teenage striker}

{S3 [o Balmoral Vale]} {C3 confirmed} {D3 on Tuesday night} {T3 that they had received a “serious” offer from [o Olympique Ferrand] for 18-year-old forward [p Kofi Larbi]}.

{T5 The French club are prepared to pay €14m}, {S5 the [o BBC]} {C5 understands}.

{T6 [p Larbi]} {C6 is said} {T6 to favour the move}.

{T7 “{S8 Kofi} {C8 has told} {A8 us} {T8 {S25 he} {C25 wants} {T25 to test himself}}, and nobody at this club is going to stand in a young man’s way,”} {C7 said} {S7 [o Vale] chairman [p Stuart Penhale]}. {T7 “But he isn’t going for a song.”}

{S10 [p Penhale]} {C10 denied} {T10 {C11 reports} in {S11 [o The Sun]} {T11 that a fee had been agreed}}.

{S12 Manager [p Teresa Aldous]} {C12 told} {A12 [o BBC Radio Tayside]} {T12 that losing him in January would be “a body blow”}.

{S13 She} {C13 said} {T13 {S14 the board} {C14 had assured} {A14 her} {D14 in the summer} {T14 that {X14 unless a silly bid came in} he would stay until May}}. Was this one silly? {T15 “You’d have to ask a Frenchman,”} {S15 she} {C15 replied}.

[p Larbi] was born in [l Kumasi] and moved to [l Dundee] at six. He has scored 13 goals in 21 games this season.

{S16 His agent, [p Silvio Marchetti],} {C16 did not return calls}.

{S18 {S17 [o Ferrand] coach [p Olivier Cazenave]}} {C17 refused to discuss} the player at his weekly news conference, {C18 saying} {T18 only that {S19 he} {C19 “liked”} {T19 what he had seen}}.

{C20 According to} {S20 [o L’Équipe]}, {T20 a medical has been booked for Thursday at a clinic in [l Lyon]}.

Some supporters have already made up their minds. {S21 A banner at the training ground} {C21 urged} {A21 [p Larbi]} {T21 to “finish the job”}. {S22 The fans’ podcast [m Vale of Tears]} {C22 accused} {A22 [p Penhale]} {T22 of “selling the roof in winter”}.

{S23 [p Aldous]} {C23 hopes} {T23 to have a replacement in place before the window closes on 1 February}.

{T24 She} {C24 is thought} {T24 to be considering a loan for [o Kilbride] forward [p Jamie Struth]}, whose manager has left him out of the last four squads.
---
1 act=claim fact=CT+ who=Balmoral Vale
3 act=claim fact=CT+ who=Balmoral Vale
5 act=claim fact=CT+ who=BBC
6 act=assessment fact=PR+ who=unspecified
7 act=claim fact=CT- who=Stuart Penhale
8 act=claim fact=CT+ in=7 who=Kofi
10 act=denial fact=CT- who=Stuart Penhale
11 act=claim fact=CT+ in=10 who=The Sun
12 act=assessment fact=CT+ who=Teresa Aldous
13 act=claim fact=CT+ who=Teresa Aldous
14 act=conditional_commitment fact=Uu in=13 who=the board
15 act=proposal fact=Uu who=Teresa Aldous
16 act=no_comment fact=Uu who=Silvio Marchetti
17 act=no_comment fact=Uu who=Olivier Cazenave
18 act=assessment fact=CT+ who=Olivier Cazenave
19 act=assessment fact=CT+ in=18 who=Olivier Cazenave
20 act=claim fact=CT+ who=L’Équipe
21 act=proposal fact=Uu who=A banner at the training ground
22 act=assessment fact=CT+ who=Vale of Tears
23 act=commitment fact=Uu who=Teresa Aldous
24 act=assessment fact=PR+ who=unspecified
25 act=commitment fact=Uu in=8 who=Kofi
role: Kofi Larbi | forward | Balmoral Vale
role: Stuart Penhale | chairman | Vale
role: Teresa Aldous | Manager | Balmoral Vale
role: Silvio Marchetti | agent | 
role: Olivier Cazenave | coach | Ferrand
role: Jamie Struth | forward | Kilbride
