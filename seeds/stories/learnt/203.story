Final push in [l Belize] as {S1 polls} {C1 point to} {T1 a dead heat}

[l BELMOPAN] — It rained on both of them. [p Anselm Usher] spoke for an hour in [l Orange Walk] under a tarpaulin that kept filling and tipping over; [p Gloria Castellanos] gave up on her notes in [l Dangriga] when the ink ran, and danced instead.

With two days to go before [l Belize] chooses a new [o House], neither the governing [o People's Alliance] nor [p Castellanos]'s [o Democratic Renewal] can be sure of the sixteen seats needed to rule alone. {S2 The last survey by the [o Caribbean Barometer], taken at the weekend,} {C2 gives} {T2 the two parties 44 percent each}. One voter in eight has yet to decide.

{S3 [p Usher], the prime minister,} has built his campaign on a single {C3 claim}: {T3 that the country has never had so many people in work}. {T4 “Count the lunch boxes at five in the morning,”} {S4 he} {C4 told} {A4 the crowd}. {S6 {S5 He}} {C5 vowed} {T5 to finish the coastal road} and {C6 mocked} {T6 {S7 his opponent}'s {C7 plan} {T7 for free buses} as “a ride to nowhere”}.

{S8 [p Castellanos]} {C8 retorts} {T8 that the buses would cost less than the prime minister's flights}. {S9 She} {C9 has also sworn} {T9 to publish the contract for the cruise port}, {T10 which} {S10 the government} {C10 considers} {T10 confidential}. {S11 A leaked page of it} {C11 suggests} {T11 that the state carries most of the risk}. {S12 The developer, [o Azure Quays],} {C12 did not respond} to questions sent by this newspaper.

The electoral map is small and odd. Thirty-one constituencies, some with fewer than 3,000 voters, are often decided by two or three families and a football club. In 2020 the seat of [l Toledo West] was won by four votes after a recount by candlelight. Sugar cane has its seats, citrus has its seats, and the reef has two. Three ministers are retiring; one of them, the minister of fisheries, was ordered off a platform on Sunday by a wasp.

{S13 Observers from the [o Organization of American States]} {C13 are satisfied with} {T13 the preparations}, although {S14 their head, [p Lucía Ferrer],} {C14 noted} {T14 a shortage of indelible ink}. {T15 “{S16 The commission} {C16 has assured} {A16 us} {T16 that more is on a plane},”} {S15 she} {C15 said}.

{S17 Some voters} {C17 despair of} {T17 both sides}. {T18 “{S19 They} {C19 both promise} {T19 me a road}. I have no car,”} {C18 said} {S18 [p Wilma Choc], who sells tamales outside the bus station in the capital}. {S20 She} {C20 means} {T20 to vote all the same}.
---
1 act=assessment fact=PR+ who=polls
2 act=claim fact=CT+ who=the Caribbean Barometer
3 act=claim fact=CT+ who=Anselm Usher
4 act=proposal fact=Uu who=Anselm Usher
5 act=commitment fact=Uu who=Anselm Usher
6 act=assessment fact=CT+ who=Anselm Usher
7 act=commitment fact=Uu in=6 who=Gloria Castellanos
8 act=claim fact=CT+ who=Gloria Castellanos
9 act=commitment fact=Uu who=Gloria Castellanos
10 act=assessment fact=CT+ who=the government
11 act=claim fact=PR+ who=A leaked page
12 act=no_comment fact=Uu who=Azure Quays
13 act=assessment fact=CT+ who=Observers from the Organization of American States
14 act=claim fact=CT+ who=Lucía Ferrer
15 act=claim fact=CT+ who=Lucía Ferrer
16 act=commitment fact=Uu in=15 who=The commission
17 act=assessment fact=CT- who=Some voters
18 act=claim fact=CT+ who=Wilma Choc
19 act=commitment fact=Uu in=18 who=both parties
20 act=commitment fact=Uu who=Wilma Choc
role: Anselm Usher | prime minister | Belize
role: Lucía Ferrer | head | Organization of American States
