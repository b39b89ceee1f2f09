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
2022-01-01  1,498     1,498      0              0                 ppc-smgw
2023-01-01  3,173     2,657      516            516               ppc-smgw
2024-01-01  4,234     3,622      612            0                 ppc-smgw
2025-01-01  5,501     4,889      612            0                 ppc-smgw
2026-01-01  7,226     6,614      612            0                 ppc-smgw
2027-01-01  8,587     8,587      0              0                 ppc-smgw
2028-01-01  10,470    10,470     0              0                 ppc-smgw
2029-01-01  12,387    12,387     0              0                 ppc-smgw
2030-01-01  14,225    14,225     0              0                 ppc-smgw
2031-01-01  16,076    16,076     0              0                 ppc-smgw
2032-01-01  17,937    17,937     0              0                 ppc-smgw
2032-12-31  19,822    18,090     1,732          0                 ppc-smgw

The quota of § 45
Musterstadt Netz
duty                            due         required   equipped   achieved  met
20-by-2025                      2025-12-31  918        4,590      100.00 %  yes
new-consumers-90-by-2026        2026-12-31  490        369        67.83 %   no, short 121
new-plants-90-by-2026           2026-12-31  5,325 kW   2,878 kW   48.64 %   no, short 2,447 kW
large-new-consumers-90-by-2028  2028-12-31  0          0          -         yes
large-new-plants-90-by-2028     2028-12-31  2,025 kW   2,000 kW   88.89 %   no, short 25 kW
new-consumers-90-by-2028        2028-12-31  660        704        96.04 %   yes
new-plants-90-by-2028           2028-12-31  7,633 kW   8,035 kW   94.74 %   yes
plants-of-2018-50-by-2028       2028-12-31  9,540 kW   18,062 kW  94.66 %   yes
large-new-consumers-90-by-2030  2030-12-31  0          0          -         yes
large-new-plants-90-by-2030     2030-12-31  4,725 kW   5,250 kW   100.00 %  yes
new-consumers-90-by-2030        2030-12-31  827        917        99.89 %   yes
new-plants-90-by-2030           2030-12-31  8,903 kW   9,893 kW   100.00 %  yes
consumers-90-by-2032            2032-12-31  8,556      9,506      100.00 %  yes
large-consumers-90-by-2032      2032-12-31  297        329        100.00 %  yes
large-plants-90-by-2032         2032-12-31  40,050 kW  44,500 kW  100.00 %  yes
plants-90-by-2032               2032-12-31  74,286 kW  82,317 kW  99.73 %   yes
3 duties missed since the GNDEW. A procedure under § 76 follows by chance (assumption): probability
0.1 each, on a day of the next quarter (reported: 77 of about 813 operators on 2026-03-27 (innobu,
single source, B); which were chosen is not known). Drawn here: none.

Update campaigns
started     from            to            gateways  bricked  end
2023-12-12  ppc-smgw@1.2.2  ppc-smgw@1.3  1,734     1        finished 2024-05-19
2026-09-08  emh-casa@1.1    emh-casa@1.2  2,948     0        finished 2027-04-12
2027-11-20  emh-casa@1.2    emh-casa@1.3  3,894     2        finished 2028-08-07
2028-04-11  emh-casa@1.3    emh-casa@1.4  3,850     3        finished 2029-03-19
2029-02-02  ppc-smgw@2.2    ppc-smgw@2.4  6,041     4        finished 2029-07-22
2029-04-06  emh-casa@1.4    emh-casa@1.5  4,885     1        rolled back 2029-04-23
2029-09-21  ppc-smgw@2.4    ppc-smgw@2.5  6,739     2        finished 2030-08-05
2029-11-24  emh-casa@1.4    emh-casa@1.6  5,172     2        rolled back 2030-04-01
2030-04-08  emh-casa@1.4    emh-casa@1.7  4,974     2        finished 2030-08-19
2031-02-12  emh-casa@1.7    emh-casa@1.8  6,199     2        finished 2031-08-04
2031-12-02  emh-casa@1.8    emh-casa@1.9  6,822     3        finished 2032-06-08
2032-06-08  ppc-smgw@2.5    ppc-smgw@2.6  9,884     6        finished 2032-11-21
... and 50 smaller ones.

Decisions
decision              because                times  first       last        most at stake
goes-on               product-permitted      3      2019-01-01  2019-12-18  0
goes-on-without       product-banned         2      2022-02-01  2023-05-25  110
resumes               product-permitted      1      2022-05-24  2022-05-24  149
starts-campaign       new-certified-version  62     2021-01-01  2032-12-06  9,884
rolls-back            brick-rate-too-high    2      2029-04-23  2030-04-01  4,974
goes-on-after-canary  brick-rate-low         20     2022-04-04  2032-08-09  9,331
cannot-update         nothing-in-reach       2      2022-02-01  2031-09-08  1,732
slows-without-duty    no-duty                2      2016-09-02  2022-05-24  0
duty-again            duty                   2      2020-02-25  2025-01-02  0
exchanges-on-site     use-unlawful           1      2026-07-06  2026-07-06  612

Totals
total                                           count
gateways installed on the last day              19,822
installations                                   19,822
gateways updated                                70,431
bricked by an update                            32
exchanged on site                               644
calibration periods ended by an update          4,961
crew days without work                          58
gateway-days without full certification         1,000,754
gateway-days of unknown certification           157,509
uncertified systems installed because of a ban  0
modern meters fitted instead                    0
modern meters fitted in turn                    43,087
gateways stranded on shelves by a ban           247
gateways written off                            148

Money
account                over the horizon
bank                   18,653,585 EUR
gateways-in-stock      19,560 EUR
gateways-installed     2,378,640 EUR
installation-visits    5,196,835 EUR
failed-visits          294,172 EUR
exchange-visits        61,180 EUR
dead-gateways          77,280 EUR
updates                58,106 EUR
calibrations           192,800 EUR
idle-crews             53,010 EUR
write-offs             17,760 EUR
fees-of-customers      -5,376,178 EUR
fees-of-grid-operator  -6,072,693 EUR
fees-of-modern-meters  -11,169,614 EUR
fees-of-requests       -73,051 EUR
value-added-tax        -4,311,392 EUR
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
... and 92 more assumptions of the actors; --format json lists all.
Seed 1, replication 0, 14,591 events, hash f255adddc6e73c9c. One run is one draw of chance. This is
a model, not legal advice.
