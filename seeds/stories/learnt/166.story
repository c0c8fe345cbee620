{T1 Cities are heating twice as fast as the countryside}, {S1 [o UN] body} {C1 says}

[l GENEVA], Sept 3 ([o Reuters]) - {T2 The world's 400 largest cities have warmed by an average of 1.9 degrees Celsius since 1980, about double the rate of the land around them}, {S2 the [o World Meteorological Organization]} {C2 said} {D2 on Wednesday}.

{T3 Asphalt, traffic and air conditioners explain roughly half of the difference}, {C3 according to} {S3 its first report devoted to urban heat}. {T3 The remainder is due to the loss of trees}.

{T4 "We have built ovens and moved into them,"} {C4 said} {S4 [p Celestine Adjovi], the agency's deputy secretary-general}. {S5 She} {C5 said} {T5 {S6 governments} {C6 had pledged} {T6 to plant a billion street trees by 2030}, that a tenth had been planted, and that a third of those had died}.

The worst case is [l Ahvaz], in [l Iran], where the night of July 19 never fell below 39.4 degrees. {S7 Doctors at one clinic} {C7 said} {T7 they had run out of ice by eleven}. {S8 The authorities} {C8 put} {T8 the death toll at 14}. {S9 Two nurses} {C9 told} {A9 [o Reuters]} {T9 that it was above 60 and that {A10 they} {C10 had been warned} {T10 not to speak about it}}.

Heat kills quietly. It does not tear off roofs. Victims are found behind closed shutters, days afterwards, and are entered in the books under heart, lungs or age. In the summer of 2003 it claimed more lives in [l Europe] than any storm of the century, mostly on upper floors. Those who survive a bad night carry a debt of sleep into the next day; accidents at work go up, marks at school go down. A white roof, at the price of a bucket of paint, may be four degrees cooler than a black one, and a plane tree does the work of ten small air conditioners without sending a bill.

Remedies fill half the volume. {S12 {S11 It}} {C11 urges} {A11 mayors} {T11 to paint, plant and open fountains}, and {C12 is critical of} {T12 glass towers}. {S13 It} {C13 recommends} {T13 that no building be approved {X13 unless the street below stays in shade at noon}}.

{S14 The [o International Council of Architects]} {C14 said} {T14 the proposal was "well meant and unworkable."} {T16 "{S17 They} {C17 want} {T17 us to build umbrellas},"} {C16 said} {S16 [p Khalid Al-Mansoori], whose company has put up 31 towers in the [l Gulf]}.

{S18 [p Isabel Ferreiro], the mayor of [l Seville],} {C18 said} {T18 her city would adopt the rule next year}. {T20 {S19 [l Phoenix]} {C19 is considering} {T19 doing so}}, {C20 according to} {S20 a council official who was not authorized to speak publicly}. {S21 [l Delhi]'s government} {C21 did not reply} to questions.

{S22 The report's authors} {C22 acknowledge} {T22 that their figures for [l Africa] rest on 40 weather stations}. {T23 The true number of cities above the danger line is not known}, {S23 [p Adjovi]} {C23 said}, {T23 but {C24 in} {S24 her} {C24 judgment} {T24 it is "nearer to 200 than to 100"}}.
---
1 act=claim fact=CT+ who=UN body
2 act=claim fact=CT+ who=World Meteorological Organization
3 act=claim fact=CT+ who=its first report devoted to urban heat
4 act=assessment fact=CT+ who=Celestine Adjovi
5 act=claim fact=CT+ who=Celestine Adjovi
6 act=commitment fact=Uu in=5 who=governments
7 act=claim fact=CT+ who=Doctors at one clinic
8 act=claim fact=CT+ who=The authorities
9 act=claim fact=CT+ who=Two nurses
10 act=proposal fact=Uu in=9 who=unspecified
11 act=proposal fact=Uu who=its first report devoted to urban heat
12 act=assessment fact=CT+ who=its first report devoted to urban heat
13 act=proposal fact=Uu who=its first report devoted to urban heat
14 act=assessment fact=CT- who=International Council of Architects
16 act=assessment fact=CT+ who=Khalid Al-Mansoori
17 act=proposal fact=Uu in=16 who=They
18 act=commitment fact=Uu who=Isabel Ferreiro
19 act=commitment fact=Uu in=20 who=Phoenix
20 act=claim fact=CT+ who=a council official who was not authorized to speak publicly
21 act=no_comment fact=Uu who=Delhi's government
22 act=claim fact=CT+ who=The report's authors
23 act=claim fact=Uu who=Celestine Adjovi
24 act=assessment fact=PR+ in=23 who=Celestine Adjovi
role: Celestine Adjovi | deputy secretary-general | World Meteorological Organization
role: Isabel Ferreiro | mayor | Seville
