stichtag compare history smarty-iq-fails --runs 20
---
smarty-iq-fails against history: 20 pairs of runs

measure                                     first       difference    95 % interval             factor
quota-achieved/20-by-2025                   100.0 %     -0.1 pp       -0.4 pp .. +0.1 pp        1.0
quota-achieved/new-consumers-90-by-2026     74.3 %      -7.1 pp *     -7.5 pp .. -6.8 pp        6.3
quota-achieved/new-plants-90-by-2026        60.5 %      -12.5 pp *    -13.5 pp .. -11.5 pp      4.0
quota-achieved/large-new-plants-90-by-2028  96.7 %      -6.7 pp *     -9.3 pp .. -4.1 pp        1.3
quota-met/large-new-plants-90-by-2028       70.0 %      -60.0 pp *    -83.5 pp .. -36.5 pp      1.2
quota-achieved/new-consumers-90-by-2028     99.5 %      -5.2 pp *     -5.7 pp .. -4.7 pp        2.1
quota-achieved/new-plants-90-by-2028        99.6 %      -7.1 pp *     -8.0 pp .. -6.2 pp        1.4
quota-met/new-plants-90-by-2028             100.0 %     -15.0 pp      -32.1 pp .. +2.1 pp       1.0
quota-achieved/plants-of-2018-50-by-2028    99.3 %      -6.8 pp *     -7.6 pp .. -6.0 pp        1.4
quota-achieved/new-consumers-90-by-2030     99.9 %      +0.0 pp       -0.0 pp .. +0.0 pp        3.4
quota-achieved/new-plants-90-by-2030        100.0 %     +0.0 pp       -0.0 pp .. +0.0 pp        1.0
quota-achieved/large-plants-90-by-2032      97.4 %      +1.7 pp *     +1.0 pp .. +2.4 pp        1.3
quota-achieved/plants-90-by-2032            99.0 %      +0.4 pp *     +0.2 pp .. +0.6 pp        2.8
installed                                   19,885      -46.6 *       -79.2 .. -14.0            2.1
installs                                    19,885      -46.6 *       -79.2 .. -14.0            2.1
updated                                     88,266      -2,073        -4,993 .. +846            6.5
bricked                                     43.8        +2.5          -1.4 .. +6.5              2.3
gateway-days-uncertified                    296,158     +810,962 *    +767,906 .. +854,018      3.3
gateway-days-undetermined                   1,859,006   -1,703,158 *  -1,928,367 .. -1,477,948  1.0
stranded                                    181         +67.7 *       +31.5 .. +104             2.1
written-off                                 116         +92.8 *       +67.0 .. +118             6.3
campaign-days-longest                       388         +5            -14.3 .. +24.3            1.5
campaign-days-mean                          99.9        +11.5 *       +4.3 .. +18.7             2.1
ban-days/sagemcom-smarty-iq/s19-6-s2        0           +3 *          +3 .. +3                  exact
ban-days/sagemcom-smarty-iq/s24-4           1,206       +3,507 *      +3,507 .. +3,507          exact
ban-end/sagemcom-smarty-iq/s24-4            2022-05-23  +3,876 d *    +3,876 d .. +3,876 d      exact
surplus                                     14,221,236  -368,075 *    -389,594 .. -346,556      10.2

43 measures do not differ in any run.

Run k of both scenarios has the same chance (seed 1). * the interval excludes 0. Factor: so many
times more runs would be needed without common chance (exact: every pair differs by the same); below
1 the pairing does harm. Intervals are of one measure each: of twenty that do not differ, one will
look as if it did. This is a model, not legal advice.
