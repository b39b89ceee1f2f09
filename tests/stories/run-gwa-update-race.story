stichtag run gwa-update-race
---
Six ways to update before the chip lapses
The certificate of the TCOS chip runs out on 18.11.2026, and with it, in this world, those of most
early gateways. Six operators are alike to the last crew; only their gateway administrators differ.
One updates the night a release is certified and lives with what breaks. One waits ninety days for
others to find out. One sends fifty canaries first. One counts backwards from the date, which stands
in the list of December 2025. One skips releases to save on campaigns. One never updates at all. On
19.11.2026 they are lined up, and who still runs an old version has a fleet with a question over it.

What was banned
product             from        until       ground    certainty     cases; what it hangs on
sagemcom-smarty-iq  2022-01-31  2022-05-23  s24-4     certain       all cases
sagemcom-smarty-iq  2022-05-23  2026-10-22  s24-4     undetermined  consumer-over-100000,
                                                                    controllable-14a, plant-1-7,
                                                                    plant-7-15, plant-15-25,
                                                                    plant-25-30, plant-30-100,
                                                                    plant-over-100; hangs on
                                                                    smarty-iq-tr
sagemcom-smarty-iq  2023-05-24  2023-05-27  s19-6-s2  undetermined  consumers up to 100,000 kWh;
                                                                    hangs on smarty-iq-tr
sagemcom-smarty-iq  2023-05-27  2026-10-22  s24-4     undetermined  consumers up to 100,000 kWh;
                                                                    hangs on smarty-iq-tr
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
2021-01-01  1,663     1,663      0              0        ppc-smgw
2022-01-01  8,797     8,797      0              0        ppc-smgw
2023-01-01  19,569    15,519     4,050          3,265    ppc-smgw
2024-01-01  27,310    21,813     5,497          4,712    ppc-smgw
2025-01-01  35,031    27,961     7,070          6,285    ppc-smgw
2026-01-01  45,898    36,428     9,470          8,685    ppc-smgw
2027-01-01  57,116    48,389     8,727          5,377    ppc-smgw
2028-01-01  68,493    63,460     5,033          1,600    ppc-smgw
2028-12-31  79,753    74,717     5,036          1,603    ppc-smgw

operator          updates   gateways  updated  bricked  stranded  days not certified  unknown
Musterstadt Netz  staged    13,125    28,878   17       180       1,752,554           1,709,773
Updates at once   at once   13,042    30,291   15       129       1,747,029           1,708,177
Lets it soak      soak      13,540    28,904   12       222       1,943,404           1,882,746
Counts backwards  deadline  13,276    5,438    3        63        1,707,049           1,639,718
Skips releases    batch     13,210    31,749   15       13        1,765,179           1,725,928
Never updates     never     13,560    0        0        27        6,971,721           2,957,070
Days are gateway-days; unknown ones are among those not certified.

The quota of § 45
duty                         due         of all    operators that met it
mme-10                       2020-06-30  20.61 %   6 of 6
20-by-2025                   2025-12-31  100.00 %  6 of 6
new-consumers-90-by-2026     2026-12-31  92.43 %   4 of 6
new-plants-90-by-2026        2026-12-31  90.80 %   2 of 6
large-new-plants-90-by-2028  2028-12-31  100.00 %  6 of 6
new-consumers-90-by-2028     2028-12-31  99.67 %   6 of 6
new-plants-90-by-2028        2028-12-31  100.00 %  6 of 6
plants-of-2018-50-by-2028    2028-12-31  99.85 %   6 of 6
Required is the share of what is to be equipped on that day. § 45(1) S. 3 and 4 lower that number by
systems on request and optional ones, never below what is equipped (docs/decisions/0004), so 100 %
is not a gateway at every point.
6 duties missed since the GNDEW. A procedure under § 76 follows by chance (assumption): probability
0.1 each, on a day of the next quarter (reported: 77 of about 813 operators on 2026-03-27 (innobu,
single source, B); which were chosen is not known). Drawn here: none.

Update campaigns
started     from          to            gateways  bricked  operator; end
2026-09-07  emh-casa@1.1  emh-casa@1.2  2,775     2        Updates at once; finished 2027-01-04
2026-09-07  emh-casa@1.1  emh-casa@1.2  2,732     2        Skips releases; finished 2027-03-12
2026-09-07  emh-casa@1.1  emh-casa@1.2  2,724     1        Musterstadt Netz; finished 2027-02-08
2026-12-07  emh-casa@1.1  emh-casa@1.2  3,180     1        Lets it soak; finished 2027-03-12
2027-11-20  emh-casa@1.2  emh-casa@1.3  3,477     1        Updates at once; finished 2028-04-11
2027-11-20  emh-casa@1.2  emh-casa@1.3  3,443     2        Skips releases; finished 2028-04-11
2027-11-20  emh-casa@1.2  emh-casa@1.3  3,406     3        Musterstadt Netz; finished 2028-04-24
2028-02-21  emh-casa@1.2  emh-casa@1.3  3,884     4        Lets it soak; finished 2028-05-01
2028-04-10  emh-casa@1.3  emh-casa@1.4  3,596     1        Musterstadt Netz; finished 2028-08-14
2028-04-11  emh-casa@1.3  emh-casa@1.4  3,653     4        Updates at once; finished 2028-12-11
2028-04-11  emh-casa@1.3  emh-casa@1.4  3,609     0        Skips releases; finished 2028-12-11
2028-07-10  emh-casa@1.3  emh-casa@1.4  4,041     1        Lets it soak; finished 2028-12-11
... and 194 smaller ones.

