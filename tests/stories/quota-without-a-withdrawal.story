stichtag quota no-withdrawal
---
BSI never withdraws the ruling of 2020

Musterstadt Netz
duty                            due         required   equipped   achieved  met
imsys-10                        2023-02-24  384        3,616      94.34 %   yes
20-by-2025                      2025-12-31  1,006      5,251      104.39 %  yes
new-consumers-90-by-2026        2026-12-31  490        451        82.90 %   no, short 39
new-plants-90-by-2026           2026-12-31  5,325 kW   5,031 kW   85.03 %   no, short 294 kW
large-new-consumers-90-by-2028  2028-12-31  0          0          -         yes
large-new-plants-90-by-2028     2028-12-31  2,025 kW   2,250 kW   100.00 %  yes
new-consumers-90-by-2028        2028-12-31  660        732        99.86 %   yes
new-plants-90-by-2028           2028-12-31  7,633 kW   8,482 kW   100.00 %  yes
plants-of-2018-50-by-2028       2028-12-31  9,540 kW   19,049 kW  99.84 %   yes
large-new-consumers-90-by-2030  2030-12-31  0          0          -         yes
large-new-plants-90-by-2030     2030-12-31  4,725 kW   5,250 kW   100.00 %  yes
new-consumers-90-by-2030        2030-12-31  827        917        99.89 %   yes
new-plants-90-by-2030           2030-12-31  8,903 kW   9,893 kW   100.00 %  yes
consumers-90-by-2032            2032-12-31  3,489      9,455      243.94 %  yes
large-consumers-90-by-2032      2032-12-31  297        329        100.00 %  yes
large-plants-90-by-2032         2032-12-31  40,050 kW  42,250 kW  94.94 %   yes
plants-90-by-2032               2032-12-31  74,286 kW  81,954 kW  99.29 %   yes
Above 100 %: optional iMSys lower the number to be equipped, one for one (§ 45(1) S. 4 MsbG).

Looking ahead from 2026-03-27, on the mean path and without a limit of supply. Slack: all crews that
can be hired are at work. Latest safe start: crews are hired and gateways ordered then. Each duty is
looked at alone, as if all crews worked for it: together they leave less.
Musterstadt Netz
duty                            due         missing    a week    slack         latest safe start
new-consumers-90-by-2026        2026-12-31  297        7.5       1,118         2026-04-20
new-plants-90-by-2026           2026-12-31  2,739 kW   68.7 kW   24,049 kW     2026-06-29
large-new-consumers-90-by-2028  2028-12-31  0          0.0       5,186         not needed
large-new-plants-90-by-2028     2028-12-31  2,250 kW   15.6 kW   1,294,306 kW  2028-09-11
new-consumers-90-by-2028        2028-12-31  662        4.6       4,524         2027-12-13
new-plants-90-by-2028           2028-12-31  7,661 kW   53.1 kW   91,552 kW     2028-03-06
plants-of-2018-50-by-2028       2028-12-31  0 kW       0.0 kW    98,143 kW     not needed
large-new-consumers-90-by-2030  2030-12-31  0          0.0       8,935         not needed
large-new-plants-90-by-2030     2030-12-31  4,725 kW   19.0 kW   2,229,057 kW  2030-09-02
new-consumers-90-by-2030        2030-12-31  828        3.3       8,107         2029-10-29
new-plants-90-by-2030           2030-12-31  8,885 kW   35.7 kW   162,076 kW    2030-02-11
consumers-90-by-2032            2032-12-31  1,843      5.2       10,867        2031-03-31
large-consumers-90-by-2032      2032-12-31  225        0.6       12,485        2032-05-24
large-plants-90-by-2032         2032-12-31  37,550 kW  106.4 kW  3,140,106 kW  2032-06-28
plants-90-by-2032               2032-12-31  42,766 kW  121.2 kW  199,333 kW    2031-01-13

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
... and 87 more assumptions of the actors; --format json lists all.
Seed 1. This is a model, not legal advice.
