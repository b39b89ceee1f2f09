stichtag quota worked-operator --on 2026-11-24
---
A worked operator of 60,000 points

Musterstadt Netz
duty                         due         required   equipped   achieved  met
mme-10                       2020-06-30  5,370      11,067     20.61 %   yes
20-by-2025                   2025-12-31  910        4,546      100.00 %  yes
new-consumers-90-by-2026     2026-12-31  336        336        90.08 %   yes
new-plants-90-by-2026        2026-12-31  4,145 kW   4,041 kW   87.72 %   no, short 104 kW
large-new-plants-90-by-2028  2028-12-31  1,575 kW   1,750 kW   100.00 %  yes
new-consumers-90-by-2028     2028-12-31  452        500        99.60 %   yes
new-plants-90-by-2028        2028-12-31  5,960 kW   6,622 kW   100.00 %  yes
plants-of-2018-50-by-2028    2028-12-31  7,384 kW   14,758 kW  99.93 %   yes
large-new-plants-90-by-2030  2030-12-31  3,825 kW   4,250 kW   100.00 %  yes
new-consumers-90-by-2030     2030-12-31  567        626        99.52 %   yes
new-plants-90-by-2030        2030-12-31  6,882 kW   7,647 kW   100.00 %  yes
consumers-90-by-2032         2032-12-31  6,921      7,690      100.00 %  yes
large-consumers-90-by-2032   2032-12-31  297        329        100.00 %  yes
large-plants-90-by-2032      2032-12-31  31,050 kW  32,250 kW  93.48 %   yes
plants-90-by-2032            2032-12-31  57,423 kW  62,667 kW  98.22 %   yes
No case: large-new-consumers-90-by-2028, large-new-consumers-90-by-2030.

Looking ahead from 2026-11-24, on the mean path. Slack: all crews that can be hired are at work,
with the gateways at hand and permitted on that evening, and after the lead time with what is
ordered then; mME by their yearly share. Latest safe start: crews are hired and gateways ordered
then. Each duty is looked at alone, as if all crews worked for it: together they leave less.
Musterstadt Netz
duty                         due         missing    a week   slack         latest safe start
new-consumers-90-by-2026     2026-12-31  22         4.2      120           already passed
                                                                           (2026-08-31)
new-plants-90-by-2026        2026-12-31  148 kW     28.2 kW  2,471 kW      already passed
                                                                           (2026-09-14)
large-new-plants-90-by-2028  2028-12-31  1,575 kW   14.4 kW  976,707 kW    2028-09-11
new-consumers-90-by-2028     2028-12-31  453        4.1      3,460         2028-02-21
new-plants-90-by-2028        2028-12-31  5,490 kW   50.0 kW  69,462 kW     2028-04-17
plants-of-2018-50-by-2028    2028-12-31  0 kW       0.0 kW   72,392 kW     not needed
large-new-plants-90-by-2030  2030-12-31  3,825 kW   17.9 kW  1,911,684 kW  2030-09-02
new-consumers-90-by-2030     2030-12-31  567        2.6      7,095         2030-01-07
new-plants-90-by-2030        2030-12-31  6,900 kW   32.2 kW  139,604 kW    2030-03-25
consumers-90-by-2032         2032-12-31  0          0.0      11,437        not needed
large-consumers-90-by-2032   2032-12-31  179        0.6      11,258        2032-06-14
large-plants-90-by-2032      2032-12-31  26,550 kW  83.4 kW  2,832,833 kW  2032-07-19
plants-90-by-2032            2032-12-31  22,993 kW  72.2 kW  194,964 kW    2031-07-28
No case: large-new-consumers-90-by-2028, large-new-consumers-90-by-2030.

What follows a missed duty
1 duty missed since the GNDEW. A procedure under § 76 follows by chance (assumption): probability
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
