[l Peru] minister quits as highland blockade enters fourth week

[l LIMA] ([o Reuters]) - {T1 [l Peru]'s mining minister resigned on Thursday over his handling of a road blockade that has cut off one of the country's largest copper pits}, {S1 the government} {C1 said}.

[p Alonso Berríos] is the third cabinet member to leave since President [p Carmen Ugarte] took office in July.

In a resignation letter posted on social media, {S2 [p Berríos]} {C2 said} {T2 he could not defend "the use of rubber bullets against people who are owed an answer"}. {S3 A palace source} {C3 gave} {T3 a different version: that he had been asked to go}.

Villagers from [l Chuquimarca] have blocked the highway with rocks and eucalyptus trunks since Feb. 2. {S4 They} {C4 claim} {T4 {S15 the mine's owner, [o Andes Meridian],} reneged on a {C15 pledge} {T15 to build a reservoir}}. {S5 The Canadian company} {C5 says} {T5 the reservoir is 60% complete and that work stopped because of the blockade itself}.

{T6 "{S14 They} {C14 are asking} {A14 us} {T14 to lift the blockade so they can finish}. {S16 We} {C16 are asking} {A16 them} {T16 to finish so we can lift it},"} {S6 community leader [p Saturnino Huamán]} {C6 said} by telephone.

Output has fallen by two thirds. {S7 Two people close to the company} {C7 said} {T7 it could declare force majeure next week}, while {S8 a company spokesperson} {C8 declined to comment} on that possibility. Copper for three-month delivery rose 0.8% in [l London].

{S9 The ombudsman's office}, which is trying to mediate, {C9 proposed} {D9 on Wednesday} {T9 a ten-day truce}. {S10 The villagers} {C10 have agreed in principle} {T10 to the idea}. {S11 The interior ministry} {C11 has not said} whether it would pull back police.

Thirty-one people, including nine officers, have been hurt in clashes. An infant died in an ambulance that could not get through.

{S12 [o Congress], where [p Ugarte] has few allies,} {C12 summoned} {T12 the prime minister to appear next Tuesday}. {S13 Opposition lawmaker [p Fiorella Paz]} {C13 tweeted} {T13 that the cabinet was "falling like ripe avocados"}.

The government did not name a replacement for [p Berríos].
---
1 act=claim fact=CT+ who=the government
2 act=assessment fact=CT- who=Alonso Berríos
3 act=claim fact=CT+ who=a palace source
4 act=claim fact=CT+ who=villagers from Chuquimarca
5 act=claim fact=CT+ who=the Canadian company
6 act=claim fact=CT+ who=Saturnino Huamán
7 act=assessment fact=PS+ who=two people close to the company
8 act=no_comment fact=Uu who=a company spokesperson
9 act=proposal fact=Uu who=the ombudsman's office
10 act=agreement fact=Uu who=the villagers
11 act=non_confirmation fact=Uu who=the interior ministry
12 act=announcement fact=Uu who=Congress
13 act=assessment fact=CT+ who=Fiorella Paz
14 act=proposal fact=Uu in=6 who=they
16 act=proposal fact=Uu in=6 who=we
15 act=commitment fact=Uu in=4 who=Andes Meridian
role: Alonso Berríos | mining minister | Peru
role: Carmen Ugarte | President | Peru
role: Saturnino Huamán | community leader | Chuquimarca
role: Fiorella Paz | lawmaker | 
