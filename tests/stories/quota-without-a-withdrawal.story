stichtag quota no-withdrawal
---
BSI never withdraws the ruling of 2020

Musterstadt Netz
duty                         due         required   equipped   achieved  met
mme-10                       2020-06-30  5,403      21,821     40.39 %   yes
imsys-10                     2023-02-24  384        3,529      92.07 %   yes
20-by-2025                   2025-12-31  1,099      5,495      100.00 %  yes
new-consumers-90-by-2026     2026-12-31  486        452        83.86 %   no, short 34
new-plants-90-by-2026        2026-12-31  5,237 kW   4,604 kW   79.13 %   no, short 632 kW
large-new-plants-90-by-2028  2028-12-31  2,025 kW   2,250 kW   100.00 %  yes
new-consumers-90-by-2028     2028-12-31  660        730        99.59 %   yes
new-plants-90-by-2028        2028-12-31  7,633 kW   8,482 kW   100.00 %  yes
plants-of-2018-50-by-2028    2028-12-31  9,583 kW   19,156 kW  99.94 %   yes
large-new-plants-90-by-2030  2030-12-31  4,950 kW   5,500 kW   100.00 %  yes
new-consumers-90-by-2030     2030-12-31  827        915        99.67 %   yes
new-plants-90-by-2030        2030-12-31  8,962 kW   9,958 kW   100.00 %  yes
consumers-90-by-2032         2032-12-31  8,511      9,456      100.00 %  yes
large-consumers-90-by-2032   2032-12-31  297        329        100.00 %  yes
large-plants-90-by-2032      2032-12-31  40,050 kW  42,000 kW  94.38 %   yes
plants-90-by-2032            2032-12-31  74,286 kW  81,692 kW  98.97 %   yes
No case: large-new-consumers-90-by-2028, large-new-consumers-90-by-2030.
Required is the share of what is to be equipped on that day. § 45(1) S. 3 and 4 lower that number by
systems on request and optional ones, never below what is equipped (docs/decisions/0004), so 100 %
is not a gateway at every point.

Looking ahead from 2026-03-27, on the mean path. Slack: what full effort from the next day on still
brings until the due day (the crews of that evening, that grow as fast as they may; the shelf, what
is on its way, and after the lead time what is ordered then; no more than is open), less what is
missing; mME by their yearly share. Latest safe start: the last Monday on which that effort still
suffices. Each duty is looked at alone, as if all crews worked for it: together they leave less.
Musterstadt Netz
duty                         due         missing    a week    slack     latest safe start
new-consumers-90-by-2026     2026-12-31  270        6.8       53        2026-10-26
new-plants-90-by-2026        2026-12-31  3,077 kW   77.2 kW   581 kW    2026-11-16
large-new-plants-90-by-2028  2028-12-31  2,025 kW   14.0 kW   225 kW    2028-12-25
new-consumers-90-by-2028     2028-12-31  660        4.6       73        2028-08-14
new-plants-90-by-2028        2028-12-31  7,633 kW   52.9 kW   848 kW    2028-10-02
plants-of-2018-50-by-2028    2028-12-31  0 kW       0.0 kW    8,964 kW  not needed
large-new-plants-90-by-2030  2030-12-31  4,950 kW   19.9 kW   550 kW    2030-12-23
new-consumers-90-by-2030     2030-12-31  827        3.3       91        2030-07-15
new-plants-90-by-2030        2030-12-31  8,962 kW   36.1 kW   995 kW    2030-09-23
consumers-90-by-2032         2032-12-31  1,681      4.8       2,147     2032-02-09
large-consumers-90-by-2032   2032-12-31  223        0.6       32        2032-11-08
large-plants-90-by-2032      2032-12-31  36,050 kW  102.1 kW  4,450 kW  2032-11-22
plants-90-by-2032            2032-12-31  48,200 kW  136.5 kW  8,254 kW  2031-08-25
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
