Glacier lake bursts above [l Hunza]; scientists had seen it coming

[l GILGIT], [l Pakistan] — It took nineteen minutes for the lake to empty. When it had, the bridge at [l Sarghan] was gone, along with two power stations, an orchard of 3,000 apricot trees and most of the lower bazaar.

{T1 Nobody died}, {S1 the deputy commissioner, [p Zahid Wali],} {C1 told} {A1 reporters} {D1 on Tuesday}, {T1 and that was “because of boys with whistles”}: volunteers posted upstream since June. {S3 [p Wali]} {C3 estimated} {T3 the damage at four billion rupees, maybe more}.

{S4 Glaciologists} {C4 had flagged} {T4 the lake as the most dangerous of 33 in the district}. {S5 A paper co-written by [p Sana Mehdi] of [o Karakoram International University]} {C5 predicted} last year {T5 that the ice dam would fail “within one or two melt seasons”}. She took no pleasure in being right. {T7 “{S8 We} {C8 asked for} {T8 a siphon that costs as much as one government car},”} {S7 she} {C7 said}. {T7 “{S9 They} {C9 said} {T9 there was no budget}.”}

{S10 The provincial planning department} {C10 disputes} {T10 that account}. {T11 A proposal was received, approved and sent to [l Islamabad]}, {S12 {S11 an official there}} {C11 said}, {C12 asking} {T12 not to be quoted by name because the matter is before a committee}. {S13 The federal climate ministry} {C13 has yet to respond} to questions.

Temperatures in the valley hit 39 degrees last week, {T14 which} {S14 the weather office} {C14 says} {T14 is the highest since records began there in 1956}. {S15 Climate researchers} {C15 generally hold} {T15 that such heat will become commonplace {X15 if emissions are not cut}}. {S16 [p Mehdi]} {C16 puts it} more bluntly: {T16 “This was the rehearsal.”}

The [m Karakoram Highway] is closed at [l Sarghan]. {S17 Army engineers} {C17 aim} {T17 to have a temporary span across by the weekend}, and {S18 the prime minister}, in a post on [o X], {C18 pledged} {T18 a permanent one before winter}. Shopkeeper [p Karim Beg], {S19 who} {C19 says} {T19 {A22 he} {C22 was promised} {T22 compensation} after the flood of 2018 and got a blanket}, is sceptical. {T21 He will rebuild}, {S21 he} {C21 said}, {T21 but higher up}.
---
1 act=claim fact=CT- who=Zahid Wali
3 act=claim fact=PR+ who=Zahid Wali
4 act=assessment fact=CT+ who=Glaciologists
5 act=assessment fact=PR+ who=A paper co-written by Sana Mehdi of Karakoram International University
7 act=claim fact=CT+ who=Sana Mehdi
8 act=proposal fact=Uu in=7 who=Sana Mehdi
9 act=claim fact=CT- in=7 who=They
10 act=denial fact=CT- who=The provincial planning department
11 act=claim fact=CT+ who=an official there
12 act=proposal fact=Uu who=an official there
13 act=no_comment fact=Uu who=The federal climate ministry
14 act=claim fact=CT+ who=the weather office
15 act=assessment fact=PR+ who=Climate researchers
16 act=assessment fact=CT+ who=Sana Mehdi
17 act=commitment fact=Uu who=Army engineers
18 act=commitment fact=Uu who=the prime minister
19 act=claim fact=CT+ who=Karim Beg
21 act=commitment fact=Uu who=Karim Beg
22 act=commitment fact=Uu in=19 who=unspecified
role: Zahid Wali | deputy commissioner | 
role: Karim Beg | Shopkeeper | Sarghan
