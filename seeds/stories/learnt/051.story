{S4 Payments app [o Pennywell]} {C4 admits} {T4 data of 2.3 million users was exposed}

By our technology correspondent

{S1 [o Pennywell], the [l Dublin] payments company,} {C1 has acknowledged} {T1 that the names, addresses and partial card numbers of about 2.3 million customers were left on an unprotected server for eleven weeks}.

The exposure came to light after {S2 a security researcher, [p Oskar Villems],} {C2 wrote} {D2 on Sunday night} in a post on [o Mastodon] {T2 that anyone with a browser could download the files}. {T3 “I sent them three e-mails. I got back a coupon,”} {S3 he} {C3 posted}.

{T5 “This should not have happened and I am sorry,”} {C5 wrote} {S5 [p Fiadh Corrigan], [o Pennywell]'s co-founder and chief executive}, in a message to users. {S6 She} {C6 stressed} {T6 that passwords had not been affected and that there was no sign of fraud}. {T7 The company closed the server within an hour of the post appearing}, {C7 according to} {S7 a timeline it published on Monday}.

Not everyone is persuaded. {S8 [p Villems]} {C8 contends} {T8 that the logs show at least forty downloads from addresses in three countries}; asked about this, {S9 a [o Pennywell] spokeswoman} {C9 refused to discuss} “the specifics of an ongoing review”.

[l Ireland]'s [o Data Protection Commission] opened an inquiry on Monday afternoon. {S10 An official there} {C10 indicated} {T10 it would look at why {S11 the firm} had {C11 told} {A11 regulators} in May {T11 that all customer data was encrypted}}. Fines under the [m General Data Protection Regulation] can reach 4 per cent of global turnover.

The timing is awkward. [o Pennywell] had been preparing a flotation in [l New York] that {S12 bankers} {C12 estimate} {T12 would value it at $3.8bn}. {T13 The roadshow, pencilled in for September, may now slip into next year}, {C13 according to} {S13 two people with knowledge of the plans}. {T14 “Nobody wants to stand in front of [l Boston] pension funds with this on slide one,”} {C14 as} {S14 one of them} {C14 put it}.

{S15 Consumer groups} {C15 are calling for} {T15 compensation}. {T16 “{X16 Unless [o Pennywell] writes to every affected customer by Friday}, we will see them in court,”} {C16 warned} {S16 [p Declan Moy] of [o Fair Wallet Ireland]}.
---
1 act=agreement fact=CT+ who=Pennywell
2 act=claim fact=CT+ who=Oskar Villems
3 act=claim fact=CT+ who=Oskar Villems
4 act=agreement fact=CT+ who=Pennywell
5 act=assessment fact=CT+ who=Fiadh Corrigan
6 act=claim fact=CT- who=Fiadh Corrigan
7 act=claim fact=CT+ who=a timeline it published on Monday
8 act=claim fact=CT+ who=Oskar Villems
9 act=no_comment fact=Uu who=a Pennywell spokeswoman
10 act=commitment fact=Uu who=An official there
11 act=claim fact=CT- in=10 who=the firm
12 act=assessment fact=PR+ who=bankers
13 act=assessment fact=PS+ who=two people with knowledge of the plans
14 act=assessment fact=CT+ who=one of them
15 act=proposal fact=Uu who=Consumer groups
16 act=threat fact=Uu who=Declan Moy
role: Oskar Villems | security researcher | 
role: Fiadh Corrigan | co-founder | Pennywell
role: Fiadh Corrigan | chief executive | Pennywell
