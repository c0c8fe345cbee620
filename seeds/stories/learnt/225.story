Phones in pouches, parents in uproar

On the first morning of the new rule, 940 pupils filed into [o St Brannoc's College] in [l Ballarat] and sealed their telephones into grey pouches with magnetic locks. By lunchtime eleven pouches had been opened with a fridge magnet and one with a brick.

The policy was adopted in December by a school board that had been split for a year. {S1 Its chair, [p Margaret Devlin],} {C1 describes} {T1 it as “the only decision I've made that I'd make again tomorrow”}. {S3 {S2 The parents' association}} {C2 is critical of} {T2 the cost, A$31,000}, and {C3 wants} {T3 the scheme suspended until a trial has been run in one year group}.

{T4 “Our daughter is a type 1 diabetic. Her phone {C5 tells} {A5 her} {T5 when she's going low},”} {C4 said} {S4 [p Anil Wickramasinghe], a father of two}. {T4 “{A6 We} {C6 were promised} {T6 an exemption} and it took nine days and three letters to get.”}

{S7 The school} {C7 acknowledged} {T7 the delay}. {T8 Exemptions for medical reasons are now decided within 24 hours}, {S8 principal [p Rohan Tully]} {C8 said} in a message to families. {T9 {S10 He} {C10 would have preferred} {T10 to begin in a quieter term}}, {S9 he} {C9 wrote}, {T9 but {C11 had been advised} {T11 that there was no such thing}}.

The pouches come from a company in [l California] that first sold them to comedians. A single unit weighs as much as a pear. Every classroom has an unlocking disc bolted beside the door, to be used at 3.20 p.m. or in an emergency, and the discs are counted each evening by the deputy, [p Lorna Peake].

What good do bans do? {S12 A review of 22 studies by the [o University of Wollongong]} {C12 found} {D12 last year} {T12 a small gain in marks and none in well-being}. {S13 Its lead author, [p Celeste Amory],} {C13 cautioned} {T13 that “the strongest effect is on how teachers feel at three o'clock.”} {S14 The state education minister} {C14 considers} {T14 the matter settled}: phones have been banned in government schools since 2020, but [o St Brannoc's], being independent, was never bound.

{S15 Pupils} {C15 seem to think} {T15 that it will pass}. {T16 “Year 12s have a fake phone they put in. It's a bathroom tile,”} {S17 {S16 one 15-year-old girl}} {C16 confided}, {C17 asking} {T17 not to be named “because of the tile.”} {S18 Another} {C18 wondered} {T18 whether {S24 anyone} {C24 had told} {A24 the teachers} {T24 to lock up theirs}}.

{T19 They have not been told}, {S19 [p Tully]} {C19 confirmed}, {T19 though {S20 the staff union} {C20 has agreed} {T20 to a voluntary code}}.

A petition with 612 signatures is to be presented on Thursday. {S21 It} {C21 asks} {A21 the board} {T21 to “unlock the conversation.”} {S22 [p Devlin]} {C22 has said} {T22 she will read it}; {S23 she} {C23 did not say} whether she would answer.
---
1 act=assessment fact=CT+ who=Margaret Devlin
2 act=assessment fact=CT+ who=The parents' association
3 act=proposal fact=Uu who=The parents' association
4 act=claim fact=CT+ who=Anil Wickramasinghe
5 act=claim fact=CT+ in=4 who=Her phone
6 act=commitment fact=Uu in=4 who=unspecified
7 act=agreement fact=CT+ who=The school
8 act=announcement fact=CT+ who=Rohan Tully
9 act=claim fact=CT+ who=Rohan Tully
10 act=assessment fact=Uu in=9 who=Rohan Tully
11 act=assessment fact=CT- in=9 who=unspecified
12 act=claim fact=CT+ who=A review of 22 studies by the University of Wollongong
13 act=assessment fact=CT+ who=Celeste Amory
14 act=assessment fact=CT+ who=The state education minister
15 act=assessment fact=PR+ who=Pupils
16 act=claim fact=CT+ who=one 15-year-old girl
17 act=proposal fact=Uu who=one 15-year-old girl
18 act=assessment fact=Uu who=Another
19 act=claim fact=CT- who=Rohan Tully
20 act=commitment fact=Uu in=19 who=the staff union
21 act=proposal fact=Uu who=A petition with 612 signatures
22 act=commitment fact=Uu who=Margaret Devlin
23 act=non_confirmation fact=Uu who=Margaret Devlin
24 act=proposal fact=Uu in=18 who=anyone
role: Margaret Devlin | chair | school board
role: Rohan Tully | principal | St Brannoc's College
role: Lorna Peake | deputy | St Brannoc's College
role: Celeste Amory | lead author | University of Wollongong
