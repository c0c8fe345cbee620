Sprinter [p Danso] cleared to run after tribunal ruling

{T2 [l Ghana]'s 200-metre champion [p Efua Danso] has been cleared of a doping offence and is free to compete at next month's [m African Championships]}, {S2 a tribunal in [l Lausanne]} {C2 ruled} {D2 on Thursday}.

The 24-year-old had been out since January, when a sample taken in [l Doha] showed traces of a diuretic.

{S4 {S3 The panel}} {C3 found} {T3 that the substance came from a contaminated iron tablet} and {C4 said} in its written reasons {T4 that {S5 the athlete} {C5 could not have known} {T5 of its presence}}.

{T6 "I cried on the bathroom floor, then I rang my mother,"} {S6 [p Danso]} {C6 told} {A6 [o Citi FM]}. {T6 "{S7 She} {C7 told} {A7 me} {T7 to put my spikes on}."}

{S8 Her lawyer, [p Matthias Brügger],} {C8 criticised} {T8 the time the case had taken}. {T9 Six months was "a third of an Olympic cycle for a young woman with no salary"}, {S9 he} {C9 said}.

According to the rules an athlete is responsible for whatever is found in her body. {S10 [p Brügger]} {C10 did not contest} {T10 that principle}. What he contested was the penalty: {S11 the [o Athletics Integrity Unit]} {C11 had asked for} {T11 a ban of two years}.

{S13 {S12 The unit}} {C12 said} in a statement on its website {T12 that it "notes" the decision} and {C13 undertook} {T13 to say by the end of the month whether it would appeal}.

{C14 As reported by} {S14 the [o Daily Graphic]}, {T14 the maker of the tablet, [o Vitalon], has withdrawn three batches}. {S15 The company} {C15 did not answer} questions sent by email.

{S17 {S16 [p Kwame Abakah], who heads the [o Ghana Athletics Association],}} {C16 hailed} the verdict {C16 as} {T16 "a good day for common sense"} and {C17 promised} {T17 that [p Danso] would travel to [l Accra] with the relay squad on Monday}.

Not everybody was pleased. {S18 One former team-mate, who asked not to be named,} {C18 complained} {T18 that {S19 the federation} {C19 had refused} {T19 to pay for a lawyer} when she was in the same position}.

[p Danso] finished fourth in the world final two years ago in 22.31 seconds, three hundredths away from a medal. She has not raced since November. {S20 Her coach, [p Ruth Tetteh],} {C20 is under no illusions}: {T20 "She is fit. She is not sharp."}
---
2 act=announcement fact=CT+ who=a tribunal in Lausanne
3 act=claim fact=CT+ who=The panel
4 act=assessment fact=CT- who=The panel
5 act=claim fact=CT- in=4 who=the athlete
6 act=claim fact=CT+ who=Efua Danso
7 act=proposal fact=Uu in=6 who=her mother
8 act=assessment fact=CT+ who=Matthias Brügger
9 act=assessment fact=CT+ who=Matthias Brügger
10 act=agreement fact=CT+ who=Matthias Brügger
11 act=proposal fact=Uu who=Athletics Integrity Unit
12 act=claim fact=CT+ who=Athletics Integrity Unit
13 act=commitment fact=Uu who=Athletics Integrity Unit
14 act=claim fact=CT+ who=Daily Graphic
15 act=no_comment fact=Uu who=Vitalon
16 act=assessment fact=CT+ who=Kwame Abakah
17 act=commitment fact=Uu who=Kwame Abakah
18 act=claim fact=CT+ who=One former team-mate, who asked not to be named
19 act=denial fact=CT- in=18 who=the federation
20 act=assessment fact=CT+ who=Ruth Tetteh
role: Efua Danso | 200-metre champion | Ghana
role: Matthias Brügger | lawyer | 
role: Kwame Abakah | heads | Ghana Athletics Association
role: Ruth Tetteh | coach |
