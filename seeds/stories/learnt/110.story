{T1 Kidnapped Nigerian priest 'is alive'}, {S1 diocese} {C1 says}, as ransom deadline passes

[l KADUNA], [l Nigeria], Aug 4 ([o Reuters]) - {T2 A Roman Catholic priest abducted with six pupils in northwest [l Nigeria] was allowed to telephone his sister on Sunday}, {S2 a church official} {C2 said} {D2 on Monday}, hours after a deadline set by the gunmen ran out.

{T3 'He spoke for less than a minute,'} {C3 said} {S3 Monsignor [p Titus Bako], chancellor of the [o Diocese of Kafin Rimi]}. {T3 '{S4 He} {C4 said} {T4 that they were being moved at night and that one of the boys had a fever}. {S5 He} {C5 asked} {A5 us} {T5 to pray, not to pay}.'}

Gunmen on motorcycles took the seven from a school bus on July 22. Kidnapping has become an industry in the region, where bandits raid villages from camps in the forest.

{S18 A note wrapped around a stone and thrown into the parish yard last week} {C18 set} {T18 the ransom at 80 million naira}. {T19 {T6 '{X6 If we see a helicopter}, you will collect seven bodies,'} {S6 it} {C6 said}}, {C19 according to} {S19 a photograph that [o Reuters] reviewed}.

{S7 The state government} {C7 insists} {T7 it does not negotiate}. Two security officials and a village head tell it otherwise. {S9 All three} {C9 said} {T9 that {A10 a go-between} had been received at the governor's lodge on Friday and {C10 had been promised} {T10 the release of two jailed bandits}}. They spoke on condition that they not be named, for fear of reprisals.

{S11 The governor's spokesman, [p Sani Dutse],} {C11 branded} {T11 that 'beer-parlour gossip'}. {S12 He} {C12 would not disclose} who had visited the lodge.

The [o Nigerian Army] has sent extra troops to the area. {S13 Villagers} {C13 complained} {T13 that the soldiers had come as far as the tarmac and no farther}. {S14 A brigade commander} {C14 was quoted} by the newspaper [o Daily Trust] {C14 as saying} {T14 that the forest was 'surrounded on all sides but one'}.

{S15 The sister, [p Comfort Danladi],} {C15 remains hopeful} {T15 that he will be home for the harvest Mass}. {T16 '{S17 He} {C17 told} {A17 me} {T17 to water his tomatoes},'} {S16 she} {C16 said}.
---
1 act=claim fact=CT+ who=diocese
2 act=claim fact=CT+ who=a church official
3 act=claim fact=CT+ who=Titus Bako
4 act=claim fact=CT+ in=3 who=priest
5 act=proposal fact=Uu in=3 who=priest
6 act=threat fact=Uu in=19 who=A note
7 act=denial fact=CT- who=The state government
9 act=claim fact=CT+ who=Two security officials and a village head
10 act=commitment fact=Uu in=9 who=unspecified
11 act=assessment fact=CT+ who=Sani Dutse
12 act=non_confirmation fact=Uu who=Sani Dutse
13 act=claim fact=CT- who=Villagers
14 act=claim fact=CT+ who=A brigade commander
15 act=assessment fact=PS+ who=Comfort Danladi
16 act=claim fact=CT+ who=Comfort Danladi
17 act=proposal fact=Uu in=16 who=priest
18 act=proposal fact=Uu who=A note
19 act=claim fact=CT+ who=a photograph that Reuters reviewed
role: Comfort Danladi | sister | 
role: Titus Bako | Monsignor | 
role: Titus Bako | chancellor | Diocese of Kafin Rimi
role: Sani Dutse | spokesman | governor
