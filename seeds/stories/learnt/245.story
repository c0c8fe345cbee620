{S1 [o Halvorsen Foods]} {C1 warns} {T1 of thinner margins} as cocoa bites

[l MINNEAPOLIS], Oct. 23 — Shares of [o Halvorsen Foods] fell 7 percent in early trading on Thursday after {S3 {S2 the snack maker}} {C2 trimmed its outlook} {T2 for the full year} and {C3 blamed} {T3 the price of cocoa}.

The company earned 61 cents a share in the third quarter, against 74 cents a year before. {S4 Analysts polled by [o FinEdge]} {C4 had been expecting} {T4 66 cents}. Revenue rose 1.2 percent to $2.31 billion, all of it from price increases; volumes slipped for the fifth quarter in a row.

{S5 [o Halvorsen]} {C5 now sees} {T5 adjusted earnings of $2.55 to $2.65 a share this year}, down from {T6 a range of $2.80 to $2.95} that {S6 it} {C6 had reaffirmed} {D6 as recently as July}.

{T7 “The cocoa bill is going to hurt us for two more quarters, maybe three,”} {S7 [p Denise Albrecht], the chief executive,} {C7 told} {A7 investors} on a conference call. {C8 Asked by} {S8 [p Rohan Mistry] of [o Kestrel Securities]} {T8 whether the dividend was safe}, {S9 she} {C9 answered} {T9 in one word: “Yes.”}

Not everyone on the call was convinced. {S10 [p Mistry]} {C10 wrote} in a note to {A10 clients} {D10 afterwards} {T10 that {S11 management} {C11 had promised} {T11 “a clean second half”} in April and had delivered anything but}. {S12 He} {C12 cut} his rating on the stock to {T12 “underweight.”} {S14 {S13 [p Lucia Ferrante], an analyst at [o Bramwell & Co.],}} {C13 took the opposite view}, {C13 arguing} {T13 that the shares already reflected the worst} and {C14 calling} {T14 the sell-off “a gift.”}

The history matters here. Five years ago [o Halvorsen] paid $4.1 billion for [m Pico], a chocolate brand that its rivals had passed over. The purchase doubled the company’s exposure to a single crop. Prices of that crop have since tripled, as disease and drought struck orchards in [l Ghana] and [l Ivory Coast], which between them grow more than half of the world’s beans. Some competitors had locked in supplies well ahead. [o Halvorsen] had not, and for most of last winter its buyers paid whatever the market in [l London] claimed.

{S15 The company’s quarterly filing} {C15 shows} {T15 that hedges covered just 30 percent of its needs in the period}. {S16 [p Albrecht]} {C16 conceded} {T16 that this was too little}. {T17 {S18 The board} {C18 wants} {T18 the figure above 70 percent by spring}}, {S17 she} {C17 said}, and {T17 a second purchasing team is being hired in [l Rotterdam]}.

{C19 According to} {S19 two people familiar with the discussions}, {T19 {S20 directors} {C20 have also been weighing} {T20 a sale of the [m Pico] brand}}. {S21 A spokeswoman for [o Halvorsen]} {C21 would not discuss} the talks.

Restructuring costs came to $48 million in the quarter. The company employs 11,400 people, and its oldest plant, in [l Duluth], turns 100 next year.
---
1 act=assessment fact=PR+ who=Halvorsen Foods
2 act=announcement fact=PR+ who=Halvorsen Foods
3 act=claim fact=CT+ who=Halvorsen Foods
4 act=assessment fact=PR+ who=Analysts polled by FinEdge
5 act=assessment fact=PR+ who=Halvorsen Foods
6 act=announcement fact=PR+ who=Halvorsen Foods
7 act=assessment fact=PR+ who=Denise Albrecht
8 act=proposal fact=Uu who=Rohan Mistry
9 act=claim fact=CT+ who=Denise Albrecht
10 act=claim fact=CT+ who=Rohan Mistry
11 act=commitment fact=Uu in=10 who=management
12 act=assessment fact=CT+ who=Rohan Mistry
13 act=assessment fact=CT+ who=Lucia Ferrante
14 act=assessment fact=CT+ who=Lucia Ferrante
15 act=claim fact=CT+ who=The company’s quarterly filing
16 act=assessment fact=CT+ who=Denise Albrecht
17 act=claim fact=CT+ who=Denise Albrecht
18 act=proposal fact=Uu in=17 who=The board
19 act=claim fact=CT+ who=two people familiar with the discussions
20 act=commitment fact=Uu in=19 who=directors
21 act=no_comment fact=Uu who=A spokeswoman for Halvorsen
role: Denise Albrecht | chief executive | Halvorsen
role: Rohan Mistry | analyst | Kestrel Securities
role: Lucia Ferrante | analyst | Bramwell & Co.
