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
2021-01-01  281       281        0              0                 ppc-smgw
2022-01-01  1,540     1,540      0              0                 ppc-smgw
2023-01-01  3,292     2,771      521            521               ppc-smgw
2024-01-01  4,359     3,742      617            0                 ppc-smgw
2025-01-01  5,624     5,007      617            0                 ppc-smgw
2026-01-01  7,355     6,738      617            0                 ppc-smgw
2027-01-01  9,235     8,618      617            0                 ppc-smgw
2028-01-01  11,124    10,507     617            0                 ppc-smgw
2029-01-01  13,015    12,398     617            0                 ppc-smgw
2030-01-01  14,863    14,246     617            0                 ppc-smgw
2031-01-01  16,701    16,084     617            0                 ppc-smgw
2032-01-01  18,558    17,941     617            0                 ppc-smgw
2032-12-31  19,905    17,463     2,442          0                 ppc-smgw

The quota of § 45
Musterstadt Netz
duty                            due         required   equipped   achieved  met
20-by-2025                      2025-12-31  904        4,221      93.43 %   yes
new-consumers-90-by-2026        2026-12-31  490        371        68.20 %   no, short 119
new-plants-90-by-2026           2026-12-31  5,325 kW   4,112 kW   69.50 %   no, short 1,212 kW
large-new-consumers-90-by-2028  2028-12-31  0          0          -         yes
large-new-plants-90-by-2028     2028-12-31  2,025 kW   2,250 kW   100.00 %  yes
new-consumers-90-by-2028        2028-12-31  660        731        99.73 %   yes
new-plants-90-by-2028           2028-12-31  7,633 kW   8,482 kW   100.00 %  yes
plants-of-2018-50-by-2028       2028-12-31  9,540 kW   19,069 kW  99.94 %   yes
large-new-consumers-90-by-2030  2030-12-31  0          0          -         yes
large-new-plants-90-by-2030     2030-12-31  4,725 kW   5,250 kW   100.00 %  yes
new-consumers-90-by-2030        2030-12-31  827        916        99.78 %   yes
new-plants-90-by-2030           2030-12-31  8,903 kW   9,893 kW   100.00 %  yes
consumers-90-by-2032            2032-12-31  3,477      9,476      245.30 %  yes
large-consumers-90-by-2032      2032-12-31  297        329        100.00 %  yes
large-plants-90-by-2032         2032-12-31  40,050 kW  43,500 kW  97.75 %   yes
plants-90-by-2032               2032-12-31  74,286 kW  81,909 kW  99.23 %   yes
Above 100 %: optional iMSys lower the number to be equipped, one for one (§ 45(1) S. 4 MsbG).
2 duties missed since the GNDEW. A procedure under § 76 follows by chance (assumption): probability
0.1 each, on a day of the next quarter (reported: 77 of about 813 operators on 2026-03-27 (innobu,
single source, B); which were chosen is not known). Drawn here: none.

Update campaigns
started     from            to              gateways  bricked  end
2032-06-08  ppc-smgw@2.5    ppc-smgw@2.6    9,783     1        finished 2032-11-14
2031-12-02  emh-casa@1.8    emh-casa@1.9    6,825     5        finished 2032-05-30
2029-09-21  ppc-smgw@2.4    ppc-smgw@2.5    6,656     4        finished 2030-08-19
2031-02-12  emh-casa@1.7    emh-casa@1.8    6,201     1        finished 2031-07-28
2029-02-02  ppc-smgw@2.2    ppc-smgw@2.4    5,950     4        finished 2029-07-08
2029-11-24  emh-casa@1.5    emh-casa@1.6    5,382     1        finished 2030-08-26
2029-04-06  emh-casa@1.4    emh-casa@1.5    4,888     3        finished 2029-11-05
2027-11-20  emh-casa@1.2    emh-casa@1.3    3,911     1        finished 2028-09-25
2028-04-11  emh-casa@1.3    emh-casa@1.4    3,584     2        finished 2028-12-11
2026-09-08  emh-casa@1.1    emh-casa@1.2    3,090     0        finished 2027-08-30
2023-12-12  ppc-smgw@1.2.2  ppc-smgw@1.3    1,827     1        finished 2024-05-12
2024-09-07  ppc-smgw@1.3    ppc-smgw@1.3.1  1,826     0        finished 2025-02-02
... and 49 smaller ones.

Decisions
decision              because                times  first       last        most at stake
goes-on               product-permitted      3      2019-01-01  2019-12-18  0
goes-on-without       product-banned         2      2022-02-01  2023-05-25  109
resumes               product-permitted      1      2022-05-24  2022-05-24  149
starts-campaign       new-certified-version  61     2021-01-01  2032-06-08  9,783
goes-on-after-canary  brick-rate-low         20     2022-03-21  2032-08-09  9,129
cannot-update         nothing-in-reach       2      2022-02-01  2031-09-08  1,825
slows-without-duty    no-duty                2      2016-09-02  2022-05-24  0
duty-again            duty                   2      2020-02-25  2025-01-02  0

Totals
total                                           count
gateways installed on the last day              19,905
installations                                   19,905
gateways updated                                80,399
bricked by an update                            28
exchanged on site                               28
gateway-days without full certification         2,447,869
gateway-days of unknown certification           157,439
uncertified systems installed because of a ban  0
modern meters fitted instead                    0
gateways stranded on shelves by a ban           233
gateways written off                            137

Money
account                over the horizon
bank                   13,411,535 EUR
gateways-in-stock      10,320 EUR
gateways-installed     2,388,600 EUR
installation-visits    1,644,332 EUR
failed-visits          291,364 EUR
exchange-visits        2,660 EUR
dead-gateways          3,360 EUR
updates                66,258 EUR
write-offs             16,440 EUR
fees-of-customers      -5,594,025 EUR
fees-of-grid-operator  -6,247,236 EUR
fees-of-modern-meters  -3,071,260 EUR
fees-of-requests       -74,762 EUR
value-added-tax        -2,847,584 EUR
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
Seed 1, replication 0, 15,341 events, hash 59e55a70b7a1495a. One run is one draw of chance. This is
a model, not legal advice.
