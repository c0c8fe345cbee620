Tram to nowhere? {T1 [l Laketon] line delayed again}, {S1 auditor} {C1 finds}

[l LAKETON], [l Ont.] — {T2 The [m Crosstown East] light-rail line will not carry a paying passenger before the fall of 2027, more than four years late, and its final cost could reach $2.9 billion}, {C2 according to} {S2 a report tabled Monday by the city's auditor general}.

[p Priya Raman], who has held the post since 2020, spared few. {S3 She} {C3 found} {T3 that the transit agency had accepted 61 switches which its own engineers considered faulty and that minutes of key meetings were missing}. {T4 "I would not describe it as a cover-up,"} {S4 she} {C4 told} {A4 reporters}. {T4 "I would describe it as a very untidy desk."}

{S5 Mayor [p Bev Lindqvist]} {C5 pledged} {T5 to act on all 38 recommendations "before the snow flies."} {S6 She} {C6 sidestepped} questions about the agency's chief executive, [p Martin Kwan], whose contract expires in March.

{S7 {S8 [p Kwan]}}, in a memo to staff obtained by the [o Laketon Record], {C7 blamed} {T7 a global shortage of signalling parts} and {C8 appealed for} {T8 patience}. {T9 "{S10 I} {C10 remain convinced} {T10 that we'll be proud of this line},"} {S9 he} {C9 wrote}.

Patience is thin on [l Dufferin Road], where hoardings have hidden storefronts since 2019. {S11 [p Gus Pappas], whose diner once had a lineup on Sundays,} {C11 reckons} {T11 he has lost 60 per cent of his trade}. {T12 "{S13 They} {C13 said} {T13 two years}. My kid was in Grade 6. He's driving now,"} {S12 he} {C12 griped}. {T12 "He'll be retired before he rides the thing."}

Business owners have filed a class action. {S14 The agency} {C14 denies} {T14 any liability}.

{S15 Coun. [p Noor Haddad]} {C15 has asked} {A15 the province} {T15 to appoint a supervisor}. {S16 {S17 The transportation minister}} {C16 did not rule} {T16 that} {C16 out} when approached in the legislature on Tuesday, but {C17 added} {T17 that it would probably be for the next government to decide}.

Trial runs are to resume in June. The last ones were called off after a tram and a snowplow met at an intersection; neither, {C18 as} {S18 the agency} {C18 put it at the time}, {T18 "had the full picture."}
---
1 act=claim fact=CT+ who=auditor
2 act=claim fact=CT- who=a report tabled Monday by the city's auditor general
3 act=claim fact=CT+ who=Priya Raman
4 act=assessment fact=CT- who=Priya Raman
5 act=commitment fact=Uu who=Bev Lindqvist
6 act=non_confirmation fact=Uu who=Bev Lindqvist
7 act=claim fact=CT+ who=Martin Kwan
8 act=proposal fact=Uu who=Martin Kwan
9 act=assessment fact=CT+ who=Martin Kwan
10 act=assessment fact=CT+ in=9 who=Martin Kwan
11 act=assessment fact=PR+ who=Gus Pappas
12 act=claim fact=CT+ who=Gus Pappas
13 act=claim fact=Uu in=12 who=They
14 act=denial fact=CT- who=the transit agency
15 act=proposal fact=Uu who=Noor Haddad
16 act=non_exclusion fact=PS+ who=The transportation minister
17 act=assessment fact=PR+ who=The transportation minister
18 act=claim fact=CT- who=the transit agency
role: Priya Raman | auditor general | 
role: Bev Lindqvist | Mayor | 
role: Martin Kwan | chief executive | transit agency
role: Noor Haddad | Coun. | 
