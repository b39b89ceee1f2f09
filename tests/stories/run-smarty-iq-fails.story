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
product             from        until       ground    certainty     cases; what it hangs on
ppc-smgw            2018-12-01  2018-12-31  s24-4     undetermined  all cases; hangs on
                                                                    bsi-dsz-cc-0831-2018
sagemcom-smarty-iq  2019-09-01  2019-09-30  s24-4     undetermined  all cases; hangs on
                                                                    bsi-dsz-cc-0822-2019
sagemcom-smarty-iq  2022-01-31  open        s24-4     certain       consumer-over-100000,
                                                                    controllable-14a, plant-1-7,
                                                                    plant-7-15, plant-15-25,
                                                                    plant-25-30, plant-30-100,
                                                                    plant-over-100
sagemcom-smarty-iq  2022-01-31  2022-05-23  s24-4     certain       consumers up to 100,000 kWh
sagemcom-smarty-iq  2023-05-24  2023-05-27  s19-6-s2  certain       consumers up to 100,000 kWh
sagemcom-smarty-iq  2023-05-27  open        s24-4     certain       consumers up to 100,000 kWh
theben-conexa       2020-06-24  2020-12-24  s24-4     undetermined  all cases; hangs on
                                                                    bsi-dsz-cc-0918-2020
efr-sgh             2023-09-11  2033-02-03  s24-4     undetermined  all cases; hangs on efr-sgh-tr
Up to, not including, the day under 'until'; s19-6-s2: the twelve months of § 19(6) S. 2; s24-4:
certificates missing or lapsed, § 24(4). Under the law of this run, with what was drawn and supposed
in it; `stichtag bans` knows the record alone.
Not to be installed before its first certificate: ppc-smgw (2018-12-01), emh-casa (2019-12-17),
sagemcom-smarty-iq (2019-09-01), theben-conexa (2020-06-24), efr-sgh (2023-09-11).

The fleet
evening of  gateways  certified  not certified  unknown  most of
2016-10-01  0         0          0              0
2017-01-01  0         0          0              0
2018-01-01  0         0          0              0
2019-01-01  0         0          0              0
2020-01-01  0         0          0              0
2021-01-01  279       279        0              0        ppc-smgw
2022-01-01  1,476     1,476      0              0        ppc-smgw
2023-01-01  3,231     2,707      524            524      ppc-smgw
2024-01-01  4,254     3,634      620            0        ppc-smgw
2025-01-01  5,556     4,936      620            0        ppc-smgw
2026-01-01  7,264     6,644      620            0        ppc-smgw
2027-01-01  8,600     8,600      0              0        ppc-smgw
2028-01-01  10,495    10,495     0              0        ppc-smgw
2029-01-01  12,353    12,353     0              0        ppc-smgw
2030-01-01  14,238    14,238     0              0        ppc-smgw
2031-01-01  16,104    16,104     0              0        ppc-smgw
2032-01-01  17,972    17,972     0              0        ppc-smgw
2032-12-31  19,824    18,029     1,795          0        ppc-smgw

The quota of § 45
Musterstadt Netz
duty                         due         required   equipped   achieved  met
mme-10                       2020-06-30  5,403      21,821     40.39 %   yes
20-by-2025                   2025-12-31  920        4,599      100.00 %  yes
new-consumers-90-by-2026     2026-12-31  486        359        66.60 %   no, short 127
new-plants-90-by-2026        2026-12-31  5,237 kW   2,639 kW   45.35 %   no, short 2,598 kW
large-new-plants-90-by-2028  2028-12-31  2,025 kW   2,000 kW   88.89 %   no, short 25 kW
new-consumers-90-by-2028     2028-12-31  660        696        94.95 %   yes
new-plants-90-by-2028        2028-12-31  7,633 kW   7,798 kW   91.94 %   yes
plants-of-2018-50-by-2028    2028-12-31  9,583 kW   17,649 kW  92.08 %   yes
large-new-plants-90-by-2030  2030-12-31  4,950 kW   5,500 kW   100.00 %  yes
new-consumers-90-by-2030     2030-12-31  827        916        99.78 %   yes
new-plants-90-by-2030        2030-12-31  8,962 kW   9,947 kW   99.89 %   yes
consumers-90-by-2032         2032-12-31  8,554      9,504      100.00 %  yes
large-consumers-90-by-2032   2032-12-31  297        329        100.00 %  yes
large-plants-90-by-2032      2032-12-31  40,050 kW  44,500 kW  100.00 %  yes
plants-90-by-2032            2032-12-31  74,286 kW  82,386 kW  99.81 %   yes
No case: large-new-consumers-90-by-2028, large-new-consumers-90-by-2030.
Required is the share of what is to be equipped on that day. § 45(1) S. 3 and 4 lower that number by
systems on request and optional ones, never below what is equipped (docs/decisions/0004), so 100 %
is not a gateway at every point.
3 duties missed since the GNDEW. A procedure under § 76 follows by chance (assumption): probability
0.1 each, on a day of the next quarter (reported: 77 of about 813 operators on 2026-03-27 (innobu,
single source, B); which were chosen is not known). Drawn here: none.

