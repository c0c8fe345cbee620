{T18 Rail strike averted in last-minute deal}, {C18 say} {S18 unions}

{T2 A nationwide rail strike due to begin at midnight has been called off after {S1 train operators} {C1 agreed} {T1 to raise pay by 6 per cent over two years and to drop plans for driver-only trains}}, {S2 the unions} {C2 said} {D2 late on Sunday}.

{S3 [p Graham Pettifer], the general secretary of the [o National Union of Footplate Workers],} {C3 described} {T3 the agreement} {C3 as} {T3 "not a triumph, not a surrender, a timetable"}. {S4 [p Moira Laidlaw], his opposite number at the [o Guild of Station Staff],} {C4 said} {T4 her executive would recommend it to members and that ballots would go out within the week}.

{S5 Ministers}, who had kept a careful distance, {C5 welcomed} {T5 the outcome}. {S6 The transport secretary, [p Rupert Ashdown-Clay],} {C6 tweeted}: {T6 "Common sense has arrived at the platform, a little late but it's arrived."} {S7 His shadow, [o Labour]'s [p Yasmin Qureshi-Holt],} {C7 retorted} {T7 that {S8 he} {C8 had been urging} {A8 the companies} {T8 to hold out} as recently as Thursday}.

Asked about the charge, {S9 a source close to [p Ashdown-Clay]} {C9 said only}: {T9 "That's not how he remembers it."}

Passengers, who in the past year have lost 23 days of service, greeted the news with a shrug. At [l Crewe] the buffet had already ordered half its usual sandwiches. The departure boards, called back into service for the weekend, showed trains that had been withdrawn in 2019.

The deal is not without critics. {S11 {S10 [p Fergus Mbeki-Shaw], an economist at the [o Institute for Transport Studies] and a former rail regulator,}} {C10 estimates} {T10 that it will add £340m a year to costs}, and {C11 sees} {T11 no sign of the savings promised in return}. {T12 Fares}, {C12 in} {S12 his} {C12 opinion}, {T12 are "bound to rise"}.

On the [l Settle] line, a steam society had offered its only engine for the day of the strike, and called in a boiler inspector from [l Leeds]. The engine will now run as an excursion. Tickets went in an hour, and the society has ordered more coal.

{S13 Several branch officials in the north} {C13 are understood to be unhappy with} {T13 the length of the settlement}. {S14 One, who asked not to be identified,} {C14 warned} {T14 that {X14 if inflation picked up} his members would be back on the picket line by Christmas}.

{S15 The [o Rail Delivery Board], which speaks for the operators,} {C15 would not be drawn on} the cost. {T16 "{S17 Both sides} {C17 have committed to} {T17 making this work},"} {S16 it} {C16 said}.
---
1 act=agreement fact=Uu in=2 who=train operators
2 act=announcement fact=CT+ who=the unions
3 act=assessment fact=CT+ who=Graham Pettifer
4 act=commitment fact=Uu who=Moira Laidlaw
5 act=assessment fact=CT+ who=Ministers
6 act=assessment fact=CT+ who=Rupert Ashdown-Clay
7 act=claim fact=CT+ who=Yasmin Qureshi-Holt
8 act=proposal fact=Uu in=7 who=Rupert Ashdown-Clay
9 act=denial fact=CT- who=a source close to Ashdown-Clay
10 act=assessment fact=CT+ who=Fergus Mbeki-Shaw
11 act=assessment fact=CT- who=Fergus Mbeki-Shaw
12 act=assessment fact=PR+ who=Fergus Mbeki-Shaw
13 act=assessment fact=CT+ who=Several branch officials in the north
14 act=threat fact=Uu who=One
15 act=non_confirmation fact=Uu who=The Rail Delivery Board
16 act=claim fact=CT+ who=The Rail Delivery Board
17 act=commitment fact=Uu in=16 who=Both sides
18 act=announcement fact=CT+ who=unions
role: Graham Pettifer | general secretary | National Union of Footplate Workers
role: Moira Laidlaw | opposite number | Guild of Station Staff
role: Rupert Ashdown-Clay | transport secretary |
role: Yasmin Qureshi-Holt | shadow | Labour
role: Fergus Mbeki-Shaw | economist | Institute for Transport Studies
role: Fergus Mbeki-Shaw | former rail regulator |
