One gas meter, two readings: [l Bulgaria] and [l Turkey] at odds as winter nears

[l SOFIA], Oct 29 - {T2 {S1 The Bulgarian pipeline operator [o Trakia Transit]} {C1 has warned} {A1 its Turkish supplier} {T1 that it will withhold payment from Saturday {X1 unless the two sides agree on how much gas is actually crossing their border}}}, {C2 according to} {S2 a letter seen by the news agency [o BTA]}.

At issue is a metering station outside [l Malko Tarnovo], a low grey building with a fence and a dog. {S3 [o Trakia]} {C3 says} {T3 its own instruments show 6 percent less gas than it is billed for}. The supplier, [o Anadolu Enerji], reads the same dial and arrives at another number.

{T4 "{S5 They} {C5 have certified} {T5 every cubic metre}, every month, for four years,"} {S4 [o Anadolu]'s chairman, [p Cem Ardali],} {C4 told} {A4 the Turkish daily [o Hürriyet]}. {T6 "A customer who does not pay does not stay warm,"} {S6 he} {C6 added}.

{S7 Officials in [l Sofia]} {C7 took} {T7 that as a threat}. {S9 {S8 Energy Minister [p Stoyan Velev]}} {C8 retorted} {T8 that the country had enough in storage to last until February}, and {C9 challenged} {A9 [o Anadolu]} {T9 to let independent engineers open the meter}.

An answer of sorts exists already. {S10 A Bulgarian negotiator} {C10 said} {T10 that {S11 [p Ardali]} {C11 had accepted} {T11 an inspection} at a dinner in [l Edirne] two weeks ago, {X11 provided that [l Sofia] paid for it}, and that {S12 the finance ministry} {C12 had refused} {T12 to find the money}}. {S18 The negotiator} {C18 asked} {T18 not to be identified} because the dinner was not meant to have taken place.

{S13 [o Anadolu]} {C13 neither confirmed nor denied} the dinner. {S14 The Bulgarian finance ministry} {C14 did not comment}.

[l Bulgaria] turned to Turkish gas after Russian deliveries stopped in 2022, under a thirteen-year contract that was hailed at the time and has been regretted since. Parliament called off a debate on it twice this year.

{T15 "The meter is a pretext,"} {C15 reckons} {S15 [p Gergana Doneva], who follows the region for the [o Balkan Energy Forum]}. {S16 She} {C16 thinks} {T16 both sides want a new price and that neither wishes to be the first to say so}. {S17 A report by the forum} {C17 estimates} {T17 that [l Bulgaria] overpays by 90 million euros a year}.
---
1 act=threat fact=Uu in=2 who=Trakia Transit
2 act=claim fact=CT+ who=a letter seen by the news agency BTA
3 act=claim fact=CT- who=Trakia Transit
4 act=claim fact=CT+ who=Cem Ardali
5 act=agreement fact=CT+ in=4 who=Trakia Transit
6 act=threat fact=Uu who=Cem Ardali
7 act=assessment fact=CT+ who=Officials in Sofia
8 act=claim fact=CT+ who=Stoyan Velev
9 act=proposal fact=Uu who=Stoyan Velev
10 act=claim fact=CT+ who=A Bulgarian negotiator
11 act=agreement fact=Uu in=10 who=Cem Ardali
12 act=denial fact=Uu in=10 who=the finance ministry
13 act=non_confirmation fact=Uu who=Anadolu Enerji
14 act=no_comment fact=Uu who=The Bulgarian finance ministry
15 act=assessment fact=CT+ who=Gergana Doneva
16 act=assessment fact=CT+ who=Gergana Doneva
17 act=claim fact=CT+ who=A report by the forum
18 act=proposal fact=Uu who=A Bulgarian negotiator
role: Cem Ardali | chairman | Anadolu Enerji
role: Stoyan Velev | Energy Minister | Bulgaria