Update campaigns
started     from            to              gateways  bricked  end
2024-09-07  ppc-smgw@1.3    ppc-smgw@1.3.1  1,797     1        finished 2025-02-02
2025-04-18  ppc-smgw@1.3.1  ppc-smgw@1.3.2  1,796     1        finished 2025-08-11
2026-09-07  emh-casa@1.1    emh-casa@1.2    2,930     0        finished 2027-03-15
2027-11-20  emh-casa@1.2    emh-casa@1.3    3,909     4        finished 2028-05-15
2028-04-11  emh-casa@1.3    emh-casa@1.4    3,031     1        finished 2028-10-02
2029-02-02  ppc-smgw@2.2    ppc-smgw@2.4    6,051     1        rolled back 2029-03-05
2029-04-06  emh-casa@1.4    emh-casa@1.5    4,814     3        finished 2029-10-01
2029-09-21  ppc-smgw@2.2    ppc-smgw@2.5    6,380     4        finished 2030-03-18
2029-11-24  emh-casa@1.5    emh-casa@1.6    5,288     2        finished 2030-07-15
2031-02-12  emh-casa@1.7    emh-casa@1.8    6,090     3        finished 2031-07-20
2031-12-01  emh-casa@1.8    emh-casa@1.9    6,794     4        finished 2032-06-28
2032-06-07  ppc-smgw@2.5    ppc-smgw@2.6    9,858     2        finished 2032-11-07
... and 75 smaller ones.

Decisions
decision              because                times  first       last        most at stake
goes-on               product-permitted      3      2019-01-01  2019-12-18  0
goes-on-without       product-banned         2      2022-02-01  2023-05-25  113
resumes               product-permitted      1      2022-05-24  2022-05-24  146
starts-campaign       new-certified-version  87     2021-01-01  2032-08-02  9,858
rolls-back            brick-rate-too-high    4      2021-12-20  2032-11-08  6,027
goes-on-after-canary  brick-rate-low         19     2022-06-20  2032-08-02  9,281
cannot-update         nothing-in-reach       2      2022-01-31  2031-10-06  1,795
slows-without-duty    no-duty                2      2016-09-02  2022-05-24  6,346
duty-again            duty                   2      2020-02-25  2025-01-02  4,812
exchanges-on-site     use-unlawful           1      2026-07-06  2026-07-06  620

What the options promised, as known on the day (* chosen)
operators, over 26 weeks  gateways a week  days at risk  idle crew days  stranded  EUR
2022-02-01, Musterstadt Netz, sagemcom-smarty-iq: product-banned
goes-on-without *         39.1             0             0               163       19,560
pauses                    0.0              0             260             163       253,560
switches-mix              24.2             0             99              163       109,011
2022-05-24, Musterstadt Netz: no-duty
goes-on                   39.1             0             0               0         0
slows-without-duty *      19.5             0             0               0         0
2023-05-25, Musterstadt Netz, sagemcom-smarty-iq: product-banned
goes-on-without *         19.5             0             0               85        10,200
pauses                    0.0              0             0               85        10,200
switches-mix              15.5             0             0               85        10,200
Means, with the law of that day and no end of it in sight. Days at risk: gateway-days of what is
hung in doubt. EUR: idle crews and gateways that stay on the shelf. Too late: gateways that still
have the old version when its certificates end. The decisions on which most hung; --format json has
all.

Totals
total                                                count
gateways installed on the last day                   19,824
installations                                        19,824
gateways updated                                     72,390
bricked by an update                                 37
exchanged on site                                    657
calibration periods ended by an update               3,777
crew days without work                               68
gateway-days without full certification              1,168,022
of these, of unknown certification                   156,935
uncertified systems installed because of a ban       0
uncertified systems on the last day, of all systems  0 (0.0 %)
requests past their four months on the last day      0
modern meters fitted instead                         0
modern meters fitted in turn                         43,289
gateways stranded on shelves by a ban                235
gateways written off                                 152

Money
account                over the horizon
bank                   18,998,490 EUR
gateways-in-stock      12,240 EUR
gateways-installed     2,378,880 EUR
installation-visits    5,213,685 EUR
failed-visits          292,600 EUR
exchange-visits        62,415 EUR
dead-gateways          78,840 EUR
updates                59,734 EUR
calibrations           146,486 EUR
idle-crews             62,019 EUR
write-offs             18,240 EUR
fees-of-customers      -5,387,441 EUR
fees-of-grid-operator  -6,070,525 EUR
fees-of-modern-meters  -11,415,940 EUR
fees-of-requests       -87,127 EUR
value-added-tax        -4,362,596 EUR
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
... and 94 more assumptions of the actors; --format json lists all.
Seed 1, replication 0, 8,413 events, hash c83c22ad177bf0b0. One run is one draw of chance. This is a
model, not legal advice.
