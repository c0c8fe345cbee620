Yoghurt maker pulls 1.2 million pots after children fall ill

By consumer affairs staff

One of [l Ireland]'s best-known dairies was clearing supermarket shelves across [l Ireland] and [l Britain] on Friday night after nineteen people, most of them under ten, were treated for food poisoning.

{S1 [o Glenfadda Creameries]} {C1 said} {T1 it was recalling 1.2 million pots of strawberry and vanilla yoghurt with use-by dates between 3 and 17 May as a precaution, and that customers should not eat them}. {T2 "No link has been proven,"} {S2 the family-owned company} {C2 insisted}.

That is not quite how {S3 the [o Food Safety Authority of Ireland]} {C3 sees} {T3 it}. {S4 Its chief specialist in microbiology, Dr [p Maeve Tuohy],} {C4 said} {T4 the same strain of bacteria had turned up in eleven patients and in two unopened pots}. {T5 "I would call that a link,"} {S5 she} {C5 told} {A5 [o RTÉ]}.

The first cases appeared in [l Sligo] on 21 April. A playgroup was shut, {T16 a christening} {C16 was blamed}, and it took nine days for a public health nurse to notice that every child had been given the same dessert. Two remain in hospital. {S6 Doctors} {C6 say} {T6 both are stable}.

{S7 [p Ciara Meehan], whose four-year-old son [p Oisín] spent five nights on a drip,} {C7 wants} {T7 to know why shops were still selling the pots on Wednesday}. {T9 {S8 A helpline operator} {C8 informed} {A8 her} {T8 that the company had "no record of a problem"}}, {S9 she} {C9 said}.

{S10 [o Glenfadda]} {C10 did not respond to} questions about the timing. In a letter to retailers, a copy of which was obtained by this newspaper, {S12 {S11 its managing director, [p Fergus Glynn],}} {C11 blamed} {T11 a faulty seal on a filling machine} and {C12 vowed} {T12 to scrap it}. {T13 {S14 Engineers} {C14 had recommended} {T14 replacing it} two years ago}, {C13 according to} {S13 two former employees}.

The recall has claimed its first casualty in the boardroom: operations director [p Donal Shine] left on Friday with immediate effect. Shares in the packaging firm that supplied the seals, [o Ostrava Polymers], fell sharply in [l Prague].

Anyone who has bought the affected yoghurts can return them for a refund. {S15 The authority} {C15 advised} {A15 parents} {T15 to see a doctor {X15 if a child has a fever for more than two days}}.
---
1 act=announcement fact=CT+ who=Glenfadda Creameries
2 act=denial fact=CT- who=Glenfadda Creameries
3 act=assessment fact=Uu who=the Food Safety Authority of Ireland
4 act=claim fact=CT+ who=Maeve Tuohy
5 act=assessment fact=CT+ who=Maeve Tuohy
6 act=claim fact=CT+ who=Doctors
7 act=proposal fact=Uu who=Ciara Meehan
8 act=denial fact=CT- in=9 who=A helpline operator
9 act=claim fact=CT+ who=Ciara Meehan
10 act=no_comment fact=Uu who=Glenfadda Creameries
11 act=claim fact=CT+ who=Fergus Glynn
12 act=commitment fact=Uu who=Fergus Glynn
13 act=claim fact=CT+ who=two former employees
14 act=proposal fact=Uu in=13 who=Engineers
15 act=proposal fact=Uu who=The authority
16 act=assessment fact=CT+ who=unspecified
role: Maeve Tuohy | chief specialist in microbiology | Food Safety Authority of Ireland
role: Fergus Glynn | managing director | Glenfadda
role: Donal Shine | operations director | Glenfadda
