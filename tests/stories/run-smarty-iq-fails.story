stichtag run smarty-iq-fails
---
SMARTY IQ never gets its TR certificate
In May 2022 BSI let a fourth product be installed on a promise: certificates within twelve months.
Here the promise breaks in April 2023, five and a half weeks before the term ends. The ban of
§ 19(6) S. 2 bites on 24.05.2023 and lasts three days, because the GNDEW takes the sentence away;
whom it reaches, SMARTY IQ alone or all four products of the finding, is the question of the reading
ban-scope. After that nothing has become better for SMARTY IQ: § 24(4) keeps it out, and what hangs
on the wall may stay in use to the end of 2025 (§ 19(5)).

What was banned
sagemcom-smarty-iq banned from 2023-05-24 until before 2023-05-27, consumers up to 100,000 kWh, by
§ 19(6) S. 2.

The fleet
evening of  gateways  certified  not certified  of these unknown  most of
2016-10-01  0         0          0              0
2017-01-01  0         0          0              0
2018-01-01  0         0          0              0
2019-01-01  0         0          0              0
2020-01-01  0         0          0              0
2021-01-01  280       280        0              0                 ppc-smgw
2022-01-01  1,524     1,524      0              0                 ppc-smgw
2023-01-01  3,277     2,787      490            490               ppc-smgw
2024-01-01  4,355     3,769      586            0                 ppc-smgw
2025-01-01  5,608     5,022      586            0                 ppc-smgw
2026-01-01  7,336     6,750      586            0                 ppc-smgw
2027-01-01  9,227     8,641      586            0                 ppc-smgw
2028-01-01  11,134    10,548     586            0                 ppc-smgw
2029-01-01  13,030    12,444     586            0                 ppc-smgw
2030-01-01  14,877    14,291     586            0                 ppc-smgw
2031-01-01  16,735    16,149     586            0                 ppc-smgw
2032-01-01  18,612    18,026     586            0                 ppc-smgw
2032-12-31  19,898    17,492     2,406          0                 ppc-smgw

The quota of § 45
Musterstadt Netz
duty                            due         required   equipped   achieved  met
20-by-2025                      2025-12-31  895        4,156      92.93 %   yes
new-consumers-90-by-2026        2026-12-31  490        368        67.65 %   no, short 122
new-plants-90-by-2026           2026-12-31  5,325 kW   4,112 kW   69.50 %   no, short 1,212 kW
large-new-consumers-90-by-2028  2028-12-31  0          0          -         yes
large-new-plants-90-by-2028     2028-12-31  2,025 kW   2,250 kW   100.00 %  yes
new-consumers-90-by-2028        2028-12-31  660        732        99.86 %   yes
new-plants-90-by-2028           2028-12-31  7,633 kW   8,482 kW   100.00 %  yes
plants-of-2018-50-by-2028       2028-12-31  9,540 kW   19,049 kW  99.84 %   yes
large-new-consumers-90-by-2030  2030-12-31  0          0          -         yes
large-new-plants-90-by-2030     2030-12-31  4,725 kW   5,250 kW   100.00 %  yes
new-consumers-90-by-2030        2030-12-31  827        917        99.89 %   yes
new-plants-90-by-2030           2030-12-31  8,903 kW   9,893 kW   100.00 %  yes
consumers-90-by-2032            2032-12-31  3,489      9,468      244.27 %  yes
large-consumers-90-by-2032      2032-12-31  297        329        100.00 %  yes
large-plants-90-by-2032         2032-12-31  40,050 kW  43,750 kW  98.31 %   yes
plants-90-by-2032               2032-12-31  74,286 kW  82,103 kW  99.47 %   yes
Above 100 %: optional iMSys lower the number to be equipped, one for one (§ 45(1) S. 4 MsbG).
2 duties missed since the GNDEW. A procedure under § 76 follows by chance (assumption): probability
0.1 each, on a day of the next quarter (reported: 77 of about 813 operators on 2026-03-27 (innobu,
single source, B); which were chosen is not known). Drawn here: none.

