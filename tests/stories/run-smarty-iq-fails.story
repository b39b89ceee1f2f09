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
Not to be installed before its first certificate: theben-conexa (2020-06-24), efr-sgh (2023-09-11).

The fleet
evening of  gateways  certified  not certified  unknown  most of
2020-01-01  0         0          0              0
2021-01-01  276       276        0              0        ppc-smgw
2022-01-01  1,412     1,412      0              0        ppc-smgw
2023-01-01  3,115     2,616      499            499      ppc-smgw
2024-01-01  4,145     3,550      595            0        ppc-smgw
2025-01-01  5,439     4,844      595            0        ppc-smgw
2026-01-01  7,158     6,563      595            0        ppc-smgw
2027-01-01  8,546     8,546      0              0        ppc-smgw
2028-01-01  10,430    10,430     0              0        ppc-smgw
2029-01-01  12,276    12,276     0              0        ppc-smgw
2030-01-01  14,170    14,170     0              0        ppc-smgw
2031-01-01  15,635    15,635     0              0        ppc-smgw
2032-01-01  16,253    16,253     0              0        ppc-smgw
2032-12-31  17,037    15,303     1,734          0        ppc-smgw

The quota of § 45
Musterstadt Netz
duty                         due         required   equipped   achieved  met
mme-10                       2020-06-30  5,370      11,067     20.61 %   yes
20-by-2025                   2025-12-31  884        4,418      100.00 %  yes
new-consumers-90-by-2026     2026-12-31  333        294        79.46 %   no, short 39
new-plants-90-by-2026        2026-12-31  4,111 kW   3,280 kW   71.79 %   no, short 832 kW
large-new-plants-90-by-2028  2028-12-31  1,575 kW   1,750 kW   100.00 %  yes
new-consumers-90-by-2028     2028-12-31  451        499        99.60 %   yes
new-plants-90-by-2028        2028-12-31  5,932 kW   6,592 kW   100.00 %  yes
plants-of-2018-50-by-2028    2028-12-31  7,390 kW   14,770 kW  99.93 %   yes
large-new-plants-90-by-2030  2030-12-31  3,825 kW   4,250 kW   100.00 %  yes
new-consumers-90-by-2030     2030-12-31  567        629        99.84 %   yes
new-plants-90-by-2030        2030-12-31  6,876 kW   7,640 kW   100.00 %  yes
consumers-90-by-2032         2032-12-31  6,929      7,698      100.00 %  yes
large-consumers-90-by-2032   2032-12-31  297        329        100.00 %  yes
large-plants-90-by-2032      2032-12-31  31,050 kW  32,750 kW  94.93 %   yes
plants-90-by-2032            2032-12-31  57,423 kW  62,870 kW  98.54 %   yes
No case: large-new-consumers-90-by-2028, large-new-consumers-90-by-2030.
Required is the share of what is to be equipped on that day. § 45(1) S. 3 and 4 lower that number by
systems on request and optional ones, never below what is equipped (docs/decisions/0004), so 100 %
is not a gateway at every point.
2 duties missed since the GNDEW. A procedure under § 76 follows by chance (assumption): probability
0.1 each, on a day of the next quarter (reported: 77 of about 813 operators on 2026-03-27 (innobu,
single source, B); which were chosen is not known). Drawn here: none.

Update campaigns
started     from            to              gateways  bricked  end
2023-12-11  ppc-smgw@1.2.2  ppc-smgw@1.3    1,736     1        finished 2024-05-16
2024-09-07  ppc-smgw@1.3    ppc-smgw@1.3.1  1,735     0        finished 2025-02-02
2026-09-07  emh-casa@1.1    emh-casa@1.2    2,906     1        finished 2027-03-15
2027-11-20  emh-casa@1.2    emh-casa@1.3    3,854     7        finished 2028-05-01
2028-04-11  emh-casa@1.3    emh-casa@1.4    3,828     3        finished 2028-09-04
2029-02-02  ppc-smgw@2.2    ppc-smgw@2.4    6,088     2        finished 2029-07-16
2029-04-06  emh-casa@1.4    emh-casa@1.5    4,766     5        finished 2029-11-05
2029-09-21  ppc-smgw@2.4    ppc-smgw@2.5    6,849     1        rolled back 2029-10-08
2029-11-24  emh-casa@1.5    emh-casa@1.6    5,252     3        finished 2030-05-06
2031-02-12  emh-casa@1.7    emh-casa@1.8    5,851     3        finished 2031-07-06
2031-12-01  emh-casa@1.8    emh-casa@1.9    6,065     3        finished 2032-05-17
2032-06-07  ppc-smgw@2.4    ppc-smgw@2.6    7,250     1        finished 2032-10-31
... and 73 smaller ones.

