Slave ship exhibition opens in [l Bristol] after sponsors walk away

An exhibition about the ships that made [l Bristol] rich opened to the public on Saturday, eight months late and half a mile from where it was meant to be.

[m Cargo: 2,108 Voyages] fills three floors of a former tobacco bond on [l Cumberland Basin]. It was to have been shown at the [o Redcliffe Gallery], but {S2 {S1 the gallery's trustees}} {C1 decided} {D1 in February} {T1 to withdraw}, {C2 citing} {T2 the cost of insurance}. {S3 The curators} {C3 did not believe} {T3 the explanation}.

{T4 "{A5 We} {C5 were told} {T5 it was the insurance}, and then we were sent, by mistake, the email in which {S20 they} {C20 worried about} {T20 the wine merchants},"} {S4 [p Marcia Delroy], who curated the show with the historian [p Tom Ashcombe],} {C4 told} {A4 the [o BBC]}.

{S6 The email, seen by this programme,} {C6 expresses} {T6 "grave concern among two lead donors"} at a display that names firms, among them one which still trades. {S8 {S7 The merchants in question, [o Hollis & Vane],}} {C7 confirmed} {T7 that they had ended their support} but {C8 denied} {T8 applying any pressure}. {T9 "{S10 We} {C10 have acknowledged} {T10 our past} on our website since 2007,"} {S9 a spokesman} {C9 said}.

At the heart of the exhibition is a single sheet of paper. It is the muster roll of the [m Molly], a snow of 90 tons, which left the port in October 1751 with a crew of 26 and a cargo of brass pans. Visitors walk from the sheet along a line on the floor, month by month, to [l Bonny], to [l Saint Kitts] and home again. They pass the pans. They pass a cooper's bill, a surgeon's instruments, a parrot's cage. On the way each is given the number of a person for whom no name was written down, and at the end each must decide whether to hand it back.

{S11 Some early visitors} {C11 were unconvinced by} {T11 the numbers}. {S12 One comment card} {C12 reads}: {T12 "My great-great-grandmother was not a cloakroom ticket."} {S14 {S13 [p Delroy]}} {C13 thinks} {T13 the criticism is fair} and {C14 has promised} {T14 to consider a change}. {S15 Others} {C15 praised} {T15 its restraint}, and {S16 a party from a primary school in [l Easton]} {C16 voted} {T16 the parrot cage the saddest object}.

{S17 The mayor of the [l West of England], [p Gareth Pym],} {C17 said} {T17 the city "should have been able to do this in a proper gallery"}. {S18 The [o Redcliffe Gallery]} {C18 would not be drawn on} his remarks; {S19 it} {C19 pointed to} {T19 a programme of events for next spring}.

Entry is free. {S21 The organisers} need 140,000 pounds to stay open beyond June and {C21 are optimistic that} {T21 small donors will provide it}. By Sunday night {S22 they} {C22 claimed} {T22 to have raised a third}.
---
1 act=commitment fact=Uu who=the gallery's trustees
2 act=claim fact=CT+ who=the gallery's trustees
3 act=denial fact=CT- who=The curators
4 act=claim fact=CT+ who=Marcia Delroy
5 act=claim fact=CT+ in=4 who=unspecified
6 act=assessment fact=CT+ who=The email
7 act=claim fact=CT+ who=Hollis & Vane
8 act=denial fact=CT- who=Hollis & Vane
9 act=claim fact=CT+ who=a spokesman
10 act=claim fact=CT+ in=9 who=Hollis & Vane
11 act=assessment fact=CT- who=Some early visitors
12 act=assessment fact=CT- who=One comment card
13 act=assessment fact=CT+ who=Marcia Delroy
14 act=commitment fact=Uu who=Marcia Delroy
15 act=assessment fact=CT+ who=Others
16 act=assessment fact=CT+ who=a party from a primary school in Easton
17 act=assessment fact=CT+ who=Gareth Pym
18 act=no_comment fact=Uu who=Redcliffe Gallery
19 act=claim fact=CT+ who=Redcliffe Gallery
20 act=assessment fact=PS+ in=4 who=the gallery's trustees
21 act=assessment fact=PR+ who=The organisers
22 act=claim fact=CT+ who=The organisers
role: Tom Ashcombe | historian | 
role: Gareth Pym | mayor | West of England
