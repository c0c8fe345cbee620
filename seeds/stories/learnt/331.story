Weather service admits storm map was wrong by a county

[l ST. LOUIS] ([o AP]) — {S1 The [o National Weather Service]} {C1 acknowledged} {D1 Monday} {T1 that a tornado warning issued last week named the wrong county}, leaving a trailer park with less than a minute to take cover. Two people died there.

{S2 [p Leland Suggs], the meteorologist in charge of the [l St. Louis] office,} {C2 said} {T2 a new program had drawn the storm's path 14 miles too far north}. {T3 "{S4 The forecaster on the desk} {C4 looked at it and said} {T4 it couldn't be right}, and she was right that it couldn't be right,"} {S3 [p Suggs]} {C3 told} {A3 reporters}. {T3 "By then it was on everybody's phone."}

The program had been in use for nine days. {S5 A union that represents forecasters} {C5 has complained} {T5 that it was rushed into service to make up for unfilled jobs}. {S6 [p Dot Kaminski], the union's regional steward,} {C6 said} {T6 the office had five vacancies and that {A7 supervisors} {C7 had been told} {T7 not to talk about them}}.

{S8 Officials in [l Washington]} {C8 rejected} {T8 any link}. {T9 "Staffing was not a factor in this tragedy,"} {S9 a spokesman for the [o National Oceanic and Atmospheric Administration]} {C9 wrote} in an email. {S10 He} {C10 did not respond to a follow-up question about} the vacancies.

At the [l Meadowlark Estates] park, people were still picking through pink insulation. {S11 [p Terrell Boone]} {C11 said} {T11 {S24 his phone} {C24 told} {A24 him} {T24 the storm was headed for [l Alton]}}. {T12 "{S13 My wife} {C13 hollered} {T13 that she could hear it}. {S14 I} {C14 said}, {T14 baby, that's the train},"} {C12 recalled} {S12 [p Boone], 44}. They crawled under a bathtub that the wind had already pulled loose.

Missouri's governor toured the site. {S16 {S15 He}} {C15 demanded} {T15 "answers by Friday"} and {C16 promised} {A16 the families} {T16 state help with burials}. {S17 Rep. [p Anita Delacroix], a Democrat,} went further, {C17 urging} {A17 lawmakers} {T17 to approve a bill that would bar automated warnings}.

{S19 Some experts} {C19 think} {T19 that would be a mistake}. {S20 [p Hollis Engebretsen], who studies warnings at the [o University of Oklahoma],} {C20 said} {T20 the machine had beaten human forecasters in {S21 trials} that {C21 found} {T21 it gained three minutes on average}}. {T22 "Three minutes is a basement,"} {S22 he} {C22 said}.

{S23 [p Suggs]} {C23 said} {T23 the program had been switched off in his district and would stay off}.
---
1 act=agreement fact=CT+ who=The National Weather Service
2 act=claim fact=CT+ who=Leland Suggs
3 act=claim fact=CT+ who=Leland Suggs
4 act=assessment fact=CT- in=3 who=The forecaster on the desk
5 act=claim fact=CT+ who=A union that represents forecasters
6 act=claim fact=CT+ who=Dot Kaminski
7 act=proposal fact=Uu in=6 who=unspecified
8 act=denial fact=CT- who=Officials in Washington
9 act=denial fact=CT- who=a spokesman for the National Oceanic and Atmospheric Administration
10 act=no_comment fact=Uu who=a spokesman for the National Oceanic and Atmospheric Administration
11 act=claim fact=CT+ who=Terrell Boone
12 act=claim fact=CT+ who=Terrell Boone
13 act=claim fact=CT+ in=12 who=My wife
14 act=claim fact=CT+ in=12 who=Terrell Boone
15 act=proposal fact=Uu who=Missouri's governor
16 act=commitment fact=Uu who=Missouri's governor
17 act=proposal fact=Uu who=Anita Delacroix
19 act=assessment fact=PR+ who=Some experts
20 act=claim fact=CT+ who=Hollis Engebretsen
21 act=claim fact=CT+ in=20 who=trials
22 act=assessment fact=CT+ who=Hollis Engebretsen
23 act=announcement fact=CT+ who=Leland Suggs
24 act=claim fact=CT+ in=11 who=his phone
role: Leland Suggs | meteorologist in charge | St. Louis office
role: Dot Kaminski | regional steward | union
role: Anita Delacroix | Rep. |
