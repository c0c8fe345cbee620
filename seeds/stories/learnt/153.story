A crystal that remembers being bent

[l ZURICH] — Metals tire, rubber perishes, glass gives no warning. Now {S1 chemists in [l Switzerland]} {C1 say} {T1 they have made a crystal that keeps a record of every time it has been bent}, and {S2 engineers} {C2 see} {T2 in it a way of asking a bridge how it feels}.

The material, a copper salt of an almost edible green, was first grown by mistake. {S3 A technician} {C3 had suggested} {T3 throwing it away}. {S5 {S4 [p Livia Caduff], then a doctoral student at the [o Limmat Institute of Technology],}} {C4 preferred} {T4 to put it under the microscope}, and {C5 saw} {T5 that every time she flexed a needle of the stuff, a dark line was left behind, like the rings of a tree}.

{T6 "I counted eleven lines. I had bent it eleven times. I went to get coffee, and when I came back I counted again,"} {S6 she} {C6 recalled}.

In an article for the journal [o Solid Matter], {S7 [p Caduff] and four colleagues} {C7 report} {T7 that the lines survive heat, cold and two months in salt water}. Each of them is a plane of molecules that has flipped over. The needle can take some 40,000 flips before it runs out of room, and its color shifts by degrees from grass to bottle as it fills. An ordinary camera can read the shade from across a room.

Most crystals shatter if one so much as looks at them sternly. A few dozen bendable ones have been found since 2005, mainly by people who were after something else. They owe their suppleness to layers that slide over one another like cards. What sets the new one apart is that the cards do not slide back.

{S8 An accompanying commentary by [p Rafael Otxoa] of the [o Basque Centre for Materials]} {C8 praises} {T8 the work as "odd in the best sense"}. {S9 He} {C9 expects} {T9 that within a decade such salts will be painted on turbine blades}. {S10 [p Margaret Illing], who inspects bridges for the [l Minnesota] highway department,} {C10 is less sanguine}: {T10 "Every ten years {S11 somebody} {C11 promises} {A11 me} {T11 a smart paint}. I own a hammer. It has never needed an update."}

Cost is one obstacle. {T12 A gram of the salt currently comes to about 300 francs}, {C12 by} {S12 the authors'} {C12 own reckoning}. {S13 They} {C13 admit} {T13 that the compound has not been tried outdoors}, and {S14 a reviewer whose comments the journal made public} {C14 urged} {A14 them} {T14 to drop the word "memory" from the title}. The word stayed.

{S16 The institute} {C16 has applied for} {T16 a patent}. {T17 Two companies} {C17 are said} {T17 to be interested}; {S18 neither of the two that [o Solid Matter]'s news desk contacted} {C18 would confirm} that.

As for the technician, {S19 he} {C19 maintains} {T19 that he was joking}.
---
1 act=claim fact=CT+ who=chemists in Switzerland
2 act=assessment fact=PR+ who=engineers
3 act=proposal fact=Uu who=A technician
4 act=commitment fact=Uu who=Livia Caduff
5 act=claim fact=CT+ who=Livia Caduff
6 act=claim fact=CT+ who=Livia Caduff
7 act=claim fact=CT+ who=Livia Caduff and four colleagues
8 act=assessment fact=CT+ who=An accompanying commentary by Rafael Otxoa
9 act=assessment fact=PR+ who=Rafael Otxoa
10 act=assessment fact=CT+ who=Margaret Illing
11 act=commitment fact=Uu in=10 who=somebody
12 act=claim fact=CT+ who=the authors
13 act=claim fact=CT- who=Livia Caduff and four colleagues
14 act=proposal fact=Uu who=a reviewer whose comments the journal made public
16 act=proposal fact=Uu who=The institute
17 act=claim fact=CT+ who=unspecified
18 act=non_confirmation fact=Uu who=neither of the two that Solid Matter's news desk contacted
19 act=claim fact=CT+ who=A technician
role: Livia Caduff | doctoral student | Limmat Institute of Technology
role: Margaret Illing | inspects bridges | Minnesota highway department
