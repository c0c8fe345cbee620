[l Gold Coast] accountant jailed over phantom solar farms

A [l Gold Coast] accountant who sold shares in three solar farms that were never built has been sentenced to eleven years in prison.

[p Bradley Voss], 49, showed no emotion in the [o Brisbane District Court] as his sentence was read out. Behind him, in a public gallery so full that people sat on the stairs, {A15 someone} began to clap and {C15 was told} {T15 to stop}.

{S1 Judge [p Helen Karagiannis]} {C1 said} {T1 [p Voss] had "dined for six years on other people's retirements"}. {S2 She} {C2 set} {T2 a non-parole period of seven years}.

Between 2016 and 2022 more than 400 investors, most of them over 60, put $31 million into [o Sunharvest Partners]. {S3 Glossy brochures} {C3 assured} {A3 them} {T3 of returns of 9 per cent a year}. The photographs had been taken in [l Spain].

Former nurse [p Joyce Petrakis], 73, lost the proceeds of her house. {T4 "{S17 I} {C17 asked} {A17 him} to his face {T17 whether it was safe} and {S5 he} {C5 goes}, {T5 'Joyce, the sun comes up every day'},"} {S4 she} {C4 told} {A4 [o ABC News]} outside court. {S6 She} {C6 doubts} {T6 she will see any of it again}.

So does the liquidator. {S8 [p Anton Shaw], of the firm [o Shaw Delacroix],} has recovered $2.2 million so far and {C8 puts} {T8 the likely final return at 11 cents in the dollar}.

{S16 The defence} {C16 had sought} {T16 a lighter sentence}. {S9 {S10 Barrister [p Miles Tran]}} {C9 argued} {T9 his client was a gambler who always meant to repay the money}, and {C10 pointed out} {T10 that he had handed over his passport before anyone asked}.

The corporate watchdog, [o ASIC], received its first complaint about [o Sunharvest] in 2018. It took four years to act. {S11 An internal review} {C11 blamed} {T11 "competing priorities"}; {S12 Senator [p Ruth Callaghan], who chairs a committee looking into the affair,} {C12 prefers} the word {T12 "sleep"}. {S13 The regulator} {C13 said} it did not comment on individual matters.

[p Voss]'s solicitor has 28 days to lodge an appeal. {S14 He} {C14 would say only} that he was taking instructions.
---
1 act=assessment fact=CT+ who=Helen Karagiannis
2 act=announcement fact=CT+ who=Helen Karagiannis
3 act=commitment fact=Uu who=glossy brochures
4 act=claim fact=CT+ who=Joyce Petrakis
5 act=assessment fact=CT+ in=4 who=Bradley Voss
6 act=assessment fact=PR- who=Joyce Petrakis
8 act=assessment fact=PR+ who=Anton Shaw
9 act=claim fact=CT+ who=Miles Tran
10 act=claim fact=CT+ who=Miles Tran
11 act=claim fact=CT+ who=an internal review
12 act=assessment fact=CT+ who=Ruth Callaghan
13 act=no_comment fact=Uu who=the regulator
14 act=non_confirmation fact=Uu who=Voss's solicitor
15 act=proposal fact=Uu who=unspecified
16 act=proposal fact=Uu who=the defence
17 act=claim fact=Uu in=4 who=Joyce Petrakis
role: Bradley Voss | accountant | 
role: Helen Karagiannis | Judge | Brisbane District Court
role: Joyce Petrakis | nurse | 
role: Anton Shaw | liquidator | Sunharvest
role: Miles Tran | Barrister | 
role: Ruth Callaghan | Senator | 
