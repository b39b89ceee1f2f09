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
2026-01-01  45,841    36,435     9,406          8,625             ppc-smgw
2027-01-01  57,043    41,574     15,469         10,170            ppc-smgw
2028-01-01  68,507    63,267     5,240          1,755             ppc-smgw
2028-12-31  79,794    74,556     5,238          1,753             ppc-smgw

operator          updates   gateways  updated  bricked  stranded  days not certified  days unknown
Musterstadt Netz  staged    13,123    25,292   6        173       62,096              1,881,317
Updates at once   at once   13,045    25,326   12       118       52,854              1,956,111
Lets it soak      soak      13,529    23,834   15       210       69,694              2,074,572
Counts backwards  deadline  13,122    5,514    1        58        190,058             1,796,538
Skips releases    batch     13,285    26,934   9        17        47,403              1,964,346
Never updates     never     13,690    0        0        32        4,047,735           3,030,930
Days are gateway-days.

The quota of § 45
duty                         due         of all    operators that met it
20-by-2025                   2025-12-31  100.00 %  6 of 6
new-consumers-90-by-2026     2026-12-31  93.97 %   6 of 6
new-plants-90-by-2026        2026-12-31  92.98 %   3 of 6
large-new-plants-90-by-2028  2028-12-31  100.00 %  6 of 6
new-consumers-90-by-2028     2028-12-31  99.77 %   6 of 6
new-plants-90-by-2028        2028-12-31  100.00 %  6 of 6
plants-of-2018-50-by-2028    2028-12-31  99.81 %   6 of 6
3 duties missed since the GNDEW. A procedure under § 76 follows by chance (assumption): probability
0.1 each, on a day of the next quarter (reported: 77 of about 813 operators on 2026-03-27 (innobu,
single source, B); which were chosen is not known). Drawn here: none.

Update campaigns
started     from                    to                      gateways  bricked  operator; end
2027-11-20  emh-casa@1.1            emh-casa@1.2            3,472     0        Skips releases;
                                                                               finished 2028-12-11
2027-11-20  emh-casa@1.1            emh-casa@1.2            3,419     1        Updates at once;
                                                                               finished 2028-04-11
2027-11-20  emh-casa@1.1            emh-casa@1.2            3,407     1        Musterstadt Netz;
                                                                               finished 2028-09-04
2028-02-21  emh-casa@1.1            emh-casa@1.2            3,896     4        Lets it soak;
                                                                               finished 2028-12-11
2028-02-21  sagemcom-smarty-iq@1.6  sagemcom-smarty-iq@1.7  2,230     2        Lets it soak;
                                                                               finished 2028-12-11
2028-04-11  emh-casa@1.2            emh-casa@1.3            3,674     3        Skips releases; still
                                                                               running
2028-04-11  emh-casa@1.2            emh-casa@1.3            3,617     3        Updates at once;
                                                                               finished 2028-12-11
2028-04-11  emh-casa@1.2            emh-casa@1.3            3,601     2        Musterstadt Netz;
                                                                               finished 2028-12-18
2028-07-10  emh-casa@1.2            emh-casa@1.3            4,115     0        Lets it soak; still
                                                                               running
2028-12-11  sagemcom-smarty-iq@1.7  sagemcom-smarty-iq@1.8  2,570     0        Skips releases; still
                                                                               running
2028-12-11  sagemcom-smarty-iq@1.7  sagemcom-smarty-iq@1.8  2,497     0        Updates at once;
                                                                               still running
2028-12-11  sagemcom-smarty-iq@1.7  sagemcom-smarty-iq@1.8  2,479     0        Musterstadt Netz;
                                                                               still running
... and 127 smaller ones.

Decisions
decision              because                   times  first       last        most at stake
goes-on               product-permitted         18     2020-01-01  2020-01-01  0
goes-on-without       product-banned            6      2022-02-01  2022-02-01  163
resumes               product-permitted         12     2022-05-24  2027-03-12  167
goes-on-in-doubt      product-undetermined      6      2023-05-25  2023-05-25  0
starts-campaign       new-certified-version     89     2021-01-01  2028-12-11  4,115
starts-campaign       certificate-ends          50     2022-02-01  2028-08-07  1,022
waits                 never-updates             21     2021-01-01  2028-12-11  2,191
waits                 latest-start-not-reached  15     2021-01-01  2028-12-11  2,213
waits                 soaking                   23     2021-01-01  2028-12-11  3,780
goes-on-after-canary  brick-rate-low            14     2022-04-04  2028-07-10  2,481
cannot-update         nothing-in-reach          33     2022-02-01  2025-10-06  367
slows-without-duty    no-duty                   22     2020-01-01  2027-12-20  0
duty-again            duty                      22     2020-02-25  2028-01-02  0

Totals
total                                           count
gateways installed on the last day              79,794
installations                                   79,794
gateways updated                                106,900
bricked by an update                            43
exchanged on site                               43
calibration periods ended by an update          21,583
crew days without work                          152
gateway-days without full certification         4,469,840
gateway-days of unknown certification           12,703,814
uncertified systems installed because of a ban  0
modern meters fitted instead                    0
modern meters fitted in turn                    165,678
gateways stranded on shelves by a ban           608
gateways written off                            228

Money
account                over the horizon
bank                   32,970,256 EUR
gateways-in-stock      317,880 EUR
gateways-installed     9,575,280 EUR
installation-visits    20,278,140 EUR
failed-visits          1,157,689 EUR
exchange-visits        4,085 EUR
dead-gateways          5,160 EUR
updates                88,162 EUR
calibrations           844,374 EUR
idle-crews             137,133 EUR
write-offs             27,360 EUR
fees-of-customers      -15,234,645 EUR
fees-of-grid-operator  -14,840,915 EUR
fees-of-modern-meters  -24,716,649 EUR
fees-of-requests       -170,413 EUR
value-added-tax        -10,442,898 EUR
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
Seed 1, replication 0, 46,868 events, hash 4517cce6dd61db19. One run is one draw of chance. This is
a model, not legal advice.
