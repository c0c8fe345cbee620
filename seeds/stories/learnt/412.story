The last week of the [o Orpheum]

On the Monday the projectionist found a love letter behind the boiler. By the Friday there was nothing left in the [o Orpheum] but the seats, and on Saturday, from ten, the seats were for sale.

{T1 'Forty dollars for a single, seventy for a pair,'} {C1 says} {S1 [p Hal Dempster], the manager since 1987}, without looking up. {T1 '{S2 People} {C2 want} {T2 the one they got kissed in}. {S3 They} {C3 say} {T3 it's G14}. It's always G14.'}

The cinema opened in 1929 with a talkie that broke down twice. It survived television, the flood of 1955 and, in the seventies, a management that {S4 [p Dempster]} {C4 calls} {T4 'raincoat people'}. What it has not survived is a lease. {S5 The landlord, [o Quillon Holdings],} {C5 told} {A5 the tenants} {D5 in March} {T5 that the rent would triple}.

There was a campaign, of course. {S6 [p Adele Strand], curator of film at the city museum,} {C6 wrote} in the [o Tribune] {T6 that to lose the ceiling alone would be 'an act of municipal self-harm'}. {S7 A director born two streets away} {C7 offered} {T7 to give a year's royalties}. {S8 The mayor} {C8 sent} {T8 her best wishes}.

{S9 [p Strand]} {C9 still believes} {T9 that a buyer could have been found}. {T10 '{S11 We} {C11 asked for} {T11 six months}. They gave us until Labor Day,'} {S10 she} {C10 says}. She keeps a plaster cherub on her desk now, one wing missing.

The company sees it differently, or so one supposes. {S13 It} {C13 did not reply to} three letters. {S14 A brochure for the site, printed last spring and withdrawn,} {C14 speaks of} {T14 'forty-two residences with heritage touches'}. {S15 A planning officer} {C15 confirmed} to {A15 me} {T15 that an application had been received and that {S16 the architects} {C16 intended} {T16 to keep the sign}}.

I went to the last show. It was a western, a poor one, chosen because the print was already in the building. About two hundred people came. Some had dressed up. A man in the row in front of me slept through the gunfight, and nobody woke him. When the lights went up there was no speech; {S17 [p Dempster]} {C17 had vetoed} {T17 one}. {T18 {S19 His father} {C19 used to say}}, {S18 he} {C18 explained} to {A18 me} {D18 later}, {T18 {T19 that you never thank an audience for leaving}}.

Outside, someone had rearranged the letters on the marquee. {S20 They} {C20 read}: {T20 'GONE WITH THE RENT'}.

The love letter, dated 1944 and signed only J., is in the museum. {S21 It} {C21 promises} {T21 to be in row G on the fourteenth}.
---
1 act=claim fact=CT+ who=Hal Dempster
2 act=proposal fact=Uu in=1 who=People
3 act=claim fact=CT+ in=1 who=People
4 act=assessment fact=CT+ who=Hal Dempster
5 act=announcement fact=Uu who=Quillon Holdings
6 act=assessment fact=PR+ who=Adele Strand
7 act=commitment fact=Uu who=A director born two streets away
8 act=assessment fact=CT+ who=The mayor
9 act=assessment fact=PS+ who=Adele Strand
10 act=claim fact=CT+ who=Adele Strand
11 act=proposal fact=Uu in=10 who=We
13 act=no_comment fact=Uu who=Quillon Holdings
14 act=claim fact=CT+ who=A brochure for the site, printed last spring and withdrawn
15 act=claim fact=CT+ who=A planning officer
16 act=commitment fact=Uu in=15 who=the architects
17 act=denial fact=CT- who=Hal Dempster
18 act=claim fact=CT+ who=Hal Dempster
19 act=assessment fact=CT- in=18 who=His father
20 act=assessment fact=CT+ who=the letters on the marquee
21 act=commitment fact=Uu who=the love letter
role: Hal Dempster | manager | Orpheum
role: Adele Strand | curator of film | city museum
