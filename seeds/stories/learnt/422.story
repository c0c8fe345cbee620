Student held in [l Manitoba] over model rocket; {S25 premier} {C25 invites} {A25 her} {T25 to launch it}

[l WINNIPEG], [l Canada] — {S1 The premier of [l Manitoba]} {C1 has invited} {A1 a fourteen-year-old girl} {T1 to launch her rocket from the lawn of the legislature} after she was arrested and questioned for carrying it to school.

[p Noor Haddad] was led from a chemistry class in handcuffs on Monday. She was held for four hours in a room with no window. She was released without charge.

{C2 According to} {S2 [o CBC News]} {T2 {S23 the girl} had built the rocket from a cardboard tube and {C23 wanted} {T23 to show it to her teacher}}. {S3 She} {C3 said} {T3 {S4 she} {C4 felt} {T4 “like a criminal in my own school”}}. {T5 “{S6 An officer} {C6 told} {A6 me} {T6 I looked like the type},”} {S5 she} {C5 told} {A5 reporters}.

{S7 Premier [p Ken Dubois]} {C7 tweeted} from his official account:

{T7 “Nice rocket, [p Noor]. Bring it to the legislature? We have a very large lawn.”}

{S8 [p Dubois]} {C8 later added} {T8 that he meant it}. {S9 The astronaut [p Claire Fontaine]} {C9 wished} {A9 the girl} {T9 “clear skies”}, and {S10 the [o Canadian Space Agency]} {C10 gave} {A10 her} {C10 the chance} {T10 to spend a day with its engineers}.

{T11 “She builds things. That is all she has ever done.”} — {S11 [p Samir Haddad], father}

{S12 The police} {C12 defended} {T12 the arrest}. {T13 “{T22 The device} {C22 was alleged} {T22 to be a pipe bomb} and officers were right to treat it as one,”} {S13 Inspector [p Wade Kowalchuk]} {C13 said}. {S14 He} {C14 rejected} {T14 {C24 claims} {T24 that the girl's faith or name had played a part}}. {S15 {S16 The school}} {C15 refused} {T15 to discuss the matter}, {C16 citing} {T16 privacy law}.

{T17 The Haddad family} {C17 has been described} {T17 as quiet}. The father drives a bus and the mother runs a bakery. The street is a short one, with elms on both sides. Neighbours who heard of the arrest on the radio brought soup.

{S18 The family} {C18 plans} {T18 to move [p Noor] to another school}, and {S19 her father} {C19 wants} {T19 to sue the division}. {A20 The principal} {C20 was accused} at a packed meeting {T20 of panic, of prejudice and of not knowing a rocket from a pipe}. She sat in the front row and took notes.

Image: A poster at the meeting. Photo by [p Ravi Menon].

{S21 A petition with 31,000 names} {C21 calls for} {T21 an apology}. [p Noor] herself has gone back to her workbench. The next rocket is a metre long.
---
1 act=proposal fact=Uu who=Ken Dubois
2 act=claim fact=CT+ who=CBC News
3 act=assessment fact=CT+ who=Noor Haddad
4 act=assessment fact=PR+ in=3 who=Noor Haddad
5 act=claim fact=CT+ who=Noor Haddad
6 act=assessment fact=CT+ in=5 who=An officer
7 act=proposal fact=Uu who=Ken Dubois
8 act=claim fact=CT+ who=Ken Dubois
9 act=assessment fact=Uu who=Claire Fontaine
10 act=proposal fact=Uu who=Canadian Space Agency
11 act=claim fact=CT+ who=Samir Haddad
12 act=assessment fact=CT+ who=The police
13 act=assessment fact=CT+ who=Wade Kowalchuk
14 act=denial fact=CT- who=Wade Kowalchuk
15 act=no_comment fact=Uu who=The school
16 act=claim fact=CT+ who=The school
17 act=assessment fact=CT+ who=unspecified
18 act=commitment fact=Uu who=The family
19 act=commitment fact=Uu who=Samir Haddad
20 act=claim fact=CT+ who=unspecified
21 act=proposal fact=Uu who=A petition with 31,000 names
22 act=claim fact=PS+ in=13 who=unspecified
23 act=commitment fact=Uu in=2 who=Noor Haddad
24 act=claim fact=CT+ in=14 who=unspecified
25 act=proposal fact=Uu who=Ken Dubois
role: Ken Dubois | premier | Manitoba
role: Claire Fontaine | astronaut | 
role: Wade Kowalchuk | Inspector | 
role: Samir Haddad | father | 
