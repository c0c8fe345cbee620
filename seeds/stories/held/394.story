Budget watchdog contradicts Chancellor on "black hole"

{T1 The gap in [l Britain]'s public finances is half as large as {S2 the government} {C2 has claimed} {T2 it to be}}, {S1 the country's fiscal watchdog} {C1 has found}.

In a 60-page report published on Tuesday, {S3 the [o Office for Budget Responsibility]} {C3 put} {T3 the shortfall at £9.4bn}. {S4 The Chancellor, [p Marianne Holroyd],} {C4 had spoken} in the autumn {T4 of "nineteen, perhaps twenty billion"}.

{C5 According to} {S5 the [o BBC]}, {T5 the difference comes down to a single spreadsheet in which fuel duty had been entered twice}. {S6 A [o Treasury] spokesperson} {C6 told} {A6 the broadcaster} {T6 that it "did not recognise" that account}.

The opposition was gleeful. {T7 "{S8 She} {C8 told} {A8 pensioners} {T8 that the cupboard was bare}. She was looking in the wrong cupboard,"} {C7 said} {S7 shadow chancellor [p Rupert Eddowes]}, {S9 who} {C9 has written} to {A9 the Prime Minister} {C9 asking for} {T9 [p Holroyd] to be dismissed}.

{S10 [l Downing Street]} {C10 expressed} {T10 "full confidence" in her}. {S11 [p Holroyd] herself} {C11 told} {A11 MPs} {T11 that she would "not be taking lessons from a party that lost its own receipts"}.

Some on her own side were uneasy. {S14 {S13 [p Gwen Arkwright], the [o Labour] chair of the [o Treasury committee],}} {C13 said} {T13 the figures raised "awkward, answerable questions"}, and {C14 announced} {T14 that the Chancellor would be called to give evidence next week}. {T15 At least a dozen [o Labour] MPs} {C15 are said} {T15 to be unhappy over the winter cuts}.

{S16 Unions} {C16 called for} {T16 the cuts to be reversed}. {S17 [p Desmond Quaye], general secretary of the [o Public and Allied Workers' Union],} {C17 argued} {T17 that {S18 ministers} {C18 had defended} {T18 the closure of 90 job centres as "unavoidable"}, and that "it turns out to have been a typing error"}.

The markets shrugged: the pound ended the day where it began.

The watchdog was set up in 2010 and is independent of ministers. {S20 Its head, Sir [p Alan Pickersgill],} {C20 refused to be drawn} on whether anybody should resign. {T21 "We add up. That is the whole of the job,"} {S21 he} {C21 said}.
---
1 act=claim fact=CT+ who=the country's fiscal watchdog
2 act=claim fact=CT+ in=1 who=the government
3 act=claim fact=CT+ who=Office for Budget Responsibility
4 act=claim fact=CT+ who=Marianne Holroyd
5 act=claim fact=CT+ who=BBC
6 act=denial fact=CT- who=A Treasury spokesperson
7 act=assessment fact=CT+ who=Rupert Eddowes
8 act=claim fact=CT+ in=7 who=Marianne Holroyd
9 act=proposal fact=Uu who=Rupert Eddowes
10 act=assessment fact=CT+ who=Downing Street
11 act=commitment fact=Uu who=Marianne Holroyd
13 act=assessment fact=CT+ who=Gwen Arkwright
14 act=announcement fact=PR+ who=Gwen Arkwright
15 act=claim fact=PR+ who=unspecified
16 act=proposal fact=Uu who=Unions
17 act=claim fact=CT+ who=Desmond Quaye
18 act=assessment fact=CT+ in=17 who=ministers
20 act=non_confirmation fact=Uu who=Alan Pickersgill
21 act=claim fact=CT+ who=Alan Pickersgill
role: Marianne Holroyd | Chancellor | Britain
role: Rupert Eddowes | shadow chancellor | 
role: Gwen Arkwright | chair | Treasury committee
role: Desmond Quaye | general secretary | Public and Allied Workers' Union
role: Alan Pickersgill | head | Office for Budget Responsibility
