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
2021-01-01  1,642     1,642      0              0                 ppc-smgw
2022-01-01  8,950     8,950      0              0                 ppc-smgw
2023-01-01  20,029    16,056     3,973          3,174             ppc-smgw
2024-01-01  27,844    22,430     5,414          4,615             ppc-smgw
2025-01-01  35,525    28,526     6,999          6,200             ppc-smgw
2026-01-01  46,351    37,267     9,084          8,285             ppc-smgw
2027-01-01  57,652    42,764     14,888         9,564             ppc-smgw
2028-01-01  69,021    63,933     5,088          1,636             ppc-smgw
2028-12-31  80,175    75,089     5,086          1,634             ppc-smgw

operator          gateways  updated  bricked  stranded  days not certified  days unknown
Musterstadt Netz  13,203    25,451   4        170       55,250              1,786,461
Updates at once   13,175    25,728   15       105       52,243              1,864,873
Lets it soak      13,621    24,663   12       176       69,912              2,020,599
Counts backwards  13,157    5,549    4        63        191,380             1,765,108
Skips releases    13,383    27,264   11       4         44,998              1,878,539
Never updates     13,636    0        0        21        4,059,283           2,841,418
Days are gateway-days.

The quota of § 45
duty                         due         of all    operators that met it, by size class
20-by-2025                   2025-12-31  120.94 %  all 6 of 6
new-consumers-90-by-2026     2026-12-31  92.94 %   all 5 of 6
new-plants-90-by-2026        2026-12-31  93.99 %   all 6 of 6
large-new-plants-90-by-2028  2028-12-31  100.00 %  all 6 of 6
new-consumers-90-by-2028     2028-12-31  99.97 %   all 6 of 6
new-plants-90-by-2028        2028-12-31  100.00 %  all 6 of 6
plants-of-2018-50-by-2028    2028-12-31  99.90 %   all 6 of 6
Above 100 %: optional iMSys lower the number to be equipped, one for one (§ 45(1) S. 4 MsbG).
1 duty missed since the GNDEW. A procedure under § 76 follows by chance (assumption): probability
0.1 each, on a day of the next quarter (reported: 77 of about 813 operators on 2026-03-27 (innobu,
single source, B); which were chosen is not known). Drawn here: none.

Update campaigns
started     from                    to                      gateways  bricked  operator; end
2028-07-10  emh-casa@1.2            emh-casa@1.3            4,385     4        Lets it soak;
                                                                               finished 2028-12-18
2028-02-21  emh-casa@1.1            emh-casa@1.2            4,161     2        Lets it soak;
                                                                               finished 2028-07-17
2028-04-11  emh-casa@1.2            emh-casa@1.3            3,693     3        Updates at once;
                                                                               finished 2028-12-11
2028-04-11  emh-casa@1.2            emh-casa@1.3            3,669     0        Skips releases; still
                                                                               running
2028-04-11  emh-casa@1.2            emh-casa@1.3            3,645     0        Musterstadt Netz;
                                                                               finished 2028-12-18
2027-11-20  emh-casa@1.1            emh-casa@1.2            3,505     3        Updates at once;
                                                                               finished 2028-10-09
2027-11-20  emh-casa@1.1            emh-casa@1.2            3,477     2        Skips releases;
                                                                               finished 2028-04-11
2027-11-20  emh-casa@1.1            emh-casa@1.2            3,443     1        Musterstadt Netz;
                                                                               finished 2028-08-21
2028-12-11  sagemcom-smarty-iq@1.7  sagemcom-smarty-iq@1.8  2,431     0        Skips releases; still
                                                                               running
2028-12-11  sagemcom-smarty-iq@1.7  sagemcom-smarty-iq@1.8  2,321     0        Updates at once;
                                                                               still running
2028-12-11  sagemcom-smarty-iq@1.7  sagemcom-smarty-iq@1.8  2,293     0        Musterstadt Netz;
                                                                               still running
2028-02-21  sagemcom-smarty-iq@1.6  sagemcom-smarty-iq@1.7  2,185     2        Lets it soak;
                                                                               finished 2028-07-10
... and 150 smaller ones.

Decisions
decision              because                   times  first       last        most at stake
goes-on               product-permitted         18     2020-01-01  2020-01-01  0
goes-on-without       product-banned            6      2022-02-01  2022-02-01  161
resumes               product-permitted         12     2022-05-24  2027-03-12  168
goes-on-in-doubt      product-undetermined      6      2023-05-25  2023-05-25  0
starts-campaign       new-certified-version     102    2021-01-01  2028-12-11  4,385
starts-campaign       certificate-ends          60     2022-02-01  2028-08-07  1,050
waits                 never-updates             21     2021-01-01  2028-12-11  2,086
waits                 latest-start-not-reached  15     2021-01-01  2028-12-11  2,366
waits                 soaking                   23     2021-01-01  2028-12-11  4,051
goes-on-after-canary  brick-rate-low            13     2022-03-21  2028-06-26  2,991
cannot-update         nothing-in-reach          33     2022-02-01  2025-09-08  356
slows-without-duty    no-duty                   47     2020-01-01  2027-12-27  0
duty-again            duty                      47     2020-02-25  2028-01-02  0

Totals
total                                           count
gateways installed on the last day              80,175
installations                                   80,175
gateways updated                                108,655
bricked by an update                            46
exchanged on site                               46
gateway-days without full certification         4,473,066
gateway-days of unknown certification           12,156,998
uncertified systems installed because of a ban  0
modern meters fitted instead                    0
gateways stranded on shelves by a ban           539
gateways written off                            180

Money
account                over the horizon
bank                   30,476,537 EUR
gateways-in-stock      318,120 EUR
gateways-installed     9,621,000 EUR
installation-visits    6,623,199 EUR
failed-visits          1,184,626 EUR
exchange-visits        4,370 EUR
dead-gateways          5,520 EUR
updates                89,649 EUR
write-offs             21,600 EUR
fees-of-customers      -15,499,814 EUR
fees-of-grid-operator  -14,869,275 EUR
fees-of-modern-meters  -10,086,357 EUR
fees-of-requests       -170,286 EUR
value-added-tax        -7,718,889 EUR
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
... and 89 more assumptions of the actors; --format json lists all.
Seed 1, replication 0, 82,649 events, hash 7589edc558a412fc. One run is one draw of chance. This is
a model, not legal advice.