Decisions
decision              because                times  first       last        most at stake
goes-on               product-permitted      3      2020-01-01  2020-01-01  0
goes-on-without       product-banned         2      2022-02-01  2023-05-25  95
resumes               product-permitted      1      2022-05-24  2022-05-24  128
starts-campaign       new-certified-version  85     2021-01-01  2032-06-07  7,250
rolls-back            brick-rate-too-high    4      2021-07-12  2029-10-08  6,780
goes-on-after-canary  brick-rate-low         18     2022-08-08  2032-11-15  6,112
cannot-update         nothing-in-reach       2      2022-01-31  2031-10-06  1,734
slows-without-duty    no-duty                2      2020-01-01  2022-05-24  6,346
duty-again            duty                   2      2020-02-25  2025-01-02  3,833
exchanges-on-site     use-unlawful           1      2026-07-06  2026-07-06  595

What the options promised, as known on the day (* chosen)
operators, over 26 weeks  gateways a week  days at risk  idle crew days  stranded  EUR
2022-02-01, Musterstadt Netz, sagemcom-smarty-iq: product-banned
goes-on-without *         39.1             0             0               157       18,840
pauses                    0.0              0             259             157       252,642
switches-mix              24.2             0             98              157       107,625
2022-05-24, Musterstadt Netz: no-duty
goes-on                   39.1             0             0               0         0
slows-without-duty *      19.5             0             0               0         0
2023-05-25, Musterstadt Netz, sagemcom-smarty-iq: product-banned
goes-on-without *         19.5             0             0               90        10,800
pauses                    0.0              0             0               90        10,800
switches-mix              15.0             0             0               90        10,800
Means, with the law of that day and no end of it in sight. Days at risk: gateway-days of what is
hung in doubt. EUR: idle crews and gateways that stay on the shelf. Too late: gateways that still
have the old version when its certificates end. The decisions on which most hung; --format json has
all.

Totals
total                                                count
gateways installed on the last day                   17,037
installations                                        17,037
gateways updated                                     68,042
bricked by an update                                 45
exchanged on site                                    640
calibration periods ended by an update               4,470
crew days without work                               766
gateway-days without full certification              1,115,736
of these, of unknown certification                   150,727
uncertified systems installed because of a ban       0
uncertified systems on the last day, of all systems  0 (0.0 %)
requests past their four months on the last day      0
modern meters fitted instead                         0
modern meters fitted in turn                         39,298
gateways stranded on shelves by a ban                210
gateways written off                                 147

Money
account                over the horizon
bank                   14,508,756 EUR
gateways-in-stock      7,080 EUR
gateways-installed     2,044,440 EUR
installation-visits    4,653,763 EUR
failed-visits          248,239 EUR
exchange-visits        60,800 EUR
dead-gateways          76,800 EUR
updates                56,140 EUR
calibrations           172,806 EUR
idle-crews             690,057 EUR
write-offs             17,640 EUR
fees-of-customers      -5,063,997 EUR
fees-of-grid-operator  -5,568,577 EUR
fees-of-modern-meters  -8,219,949 EUR
fees-of-requests       -85,730 EUR
value-added-tax        -3,598,268 EUR
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
... and 95 more assumptions of the actors; --format json lists all.
Seed 1, replication 0, 8,173 events, hash efe2e6837aee579e. One run is one draw of chance. This is a
model, not legal advice.
