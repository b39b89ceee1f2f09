stichtag quota no-withdrawal
---
BSI never withdraws the ruling of 2020

Musterstadt Netz
duty                         due         required   equipped   achieved  met
mme-10                       2020-06-30  5,403      21,821     40.39 %   yes
imsys-10                     2023-02-24  384        3,529      92.07 %   yes
20-by-2025                   2025-12-31  1,099      5,495      100.00 %  yes
new-consumers-90-by-2026     2026-12-31  490        457        84.01 %   no, short 33
new-plants-90-by-2026        2026-12-31  5,325 kW   4,626 kW   78.19 %   no, short 698 kW
large-new-plants-90-by-2028  2028-12-31  2,025 kW   2,250 kW   100.00 %  yes
new-consumers-90-by-2028     2028-12-31  660        730        99.59 %   yes
new-plants-90-by-2028        2028-12-31  7,633 kW   8,482 kW   100.00 %  yes
plants-of-2018-50-by-2028    2028-12-31  9,540 kW   19,069 kW  99.94 %   yes
large-new-plants-90-by-2030  2030-12-31  4,725 kW   5,250 kW   100.00 %  yes
new-consumers-90-by-2030     2030-12-31  827        915        99.67 %   yes
new-plants-90-by-2030        2030-12-31  8,903 kW   9,893 kW   100.00 %  yes
consumers-90-by-2032         2032-12-31  8,511      9,456      100.00 %  yes
large-consumers-90-by-2032   2032-12-31  297        329        100.00 %  yes
large-plants-90-by-2032      2032-12-31  40,050 kW  42,000 kW  94.38 %   yes
plants-90-by-2032            2032-12-31  74,286 kW  81,692 kW  98.97 %   yes
No case: large-new-consumers-90-by-2028, large-new-consumers-90-by-2030.

Looking ahead from 2026-03-27, on the mean path. Slack: all crews that can be hired are at work,
with the gateways at hand and permitted on that evening, and after the lead time with what is
ordered then; mME by their yearly share. Latest safe start: crews are hired and gateways ordered
then. Each duty is looked at alone, as if all crews worked for it: together they leave less.
Musterstadt Netz
duty                         due         missing    a week    slack         latest safe start
new-consumers-90-by-2026     2026-12-31  275        6.9       1,140         2026-04-27
new-plants-90-by-2026        2026-12-31  3,165 kW   79.4 kW   23,695 kW     2026-06-15
large-new-plants-90-by-2028  2028-12-31  2,250 kW   15.6 kW   1,294,306 kW  2028-09-11
new-consumers-90-by-2028     2028-12-31  662        4.6       4,524         2027-12-13
new-plants-90-by-2028        2028-12-31  7,661 kW   53.1 kW   91,552 kW     2028-03-06
plants-of-2018-50-by-2028    2028-12-31  0 kW       0.0 kW    98,703 kW     not needed
large-new-plants-90-by-2030  2030-12-31  4,725 kW   19.0 kW   2,229,058 kW  2030-09-02
new-consumers-90-by-2030     2030-12-31  828        3.3       8,107         2029-10-29
new-plants-90-by-2030        2030-12-31  8,885 kW   35.7 kW   162,076 kW    2030-02-11
consumers-90-by-2032         2032-12-31  1,692      4.8       11,018        2031-04-28
large-consumers-90-by-2032   2032-12-31  223        0.6       12,487        2032-05-24
large-plants-90-by-2032      2032-12-31  36,050 kW  102.1 kW  3,141,607 kW  2032-06-28
plants-90-by-2032            2032-12-31  48,258 kW  136.7 kW  194,357 kW    2030-11-18
No case: large-new-consumers-90-by-2028, large-new-consumers-90-by-2030.

What follows a missed duty
2 duties missed since the GNDEW. A procedure under § 76 follows by chance (assumption): probability
0.1 each, on a day of the next quarter (reported: 77 of about 813 operators on 2026-03-27 (innobu,
single source, B); which were chosen is not known). Drawn here: none.

Assumption: Neither the withdrawal nor the finding of 20.05.2022 is made (M19).
Assumption: The pending suits end nothing: the ruling stays in force for everyone who did not sue.
- the scenario names no actor: the worked operator stands in (assumption)
- operator 'Musterstadt Netz': assumption: an invented operator
- operator 'Musterstadt Netz': buying: assumption where nothing else is said
- operator 'Musterstadt Netz': buying.lead-time: assumption; makers named delivery times as an
obstacle (E&M 154524, SZ Dossier 2025), without figures
- operator 'Musterstadt Netz': buying.mix: assumption: three makers; market shares are not published
- operator 'Musterstadt Netz': crews: assumption where nothing else is said
... and 94 more assumptions of the actors; --format json lists all.
Seed 1. This is a model, not legal advice.
