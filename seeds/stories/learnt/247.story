[l Chile] takes its cherry quarrel with [l China] to the [o WTO]

[l GENEVA] (AP) — {S1 [l Chile]} {C1 asked} {A1 the [o World Trade Organization]} {D1 on Wednesday} {T1 to rule on Chinese inspection rules} that {S2 it} {C2 says} {T2 have left thousands of tons of cherries rotting on the docks of [l Guangzhou]}.

{S3 [l China]} {C3 has defended} {T3 the checks}, brought in last November, {C3 as} {T3 "ordinary and scientific."} {S4 Its customs agency} {C4 maintains} {T4 that larvae of a fruit fly were found in 19 containers}. {S5 Chilean exporters} {C5 dispute} {T5 the finding}.

{T6 "Nobody has shown us one larva. Not a photograph,"} {C6 said} {S6 [p Ignacio Urrejola], president of the growers' federation [o Fedecereza]}. {S8 {S7 He}} {C7 estimates} {T7 losses at $310 million} and {C8 fears} {T8 that a second season like this one would finish half of his members}.

The request follows five rounds of talks in which {S9 each side} {C9 accused} {T9 the other of bad faith}. {S10 A Chilean diplomat who took part} {C10 recalled} {T10 that at the last of them, in [l Shanghai], {S11 the hosts} {C11 proposed} {T11 a quota} and {S12 his delegation} {C12 refused} {T12 it} within minutes}.

[l Chile] sends nine of every ten cherries it exports to [l China], where the fruit is a gift for the Lunar New Year. The trade barely existed in 2005. By last year it was worth more than wine and salmon together, and whole valleys south of [l Santiago] had pulled up their apples to plant it. Ships known as cherry expresses cross the Pacific in 22 days. A delay of a week turns a luxury into jam.

{S13 Foreign Minister [p Paula Echenique]} {C13 took pains to stress} {T13 that {S14 her government} {C14 did not want} {T14 a wider dispute}}. {T15 "{S16 We} {C16 have every intention} {T16 of remaining [l China]'s friend},"} {S15 she} {C15 told} {A15 senators}. {T15 "Friends pay their bills and open their ports."}

In [l Beijing], {S18 {S17 a Commerce Ministry spokesman}} {C17 expressed} {T17 regret over the move} and {C18 said} {T18 {S19 [l China]} {C19 reserved the right} {T19 to respond}}. State media were less polite. {T20 [l Chile] had "swallowed a foreign script,"} {S20 a commentary in the [o Global Courier]} {C20 thundered}. {T21 The script in question was [l Washington]'s}, {C21 according to} {S21 several analysts}.

{S22 The [o U.S. Trade Representative]'s office} {C22 did not return} calls.

A panel of three judges could take 18 months to decide. Even then the loser may appeal to a body that has had no members since 2019. {S23 [p Ottilie Brandt], who teaches trade law in [l St. Gallen],} {C23 is of the opinion that} {T23 the filing is "a letter to voters, not to judges"}. [l Chile] holds an election in November. {S24 Polls} {C24 suggest} {T24 the governing coalition will lose the fruit-growing regions}.

{C25 Asked} {T25 what he expected from [l Geneva]}, {S26 [p Urrejola]} {C26 laughed}. {T26 "Cheese,"} {S26 he} {C26 said}.
---
1 act=proposal fact=Uu who=Chile
2 act=claim fact=CT+ who=Chile
3 act=assessment fact=CT+ who=China
4 act=claim fact=CT+ who=Its customs agency
5 act=denial fact=CT- who=Chilean exporters
6 act=denial fact=CT- who=Ignacio Urrejola
7 act=assessment fact=CT+ who=Ignacio Urrejola
8 act=assessment fact=PS+ who=Ignacio Urrejola
9 act=assessment fact=CT+ who=each side
10 act=claim fact=CT+ who=A Chilean diplomat who took part
11 act=proposal fact=Uu in=10 who=the hosts
12 act=denial fact=CT- in=10 who=his delegation
13 act=assessment fact=CT- who=Paula Echenique
14 act=assessment fact=CT- in=13 who=her government
15 act=assessment fact=CT+ who=Paula Echenique
16 act=commitment fact=Uu in=15 who=Paula Echenique
17 act=assessment fact=CT+ who=a Commerce Ministry spokesman
18 act=claim fact=CT+ who=a Commerce Ministry spokesman
19 act=threat fact=Uu in=18 who=China
20 act=assessment fact=CT+ who=a commentary in the Global Courier
21 act=assessment fact=CT+ who=several analysts
22 act=no_comment fact=Uu who=U.S. Trade Representative's office
23 act=assessment fact=CT+ who=Ottilie Brandt
24 act=assessment fact=PR+ who=Polls
25 act=proposal fact=Uu who=unspecified
26 act=assessment fact=CT+ who=Ignacio Urrejola
role: Ignacio Urrejola | president | Fedecereza
role: Paula Echenique | Foreign Minister | Chile
