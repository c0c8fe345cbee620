What the Irish think about nuclear power (it depends who asks)

{T1 Fifty-two per cent of adults in [l Ireland] would accept a nuclear power station}, {C1 according to} {S1 one poll}. {T2 Thirty-one per cent would}, {C2 according to} {S2 another}. Both were taken in the same fortnight, of samples of about a thousand, by reputable firms. Something is up.

The first, by [o Lansdowne Opinion] for [o The Shannon Post], put the question after two others about blackouts. The second, by [o Corrib] for the environmental group [o Green Strand], put it after one about waste. {T3 "Neither of us cheated. We opened different doors,"} {C3 says} {S3 [p Fiachra Deasy], [o Corrib]'s founder and managing director}.

{S4 Pollsters} {C4 have known} {T4 about order effects} since the 1940s. {S5 A well-worn American experiment} {C5 showed} {T5 that support for admitting Soviet journalists rose by a third {X5 if people were first asked about American ones in [l Moscow]}}. {S6 [p Maeve Garrihy], a sociologist at the [o University of Ennis],} {C6 thinks} {T6 the effect is strongest "where nobody has an opinion yet and everybody is too polite to say so"}.

And nobody, in [l Ireland], has had to have one for a long time. In 1978 the state electricity company picked a windy headland in [l Wexford] called [l Carnsore Point] for the country's first reactor. Tens of thousands came to a free festival there with fiddles and buttermilk. It rained. Three summers in a row they camped among the boulders, and the plan was quietly dropped; a wind farm of fourteen turbines stands there today, and a law of 1999 forbids fission outright. The songs are still sung in pubs within sight of it.

{S7 The Taoiseach} {C7 wants} {T7 the law "looked at"}. This came out on a trip to [l Ottawa], where {S9 he} {C9 told} {A9 business leaders} {T9 that no serious person could oppose a conversation}. At home, his coalition partners were livid. {S13 {S12 [p Sorcha Nic Aodha], the junior minister for climate,}} {C12 let it be known} {T12 that she had learned of it from the radio} and {C13 warned} {T13 that her party would walk out {X13 if a bill were drafted}}.

[o Green Strand] commissioned its poll within the week. {S15 Its director, [p Colm Tuohy],} {C15 does not deny} {T15 hoping for a particular answer}. {T16 "{S17 The [o Post]} {C17 reported} {T17 its figure} on the front page as 'the nation speaks'. {S18 We} {C18 felt} {T18 the nation might like to speak again},"} {S16 he} {C16 says}. {S19 The newspaper} {C19 stands by} {T19 its headline}.

Beneath the two numbers there is more agreement than meets the eye. {S20 Both surveys} {C20 found} {T20 men keener than women, graduates keener than others, and hardly anyone keen on a plant within fifty kilometres of home}. {T21 {S22 Six in ten}, in each, {C22 believed} {T22 [l Ireland] already imports nuclear electricity through the cable from [l Wales]}}, {S21 [p Garrihy]} {C21 observes}. It does, now and then.

{S23 She} {C23 would prefer} {T23 fewer polls and better ones}: {T24 give two hundred people a weekend and some sandwiches}, {S24 she} {C24 urges}, {T24 and ask them afterwards}. That was done on abortion and on same-sex marriage. {A25 The government} {C25 has been asked for} {T25 such an assembly on energy}; {S26 a spokesman} {C26 would not be drawn}.

[p Paddy Roche], who sold buttermilk at [l Carnsore] in 1978 and runs the campsite now, has been polled twice this year. {T28 "{S29 I} {C29 said} {T29 yes} to one and {T29 no} to the other,"} {S28 he} {C28 admits}. {T28 "They were both lovely girls."}
---
1 act=claim fact=PR+ who=one poll
2 act=claim fact=PR+ who=another
3 act=claim fact=CT- who=Fiachra Deasy
4 act=claim fact=CT+ who=Pollsters
5 act=claim fact=CT+ who=A well-worn American experiment
6 act=assessment fact=PR+ who=Maeve Garrihy
7 act=proposal fact=Uu who=The Taoiseach
9 act=assessment fact=CT- who=The Taoiseach
12 act=claim fact=CT+ who=Sorcha Nic Aodha
13 act=threat fact=Uu who=Sorcha Nic Aodha
15 act=non_exclusion fact=PS+ who=Colm Tuohy
16 act=claim fact=CT+ who=Colm Tuohy
17 act=claim fact=CT+ in=16 who=The Shannon Post
18 act=assessment fact=PS+ in=16 who=Colm Tuohy
19 act=assessment fact=CT+ who=The Shannon Post
20 act=claim fact=PR+ who=Both surveys
21 act=claim fact=CT+ who=Maeve Garrihy
22 act=assessment fact=PR+ in=21 who=Six in ten
23 act=proposal fact=Uu who=Maeve Garrihy
24 act=proposal fact=Uu who=Maeve Garrihy
25 act=proposal fact=Uu who=unspecified
26 act=no_comment fact=Uu who=a spokesman
28 act=claim fact=CT+ who=Paddy Roche
29 act=assessment fact=Uu in=28 who=Paddy Roche
role: Fiachra Deasy | founder | Corrib
role: Fiachra Deasy | managing director | Corrib
role: Maeve Garrihy | sociologist | University of Ennis
role: Sorcha Nic Aodha | junior minister for climate | Ireland
role: Colm Tuohy | director | Green Strand
