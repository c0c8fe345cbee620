{S22 [p ROCHA]} RAGE: {T22 "I'LL TRAIN ALONE"}

{S1 WANTAWAY striker [p Davi Rocha]} {C1 has told} {A1 [o Carrow City]} {T1 he will never play for them again} after chiefs blocked his £48million dream move to [o Atlético Sanabria].

The Brazilian hitman stormed out of the training ground on Tuesday morning after a ten-minute showdown with boss [p Mick Dunleavy]. {S2 Stunned team-mates} {C2 claim} {T2 {S3 he} {C3 yelled} {T3 "you lied to me"} across the car park}.

{S4 A source close to the player} {C4 said}: {T4 "He's heartbroken. {S5 The club} {C5 gave} {A5 him} {C5 their word} in January {T5 that he could go {X5 if a big side came in}}. Now {S6 they} {C6 say} {T6 there was no such promise}."}

{S7 [p Dunleavy], 52,} {C7 played down} {T7 the bust-up}. {T8 "Emotions run high in August,"} {S8 the [l Corkman]} {C8 shrugged} at his weekly press conference. {T8 "{X8 If he's fit and his head's right}, he plays Saturday. {X8 If not}, somebody else gets a game."} Quizzed on whether [p Rocha] could still leave before the window slams shut, {S10 he} {C10 didn't rule} {T10 it} {C10 out}.

{S11 [o City] chairman Sir [p Alan Birtwhistle]} {C11 is adamant} {T11 the 25-year-old is going nowhere}. {T23 {S13 {S12 The toilet-roll tycoon}}} {C23 is understood} {T23 to {C12 want} {T12 nothing less than £70m}} and {C13 has ordered} {A13 his negotiators} {T13 not to pick up the phone to [l Spain]}.

Over in [l Sanabria], they fancy their chances. {T14 "We're patient people,"} {S14 sporting director [p Íñigo Barrena]} {C14 teased} on local radio. {T15 A fresh offer of £55m plus add-ons} {C15 is reportedly} {T15 in the pipeline}, with {S16 [o Marca Norte]} {C16 reporting} {T16 that {S17 [p Rocha]} {C17 has already agreed} {T17 a five-year contract worth £160,000 a week}}.

{S18 The striker's agent, [p Wagner Prado],} {C18 did not return} our calls.

Fans have had enough of the soap opera. {T19 "Flog him,"} {C19 tweeted} {S19 season-ticket holder [p Stacey Rudd]}. {T19 "{S21 My lad} {C21 reckons} {T21 he's worth two of anyone else}, but you can't have him sulking."}

[p Rocha] banged in 22 goals last term as [o City] claimed fourth spot. He still has three years left on a deal agreed only last summer.
---
1 act=threat fact=Uu who=Davi Rocha
2 act=claim fact=CT+ who=Stunned team-mates
3 act=claim fact=CT+ in=2 who=Davi Rocha
4 act=claim fact=CT+ who=A source close to the player
5 act=conditional_commitment fact=Uu in=4 who=The club
6 act=denial fact=CT- in=4 who=The club
7 act=assessment fact=CT- who=Mick Dunleavy
8 act=assessment fact=CT+ who=Mick Dunleavy
10 act=non_exclusion fact=PS+ who=Mick Dunleavy
11 act=assessment fact=CT- who=Alan Birtwhistle
12 act=proposal fact=Uu in=23 who=Alan Birtwhistle
13 act=proposal fact=Uu who=Alan Birtwhistle
14 act=assessment fact=CT+ who=Íñigo Barrena
15 act=claim fact=PR+ who=unspecified
16 act=claim fact=CT+ who=Marca Norte
17 act=agreement fact=CT+ in=16 who=Davi Rocha
18 act=no_comment fact=Uu who=Wagner Prado
19 act=proposal fact=Uu who=Stacey Rudd
21 act=assessment fact=CT+ in=19 who=My lad
22 act=commitment fact=Uu who=Davi Rocha
23 act=claim fact=PR+ who=unspecified
role: Davi Rocha | striker | Carrow City
role: Mick Dunleavy | boss | Carrow City
role: Alan Birtwhistle | chairman | City
role: Íñigo Barrena | sporting director | Atlético Sanabria
role: Wagner Prado | agent | 
role: Stacey Rudd | season-ticket holder | 
