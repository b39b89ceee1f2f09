stichtag compare history smarty-iq-fails --runs 20
---
smarty-iq-fails against history: 20 pairs of runs

measure                                       first       difference    95 %       factor
quota-achieved/new-consumers-90-by-2026       89.8 %      -10.6 pp *    ± 0.7 pp   5.1
quota-met/new-consumers-90-by-2026            40.0 %      -40.0 pp *    ± 23.5 pp  1.0
quota-achieved/new-plants-90-by-2026          88.6 %      -16.1 pp *    ± 1.4 pp   3.3
quota-met/new-plants-90-by-2026               30.0 %      -30.0 pp *    ± 22.0 pp  1.0
quota-achieved/new-consumers-90-by-2028       99.8 %      +0.0 pp       ± 0.0 pp   1.9
quota-achieved/new-plants-90-by-2028          100.0 %     -0.0 pp       ± 0.0 pp   1.0
quota-achieved/plants-of-2018-50-by-2028      99.9 %      +0.0 pp       ± 0.1 pp   1.3
quota-achieved/large-new-plants-90-by-2030    99.7 %      +0.3 pp       ± 0.6 pp   1.0
quota-achieved/new-consumers-90-by-2030       99.2 %      +0.1 pp       ± 0.3 pp   1.9
quota-achieved/new-plants-90-by-2030          99.6 %      +0.0 pp       ± 0.3 pp   1.8
quota-achieved/large-plants-90-by-2032        95.5 %      -0.1 pp       ± 0.9 pp   5.3
quota-achieved/plants-90-by-2032              98.3 %      -0.1 pp       ± 0.2 pp   5.4
installed                                     17,067      -35.9 *       ± 9.6      9.6
installs                                      17,067      -35.9 *       ± 9.6      9.6
updated                                       79,620      -1,709        ± 4,058    4.1
bricked                                       43.5        -1.3          ± 4.7      1.5
gateway-days-uncertified                      2,175,139   -922,094 *    ± 224,959  1.2
gateway-days-undetermined                     1,877,484   -1,727,242 *  ± 212,594  1.0
stranded                                      156         +41.8 *       ± 19.7     6.5
written-off                                   89.3        +97.2 *       ± 23.2     7.0
campaign-days-longest                         310         +12.1 *       ± 10.4     5.6
campaign-days-mean                            67.2        +8.9 *        ± 5.5      2.2
ban-days/sagemcom-smarty-iq/s19-6-s2          0           +3 *          ± 0        exact
ban-days/sagemcom-smarty-iq/s24-4             112         +3,507 *      ± 0        exact
… for consumer-over-100000, controllable-14a  112         +3,876 *      ± 0        exact
surplus                                       13,194,521  -224,479 *    ± 16,700   8.6

Bans are those of consumer-6000-10000; below them stands a case that a rule on bans tells apart, for
all that fare like it, where its figures are others.
76 measures do not differ in any run.

Run k of both scenarios has the same chance (seed 1). 95 %: the interval around the difference, * if
it excludes 0. Factor: so many times more runs would be needed without common chance (exact: every
pair differs by the same); below 1 the pairing does harm. Intervals are of one measure each: of
twenty that do not differ, one will look as if it did. This is a model, not legal advice.
