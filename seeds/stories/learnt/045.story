Tailings dam fails in [l Brazil]; {T1 company knew of leak}, {S1 prosecutors} {C1 allege}

[l BELO HORIZONTE], [l Brazil] — A wave of red sludge burst from a mining dam in [l Minas Gerais] state on Thursday, sweeping away a canteen where workers were at lunch. By evening, 12 bodies had been recovered and {S2 the fire brigade} {C2 estimated} {T2 that 60 to 80 people were missing}.

{S3 State prosecutors} {C3 said} {D3 on Friday} {T3 they had obtained an internal memo in which {S4 an engineer at [o Mineradora Serra Clara]} {C4 described} {T4 seepage at the foot of the wall as “intolerable”}}. It was dated Aug. 9. {S6 {S5 The company}} {C5 acknowledged} {T5 the memo was genuine}, but {C6 contended} {T6 that repairs had been under way and that the structure had been certified stable in September}.

{T7 “We did what the law asked of us,”} {S7 chief executive [p Eduardo Tavares]} {C7 told} {A7 journalists}, reading from a sheet of paper.

{T8 “{S9 They} {C9 told} {A9 us} {T9 the siren would give us fifteen minutes},”} {C8 said} {S8 [p Josimar Nogueira], a truck driver who ran uphill barefoot}. {T8 “The siren is under the mud.”}

{S11 {S10 The German auditing firm that signed the certificate, [o Prüfwerk],}} {C10 would not comment}, {C11 citing} {T11 client confidentiality}. {S12 A person close to the firm} {C12 said} {T12 its inspectors had been given pressure readings that were months old}.

President [p Helena Furtado] flew over the site by helicopter. {S14 She} {C14 promised} {T14 that this would be the last such disaster in the country}, the very words her predecessor used in 2019. {S16 The environment minister} {C16 ordered} {T16 all dams of the same design to be emptied within two years}. {S17 The mining association} {C17 called} {T17 that timetable unworkable}.

The sludge has reached the [l Paraopeba] river, a source of water for a third of the state capital. {S18 The water utility} {C18 says} {T18 reserves will last 40 days}. Residents aren’t convinced: supermarkets had sold out of bottled water by noon.

In the village chapel, families wrote names on a whiteboard. {T20 “Put him down as arriving late,”} {S20 one woman} {C20 instructed}. {T20 “He always arrives late.”}
---
1 act=claim fact=CT+ who=prosecutors
2 act=claim fact=PR+ who=the fire brigade
3 act=claim fact=CT+ who=State prosecutors
4 act=assessment fact=CT+ in=3 who=an engineer at Mineradora Serra Clara
5 act=agreement fact=CT+ who=The company
6 act=claim fact=CT+ who=The company
7 act=claim fact=CT+ who=Eduardo Tavares
8 act=claim fact=CT+ who=Josimar Nogueira
9 act=commitment fact=Uu in=8 who=They
10 act=no_comment fact=Uu who=The German auditing firm that signed the certificate, Prüfwerk
11 act=claim fact=CT+ who=The German auditing firm that signed the certificate, Prüfwerk
12 act=claim fact=CT+ who=A person close to the firm
14 act=commitment fact=Uu who=Helena Furtado
16 act=announcement fact=Uu who=The environment minister
17 act=assessment fact=CT+ who=The mining association
18 act=assessment fact=PR+ who=The water utility
20 act=proposal fact=Uu who=one woman
role: Eduardo Tavares | chief executive | Mineradora Serra Clara
role: Josimar Nogueira | truck driver | 
role: Helena Furtado | President | Brazil
