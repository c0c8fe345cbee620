{T1 Up to 30 aid workers} {C1 are feared} {T1 held} after raid on camp

{T2 As many as 30 local aid workers} {C2 are believed} {T2 to have been taken away by armed men} from a displacement camp in the east of the [l Democratic Republic of Congo] on Wednesday night.

{S3 The [o Norwegian Refugee Council]} {C3 said} {T3 nine of its own staff were missing}. {T4 "We ask whoever has them to remember that they were giving out soap,"} {S4 its regional director, [p Ingvild Sørbø],} {C4 said} in a statement.

{S5 The [o M23] rebel movement} {C5 denied} {T5 that its men had been anywhere near the camp}. {S6 Its spokesman, Colonel [p Gentil Mwamba],} {C6 wrote} on [o X] {T6 that "{S7 the regime in [l Kinshasa]} {C7 wants} {T7 the world to look at us} while its militias do the stealing"}.

{S9 Communications Minister [p Odette Lukusa]} {C9 told} {A9 state television} {T9 that {S10 two women who escaped} {C10 had recognised} {T10 the raiders' accents}}. {T11 "{S12 They} {C12 said}, {T12 these were not boys from here},"} {S11 she} {C11 explained}.

[o Reuters] could not establish who was behind the raid.

The camp, on a slope of black lava outside [l Sake], holds some 18,000 people in tents. It has been hit by shells twice this year. Water comes by lorry, and there are days when the lorry does not come.

{S13 A nurse, reached by telephone,} {C13 said} {T13 the men had carried a list}. {T14 "They read out names. My neighbour answered to hers,"} {S14 she} {C14 said}. {S15 The nurse} {C15 asked} {T15 not to be identified}.

{S16 [l Rwanda], which {S17 [o United Nations] experts} {C17 say} {T17 has armed and directed the [o M23]},} {C16 called} {T16 the kidnapping "deplorable"}. {S18 [l Kigali]} {C18 has consistently rejected} {T18 the experts' findings}.

In [l Doha], where the two sides have met on and off since spring, {T19 Qatari mediators} {C19 were said} {T19 to be working the phones}. {S20 A Western ambassador} {C20 doubted} {T20 the next round, set for Monday, would survive}.

{S21 The [o International Committee of the Red Cross]} {C21 offered} {T21 to act as a go-between {X21 if asked}}.

It was the fourth attack on aid staff in the province since January. After the last one, two agencies moved their offices to [l Bukavu] and have not come back.
---
1 act=assessment fact=PS+ who=unspecified
2 act=assessment fact=PR+ who=unspecified
3 act=claim fact=CT+ who=The Norwegian Refugee Council
4 act=proposal fact=Uu who=Ingvild Sørbø
5 act=denial fact=CT- who=The M23 rebel movement
6 act=claim fact=CT+ who=Gentil Mwamba
7 act=proposal fact=Uu in=6 who=the regime in Kinshasa
9 act=claim fact=CT+ who=Odette Lukusa
10 act=claim fact=CT+ in=9 who=two women who escaped
11 act=claim fact=CT+ who=Odette Lukusa
12 act=claim fact=CT- in=11 who=two women who escaped
13 act=claim fact=CT+ who=A nurse, reached by telephone
14 act=claim fact=CT+ who=A nurse, reached by telephone
15 act=proposal fact=Uu who=A nurse, reached by telephone
16 act=assessment fact=CT+ who=Rwanda
17 act=claim fact=CT+ who=United Nations experts
18 act=denial fact=CT- who=Kigali
19 act=claim fact=CT+ who=unspecified
20 act=assessment fact=PR- who=A Western ambassador
21 act=conditional_commitment fact=Uu who=The International Committee of the Red Cross
role: Ingvild Sørbø | regional director | Norwegian Refugee Council
role: Gentil Mwamba | Colonel | 
role: Gentil Mwamba | spokesman | M23
role: Odette Lukusa | Communications Minister | Democratic Republic of Congo
