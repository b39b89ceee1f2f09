stichtag run gwa-update-race
---
Six ways to update before the chip lapses
The certificate of the TCOS chip runs out on 18.11.2026, and with it, in this world, those of most
early gateways. Six operators are alike to the last crew; only their gateway administrators differ.
One updates the night a release is certified and lives with what breaks. One waits ninety days for
others to find out. One sends fifty canaries first. One counts backwards from the date. One skips
releases to save on campaigns. One never updates at all. On 19.11.2026 they are lined up, and who
still runs an old version has a fleet with a question over it.

What was banned
sagemcom-smarty-iq banned from 2023-05-24 until before 2023-05-27 (perhaps), consumers up to 100,000
kWh, by § 19(6) S. 2.

The fleet
evening of  gateways  certified  not certified  of these unknown  most of
2020-01-01  0         0          0              0
2021-01-01  1,666     1,666      0              0                 ppc-smgw
2022-01-01  8,832     8,832      0              0                 ppc-smgw
2023-01-01  19,517    15,470     4,047          3,266             ppc-smgw
2024-01-01  27,233    21,733     5,500          4,719             ppc-smgw
2025-01-01  34,923    27,875     7,048          6,267             ppc-smgw
2026-01-01  45,873    36,435     9,438          8,657             ppc-smgw
2027-01-01  57,036    41,544     15,492         10,193            ppc-smgw
2028-01-01  68,473    63,215     5,258          1,773             ppc-smgw
2028-12-31  79,727    74,471     5,256          1,771             ppc-smgw

operator          updates   gateways  updated  bricked  stranded  days not certified  days unknown
Musterstadt Netz  staged    13,113    25,298   5        173       62,096              1,877,092
Updates at once   at once   13,017    25,332   12       118       52,854              1,960,032
Lets it soak      soak      13,547    23,810   16       210       69,694              2,076,951
Counts backwards  deadline  13,134    5,522    1        58        190,058             1,800,889
Skips releases    batch     13,261    26,913   10       17        47,403              1,965,939
Never updates     never     13,655    0        0        32        4,047,735           3,050,859
Days are gateway-days.

The quota of § 45
duty                         due         of all    operators that met it
mme-10                       2020-06-30  20.61 %   6 of 6
20-by-2025                   2025-12-31  100.00 %  6 of 6
new-consumers-90-by-2026     2026-12-31  91.91 %   4 of 6
new-plants-90-by-2026        2026-12-31  90.59 %   2 of 6
large-new-plants-90-by-2028  2028-12-31  100.00 %  6 of 6
new-consumers-90-by-2028     2028-12-31  99.77 %   6 of 6
new-plants-90-by-2028        2028-12-31  100.00 %  6 of 6
plants-of-2018-50-by-2028    2028-12-31  99.84 %   6 of 6
6 duties missed since the GNDEW. A procedure under § 76 follows by chance (assumption): probability
0.1 each, on a day of the next quarter (reported: 77 of about 813 operators on 2026-03-27 (innobu,
single source, B); which were chosen is not known). Drawn here: none.

Update campaigns
started     from                    to                      gateways  bricked  operator; end
2027-11-20  emh-casa@1.1            emh-casa@1.2            3,476     1        Skips releases;
                                                                               finished 2028-12-11
2027-11-20  emh-casa@1.1            emh-casa@1.2            3,426     1        Musterstadt Netz;
                                                                               finished 2028-07-10
2027-11-20  emh-casa@1.1            emh-casa@1.2            3,411     1        Updates at once;
                                                                               finished 2028-04-11
2028-02-21  emh-casa@1.1            emh-casa@1.2            3,890     4        Lets it soak;
                                                                               finished 2028-07-10
2028-02-21  sagemcom-smarty-iq@1.6  sagemcom-smarty-iq@1.7  2,235     3        Lets it soak;
                                                                               finished 2028-12-04
2028-04-11  emh-casa@1.2            emh-casa@1.3            3,678     2        Skips releases; still
                                                                               running
2028-04-11  emh-casa@1.2            emh-casa@1.3            3,620     1        Musterstadt Netz;
                                                                               finished 2028-12-11
2028-04-11  emh-casa@1.2            emh-casa@1.3            3,612     3        Updates at once;
                                                                               finished 2028-12-11
2028-07-10  emh-casa@1.2            emh-casa@1.3            4,104     0        Lets it soak; still
                                                                               running
2028-12-11  sagemcom-smarty-iq@1.7  sagemcom-smarty-iq@1.8  2,557     1        Skips releases; still
                                                                               running
2028-12-11  sagemcom-smarty-iq@1.7  sagemcom-smarty-iq@1.8  2,503     0        Updates at once;
                                                                               still running
2028-12-11  sagemcom-smarty-iq@1.7  sagemcom-smarty-iq@1.8  2,459     0        Musterstadt Netz;
                                                                               still running
... and 131 smaller ones.

