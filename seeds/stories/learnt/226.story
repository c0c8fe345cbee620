{S28 Leaked minutes}: {T28 {S22 dam operator} {C22 knew} {T22 of cracks two years before flood}}

{T2 {S1 The company that runs the [m Oredal] dam in southern [l Norway]} {C1 had known} since 2021 {T1 that water was seeping through its eastern wall}}, {S2 internal minutes obtained by [o Fjordavisa] and three partner newsrooms} {C2 reveal}.

The 214 pages, which reached the newspaper on a memory stick inside a knitted sock, cover forty-one meetings of the safety board of [o Sørkraft AS]. {S3 The company} {C3 does not dispute} {T3 that they are genuine}. {S4 It} {C4 maintains}, however, {T4 that they have been “torn out of a longer conversation.”}

{T5 “Seepage at gallery 4 is up by a third,”} {S5 an entry for 9 November 2021} {C5 reads}. {T5 “{S6 [p TH]} {C6 recommends} {T6 grouting before the thaw}. {S7 [p KL]} {C7 prefers} {T7 to await the audit}.”} {T8 The initials are those of [p Tore Hagestad], then chief engineer, and [p Kristin Lothe], the finance director}, {C8 according to} {S8 two people who attended}.

No grouting was done. In May 2023 a section of the wall gave way, the river rose 3.8 metres in an hour and 66 houses at [l Oredalsøra] were swept into the fjord. Nobody was killed; the village had been emptied the evening before by a schoolteacher with a car horn. The bill for public repairs stands at 1.4 billion kroner.

{S9 [p Hagestad], who left in 2022,} {C9 confirmed} {T9 his remark} when reached by telephone. {T10 “{S11 I} also {C11 said} {T11 it in plainer words}, but those weren't minuted,”} {S10 he} {C10 said}. {S12 [p Lothe]} {C12 referred questions to} her lawyer, {S13 who} {C13 dismissed} {T13 the {C14 suggestion} {T14 that money had come before safety}} {T13 as “theatre.”}

A later entry is harder to explain away. {T15 Three weeks before the breach, {S16 a consultant} {C16 warned} {T16 that the wall could fail “within the season”}}, {S15 the minutes} {C15 note}, {T15 and {S17 the board} {C17 agreed} {T17 to revisit the matter in the autumn}}.

{S18 The state regulator, [o NVE],} {C18 said} {D18 on Friday} {T18 that {A19 it} {C19 had never been told} {T19 of the consultant's letter}}. {T20 {X20 If that is so}, the firm may have broken its licence}, {S20 a spokeswoman} {C20 added}; {S21 she} {C21 stopped short of} calling it an offence.

Villagers are bitter. {T23 “{S24 They} {C24 wrote} {A24 us} {T24 a condolence card},”} {S23 [p Oddny Sele], 71,} {C23 told} {A23 this newspaper} from the caravan that has been her home since. {T23 “It had a picture of a lake on it.”}

{S25 Energy minister [p Jonas Brekkhus]} {C25 intends} {T25 to publish a full inquiry by summer}. {S27 {S26 The opposition}} {C26 demands} {T26 his resignation}, {C27 on the grounds that} {T27 his office had been sent the audit}, {T29 a document} which {S29 the ministry} {C29 says} {T29 never arrived}.

[o Sørkraft]'s shares fell 11 percent. Its licence runs until 2046.
---
1 act=claim fact=CT+ in=2 who=The company that runs the Oredal dam in southern Norway
2 act=claim fact=CT+ who=internal minutes obtained by Fjordavisa and three partner newsrooms
3 act=agreement fact=CT+ who=Sørkraft AS
4 act=denial fact=CT- who=Sørkraft AS
5 act=claim fact=CT+ who=an entry for 9 November 2021
6 act=proposal fact=Uu in=5 who=TH
7 act=proposal fact=Uu in=5 who=KL
8 act=claim fact=CT+ who=two people who attended
9 act=agreement fact=CT+ who=Tore Hagestad
10 act=claim fact=CT+ who=Tore Hagestad
11 act=assessment fact=CT+ in=10 who=Tore Hagestad
12 act=no_comment fact=Uu who=Kristin Lothe
13 act=denial fact=CT- who=her lawyer
14 act=claim fact=PR+ in=13 who=unspecified
15 act=claim fact=CT+ who=the minutes
16 act=assessment fact=PS+ in=15 who=a consultant
17 act=agreement fact=Uu in=15 who=the board
18 act=denial fact=CT- who=NVE
19 act=claim fact=CT- in=18 who=unspecified
20 act=assessment fact=PS+ who=a spokeswoman
21 act=non_confirmation fact=Uu who=a spokeswoman
22 act=claim fact=CT+ in=28 who=dam operator
23 act=claim fact=CT+ who=Oddny Sele
24 act=claim fact=CT+ in=23 who=They
25 act=commitment fact=Uu who=Jonas Brekkhus
26 act=proposal fact=Uu who=The opposition
27 act=claim fact=CT+ who=The opposition
28 act=claim fact=CT+ who=Leaked minutes
29 act=denial fact=CT- who=the ministry
role: Tore Hagestad | chief engineer | Sørkraft AS
role: Kristin Lothe | finance director | Sørkraft AS
role: Jonas Brekkhus | Energy minister | Norway
