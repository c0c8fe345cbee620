Nurses on strike: a diary from the fourth floor

{S1 The letter taped to the lift doors} {C1 reads}: {T1 ‘Patients are advised that non-urgent procedures will not take place until further notice.’} Beneath it {S2 somebody} {C2 has written}, in green felt tip: {T2 ‘Neither did our pay rise.’}

It is the sixth day of the nurses’ strike at [o St Brigid’s], a 480-bed hospital on the edge of [l Winnipeg], and the fourth floor is being run by managers, agency staff and one consultant who has discovered the laundry.

{S24 The nurses} {C24 want} {T24 9 per cent}. {S3 The regional health authority} {C3 has offered} {T3 4.5 and a one-off payment of $1,800}. {S4 Both sides} {C4 describe} {T4 their own position} {C4 as} {T4 final}; {S5 a mediator appointed by the province} {C5 thinks} {T5 neither of them means it}.

{T6 ‘I held a man’s hand for four hours because there was nobody else to do it. Then I did the other eleven,’} {C6 says} {S6 [p Colleen Yuzyk], who has worked nights here for sixteen years}. {S7 She} {C7 is contemptuous of} {T7 the one-off payment}. {T7 ‘It’s a tip. {S9 I} {C9 told} {A9 them} {T9 we’re not waitresses}.}

{T7 ‘And {S10 my own manager} {C10 said} to {A10 me}, in the car park: {T10 you’re right, hold on}.’}

The manager in question, when found, was wearing somebody else’s clogs. {S11 She} {C11 neither confirmed nor denied} the conversation.

{S12 [p Grant Haluska], the authority’s chief executive,} {C12 is at pains to point out} {T12 that no patient has come to harm}. {S13 He} {C13 concedes} {T13 that 212 operations have been put off}, and {T13 that {S14 the union} {C14 gave proper notice} {T14 of every walkout}}. {T15 ‘{S16 I} {C16 don’t question} {T16 their motives}. {S17 I} {C17 question} {T17 their arithmetic},’} {S15 he} {C15 says}.

Prairie hospitals have been short of staff since before the pandemic. [o St Brigid’s] was built in 1931 by an order of Irish sisters, who did the nursing themselves and were paid in board. The last of them left in 1988. There are brass hooks in the corridor where the sisters hung their cloaks, and today the hooks hold stethoscopes, a bicycle helmet and a bag of clementines. A third of the posts on the night roster are vacant. Rooms are cleaned by a firm in [l Calgary], meals trucked from [l Brandon].

{S18 A survey by the college of nurses} {C18 found} {D18 last autumn} {T18 that {S25 four in ten of its members} {C25 intended} {T25 to leave within five years}}. {S19 Premier [p Yvette Desrosiers]} {C19 called} {T19 the figure a scandal} when she was in opposition. {S20 She} {C20 has declined all requests for an interview} since the walkout began.

On the ward, {S21 a man with two broken ankles} {C21 makes his view known} without being asked: {T21 give them the money}. {S22 His wife} {C22 begs to differ}. {T22 ‘Somebody has to pay, [p Len].’} She is knitting, and the needles have not stopped.

Outside, the pickets chant. {T23 ‘Some cuts don’t heal,’} {S23 they} {C23 are chanting}, and a bus driver leans on his horn all the way to the lights.
---
1 act=announcement fact=CT- who=The letter taped to the lift doors
2 act=claim fact=CT- who=somebody
24 act=proposal fact=Uu who=The nurses
3 act=proposal fact=Uu who=The regional health authority
4 act=assessment fact=CT+ who=Both sides
5 act=assessment fact=PR- who=a mediator appointed by the province
6 act=claim fact=CT+ who=Colleen Yuzyk
7 act=assessment fact=CT- who=Colleen Yuzyk
9 act=denial fact=CT- in=7 who=Colleen Yuzyk
10 act=assessment fact=CT+ in=7 who=my own manager
11 act=non_confirmation fact=Uu who=The manager in question
12 act=claim fact=CT- who=Grant Haluska
13 act=claim fact=CT+ who=Grant Haluska
14 act=announcement fact=Uu in=13 who=the union
15 act=assessment fact=CT+ who=Grant Haluska
16 act=assessment fact=CT+ in=15 who=Grant Haluska
17 act=assessment fact=CT- in=15 who=Grant Haluska
18 act=claim fact=PR+ who=A survey by the college of nurses
25 act=commitment fact=Uu in=18 who=four in ten of its members
19 act=assessment fact=CT+ who=Yvette Desrosiers
20 act=no_comment fact=Uu who=Yvette Desrosiers
21 act=proposal fact=Uu who=a man with two broken ankles
22 act=assessment fact=CT+ who=His wife
23 act=assessment fact=CT- who=the pickets
role: Grant Haluska | chief executive | the authority
role: Yvette Desrosiers | Premier | 
