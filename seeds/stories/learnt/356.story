Up to 14 hurt as tourist tram leaves rails in [l Cork]

{T1 Up to 14 people} {C1 are reported} {T1 to have been injured} after a vintage tram carrying tourists left its rails on a hill in the village of [l Ballynacarrow], [l County Cork].

{T2 None of the injuries} {C2 is thought} {T2 to be life-threatening}.

The accident happened shortly after 2pm on Saturday on a stretch known to locals as the Corkscrew.

{S3 The [o Health Service Executive]} {C3 said} {T3 nine of the injured had been taken to [o Cork University Hospital] and that five were treated at the scene}.

{T4 "We heard a bang like a skip being dropped, and the next thing there was {S5 a man} sitting in my hydrangeas {C5 asking} {A5 me} {T5 where he was},"} {C4 said} {S4 [p Noreen Twohig], who lives beside the track}.

{S6 Ms [p Twohig]} {C6 told} {A6 [o RTÉ News]} {T6 that {S7 residents} {C7 had been warning} {A7 the operator} {T7 about the bend} "since the ribbon was cut"}.

{S9 {S8 The operator, [o Carrow Heritage Tramway],}} {C8 expressed} {T8 its "deep regret"} and {C9 announced} {T9 that services would be suspended until further notice}.

{S10 Its manager, [p Eoin Sugrue],} {C10 rejected} {T10 any comparison with a derailment on the same line in 2017}. {T11 "That was leaves. {S12 I} don't {C12 believe} {T12 this was leaves},"} {S11 he} {C11 said}.

{T13 Inspectors from the [o Railway Accident Investigation Unit]} {C13 are expected} {T13 on site on Sunday morning}. {S15 {S14 The unit}} {C14 confirmed} {T14 that it had been notified} but {C15 refused to be drawn on} the speed of the tram.

{T16 It was travelling at more than twice the permitted 12km/h}, {C16 claimed} {S16 a passenger who gave his name only as [p Dieter]}. {T17 "{S18 My wife} {C18 said}, {T18 this is a fast museum},"} {S17 he} {C17 told} {A17 reporters}, with one arm in a sling.

{S19 [p Oisín Crowley], a junior minister at the [o Department of Transport],} {C19 praised} {T19 the emergency services for a response {S24 he} {C24 called} {T24 "exemplary"}}. {S20 He} {C20 was cool on} {T20 {C21 calls} from {S21 the local TD, [p Catherine Lehane],} {T21 for a national review of heritage lines}}.

{T22 "Six months ago {S23 the minister} {C23 promised} {A23 me} {T23 an inspector for every tourist railway in the country},"} {S22 Deputy [p Lehane]} {C22 said}. {T22 "I'd settle for the one."}

The tram, number 11, was built in [l Lisbon] in 1936. On Saturday night it lay under a blue tarpaulin while two children from the village stood guard with a torch.
---
1 act=claim fact=PS+ who=unspecified
2 act=assessment fact=PR- who=unspecified
3 act=claim fact=CT+ who=Health Service Executive
4 act=claim fact=CT+ who=Noreen Twohig
5 act=proposal fact=Uu in=4 who=a man
6 act=claim fact=CT+ who=Noreen Twohig
7 act=assessment fact=CT+ in=6 who=residents
8 act=assessment fact=CT+ who=Carrow Heritage Tramway
9 act=announcement fact=CT+ who=Carrow Heritage Tramway
10 act=denial fact=CT- who=Eoin Sugrue
11 act=assessment fact=PR- who=Eoin Sugrue
12 act=assessment fact=PR- in=11 who=Eoin Sugrue
13 act=assessment fact=PR+ who=unspecified
14 act=claim fact=CT+ who=Railway Accident Investigation Unit
15 act=no_comment fact=Uu who=Railway Accident Investigation Unit
16 act=claim fact=CT+ who=Dieter
17 act=claim fact=CT+ who=Dieter
18 act=assessment fact=CT+ in=17 who=My wife
19 act=assessment fact=CT+ who=Oisín Crowley
20 act=assessment fact=CT- who=Oisín Crowley
21 act=proposal fact=Uu in=20 who=Catherine Lehane
22 act=claim fact=CT+ who=Catherine Lehane
23 act=commitment fact=Uu in=22 who=the minister
24 act=assessment fact=CT+ in=19 who=Oisín Crowley
role: Eoin Sugrue | manager | Carrow Heritage Tramway
role: Oisín Crowley | junior minister | Department of Transport
role: Catherine Lehane | TD | 
role: Catherine Lehane | Deputy |
