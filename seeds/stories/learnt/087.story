Country church splits after 161 years, amicably, except for the bell

[l MOUNT GILBOA], [l Ohio] ([o AP]) — They divided the hymnals evenly. They flipped a coin for the piano. But when the congregation of [o Mount Gilboa United Methodist Church] parted ways last month over the ordination of gay clergy, nobody could agree about the bell.

{T1 "It was cast for everybody,"} {S1 [p Wendell Strong], 79, a retired dairyman and lay leader,} {C1 said} {D1 on Sunday}. {T1 "You can't saw a bell in half. {S2 My brother} {C2 suggested} {T2 it}."}

Of 118 members, 67 voted to leave the denomination and 51 to remain. {S3 Both sides} {C3 describe} {T3 the separation as painful but civil}. {S4 The leavers}, now meeting in a former tractor showroom, {C4 say} {T4 the bell was paid for by a family whose descendants are nearly all among them}. {S5 The remainers} {C5 answer} {T5 that a gift is a gift}.

{S6 The Rev. [p Kim Castellano], the pastor,} {C6 has floated} {T6 a compromise under which the bell would hang in the village park}. {T7 "I buried three people this year who asked to be tolled out,"} {S7 she} {C7 said}. {T7 "{S8 Nobody} ever {C8 asked} {A8 me} {T8 which side would pull the rope}."}

Nationally, more than 7,600 congregations have left the [o United Methodist Church] since 2019. {T9 The departures, permitted under a rule that has since expired, have cost it about a quarter of its [l U.S.] churches}, {C9 according to} {S9 figures compiled by a church agency}. {S10 {S11 [p Harriet Bloom], a historian of religion at [o Coshocton College],}} {C10 believes} {T10 the worst is over} but {C11 doubts} {T11 that the wounds will close in her lifetime}.

{S12 The regional bishop's office} {C12 declined to discuss} the dispute. {S13 An email from a conference lawyer, read to the [o AP] by a trustee,} {C13 warns} {T13 that the bell may be church property {X13 unless a deed proves otherwise}, and that "self-help removal" would be treated as theft}.

That word rankles. {T14 "{S15 He} {C15 as good as called} {A15 us} {T15 thieves},"} {S14 [p Darlene Strong]} {C14 said}. She is [p Wendell]'s sister-in-law. She left; he stayed. They still share a pew at funerals.

At 10 a.m. Sunday the bell rang as usual. In the showroom, a mile off, they could hear it just fine.
---
1 act=assessment fact=CT+ who=Wendell Strong
2 act=proposal fact=Uu in=1 who=My brother
3 act=assessment fact=CT+ who=Both sides
4 act=claim fact=CT+ who=The leavers
5 act=assessment fact=CT+ who=The remainers
6 act=proposal fact=Uu who=Kim Castellano
7 act=claim fact=CT+ who=Kim Castellano
8 act=proposal fact=Uu in=7 who=Nobody
9 act=claim fact=CT+ who=figures compiled by a church agency
10 act=assessment fact=CT+ who=Harriet Bloom
11 act=assessment fact=PR- who=Harriet Bloom
12 act=no_comment fact=Uu who=The regional bishop's office
13 act=assessment fact=PS+ who=An email from a conference lawyer
14 act=claim fact=CT+ who=Darlene Strong
15 act=assessment fact=CT+ in=14 who=a conference lawyer
role: Wendell Strong | lay leader | Mount Gilboa United Methodist Church
role: Wendell Strong | retired dairyman | 
role: Kim Castellano | pastor | Mount Gilboa United Methodist Church
role: Harriet Bloom | historian of religion | Coshocton College
