Former leader of [l Oregon] retreat charged over deaths of two guests

Friday, May 16

{T1 {A2 The founder of a wellness retreat in the [l United States]} {C2 is charged} {T2 with letting two paying guests die of heat stroke and hiding the second death for nine hours}}, {C1 according to} {S1 court papers unsealed in [l Portland], [l Oregon]}.

[p Darrell Voss], 58, was arrested and questioned on Wednesday night at a motel in [l Bend]. He spent the night in a cell with a broken heater. He has led the [o Stillwater Fellowship] since 1999 and is known for his books on fasting.

{S3 Prosecutor [p Ana Ruiz]} {C3 stated},

{T3 “These people paid four thousand dollars each to be looked after. Nobody looked. {A4 The staff} {C4 had been told} {T4 to stay out of the tent}.”}

{S5 [p Ruiz]} {C5 added} {T5 that more charges were likely}. {S6 She} {C6 declined to say} {T6 whether [p Voss]'s wife was under investigation}.

{C7 According to} {S7 a former cook at the retreat, [p Lena Marsh],} {T7 guests were kept under wool blankets for up to three hours}. [p Marsh] had known one of the dead, [p Gordon Pell], for a decade. She heard of his death from a neighbor and continued to work in the kitchen until March. {S8 She} {C8 told} {A8 [o The Oregonian]} {T8 that {S9 [p Voss]} {C9 considered} {T9 doctors “a crutch”}}.

{T10 [p Voss]} {C10 has been described} in the press {T10 as a prophet, as a salesman and as the last honest man in the desert}. {T11 The fellowship} {C11 is said} {T11 to have three thousand members}, and {T12 its land near [l Sisters]} {C12 is rated} {T12 among the most valuable in the county}. {S13 The group}'s {C13 stated aim} is {T13 to “teach the body to forget hunger”}.

In the past, {T14 [p Voss]} {C14 was rumoured} {T14 to be planning a move to [l Mexico]}. Former members have set up a small office in [l Eugene], where people seeking help can call at any hour.

{S15 His lawyer, [p Miles Okafor],} {C15 denied} {T15 that anyone had been kept in the tent by force}. {T16 “{S17 My client} {C17 wants} {T17 to tell his story} and he will be heard,”} {S16 [p Okafor]} {C16 said} {D16 on Thursday}. {S18 He} {C18 asked} {A18 the judge} {T18 to set bail at a level that a man of simple habits could meet}.

Image: The main lodge of the [o Stillwater Fellowship], photographed in 2019.

{S19 Judge [p Carol Whitten]} {C19 ruled} {T19 that [p Voss] would stay in custody until a hearing on June 3}. The families of the dead sat in the second row. They left by a side door, called a taxi and did not look at him.
---
1 act=claim fact=CT+ who=court papers unsealed in Portland, Oregon
2 act=claim fact=CT+ in=1 who=unspecified
3 act=claim fact=CT+ who=Ana Ruiz
4 act=proposal fact=Uu in=3 who=unspecified
5 act=assessment fact=PR+ who=Ana Ruiz
6 act=non_confirmation fact=Uu who=Ana Ruiz
7 act=claim fact=CT+ who=Lena Marsh
8 act=claim fact=CT+ who=Lena Marsh
9 act=assessment fact=CT+ in=8 who=Darrell Voss
10 act=assessment fact=CT+ who=unspecified
11 act=claim fact=PR+ who=unspecified
12 act=assessment fact=CT+ who=unspecified
13 act=commitment fact=Uu who=Stillwater Fellowship
14 act=claim fact=PS+ who=unspecified
15 act=denial fact=CT- who=Miles Okafor
16 act=claim fact=Uu who=Miles Okafor
17 act=commitment fact=Uu in=16 who=Darrell Voss
18 act=proposal fact=Uu who=Miles Okafor
19 act=announcement fact=Uu who=Carol Whitten
role: Darrell Voss | founder | Stillwater Fellowship
role: Darrell Voss | leader | Stillwater Fellowship
role: Ana Ruiz | Prosecutor | 
role: Lena Marsh | cook | the retreat
role: Miles Okafor | lawyer | 
role: Carol Whitten | Judge | 
