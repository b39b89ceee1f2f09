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
2021-01-01  1,638     1,638      0              0        ppc-smgw
2022-01-01  8,337     8,337      0              0        ppc-smgw
2023-01-01  19,059    15,175     3,884          3,139    ppc-smgw
2024-01-01  26,776    21,461     5,315          4,570    ppc-smgw
2025-01-01  34,525    27,624     6,901          6,156    ppc-smgw
2026-01-01  45,352    36,047     9,305          8,560    ppc-smgw
2027-01-01  56,580    48,807     7,773          4,535    ppc-smgw
2028-01-01  67,968    63,029     4,939          1,624    ppc-smgw
2028-12-31  79,207    74,265     4,942          1,627    ppc-smgw

operator          updates   gateways  updated  bricked  stranded  days not certified  unknown
Musterstadt Netz  staged    13,002    28,629   20       152       1,714,647           1,679,005
Updates at once   at once   12,962    29,824   16       107       1,714,765           1,671,477
Lets it soak      soak      13,465    28,624   20       191       1,900,182           1,843,106
Counts backwards  deadline  13,210    5,393    1        49        1,616,279           1,556,132
Skips releases    batch     13,096    31,286   15       16        1,703,972           1,663,036
Never updates     never     13,472    0        0        20        6,798,790           2,945,823
Days are gateway-days; unknown ones are among those not certified.

The quota of § 45
duty                         due         of all    operators that met it, of those with a case
mme-10                       2020-06-30  20.61 %   30k-100k 6 of 6
20-by-2025                   2025-12-31  100.00 %  30k-100k 6 of 6
new-consumers-90-by-2026     2026-12-31  91.04 %   30k-100k 3 of 6
new-plants-90-by-2026        2026-12-31  89.77 %   30k-100k 2 of 6
large-new-plants-90-by-2028  2028-12-31  100.00 %  30k-100k 6 of 6
new-consumers-90-by-2028     2028-12-31  99.67 %   30k-100k 6 of 6
new-plants-90-by-2028        2028-12-31  100.00 %  30k-100k 6 of 6
plants-of-2018-50-by-2028    2028-12-31  99.85 %   30k-100k 6 of 6
large-new-plants-90-by-2030  2030-12-31  11.76 %   not due yet
new-consumers-90-by-2030     2030-12-31  0.00 %    not due yet
new-plants-90-by-2030        2030-12-31  11.57 %   not due yet
consumers-90-by-2032         2032-12-31  100.00 %  not due yet
large-consumers-90-by-2032   2032-12-31  100.00 %  not due yet
large-plants-90-by-2032      2032-12-31  73.07 %   not due yet
plants-90-by-2032            2032-12-31  73.43 %   not due yet
Missed by (`stichtag quota` has all names in its CSV, and looks at one with --operator)
  - new-consumers-90-by-2026: Musterstadt Netz, Updates at once, Skips releases
  - new-plants-90-by-2026: Musterstadt Netz, Updates at once, Counts backwards, Skips releases
No case: large-new-consumers-90-by-2028, large-new-consumers-90-by-2030.
Required is the share of what is to be equipped on that day. § 45(1) S. 3 and 4 lower that number by
systems on request and optional ones, never below what is equipped (docs/decisions/0004), so 100 %
is not a gateway at every point.
7 duties missed since the GNDEW. A procedure under § 76 follows by chance (assumption): probability
0.1 each, on a day of the next quarter (reported: 77 of about 813 operators on 2026-03-27 (innobu,
single source, B); which were chosen is not known). Drawn here: 1.
2027-01-16  procedure against Skips releases for new-consumers-90-by-2026

Update campaigns
started     from          to            gateways  bricked  operator; end
2026-09-07  emh-casa@1.1  emh-casa@1.2  2,705     2        Skips releases; finished 2027-03-12
2026-09-07  emh-casa@1.1  emh-casa@1.2  2,693     2        Updates at once; finished 2027-01-04
2026-09-07  emh-casa@1.1  emh-casa@1.2  2,685     2        Musterstadt Netz; finished 2027-02-08
2026-12-07  emh-casa@1.1  emh-casa@1.2  3,178     2        Lets it soak; finished 2027-03-12
2027-11-20  emh-casa@1.2  emh-casa@1.3  3,400     1        Skips releases; finished 2028-04-11
2027-11-20  emh-casa@1.2  emh-casa@1.3  3,392     1        Updates at once; finished 2028-04-11
2027-11-20  emh-casa@1.2  emh-casa@1.3  3,375     4        Musterstadt Netz; finished 2028-04-24
2028-02-21  emh-casa@1.2  emh-casa@1.3  3,873     4        Lets it soak; finished 2028-05-01
2028-04-10  emh-casa@1.3  emh-casa@1.4  3,562     2        Musterstadt Netz; finished 2028-09-04
2028-04-11  emh-casa@1.3  emh-casa@1.4  3,573     4        Skips releases; finished 2028-12-11
2028-04-11  emh-casa@1.3  emh-casa@1.4  3,568     5        Updates at once; finished 2028-12-11
2028-07-10  emh-casa@1.3  emh-casa@1.4  4,028     4        Lets it soak; finished 2028-12-11
... and 192 smaller ones.

