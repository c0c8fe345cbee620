Gene test firm told customers they were 'half Viking' in error

{S1 A DNA testing firm} {C1 has apologised for} {T1 {C29 telling} {A29 22,000 customers} {T29 that they had Scandinavian ancestors} when they did not}.

{S2 [o HelixHome], which is based in [l Cardiff],} {C2 said} {T2 the mistake was caused by a batch of mislabelled samples from [l Denmark]}.

{T3 "{S4 We} {C4 told} {A4 people} {T4 something about themselves that wasn't so}, and we're sorry,"} {C3 said} {S3 co-founder and chief scientist Dr [p Owain Treharne]}.

{A5 Those affected} {C5 will be offered} {T5 a new test free of charge}.

{S6 Retired bus driver [p Gwyn Maddocks], from [l Merthyr Tydfil],} {C6 told} {A6 [o BBC Wales]} {T6 he had bought a boat}.

{T7 "{S8 The letter} {C8 said} {T8 48% Viking}. {S9 My wife} {C9 said}, {T9 that explains the snoring},"} {S7 he} {C7 said}.

{S10 He} {C10 has no intention of} {T10 selling the boat}.

Not everyone is amused. {S11 [p Sioned Kaur]} {C11 said} {T11 the result had led {S30 her} to {C30 question} {T30 whether her father was really her father}}.

{T12 "{S13 I} {C13 asked} {A13 him}, straight out, {T13 who he was}. You can't take that back,"} {S12 she} {C12 said}. {T14 Her father had forgiven her}, {S14 she} {C14 added}, {T14 but {S16 her mother} {C16 refused to speak about} it}.

{S17 Solicitors acting for 90 customers} {C17 are seeking} {T17 £2,000 each}. {S18 [o HelixHome]} {C18 rejects} {T18 the claim} {C18 as} {T18 "wholly disproportionate"}.

{T19 {S20 Staff} {C20 raised} {T20 concerns} about the Danish samples as early as last November}, {C19 according to} {S19 e-mails seen by the [o BBC]}.

{S21 One} {C21 reads}: {T21 "Half of [l Swansea] is suddenly Danish. Are we sure?"}

{S22 The reply, from a manager,} {C22 was}: {T22 "They had boats."}

{S24 {S23 The company}} {C23 confirmed} {T23 the exchange was real} but {C24 said} {T24 it was "a joke between colleagues"}.

{S25 [p Esther Abiodun], professor of genetics at [o Swansea University],} {C25 said} {T25 such tests should carry a health warning}. {T26 "{S27 Companies} {C27 promise} {T27 to tell you who you are}. What they can tell you is who is in their fridge,"} {S26 she} {C26 said}.

{S28 The [o Advertising Standards Authority]} {C28 said} {T28 it was assessing three complaints about the slogan [m Know Your Blood]}.

[o HelixHome] was set up in 2017 and has tested more than half a million people. Its kits are sold in chemists and, since last Christmas, in garden centres.
---
1 act=assessment fact=CT+ who=HelixHome
2 act=claim fact=CT+ who=HelixHome
3 act=claim fact=CT+ who=Owain Treharne
4 act=claim fact=CT+ in=3 who=HelixHome
5 act=commitment fact=Uu who=unspecified
6 act=claim fact=CT+ who=Gwyn Maddocks
7 act=claim fact=CT+ who=Gwyn Maddocks
8 act=claim fact=CT+ in=7 who=The letter
9 act=assessment fact=CT+ in=7 who=My wife
10 act=commitment fact=Uu who=Gwyn Maddocks
11 act=claim fact=CT+ who=Sioned Kaur
12 act=claim fact=CT+ who=Sioned Kaur
13 act=proposal fact=Uu in=12 who=Sioned Kaur
14 act=claim fact=CT+ who=Sioned Kaur
16 act=no_comment fact=Uu in=14 who=her mother
17 act=proposal fact=Uu who=Solicitors acting for 90 customers
18 act=denial fact=CT- who=HelixHome
19 act=claim fact=CT+ who=e-mails seen by the BBC
20 act=assessment fact=PS- in=19 who=Staff
21 act=proposal fact=Uu who=One
22 act=claim fact=CT+ who=a manager
23 act=agreement fact=CT+ who=HelixHome
24 act=assessment fact=CT+ who=HelixHome
25 act=proposal fact=Uu who=Esther Abiodun
26 act=assessment fact=CT+ who=Esther Abiodun
27 act=commitment fact=Uu in=26 who=Companies
28 act=claim fact=CT+ who=The Advertising Standards Authority
29 act=claim fact=CT+ in=1 who=HelixHome
30 act=assessment fact=PR- in=11 who=Sioned Kaur
role: Owain Treharne | co-founder | HelixHome
role: Owain Treharne | chief scientist | HelixHome
role: Gwyn Maddocks | bus driver |
role: Esther Abiodun | professor of genetics | Swansea University
