[l Zambia]: {A25 minister} {C25 accused} {T25 over lake sand}

[l LUSAKA] ([o AFP]) - {A1 [l Zambia]'s mines minister} {C1 was accused} {D1 on Wednesday} {T1 of granting a sand concession to his brother-in-law, backdating the papers and lying to parliament about both}. {S2 The minister, [p Chanda Mwale],} {C2 called} {T2 the charges "dust"}.

{S3 A coalition of fishing villages on [l Lake Bangweulu]} {C3 made} {T3 the allegations} in a letter to {A3 President [p Joseph Lungwe]}. {S4 {S5 The letter}} {C4 alleges} {T4 that barges work at night} and {C5 asks} {T5 that they be stopped}. {C6 According to} {S6 the villages' lawyer, [p Grace Tembo],} {T6 forty kilometres of beach have gone}.

{S7 [p Tembo]} {C7 stated},

{T7 "We are not against mining. {S8 The law} {C8 says} {T8 that no one may dig within a mile of a landing place}. They dig under the boats."}

{S9 She} {C9 went on to say} {T9 that {S10 the company, [o Silica Star],} {C10 had offered} {A10 the villages} {T10 a school} in return for silence}. {S11 [o Silica Star]} {C11 did not answer} calls. A woman who picked up the phone at its office put it down again.

{T12 The concession} {C12 is estimated} {T12 to be worth $30 million a year}. {T13 {T14 [p Mwale]}, 49, a former surveyor}, {C13 is considered} {T13 the likeliest successor to [p Lungwe]}, and {C14 is often described} {T14 as the cleverest man in the cabinet}. {T15 He} {C15 has been said} {T15 to own a farm, a hotel and two aircraft}. {S16 He} {C16 insists} {T16 he owns a bicycle}.

The president heard of the affair while visiting [l Beijing]. {S17 His office} {C17 said} {T17 {S18 he} {C18 wished} {T18 to see the file before he spoke}}. {T19 An inquiry} {C19 is expected}. {S20 Two members of the ruling party} {C20 are in favour of} {T20 one}; {S21 a third} {C21 feared} {T21 it would "eat the party from the inside"}.

Opposition leaders have stayed quiet. {S22 One of them, [p Peter Sakala],} {C22 told} {A22 [o AFP]} {T22 that he would speak once he had visited the lake}. He had known [p Mwale] at school and continued to play golf with him until last month.

The lake lies in a shallow basin, and in the rains it doubles in size. At [l Samfya], the fish are smaller each year. Women dry them on nets and sell them by the road to the north. {T23 "The water has come to my door,"} {C23 said} {S23 [p Esther Bwalya], 61}. {S24 Her} {C24 hope} is {T24 that it stays there}.

Image: Drying fish at [l Samfya].
---
1 act=claim fact=CT+ who=unspecified
2 act=denial fact=CT- who=Chanda Mwale
4 act=claim fact=CT+ who=The letter
5 act=proposal fact=Uu who=The letter
6 act=claim fact=CT+ who=Grace Tembo
7 act=claim fact=CT- who=Grace Tembo
8 act=announcement fact=Uu in=7 who=The law
9 act=claim fact=CT+ who=Grace Tembo
10 act=conditional_commitment fact=Uu in=9 who=Silica Star
11 act=no_comment fact=Uu who=Silica Star
12 act=claim fact=PR+ who=unspecified
13 act=assessment fact=PR+ who=unspecified
14 act=assessment fact=CT+ who=unspecified
15 act=claim fact=PR+ who=unspecified
16 act=claim fact=CT+ who=Chanda Mwale
17 act=assessment fact=CT+ who=His office
18 act=commitment fact=Uu in=17 who=Joseph Lungwe
19 act=assessment fact=PR+ who=unspecified
20 act=agreement fact=CT+ who=Two members of the ruling party
21 act=assessment fact=PS+ who=a third
22 act=conditional_commitment fact=Uu who=Peter Sakala
23 act=claim fact=CT+ who=Esther Bwalya
24 act=assessment fact=Uu who=Esther Bwalya
3 act=claim fact=CT+ who=A coalition of fishing villages on Lake Bangweulu
25 act=claim fact=CT+ who=unspecified
role: Chanda Mwale | mines minister | Zambia
role: Chanda Mwale | surveyor | 
role: Joseph Lungwe | President | 
role: Grace Tembo | lawyer | the villages
