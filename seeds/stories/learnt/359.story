{T2 [l Davao] mall fire: owners "ignored three notices"}, {C2 says} {S2 bureau}

{T27 {A1 The owners of a shopping mall in which 17 people died last week} {C1 had been told} three times {T1 to clear its fire exits}}, {S27 the [o Bureau of Fire Protection]} {C27 has said}.

{S3 The bureau's regional director, Senior Superintendent [p Benjie Macaraeg],} {C3 read} {T3 the dates of the notices} aloud to {A3 a [o Senate] committee} {D3 on Monday}: {T3 4 March, 19 June and 30 August}.

{T4 "We gave them fifteen days each time. {S6 They} {C6 asked for} {T6 sixty},"} {S4 he} {C4 told} {A4 senators}.

Most of the victims were employees of a call centre on the fourth floor.

{S7 [p Imelda Tiongson], president of [o Golden Cove Properties], which runs the mall,} {C7 denied} {T7 receiving the last of the three notices}.

{S8 She} {C8 did}, however, {C8 admit} {T8 that a stairwell on the fourth floor had been used to store Christmas decorations}.

{T9 "{A10 I} {C10 am told} {T10 it was temporary},"} {S9 she} {C9 said}.

{S11 Senator [p Leonor Dimayuga], who chairs the committee,} {C11 shot back}: {T11 "So were they."}

The remark drew applause from relatives in the gallery, some of whom wore the call centre's blue lanyards.

{S12 One survivor, team leader [p Jomar Abad],} {C12 described} {T12 groping along a wall until he felt tinsel}. {T13 "{S14 The guard} {C14 shouted} {T14 that the door was open}. {S15 I} {C15 thought} {T15 it was a wall of gifts},"} {S13 he} {C13 said}.

{T16 The fire} {C16 is believed} {T16 to have started in a doughnut kiosk}, although {S17 an electrical engineer hired by the company} {C17 has cast doubt on} {T17 that theory}.

{S19 {S18 A preliminary report, seen by the [o Philippine Daily Inquirer],}} {C18 points to} {T18 an overloaded extension cord} and {C19 recommends} {T19 charges against six people}. {S20 The newspaper} {C20 did not name} them.

{S21 Mayor [p Dante Uyboco]} {C21 ordered} {T21 the closure of four other malls for inspection}. {S22 Retailers} {C22 fear} {T22 a ruinous holiday season}.

{S23 The call centre's American client, [o Brightline Health],} {C23 has pledged} {T23 a year's wages to each family}. {S24 It} {C24 rejects} {T24 {S25 a labour group}'s {C25 claim} {T25 that agents who fled were marked absent}}.

The committee will hear from the security agency on Wednesday.
---
1 act=proposal fact=Uu in=27 who=unspecified
2 act=claim fact=CT+ who=bureau
3 act=claim fact=CT+ who=Benjie Macaraeg
4 act=claim fact=CT+ who=Benjie Macaraeg
6 act=proposal fact=Uu in=4 who=They
7 act=denial fact=CT- who=Imelda Tiongson
8 act=agreement fact=CT+ who=Imelda Tiongson
9 act=claim fact=CT+ who=Imelda Tiongson
10 act=claim fact=CT+ in=9 who=unspecified
11 act=assessment fact=CT+ who=Leonor Dimayuga
12 act=claim fact=CT+ who=Jomar Abad
13 act=claim fact=CT+ who=Jomar Abad
14 act=claim fact=CT+ in=13 who=The guard
15 act=assessment fact=PR+ in=13 who=Jomar Abad
16 act=assessment fact=PR+ who=unspecified
17 act=assessment fact=PR- who=an electrical engineer hired by the company
18 act=claim fact=PR+ who=A preliminary report
19 act=proposal fact=Uu who=A preliminary report
20 act=no_comment fact=Uu who=Philippine Daily Inquirer
21 act=announcement fact=Uu who=Dante Uyboco
22 act=assessment fact=PS+ who=Retailers
23 act=commitment fact=Uu who=Brightline Health
24 act=denial fact=CT- who=Brightline Health
25 act=claim fact=CT+ in=24 who=a labour group
27 act=claim fact=CT+ who=Bureau of Fire Protection
role: Benjie Macaraeg | regional director | Bureau of Fire Protection
role: Benjie Macaraeg | Senior Superintendent | 
role: Imelda Tiongson | president | Golden Cove Properties
role: Leonor Dimayuga | Senator | 
role: Leonor Dimayuga | chairs | Senate committee
role: Jomar Abad | team leader | 
role: Dante Uyboco | Mayor |
