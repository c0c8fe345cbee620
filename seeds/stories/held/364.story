{S29 Family of missing [l Tulsa] nurse} {C29 hopes} {T29 for answers} as case turns ten

Ten years ago on Sunday, [p Renata Holcomb] clocked out of a night shift, bought a coffee at a drive-through and was never seen again.

{S1 Her family} {C1 plans} {T1 to mark the date with a candlelight walk from the hospital to the river}.

{T2 "{S3 People} {C3 tell} {A3 us} {T3 it's time to move on}. {S4 I} {C4 ask} {A4 them} {T4 where to},"} {C2 said} {S2 her sister, [p Dawn Holcomb-Price], a dental hygienist in [l Broken Arrow]}.

{S5 [l Tulsa] police} {C5 consider} {T5 the case open}. {S6 Lt. [p Marvin Oakes], who took it over in 2019,} {C6 said} {T6 that detectives had received 340 tips and that {S7 he} {C7 believed} {T7 "two, maybe three" were worth the gas}}.

{S8 He} {C8 declined to elaborate}.

[p Holcomb], 29 at the time, was an intensive-care nurse at [o Saint Brendan Medical Center]. Her car was found in a church lot with the coffee in its holder, still warm. Her badge lay on the passenger seat.

{T9 A former boyfriend, [p Travis Lund],} {C9 was described} for years by {S9 police} {T9 as "a person of interest."} He moved to [l Idaho] in 2017. {S10 His lawyer} {C10 says} {T10 {S11 Mr. [p Lund]} has answered every question he was asked and {C11 wishes} {T11 to be left alone}}.

{T12 Investigators} {C12 reportedly} {T12 took soil samples from his late father's farm last fall}. {S13 The sheriff of [l Creek County], [p Lyle Bonham],} {C13 would neither confirm nor deny} it.

In 2021, {S14 a podcast, [m The Warm Cup],} {C14 floated} {T14 the theory that [p Holcomb] had stumbled on thefts of fentanyl from the hospital}. {S16 {S15 The hospital}} {C15 called} {T15 that "fiction with a sponsor"} and {C16 threatened} {T16 to sue}. {S17 The podcast's host, [p Jenna Kray],} {C17 stands by} {T17 her reporting}; {T18 "{S19 three nurses} {C19 told} {A19 me} {T19 the count was off every Friday},"} {S18 she} {C18 wrote} in an email.

{S20 [p Oakes]} {C20 doubts} {T20 it}. {T21 "A podcast needs an ending. {S22 I} just {C22 want} {T22 a beginning},"} {S21 he} {C21 said}.

{S24 {S23 The [o Oklahoma State Bureau of Investigation]}} {C23 has agreed} {T23 to retest the cup for DNA}, {C24 citing} {T24 advances in the science}. {T25 Results} {C25 are expected} {T25 in the spring}.

At the house on [l Quincy Avenue], [p Renata]'s mother, [p Ilene], still lays five plates at Thanksgiving. {S26 A grandchild} {C26 asked} {D26 last year} {T26 who the fifth was for}.

{T27 "{S28 I} {C28 said}, {T28 it's for the one who's late},"} {S27 she} {C27 recalled}.
---
1 act=commitment fact=Uu who=Her family
2 act=claim fact=CT+ who=Dawn Holcomb-Price
3 act=proposal fact=Uu in=2 who=People
4 act=proposal fact=Uu in=2 who=Dawn Holcomb-Price
5 act=assessment fact=CT+ who=Tulsa police
6 act=claim fact=CT+ who=Marvin Oakes
7 act=assessment fact=PR+ in=6 who=Marvin Oakes
8 act=no_comment fact=Uu who=Marvin Oakes
9 act=assessment fact=PS+ who=police
10 act=claim fact=CT+ who=His lawyer
11 act=proposal fact=Uu in=10 who=Travis Lund
12 act=claim fact=PR+ who=unspecified
13 act=non_confirmation fact=Uu who=Lyle Bonham
14 act=claim fact=PS+ who=The Warm Cup
15 act=denial fact=CT- who=The hospital
16 act=threat fact=Uu who=The hospital
17 act=denial fact=CT+ who=Jenna Kray
18 act=claim fact=CT+ who=Jenna Kray
19 act=claim fact=CT+ in=18 who=three nurses
20 act=assessment fact=PR- who=Marvin Oakes
21 act=assessment fact=CT+ who=Marvin Oakes
22 act=assessment fact=Uu in=21 who=Marvin Oakes
23 act=agreement fact=Uu who=Oklahoma State Bureau of Investigation
24 act=claim fact=CT+ who=Oklahoma State Bureau of Investigation
25 act=assessment fact=PR+ who=unspecified
26 act=proposal fact=Uu who=A grandchild
27 act=claim fact=CT+ who=Ilene
28 act=claim fact=CT+ in=27 who=Ilene
29 act=assessment fact=Uu who=Family of missing Tulsa nurse
role: Renata Holcomb | intensive-care nurse | Saint Brendan Medical Center
role: Dawn Holcomb-Price | dental hygienist | 
role: Marvin Oakes | Lt. | Tulsa police
role: Lyle Bonham | sheriff | Creek County
role: Jenna Kray | host | The Warm Cup
