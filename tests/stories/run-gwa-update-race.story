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
2022-01-01  9,002     9,002      0              0                 ppc-smgw
2023-01-01  20,068    15,935     4,133          3,343             ppc-smgw
2024-01-01  27,795    22,229     5,566          4,776             ppc-smgw
2025-01-01  35,497    28,355     7,142          6,352             ppc-smgw
2026-01-01  46,427    36,946     9,481          8,691             ppc-smgw
2027-01-01  57,591    42,028     15,563         10,311            ppc-smgw
2028-01-01  69,060    63,821     5,239          1,780             ppc-smgw
2028-12-31  80,322    75,083     5,239          1,780             ppc-smgw

operator          gateways  updated  bricked  stranded  days not certified  days unknown
Musterstadt Netz  13,251    25,766   13       172       58,246              1,881,578
Updates at once   13,122    25,688   8        102       55,122              2,005,493
Lets it soak      13,654    24,121   11       178       71,019              2,095,952
Counts backwards  13,193    5,532    2        60        188,380             1,807,809
Skips releases    13,460    27,598   15       1         47,275              1,984,970
Never updates     13,642    0        0        27        4,043,296           3,077,986
Days are gateway-days.

The quota of § 45
duty                         due         of all    operators that met it, by size class
20-by-2025                   2025-12-31  118.93 %  all 6 of 6
new-consumers-90-by-2026     2026-12-31  95.22 %   all 6 of 6
new-plants-90-by-2026        2026-12-31  96.29 %   all 6 of 6
large-new-plants-90-by-2028  2028-12-31  100.00 %  all 6 of 6
new-consumers-90-by-2028     2028-12-31  99.77 %   all 6 of 6
new-plants-90-by-2028        2028-12-31  100.00 %  all 6 of 6
plants-of-2018-50-by-2028    2028-12-31  99.89 %   all 6 of 6
Above 100 %: optional iMSys lower the number to be equipped, one for one (§ 45(1) S. 4 MsbG).

Update campaigns
started     from                    to                      gateways  bricked  operator; end
2028-07-10  emh-casa@1.2            emh-casa@1.3            4,111     2        Lets it soak; still
                                                                               running
2028-02-21  emh-casa@1.1            emh-casa@1.2            3,895     1        Lets it soak;
                                                                               finished 2028-07-10
2028-04-11  emh-casa@1.2            emh-casa@1.3            3,749     1        Skips releases; still
                                                                               running
2028-04-11  emh-casa@1.2            emh-casa@1.3            3,662     2        Musterstadt Netz;
                                                                               finished 2028-12-18
2028-04-11  emh-casa@1.2            emh-casa@1.3            3,636     1        Updates at once;
                                                                               still running
2027-11-20  emh-casa@1.1            emh-casa@1.2            3,551     3        Skips releases;
                                                                               finished 2028-12-11
2027-11-20  emh-casa@1.1            emh-casa@1.2            3,470     1        Musterstadt Netz;
                                                                               finished 2028-08-21
2027-11-20  emh-casa@1.1            emh-casa@1.2            3,433     5        Updates at once;
                                                                               finished 2028-04-11
2028-12-11  sagemcom-smarty-iq@1.7  sagemcom-smarty-iq@1.8  2,595     1        Skips releases; still
                                                                               running
2028-12-11  sagemcom-smarty-iq@1.7  sagemcom-smarty-iq@1.8  2,541     0        Updates at once;
                                                                               still running
2028-12-11  sagemcom-smarty-iq@1.7  sagemcom-smarty-iq@1.8  2,492     0        Musterstadt Netz;
                                                                               still running
2028-02-21  sagemcom-smarty-iq@1.6  sagemcom-smarty-iq@1.7  2,238     1        Lets it soak;
                                                                               finished 2028-12-04
... and 128 smaller ones.

Decisions
decision              because                   times  first       last        most at stake
goes-on               product-permitted         18     2020-01-01  2020-01-01  0
goes-on-without       product-banned            6      2022-02-01  2022-02-01  161
resumes               product-permitted         12     2022-05-24  2027-03-12  168
goes-on-in-doubt      product-undetermined      6      2023-05-25  2023-05-25  0
starts-campaign       new-certified-version     93     2021-01-01  2028-12-11  4,111
starts-campaign       certificate-ends          47     2022-02-01  2028-08-07  1,027
waits                 never-updates             21     2021-01-01  2028-12-11  2,184
waits                 latest-start-not-reached  15     2021-01-01  2028-12-11  2,184
waits                 soaking                   22     2021-01-01  2028-12-11  3,779
goes-on-after-canary  brick-rate-low            13     2022-03-21  2028-07-10  2,814
cannot-update         nothing-in-reach          33     2022-02-01  2025-10-06  387
slows-without-duty    no-duty                   26     2020-01-01  2027-12-20  0
duty-again            duty                      26     2020-02-25  2028-01-02  0

Totals
total                                           count
gateways installed on the last day              80,322
installations                                   80,322
gateways updated                                108,705
bricked by an update                            49
exchanged on site                               49
gateway-days without full certification         4,463,338
gateway-days of unknown certification           12,853,788
uncertified systems installed because of a ban  0
modern meters fitted instead                    0
gateways stranded on shelves by a ban           540
gateways written off                            190

Money
account                over the horizon
bank                   30,775,601 EUR
gateways-in-stock      318,600 EUR
gateways-installed     9,638,640 EUR
installation-visits    6,635,316 EUR
failed-visits          1,162,894 EUR
exchange-visits        4,655 EUR
dead-gateways          5,880 EUR
updates                89,634 EUR
write-offs             22,800 EUR
fees-of-customers      -15,637,165 EUR
fees-of-grid-operator  -15,001,872 EUR
fees-of-modern-meters  -10,075,044 EUR
fees-of-requests       -171,648 EUR
value-added-tax        -7,768,289 EUR
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
Seed 1, replication 0, 46,504 events, hash 271c8d6e41d0a03b. One run is one draw of chance. This is
a model, not legal advice.
