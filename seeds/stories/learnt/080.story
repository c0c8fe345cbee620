The teacher who rows to work

Every morning at a quarter past six, [p Sunita Behera] unties a wooden boat and pushes off across a reservoir that swallowed her grandparents' village. Her school stands on the far bank. On a still day the crossing takes twenty-five minutes; in the monsoon, she has needed two hours.

{T1 "People ask me if I am brave,"} {S1 she} {C1 says}, pulling on the oars. {T1 "I am not brave. I cannot swim. {S2 I} only {C2 think} {T2 that {X2 if I stop}, forty-one children will have no reason to wash their faces}."}

[o Kendupada Primary] has one room, one blackboard and, since last year, one teacher. {S3 The [l Odisha] government} {C3 says} {T3 no village in the state is more than a kilometre from a school}; {S4 a survey published in June by the [l Delhi] think tank [o Shiksha Trust]} {C4 found} {T4 that 212 hamlets around the dam could be reached only by water}.

{T5 {T13 A bridge}}, {S5 villagers} {C5 say}, {T5 {C13 has been promised} before every election since 1996}. {S6 [p Gopal Majhi], whose two daughters are in [p Behera]'s class,} {C6 remembers} {T6 {S7 a minister} breaking a coconut over the foundation stone and {C7 assuring} {A7 the crowd} {T7 it would be ready within two years}}. {T8 "The stone is still there,"} {S8 he} {C8 chuckled}. {T8 "The goats like it."}

{S9 The district collector, [p R. K. Nanda],} {C9 argues} {T9 that boats are the better answer for now}. {T10 Two motor launches have been sanctioned}, {S10 he} {C10 told} {A10 me}, {T10 and will probably arrive by March}. He was vaguer about who would pay for the diesel.

[p Behera] earns 14,000 rupees a month, and spends a tenth of it on the boat. {S11 Her husband, a mason in [l Rourkela],} {C11 wants} {A11 her} {T11 to seek a transfer}. She has had two offers and let both lapse.

{T12 "Somebody taught my mother to sign her name,"} {S12 she} {C12 said}, when I asked her why. {T12 "She practised on the rice sacks."}

By half past seven the children had gathered on the bank, the smallest holding the rope. Nobody was late. The boat was the bell.
---
1 act=claim fact=CT- who=Sunita Behera
2 act=assessment fact=PR+ in=1 who=Sunita Behera
3 act=claim fact=CT+ who=The Odisha government
4 act=claim fact=CT+ who=a survey published in June by the Delhi think tank Shiksha Trust
5 act=claim fact=CT+ who=villagers
6 act=claim fact=CT+ who=Gopal Majhi
7 act=commitment fact=Uu in=6 who=a minister
8 act=claim fact=CT+ who=Gopal Majhi
9 act=assessment fact=CT+ who=R. K. Nanda
10 act=claim fact=PR+ who=R. K. Nanda
11 act=commitment fact=Uu who=Her husband, a mason in Rourkela
12 act=claim fact=CT+ who=Sunita Behera
13 act=commitment fact=Uu in=5 who=unspecified
role: Sunita Behera | teacher | Kendupada Primary
role: R. K. Nanda | district collector | 
