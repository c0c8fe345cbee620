Novelists sue chatbot maker over 'regurgitated' chapters

[l SAN FRANCISCO] ([o AP]) — {S1 Nine novelists} sued the artificial intelligence company [o Lumetric] on Monday, {C1 accusing} {A1 it} {T1 of feeding their books to a chatbot without permission and then selling the results back to their readers}.

The complaint, filed in federal court in [l San Francisco], runs to 84 pages, 30 of them taken up by passages that the program, called [m Parley], produced when asked to continue a sentence. {S2 The authors} {C2 say} {T2 the passages match their work almost comma for comma}.

{T3 'It even kept my typo,'} {C3 said} {S3 [p Joyce Tanaka-Reed], whose 2016 thriller [m The Salt Clerk] features prominently}. {T3 'There's a dog in chapter two that changes breed. {S5 My editor} {C5 swore} {T5 nobody would notice}. The robot noticed.'}

{S6 [o Lumetric]} {C6 denied} {T6 any infringement}. {T7 'Our models learn from text the way people do, and we respect the rights of creators,'} {S7 the company} {C7 said} in an e-mailed statement. {S8 It} {C8 would not say} which books were used to train [m Parley].

A spreadsheet attached to the complaint may answer that question. {C9 According to} {S9 the lawsuit}, {T9 it came from a former engineer and lists more than 190,000 titles downloaded from a pirate library in 2021}. In one message quoted in the filing, {S10 a manager} {C10 tells} {A10 staff} {T10 to 'strip the copyright pages and move on'}. The [o Associated Press] has not been able to verify the messages independently.

{S11 The plaintiffs} {C11 want} {T11 a jury trial, unspecified damages and an order destroying the model}. {S12 [p Leon Abarca], who teaches intellectual property at the [o University of New Mexico],} {C12 considers} {T12 the last of these a long shot}. {T13 'But {S14 a judge in [l Delaware]} {C14 has already held} {T14 that a pirated source taints everything downstream},'} {S13 he} {C13 noted}. {T13 '{X13 If that view spreads}, somebody is going to have to start over.'}

Publishers have been slower to pick a fight. Several signed licensing agreements with [o Lumetric] last year, deals that {S15 the [o Authors League]} {C15 has condemned} {T15 as a sellout}.

A first hearing is set for May 6.
---
1 act=claim fact=CT+ who=Nine novelists
2 act=claim fact=PR+ who=The authors
3 act=claim fact=CT+ who=Joyce Tanaka-Reed
5 act=assessment fact=CT- in=3 who=My editor
6 act=denial fact=CT- who=Lumetric
7 act=claim fact=CT+ who=Lumetric
8 act=non_confirmation fact=Uu who=Lumetric
9 act=claim fact=CT+ who=the lawsuit
10 act=proposal fact=Uu who=a manager
11 act=proposal fact=Uu who=The plaintiffs
12 act=assessment fact=PR- who=Leon Abarca
13 act=claim fact=CT+ who=Leon Abarca
14 act=announcement fact=CT+ in=13 who=a judge in Delaware
15 act=assessment fact=CT+ who=the Authors League
