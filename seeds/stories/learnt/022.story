[l Ireland] votes No to lowering voting age

[l Ireland] has rejected a proposal to lower the voting age to 16 by 52.3% to 47.7%, with all forty constituencies declared.

The defeat is a blow to Taoiseach [p Niamh Brogan], who staked some of her authority on the referendum. Arriving at the count centre in [l Dublin], {S1 she} {C1 called} {T1 it “a conversation adjourned, not ended”}. {S2 She} {C2 would not be drawn} on whether it might be put again in the lifetime of this government.

The Tánaiste, [p Fergus Mannion], was more downbeat. {T3 “We talked to young people about young people,”} {S3 he} {C3 told} {A3 [o RTÉ]’s [m Morning Ireland]}. {T3 “The ones we needed to talk to were their grandparents.”}

{S4 No campaigners} {C4 put} {T4 their victory} {C4 down} {T4 to a single leaflet}. It showed a school bag beside a ballot box and the words “Let them be sixteen”. {S5 [p Ita Gilhooly], a mother of five from [l Roscommon] who designed it at her kitchen table,} {C5 insists} {T5 she has nothing against teenagers}. {T6 “I have three of them. {S7 Two of them} {C7 say} {T7 I’m a disgrace} and the third wants a lift to hurling,”} {S6 she} {C6 sighs}.

Turnout was 44%, lower than in any referendum since 2019. Eleven constituencies, all of them urban, voted Yes.

{S8 {S9 The Children’s Ombudsman}} {C8 regretted} {T8 the outcome}, {C9 arguing} {T9 that {A14 those who will live longest with climate change} {C14 had been told} {T14 to wait}}. {S10 The [o National Youth Council]} {C10 said} {T10 it would take a break and that it would then start again with local elections, for which no change to the [m Constitution] is needed}.

{S12 Political scientists} {C12 cautioned} {T12 against reading too much into it}. {T11 “Referendums on one thing are usually about four other things,”} {C11 as} {S11 Dr [p Cillian Ahearne] of [o Maynooth University]} {C11 put it}. Among the four, {S13 he} {C13 mentioned} {T13 the price of rent}.

A second proposal on the same day, to remove an obsolete reference to the [o League of Nations], passed easily. {S15 Most voters interviewed by [o RTÉ]} {C15 could not recall} {T15 having been asked}.
---
1 act=assessment fact=CT+ who=Niamh Brogan
2 act=non_confirmation fact=Uu who=Niamh Brogan
3 act=assessment fact=CT+ who=Fergus Mannion
4 act=assessment fact=CT+ who=No campaigners
5 act=denial fact=CT- who=Ita Gilhooly
6 act=claim fact=CT+ who=Ita Gilhooly
7 act=assessment fact=CT+ in=6 who=two of them
8 act=assessment fact=CT- who=the Children’s Ombudsman
9 act=assessment fact=CT+ who=the Children’s Ombudsman
10 act=commitment fact=Uu who=National Youth Council
11 act=assessment fact=PR+ who=Cillian Ahearne
12 act=proposal fact=Uu who=political scientists
13 act=assessment fact=CT+ who=Cillian Ahearne
14 act=proposal fact=Uu in=9 who=unspecified
15 act=claim fact=CT- who=most voters interviewed by RTÉ
role: Niamh Brogan | Taoiseach | Ireland
role: Fergus Mannion | Tánaiste | Ireland
role: Cillian Ahearne | Dr | Maynooth University
