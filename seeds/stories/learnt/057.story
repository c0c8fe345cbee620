[l Brussels] widens probe into search firm's deals with phone makers

[l BRUSSELS] — {S1 The [o European Commission]} {C1 said} {D1 on Wednesday} {T1 it was extending its antitrust investigation of [o Quillion], the [l California] search company, to cover payments made to phone manufacturers in eleven countries}.

Investigators have been looking since last spring at whether the company shut out rivals by paying to be the first thing a user sees on unlocking a handset. The sums involved are large. {S14 [o Quillion]'s own accounts} {C14 show} {T14 that it spent $7.4 billion on so-called placement agreements last year, a fifth of its revenue}.

{T2 “We have reasons to believe that smaller competitors never had a chance,”} {C2 said} {S2 [p Margit Lepik], the competition commissioner}. {S3 She} {C3 emphasised} {T3 that opening a new line of inquiry did not prejudge the outcome}.

{S4 [o Quillion]} {C4 maintains} {T4 that phone makers are free to choose and that consumers can change the setting in four taps}. {T5 “We will cooperate, as we always have,”} {S5 [p Brent Osterhaus], its head of public policy for [l Europe],} {C5 wrote} in a blog post. {S6 He} {C6 argued} {T6 that forcing the company to end the agreements would push up the price of handsets}.

That claim has been made before. In a confidential submission seen by this newspaper, {S7 two manufacturers} {C7 told} {A7 the commission} in March {T7 that {S8 [o Quillion]} had {C8 threatened} {T8 to withdraw its app store {X8 if they preinstalled another engine}}}. The company's lawyers walked out of a hearing on the same subject in May, and {S9 they} {C9 have refused to say} why.

{S11 {S10 [p Femke Duisters], who runs the [l Utrecht] start-up [o Zoekhond],}} {C10 welcomed} {T10 the move} but {C11 lamented} {T11 its pace}. {T12 “By the time they decide, there will be four of us left and a dog,”} {S12 she} {C12 joked}.

A decision is not expected before next summer. Fines in such cases can run to a tenth of worldwide turnover, though the courts in [l Luxembourg] have cut or thrown out several in recent years. {S13 Lawyers following the case} {C13 doubt} {T13 that the commission will go for the maximum}.

Shares in [o Quillion] fell 1.3 percent in [l New York].
---
1 act=announcement fact=CT+ who=The European Commission
2 act=assessment fact=PR+ who=Margit Lepik
3 act=assessment fact=CT- who=Margit Lepik
4 act=claim fact=CT+ who=Quillion
5 act=commitment fact=Uu who=Brent Osterhaus
6 act=assessment fact=CT+ who=Brent Osterhaus
7 act=claim fact=CT+ who=two manufacturers
8 act=threat fact=Uu in=7 who=Quillion
9 act=no_comment fact=Uu who=The company's lawyers
10 act=assessment fact=CT+ who=Femke Duisters
11 act=assessment fact=CT+ who=Femke Duisters
12 act=assessment fact=PR+ who=Femke Duisters
13 act=assessment fact=PR- who=Lawyers following the case
14 act=claim fact=CT+ who=Quillion's own accounts
role: Margit Lepik | competition commissioner | European Commission
role: Brent Osterhaus | head of public policy for Europe | Quillion
