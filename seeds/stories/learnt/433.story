{S27 Actor} leaves peace movement, {C27 calls} {T27 it 'a company with candles'}

Monday, November 4

{S1 The Irish actor [p Fergal Tiernan]} {C1 has announced} {T1 that he is no longer a member of [o Dawn Path]}, a movement based in [l California] that he joined in 1994.

In a letter to its board, which he later posted on his own website, {S2 [p Tiernan]} {C2 stated},

{T2 'I gave you thirty years, two houses and a boat. {A3 I} {C3 was promised} {T3 peace of mind}. What I got was a telephone that rang at four in the morning.'}

{S4 He} {C4 continued} {T4 that senior members had lied to the press about money}. {S6 [p Tiernan]} {C6 called on} {A6 others} {T6 to 'open the windows and walk'}.

{A7 The movement} {C7 has long been accused} {T7 of bullying its critics, spying on those who leave and breaking up families}. {T8 It} {C8 is regarded} in [l Germany] {T8 as a business}; {T9 in [l Spain] it} {C9 is considered} {T9 a religion}. {C10 Allegedly}, {T10 members who speak out are 'put on the shelf': nobody may talk to them}.

{C11 According to} {S11 [p Ruth Adeyemi], once the movement's spokeswoman in [l London],} {T11 the shelf exists and she wrote its rules}. {S12 [p Adeyemi], who left in 2009,} {C12 told} {A12 this site} {T12 that {S13 the leadership} had {C13 asked} {A13 her} {T13 to lie to [o Channel 4]} and she did}. {T14 'I was good at it. {S15 I} {C15 believe} {T15 I was the best they had},'} {S14 she} {C14 wrote} in an e-mail. She had known [p Tiernan] for years and heard of his letter from a hairdresser.

{S16 [o Dawn Path]} {C16 tweeted} within the hour:

{T16 'We wish [p Fergal] well. There is no shelf. There never was.'}

{S18 {S19 Its lawyers}} later wrote to three newspapers, {C18 demanding} {T18 that the letter be taken down} and {C19 threatening} {T19 action {X19 if it was not}}. {S20 The [o Irish Times]} {C20 has declined} {T20 to do so}. {S21 The other two} {C21 could not be reached}.

{S22 The movement}'s {C22 mission}, as its charter has it, is {T22 to end war by 2050}. It runs two clinics and a printing press, and people seeking help with drink still call the office in [l Galway] each week. {S23 Some} {C23 speak well of} {T23 it}.

{T28 'Open the windows and walk.'} – {S28 [p Fergal Tiernan]}

{S24 The actor}, 61, {C24 plans} {T24 to write a play about it}. {S25 He} {C25 no longer wants} {T25 to act}. {T26 The part of the founder} is already {C26 said} {T26 to have been offered to a friend}.

Image: [p Fergal Tiernan] in 2016. Image: [p Aoife Nolan].
---
1 act=announcement fact=CT+ who=Fergal Tiernan
2 act=claim fact=CT+ who=Fergal Tiernan
3 act=commitment fact=Uu in=2 who=unspecified
4 act=claim fact=CT+ who=Fergal Tiernan
6 act=proposal fact=Uu who=Fergal Tiernan
7 act=claim fact=CT+ who=unspecified
8 act=assessment fact=CT+ who=unspecified
9 act=assessment fact=CT+ who=unspecified
10 act=claim fact=PR+ who=unspecified
11 act=claim fact=CT+ who=Ruth Adeyemi
12 act=claim fact=CT+ who=Ruth Adeyemi
13 act=proposal fact=Uu in=12 who=the leadership
14 act=assessment fact=CT+ who=Ruth Adeyemi
15 act=assessment fact=PR+ in=14 who=Ruth Adeyemi
16 act=denial fact=CT- who=Dawn Path
18 act=proposal fact=Uu who=Its lawyers
19 act=threat fact=Uu who=Its lawyers
20 act=denial fact=CT- who=Irish Times
21 act=non_confirmation fact=Uu who=The other two
22 act=commitment fact=Uu who=Dawn Path
24 act=commitment fact=Uu who=Fergal Tiernan
25 act=commitment fact=Uu who=Fergal Tiernan
26 act=claim fact=PR+ who=unspecified
27 act=assessment fact=CT+ who=Actor
28 act=proposal fact=Uu who=Fergal Tiernan
23 act=assessment fact=CT+ who=Some
role: Fergal Tiernan | actor | 
role: Ruth Adeyemi | spokeswoman | Dawn Path
