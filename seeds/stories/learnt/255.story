How a tariff on tinned tuna reached a small island

[l MALÉ] — [p Ibrahim Naseem] had sold every fish he caught since 1998 to the same cannery. On 4 April it stopped buying. {T1 "{S2 The foreman} just {C2 told} {A2 me}: {T2 not today, and not tomorrow},"} {S1 the skipper} {C1 recalls}, sitting on an upturned crate in the harbour of [l Felivaru].

The cause lay 8,000 kilometres away. That week the [o European Union] let lapse a preference under which tinned fish from the [l Maldives] had entered at a reduced rate. The duty is now 24 per cent. {T4 {S3 Competitors in [l Ecuador] and the [l Seychelles]}, who pay nothing, {C3 had lobbied} hard {C3 for} {T3 the change}}, {C4 as} {S4 two [o Commission] officials} {C4 confirm}.

{S5 [l Malé]} {C5 regards} {T5 the step as a punishment}. {S6 Fisheries minister [p Aminath Shareef]} {C6 speaks of} {T6 "a bill for having graduated"}; the country lost the preference because it became too rich, on paper, to be called poor. {S7 Her} {C7 plea for} {T7 a grace period of five years} was heard in [l Brussels] in May. {T8 "With great courtesy. I was given coffee,"} {S8 she} {C8 says}. {S9 The trade commissioner's office} {C9 takes the line} {T9 that rules are rules and that {S10 the [l Maldives]} {C10 has known} {T10 of the deadline} since 2014}.

Pole-and-line fishing is as old as the islands. Men stand in a row at the stern and swing skipjack out of the sea one at a time, on barbless hooks, into a boat already loud with them. Nothing else is caught. The method uses ten times the labour of a net, and the fish, bled and iced within the hour, keeps its colour. Supermarkets in [l Germany] and [l Switzerland] built a label around it, with a drawing of a man and a rod. A tin that carries the drawing sells for forty cents more than one that does not. On that difference hung two canneries, four thousand boats and, in a roundabout way, the school roofs of a dozen atolls.

Those forty cents are gone, swallowed by the duty. [p Detlef Krohn], who buys for a chain of 900 shops around [l Hanover], has switched to fish from [l Ecuador], caught by net. Do customers notice? {T11 "{S12 They} {C12 say} {T12 they care}. Then the price goes up by a coin and they don't,"} {S11 he} {C11 answers}.

{S13 [o Blue Rod], a charity in [l London],} {C13 is appalled by} {T13 the switch}. {S14 A paper it published in June} {C14 argues} {T14 that {X14 if the duty stands} the last pole-and-line fleet of any size will be laid up within six years}. {S15 [p Nadia Coetzee], an economist who has advised both sides,} {C15 finds} {T15 that improbable, though not impossible}. {S17 She} {C17 would rather} {T17 the islanders sold fresh, by air, to [l Japan]}.

And the minister? {T18 {S19 Her government} {C19 has not ruled out} {T19 taking the matter to [l Geneva]}}, {S18 she} {C18 lets slip} at the end of an hour. Then {S21 {S20 she}} {C20 asks} {T20 that this not be printed}, and {C21 relents}: {T21 "Print it."}

[p Naseem] has sold one of his two engines. {S22 He} {C22 hopes} {T22 to sell the fish in the market at home}, where a kilo fetches a third of what the cannery paid. Tonight he is going out all the same. The bait has to be caught before dawn, by lamp.
---
1 act=claim fact=CT+ who=Ibrahim Naseem
2 act=denial fact=CT- in=1 who=The foreman
3 act=proposal fact=Uu in=4 who=Competitors in Ecuador and the Seychelles
4 act=claim fact=CT+ who=two Commission officials
5 act=assessment fact=CT+ who=Malé
6 act=assessment fact=CT+ who=Aminath Shareef
7 act=proposal fact=Uu who=Aminath Shareef
8 act=claim fact=CT+ who=Aminath Shareef
9 act=assessment fact=CT+ who=The trade commissioner's office
10 act=claim fact=CT+ in=9 who=the Maldives
11 act=claim fact=CT- who=Detlef Krohn
12 act=claim fact=CT+ in=11 who=customers
13 act=assessment fact=CT- who=Blue Rod
14 act=assessment fact=PR+ who=A paper it published in June
15 act=assessment fact=PR- who=Nadia Coetzee
17 act=proposal fact=Uu who=Nadia Coetzee
18 act=claim fact=PS+ who=Aminath Shareef
19 act=non_exclusion fact=PS+ in=18 who=Her government
20 act=proposal fact=Uu who=Aminath Shareef
21 act=agreement fact=Uu who=Aminath Shareef
22 act=commitment fact=Uu who=Ibrahim Naseem
role: Ibrahim Naseem | skipper | 
role: Aminath Shareef | Fisheries minister | Maldives
role: Nadia Coetzee | economist | 
