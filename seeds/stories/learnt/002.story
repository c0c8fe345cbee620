[l Portugal]'s top court strikes down parts of protest law

Wednesday, February 12

[l Portugal]'s [o Constitutional Court] on Tuesday annulled three articles of a law that obliged organisers of demonstrations to register the names of stewards with police. {S1 The judges} {C1 ruled}, by nine votes to four, {T1 that the requirement placed "a disproportionate burden" on the freedom of assembly}.

The law was adopted last June after clashes at a farmers' march in [l Santarém]. It has since been used eleven times, most recently against a group of pensioners in [l Braga].

In the judgment, {S2 Justice [p Amélia Corte-Real]} {C2 wrote} {T2 that {S3 the government} {C3 had argued} {T3 the register would help victims seek damages}, but that nothing in the file showed it had ever done so}. {S4 One of the four dissenting judges, [p Rui Salgado],} {C4 contended} {T4 that the court had "put itself in the legislature's chair"}.

{T5 "This is a good day for anybody who owns a placard,"} {S5 [p Inês Vaz Moreira], the lawyer who brought the case for the civil liberties group [o Praça Livre],} {C5 told} {A5 [o Wikinews]} in a telephone interview. Asked about the pensioners, {S6 she} {C6 said} {T6 their fines would have to be repaid}. {T7 "{S16 I} {C16 intend} {T16 to write to the tax office this very afternoon},"} {S7 she} {C7 added}.

{S8 The [o Ministry of Internal Administration]} {C8 said} in a brief statement {T8 that it respected the decision and was studying its effects}. {S9 Minister [p Henrique Barata]} {C9 refused to answer questions} as he left a cabinet meeting. {S10 The daily [o Correio do Tejo]} {C10 reported}, {C11 citing} {S11 two unnamed officials}, {T10 {T11 that a new bill could be tabled before Easter}}.

Opposition parties were divided. {S12 The [o Left Front]} {C12 demanded} {D12 on Tuesday night} {T12 the minister's resignation}, while {S13 [p Duarte Pimentel], parliamentary leader of the conservative [o Union for Order],} {C13 deplored} {T13 what {S15 he} {C15 called} {T15 a gift to vandals}}. {S14 He} {C14 conceded} {T14 that the law had been drafted in a hurry}.

The annulled articles lose effect on the day the judgment is printed in the official gazette. The remaining articles, which set noise limits and ban masks, were not challenged.

[o Praça Livre] was founded in 2009 and has brought six cases before the court. It won two of the others.
---
1 act=announcement fact=CT+ who=the judges
2 act=claim fact=CT+ who=Amélia Corte-Real
3 act=assessment fact=PR+ in=2 who=the government
4 act=assessment fact=CT+ who=Rui Salgado
5 act=assessment fact=CT+ who=Inês Vaz Moreira
6 act=claim fact=CT+ who=Inês Vaz Moreira
7 act=commitment fact=Uu who=Inês Vaz Moreira
8 act=agreement fact=CT+ who=the Ministry of Internal Administration
9 act=no_comment fact=Uu who=Henrique Barata
10 act=assessment fact=PS+ who=Correio do Tejo
11 act=assessment fact=PS+ who=two unnamed officials
12 act=proposal fact=Uu who=Left Front
13 act=assessment fact=CT+ who=Duarte Pimentel
14 act=agreement fact=CT+ who=Duarte Pimentel
15 act=assessment fact=CT+ in=13 who=Duarte Pimentel
16 act=commitment fact=Uu in=7 who=Inês Vaz Moreira
role: Amélia Corte-Real | Justice | Constitutional Court
role: Rui Salgado | judge | Constitutional Court
role: Inês Vaz Moreira | lawyer | Praça Livre
role: Henrique Barata | Minister | Ministry of Internal Administration
role: Duarte Pimentel | parliamentary leader | Union for Order
