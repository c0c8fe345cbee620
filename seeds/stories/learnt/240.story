Council agrees to disagree about the statue's nose

It was nearly midnight when the borough council of [l Castlemeare], in [l County Wexford], found something it could vote for unanimously: going home.

For five hours members had debated what to do about Admiral [p Hercules Browne], whose limestone likeness in the market square lost its nose to a delivery lorry in August. The estimate for a new one is €14,200. {S1 [o Sinn Féin]'s three councillors} {C1 say} {T1 the money should go to the playground}; {S2 [o Fine Gael]} {C2 backs} {T2 full repair}; {S3 the independents} {C3 would rather} {T3 the admiral were moved to the museum, where {S4 one of them, [p Breda Furlong],} {C4 suggested} {T4 he could be “looked at by people who want to look at him.”}}

{T5 “He burned this town,”} {S5 [p Donnacha Roche] of [o Sinn Féin]} {C5 told} {A5 the chamber}.

{T6 “He built the harbour,”} {C6 said} {S6 [p Maurice Esmonde] of [o Fine Gael]}.

Both are true. The admiral shelled [l Castlemeare] in 1798, to dislodge rebels from the corn store, and spent the rest of a long life putting it back. He paid for the harbour wall, the infirmary and the square in which he stands. Children have always been brought to see him; pigeons prefer the bishop across the way. The statue is listed, along with its railings, a horse trough and a telephone kiosk.

{S7 The conservation officer, [p Niamh Tracey],} {C7 advised} {A7 members} {T7 that the council was legally bound to make good the damage}. {T8 {S10 {S9 The haulier's insurers}} {C9 had offered} {T9 €6,000}}, {S8 she} {C8 said}, {T8 and {C10 would not go} {T10 higher {X10 without a court order}}}. {S11 The county solicitor} {C11 was of the opinion that} {T11 such an order could be had within a year}.

{S12 [p Roche]} {C12 accused} {T12 the executive of “hiding behind a nose”}. The cathaoirleach, [p Patsy Kehoe], rang her bell. {S13 [p Esmonde]} {C13 called on} {A13 him} {T13 to withdraw the remark}, which he did, and then made it again.

The gallery was full. A retired schoolteacher held up {S14 a sign} {C14 reading} {T14 “LEAVE HIM AS HE IS”}, and it was to this view that the room slowly came round. {T15 An admiral without a nose}, {S15 [p Furlong]} {C15 reflected}, {T15 “tells both halves of the story.”}

That motion fell, too, by one vote. {S16 [p Kehoe], who cast it,} {C16 explained} {D16 afterwards} {T16 that {S17 she} {C17 had understood} {T17 herself to be voting for an adjournment}}.

The item comes back on the 14th. {S18 The haulier, [p Liam Devereux],} {C18 told} {A18 [o South East Radio]} {T18 that he was sorry about the nose}. {T19 He has kept it}, {S19 he} {C19 said}, {T19 in a biscuit tin, and {S20 he} {C20 intends} {T20 to give it to whoever wins}}.
---
1 act=proposal fact=Uu who=Sinn Féin's three councillors
2 act=agreement fact=Uu who=Fine Gael
3 act=proposal fact=Uu who=the independents
4 act=proposal fact=Uu in=3 who=Breda Furlong
5 act=claim fact=CT+ who=Donnacha Roche
6 act=claim fact=CT+ who=Maurice Esmonde
7 act=claim fact=CT+ who=Niamh Tracey
8 act=claim fact=CT+ who=Niamh Tracey
9 act=commitment fact=Uu in=8 who=The haulier's insurers
10 act=denial fact=CT- in=8 who=The haulier's insurers
11 act=assessment fact=PS+ who=The county solicitor
12 act=claim fact=CT+ who=Donnacha Roche
13 act=proposal fact=Uu who=Maurice Esmonde
14 act=proposal fact=Uu who=a sign
15 act=assessment fact=CT+ who=Breda Furlong
16 act=claim fact=CT+ who=Patsy Kehoe
17 act=assessment fact=PR+ in=16 who=Patsy Kehoe
18 act=assessment fact=CT+ who=Liam Devereux
19 act=claim fact=CT+ who=Liam Devereux
20 act=commitment fact=Uu in=19 who=Liam Devereux
role: Hercules Browne | Admiral |
role: Niamh Tracey | conservation officer |
role: Patsy Kehoe | cathaoirleach | Castlemeare
role: Liam Devereux | haulier |
