stichtag compare history smarty-iq-fails --runs 20
---
smarty-iq-fails against history: 20 pairs of runs

measure                                   first       difference    95 % interval             factor
quota-achieved/20-by-2025                 98.5 %      -1.5 pp *     -2.3 pp .. -0.7 pp        8.7
quota-achieved/new-consumers-90-by-2026   71.3 %      -1.3 pp *     -1.9 pp .. -0.8 pp        6.3
quota-achieved/new-plants-90-by-2026      73.3 %      -1.3 pp *     -1.9 pp .. -0.7 pp        3.4
quota-achieved/new-consumers-90-by-2028   99.8 %      -0.0 pp       -0.0 pp .. +0.0 pp        2.6
quota-achieved/new-plants-90-by-2028      100.0 %     -0.0 pp       -0.0 pp .. +0.0 pp        1.0
quota-achieved/plants-of-2018-50-by-2028  99.9 %      -0.0 pp       -0.1 pp .. +0.1 pp        0.9
quota-achieved/new-consumers-90-by-2030   99.9 %      +0.0 pp       -0.0 pp .. +0.0 pp        1.8
quota-achieved/consumers-90-by-2032       244.6 %     -0.6 pp       -1.2 pp .. +0.1 pp        5.0
quota-achieved/large-plants-90-by-2032    97.6 %      +0.1 pp       -0.4 pp .. +0.6 pp        4.5
quota-achieved/plants-90-by-2032          99.1 %      -0.2 pp *     -0.3 pp .. -0.0 pp        5.0
installed                                 19,890      -24.4 *       -37.5 .. -11.3            6.8
installs                                  19,890      -24.4 *       -37.5 .. -11.3            6.8
updated                                   88,156      -4,665        -9,489 .. +160            2.7
bricked                                   46.2        -3            -9.1 .. +3.1              1.6
gateway-days-uncertified                  322,513     +2,272,302 *  +2,190,104 .. +2,354,501  1.2
gateway-days-undetermined                 1,864,919   -1,705,849 *  -1,926,455 .. -1,485,242  1.0
stranded                                  179         +42.7 *       +23.8 .. +61.6            5.3
written-off                               113         +88.8 *       +65.2 .. +112             6.5
campaign-days-longest                     366         +6.8          -5.0 .. +18.5             3.4
campaign-days-mean                        98.5        +17.9 *       +10.5 .. +25.4            2.6
ban-days/sagemcom-smarty-iq/s19-6-s2      0           +3 *          +3 .. +3                  exact
ban-days/sagemcom-smarty-iq/s24-4         1,206       +3,507 *      +3,507 .. +3,507          exact
ban-end/sagemcom-smarty-iq/s24-4          2022-05-23  +3,876 d *    +3,876 d .. +3,876 d      exact
surplus                                   10,131,608  -79,837 *     -102,797 .. -56,878       13.0

44 measures do not differ in any run.

Run k of both scenarios has the same chance (seed 1). * the interval excludes 0. Factor: so many
times more runs would be needed without common chance (exact: every pair differs by the same); below
1 the pairing does harm. Intervals are of one measure each: of twenty that do not differ, one will
look as if it did. This is a model, not legal advice.