Update campaigns
started     from            to              gateways  bricked  end
2032-06-08  ppc-smgw@2.5    ppc-smgw@2.6    9,797     7        finished 2032-11-08
2031-12-02  emh-casa@1.8    emh-casa@1.9    6,865     6        finished 2032-05-17
2029-09-21  ppc-smgw@2.4    ppc-smgw@2.5    6,683     2        finished 2030-07-29
2031-02-12  emh-casa@1.7    emh-casa@1.8    6,243     3        finished 2031-07-28
2029-02-02  ppc-smgw@2.2    ppc-smgw@2.4    5,974     4        finished 2029-07-09
2029-11-24  emh-casa@1.5    emh-casa@1.6    5,411     4        finished 2030-09-09
2029-04-06  emh-casa@1.3    emh-casa@1.5    4,455     5        finished 2029-10-22
2028-04-11  emh-casa@1.3    emh-casa@1.4    4,040     1        rolled back 2028-05-01
2027-11-20  emh-casa@1.2    emh-casa@1.3    3,942     2        finished 2028-08-07
2026-09-08  emh-casa@1.1    emh-casa@1.2    3,112     1        finished 2027-06-28
2023-12-12  ppc-smgw@1.2.2  ppc-smgw@1.3    1,823     2        finished 2024-06-17
2024-09-07  ppc-smgw@1.3    ppc-smgw@1.3.1  1,821     0        finished 2025-02-03
... and 45 smaller ones.

Decisions
decision              because                times  first       last        most at stake
goes-on               product-permitted      3      2019-01-01  2019-12-18  0
goes-on-without       product-banned         2      2022-02-01  2023-05-25  109
resumes               product-permitted      1      2022-05-24  2022-05-24  148
starts-campaign       new-certified-version  57     2021-01-01  2032-06-08  9,797
rolls-back            brick-rate-too-high    1      2028-05-01  2028-05-01  4,165
goes-on-after-canary  brick-rate-low         21     2022-03-21  2032-08-09  9,158
cannot-update         nothing-in-reach       2      2022-02-01  2031-09-08  1,820
slows-without-duty    no-duty                2      2016-09-02  2022-05-24  0
duty-again            duty                   2      2020-02-25  2025-01-02  0

Totals
total                                           count
gateways installed on the last day              19,898
installations                                   19,898
gateways updated                                76,266
bricked by an update                            44
exchanged on site                               44
gateway-days without full certification         2,334,724
gateway-days of unknown certification           152,810
uncertified systems installed because of a ban  0
modern meters fitted instead                    0
gateways stranded on shelves by a ban           247
gateways written off                            157

Money
account                over the horizon
bank                   13,391,619 EUR
gateways-in-stock      12,000 EUR
gateways-installed     2,387,760 EUR
installation-visits    1,643,756 EUR
failed-visits          286,077 EUR
exchange-visits        4,180 EUR
dead-gateways          5,280 EUR
updates                62,884 EUR
write-offs             18,840 EUR
fees-of-customers      -5,581,354 EUR
fees-of-grid-operator  -6,240,344 EUR
fees-of-modern-meters  -3,072,120 EUR
fees-of-requests       -74,582 EUR
value-added-tax        -2,843,996 EUR
sum of all accounts    0 EUR
What an account receives is positive, so revenue is negative. Prices are assumptions
(docs/decisions/0006-money.md); fees at the price caps.

What this stands on
Assumption: BSI refuses the TR-03109-1 certificate of SMARTY IQ on 14.04.2023, and no other is ever
issued.
- operator 'Musterstadt Netz': assumption: an invented operator
- operator 'Musterstadt Netz': buying: assumption where nothing else is said
- operator 'Musterstadt Netz': buying.lead-time: assumption; makers named delivery times as an
obstacle (E&M 154524, SZ Dossier 2025), without figures
- operator 'Musterstadt Netz': buying.mix: assumption: three makers; market shares are not published
- operator 'Musterstadt Netz': crews: assumption where nothing else is said
- operator 'Musterstadt Netz': crews.at-start: assumption: one fitter, half of the time
... and 87 more assumptions of the actors; --format json lists all.
Seed 1, replication 0, 28,038 events, hash fbd816581019d72c. One run is one draw of chance. This is
a model, not legal advice.
