[l Novi Brod] protests live: students camp outside broadcaster for third night

22:41 Good evening from [l Knez Square]. The rain has stopped and the brass band has started again. {S1 The organisers} {C1 put} {T1 the crowd at 40,000}; {S2 the interior ministry} {C2 says} {T2 it is nearer nine}. From our balcony the truth looks to be somewhere in between.

22:18 [p Vesna Matić], a law student who has become one of the faces of the blockade, has just spoken from the back of a lorry. {T3 "{S4 They} {C4 called} {A4 us} {T4 paid agents},"} {S3 she} {C3 said}. {T3 "My mother would like to know where the money is, because I still owe her for the tent."}

{S5 {S6 She}} {C5 repeated} {T5 the demand for the full tender documents for the station roof to be published} and {C6 made clear} {T6 nobody would go home {X6 until that happened}}.

21:55 A little more on the arrests this afternoon. {S7 A lawyer for two of the detained} {C7 tells} {A7 us} {T7 her clients have been held since noon without being told what they are suspected of}. {S8 Police} {C8 have yet to comment}.

21:30 {S9 President [p Goran Lazić]}, in an interview with the private channel [o TV Sfera], {C9 insists} {T9 he "will not negotiate with drummers"}. {S10 {S11 He}} {C10 claimed}, without offering evidence, {T10 that the marches were being directed from abroad} and {C11 hinted} {T11 that an early election was not out of the question}.

21:12 {S12 A reader, [p Nikola],} {C12 has emailed}: {T12 "I am 67 and drove tractors to the last one of these, in 2000. {S13 We} {C13 thought} {T13 we had finished the job}. Tell the young ones to bring dry socks."}

20:47 Reaction from [l Brussels], such as it is. {S14 A spokesperson for the [o European Commission]} {C14 urged} {A14 "all sides"} {T14 to show restraint}, an appeal {C15 described} by {S15 one opposition MP} {C15 as} {T15 "the sort of thing you say about the weather"}.

20:20 The public broadcaster's own journalists have issued a statement. {T16 Management}, {S16 they} {C16 say}, {T16 ordered the main evening bulletin to lead with a cheese festival}. The festival is real. It ran for six minutes.

20:05 Welcome back. The dispute that has claimed a prime minister and two ministers is now in its fourth month.
---
1 act=claim fact=CT+ who=The organisers
2 act=claim fact=CT+ who=the interior ministry
3 act=claim fact=CT+ who=Vesna Matić
4 act=assessment fact=CT+ in=3 who=They
5 act=proposal fact=Uu who=Vesna Matić
6 act=conditional_commitment fact=Uu who=Vesna Matić
7 act=claim fact=CT+ who=A lawyer for two of the detained
8 act=no_comment fact=Uu who=Police
9 act=commitment fact=Uu who=Goran Lazić
10 act=claim fact=CT+ who=Goran Lazić
11 act=assessment fact=PS+ who=Goran Lazić
12 act=claim fact=CT+ who=Nikola
13 act=assessment fact=CT+ in=12 who=We
14 act=proposal fact=Uu who=A spokesperson for the European Commission
15 act=assessment fact=CT+ who=one opposition MP
16 act=claim fact=CT+ who=The public broadcaster's own journalists
role: Vesna Matić | law student | 
role: Goran Lazić | President | 
role: Nikola | reader | 
