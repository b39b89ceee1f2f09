stichtag compare history smarty-iq-fails --runs 20
---
smarty-iq-fails against history: 20 pairs of runs

measure                                       first       difference    95 %       factor
quota-achieved/20-by-2025                     100.0 %     -0.1 pp       ± 0.3 pp   1.0
quota-achieved/new-consumers-90-by-2026       74.3 %      -7.1 pp *     ± 0.4 pp   6.3
quota-achieved/new-plants-90-by-2026          60.5 %      -12.5 pp *    ± 1.0 pp   4.0
quota-achieved/large-new-plants-90-by-2028    96.7 %      -6.7 pp *     ± 2.6 pp   1.3
quota-met/large-new-plants-90-by-2028         70.0 %      -60.0 pp *    ± 23.5 pp  1.2
quota-achieved/new-consumers-90-by-2028       99.5 %      -5.2 pp *     ± 0.5 pp   2.1
quota-achieved/new-plants-90-by-2028          99.6 %      -7.1 pp *     ± 0.9 pp   1.4
quota-met/new-plants-90-by-2028               100.0 %     -15.0 pp      ± 17.1 pp  1.0
quota-achieved/plants-of-2018-50-by-2028      99.3 %      -6.8 pp *     ± 0.8 pp   1.4
quota-achieved/new-consumers-90-by-2030       99.9 %      +0.0 pp       ± 0.0 pp   3.4
quota-achieved/new-plants-90-by-2030          100.0 %     +0.0 pp       ± 0.0 pp   1.0
quota-achieved/large-plants-90-by-2032        97.4 %      +1.7 pp *     ± 0.7 pp   1.3
quota-achieved/plants-90-by-2032              99.0 %      +0.4 pp *     ± 0.2 pp   2.8
installed                                     19,885      -46.6 *       ± 32.6     2.1
installs                                      19,885      -46.6 *       ± 32.6     2.1
updated                                       88,266      -2,073        ± 2,919    6.5
bricked                                       43.8        +2.5          ± 3.9      2.3
gateway-days-uncertified                      296,158     +810,962 *    ± 43,056   3.3
gateway-days-undetermined                     1,859,006   -1,703,158 *  ± 225,210  1.0
stranded                                      181         +67.7 *       ± 36.2     2.1
written-off                                   116         +92.8 *       ± 25.7     6.3
campaign-days-longest                         388         +5            ± 19.3     1.5
campaign-days-mean                            99.9        +11.5 *       ± 7.2      2.1
ban-days/sagemcom-smarty-iq/s19-6-s2          0           +3 *          ± 0        exact
ban-days/sagemcom-smarty-iq/s24-4             1,206       +3,507 *      ± 0        exact
… for consumer-over-100000, controllable-14a  1,206       +3,876 *      ± 0        exact
ban-end/sagemcom-smarty-iq/s24-4              2022-05-23  +3,876 d *    ± 0 d      exact
surplus                                       17,390,063  -368,075 *    ± 21,519   10.2

Bans are those of consumer-6000-10000; below them stands a case that a rule on bans tells apart, for
all that fare like it, where its figures are others.
89 measures do not differ in any run.

Run k of both scenarios has the same chance (seed 1). 95 %: the interval around the difference, * if
it excludes 0. Factor: so many times more runs would be needed without common chance (exact: every
pair differs by the same); below 1 the pairing does harm. Intervals are of one measure each: of
twenty that do not differ, one will look as if it did. This is a model, not legal advice.
