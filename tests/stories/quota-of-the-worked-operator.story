stichtag quota worked-operator --on 2026-11-24
---
A worked operator of 60,000 points

Musterstadt Netz
duty                            due         required   equipped   achieved  met
20-by-2025                      2025-12-31  910        4,546      100.00 %  yes
new-consumers-90-by-2026        2026-12-31  336        339        90.88 %   yes
new-plants-90-by-2026           2026-12-31  4,145 kW   4,187 kW   90.90 %   yes
large-new-consumers-90-by-2028  2028-12-31  0          0          -         yes
large-new-plants-90-by-2028     2028-12-31  1,575 kW   1,750 kW   100.00 %  yes
new-consumers-90-by-2028        2028-12-31  452        501        99.80 %   yes
new-plants-90-by-2028           2028-12-31  5,960 kW   6,622 kW   100.00 %  yes
plants-of-2018-50-by-2028       2028-12-31  7,384 kW   14,769 kW  100.00 %  yes
large-new-consumers-90-by-2030  2030-12-31  0          0          -         yes
large-new-plants-90-by-2030     2030-12-31  3,825 kW   4,250 kW   100.00 %  yes
new-consumers-90-by-2030        2030-12-31  567        628        99.84 %   yes
new-plants-90-by-2030           2030-12-31  6,882 kW   7,647 kW   100.00 %  yes
consumers-90-by-2032            2032-12-31  6,924      7,693      100.00 %  yes
large-consumers-90-by-2032      2032-12-31  297        329        100.00 %  yes
large-plants-90-by-2032         2032-12-31  31,050 kW  32,500 kW  94.20 %   yes
plants-90-by-2032               2032-12-31  57,423 kW  63,182 kW  99.03 %   yes

Looking ahead from 2026-11-24, on the mean path and without a limit of supply. Slack: all crews that
can be hired are at work. Latest safe start: crews are hired and gateways ordered then. Each duty is
looked at alone, as if all crews worked for it: together they leave less.
Musterstadt Netz
duty                            due         missing    a week   slack         latest safe start
new-consumers-90-by-2026        2026-12-31  24         4.5      118           already passed
                                                                              (2026-08-31)
new-plants-90-by-2026           2026-12-31  48 kW      9.1 kW   2,624 kW      already passed
                                                                              (2026-09-21)
large-new-consumers-90-by-2028  2028-12-31  0          0.0      3,913         not needed
large-new-plants-90-by-2028     2028-12-31  1,575 kW   14.4 kW  976,707 kW    2028-09-11
new-consumers-90-by-2028        2028-12-31  453        4.1      3,460         2028-02-21
new-plants-90-by-2028           2028-12-31  5,479 kW   49.9 kW  69,573 kW     2028-04-24
plants-of-2018-50-by-2028       2028-12-31  0 kW       0.0 kW   76,661 kW     not needed
large-new-consumers-90-by-2030  2030-12-31  0          0.0      7,662         not needed
large-new-plants-90-by-2030     2030-12-31  3,825 kW   17.9 kW  1,911,683 kW  2030-09-02
new-consumers-90-by-2030        2030-12-31  567        2.6      7,095         2030-01-07
new-plants-90-by-2030           2030-12-31  6,900 kW   32.2 kW  139,604 kW    2030-03-25
consumers-90-by-2032            2032-12-31  0          0.0      11,437        not needed
large-consumers-90-by-2032      2032-12-31  194        0.6      11,243        2032-06-07
large-plants-90-by-2032         2032-12-31  29,800 kW  93.6 kW  2,829,582 kW  2032-07-12
plants-90-by-2032               2032-12-31  22,249 kW  69.9 kW  197,600 kW    2031-08-11

Assumption: Musterstadt Netz does not exist; its points are the national split scaled to 60,000.
- operator 'Musterstadt Netz': assumption: an invented operator
- operator 'Musterstadt Netz': buying: assumption where nothing else is said
- operator 'Musterstadt Netz': buying.lead-time: assumption; makers named delivery times as an
obstacle (E&M 154524, SZ Dossier 2025), without figures
- operator 'Musterstadt Netz': buying.mix: assumption: three makers; market shares are not published
- operator 'Musterstadt Netz': crews: assumption where nothing else is said
- operator 'Musterstadt Netz': crews.at-start: assumption: one fitter, half of the time
... and 91 more assumptions of the actors; --format json lists all.
Seed 1. This is a model, not legal advice.
