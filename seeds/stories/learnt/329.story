Speedrunning record struck off after eleven years

Sunday, March 17, 2024

{T1 A world record that had stood since 2013 was set on a doctored console}, {S1 moderators of the website [o Splitboard]} {C1 announced} {D1 on Friday}. The mark of 41 minutes and 7 seconds, for the platform game [m Copper Fox], has been removed together with four others by the same player, [p Dale Pruett] of [l Tulsa], [l Oklahoma].

{T2 "We take no joy in this. Half of us started running because of that video,"} {C2 read} {S2 a statement signed by the site's head moderator, [p Priya Lindqvist]}. {T3 An analysis of the picture, frame by frame, had shown loading times that no unmodified machine can produce}, {S3 it} {C3 said}.

{S24 [p Pruett]} {C24 has rejected} {T24 the finding}. {T4 "{S5 They} {C5 accuse} {T5 me of soldering in a chip} that wasn't sold until 2015,"} {S4 he} {C4 told} {A4 the games site [o Kotaku]}. {S6 He} {C6 said} {T6 he might sue}, and that {T6 the original console had been lost in a flood}.

{C7 As reported by} {S7 [o Ars Technica]}, {T7 doubts about the run are almost as old as the run itself}. {T8 {S9 A Norwegian player, [p Eskil Moe],} {C9 wrote} {D9 in 2014} {T9 that the doors opened "like someone paid them"}}, {S8 the outlet} {C8 noted}. {T10 His post was deleted and {A11 he} {C11 was told} {T11 to "get good"}}, {C10 according to} {S10 archived copies}.

[p Moe], now a dentist, was gracious this week. {T12 "It was a beautiful run, chip or no chip,"} {S12 he} {C12 told} {A12 the newspaper [o Bergens Tidende]}. {C13 Asked if} {T13 he wanted an apology}, {S14 he} {C14 answered}: {T14 "[p Priya] sent me one. {S15 She} {C15 said} {T15 the mods had been kids, which they had}."}

The community is split over {S16 the site's} {C16 decision} {T16 to leave the video online}. {S17 Some} {C17 want} {T17 it taken down}; {S18 others} {C18 see} {T18 it as part of the game's history}. {S19 The developer, [o Hanamura Soft],} {C19 declined to get involved}. {T20 "{S21 We} {C21 think} {T21 everyone should enjoy [m Copper Fox] at their own pace},"} {S20 a representative} {C20 said}.

With [p Pruett] gone, the record passes to [p Mirela Dobre], a 19-year-old from [l Cluj], whose best is 41:19. {S22 She} {C22 is adamant} {T22 that it should carry an asterisk}. {T23 "I never beat him,"} {S23 she} {C23 said} on her stream. {T23 "I just outlasted him."}
---
1 act=announcement fact=CT+ who=moderators of the website Splitboard
2 act=assessment fact=CT- who=a statement signed by the site's head moderator, Priya Lindqvist
3 act=claim fact=CT+ who=a statement signed by the site's head moderator, Priya Lindqvist
4 act=denial fact=CT- who=Dale Pruett
5 act=claim fact=CT+ in=4 who=moderators of the website Splitboard
6 act=assessment fact=PS+ who=Dale Pruett
7 act=claim fact=CT+ who=Ars Technica
8 act=claim fact=CT+ who=Ars Technica
9 act=assessment fact=CT+ in=8 who=Eskil Moe
10 act=claim fact=CT+ who=archived copies
11 act=proposal fact=Uu in=10 who=unspecified
12 act=assessment fact=CT+ who=Eskil Moe
13 act=proposal fact=Uu who=unspecified
14 act=claim fact=CT+ who=Eskil Moe
15 act=claim fact=CT+ in=14 who=Priya Lindqvist
16 act=announcement fact=CT+ who=Splitboard
17 act=proposal fact=Uu who=Some
18 act=assessment fact=CT+ who=others
19 act=no_comment fact=Uu who=Hanamura Soft
20 act=assessment fact=Uu who=a representative
21 act=proposal fact=Uu in=20 who=Hanamura Soft
22 act=proposal fact=Uu who=Mirela Dobre
23 act=claim fact=CT- who=Mirela Dobre
24 act=denial fact=CT- who=Dale Pruett
role: Priya Lindqvist | head moderator | Splitboard
role: Eskil Moe | dentist |
role: Eskil Moe | player |
