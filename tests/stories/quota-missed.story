stichtag quota no-withdrawal --set operator.*.rollout-starts=2023-06-01 --set regulator.BNetzA.supervision=0.5
---
BSI never withdraws the ruling of 2020

Musterstadt Netz
duty                         due         required   equipped   achieved  met
mme-10                       2020-06-30  5,370      11,067     20.61 %   yes
imsys-10                     2023-02-24  384        0          0.00 %    no, short 384
20-by-2025                   2025-12-31  1,029      815        15.85 %   no, short 214
new-consumers-90-by-2026     2026-12-31  333        139        37.57 %   no, short 194
new-plants-90-by-2026        2026-12-31  4,111 kW   420 kW     9.19 %    no, short 3,691 kW
large-new-plants-90-by-2028  2028-12-31  1,575 kW   0 kW       0.00 %    no, short 1,575 kW
new-consumers-90-by-2028     2028-12-31  451        346        69.06 %   no, short 105
new-plants-90-by-2028        2028-12-31  5,932 kW   3,973 kW   60.27 %   no, short 1,960 kW
plants-of-2018-50-by-2028    2028-12-31  7,390 kW   8,944 kW   60.51 %   yes
large-new-plants-90-by-2030  2030-12-31  3,825 kW   3,750 kW   88.24 %   no, short 75 kW
new-consumers-90-by-2030     2030-12-31  567        607        96.35 %   yes
new-plants-90-by-2030        2030-12-31  6,876 kW   7,252 kW   94.92 %   yes
consumers-90-by-2032         2032-12-31  6,941      7,712      100.00 %  yes
large-consumers-90-by-2032   2032-12-31  297        329        100.00 %  yes
large-plants-90-by-2032      2032-12-31  31,050 kW  34,500 kW  100.00 %  yes
plants-90-by-2032            2032-12-31  57,423 kW  63,634 kW  99.73 %   yes
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
new-consumers-90-by-2026     2026-12-31  290        7.3       37        2026-10-19
new-plants-90-by-2026        2026-12-31  3,966 kW   99.5 kW   457 kW    2026-11-02
large-new-plants-90-by-2028  2028-12-31  1,575 kW   10.9 kW   175 kW    2028-12-25
new-consumers-90-by-2028     2028-12-31  451        3.1       50        2028-09-11
new-plants-90-by-2028        2028-12-31  5,932 kW   41.1 kW   659 kW    2028-10-09
plants-of-2018-50-by-2028    2028-12-31  7,070 kW   49.0 kW   7,390 kW  2028-10-02
large-new-plants-90-by-2030  2030-12-31  3,825 kW   15.4 kW   425 kW    2030-12-23
new-consumers-90-by-2030     2030-12-31  567        2.3       63        2030-08-26
new-plants-90-by-2030        2030-12-31  6,876 kW   27.7 kW   764 kW    2030-09-30
consumers-90-by-2032         2032-12-31  5,354      15.2      1,191     2030-02-11
large-consumers-90-by-2032   2032-12-31  291        0.8       32        2032-10-18
large-plants-90-by-2032      2032-12-31  31,050 kW  88.0 kW   3,450 kW  2032-11-22
plants-90-by-2032            2032-12-31  56,565 kW  160.2 kW  6,380 kW  2031-05-26
No case: large-new-consumers-90-by-2028, large-new-consumers-90-by-2030.

What follows a missed duty
Musterstadt Netz missed imsys-10 on 2023-02-24. The transfer of §§ 41 to 45 of 2016 does not come:
that norm is gone before its first step. It would have been:
2023-10-01  announced (MsbG § 45(1) Nr. 1, § 42(1)): first 1 October after the missed day
2023-02-24.
2023-12-31  bids-end (MsbG § 42(2)): 31 December of the year of the announcement.
2024-03-31  awarded (MsbG § 42(2), § 43(1)): 31 March after the bids; the winner takes over the
duties of § 29.
2025-12-31  repeat-due (MsbG § 44(2)): no valid bid: 24 calendar months after 2023-12-31.
2026-10-01  repeat-announced (MsbG § 44(2), § 42(1)): first 1 October from then on.
7 duties missed since the GNDEW. A procedure under § 76 follows by chance (assumption): probability
0.5 each, on a day of the next quarter (reported: 77 of about 813 operators on 2026-03-27 (innobu,
single source, B); which were chosen is not known). Drawn here: 1.
2026-02-14  procedure against Musterstadt Netz for 20-by-2025

Assumption: Neither the withdrawal nor the finding of 20.05.2022 is made (M19).
Assumption: The pending suits end nothing: the ruling stays in force for everyone who did not sue.
- operator 'Musterstadt Netz': assumption: an invented operator
- operator 'Musterstadt Netz': buying: assumption where nothing else is said
- operator 'Musterstadt Netz': buying.lead-time: assumption; makers named delivery times as an
obstacle (E&M 154524, SZ Dossier 2025), without figures
- operator 'Musterstadt Netz': buying.mix: assumption: three makers; market shares are not published
- operator 'Musterstadt Netz': crews: assumption where nothing else is said
- operator 'Musterstadt Netz': crews.at-start: assumption: one fitter, half of the time
... and 92 more assumptions of the actors; --format json lists all.
Seed 1. This is a model, not legal advice.
