The bleach and the bishop

For four years [p Archie Landry] sold a yellow liquid from a church hall in [l Baton Rouge]. {T1 It would cure autism}, {S1 he} {C1 told} {A1 parents}. {T1 It would cure malaria, too, and the virus, and “the melancholy.”} The liquid was a form of industrial bleach.

{S2 [p Landry], 58, who calls himself a bishop,} {C2 pleaded not guilty} {D2 last week} {C2 to} {T2 selling an unapproved drug}. {S4 {S3 His attorney}} {C3 contends} {T3 that the liquid is a sacrament} and {C4 plans} {T4 to invoke the [m First Amendment]}. {S5 Prosecutors} {C5 call} {T5 that “a fig leaf”}; {T6 the church}, {S6 their filing} {C6 notes}, {T6 had no services, no creed and a shopping cart}.

Chemists had been raising the alarm since 2021. {T7 “I wrote to the state. I wrote to the platforms. {S8 I} {C8 said} {T8 children are drinking this},”} {S7 [p Imogen Thibodeaux], a toxicologist in [l New Orleans],} {C7 recalled}. {S9 One reply, from a video site,} {C9 assured} {A9 her} {T9 that the content “did not violate community standards.”}

[p Shanelle Pitre] gave the drops to her son, then six, for five weeks. She had read a hundred testimonials from mothers like her. {T11 “{S12 They} {C12 said} {T12 it burns because it’s working}. And {S13 my sister}, she’s a nurse, {C13 she’s screaming} at {A13 me} {T13 to stop}, and {S14 I} {C14 thought} {T14 she’s the one who’s brainwashed},”} {S11 [p Pitre]} {C11 said}.

The boy recovered. Others in the [o Facebook] group did not do so well. {S15 A federal complaint} {C15 lists} {T15 nineteen hospital admissions in seven states and one death, of a girl of three in [l Mobile]}. {S16 [p Landry]} {C16 insists} {T16 that the girl had been ill already}.

Miracle cures have a long lineage on the [l Gulf Coast]. A senator from [l Lafayette] made a fortune in the 1940s on a tonic that was twelve percent alcohol, with a caravan of film stars and a dance band, and was broke before the decade ended. Snake oil itself was once a real product, rendered by Chinese railroad workers from the fat of water snakes. The bleach is newer. It was first sold by a gold prospector with no training in chemistry, and its following has spread from [l Mexico] to [l Uganda], passed along in chat rooms, in a dozen languages, with a cartoon droplet for a logo.

Why do people believe it? {S17 [p Walter Kwan], who studies medical rumor at [o Bayou State University],} {C17 is wary of} {T17 blaming the parents}. {C18 In} {S18 his} {C18 telling}, {T18 they had waited months for a specialist and were given eight minutes}. {T19 “{S20 The bishop} {C20 told} {A20 them} {T20 it wasn’t their fault}. Nobody in a white coat had,”} {S19 he} {C19 said}.

{S22 {S21 The [o American Board of Autism Science]}} {C21 has condemned} {T21 the product} in the strongest terms, and {C22 recommends} {T22 that families report sellers to poison control}. {S23 The hall’s owner, a Baptist deacon,} {C23 swears} {T23 {S24 he} {C24 believed} {T24 he was renting to a prayer group}}.

{S25 [p Landry]} {C25 refused to be interviewed}. On his website, now hosted in [l Bulgaria], {S26 he} {C26 promises} {A26 the faithful} {T26 that the truth “will rise like cream.”}
---
1 act=assessment fact=PR+ who=Archie Landry
2 act=denial fact=CT- who=Archie Landry
3 act=assessment fact=CT+ who=His attorney
4 act=commitment fact=Uu who=His attorney
5 act=assessment fact=CT+ who=Prosecutors
6 act=claim fact=CT- who=their filing
7 act=claim fact=CT+ who=Imogen Thibodeaux
8 act=claim fact=CT+ in=7 who=Imogen Thibodeaux
9 act=denial fact=CT- who=One reply
11 act=claim fact=CT+ who=Shanelle Pitre
12 act=assessment fact=CT+ in=11 who=mothers like her
13 act=proposal fact=Uu in=11 who=my sister
14 act=assessment fact=CT+ in=11 who=Shanelle Pitre
15 act=claim fact=CT+ who=A federal complaint
16 act=claim fact=CT+ who=Archie Landry
17 act=assessment fact=CT- who=Walter Kwan
18 act=claim fact=CT+ who=Walter Kwan
19 act=claim fact=CT+ who=Walter Kwan
20 act=claim fact=CT- in=19 who=Archie Landry
21 act=assessment fact=CT+ who=American Board of Autism Science
22 act=proposal fact=Uu who=American Board of Autism Science
23 act=assessment fact=CT+ who=The hall’s owner
24 act=assessment fact=CT+ in=23 who=The hall’s owner
25 act=no_comment fact=Uu who=Archie Landry
26 act=assessment fact=PR+ who=Archie Landry
role: Archie Landry | bishop | 
role: Imogen Thibodeaux | toxicologist | 
