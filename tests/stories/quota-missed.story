stichtag quota no-withdrawal --set operator.*.rollout-starts=2023-06-01 --set regulator.BNetzA.supervision=0.5
---
BSI never withdraws the ruling of 2020

Musterstadt Netz
duty                         due         required   equipped   achieved  met
mme-10                       2020-06-30  5,403      21,821     40.39 %   yes
imsys-10                     2023-02-24  384        0          0.00 %    no, short 384
20-by-2025                   2025-12-31  1,167      755        12.94 %   no, short 412
new-consumers-90-by-2026     2026-12-31  490        193        35.48 %   no, short 297
new-plants-90-by-2026        2026-12-31  5,325 kW   22 kW      0.37 %    no, short 5,303 kW
large-new-plants-90-by-2028  2028-12-31  2,025 kW   0 kW       0.00 %    no, short 2,025 kW
new-consumers-90-by-2028     2028-12-31  660        446        60.85 %   no, short 214
new-plants-90-by-2028        2028-12-31  7,633 kW   3,434 kW   40.49 %   no, short 4,199 kW
plants-of-2018-50-by-2028    2028-12-31  9,540 kW   7,690 kW   40.31 %   no, short 1,849 kW
large-new-plants-90-by-2030  2030-12-31  4,725 kW   0 kW       0.00 %    no, short 4,725 kW
new-consumers-90-by-2030     2030-12-31  827        737        80.28 %   no, short 90
new-plants-90-by-2030        2030-12-31  8,903 kW   6,923 kW   69.98 %   no, short 1,980 kW
consumers-90-by-2032         2032-12-31  7,965      8,850      100.00 %  yes
large-consumers-90-by-2032   2032-12-31  297        298        90.58 %   yes
large-plants-90-by-2032      2032-12-31  40,050 kW  40,500 kW  91.01 %   yes
plants-90-by-2032            2032-12-31  74,286 kW  76,832 kW  93.08 %   yes
No case: large-new-consumers-90-by-2028, large-new-consumers-90-by-2030.

Looking ahead from 2026-03-27, on the mean path. Slack: all crews that can be hired are at work,
with the gateways at hand and permitted on that evening, and after the lead time with what is
ordered then; mME by their yearly share. Latest safe start: crews are hired and gateways ordered
then. Each duty is looked at alone, as if all crews worked for it: together they leave less.
Musterstadt Netz
duty                         due         missing    a week    slack         latest safe start
new-consumers-90-by-2026     2026-12-31  438        11.0      977           already passed
                                                                            (2026-02-23)
new-plants-90-by-2026        2026-12-31  5,190 kW   130.2 kW  21,821 kW     2026-04-27
large-new-plants-90-by-2028  2028-12-31  2,250 kW   15.6 kW   1,294,306 kW  2028-09-11
new-consumers-90-by-2028     2028-12-31  662        4.6       4,524         2027-12-13
new-plants-90-by-2028        2028-12-31  7,661 kW   53.1 kW   91,552 kW     2028-03-06
plants-of-2018-50-by-2028    2028-12-31  9,373 kW   65.0 kW   90,039 kW     2028-02-07
large-new-plants-90-by-2030  2030-12-31  4,725 kW   19.0 kW   2,229,058 kW  2030-09-02
new-consumers-90-by-2030     2030-12-31  828        3.3       8,107         2029-10-29
new-plants-90-by-2030        2030-12-31  8,885 kW   35.7 kW   162,076 kW    2030-02-11
consumers-90-by-2032         2032-12-31  6,902      19.6      5,808         2028-07-17
large-consumers-90-by-2032   2032-12-31  296        0.8       12,414        2032-04-19
large-plants-90-by-2032      2032-12-31  40,050 kW  113.5 kW  3,137,607 kW  2032-06-21
plants-90-by-2032            2032-12-31  73,844 kW  209.2 kW  169,703 kW    2030-03-04
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
