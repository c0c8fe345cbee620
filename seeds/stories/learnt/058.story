Film pulled from [l Cairo] festival hours before premiere

A drama about a strike in a sugar refinery was withdrawn from the [m Cairo Nile Film Festival] on Sunday evening, hours before its first screening, in what {S1 its director} {C1 has called} {T1 an act of cowardice}.

Ticket holders for [m The Sweet Season] arrived at the opera house to find a handwritten notice on the door. It gave no explanation. Some stood about in the heat for an hour; others were offered seats at a Danish comedy.

{S3 {S2 The festival's organisers}} {C2 cited} {T2 "technical reasons"} in a two-line statement, {C3 adding} {T3 that the film would be shown at a later date {X3 if circumstances permitted}}. {T4 "The copy was fine. I checked it myself at noon,"} {C4 said} {S4 [p Nadia Helmy], the director}, reached by telephone in [l Alexandria]. {S5 She} {C5 alleged} {T5 that {S6 someone from the censor's office} had {C6 asked} {A6 the programmers} {T6 to cut a scene in which a policeman is slapped}}.

{S7 The [o Central Authority for Artistic Works]} {C7 could not be reached for comment} {D7 on Sunday night}. {S8 {S16 An employee there}, who {C16 said} {T16 he was not allowed to speak to journalists},} {C8 would say only} {T8 that the film held a valid licence}.

[p Helmy], 41, made her name with documentaries about the delta. Her first feature won a prize in [l Locarno], where {S9 the jury} {C9 praised} {T9 its "patient anger"}. This one was shot in 24 days with a cast of former refinery workers, several of whom lost their jobs after the strike it describes.

{S10 Three members of the festival's jury, among them the Tunisian novelist [p Slim Ben Achour],} {C10 are threatening} {T10 to resign {X10 unless the film is reinstated by Tuesday}}. {T11 "One cannot judge a competition from which the best entry has been removed,"} {S11 he} {C11 wrote} on [o Facebook].

{S12 Not all filmmakers} {C12 agreed} {T12 with that}. {T13 "{S14 [p Nadia]} {C14 thinks} {T14 it's about her}. It's about money, it's always about money,"} {C13 said} {S15 {S13 a producer with two titles in the programme}}, {C15 hinting} {T15 that a sponsor with sugar interests had objected}.

The festival runs until Friday.
---
1 act=assessment fact=CT+ who=Nadia Helmy
2 act=claim fact=CT+ who=The festival's organisers
3 act=conditional_commitment fact=Uu who=The festival's organisers
4 act=claim fact=CT+ who=Nadia Helmy
5 act=claim fact=CT+ who=Nadia Helmy
6 act=proposal fact=Uu in=5 who=someone from the censor's office
7 act=no_comment fact=Uu who=The Central Authority for Artistic Works
8 act=claim fact=CT+ who=An employee there
9 act=assessment fact=CT+ who=the jury
10 act=threat fact=Uu who=Three members of the festival's jury
11 act=assessment fact=CT- who=Slim Ben Achour
12 act=assessment fact=CT- who=Not all filmmakers
13 act=assessment fact=CT+ who=a producer with two titles in the programme
14 act=assessment fact=CT+ in=13 who=Nadia Helmy
15 act=claim fact=PS+ who=a producer with two titles in the programme
16 act=claim fact=CT- who=An employee there
role: Nadia Helmy | director | 
role: Slim Ben Achour | novelist | 
