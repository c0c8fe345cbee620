{T1 Sanctions on [l Mali] junta to be lifted}, {S1 West African bloc} {C1 announces}

Sunday, July 13

{T2 {S3 The [o Economic Community of West African States] ([o ECOWAS])} {C3 has decided} {T3 to lift the last of its sanctions on [l Mali]}}, {S2 the [o BBC]} {C2 reported} after a meeting in [l Abuja] on Saturday. Flights between [l Bamako] and the other capitals are to start again on the first of August.

{S4 Nigerian president [p Olumide Bankefa], who chairs the bloc,} {C4 said} {T4 that the measures "had taught nobody anything"}. {S5 He} {C5 thanked} {T5 [l Togo] for its mediation}. {T8 {S6 [l Ivory Coast]} {C6 had insisted} until lunch {T6 that a date for elections come first}}, {C8 according to} {S8 two delegates who spoke to [o Jeune Afrique]}.

{S9 The Malian foreign minister, Colonel [p Bakary Sissoumé],} {C9 greeted} {T9 the decision} {C9 as} {T9 "late, and therefore not a favour"}. Speaking on state television, {S10 he} {C10 ruled out} {T10 a return of his country to the bloc}, which it left together with [l Burkina Faso] and [l Niger] in 2025. {S11 He} {C11 did say}, however, {T11 that {S12 the head of the junta} {C12 was considering} {T12 a vote} "before the rains of the year after next"}.

{T13 "{S14 They} {C14 have told} {A14 us} {T14 'before the rains'} four times,"} {S13 [p Aminata Kéïta Touré], the exiled leader of the [o Front for the Republic],} {C13 told} {A13 [o Radio France Internationale]}. {S15 She} {C15 accused} {T15 the bloc of selling its principles for landing rights}. Traders in the market of [l Kayes], near the border with [l Senegal], were more pleased; {S17 one of them} {C17 told} {A17 a local blogger} {T17 that the price of onions would fall by half}.

{S18 [l Paris]} {C18 has yet to react}. {S19 The [l United States]} {C19 supports} {T19 the step}, as {S20 its embassy in [l Abuja]} {C20 put it}, {T20 "with both eyes open"}. {S21 [l Russia], which has several hundred soldiers in [l Mali],} {C21 described} {T21 the sanctions} {C21 as} {T21 "a colonial habit"} in a short statement.

The sanctions were put in place in January 2022, after {S22 the officers who had seized power} {C22 announced} {T22 that they would stay for five years}. Most were removed six months later. Those which remained were a ban on flights by the Malian state airline, a freeze on two bank accounts, and a travel ban for 149 people, eleven of whom have died in the meantime.
---
1 act=announcement fact=CT+ who=West African bloc
2 act=claim fact=CT+ who=the BBC
3 act=commitment fact=Uu in=2 who=The Economic Community of West African States
4 act=assessment fact=CT- who=Olumide Bankefa
5 act=assessment fact=CT+ who=Olumide Bankefa
6 act=proposal fact=Uu in=8 who=Ivory Coast
8 act=claim fact=CT+ who=two delegates who spoke to Jeune Afrique
9 act=assessment fact=CT+ who=Bakary Sissoumé
10 act=denial fact=CT- who=Bakary Sissoumé
11 act=claim fact=CT+ who=Bakary Sissoumé
12 act=commitment fact=Uu in=11 who=the head of the junta
13 act=claim fact=CT+ who=Aminata Kéïta Touré
14 act=commitment fact=Uu in=13 who=They
15 act=claim fact=CT+ who=Aminata Kéïta Touré
17 act=assessment fact=PR+ who=one of them
18 act=no_comment fact=Uu who=Paris
19 act=agreement fact=CT+ who=The United States
20 act=assessment fact=CT+ who=its embassy in Abuja
21 act=assessment fact=CT+ who=Russia
22 act=commitment fact=Uu who=the officers who had seized power
role: Olumide Bankefa | president | Nigeria
role: Olumide Bankefa | chair | Economic Community of West African States
role: Bakary Sissoumé | Colonel | 
role: Bakary Sissoumé | foreign minister | Mali
role: Aminata Kéïta Touré | leader | Front for the Republic
