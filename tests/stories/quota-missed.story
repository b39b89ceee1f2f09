stichtag quota no-withdrawal --set operator.*.rollout-starts=2023-06-01 --set regulator.BNetzA.supervision=0.5
---
BSI never withdraws the ruling of 2020

Musterstadt Netz
duty                         due         required   equipped   achieved  met
mme-10                       2020-06-30  5,403      21,821     40.39 %   yes
imsys-10                     2023-02-24  384        0          0.00 %    no, short 384
20-by-2025                   2025-12-31  1,167      755        12.94 %   no, short 412
new-consumers-90-by-2026     2026-12-31  486        192        35.62 %   no, short 294
new-plants-90-by-2026        2026-12-31  5,237 kW   22 kW      0.38 %    no, short 5,215 kW
large-new-plants-90-by-2028  2028-12-31  2,025 kW   0 kW       0.00 %    no, short 2,025 kW
new-consumers-90-by-2028     2028-12-31  660        446        60.85 %   no, short 214
new-plants-90-by-2028        2028-12-31  7,633 kW   3,380 kW   39.85 %   no, short 4,253 kW
plants-of-2018-50-by-2028    2028-12-31  9,583 kW   7,690 kW   40.12 %   no, short 1,893 kW
large-new-plants-90-by-2030  2030-12-31  4,950 kW   0 kW       0.00 %    no, short 4,950 kW
new-consumers-90-by-2030     2030-12-31  827        737        80.28 %   no, short 90
new-plants-90-by-2030        2030-12-31  8,962 kW   6,912 kW   69.42 %   no, short 2,049 kW
consumers-90-by-2032         2032-12-31  7,965      8,850      100.00 %  yes
large-consumers-90-by-2032   2032-12-31  297        298        90.58 %   yes
large-plants-90-by-2032      2032-12-31  40,050 kW  40,500 kW  91.01 %   yes
plants-90-by-2032            2032-12-31  74,286 kW  76,832 kW  93.08 %   yes
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
new-consumers-90-by-2026     2026-12-31  433        10.9      53        2026-09-28
new-plants-90-by-2026        2026-12-31  5,102 kW   128.0 kW  581 kW    2026-10-26
large-new-plants-90-by-2028  2028-12-31  2,025 kW   14.0 kW   225 kW    2028-12-25
new-consumers-90-by-2028     2028-12-31  660        4.6       73        2028-08-07
new-plants-90-by-2028        2028-12-31  7,633 kW   52.9 kW   848 kW    2028-10-02
plants-of-2018-50-by-2028    2028-12-31  9,411 kW   65.2 kW   9,583 kW  2028-09-11
large-new-plants-90-by-2030  2030-12-31  4,950 kW   19.9 kW   550 kW    2030-12-23
new-consumers-90-by-2030     2030-12-31  827        3.3       91        2030-07-08
new-plants-90-by-2030        2030-12-31  8,962 kW   36.1 kW   995 kW    2030-09-16
consumers-90-by-2032         2032-12-31  6,890      19.5      1,477     2029-04-23
large-consumers-90-by-2032   2032-12-31  296        0.8       32        2032-10-18
large-plants-90-by-2032      2032-12-31  40,050 kW  113.5 kW  4,450 kW  2032-11-15
plants-90-by-2032            2032-12-31  73,786 kW  209.0 kW  8,254 kW  2030-12-02
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
10 duties missed since the GNDEW. A procedure under § 76 follows by chance (assumption): probability
0.5 each, on a day of the next quarter (reported: 77 of about 813 operators on 2026-03-27 (innobu,
single source, B); which were chosen is not known). Drawn here: 3.
2026-02-14  procedure against Musterstadt Netz for 20-by-2025
2029-03-29  procedure against Musterstadt Netz for plants-of-2018-50-by-2028
2031-03-01  procedure against Musterstadt Netz for new-plants-90-by-2030

Assumption: Neither the withdrawal nor the finding of 20.05.2022 is made (M19).
Assumption: The pending suits end nothing: the ruling stays in force for everyone who did not sue.
- operator 'Musterstadt Netz': assumption: an invented operator
- operator 'Musterstadt Netz': buying: assumption where nothing else is said
- operator 'Musterstadt Netz': buying.lead-time: assumption; makers named delivery times as an
obstacle (E&M 154524, SZ Dossier 2025), without figures
- operator 'Musterstadt Netz': buying.mix: assumption: three makers; market shares are not published
- operator 'Musterstadt Netz': crews: assumption where nothing else is said
- operator 'Musterstadt Netz': crews.at-start: assumption: one fitter, half of the time
... and 91 more assumptions of the actors; --format json lists all.
Seed 1. This is a model, not legal advice.
