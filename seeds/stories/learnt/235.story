The man who weighed the fish

{T1 [o Nordhval], the [l Aberdeen] processor whose salmon is sold in nine countries, spent three years adding water to its fillets and calling it glaze}, {C1 according to} {S1 a former quality manager who has handed 900 pages of weighing records to regulators}.

[p Iain McSporran] worked the night line at the company's [l Torry] plant. He had a scale, a clipboard and, from 2021, {C2 instructions} {T2 to write down only the second of two weights}. {T3 “{S4 My supervisor} {C4 said} {T4 the first one confused people},”} {S3 he} {C3 told} {A3 this newspaper}. {T3 “So I kept the first one in a notebook.”}

{S5 [o Nordhval]} {C5 denies} {T5 cheating anyone}. {T6 “Protective glazing is standard, lawful and declared,”} {C6 said} {S6 [p Camilla Strand], the group's head of communications}, in an emailed statement. {T7 Mr [p McSporran]}, {S7 she} {C7 added}, {T7 had been dismissed in January for “conduct incompatible with trust.”}

An employment tribunal will hear his case in September. {S9 His lawyer, [p Aoife Keenan],} {C9 argues} {T9 that he was sacked eleven days after {S10 he} {C10 reported} {T10 the practice} to {A10 the board's audit committee}}. Its chairman, Sir [p Dennis Lorimer], replied at the time in a letter of two sentences. {T11 “Thank you for your note. {S12 We} {C12 shall consider} {T12 what, if anything, it requires of us},”} {S11 it} {C11 said}.

Fish loses weight from the moment it leaves the sea. A glaze of ice a fraction of a millimetre thick keeps a frozen fillet from drying, and every shopper pays for a little of it. The law allows the practice so long as the label gives the weight without ice. What it does not allow is a glaze as thick as a coin.

{S14 {S13 [o Food Standards Scotland]}} {C13 confirmed} {T13 that it had received the records} and {C14 said} {T14 an investigation was under way}. {S15 Two retailers, [o Harrow & Pike] and the German chain [o Frischmarkt],} {C15 said} {T15 they had suspended orders}. {S16 A third} {C16 declined to comment}.

How much water? {S17 A laboratory in [l Grimsby] which tested twelve packs for this newspaper} {C17 found} {T17 ice making up 19 per cent of the weight on average}; {S18 the labels} {C18 promised} {T18 six}. {S19 [o Nordhval]} {C19 called} {T19 the sample “too small to mean anything.”}

Fellow workers were hard to find. {T21 “{S22 Everybody} {C22 knew} {T22 about the two weights}. {S23 Nobody} {C23 thought} {T23 it was a crime},”} {C21 said} {S21 one packer}, on condition of anonymity. {S24 Another} {C24 fears} {T24 the plant will close, with the loss of 340 jobs}.

{S25 [p McSporran], who now drives a school bus,} {C25 says} {T25 he does not regret it}. He still has the notebook. It smells.
---
1 act=claim fact=CT+ who=a former quality manager who has handed 900 pages of weighing records to regulators
2 act=proposal fact=Uu who=unspecified
3 act=claim fact=CT+ who=Iain McSporran
4 act=claim fact=CT+ in=3 who=My supervisor
5 act=denial fact=CT- who=Nordhval
6 act=claim fact=CT+ who=Camilla Strand
7 act=claim fact=CT+ who=Camilla Strand
9 act=claim fact=CT+ who=Aoife Keenan
10 act=claim fact=CT+ in=9 who=Iain McSporran
11 act=claim fact=CT+ who=a letter from Dennis Lorimer
12 act=commitment fact=Uu in=11 who=Dennis Lorimer
13 act=claim fact=CT+ who=Food Standards Scotland
14 act=claim fact=CT+ who=Food Standards Scotland
15 act=announcement fact=CT+ who=Harrow & Pike and Frischmarkt
16 act=no_comment fact=Uu who=A third
17 act=claim fact=CT+ who=A laboratory in Grimsby which tested twelve packs for this newspaper
18 act=claim fact=CT+ who=the labels
19 act=assessment fact=CT+ who=Nordhval
21 act=claim fact=CT+ who=one packer
22 act=claim fact=CT+ in=21 who=Everybody
23 act=assessment fact=CT- in=21 who=Nobody
24 act=assessment fact=PS+ who=Another
25 act=assessment fact=CT- who=Iain McSporran
role: Iain McSporran | quality manager | Nordhval
role: Camilla Strand | head of communications | Nordhval
role: Aoife Keenan | lawyer |
role: Dennis Lorimer | chairman | audit committee
role: Dennis Lorimer | Sir |
