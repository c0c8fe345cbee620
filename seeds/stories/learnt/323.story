‘It was never meant to be evidence’: the leak that emptied a games studio

By the time the lift doors opened on the fourth floor of the old sugar warehouse in [l Gdańsk], {A1 everybody} {C1 had been told} {T1 to go home}. {T2 “{S26 I} {C26 thought} {T26 it was a bomb scare},”} {C2 says} {S2 [p Kasia Wrona], then a junior animator at [o Lantern Nine]}. It was a spreadsheet.

The file, 1,900 rows long, had been posted overnight to a forum for players of [m Saltmarsh], the studio’s unfinished epic. It listed salaries. It also had a column headed “keep?” in which {S3 somebody} {C3 had judged} {T3 each of 140 employees with a yes, a no or a question mark}. {S4 [p Wrona]} {C4 recalls} {T4 that hers was a question mark}.

{S5 The company} {C5 at first suggested} {T5 that the document was a forgery}. {S6 Its founder, [p Olgierd Bies],} {C6 tweeted} {T6 that {S7 “jealous people”} {C7 wanted} {T7 to sink the game}}. Two days later {S8 he} {C8 conceded} {T8 that it was real, though “never meant to be evidence of anything”}. {T9 The column, {S9 he} {C9 explained} to {A9 the magazine [m Pixel]}, referred to parking spaces}.

{S10 Nobody I spoke to} {C10 believes} {T10 that}. {T11 “{S12 He} {C12 told} {A12 us} to our faces {T12 that {S13 the publisher} {C13 was demanding} {T13 sixty redundancies}},”} {S11 one former level designer} {C11 said}. {T11 “So which was it?”} {S14 A second, who asked to be called [p Marek],} {C14 is convinced} {T14 that the list was drawn up by software}. {S16 {S15 [p Bies]}} {C15 has denied} {T15 this} through his lawyer and {C16 did not answer} the eleven questions that I sent him.

I should say that I have played all of [o Lantern Nine]’s games, and that I finished two of them twice. The studio was founded in 2009 in a laundrette. It sold its first title from a market stall, on discs, with soup. Critics came late and the awards later; by 2020 it had claimed three of the industry’s biggest prizes, and the soup was catered.

What followed the leak was quick. {S19 The union [o Gamedev Solidarność]} {C19 called} {T19 a strike}, the first of its kind in [l Poland]. {S20 Players} {C20 threatened} {T20 to cancel their orders {X20 unless the list was withdrawn}}. {S21 A petition} {C21 urged} {A21 the publisher, [o Corvane],} {T21 to remove [p Bies]}, and in March {S22 it} {C22 did so}, {C22 naming} {T22 [p Ines Thorvald] as interim head}. {S23 She} {C23 apologised for} {T23 “a breach of trust that no patch can mend”}.

[p Wrona] left anyway. {S25 {S24 She}} {C24 has no plans} {T24 to return to games}, and {C25 describes} {T25 the months since} {C25 as} {T25 “a long exhale”}. [m Saltmarsh] is due in autumn. Its credits will run to 140 names, in alphabetical order.
---
1 act=proposal fact=Uu who=unspecified
2 act=assessment fact=CT+ who=Kasia Wrona
3 act=assessment fact=PS+ who=somebody
4 act=claim fact=CT+ who=Kasia Wrona
5 act=denial fact=CT- who=The company
6 act=claim fact=CT+ who=Olgierd Bies
7 act=commitment fact=Uu in=6 who=jealous people
8 act=agreement fact=CT+ who=Olgierd Bies
9 act=claim fact=CT+ who=Olgierd Bies
10 act=assessment fact=CT- who=Nobody I spoke to
11 act=claim fact=CT+ who=one former level designer
12 act=claim fact=CT+ in=11 who=Olgierd Bies
13 act=proposal fact=Uu in=12 who=the publisher
14 act=assessment fact=PR+ who=Marek
15 act=denial fact=CT- who=Olgierd Bies
16 act=no_comment fact=Uu who=Olgierd Bies
19 act=announcement fact=CT+ who=Gamedev Solidarność
20 act=threat fact=Uu who=Players
21 act=proposal fact=Uu who=A petition
22 act=announcement fact=CT+ who=Corvane
23 act=assessment fact=CT+ who=Ines Thorvald
24 act=commitment fact=Uu who=Kasia Wrona
25 act=assessment fact=CT+ who=Kasia Wrona
26 act=assessment fact=PR+ in=2 who=Kasia Wrona
role: Kasia Wrona | junior animator | Lantern Nine
role: Olgierd Bies | founder | Lantern Nine
role: Ines Thorvald | interim head | Lantern Nine