Decisions
decision              because                   times  first       last        most at stake
goes-on               product-permitted         18     2020-01-01  2020-01-01  0
goes-on-without       product-banned            6      2022-02-01  2022-02-01  163
resumes               product-permitted         12     2022-05-24  2027-03-12  167
goes-on-in-doubt      product-undetermined      6      2023-05-25  2023-05-25  0
starts-campaign       new-certified-version     93     2021-01-01  2028-12-11  4,104
starts-campaign       certificate-ends          50     2022-02-01  2028-08-07  1,022
waits                 never-updates             21     2021-01-01  2028-12-11  2,155
waits                 latest-start-not-reached  15     2021-01-01  2028-12-11  2,208
waits                 soaking                   23     2021-01-01  2028-12-11  3,772
goes-on-after-canary  brick-rate-low            14     2022-04-04  2028-06-26  2,970
cannot-update         nothing-in-reach          33     2022-02-01  2025-10-06  367
slows-without-duty    no-duty                   12     2020-01-01  2022-05-24  6,346
duty-again            duty                      12     2020-02-25  2025-01-02  3,833

What the options promised, as known on the day (* chosen)
operators, over 26 weeks  gateways a week  days at risk  idle crew days  stranded  EUR
2022-02-01, Musterstadt Netz, sagemcom-smarty-iq: product-banned
goes-on-without *         39.1             0             0               162       19,440
pauses                    0.0              0             260             162       253,440
switches-mix              24.3             0             98              162       107,964
2022-02-01, Updates at once, sagemcom-smarty-iq: product-banned
goes-on-without *         39.1             0             0               168       20,160
pauses                    0.0              0             260             168       254,160
switches-mix              24.2             0             99              168       109,377
2022-02-01, Lets it soak, sagemcom-smarty-iq: product-banned
goes-on-without *         39.1             0             0               163       19,560
pauses                    0.0              0             260             163       253,560
switches-mix              24.7             0             96              163       106,014

administrators     begins      over        too late  bricked
2023-10-03, Never updates, emh-casa@1.0: certificates end 2031-10-02
starts-campaign    2023-10-03  2023-12-13  0         1
waits *            -           -           1,263     0
skips-release      2024-10-01  2024-12-11  0         1
exchanges-on-site  2023-10-03  -           0         0
2024-06-28, Never updates, ppc-smgw@2.0: certificates end 2030-12-21
starts-campaign    2024-06-28  2024-08-14  0         0
waits *            -           -           937       0
skips-release      2025-06-27  2025-08-13  0         0
exchanges-on-site  2024-06-28  -           0         0
2027-11-20, Never updates, emh-casa@1.1: certificates end 2033-08-27
starts-campaign    2027-11-20  2028-02-08  0         1
waits *            -           -           2,155     0
skips-release      2028-11-18  2029-02-01  0         1
exchanges-on-site  2027-11-20  -           0         0
Means, with the law of that day and no end of it in sight. Days at risk: gateway-days of what is
hung in doubt. EUR: idle crews and gateways that stay on the shelf. Too late: gateways that still
have the old version when its certificates end. The decisions on which most hung; --format json has
all.

Totals
total                                                count
gateways installed on the last day                   79,727
installations                                        79,727
gateways updated                                     106,875
bricked by an update                                 44
exchanged on site                                    44
calibration periods ended by an update               21,583
crew days without work                               152
gateway-days without full certification              4,469,840
gateway-days of unknown certification                12,731,762
uncertified systems installed because of a ban       0
uncertified systems on the last day, of all systems  0 (0.0 %)
requests past their four months on the last day      0
modern meters fitted instead                         0
modern meters fitted in turn                         175,338
gateways stranded on shelves by a ban                608
gateways written off                                 228

Money
account                over the horizon
bank                   34,064,090 EUR
gateways-in-stock      321,120 EUR
gateways-installed     9,567,240 EUR
installation-visits    21,070,607 EUR
failed-visits          1,162,976 EUR
exchange-visits        4,180 EUR
dead-gateways          5,280 EUR
updates                88,168 EUR
calibrations           844,374 EUR
idle-crews             137,520 EUR
write-offs             27,360 EUR
fees-of-customers      -15,211,126 EUR
fees-of-grid-operator  -14,810,822 EUR
fees-of-modern-meters  -26,338,002 EUR
fees-of-requests       -188,718 EUR
value-added-tax        -10,744,247 EUR
sum of all accounts    0 EUR
What an account receives is positive, so revenue is negative. Prices are assumptions
(docs/decisions/0006-money.md); fees at the price caps.

What this stands on
Assumption: BSI-DSZ-CC-0957-V2-2016 is not extended beyond 18.11.2026. Whether it was is not on
record.
Assumption: The gateway certificates on record as referring to it end with it (M14). No source says
that they must.
Assumption: Certificates without a module on record do not depend on it.
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
... and 94 more assumptions of the actors; --format json lists all.
Seed 1, replication 0, 47,487 events, hash ff2bcc838775ffc4. One run is one draw of chance. This is
a model, not legal advice.
