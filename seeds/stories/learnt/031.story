Bird flu confirmed at [l Harlan County] egg farm; 1.4 million hens to be culled

By [p Dana Whitcomb], [o Prairie Courier]

[l HARLAN], [l Iowa] — {T1 A highly contagious strain of avian influenza has been detected at one of the largest egg farms in western [l Iowa]}, {S1 state agriculture officials} {C1 said} {D1 Friday}, and crews began killing the entire flock of 1.4 million birds.

It is the fourth outbreak in the state since New Year's Day. {S2 The [o Iowa Department of Agriculture and Land Stewardship]} {C2 did not name} the farm, but {S3 two neighbors and a truck driver who hauls feed} {C3 identified} {T3 it as [o Nishna Valley Eggs]}. Calls to {S4 the company} {C4 were not returned}.

{T5 "This is a gut punch, and we're going to treat it like an emergency until it isn't one,"} {S5 Agriculture Secretary [p Curt Vandersee]} {C5 said} in a statement.

{T6 The risk to people remains low}, {C6 according to} {S6 the [o Centers for Disease Control and Prevention]}, {S7 which} {C7 recommends} {T7 that workers in contact with sick birds wear goggles and respirators}. {S8 [p Laurel Esposito], a veterinarian with [o Iowa State University Extension],} {C8 said} {T8 eggs in stores are safe and there is no reason to stop eating them}.

Prices are another matter. {S9 Wholesalers} {C9 think} {T9 a dozen large eggs could top $5 by Easter}. {S10 One [l Omaha] buyer} {C10 joked} {T10 that he'd started keeping the good cartons in a safe}.

{S11 [p Verlin Hoegh], who raises turkeys four miles east,} {C11 said} {T11 he had quit letting anyone up the lane, including the mailman}. {S12 He} {C12 worries} {T12 that compost piles at the site will draw wild geese}. {T13 "{S14 They} {C14 promise} {T14 it'll all be tarped},"} {S13 he} {C13 said}, {T13 "but I've seen what the wind does out here."}

In 2015, bird flu wiped out more than 30 million birds in [l Iowa]. {S15 Farm groups} {C15 have been pressing} {A15 [l Washington]} {T15 to approve a vaccine for laying hens} ever since; {S17 {S16 chicken exporters in the [l South]}} {C16 oppose} {T16 the idea}, {C17 arguing} {T17 that buyers overseas would shut their doors}. {S18 A [o USDA] spokesperson} {C18 said} {T18 the agency was "studying all options."}

Some 90 seasonal employees were sent home Thursday. Whether they will be paid is unclear.
---
1 act=claim fact=CT+ who=state agriculture officials
2 act=non_confirmation fact=Uu who=The Iowa Department of Agriculture and Land Stewardship
3 act=claim fact=CT+ who=two neighbors and a truck driver who hauls feed
4 act=no_comment fact=Uu who=the company
5 act=assessment fact=CT+ who=Curt Vandersee
6 act=assessment fact=CT+ who=the Centers for Disease Control and Prevention
7 act=proposal fact=Uu who=the Centers for Disease Control and Prevention
8 act=claim fact=CT+ who=Laurel Esposito
9 act=assessment fact=PS+ who=Wholesalers
10 act=claim fact=CT+ who=One Omaha buyer
11 act=claim fact=CT+ who=Verlin Hoegh
12 act=assessment fact=PS+ who=Verlin Hoegh
13 act=claim fact=CT+ who=Verlin Hoegh
14 act=commitment fact=Uu in=13 who=They
15 act=proposal fact=Uu who=Farm groups
16 act=assessment fact=CT- who=chicken exporters in the South
17 act=assessment fact=PR+ who=chicken exporters in the South
18 act=claim fact=CT+ who=A USDA spokesperson
role: Curt Vandersee | Agriculture Secretary | Iowa
role: Laurel Esposito | veterinarian | Iowa State University Extension
