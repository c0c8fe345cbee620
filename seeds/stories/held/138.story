Players skip training in row over [m World Cup] bonuses

[l AUCKLAND], [l New Zealand] — {S2 {S1 [l Jamaica]'s women footballers}} {C1 refused} {T1 to train} {D1 on Friday}, five days before their opening match at the [m World Cup], {C2 complaining} {T2 that bonuses owed from qualifying had not been paid and that half the squad had flown economy while officials sat in front}.

{T3 “We asked nicely in March. We asked nicely in May. It's July,”} {S3 captain [p Shanice Rowe], a 31-year-old midfielder who works nights as a paramedic,} {C3 told} {A3 the [o BBC]}. {T3 “{S4 They} {C4 keep telling} {A4 us} {T4 the cheque is in the post}. Nobody posts cheques any more.”}

{S5 The federation} {C5 disputes} {T5 the players' figures}. {S6 Its president, [p Carlton Weir],} {C6 said} {T6 80 per cent had been transferred and the rest would follow {X6 once [o FIFA] released its grant}}. {S7 He} {C7 called} {T7 the boycott “unpatriotic”} and then walked out of the room.

{S9 [o FIFA]} {C9 confirmed} only {T9 that it was “in contact with all parties”}.

The head coach, [p Lorne Bradshaw], is in a bind. A former goalkeeper from [l Sheffield], he took the job for expenses, and {S10 he} {C10 backs} {T10 his players}; {S11 he} {C11 also believes} {T11 that {X11 if they miss another session} they will lose to anybody}. {C12 In the eyes of} {S12 the veteran defender [p Keisha Prendergast]}, {T12 they have been losing for years, only not on grass}.

[l Jamaica] qualified by beating a side ranked forty places above them. Their striker claimed a hat-trick; their goalkeeper, ordered to stay on her line at a retaken penalty, saved it with her face. The winning bus, promised a police escort, broke down on the way to the airport.

Women's football in [l Jamaica] has lived on little since the national programme was first cut, in 2008. It was revived with the help of a reggae star's daughter and a bake sale. The present kit, agreed with a supplier in [l Leicester], came with the crest of another island, and the players covered it with tape.

{S13 Supporters} {C13 have offered} {T13 to pay}. A fund opened by [p Marva Sterling], a school principal in [l Spanish Town], had raised $90,000 by nightfall. {S14 The sports minister, Senator [p Garfield Munroe],} {C14 pleaded} {A14 with both sides} {T14 to talk before the weekend}. {S15 Several players} {C15 have privately indicated} {T15 that they would settle for half}.

{S16 The team's sponsor, [o Islander Rum],} {C16 declined to take a position}.
---
1 act=denial fact=CT- who=Jamaica's women footballers
2 act=claim fact=CT- who=Jamaica's women footballers
3 act=claim fact=CT+ who=Shanice Rowe
4 act=claim fact=CT+ in=3 who=They
5 act=denial fact=CT- who=The federation
6 act=claim fact=CT+ who=Carlton Weir
7 act=assessment fact=CT+ who=Carlton Weir
9 act=claim fact=CT+ who=FIFA
10 act=agreement fact=CT+ who=Lorne Bradshaw
11 act=assessment fact=PR- who=Lorne Bradshaw
12 act=assessment fact=CT+ who=Keisha Prendergast
13 act=commitment fact=Uu who=Supporters
14 act=proposal fact=Uu who=Garfield Munroe
15 act=commitment fact=Uu who=Several players
16 act=no_comment fact=Uu who=Islander Rum
role: Shanice Rowe | captain | Jamaica
role: Shanice Rowe | midfielder |
role: Shanice Rowe | paramedic |
role: Carlton Weir | president | The federation
role: Lorne Bradshaw | head coach | Jamaica
role: Lorne Bradshaw | former goalkeeper |
role: Keisha Prendergast | defender |
role: Marva Sterling | school principal |
role: Garfield Munroe | sports minister |
role: Garfield Munroe | Senator |
