{S1 Council leader} {C1 denies} {T1 knowing about £9m waste deal}

The leader of a [l Yorkshire] council has been questioned for three hours over a contract that left thousands of bins unemptied.

{S2 [p Gareth Pickersgill], who has led [o Calderby Council] since 2017,} {C2 told} {A2 a public inquiry} {T2 he first learned of the £9m deal from a local [o Facebook] group}.

{T3 “I was in the queue at the chemist’s and my phone went mad,”} {S3 he} {C3 said}. {T3 “{S19 I} {C19 thought} {T19 somebody had died}.”}

The contract with [o Greenloop Ltd] was signed in March 2022. Eight months later the firm went bust.

{S4 Counsel to the inquiry, [p Sunita Rao] KC,} {C4 put} it {A4 to Mr [p Pickersgill]} {T4 that he had been copied into at least six emails}. {S5 {S6 He}} {C5 accepted} {T5 that the messages had been sent to his account} but {C6 insisted} {T6 that he had never opened them}.

{S7 Former finance director [p Lorna Metcalfe]} {C7 had told} {A7 the same hearing} {D7 on Monday} {T7 that {S8 Mr [p Pickersgill]} {C8 ordered} {A8 her} {T8 to “get it over the line before the locals”}}.

{T9 “I recall the phrase because I’d never heard it before,”} was how {S9 she} {C9 put} it.

Outside the hall, about 30 residents stood in the drizzle with empty bin bags. {T10 “{S17 We} {C17 want} {T17 our money back}, and {S18 we} {C18 want} {T18 an apology},”} {C10 said} {S10 retired bus driver [p Keith Olaniyan]}, who lives in [l Thornley Bank]. {S11 Others} {C11 complained} {T11 that rats had been seen in the primary school}.

{S12 [o Labour], which runs the council,} has stood by its leader, {C12 calling} him {T12 “a decent man let down by officers”}. {S13 The [o Liberal Democrats]} {C13 say} {T13 he should step aside {X13 until the inquiry reports}}.

{S14 The [o BBC]} {C14 understands} {T14 that [o West Yorkshire Police] is reviewing some of the documents}. {S15 A force spokesman} {C15 would neither confirm nor deny} that.

{S16 [o Greenloop]’s administrators} {C16 did not respond} to a request for comment.

Four more witnesses are due next week, among them the driver who emptied the last bin. The inquiry, chaired by retired judge Dame [p Philippa Stow], continues.
---
1 act=denial fact=CT- who=Gareth Pickersgill
2 act=claim fact=CT+ who=Gareth Pickersgill
3 act=assessment fact=CT+ who=Gareth Pickersgill
4 act=claim fact=CT+ who=Sunita Rao
5 act=agreement fact=CT+ who=Gareth Pickersgill
6 act=denial fact=CT- who=Gareth Pickersgill
7 act=claim fact=CT+ who=Lorna Metcalfe
8 act=proposal fact=Uu in=7 who=Gareth Pickersgill
9 act=claim fact=CT+ who=Lorna Metcalfe
10 act=proposal fact=Uu who=Keith Olaniyan
11 act=claim fact=CT+ who=others
12 act=assessment fact=CT+ who=Labour
13 act=proposal fact=Uu who=Liberal Democrats
14 act=claim fact=CT+ who=the BBC
15 act=non_confirmation fact=Uu who=a force spokesman
16 act=no_comment fact=Uu who=Greenloop’s administrators
17 act=proposal fact=Uu in=10 who=Keith Olaniyan
18 act=proposal fact=Uu in=10 who=Keith Olaniyan
19 act=assessment fact=PR+ in=3 who=Gareth Pickersgill
role: Gareth Pickersgill | leader | Calderby Council
role: Sunita Rao | Counsel | inquiry
role: Lorna Metcalfe | finance director | 
role: Keith Olaniyan | bus driver | 
role: Philippa Stow | judge | 
