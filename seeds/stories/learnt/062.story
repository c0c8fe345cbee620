[o Skylark] issues second profit warning in ten weeks

{S2 {S1 Budget airline [o Skylark]}} {C1 told} {A1 investors} {D1 on Tuesday} {T1 that annual profit would come in “materially below” forecasts}, {C2 blaming} {T2 late aircraft, striking air traffic controllers and a wet spring that kept Italians at home}.

{S16 The [l Vienna]-based carrier} {C16 now expects} {T16 to earn between €140 million and €165 million in the year to March}. {D3 As recently as April}, {S3 its chief financial officer, [p Beat Hürlimann],} {C3 had said} {T3 €210 million was “comfortably within reach”}. The shares closed 17 percent lower, their worst day since the airline was floated.

{T4 “I will not dress this up,”} {S4 chief executive [p Carlotta Menz]} {C4 told} {A4 analysts} on a call. {T4 “Fourteen planes that {S6 [o Airbus]} {C6 promised} {A6 us} {T6 for June} are sitting in [l Toulouse] without engines.”} {S7 She} {C7 gave assurances} {T7 that no routes would be dropped before the winter and that summer bookings were holding up}.

{S8 [o Airbus]} {C8 pointed to} {T8 shortages at its engine suppliers}. It has been a bad quarter for the planemaker too.

Some on the call were sceptical. {S9 [p Ruairí Fenn] of [o Merrion Bank]} {C9 wanted to know} {T9 whether the dividend was safe}; {S10 [p Menz]} {C10 would not commit herself}. {T11 “That silence cost them half a billion euros,”} {S11 a hedge fund manager who has bet against the stock} {C11 said}.

[o Skylark] carried 31 million passengers last year from 44 bases. It has grown by doing what bigger airlines would not: flying at dawn, landing at airports named after cities an hour away, charging for water. That formula is fraying. Pilots in [l Spain] have won better pay in the courts, and fuel hedges that looked clever in January look expensive now.

{S12 The cabin crew union [o VIDA]} {C12 demanded} {T12 a guarantee that there would be no lay-offs}. {S13 A company spokesman} {C13 said} {T13 there were no plans for cuts “at this point in time”}, wording that {S14 the union} {C14 found} {T14 less than soothing}. {C15 According to} {S15 the newspaper [o Der Kurier], which did not name its sources}, {T15 as many as 400 office jobs could go}.

{T17 A strategy update} {C17 is promised} {T17 for November}.
---
1 act=assessment fact=PR+ who=Skylark
2 act=assessment fact=CT+ who=Skylark
3 act=assessment fact=PR+ who=Beat Hürlimann
4 act=commitment fact=Uu who=Carlotta Menz
6 act=commitment fact=Uu in=4 who=Airbus
7 act=commitment fact=Uu who=Carlotta Menz
8 act=claim fact=CT+ who=Airbus
9 act=proposal fact=Uu who=Ruairí Fenn
10 act=non_confirmation fact=Uu who=Carlotta Menz
11 act=assessment fact=CT+ who=a hedge fund manager who has bet against the stock
12 act=proposal fact=Uu who=The cabin crew union VIDA
13 act=denial fact=CT- who=A company spokesman
14 act=assessment fact=CT- who=the union
15 act=assessment fact=PS+ who=the newspaper Der Kurier
16 act=assessment fact=PR+ who=Skylark
17 act=commitment fact=Uu who=unspecified
role: Beat Hürlimann | chief financial officer | Skylark
role: Carlotta Menz | chief executive | Skylark
