Tanker blast on [l Route 17] leaves nine dead, shutters town

[l GRAYLING FORD], [l W.Va.] ([o AP]) — {S2 {S1 Authorities}} {C1 raised} {T1 the death toll from a gasoline tanker explosion to nine} {D1 Monday}, {C2 saying} {T2 that two more bodies had been found in the ruins of a feed store}.

{S3 Sheriff [p Dwayne Cutlip]} {C3 said} {T3 {S25 he} {C25 expected} {T25 the number to rise}}. {T4 “{S5 Folks} {C5 keep calling to ask} {T5 is so-and-so on the list}, and I haven’t got a list,”} {S4 he} {C4 said}. {T4 “I’ve got a yellow pad.”}

The truck, owned by [o Kanawha Fuel Haulers], was descending a grade at noon on Saturday when it struck a parked van and rolled onto the main street. Fuel ran down the gutters and under the doors of the shops. Something lit it, perhaps a pilot light, perhaps a cigarette; the flames were seen from the next ridge.

{T7 {S6 The driver, [p Russell Dent], who was thrown clear,} {C6 told} {A6 state troopers} from his hospital bed {T6 that the brakes “went to mush,”}} {C7 according to} {S7 an affidavit unsealed on Monday}.

{S8 The company’s owner, [p Hank Lively],} {C8 disputed} {T8 that account}. He provided the [o Charleston Gazette-Mail] with {S10 an inspection sheet, dated eleven days earlier,} that {C10 declared} {T10 the brakes “good”}. The signature on it is illegible.

{S11 [p Sandra Mott], an investigator for the [o National Transportation Safety Board],} {C11 said} {T11 that it was too early to assign a cause and that {S12 her team} {C12 intended} {T12 to examine the sheet “with a strong light.”}} {S13 She} {C13 urged} {A13 anyone with video} {T13 to hand it over}.

{S14 State Sen. [p Carl Ray Oakley]} {C14 renewed} {T14 {S15 his} {C15 call} {T15 for a bypass}}, first made in 1998. {T16 “{S17 Three governors} {C17 have promised} {A17 me} {T17 that road}. {S18 One of them} {C18 swore} {T18 it} on his mother’s Bible,”} {S16 he} {C16 said}.

{S19 The current governor, [p Anne Stallard],} visited the town on Sunday and {C19 vowed} {T19 to “get it done.”} {S20 She} {C20 stopped short of} naming a date.

The dead include [p Lottie Greer], 91, {S21 whose neighbors} {C21 remembered} {T21 her as “the meanest cribbage player in three counties,”} and both owners of the feed store. {T22 At least two people} {C22 are believed} {T22 to be missing}.

The high school has no power. {S23 The principal} {C23 hoped} {T23 to reopen by Thursday}, but {S24 a notice on the door} {C24 said} {T24 only, “Go be with somebody.”}
---
1 act=claim fact=CT+ who=Authorities
2 act=claim fact=CT+ who=Authorities
3 act=assessment fact=CT+ who=Dwayne Cutlip
4 act=claim fact=CT+ who=Dwayne Cutlip
5 act=proposal fact=Uu in=4 who=Folks
6 act=claim fact=CT+ in=7 who=Russell Dent
7 act=claim fact=CT+ who=an affidavit unsealed on Monday
8 act=denial fact=CT- who=Hank Lively
10 act=assessment fact=CT+ who=an inspection sheet
11 act=assessment fact=CT+ who=Sandra Mott
12 act=commitment fact=Uu in=11 who=her team
13 act=proposal fact=Uu who=Sandra Mott
14 act=proposal fact=Uu who=Carl Ray Oakley
15 act=proposal fact=Uu in=14 who=Carl Ray Oakley
16 act=claim fact=CT+ who=Carl Ray Oakley
17 act=commitment fact=Uu in=16 who=Three governors
18 act=commitment fact=Uu in=16 who=One of them
19 act=commitment fact=Uu who=Anne Stallard
20 act=non_confirmation fact=Uu who=Anne Stallard
21 act=assessment fact=CT+ who=whose neighbors
22 act=assessment fact=PR+ who=unspecified
23 act=commitment fact=Uu who=The principal
24 act=proposal fact=Uu who=a notice on the door
25 act=assessment fact=PR+ in=3 who=Dwayne Cutlip
role: Dwayne Cutlip | Sheriff | 
role: Russell Dent | driver | Kanawha Fuel Haulers
role: Hank Lively | owner | Kanawha Fuel Haulers
role: Sandra Mott | investigator | National Transportation Safety Board
role: Carl Ray Oakley | State Sen. | 
role: Anne Stallard | governor |
