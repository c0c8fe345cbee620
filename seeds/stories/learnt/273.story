{S1 Scientists} {C1 say} {T1 whales in the [l Bay of Fundy] "dial" each other before feeding}

{T2 North Atlantic right whales call to particular neighbours before they begin to feed, and the neighbours answer}, {C2 according to} {S2 a study published on Wednesday in the journal [m Marine Acoustics Letters]}.

A team from [o Dalhousie University] in [l Halifax], [l Canada], and the [o University of St Andrews] in [l Scotland] listened to 61 whales for three summers, using microphones stuck to the animals with suction cups. {S3 They} {C3 found} {T3 that each whale opened its calls with a short pattern of clicks and that another whale replied within nine seconds in 70 per cent of cases}.

{T4 "{S21 We} {C21 thought} {T21 {S5 they} {C5 were saying}, more or less, {T5 'here I am'}},"} {S4 [p Fiona Gillespie], the lead author,} {C4 is quoted as saying} in a press release. {T4 "It looks more like a telephone number."}

{S6 The paper} {C6 stops short of calling} the patterns names. {S8 {S7 Its authors}} {C7 write} {T7 that the evidence "is consistent with addressing but does not require it,"} and {C8 recommend} {T8 a larger trial with playback}. {S9 [p Gillespie]} {C9 told} {A9 the [o BBC]} {T9 she was "nervous of the word language"}.

Others were less cautious. {S10 [p Tobias Renner], who heads the marine mammal unit at the [o Alfred Wegener Institute] in [l Germany] and was not involved,} {C10 hailed} {T10 the finding} {C10 as} {T10 "the most exciting nine seconds in my field since I joined it."} {S11 Whale watcher and retired schoolteacher [p Lorna Comeau]} {C11 told} {A11 the [o Chronicle Herald]} {T11 that {S12 her late father, a fisherman,} {C12 used to say} {T12 the whales "had each other's addresses."}}

Not everyone agrees. {S13 [p Hideo Morikawa] of the [o University of Tokyo]} {C13 questioned} {T13 whether the clicks were meant for anybody}. {T14 "A door creaks, and another door creaks in the same wind,"} {S14 he} {C14 wrote} in a commentary in the same issue.

Fewer than 360 right whales are left. They are slow, swim near the surface, and keep to a coast crossed by some of the busiest shipping lanes in the world. Ship strikes have killed at least nine since 2019. {S15 [o Fisheries and Oceans Canada]} {C15 has promised} {T15 a permanent speed limit in the bay}, but no such limit has come into force.

{T17 Engine noise falls in just the band that the whales use to call}, {S17 the researchers} {C17 note}. {X18 If the animals cannot hear the answer}, {S18 they} {C18 believe}, {T18 groups may break up and feed less}. {S19 The shipping association [o Atlantic Lines Canada]} {C19 said} {T19 it had not yet read the study}. {S20 The department} {C20 did not respond} by press time.
---
1 act=claim fact=CT+ who=Scientists
2 act=claim fact=CT+ who=a study published on Wednesday in the journal Marine Acoustics Letters
3 act=claim fact=CT+ who=A team
4 act=assessment fact=CT+ who=Fiona Gillespie
5 act=claim fact=CT+ in=21 who=whales
6 act=non_confirmation fact=Uu who=The paper
7 act=assessment fact=PS+ who=Its authors
8 act=proposal fact=Uu who=Its authors
9 act=assessment fact=CT+ who=Fiona Gillespie
10 act=assessment fact=CT+ who=Tobias Renner
11 act=claim fact=CT+ who=Lorna Comeau
12 act=claim fact=CT+ in=11 who=her late father
13 act=assessment fact=Uu who=Hideo Morikawa
14 act=assessment fact=CT+ who=Hideo Morikawa
15 act=commitment fact=Uu who=Fisheries and Oceans Canada
17 act=claim fact=CT+ who=the researchers
18 act=assessment fact=PS+ who=the researchers
19 act=claim fact=CT- who=Atlantic Lines Canada
20 act=no_comment fact=Uu who=Fisheries and Oceans Canada
21 act=assessment fact=CT+ in=4 who=Fiona Gillespie
role: Fiona Gillespie | lead author |
role: Tobias Renner | heads the marine mammal unit | Alfred Wegener Institute
role: Lorna Comeau | Whale watcher |
role: Lorna Comeau | retired schoolteacher |
