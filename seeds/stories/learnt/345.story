Jury hears how deckhand "begged" captain to turn back

{S1 A deckhand on a charter boat that sank off [l Oregon] with the loss of six anglers} {C1 has told} {A1 a jury} {T1 he pleaded with the captain to turn round twenty minutes before the first wave came over the stern}.

[p Cody Brandvold], 26, was the fourth witness called in the trial of [p Leland Strake], whose vessel, the [m Nancy Rae], went down near [l Cape Ferrin] on a gray Saturday in October two years ago.

{S2 [p Strake], 58,} {C2 denies} {T2 six counts of seaman's manslaughter}.

{T3 "{S4 I} {C4 said} {T4 we ought to go home}. {S5 He} {C5 told} {A5 me} {T5 the folks had paid for a full day},"} {S3 [p Brandvold]} {C3 testified}. {T3 "Then he put his earphones back in."}

{S6 Assistant [l U.S.] Attorney [p Denise Okabe]} {C6 asked} {A6 him} {T6 whether the boat had carried enough life rafts}.

{S7 He} {C7 replied} {T7 that there was one, and that its service tag had run out the previous spring}.

The captain sat with his hands folded and wrote nothing down.

Under cross-examination, {S8 the deckhand} {C8 conceded} {T8 that he had smoked marijuana the night before the trip}. {S9 He} {C9 disputed} {T9 a {C10 suggestion} by {S10 [p Strake]'s lawyer, [p Ray Tolliver],} {T10 that he had left the engine room hatch open}}.

{T11 "No, sir. That hatch was dogged down tight,"} {S11 he} {C11 said}.

{S12 The [o Coast Guard]} {C12 concluded} {D12 last year} {T12 that water had entered through a cracked exhaust fitting}. {S13 Its report} {C13 described} {T13 the vessel as "poorly maintained but not obviously unseaworthy"}, a phrase that {T14 both sides} {C14 are expected} {T14 to lean on}.

Among those in the public seats was [p Marisol Quint], whose husband, [p Dale], was never found.

{T15 "{S16 They} {C16 promised} {A16 us} {T16 the truth} in a year, and it took two,"} {S15 she} {C15 told} {A15 [o KRVO News]} during a recess. {S17 She} {C17 thanked} {T17 the deckhand for "having the guts to sit up there."}

[p Tolliver] left by a side door. {S18 His office} {C18 did not return} a call seeking comment.

{S19 Judge [p Harriet Voss]} {C19 told} {A19 jurors} {T19 not to read about the case over the weekend}. {S20 She} {C20 expects} {T20 the trial to run until the middle of next month}.
---
1 act=claim fact=CT+ who=Cody Brandvold
2 act=denial fact=CT- who=Leland Strake
3 act=claim fact=CT+ who=Cody Brandvold
4 act=proposal fact=Uu in=3 who=Cody Brandvold
5 act=claim fact=CT+ in=3 who=Leland Strake
6 act=proposal fact=Uu who=Denise Okabe
7 act=claim fact=CT+ who=Cody Brandvold
8 act=agreement fact=CT+ who=Cody Brandvold
9 act=denial fact=CT- who=Cody Brandvold
10 act=claim fact=CT+ in=9 who=Ray Tolliver
11 act=denial fact=CT- who=Cody Brandvold
12 act=claim fact=CT+ who=Coast Guard
13 act=assessment fact=CT+ who=Coast Guard
14 act=assessment fact=PR+ who=unspecified
15 act=claim fact=CT+ who=Marisol Quint
16 act=commitment fact=Uu in=15 who=They
17 act=assessment fact=CT+ who=Marisol Quint
18 act=no_comment fact=Uu who=Ray Tolliver
19 act=proposal fact=Uu who=Harriet Voss
20 act=assessment fact=PR+ who=Harriet Voss
role: Cody Brandvold | deckhand | 
role: Leland Strake | captain | 
role: Denise Okabe | Assistant U.S. Attorney | 
role: Ray Tolliver | lawyer | 
role: Harriet Voss | Judge |
