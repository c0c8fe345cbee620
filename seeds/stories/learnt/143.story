Toymaker, regulator and parents clash over magnetic beads

{T1 [o Brightspark Toys] will withdraw its bestselling magnetic bead sets from shops in [l Canada]}, {S1 the [l Ontario] company} {C1 announced} {D1 on Wednesday}, two months after {S2 doctors} {C2 linked} {T2 the beads to the deaths of two toddlers}.

The recall covers 410,000 boxes sold since 2022. {A3 Customers} {C3 are being asked} {T3 to keep the beads away from children and to return them for a refund}.

{T4 "We've always put safety first,"} {S4 [p Gordon Pruitt], [o Brightspark]'s president and co-owner,} {C4 said} in a statement. {S5 He} {C5 maintained} {T5 that the product was meant for adults, that {S6 the label} {C6 said} {T6 so} in two languages and that the company was acting "out of respect, not out of guilt"}.

The families were unmoved. {T7 "Respect would've been two months ago,"} {C7 said} {S7 [p Danielle Fortier], whose son [p Luc] died in April}. Her husband, [p Marc-André], a school bus driver, held up a letter in which {S8 the firm} {C8 had advised} {A8 them} {T8 "to consult the instructions"}.

{S9 Dr. [p Anika Ramachandran], chief of paediatric surgery at [o Lakeshore Children's Hospital],} {C9 told} {A9 a parliamentary committee} {D9 last month} {T9 that the magnets could pinch a bowel shut within hours}. {S10 She} {C10 has pressed for} {T10 an outright ban} since 2023.

{S11 [o Health Canada]} {C11 acknowledged} {T11 that {S12 hospitals} {C12 had reported} {T12 nine injuries} and that it had taken no action}. {S13 Its spokesman, [p Terrence Oake],} {C13 put that down to} {T13 a backlog}. {S14 [p Sophie Lindqvist], the [o New Democratic] MP who chairs the committee,} {C14 does not buy} {T14 the explanation}: {C15 as} {S15 she} {C15 sees it}, {T15 the agency was "asleep with the lights on"}.

Magnetic beads first appeared as a desk toy for executives. [o Brightspark], which once made wooden trains, ordered its first batch in 2019, claimed a design prize and, called upon to find a name, settled on [m Pebbles]. The company now has 300 staff and a listed parent in [l Denmark].

Toy recalls are common enough. Last year the country saw sixty, from bath ducks to a doll that spoke in the wrong language. Boxes are sent to a depot near [l Hamilton], where they are counted, crushed and charged to the maker, and where a foreman, [p Ewan McPhee], holds back one of each for a museum that has yet to find a home.

{S16 That parent, [o Nordleg],} {C16 expects} {T16 the recall to cost it 90 million kroner}. {S17 Analysts} {C17 suspect} {T17 the bill will be far larger {X17 if lawsuits follow}}. {S18 A lawyer for four families} {C18 would not rule out} {T18 one}.
---
1 act=announcement fact=CT+ who=Brightspark Toys
2 act=claim fact=PR+ who=doctors
3 act=proposal fact=Uu who=unspecified
4 act=assessment fact=CT+ who=Gordon Pruitt
5 act=claim fact=CT+ who=Gordon Pruitt
6 act=claim fact=CT+ in=5 who=the label
7 act=assessment fact=CT+ who=Danielle Fortier
8 act=proposal fact=Uu who=the firm
9 act=assessment fact=PS+ who=Anika Ramachandran
10 act=proposal fact=Uu who=Anika Ramachandran
11 act=claim fact=CT+ who=Health Canada
12 act=claim fact=CT+ in=11 who=hospitals
13 act=claim fact=CT+ who=Terrence Oake
14 act=assessment fact=CT- who=Sophie Lindqvist
15 act=assessment fact=CT+ who=Sophie Lindqvist
16 act=assessment fact=PR+ who=Nordleg
17 act=assessment fact=PR+ who=Analysts
18 act=non_exclusion fact=PS+ who=A lawyer for four families
role: Gordon Pruitt | president | Brightspark
role: Gordon Pruitt | co-owner | Brightspark
role: Marc-André | school bus driver |
role: Anika Ramachandran | chief of paediatric surgery | Lakeshore Children's Hospital
role: Terrence Oake | spokesman | Health Canada
role: Sophie Lindqvist | MP | New Democratic
role: Sophie Lindqvist | chairs | committee
role: Ewan McPhee | foreman |
