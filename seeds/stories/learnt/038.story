{T22 Locked doors} {C22 alleged} as garment factory fire kills 27

[l DHAKA], [l Bangladesh] — Fire tore through an eight-storey garment factory on the edge of [l Dhaka] on Thursday night, killing at least 27 workers, most of them young women. {S1 Survivors} {C1 said} {T1 the emergency staircase had been padlocked}.

{T2 ‘We ran down to the second floor and there was a chain on the door,’} {C2 said} {S2 [p Rehana Akter], 19, a machine operator who escaped by sliding down a bundle of cloth}. {T2 ‘{S4 The supervisor} {C4 said} {T4 it was a drill}. {S3 He} {C3 said} {T3 go back to your machines}.’}

{S5 The owner of [o Meghna Knitwear Ltd], [p Shafiqul Mridha],} {C5 denied} {T5 that any exit was blocked}. In a text message to {A6 the [o Daily Padma]}, {S6 he} {C6 wrote}: {T6 ‘My heart is broken. Every door was open.’} He was detained at the airport hours later. {T7 He had a ticket for [l Dubai]}, {S7 police} {C7 said}.

{S9 {S8 Fire chief [p Abdul Matin Howlader]}} {C8 put} {T8 the start of the blaze in a ground-floor store of synthetic yarn} and {C9 said} {T9 that it took his men forty minutes to reach the site, since the lane was too narrow for engines}. {T10 {S11 He} {C11 believed} {T11 a short circuit was responsible}}, {S10 he} {C10 said}, {T10 but would not swear to it}.

Labels found in the ashes pointed to two European retailers. {S12 [o Hallmann & Sohn], of [l Germany],} {C12 confirmed} {T12 it had bought shirts from [o Meghna] until 2022}. {S13 The other, [o Brightway],} {C13 would say only} {T13 that it was ‘urgently establishing the facts.’}

{S14 Labour organiser [p Nazma Sultana]} {C14 called} {T14 the deaths murder}. {S15 She} {C15 demanded} {T15 that inspection reports be published and compensation paid before the Eid holiday}. {T16 ‘{S17 The brands} {C17 pledged} after [l Rana Plaza] {T17 that no worker would ever again have to choose between a wage and a way out},’} {S16 she} {C16 told} {A16 a vigil}.

{S18 The labour ministry} {C18 has promised} {T18 a report in seven days}. {S19 An inspector, who feared losing his post,} {C19 said} {T19 he had flagged the padlock last autumn}. {T20 {S21 His superiors} {C21 told} {A21 him} {T21 to ‘be practical’}}, {S20 he} {C20 said}.
---
1 act=claim fact=CT+ who=Survivors
2 act=claim fact=CT+ who=Rehana Akter
4 act=claim fact=CT+ in=2 who=The supervisor
3 act=proposal fact=Uu in=2 who=The supervisor
5 act=denial fact=CT- who=Shafiqul Mridha
6 act=claim fact=CT+ who=Shafiqul Mridha
7 act=claim fact=CT+ who=police
8 act=claim fact=CT+ who=Abdul Matin Howlader
9 act=claim fact=CT+ who=Abdul Matin Howlader
10 act=assessment fact=CT+ who=Abdul Matin Howlader
11 act=assessment fact=PR+ in=10 who=Abdul Matin Howlader
12 act=claim fact=CT+ who=Hallmann & Sohn
13 act=claim fact=CT+ who=Brightway
14 act=assessment fact=CT+ who=Nazma Sultana
15 act=proposal fact=Uu who=Nazma Sultana
16 act=claim fact=CT+ who=Nazma Sultana
17 act=commitment fact=Uu in=16 who=The brands
18 act=commitment fact=Uu who=The labour ministry
19 act=claim fact=CT+ who=An inspector, who feared losing his post
20 act=claim fact=CT+ who=An inspector, who feared losing his post
21 act=proposal fact=Uu in=20 who=His superiors
22 act=claim fact=CT+ who=unspecified
role: Rehana Akter | machine operator | Meghna Knitwear Ltd
role: Shafiqul Mridha | owner | Meghna Knitwear Ltd
role: Abdul Matin Howlader | Fire chief | 
role: Nazma Sultana | Labour organiser | 
