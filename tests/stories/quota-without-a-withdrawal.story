stichtag quota no-withdrawal
---
BSI never withdraws the ruling of 2020

Musterstadt Netz
duty                         due         required   equipped   achieved  met
mme-10                       2020-06-30  5,370      11,067     20.61 %   yes
imsys-10                     2023-02-24  384        3,411      88.99 %   yes
20-by-2025                   2025-12-31  1,042      5,209      100.00 %  yes
new-consumers-90-by-2026     2026-12-31  333        368        99.46 %   yes
new-plants-90-by-2026        2026-12-31  4,111 kW   4,568 kW   100.00 %  yes
large-new-plants-90-by-2028  2028-12-31  1,575 kW   1,750 kW   100.00 %  yes
new-consumers-90-by-2028     2028-12-31  451        499        99.60 %   yes
new-plants-90-by-2028        2028-12-31  5,932 kW   6,592 kW   100.00 %  yes
plants-of-2018-50-by-2028    2028-12-31  7,390 kW   14,770 kW  99.93 %   yes
large-new-plants-90-by-2030  2030-12-31  3,825 kW   4,250 kW   100.00 %  yes
new-consumers-90-by-2030     2030-12-31  567        627        99.52 %   yes
new-plants-90-by-2030        2030-12-31  6,876 kW   7,640 kW   100.00 %  yes
consumers-90-by-2032         2032-12-31  6,921      7,689      100.00 %  yes
large-consumers-90-by-2032   2032-12-31  297        329        100.00 %  yes
large-plants-90-by-2032      2032-12-31  31,050 kW  32,250 kW  93.48 %   yes
plants-90-by-2032            2032-12-31  57,423 kW  62,647 kW  98.19 %   yes
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
duty                         due         missing    a week   slack     latest safe start
new-consumers-90-by-2026     2026-12-31  152        3.8      37        2026-11-16
new-plants-90-by-2026        2026-12-31  1,476 kW   37.0 kW  457 kW    2026-12-07
large-new-plants-90-by-2028  2028-12-31  1,575 kW   10.9 kW  175 kW    2028-12-25
new-consumers-90-by-2028     2028-12-31  451        3.1      50        2028-09-25
new-plants-90-by-2028        2028-12-31  5,932 kW   41.1 kW  659 kW    2028-10-23
plants-of-2018-50-by-2028    2028-12-31  0 kW       0.0 kW   2,359 kW  not needed
large-new-plants-90-by-2030  2030-12-31  3,825 kW   15.4 kW  425 kW    2030-12-23
new-consumers-90-by-2030     2030-12-31  567        2.3      63        2030-09-02
new-plants-90-by-2030        2030-12-31  6,876 kW   27.7 kW  764 kW    2030-10-14
consumers-90-by-2032         2032-12-31  515        1.5      1,827     2032-09-13
large-consumers-90-by-2032   2032-12-31  192        0.5      32        2032-11-15
large-plants-90-by-2032      2032-12-31  26,800 kW  75.9 kW  3,450 kW  2032-11-29
plants-90-by-2032            2032-12-31  25,593 kW  72.5 kW  6,380 kW  2032-04-12
No case: large-new-consumers-90-by-2028, large-new-consumers-90-by-2030.

Assumption: Neither the withdrawal nor the finding of 20.05.2022 is made (M19).
Assumption: The pending suits end nothing: the ruling stays in force for everyone who did not sue.
- the scenario names no actor: the worked operator stands in (assumption)
- operator 'Musterstadt Netz': assumption: an invented operator
- operator 'Musterstadt Netz': buying: assumption where nothing else is said
- operator 'Musterstadt Netz': buying.lead-time: assumption; makers named delivery times as an
obstacle (E&M 154524, SZ Dossier 2025), without figures
- operator 'Musterstadt Netz': buying.mix: assumption: three makers; market shares are not published
- operator 'Musterstadt Netz': crews: assumption where nothing else is said
... and 95 more assumptions of the actors; --format json lists all.
Seed 1. This is a model, not legal advice.
