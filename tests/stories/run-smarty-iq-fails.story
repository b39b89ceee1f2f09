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
2026-01-01  7,201     6,589      612            0                 ppc-smgw
2027-01-01  8,559     8,559      0              0                 ppc-smgw
2028-01-01  10,446    10,446     0              0                 ppc-smgw
2029-01-01  12,341    12,341     0              0                 ppc-smgw
2030-01-01  14,191    14,191     0              0                 ppc-smgw
2031-01-01  16,027    16,027     0              0                 ppc-smgw
2032-01-01  17,897    17,897     0              0                 ppc-smgw
2032-12-31  19,773    18,041     1,732          0                 ppc-smgw

The quota of § 45
Musterstadt Netz
duty                            due         required   equipped   achieved  met
mme-10                          2020-06-30  5,403      21,821     40.39 %   yes
20-by-2025                      2025-12-31  906        4,526      100.00 %  yes
new-consumers-90-by-2026        2026-12-31  490        362        66.54 %   no, short 128
new-plants-90-by-2026           2026-12-31  5,325 kW   2,716 kW   45.90 %   no, short 2,609 kW
large-new-consumers-90-by-2028  2028-12-31  0          0          -         yes
large-new-plants-90-by-2028     2028-12-31  2,025 kW   2,250 kW   100.00 %  yes
new-consumers-90-by-2028        2028-12-31  660        687        93.72 %   yes
new-plants-90-by-2028           2028-12-31  7,633 kW   7,593 kW   89.52 %   no, short 40 kW
plants-of-2018-50-by-2028       2028-12-31  9,540 kW   17,139 kW  89.82 %   yes
large-new-consumers-90-by-2030  2030-12-31  0          0          -         yes
large-new-plants-90-by-2030     2030-12-31  4,725 kW   5,250 kW   100.00 %  yes
new-consumers-90-by-2030        2030-12-31  827        917        99.89 %   yes
new-plants-90-by-2030           2030-12-31  8,903 kW   9,893 kW   100.00 %  yes
consumers-90-by-2032            2032-12-31  8,555      9,505      100.00 %  yes
large-consumers-90-by-2032      2032-12-31  297        329        100.00 %  yes
large-plants-90-by-2032         2032-12-31  40,050 kW  44,500 kW  100.00 %  yes
plants-90-by-2032               2032-12-31  74,286 kW  82,361 kW  99.78 %   yes
3 duties missed since the GNDEW. A procedure under § 76 follows by chance (assumption): probability
0.1 each, on a day of the next quarter (reported: 77 of about 813 operators on 2026-03-27 (innobu,
single source, B); which were chosen is not known). Drawn here: none.

Update campaigns
started     from            to              gateways  bricked  end
2023-12-12  ppc-smgw@1.2.2  ppc-smgw@1.3    1,734     1        finished 2024-05-19
2024-09-07  ppc-smgw@1.3    ppc-smgw@1.3.1  1,733     0        finished 2025-02-02
2026-09-08  emh-casa@1.1    emh-casa@1.2    2,935     0        finished 2027-04-19
2027-11-20  emh-casa@1.2    emh-casa@1.3    3,859     2        finished 2028-09-04
2028-04-11  emh-casa@1.3    emh-casa@1.4    3,421     2        finished 2028-12-11
2029-02-02  ppc-smgw@2.2    ppc-smgw@2.4    6,066     3        finished 2029-07-15
2029-04-06  emh-casa@1.4    emh-casa@1.5    4,803     3        finished 2029-11-11
2029-09-21  ppc-smgw@2.4    ppc-smgw@2.5    6,773     4        finished 2030-07-29
2029-11-24  emh-casa@1.5    emh-casa@1.6    5,303     5        finished 2030-08-26
2031-02-12  emh-casa@1.7    emh-casa@1.8    6,135     8        finished 2031-08-25
2031-12-02  emh-casa@1.8    emh-casa@1.9    6,749     3        finished 2032-06-08
2032-06-08  ppc-smgw@2.5    ppc-smgw@2.6    9,919     6        finished 2032-12-20
... and 49 smaller ones.

Decisions
decision              because                times  first       last        most at stake
goes-on               product-permitted      3      2019-01-01  2019-12-18  0
goes-on-without       product-banned         2      2022-02-01  2023-05-25  110
resumes               product-permitted      1      2022-05-24  2022-05-24  149
starts-campaign       new-certified-version  61     2021-01-01  2032-07-05  9,919
goes-on-after-canary  brick-rate-low         21     2022-04-04  2032-08-09  9,358
cannot-update         nothing-in-reach       2      2022-02-01  2031-10-06  1,732
slows-without-duty    no-duty                2      2016-09-02  2022-05-24  6,346
duty-again            duty                   2      2020-02-25  2025-01-02  4,903
exchanges-on-site     use-unlawful           1      2026-07-06  2026-07-06  612

What the options promised, as known on the day (* chosen)
operators, over 26 weeks  gateways a week  days at risk  idle crew days  stranded  EUR
2022-02-01, Musterstadt Netz, sagemcom-smarty-iq: product-banned
goes-on-without *         39.1             0             0               162       19,440
pauses                    0.0              0             260             162       253,440
switches-mix              24.3             0             98              162       107,964
2022-05-24, Musterstadt Netz: no-duty
goes-on                   39.1             0             0               0         0
slows-without-duty *      19.5             0             0               0         0
2023-05-25, Musterstadt Netz, sagemcom-smarty-iq: product-banned
goes-on-without *         19.5             0             0               85        10,200
pauses                    0.0              0             0               85        10,200
switches-mix              14.9             0             0               85        10,200
Means, with the law of that day and no end of it in sight. Days at risk: gateway-days of what is
hung in doubt. EUR: idle crews and gateways that stay on the shelf. Too late: gateways that still
have the old version when its certificates end. The decisions on which most hung; --format json has
all.

Totals
total                                                count
gateways installed on the last day                   19,773
installations                                        19,773
gateways updated                                     80,210
bricked by an update                                 43
exchanged on site                                    655
calibration periods ended by an update               4,961
crew days without work                               58
gateway-days without full certification              1,000,754
gateway-days of unknown certification                157,509
uncertified systems installed because of a ban       0
uncertified systems on the last day, of all systems  0 (0.0 %)
requests past their four months on the last day      0
modern meters fitted instead                         0
modern meters fitted in turn                         43,237
gateways stranded on shelves by a ban                247
gateways written off                                 148

Money
account                over the horizon
bank                   18,873,739 EUR
gateways-in-stock      25,320 EUR
gateways-installed     2,372,760 EUR
installation-visits    5,205,179 EUR
failed-visits          297,559 EUR
exchange-visits        62,225 EUR
dead-gateways          78,600 EUR
updates                66,150 EUR
calibrations           192,800 EUR
idle-crews             53,010 EUR
write-offs             17,760 EUR
fees-of-customers      -5,347,739 EUR
fees-of-grid-operator  -6,037,078 EUR
fees-of-modern-meters  -11,423,305 EUR
fees-of-requests       -86,921 EUR
value-added-tax        -4,350,058 EUR
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
Seed 1, replication 0, 15,455 events, hash 85a8f1734caa245c. One run is one draw of chance. This is
a model, not legal advice.
