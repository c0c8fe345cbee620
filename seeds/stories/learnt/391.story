Parliament throws out copper-mine levy by three votes

[l BRUSSELS] — {S1 The [o European Parliament]} {C1 rejected} {D1 on Thursday} {T1 a levy on imported copper} that {S2 the [o European Commission]} {C2 had called} {T2 “the keystone” of its raw-materials package}, after a night of arm-twisting that reached as far as the canteen.

The vote was 318 to 315, with 40 abstentions.

{T3 “A good law died of a bad headcount,”} {C3 lamented} {S3 [p Piet Verbeke], the Belgian [o Green] who steered the text through committee}. {S4 He} {C4 blamed} {T4 “six colleagues stuck in a lift” for the result}. {S6 {S5 The [o Parliament]'s press service}} {C5 confirmed} {T5 that a lift in the [m Spaak] building had been out of order for eleven minutes}, but {C6 said} {T6 only two members had been inside}.

Copper is dearer than at any time since 2011. It goes into wind turbines, washing machines and the overhead lines of every railway on the continent, and the mines inside the bloc, in [l Poland], [l Spain] and [l Sweden], dig up less than half of what it uses.

The levy would have added around €90 to each ton. {S7 Cable makers} {C7 had warned} {T7 that {S8 customers in [l Turkey] and [l Morocco]} {C8 were already threatening} {T8 to buy elsewhere}}. {S9 Their lobby, [o Eurocable],} {C9 hailed} {T9 the vote as a victory for “arithmetic over poetry”}.

{S10 The conservative [o European People's Party]}, which split down the middle, {C10 wants} {T10 the [o Commission] to come back with a voluntary scheme}. {S11 Its trade coordinator, [p Agnieszka Wilk],} {C11 told} {A11 [o Politico]} {T11 she had voted against because {S12 her own government} {C12 had asked} {A12 her} {T12 to}, “which is at least honest.”}

{T13 Trade Commissioner [p Jaan Sepp]} {C13 is understood} {T13 to be weighing a fresh proposal for the autumn}. {S14 His spokesperson} {C14 would neither confirm nor deny} it. {T15 “The Commissioner takes note of the vote and will reflect,”} {S15 she} {C15 said}.

{S17 Two officials involved in drafting the levy} {C17 said} {T17 that the text had been weakened so often it would have raised less than it cost to collect}. {T18 “We had nineteen exemptions. One was for church bells,”} {S18 one} {C18 said}.

{C19 Asked} by {S19 this reporter} {T19 whether he would try again}, {S20 [p Verbeke]} laughed and {C20 said} {T20 that {S21 his wife} {C21 had forbidden} {T21 it}}.
---
1 act=announcement fact=CT- who=European Parliament
2 act=assessment fact=CT+ who=European Commission
3 act=assessment fact=CT+ who=Piet Verbeke
4 act=claim fact=CT+ who=Piet Verbeke
5 act=claim fact=CT+ who=The Parliament's press service
6 act=claim fact=CT+ who=The Parliament's press service
7 act=claim fact=CT+ who=Cable makers
8 act=threat fact=Uu in=7 who=customers in Turkey and Morocco
9 act=assessment fact=CT+ who=Eurocable
10 act=proposal fact=Uu who=European People's Party
11 act=claim fact=CT+ who=Agnieszka Wilk
12 act=proposal fact=Uu in=11 who=her own government
13 act=assessment fact=PR+ who=unspecified
14 act=non_confirmation fact=Uu who=His spokesperson
15 act=claim fact=CT+ who=His spokesperson
17 act=claim fact=CT+ who=Two officials involved in drafting the levy
18 act=claim fact=CT+ who=one
19 act=proposal fact=Uu who=this reporter
20 act=claim fact=CT+ who=Piet Verbeke
21 act=proposal fact=Uu in=20 who=his wife
role: Piet Verbeke | Green | 
role: Agnieszka Wilk | trade coordinator | European People's Party
role: Jaan Sepp | Trade Commissioner |
