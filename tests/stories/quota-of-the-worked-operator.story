stichtag quota worked-operator --on 2026-11-24
---
A worked operator of 60,000 points

Musterstadt Netz
duty                         due         required   equipped   achieved  met
mme-10                       2020-06-30  5,370      11,067     20.61 %   yes
20-by-2025                   2025-12-31  902        4,509      100.00 %  yes
new-consumers-90-by-2026     2026-12-31  333        329        88.92 %   no, short 4
new-plants-90-by-2026        2026-12-31  4,111 kW   4,019 kW   87.98 %   no, short 92 kW
large-new-plants-90-by-2028  2028-12-31  1,575 kW   1,750 kW   100.00 %  yes
new-consumers-90-by-2028     2028-12-31  451        499        99.60 %   yes
new-plants-90-by-2028        2028-12-31  5,932 kW   6,592 kW   100.00 %  yes
plants-of-2018-50-by-2028    2028-12-31  7,390 kW   14,770 kW  99.93 %   yes
large-new-plants-90-by-2030  2030-12-31  3,825 kW   4,250 kW   100.00 %  yes
new-consumers-90-by-2030     2030-12-31  567        627        99.52 %   yes
new-plants-90-by-2030        2030-12-31  6,876 kW   7,640 kW   100.00 %  yes
consumers-90-by-2032         2032-12-31  6,920      7,688      100.00 %  yes
large-consumers-90-by-2032   2032-12-31  297        329        100.00 %  yes
large-plants-90-by-2032      2032-12-31  31,050 kW  32,750 kW  94.93 %   yes
plants-90-by-2032            2032-12-31  57,423 kW  62,670 kW  98.22 %   yes
No case: large-new-consumers-90-by-2028, large-new-consumers-90-by-2030.
Required is the share of what is to be equipped on that day. § 45(1) S. 3 and 4 lower that number by
systems on request and optional ones, never below what is equipped (docs/decisions/0004), so 100 %
is not a gateway at every point.

Looking ahead from 2026-11-24, on the mean path. Slack: what full effort from the next day on still
brings until the due day (the crews of that evening, that grow as fast as they may; the shelf, what
is on its way, and after the lead time what is ordered then; no more than is open), less what is
missing; mME by their yearly share. Latest safe start: the last Monday on which that effort still
suffices. Each duty is looked at alone, as if all crews worked for it: together they leave less.
Musterstadt Netz
duty                         due         missing    a week   slack     latest safe start
new-consumers-90-by-2026     2026-12-31  22         4.2      37        2026-12-21
new-plants-90-by-2026        2026-12-31  162 kW     30.6 kW  457 kW    2026-12-28
large-new-plants-90-by-2028  2028-12-31  1,575 kW   14.4 kW  175 kW    2028-12-25
new-consumers-90-by-2028     2028-12-31  451        4.1      50        2028-09-25
new-plants-90-by-2028        2028-12-31  5,458 kW   49.8 kW  659 kW    2028-10-23
plants-of-2018-50-by-2028    2028-12-31  0 kW       0.0 kW   2,175 kW  not needed
large-new-plants-90-by-2030  2030-12-31  3,825 kW   17.9 kW  425 kW    2030-12-23
new-consumers-90-by-2030     2030-12-31  567        2.6      63        2030-09-02
new-plants-90-by-2030        2030-12-31  6,876 kW   32.1 kW  764 kW    2030-10-14
consumers-90-by-2032         2032-12-31  0          0.0      2,292     not needed
large-consumers-90-by-2032   2032-12-31  177        0.6      32        2032-11-15
large-plants-90-by-2032      2032-12-31  27,300 kW  85.7 kW  3,450 kW  2032-11-29
plants-90-by-2032            2032-12-31  23,234 kW  73.0 kW  6,380 kW  2032-05-03
No case: large-new-consumers-90-by-2028, large-new-consumers-90-by-2030.

What follows a missed duty
2 duties missed since the GNDEW. A procedure under § 76 follows by chance (assumption): probability
0.1 each, on a day of the next quarter (reported: 77 of about 813 operators on 2026-03-27 (innobu,
single source, B); which were chosen is not known). Drawn here: none.

Assumption: Musterstadt Netz does not exist; its points are the national split scaled to 60,000.
- operator 'Musterstadt Netz': assumption: an invented operator
- operator 'Musterstadt Netz': buying: assumption where nothing else is said
- operator 'Musterstadt Netz': buying.lead-time: assumption; makers named delivery times as an
obstacle (E&M 154524, SZ Dossier 2025), without figures
- operator 'Musterstadt Netz': buying.mix: assumption: three makers; market shares are not published
- operator 'Musterstadt Netz': crews: assumption where nothing else is said
- operator 'Musterstadt Netz': crews.at-start: assumption: one fitter, half of the time
... and 93 more assumptions of the actors; --format json lists all.
Seed 1. This is a model, not legal advice.
