{T1 Cycling doctor kept 'second fridge'}, {S1 leaked file} {C1 alleges}

{T2 A doctor who worked with three stage-race winners kept an unregistered refrigerator of medicines in a garage near [l Girona]}, {C2 according to} {S2 a confidential anti-doping file whose contents were published on Thursday by [o L'Équipe] and seen in part by this newspaper}.

The file, compiled over two seasons, rests largely on the word of a masseur identified only as Witness 4. {S3 He} {C3 told} {A3 investigators} {T3 that he had driven cool boxes to hotels in [l Nice], [l Andorra] and [l Liège], and that {S4 the doctor, [p Bastien Corve],} {C4 had instructed} {A4 him} {T4 to say they held yoghurt}}.

[p Corve], who left the [o Aurelis-Bank] team in 2023 and now raises sheep, has not been charged with any offence. {T5 'I bought a fridge. It was for vaccines for my animals,'} {S5 he} {C5 told} {A5 the Belgian broadcaster [o RTBF]} from his doorstep. {S6 He} {C6 called} {T6 the masseur 'a man with a grudge and a mortgage'}.

The riders are not named in the published extracts. One of them, though, is easily recognised, and his manager has seen it coming. {T7 '{S8 My client} {C8 categorically denies} {T8 ever having taken a banned substance}. Anyone who prints his name beside that word will hear from us,'} {C7 reads} {S7 a letter sent to several newsrooms on Wednesday night}.

{S10 {S9 The [o International Testing Agency]}} {C9 confirmed} {T9 that an inquiry was open} but {C10 refused to discuss} its scope. {S11 The sport's governing body, the [o UCI],} {C11 said} {T11 it had learned of the garage from the press}. That is not quite so. In the file is an email of June 2022 in which {S16 {S12 a [o UCI] legal officer}} {C16 thanks} {A12 the Spanish police} {T16 for their information} and {C12 proposes} {T12 to 'let the summer pass first'}. {S13 The officer, since retired,} {C13 did not return} calls.

Inside the peloton few will talk. {T14 'Everybody knew there was something in the garage,'} {C14 claimed} {S14 a rider who shared a room with one of the winners}, and who spoke anonymously because he is looking for a contract. {T14 'Nobody wanted to know what.'}

[o Aurelis-Bank] will start Saturday's race as planned. {S15 Its sponsor} {C15 hinted} {T15 that it might leave cycling at the end of the year {X15 should the allegations prove true}}.
---
1 act=claim fact=CT+ who=leaked file
2 act=claim fact=CT+ who=a confidential anti-doping file
3 act=claim fact=CT+ who=Witness 4
4 act=proposal fact=Uu in=3 who=Bastien Corve
5 act=denial fact=CT+ who=Bastien Corve
6 act=assessment fact=CT+ who=Bastien Corve
7 act=threat fact=Uu who=a letter sent to several newsrooms
8 act=denial fact=CT- in=7 who=My client
9 act=claim fact=CT+ who=International Testing Agency
10 act=no_comment fact=Uu who=International Testing Agency
11 act=claim fact=CT+ who=UCI
12 act=proposal fact=Uu who=a UCI legal officer
13 act=no_comment fact=Uu who=a UCI legal officer
14 act=claim fact=CT+ who=a rider who shared a room with one of the winners
15 act=threat fact=Uu who=Its sponsor
16 act=assessment fact=CT+ who=a UCI legal officer
role: Bastien Corve | doctor | Aurelis-Bank
