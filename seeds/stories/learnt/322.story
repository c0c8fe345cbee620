Cloud outage leaves trains, tills and a zoo in the dark

{T1 A single mistyped line in a settings file took down a fifth of the [l Netherlands]' online services for six hours on Wednesday}, {S1 the hosting company [o Polderwolk]} {C1 has admitted}.

The outage began at 07:52, when card terminals in several supermarkets stopped working. Ticket machines at 40 stations followed, then the appointment system of two hospitals. At [o Artis], the [l Amsterdam] zoo, keepers opened the feeding hatches by hand.

{T2 "We broke it ourselves. There was no attack,"} {S2 the firm's technical director, [p Wouter Heemskerk],} {C2 said} in a post on the company blog.

{S3 He} {C3 wrote} {T3 that an engineer had entered a comma where a point belonged, and that {S4 the safety check} {C4 had flagged} {T4 the change as harmless}}.

{T5 "{S6 I} {C6 have told} {A6 the colleague} {T6 that nobody will be dismissed over a comma},"} {S5 he} {C5 added}.

{S7 The Dutch rail operator, [o NS],} {C7 put} {T7 the number of stranded passengers at 85,000}.

{S8 Its spokesman [p Ruben Oosting]} {C8 told} {A8 the broadcaster [o NOS]} {T8 that {A24 the railway} {C24 had been assured of} {T24 a backup in [l Germany]}}. {T9 "{A10 We} {C10 were promised} {T10 that it would take over within ninety seconds}. We are still waiting,"} {S9 he} {C9 quipped}.

{S11 [o Polderwolk]} {C11 disputes} {T11 that}. {T12 The rail company, {S12 it} {C12 says}, had never paid for the backup}.

{S14 {S13 The minister for digital affairs, [p Saskia Tuinman],}} {C13 called} {T13 the failure "a fire drill we did not ask for"} and {C14 demanded} {T14 a full report by the end of the month}.

{S15 Opposition MPs} {C15 went further}, {C15 blaming} {T15 the government for "putting every egg in one very cheap basket"}.

{S16 [p Yasmin el Khalfi] of the [o Green Left]} {C16 reminded} {A16 parliament} {T16 that {S17 the [o Court of Audit]} {C17 had called for} {T17 a public cloud} three years ago}.

{S19 {S18 [p Tuinman]}} {C18 did not rule out} {T18 such a cloud}, but {C19 said} {T19 it would be "a matter of years, not weeks"}.

The last service to come back was a website for reserving tennis courts in [l Zwolle].

So far the insurers have been quiet. {S20 A broker in [l Rotterdam], who did not want to be named,} {C20 estimated} {T20 that claims could reach 60 million euros}. {T21 Small shops would see little of it}, {S21 she} {C21 feared}, {T21 because {S22 most policies} {C22 exclude} {T22 failures shorter than eight hours}}.

Outside a bakery on the [l Haarlemmerdijk], a sheet of cardboard was still taped to the door in the evening. {S23 It} {C23 read}: {T23 "Cash. Remember cash?"}
---
1 act=agreement fact=CT+ who=Polderwolk
2 act=claim fact=CT+ who=Wouter Heemskerk
3 act=claim fact=CT+ who=Wouter Heemskerk
4 act=assessment fact=CT- in=3 who=the safety check
5 act=claim fact=CT+ who=Wouter Heemskerk
6 act=commitment fact=Uu in=5 who=Wouter Heemskerk
7 act=claim fact=CT+ who=NS
8 act=claim fact=CT+ who=Ruben Oosting
9 act=claim fact=CT+ who=Ruben Oosting
10 act=commitment fact=Uu in=9 who=unspecified
11 act=denial fact=CT- who=Polderwolk
12 act=claim fact=CT- who=Polderwolk
13 act=assessment fact=CT+ who=Saskia Tuinman
14 act=proposal fact=Uu who=Saskia Tuinman
15 act=assessment fact=CT+ who=Opposition MPs
16 act=claim fact=CT+ who=Yasmin el Khalfi
17 act=proposal fact=Uu in=16 who=the Court of Audit
18 act=non_exclusion fact=Uu who=Saskia Tuinman
19 act=assessment fact=PR+ who=Saskia Tuinman
20 act=assessment fact=PS+ who=A broker in Rotterdam
21 act=assessment fact=PR- who=A broker in Rotterdam
22 act=claim fact=CT- in=21 who=most policies
24 act=commitment fact=Uu in=8 who=unspecified
23 act=assessment fact=Uu who=unspecified
role: Wouter Heemskerk | technical director | Polderwolk
role: Ruben Oosting | spokesman | NS
role: Saskia Tuinman | minister for digital affairs | Netherlands