Decisions
decision              because                   times  first       last        most at stake
goes-on               product-permitted         18     2020-01-01  2020-01-01  0
goes-on-without       product-banned            6      2022-02-01  2022-02-01  162
resumes               product-permitted         12     2022-05-23  2026-10-23  168
goes-on-in-doubt      product-undetermined      6      2023-05-25  2023-05-25  0
starts-campaign       new-certified-version     148    2021-01-01  2028-12-11  4,028
starts-campaign       certificate-ends          4      2026-08-31  2026-09-28  1,020
starts-campaign       certificates-missing      52     2022-02-01  2028-08-07  771
waits                 never-updates             23     2021-01-01  2028-12-11  1,482
waits                 latest-start-not-reached  17     2021-01-01  2028-12-11  1,779
waits                 soaking                   27     2021-01-01  2028-12-11  3,753
skips-release         next-release-soon         2      2022-01-03  2022-12-05  1
rolls-back            brick-rate-too-high       2      2021-07-12  2024-09-30  760
goes-on-after-canary  brick-rate-low            13     2022-08-08  2028-07-03  2,902
cannot-update         nothing-in-reach          34     2022-01-31  2025-10-06  325
slows-without-duty    no-duty                   12     2020-01-01  2022-05-24  6,346
duty-again            duty                      12     2020-02-25  2025-01-02  3,833

What the options promised, as known on the day (* chosen)
operators, over 26 weeks  gateways a week  days at risk  idle crew days  stranded  EUR
2022-02-01, Musterstadt Netz, sagemcom-smarty-iq: product-banned
goes-on-without *         39.1             0             0               157       18,840
pauses                    0.0              0             259             157       252,642
switches-mix              24.2             0             98              157       107,625
2022-02-01, Updates at once, sagemcom-smarty-iq: product-banned
goes-on-without *         39.1             0             0               178       21,360
pauses                    0.0              0             259             178       255,162
switches-mix              23.7             0             101             178       113,142
2022-02-01, Lets it soak, sagemcom-smarty-iq: product-banned
goes-on-without *         39.1             0             0               162       19,440
pauses                    0.0              0             259             162       253,242
switches-mix              24.6             0             96              162       105,930

administrators     begins      over        too late  bricked
2023-10-02, Never updates, emh-casa@1.0: certificates end 2031-10-02
starts-campaign    2023-10-02  2024-02-29  0         1
waits *            -           -           1,243     0
skips-release      2024-10-01  2025-03-04  0         1
exchanges-on-site  2023-10-02  -           0         0
2024-06-28, Never updates, ppc-smgw@2.0: certificates end 2030-12-21
starts-campaign    2024-06-28  2024-10-18  0         0
waits *            -           -           852       0
skips-release      2025-06-27  2025-10-17  0         0
exchanges-on-site  2024-06-28  -           0         0
2026-09-07, Never updates, emh-casa@1.1: certificates end 2033-08-27
starts-campaign    2026-09-07  2027-02-18  0         1
waits *            -           -           1,482     0
skips-release      2027-09-07  2028-02-18  0         1
exchanges-on-site  2026-09-07  -           0         0
Means, with the law of that day and no end of it in sight. Days at risk: gateway-days of what is
hung in doubt. EUR: idle crews and gateways that stay on the shelf. Too late: gateways that still
have the old version when its certificates end. The decisions on which most hung; --format json has
all.

Totals
total                                                count
gateways installed on the last day                   79,207
installations                                        79,207
gateways updated                                     123,756
bricked by an update                                 72
exchanged on site                                    72
calibration periods ended by an update               20,757
crew days without work                               201
gateway-days without full certification              15,448,635
of these, of unknown certification                   11,358,579
uncertified systems installed because of a ban       0
uncertified systems on the last day, of all systems  0 (0.0 %)
requests past their four months on the last day      0
modern meters fitted instead                         0
modern meters fitted in turn                         175,338
gateways stranded on shelves by a ban                535
gateways written off                                 200

Money
account                over the horizon
bank                   33,847,813 EUR
gateways-in-stock      314,520 EUR
gateways-installed     9,504,840 EUR
installation-visits    21,027,647 EUR
failed-visits          1,141,078 EUR
exchange-visits        6,840 EUR
dead-gateways          8,640 EUR
updates                102,084 EUR
calibrations           814,555 EUR
idle-crews             181,755 EUR
write-offs             24,000 EUR
fees-of-customers      -15,036,442 EUR
fees-of-grid-operator  -14,709,931 EUR
fees-of-modern-meters  -26,345,019 EUR
fees-of-requests       -189,089 EUR
value-added-tax        -10,693,291 EUR
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
Seed 1, replication 0, 36,976 events, hash 87ecb8f2b71b0409. One run is one draw of chance. This is
a model, not legal advice.
