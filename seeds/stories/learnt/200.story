The fertiliser that cannot leave: how one sanctions entry split a bloc

For eleven weeks the bulk carrier [m Danica Pearl] has been tied up at a quay in [l Antwerp] with 38,000 tonnes of potash in its holds and a crew of nineteen who have learned to play pétanque.

The ship is neither stolen nor damaged. Its owner, [o Polar Nutrients], was added in January to the list of companies whose assets are frozen across the [o European Union] because of their dealings with the Belarusian state. No money may be paid to the company, no pilot hired, no fuel bought. Port fees have passed €600,000 and are growing by about €9,000 a day. Under the rules an exemption can be granted for goods that bear on food supply, but only by the country in which the goods lie, and only after the other members have had five working days to object.

{S1 [l Belgium]} {C1 granted} {T1 the exemption} {D1 on March 2}. {S2 [l Lithuania]} {C2 objected to} {T2 it} four days later.

{T3 “Potash does not become bread by crossing a quay,”} {S3 the Lithuanian economy minister, [p Rasa Vaitkutė],} {C3 told} {A3 parliament in [l Vilnius]}. {T4 The cargo}, in {S4 her} {C4 judgment}, {T4 was loaded after the listing and backdated}. {S5 [o Polar Nutrients]} {C5 has denied} {T5 this}; {T6 the bill of lading is dated January 9}, {S6 its lawyer, [p Joris Maes],} {C6 points out}, {T6 “and harbour cameras do not lie about snow”}.

The buyers are in [l West Africa]. {S7 [l Senegal]'s farm ministry} {C7 wrote} to the commission {D7 last week} {C7 pleading for} {T7 the release of the cargo before the May rains}. {T8 Maize yields could fall by a fifth without it}, {C8 according to} {S8 the letter}, {S9 which} {C9 adds} {T9 that {S10 agronomists in [l Thiès]} {C10 consider} {T10 the soil exhausted}}.

Sanctions have always had their odd corners. In the 1990s a consignment of pencils was held up because graphite has military uses; a decade later a football team could not be paid for the sale of its goalkeeper. Most such cases are settled quietly by officials who have known one another for years. This one has climbed to ministers. {T16 {S17 [l Poland]} {C17 backs} {T17 [l Lithuania]}}, {S16 diplomats} {C16 say}, {T16 while {S18 the [l Netherlands]} {C18 would rather} {T18 the ship sailed}}.

The commission takes no side. {T11 “We are facilitating a conversation,”} {C11 said} {S11 a spokesman}, {S12 who} {C12 declined to say} how long a conversation may last. {S13 Two officials involved} {C13 suspect} {T13 that [l Vilnius] will relent {X13 if the proceeds go into a blocked account}}, and {S14 [p Vaitkutė]} {C14 has left the door ajar}: {T14 “{S15 I} {C15 have never said} {T15 never}.”}

On board, the pétanque league is in its third season. The cook leads.
---
1 act=announcement fact=CT+ who=Belgium
2 act=denial fact=Uu who=Lithuania
3 act=assessment fact=CT- who=Rasa Vaitkutė
4 act=claim fact=PR+ who=Rasa Vaitkutė
5 act=denial fact=CT- who=Polar Nutrients
6 act=claim fact=CT+ who=Joris Maes
7 act=proposal fact=Uu who=Senegal's farm ministry
8 act=assessment fact=PS+ who=the letter
9 act=claim fact=CT+ who=the letter
10 act=assessment fact=CT+ in=9 who=agronomists in Thiès
11 act=claim fact=CT+ who=a spokesman
12 act=non_confirmation fact=Uu who=a spokesman
13 act=assessment fact=PR+ who=Two officials involved
14 act=non_exclusion fact=PS+ who=Rasa Vaitkutė
15 act=denial fact=CT- in=14 who=Rasa Vaitkutė
16 act=claim fact=CT+ who=diplomats
17 act=agreement fact=Uu in=16 who=Poland
18 act=assessment fact=Uu in=16 who=Netherlands
role: Rasa Vaitkutė | economy minister | Lithuania
role: Joris Maes | lawyer | Polar Nutrients
