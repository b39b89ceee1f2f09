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
evening of  gateways  certified  not certified  unknown  most of
2020-01-01  0         0          0              0
2021-01-01  1,663     1,663      0              0        ppc-smgw
2022-01-01  8,797     8,797      0              0        ppc-smgw
2023-01-01  19,569    15,519     4,050          3,265    ppc-smgw
2024-01-01  27,310    21,813     5,497          4,712    ppc-smgw
2025-01-01  35,031    27,961     7,070          6,285    ppc-smgw
2026-01-01  45,898    36,428     9,470          8,685    ppc-smgw
2027-01-01  57,098    41,614     15,484         10,218   ppc-smgw
2028-01-01  68,505    63,335     5,170          1,737    ppc-smgw
2028-12-31  79,736    74,561     5,175          1,742    ppc-smgw

operator          updates   gateways  updated  bricked  stranded  days not certified  unknown
Musterstadt Netz  staged    13,131    24,070   16       180       1,956,416           1,901,455
Updates at once   at once   13,068    25,467   12       129       1,991,351           1,940,883
Lets it soak      soak      13,517    23,728   14       222       2,156,232           2,085,809
Counts backwards  deadline  13,258    5,579    1        63        1,987,333           1,798,495
Skips releases    batch     13,223    26,859   10       13        2,019,475           1,972,333
Never updates     never     13,539    0        0        27        7,052,071           3,037,420
Days are gateway-days; unknown ones are among those not certified.

The quota of § 45
duty                         due         of all    operators that met it
mme-10                       2020-06-30  20.61 %   6 of 6
20-by-2025                   2025-12-31  100.00 %  6 of 6
new-consumers-90-by-2026     2026-12-31  92.25 %   5 of 6
new-plants-90-by-2026        2026-12-31  90.67 %   2 of 6
large-new-plants-90-by-2028  2028-12-31  100.00 %  6 of 6
new-consumers-90-by-2028     2028-12-31  99.67 %   6 of 6
new-plants-90-by-2028        2028-12-31  100.00 %  6 of 6
plants-of-2018-50-by-2028    2028-12-31  99.85 %   6 of 6
Required is the share of what is to be equipped on that day. § 45(1) S. 3 and 4 lower that number by
systems on request and optional ones, never below what is equipped (docs/decisions/0004), so 100 %
is not a gateway at every point.
5 duties missed since the GNDEW. A procedure under § 76 follows by chance (assumption): probability
0.1 each, on a day of the next quarter (reported: 77 of about 813 operators on 2026-03-27 (innobu,
single source, B); which were chosen is not known). Drawn here: none.

Update campaigns
started     from                    to                      gateways  bricked  operator; end
2027-11-20  emh-casa@1.1            emh-casa@1.2            3,479     3        Skips releases;
                                                                               finished 2028-04-11
2027-11-20  emh-casa@1.1            emh-casa@1.2            3,474     3        Updates at once;
                                                                               finished 2028-04-11
2027-11-20  emh-casa@1.1            emh-casa@1.2            3,428     4        Musterstadt Netz;
                                                                               finished 2028-05-01
2028-02-21  emh-casa@1.1            emh-casa@1.2            3,908     8        Lets it soak;
                                                                               finished 2028-05-01
2028-02-21  sagemcom-smarty-iq@1.6  sagemcom-smarty-iq@1.7  2,235     1        Lets it soak;
                                                                               finished 2028-07-10
2028-04-11  emh-casa@1.2            emh-casa@1.3            3,654     2        Updates at once;
                                                                               finished 2028-12-11
2028-04-11  emh-casa@1.2            emh-casa@1.3            3,643     1        Skips releases;
                                                                               finished 2028-12-11
2028-04-11  emh-casa@1.2            emh-casa@1.3            3,613     2        Musterstadt Netz;
                                                                               finished 2028-08-28
2028-07-10  emh-casa@1.2            emh-casa@1.3            4,066     0        Lets it soak;
                                                                               finished 2028-12-11
2028-12-11  sagemcom-smarty-iq@1.7  sagemcom-smarty-iq@1.8  2,575     0        Skips releases; still
                                                                               running
2028-12-11  sagemcom-smarty-iq@1.7  sagemcom-smarty-iq@1.8  2,503     0        Updates at once;
                                                                               still running
2028-12-11  sagemcom-smarty-iq@1.7  sagemcom-smarty-iq@1.8  2,483     0        Musterstadt Netz;
                                                                               still running
... and 152 smaller ones.

Decisions
decision              because                   times  first       last        most at stake
goes-on               product-permitted         18     2020-01-01  2020-01-01  0
goes-on-without       product-banned            6      2022-02-01  2022-02-01  160
resumes               product-permitted         12     2022-05-23  2027-03-12  168
goes-on-in-doubt      product-undetermined      6      2023-05-25  2023-05-25  0
starts-campaign       new-certified-version     113    2021-01-01  2028-12-11  4,066
starts-campaign       certificate-ends          51     2022-02-01  2028-08-07  1,024
waits                 never-updates             21     2021-01-01  2028-12-11  2,147
waits                 latest-start-not-reached  15     2021-01-01  2028-12-11  2,178
waits                 soaking                   24     2021-01-01  2028-12-11  3,784
rolls-back            brick-rate-too-high       2      2021-12-20  2022-04-18  505
goes-on-after-canary  brick-rate-low            12     2022-06-20  2028-06-26  2,974
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
2027-11-20, Never updates, emh-casa@1.1: certificates end 2033-08-27
starts-campaign    2027-11-20  2028-02-09  0         1
waits *            -           -           2,147     0
skips-release      2028-11-18  2029-02-02  0         1
exchanges-on-site  2027-11-20  -           0         0
Means, with the law of that day and no end of it in sight. Days at risk: gateway-days of what is
hung in doubt. EUR: idle crews and gateways that stay on the shelf. Too late: gateways that still
have the old version when its certificates end. The decisions on which most hung; --format json has
all.

Totals
total                                                count
gateways installed on the last day                   79,736
installations                                        79,736
gateways updated                                     105,703
bricked by an update                                 53
exchanged on site                                    53
calibration periods ended by an update               20,535
crew days without work                               183
gateway-days without full certification              17,162,878
of these, of unknown certification                   12,736,395
uncertified systems installed because of a ban       0
uncertified systems on the last day, of all systems  0 (0.0 %)
requests past their four months on the last day      0
modern meters fitted instead                         0
modern meters fitted in turn                         175,338
gateways stranded on shelves by a ban                634
gateways written off                                 273

Money
account                over the horizon
bank                   34,151,749 EUR
gateways-in-stock      315,600 EUR
gateways-installed     9,568,320 EUR
installation-visits    21,071,346 EUR
failed-visits          1,163,631 EUR
exchange-visits        5,035 EUR
dead-gateways          6,360 EUR
updates                87,138 EUR
calibrations           807,446 EUR
idle-crews             164,934 EUR
write-offs             32,760 EUR
fees-of-customers      -15,255,861 EUR
fees-of-grid-operator  -14,833,748 EUR
fees-of-modern-meters  -26,338,036 EUR
fees-of-requests       -189,429 EUR
value-added-tax        -10,757,244 EUR
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
... and 96 more assumptions of the actors; --format json lists all.
Seed 1, replication 0, 36,310 events, hash 88de386292f70a97. One run is one draw of chance. This is
a model, not legal advice.
