[p Odessa Fairweather], smoky voice of [l Memphis] clubs, dies at 88

[p Odessa Fairweather], a contralto who sang in the back rooms of [l Beale Street] for four decades before a record made in a church basement brought her, at 61, something close to fame, died on Saturday at her home in [l Memphis]. She was 88.

{S1 Her daughter, [p Renée Fairweather-Bell],} {C1 confirmed} {T1 the death}. {T2 The cause was heart failure}, {S2 she} {C2 said}.

[p Fairweather] was never in a hurry. {T3 "Fast songs are for people who have somewhere to be,"} {S3 she} {C3 told} {A3 [o The Commercial Courier]} {D3 in 1999}, the year [m Slow Water] sold 400,000 copies. {S4 The critic [p Lionel Abt]} {C4 wrote} {T4 that she sang every line as if {S5 she} {C5 suspected} {T5 it of lying}}.

Born in [l Clarksdale], [l Mississippi], the ninth of ten children, she left school at 14 to iron shirts. {S6 An uncle} {C6 promised} {T6 to teach her the piano}, then sold it. In a memoir, [m What the Iron Heard], {S7 she} {C7 recalled} {T7 that {S8 a club owner} {C8 had once ordered} {A8 her} {T8 to come in by the kitchen} and that she had gone home instead and written her first song}.

{T9 "She taught me you could be quiet and still win,"} {C9 said} {S9 [p Marcus Odom], the trumpeter and bandleader, who toured with her from 2001}. {S10 He} {C10 remembers} {T10 a night in [l Oslo] when the power failed and she simply went on singing}.

Success came late and, {C11 in the words of} {S11 her producer, [p Gil Sandoval]}, {T11 "left early"}. A second album sold poorly. [p Fairweather] quarrelled with [o Tallow Records] over royalties, and {S12 a federal jury} {C12 found} {D12 in 2008} {T12 that the label had underpaid her by $1.2 million}. {S13 [o Tallow]}, which {C13 had denied} {T13 any wrongdoing}, went bankrupt the next year.

{T14 She} {C14 was said} {T14 to have turned down an invitation to the [l White House] because it fell on a choir night}. Asked about the story later, {S15 she} {C15 would neither confirm nor deny} it. {T16 "I had a prior engagement,"} {C16 was} {S16 her} {C16 only reply}.

Besides her daughter, she is survived by two grandsons. {S17 The mayor's office} {C17 says} {T17 a stretch of [l Vance Avenue] will be renamed in her honour}. {T19 {S18 She} {C18 always hoped}}, {S19 her daughter} {C19 said}, {T19 {T18 for a bench}}.
---
1 act=claim fact=CT+ who=Renée Fairweather-Bell
2 act=claim fact=CT+ who=Renée Fairweather-Bell
3 act=assessment fact=CT+ who=Odessa Fairweather
4 act=assessment fact=CT+ who=Lionel Abt
5 act=assessment fact=PS+ in=4 who=Odessa Fairweather
6 act=commitment fact=Uu who=An uncle
7 act=claim fact=CT+ who=Odessa Fairweather
8 act=proposal fact=Uu in=7 who=a club owner
9 act=assessment fact=CT+ who=Marcus Odom
10 act=claim fact=CT+ who=Marcus Odom
11 act=assessment fact=CT+ who=Gil Sandoval
12 act=claim fact=CT+ who=a federal jury
13 act=denial fact=CT- who=Tallow
14 act=claim fact=CT+ who=unspecified
15 act=non_confirmation fact=Uu who=Odessa Fairweather
16 act=claim fact=CT+ who=Odessa Fairweather
17 act=announcement fact=Uu who=The mayor's office
18 act=assessment fact=Uu in=19 who=Odessa Fairweather
19 act=claim fact=CT+ who=Renée Fairweather-Bell
role: Lionel Abt | critic | 
role: Marcus Odom | trumpeter | 
role: Marcus Odom | bandleader | 
role: Gil Sandoval | producer | 
