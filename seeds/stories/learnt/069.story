Start-up's first orbital rocket lost over the [l Barents Sea]

[l ANDØYA], [l Norway] — It rose, it leaned, it seemed to think better of it. Fifty-eight seconds after lifting off from a launch pad on the edge of the [l Arctic] on Thursday, the first rocket built by [o Polarstern Aerospace] rolled on its side and broke apart over open water.

Nobody was hurt. {T1 Debris fell inside an exclusion zone that had been cleared of fishing boats at dawn}, {S1 the Norwegian police} {C1 said}.

{T17 The flight} {C17 had been billed} {T17 as the first attempt to reach orbit by a privately funded European company from the continent's own soil}, and several hundred people had driven through the night to watch it. There was a groan, then silence, then, oddly, clapping. {T2 “We gathered more data in a minute than in five years on the test stand,”} {C2 said} {S2 [p Leonie Achterberg], the German company's founder and chief engineer}, her voice unsteady. {T2 “Of course {S18 I} {C18 wanted} {T18 more minutes}.”}

{S4 She} {C4 declined to speculate} on the cause. {T6 {S5 Engineers watching the telemetry} {C5 suspect} {T5 that a steering motor on one of the nine engines jammed}}, {C6 according to} {S6 a person in the control room who was not authorised to speak publicly}.

[o Polarstern] has raised €310 million, and {A16 its investors} {C16 had been told} {T16 to expect a failure}. {T8 “{X8 If the second one does that too}, we have a conversation,”} {S8 one of them} {C8 said}. {S15 The company} {C15 intends} {T15 to fly again in March}. {S10 {S9 The [o European Space Agency]}}, which has booked a seat for two of its satellites on the third flight, {C9 reaffirmed} {T9 its confidence in the programme} and {C10 noted} {T10 that most maiden launches end this way}.

{S11 [l Norway]'s trade minister, [p Sindre Hagelund],} {C11 tweeted} {T11 that the country was “open for business, weather permitting”}.

Rivals in [l Scotland] and [l Sweden] will have watched closely. A pad in [l Shetland] is due to host a launch in the autumn, although {S12 the regulator} {C12 has yet to confirm} a date. [p Callum Isbister], who runs it, sent condolences by text message. {T14 “Space is hard. So is [l Shetland],”} {S14 he} {C14 wrote}.
---
1 act=claim fact=CT+ who=the Norwegian police
2 act=assessment fact=CT+ who=Leonie Achterberg
4 act=no_comment fact=Uu who=Leonie Achterberg
5 act=assessment fact=PR+ in=6 who=Engineers watching the telemetry
6 act=claim fact=CT+ who=a person in the control room who was not authorised to speak publicly
8 act=threat fact=Uu who=one of them
9 act=assessment fact=PR+ who=The European Space Agency
10 act=claim fact=CT+ who=The European Space Agency
11 act=assessment fact=CT+ who=Sindre Hagelund
12 act=non_confirmation fact=Uu who=the regulator
14 act=assessment fact=CT+ who=Callum Isbister
15 act=commitment fact=Uu who=Polarstern Aerospace
16 act=proposal fact=Uu who=unspecified
17 act=claim fact=CT+ who=unspecified
18 act=assessment fact=Uu in=2 who=Leonie Achterberg
role: Leonie Achterberg | founder | Polarstern Aerospace
role: Leonie Achterberg | chief engineer | Polarstern Aerospace
role: Sindre Hagelund | trade minister | Norway