Decisions
decision              because                   times  first       last        most at stake
goes-on               product-permitted         18     2020-01-01  2020-01-01  0
goes-on-without       product-banned            6      2022-02-01  2022-02-01  160
resumes               product-permitted         12     2022-05-23  2026-10-23  168
goes-on-in-doubt      product-undetermined      6      2023-05-25  2023-05-25  0
starts-campaign       new-certified-version     146    2021-01-01  2028-12-11  4,041
starts-campaign       certificate-ends          60     2022-02-01  2028-08-07  1,024
waits                 never-updates             23     2021-01-01  2028-12-11  1,457
waits                 latest-start-not-reached  17     2021-01-01  2028-12-11  1,770
waits                 soaking                   27     2021-01-01  2028-12-11  3,763
rolls-back            brick-rate-too-high       2      2021-12-20  2022-04-18  505
goes-on-after-canary  brick-rate-low            13     2022-06-20  2028-06-19  2,947
cannot-update         nothing-in-reach          34     2022-01-31  2025-10-06  350
slows-without-duty    no-duty                   12     2020-01-01  2022-05-24  6,346
duty-again            duty                      12     2020-02-25  2025-01-02  3,833

What the options promised, as known on the day (* chosen)
operators, over 26 weeks  gateways a week  days at risk  idle crew days  stranded  EUR
2022-02-01, Musterstadt Netz, sagemcom-smarty-iq: product-banned
goes-on-without *         39.1             0             0               163       19,560
pauses                    0.0              0             260             163       253,560
switches-mix              24.2             0             99              163       109,011
2022-02-01, Updates at once, sagemcom-smarty-iq: product-banned
goes-on-without *         39.1             0             0               178       21,360
pauses                    0.0              0             260             178       255,360
switches-mix              23.8             0             101             178       112,881
2022-02-01, Lets it soak, sagemcom-smarty-iq: product-banned
goes-on-without *         39.1             0             0               160       19,200
pauses                    0.0              0             260             160       253,200
switches-mix              24.7             0             95              160       105,429

administrators     begins      over        too late  bricked
2023-10-02, Never updates, emh-casa@1.0: certificates end 2031-10-02
starts-campaign    2023-10-02  2023-12-12  0         1
waits *            -           -           1,257     0
skips-release      2024-10-01  2024-12-11  0         1
exchanges-on-site  2023-10-02  -           0         0
2024-06-28, Never updates, ppc-smgw@2.0: certificates end 2030-12-21
starts-campaign    2024-06-28  2024-08-13  0         0
waits *            -           -           880       0
skips-release      2025-06-27  2025-08-12  0         0
exchanges-on-site  2024-06-28  -           0         0
2026-09-07, Never updates, emh-casa@1.1: certificates end 2033-08-27
starts-campaign    2026-09-07  2026-10-27  0         1
waits *            -           -           1,457     0
skips-release      2027-09-07  2027-10-27  0         1
exchanges-on-site  2026-09-07  -           0         0
Means, with the law of that day and no end of it in sight. Days at risk: gateway-days of what is
hung in doubt. EUR: idle crews and gateways that stay on the shelf. Too late: gateways that still
have the old version when its certificates end. The decisions on which most hung; --format json has
all.

Totals
total                                                count
gateways installed on the last day                   79,753
installations                                        79,753
gateways updated                                     125,260
bricked by an update                                 62
exchanged on site                                    61
calibration periods ended by an update               20,535
crew days without work                               183
gateway-days without full certification              15,886,936
of these, of unknown certification                   11,623,412
uncertified systems installed because of a ban       0
uncertified systems on the last day, of all systems  0 (0.0 %)
requests past their four months on the last day      0
modern meters fitted instead                         0
modern meters fitted in turn                         175,338
gateways stranded on shelves by a ban                634
gateways written off                                 273

Money
account                over the horizon
bank                   34,135,102 EUR
gateways-in-stock      313,080 EUR
gateways-installed     9,570,360 EUR
installation-visits    21,072,752 EUR
failed-visits          1,161,565 EUR
exchange-visits        5,795 EUR
dead-gateways          7,320 EUR
updates                103,242 EUR
calibrations           807,446 EUR
idle-crews             164,934 EUR
write-offs             32,760 EUR
fees-of-customers      -15,256,091 EUR
fees-of-grid-operator  -14,833,655 EUR
fees-of-modern-meters  -26,338,052 EUR
fees-of-requests       -189,308 EUR
value-added-tax        -10,757,250 EUR
sum of all accounts    0 EUR
What an account receives is positive, so revenue is negative. Prices are assumptions
(docs/decisions/0006-money.md); fees at the price caps.

What this stands on
Assumption: BSI-DSZ-CC-0957-V2-2016 is not extended beyond 18.11.2026. Whether it was is not on
record.
Assumption: The gateway certificates on record as referring to it end with it (M14). No source says
that they must.
Assumption: Certificates without a module on record do not depend on it.
Assumption: Known since 10.12.2025, the day of the list on record that names 18.11.2026; when that
end was set, after 19.11.2021 in an older list, is not on record.
Assumption: The six operators are copies of Musterstadt Netz and differ in the policy of their
administrator alone.
Assumption: No public figure on update campaigns exists: speed, failures and canaries are
assumptions.
- 6 operators: assumption: an invented operator
- 6 operators: buying: assumption where nothing else is said
- 6 operators: buying.lead-time: assumption; makers named delivery times as an obstacle (E&M 154524,
SZ Dossier 2025), without figures
- 6 operators: buying.mix: assumption: three makers; market shares are not published
- 6 operators: crews: assumption where nothing else is said
- 6 operators: crews.at-start: assumption: one fitter, half of the time
... and 96 more assumptions of the actors; --format json lists all.
Seed 1, replication 0, 37,428 events, hash 13d93e1f7d446f2e. One run is one draw of chance. This is
a model, not legal advice.
