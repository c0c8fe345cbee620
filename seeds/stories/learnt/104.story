{S1 Bookkeeper} {C1 says} {T1 {S2 boss} {C2 called} {T2 ledger “a work of fiction”}}

[l COLUMBUS], [l Ohio] ([o AP]) — {S3 The former bookkeeper of a bankrupt home-repair chain} {C3 testified} {D3 Wednesday} {T3 that {S4 its owner} {C4 had once bragged} to {A4 a dinner table of investors} {T4 that the company’s ledger was “a work of fiction, and a bestseller”}}.

[p Wade Tillery], who built [o Buckeye Roof & Gutter] into a 40-branch business, is on trial in federal court on 22 counts of wire fraud. {S5 He} {C5 has pleaded} {T5 not guilty}.

The bookkeeper, [p Donna Fusco], spent four hours on the stand. Jurors leaned forward when prosecutors put an email on the screen. {T6 “Make it look like the [l Dayton] jobs are done,”} {S6 the message}, sent from [p Tillery]’s account in March 2021, {C6 read}. {T6 “{S7 The bank} {C7 wants} {T7 photos}. Use the [l Toledo] ones.”}

{S8 [p Fusco]} {C8 said} {T8 she had refused, and that {S9 [p Tillery]} {C9 then told} {A9 her} {T9 her Christmas bonus would go to “somebody with more imagination”}}.

On cross-examination, defense attorney [p Marcus Hale] walked her through her own deal with the government. {S10 She} {C10 acknowledged} {T10 that she had signed false invoices herself and that {S11 prosecutors} {C11 had agreed} {T11 to recommend probation {X11 if she cooperated}}}.

{T12 “So you were lying then, but you’re not lying now?”} {S12 [p Hale]} {C12 asked}.

{T13 “I was scared then,”} {S13 she} {C13 replied}.

More than 900 homeowners, many of them retirees, paid deposits for work that never began. The company’s collapse in 2022 cost two community banks their independence. Several customers filled the back row on Wednesday, among them a couple who had driven from [l Lima] with a blue tarpaulin still nailed over their kitchen.

{T14 “{S15 He} {C15 swore} to {A15 me} on his mother’s Bible {T15 that the crew was coming Monday},”} {C14 said} {S14 [p Earl Stroud], 79, a retired machinist}. {T14 “There wasn’t any crew.”}

{S16 [p Tillery]’s lawyers} {C16 declined to say} whether he will take the stand. Judge [p Renee Okafor] has set aside three weeks for the trial.
---
1 act=claim fact=CT+ who=Bookkeeper
2 act=assessment fact=CT+ in=1 who=boss
3 act=claim fact=CT+ who=The former bookkeeper of a bankrupt home-repair chain
4 act=assessment fact=CT+ in=3 who=its owner
5 act=denial fact=CT- who=Wade Tillery
6 act=proposal fact=Uu who=the message
7 act=proposal fact=Uu in=6 who=The bank
8 act=claim fact=CT+ who=Donna Fusco
9 act=threat fact=Uu in=8 who=Wade Tillery
10 act=agreement fact=CT+ who=Donna Fusco
11 act=conditional_commitment fact=Uu in=10 who=prosecutors
12 act=claim fact=Uu who=Marcus Hale
13 act=assessment fact=CT+ who=Donna Fusco
14 act=claim fact=CT+ who=Earl Stroud
15 act=commitment fact=Uu in=14 who=Wade Tillery
16 act=non_confirmation fact=Uu who=Tillery’s lawyers
role: Wade Tillery | owner | Buckeye Roof & Gutter
role: Donna Fusco | bookkeeper | Buckeye Roof & Gutter
role: Marcus Hale | defense attorney | 
role: Earl Stroud | machinist | 
role: Renee Okafor | Judge | 
