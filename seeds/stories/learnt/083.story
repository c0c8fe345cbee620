Rent strikers of [l Carrer Verdú] win reprieve, for now

[l BARCELONA] — For eleven months the tenants of a peeling six-storey building in the [l Sants] district have paid their rent into a biscuit tin, metaphorically speaking: an account held by their union, out of reach of the fund that bought the block in 2022.

On Wednesday {S1 a judge} {C1 ruled} {T1 that they could not be evicted until a higher court had examined the sale}. The street erupted. Someone produced a trombone.

{T2 “We have not won anything yet,”} {S2 [p Mercè Pujol], a seamstress of 72 who has lived on the third floor since her wedding,} {C2 cautioned} {A2 her neighbours} from the balcony. {T2 “But tonight, nobody is allowed to be sensible.”}

{S3 The fund, [o Arrow Iberia Living],} {C3 called} {T3 the ruling “legally eccentric”} and {S4 its lawyers} {C4 intend} {T4 to appeal}. {S5 A person close to the company} {C5 said} {T5 {S6 it} {C6 had offered} {T6 every household 12,000 euros to leave}} — an amount {S7 the tenants} {C7 put} {T7 at a third of that}.

{S8 {S9 The housing councillor, [p Jordi Armengol],}} {C8 welcomed} {T8 the decision} and {C9 let it be known} {T9 that the city may exercise its right to buy {X9 if the price falls below six million}}. {S10 The conservative opposition} {C10 sees} {T10 a trap for taxpayers}. {T11 “{S12 The mayor} {C12 promises} {T12 flats} he has not got, with money he has not got,”} {C11 said} {S11 its spokeswoman, [p Laia Cortada]}.

Not everyone in the building joined the strike. {S13 [p Hamza Idrissi], who drives a taxi,} {C13 explained} {T13 that a default on his record would cost him his licence loan}. {T14 “{S15 Some} {C15 whispered} {T15 that I was a coward}. Then they came to borrow my ladder for the banners,”} {S14 he} {C14 said}. He bears them no grudge.

{T16 Average rents in the city have risen 38 percent in five years}, {C16 according to} {S16 the regional land institute}. The law that was meant to hold them down, agreed after a bruising debate in [l Madrid], has been in force for two of those years.
---
1 act=announcement fact=CT- who=a judge
2 act=claim fact=CT- who=Mercè Pujol
3 act=assessment fact=CT+ who=Arrow Iberia Living
4 act=commitment fact=Uu who=its lawyers
5 act=claim fact=CT+ who=A person close to the company
6 act=proposal fact=Uu in=5 who=Arrow Iberia Living
7 act=claim fact=CT+ who=the tenants
8 act=assessment fact=CT+ who=Jordi Armengol
9 act=conditional_commitment fact=Uu who=Jordi Armengol
10 act=assessment fact=CT+ who=The conservative opposition
11 act=assessment fact=CT+ who=Laia Cortada
12 act=commitment fact=Uu in=11 who=The mayor
13 act=claim fact=CT+ who=Hamza Idrissi
14 act=claim fact=CT+ who=Hamza Idrissi
15 act=assessment fact=CT+ in=14 who=Some
16 act=claim fact=CT+ who=the regional land institute
role: Mercè Pujol | seamstress | 
role: Jordi Armengol | housing councillor | 
role: Laia Cortada | spokeswoman | conservative opposition
