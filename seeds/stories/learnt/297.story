{T1 Six sailors freed after 400 days}, {S1 families} {C1 say}

{T2 Six sailors held by gunmen off the coast of [l Yemen] for more than a year have been released}, {S2 the [o Philippine Department of Foreign Affairs]} {C2 announced} early on Tuesday.

The men, four Filipinos, a Greek and a Bulgarian, were flown to [l Muscat] overnight.

{S3 [l Oman]} {C3 confirmed} {T3 their arrival}. {S4 Its foreign ministry} {C4 would not say} whether a ransom had been paid.

{T5 "{S6 He} {C6 told} {A6 me} {T6 he had forgotten what my voice was like},"} {S5 [p Rosalie Macaraeg], the wife of the ship's cook,} {C5 told} {A5 [o GMA News]}. {T5 "Then he asked about the dog."}

{S7 She} {C7 said} {T7 {S8 a go-between} {C8 had promised} {A8 her} {T8 three times that he would be home for Christmas}}.

{S9 [p Ernesto Villarama], [l Manila]'s undersecretary for migrant affairs,} {C9 praised} {T9 the Omanis for "patience that we ourselves did not always have"}.

{S10 He} {C10 denied} {T10 {C11 reports} {T11 that the government had paid 2 million dollars}}.

The bulk carrier [m Aegean Thrift] was seized last February. Its captain died in the first hours of the attack and is buried in [l Piraeus]. The hull is still at anchor, and rust has claimed most of its lifeboats.

{S12 A security consultant who took part in the negotiations} {C12 said} {T12 the captors split into two camps in the autumn}. {T13 "One wanted money and the other wanted prisoners,"} {S13 he} {C13 said}, speaking on condition of anonymity. {T13 "That nearly cost those men their lives."}

{S14 The [o Houthi] authorities in [l Sanaa]} {C14 have rejected} {T14 any link to the gunmen}. In [l Washington], {S15 a [o State Department] official} {C15 said} {T15 the [l United States] "has reason to doubt" that denial}.

{S17 [o Kallisto Maritime], the owner of the ship,} {C17 did not respond to} a request for comment.

{S18 The [o International Transport Workers' Federation]} {C18 criticised} {T18 the firm for stopping the crew's wages after six months}. {S19 It} {C19 is calling for} {T19 a law that would make owners pay until a hostage comes home}.

The four Filipinos land in [l Manila] tonight. {T20 A doctor and a chaplain} {C20 are expected to} {T20 meet them}.
---
1 act=claim fact=CT+ who=families
2 act=announcement fact=CT+ who=the Philippine Department of Foreign Affairs
3 act=claim fact=CT+ who=Oman
4 act=non_confirmation fact=Uu who=Its foreign ministry
5 act=claim fact=CT+ who=Rosalie Macaraeg
6 act=claim fact=CT+ in=5 who=the ship's cook
7 act=claim fact=CT+ who=Rosalie Macaraeg
8 act=commitment fact=Uu in=7 who=a go-between
9 act=assessment fact=CT+ who=Ernesto Villarama
10 act=denial fact=CT- who=Ernesto Villarama
11 act=claim fact=CT+ in=10 who=unspecified
12 act=claim fact=CT+ who=A security consultant who took part in the negotiations
13 act=claim fact=CT+ who=A security consultant who took part in the negotiations
14 act=denial fact=CT- who=The Houthi authorities in Sanaa
15 act=assessment fact=PR- who=a State Department official
17 act=no_comment fact=Uu who=Kallisto Maritime
18 act=assessment fact=CT+ who=The International Transport Workers' Federation
19 act=proposal fact=Uu who=The International Transport Workers' Federation
20 act=assessment fact=PR+ who=unspecified
role: Rosalie Macaraeg | wife of the ship's cook |
role: Ernesto Villarama | undersecretary for migrant affairs | Manila
