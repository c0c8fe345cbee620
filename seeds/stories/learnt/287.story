Australian actor [p Vivian Tolhurst], star of [m "Saltbush"], dies

{T1 Australian actor [p Vivian Tolhurst], whose sharp tongue and straight back filled stages for six decades, has died in [l Adelaide]}, {S1 her agent} {C1 told} {A1 the [o Australian Associated Press]} {D1 on Friday}. She was 87.

{T2 She fell ill during a rehearsal and died in her sleep two nights later}, {S2 the agent, [p Morris Blau],} {C2 said}. {T3 "{S4 She} {C4 told} {A4 the ambulance men} {T4 they were late on their cue},"} {S3 he} {C3 recalled}.

[p Tolhurst] became a household name in 1974 as the publican [p Dot Skerritt] in the television series [m Saltbush], which ran for nine years and sold to forty countries. {S5 The [o ABC]} {C5 had wanted} {T5 a younger woman}. {T6 "I auditioned with a tea towel over my shoulder and {S7 the producer} {C7 thought} {T7 I'd come to clean},"} {S6 she} {C6 said} in an interview in 2003.

{S8 Prime Minister [p Joel Hardwick]} {C8 described} {T8 her} {C8 as} {T8 "the voice in every Australian's head that tells them to sit up"}. {S9 [p Nola Beck], who played her daughter in [m Saltbush],} {C9 thanked} {T9 her} {C9 for} {T9 "every note, and there were pages of them."} {S10 The actor and director [p Kwame Ferris]} {C10 posted} a photograph of an empty stool {C10 with the words} {T10 "Last drinks."}

She could be difficult. {S11 The playwright [p Len Abrahams]} {C11 accused} {T11 her} {C11 of} {T11 rewriting his third act} during the run of [m The Wharf] in 1988. {S12 She} {C12 admitted} {T12 it}. {T13 "{S14 He} {C14 promised} {A14 me} {T14 a better one} and it never came,"} {S13 she} {C13 told} {A13 the [o Sydney Morning Herald]}. The two did not speak for a decade; {S15 [p Abrahams]} {C15 said} {D15 on Friday} {T15 that he would miss her "like a stone in the shoe that one had got used to."}

Born in [l Port Pirie] to a smelter hand and a milliner, she left school at fourteen. In 1957 she went to [l London] on a wool ship, shared a room with two nurses, and carried spears at the [o Old Vic]. She came back because of the light.

{T16 In her last years she campaigned against the sale of the [l Grand] theatre in [l Adelaide], where she had first been on a stage}, {S16 the [o Advertiser]} {C16 reported}. {S17 The owners, [o Kestrel Property],} {C17 declined to comment}. {S18 [l South Australia]'s minister for the arts, [p Rosa Dimitriou],} {C18 said} {T18 {S20 {S19 the government}} {C19 favoured} {T19 keeping it open} and {C20 hoped} {T20 to name the stage after her}}.

{T21 There will be no funeral}, {C21 according to} {S21 [p Blau]}. {T22 "{S23 She} {C23 thought} {T23 the notices were always wrong},"} {S22 he} {C22 said}.
---
1 act=announcement fact=CT+ who=her agent
2 act=claim fact=CT+ who=Morris Blau
3 act=claim fact=CT+ who=Morris Blau
4 act=assessment fact=CT+ in=3 who=Vivian Tolhurst
5 act=proposal fact=Uu who=the ABC
6 act=claim fact=CT+ who=Vivian Tolhurst
7 act=assessment fact=PR+ in=6 who=the producer
8 act=assessment fact=CT+ who=Joel Hardwick
9 act=assessment fact=CT+ who=Nola Beck
10 act=assessment fact=CT+ who=Kwame Ferris
11 act=claim fact=CT+ who=Len Abrahams
12 act=agreement fact=CT+ who=Vivian Tolhurst
13 act=claim fact=CT+ who=Vivian Tolhurst
14 act=commitment fact=Uu in=13 who=Len Abrahams
15 act=assessment fact=PR+ who=Len Abrahams
16 act=claim fact=CT+ who=the Advertiser
17 act=no_comment fact=Uu who=Kestrel Property
18 act=claim fact=CT+ who=Rosa Dimitriou
19 act=agreement fact=Uu in=18 who=the government
20 act=commitment fact=Uu in=18 who=the government
21 act=announcement fact=CT- who=Morris Blau
22 act=claim fact=CT+ who=Morris Blau
23 act=assessment fact=CT+ in=22 who=Vivian Tolhurst
role: Vivian Tolhurst | actor | Australian
role: Morris Blau | agent |
role: Joel Hardwick | Prime Minister |
role: Kwame Ferris | actor |
role: Kwame Ferris | director |
role: Len Abrahams | playwright |
role: Rosa Dimitriou | minister for the arts | South Australia
