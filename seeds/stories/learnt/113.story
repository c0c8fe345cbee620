Mechanic’s letter put [o Altamar] jets back in the hangar

[l MIAMI] — Nine aircraft belonging to the budget carrier [o Altamar Airways] were parked on Monday after {S18 a mechanic} {C18 wrote} to {A18 federal regulators} about {T18 bolts he could turn with his fingers}.

{T1 “I found four loose on the left engine mount and {C2 was told} {T2 to tighten them and write nothing down},”} {C1 says} {S1 the letter, dated September 2 and reviewed by [o The Miami Herald]}. The mechanic, whose name was blacked out on the copy, sent it by certified mail. He still has the receipt.

{S17 The [o Federal Aviation Administration]} {C17 ordered} {T17 inspections} within a week. {S3 It} {C3 has not said} what they turned up, and {S4 a spokeswoman for the agency} {C4 would not discuss} the letter. But {S5 two officials briefed on the results} {C5 said} {T5 loose hardware had been found on three of the nine jets}. They were not permitted to speak publicly about an open case.

{S6 [o Altamar]} {C6 disputes} {T6 that anyone was ever in danger}. {S7 Its founder and chief executive, [p Ray Calloway],} {C7 told} {A7 passengers} in a video {T7 that the groundings were “voluntary” and that the fleet would be flying by Thanksgiving}. A day later, {S8 the company} {C8 softened} {T8 that to “a number of aircraft”}.

{S9 The mechanics’ union} {C9 claims} {T9 that it raised the alarm in the spring}. {T10 “{S11 A manager} stood in our break room and {C11 said} {T11 whoever called [l Washington] would be calling from the unemployment office},”} {S10 its local president, [p Luz Baptiste],} {C10 said}. {T12 [o Altamar] had no record of such a meeting}, {S12 a company lawyer} {C12 replied}.

[p Calloway], a former crop-duster, built the airline out of two leased planes and a slogan about sunshine. It now carries six million people a year. Some of them spent Monday night on the floor at [l Tampa], under thin blue blankets, with a vending machine for company.

{S13 Senator [p Dale Whitcomb], a Republican from [l Georgia],} {C13 called on} {A13 the agency} {T13 to publish the letter}. {S14 He} {C14 promised} {T14 hearings {X14 unless it did so by Friday}}. {T15 “{S16 They} {C16 keep telling} {A16 me} {T16 it’s under review},”} {S15 he} {C15 grumbled}. {T15 “So is my patience.”}
---
1 act=claim fact=CT+ who=the letter
2 act=proposal fact=Uu in=1 who=unspecified
3 act=non_confirmation fact=Uu who=Federal Aviation Administration
4 act=non_confirmation fact=Uu who=a spokeswoman for the agency
5 act=claim fact=CT+ who=two officials briefed on the results
6 act=denial fact=CT- who=Altamar Airways
7 act=claim fact=CT+ who=Ray Calloway
8 act=claim fact=CT+ who=Altamar Airways
9 act=claim fact=CT+ who=The mechanics’ union
10 act=claim fact=CT+ who=Luz Baptiste
11 act=threat fact=Uu in=10 who=A manager
12 act=claim fact=CT- who=a company lawyer
13 act=proposal fact=Uu who=Dale Whitcomb
14 act=threat fact=Uu who=Dale Whitcomb
15 act=claim fact=CT+ who=Dale Whitcomb
16 act=claim fact=CT+ in=15 who=They
17 act=announcement fact=Uu who=Federal Aviation Administration
18 act=claim fact=CT+ who=a mechanic
role: Ray Calloway | founder | Altamar Airways
role: Ray Calloway | chief executive | Altamar Airways
role: Luz Baptiste | president | The mechanics’ union
role: Dale Whitcomb | Senator | Georgia
