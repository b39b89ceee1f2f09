stichtag compare history smarty-iq-fails --runs 20
---
smarty-iq-fails against history: 20 pairs of runs

measure                                     first       difference    95 % interval             factor
quota-achieved/20-by-2025                   100.0 %     -0.2 pp       -0.6 pp .. +0.2 pp        1.0
quota-achieved/new-consumers-90-by-2026     75.5 %      -7.2 pp *     -7.7 pp .. -6.8 pp        4.7
quota-achieved/new-plants-90-by-2026        62.9 %      -12.7 pp *    -13.8 pp .. -11.7 pp      3.2
quota-achieved/large-new-plants-90-by-2028  100.0 %     -8.9 pp *     -11.0 pp .. -6.8 pp       1.0
quota-met/large-new-plants-90-by-2028       100.0 %     -80.0 pp *    -99.2 pp .. -60.8 pp      1.0
quota-achieved/new-consumers-90-by-2028     99.8 %      -3.3 pp *     -3.8 pp .. -2.7 pp        1.0
quota-achieved/new-plants-90-by-2028        100.0 %     -4.3 pp *     -5.1 pp .. -3.4 pp        1.0
quota-achieved/plants-of-2018-50-by-2028    99.8 %      -4.3 pp *     -5.1 pp .. -3.5 pp        1.0
quota-achieved/new-consumers-90-by-2030     99.9 %      +0.0 pp       -0.0 pp .. +0.0 pp        2.2
quota-achieved/new-plants-90-by-2030        100.0 %     +0.0 pp       -0.0 pp .. +0.0 pp        1.0
quota-achieved/large-plants-90-by-2032      97.8 %      +1.5 pp *     +0.9 pp .. +2.2 pp        1.3
quota-achieved/plants-90-by-2032            99.2 %      +0.3 pp *     +0.1 pp .. +0.5 pp        3.0
installed                                   19,887      -34.9 *       -68.7 .. -1.1             2.0
installs                                    19,887      -34.9 *       -68.7 .. -1.1             2.0
updated                                     84,116      -44.5         -3,121 .. +3,032          6.3
bricked                                     42.9        -0.7          -4.3 .. +2.9              2.9
gateway-days-uncertified                    424,450     +681,108 *    +380,373 .. +981,843      1.0
gateway-days-undetermined                   1,860,398   -1,704,550 *  -1,926,917 .. -1,482,182  1.0
stranded                                    182         +66.9 *       +31.4 .. +102             2.2
written-off                                 118         +91.7 *       +66.0 .. +117             6.2
campaign-days-longest                       387         +1.2          -15.0 .. +17.5            2.1
campaign-days-mean                          98.9        +12.3 *       +5.5 .. +19.2             2.8
ban-days/sagemcom-smarty-iq/s19-6-s2        0           +3 *          +3 .. +3                  exact
ban-days/sagemcom-smarty-iq/s24-4           1,206       +3,507 *      +3,507 .. +3,507          exact
ban-end/sagemcom-smarty-iq/s24-4            2022-05-23  +3,876 d *    +3,876 d .. +3,876 d      exact
surplus                                     14,001,502  -349,841 *    -373,889 .. -325,793      7.8

42 measures do not differ in any run.

Run k of both scenarios has the same chance (seed 1). * the interval excludes 0. Factor: so many
times more runs would be needed without common chance (exact: every pair differs by the same); below
1 the pairing does harm. Intervals are of one measure each: of twenty that do not differ, one will
look as if it did. This is a model, not legal advice.
