{S24 Poll}: {T24 {S25 Two in three New Zealanders} {C25 back} {T25 a wealth tax}}, with strings

{S1 A survey of 1,512 voters released on Sunday} {C1 suggests} {T1 that {S28 66 percent of New Zealanders} {C28 would support} {T28 an annual tax on fortunes above $10 million}}, up nine points in two years. {T1 When {A2 respondents} {C2 were told} {T2 that some owners might leave the country}, support dropped to 51}.

The poll was conducted by [o Kauri Research] for [o Radio Tasman] between 2 and 9 May, by phone and online, and has a margin of error of 2.6 points.

{T3 “The appetite is real but it is conditional,”} {C3 said} {S3 [p Hemi Tautari], the firm’s research director}. {S4 He} {C4 cautioned} {T4 against reading the result as a mandate}: {T5 {S6 a third of those in favour}}, {S5 he} {C5 noted}, {T5 {C6 had admitted} {T6 to knowing “very little” about the idea}}.

{S26 Women} {C26 backed} {T26 the tax} by 71 percent to 17, men by 60 to 31. Among the under-35s the gap was widest of all. In rural [l Otago] and [l Southland] it vanished: there, {T7 {S27 46 percent} {C27 were opposed to} {T27 the idea} and 44 in favour}, {S7 the figures} {C7 show}.

{S8 The [o Labour] leader, [p Georgina Paki],} {C8 seized on} the numbers, {C8 describing} {T8 them as “the country catching up with common sense.”} {S9 Her party} {C9 has committed itself} {T9 to a tax of 1.5 percent {X9 if it wins in October}}. {S10 Finance Minister [p Bruce Sandilands]}, by contrast, {C10 thinks} {T10 the question was loaded}. {T11 “Ask people if {S12 they} {C12 want} {T12 somebody else to pay} and they generally do,”} {S11 he} {C11 scoffed}.

Is the question loaded? It ran to 41 words. {A13 Voters} {C13 were asked} {T13 whether they would support “a small yearly tax on the very wealthiest to pay for health and housing.”} {S15 {S14 [p Lorna Whitcombe], who teaches statistics at [o Waikaremoana University],}} {C14 finds} {T14 the phrase “very wealthiest” unfortunate} but {C15 is not of the view that} {T15 it explains the result}. {T16 {S17 An earlier poll, with drier wording,} {C17 put} {T17 support at 63 percent}}, {S16 she} {C16 pointed out}.

Wealth taxes have come and gone. A dozen European countries levied one in 1990; four still do. [l New Zealand] abolished its estate duty in 1992 and has never taxed capital gains as such. Its richest 300 families hold, between them, a little more than the poorest half. The last government drew up a bill, printed it and shelved it on the eve of a campaign, and the printer’s invoice came to $1,140.

What do the wealthy think? {S18 Most of the dozen we contacted} {C18 did not reply}. {S19 One, a property developer in [l Queenstown],} {C19 claimed} {T19 he would be gone “before the ink dries.”} {S21 {S20 Another, the software founder [p Priya Narayan],}} {C20 is a supporter of} {T20 the tax} and {C21 says} {T21 {S22 friends who} {C22 threaten} {T22 to move to [l Sydney]} forget that [l Australia] taxes their gains}.

On voting intention, [o Labour] stood at 35 percent and [o National] at 33. {S23 [p Tautari]} {C23 expects} {T23 that gap to close and open “several times before anyone votes.”}
---
1 act=claim fact=PR+ who=A survey of 1,512 voters
2 act=assessment fact=PS+ in=1 who=unspecified
3 act=assessment fact=CT+ who=Hemi Tautari
4 act=proposal fact=Uu who=Hemi Tautari
5 act=claim fact=CT+ who=Hemi Tautari
6 act=claim fact=CT+ in=5 who=a third of those in favour
7 act=claim fact=CT+ who=the figures
8 act=assessment fact=CT+ who=Georgina Paki
9 act=conditional_commitment fact=Uu who=Her party
10 act=assessment fact=CT+ who=Bruce Sandilands
11 act=assessment fact=CT+ who=Bruce Sandilands
12 act=proposal fact=Uu in=11 who=people
13 act=proposal fact=Uu who=unspecified
14 act=assessment fact=CT+ who=Lorna Whitcombe
15 act=assessment fact=CT- who=Lorna Whitcombe
16 act=claim fact=CT+ who=Lorna Whitcombe
17 act=claim fact=CT+ in=16 who=An earlier poll
18 act=no_comment fact=Uu who=Most of the dozen we contacted
19 act=threat fact=Uu who=a property developer in Queenstown
20 act=agreement fact=Uu who=Priya Narayan
21 act=claim fact=CT+ who=Priya Narayan
22 act=threat fact=Uu in=21 who=friends
24 act=claim fact=PR+ who=Poll
25 act=agreement fact=Uu in=24 who=Two in three New Zealanders
26 act=agreement fact=Uu who=Women
27 act=assessment fact=CT- in=7 who=46 percent
28 act=agreement fact=Uu in=1 who=66 percent of New Zealanders
23 act=assessment fact=PR+ who=Hemi Tautari
role: Hemi Tautari | research director | Kauri Research
role: Georgina Paki | leader | Labour
role: Bruce Sandilands | Finance Minister | New Zealand
role: Priya Narayan | founder | 
role: Lorna Whitcombe | teaches statistics | Waikaremoana University
