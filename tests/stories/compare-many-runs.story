stichtag compare history smarty-iq-fails --runs 20
---
smarty-iq-fails against history: 20 pairs of runs

measure                                       first       difference    95 %       factor
quota-achieved/20-by-2025                     100.0 %     -0.1 pp       ± 0.3 pp   1.0
quota-achieved/new-consumers-90-by-2026       74.7 %      -7.2 pp *     ± 0.7 pp   2.3
quota-achieved/new-plants-90-by-2026          60.9 %      -13.2 pp *    ± 1.0 pp   4.1
quota-achieved/large-new-plants-90-by-2028    98.3 %      -9.4 pp *     ± 2.5 pp   1.0
quota-met/large-new-plants-90-by-2028         85.0 %      -80.0 pp *    ± 19.2 pp  1.1
quota-achieved/new-consumers-90-by-2028       99.6 %      -4.5 pp *     ± 0.7 pp   1.1
quota-achieved/new-plants-90-by-2028          99.8 %      -6.1 pp *     ± 0.9 pp   1.2
quota-achieved/plants-of-2018-50-by-2028      99.5 %      -5.9 pp *     ± 0.8 pp   1.3
quota-achieved/new-consumers-90-by-2030       99.7 %      +0.0 pp       ± 0.0 pp   8.1
quota-achieved/new-plants-90-by-2030          100.0 %     +0.0 pp       ± 0.0 pp   1.9
quota-achieved/large-plants-90-by-2032        97.6 %      +1.5 pp *     ± 0.8 pp   1.1
quota-achieved/plants-90-by-2032              98.8 %      +0.6 pp *     ± 0.2 pp   3.8
installed                                     19,879      -34.2 *       ± 29.8     2.0
installs                                      19,879      -34.2 *       ± 29.8     2.0
updated                                       86,710      -4,443 *      ± 3,745    5.1
bricked                                       47.8        -3.4          ± 4.5      1.7
gateway-days-uncertified                      2,216,763   -954,057 *    ± 219,111  1.1
gateway-days-undetermined                     1,912,622   -1,756,465 *  ± 211,924  1.0
stranded                                      181         +56.7 *       ± 28.6     4.5
written-off                                   111         +92.2 *       ± 21.9     8.0
campaign-days-longest                         279         +21.4 *       ± 10.8     11.2
campaign-days-mean                            56.4        +9.2 *        ± 2.4      5.6
ban-days/sagemcom-smarty-iq/s19-6-s2          0           +3 *          ± 0        exact
ban-days/sagemcom-smarty-iq/s24-4             1,206       +3,507 *      ± 0        exact
… for consumer-over-100000, controllable-14a  1,206       +3,876 *      ± 0        exact
surplus                                       17,415,936  -362,051 *    ± 22,116   8.9

Bans are those of consumer-6000-10000; below them stands a case that a rule on bans tells apart, for
all that fare like it, where its figures are others.
88 measures do not differ in any run.

Run k of both scenarios has the same chance (seed 1). 95 %: the interval around the difference, * if
it excludes 0. Factor: so many times more runs would be needed without common chance (exact: every
pair differs by the same); below 1 the pairing does harm. Intervals are of one measure each: of
twenty that do not differ, one will look as if it did. This is a model, not legal advice.
