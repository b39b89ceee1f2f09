stichtag compare history smarty-iq-fails --runs 20
---
smarty-iq-fails against history: 20 pairs of runs

measure                                     first       difference    95 % interval             factor
quota-achieved/20-by-2025                   99.2 %      -1.8 pp *     -2.4 pp .. -1.2 pp        13.2
quota-achieved/new-consumers-90-by-2026     70.5 %      -1.1 pp *     -1.7 pp .. -0.6 pp        5.5
quota-achieved/new-plants-90-by-2026        72.8 %      -0.8 pp *     -1.4 pp .. -0.3 pp        4.8
quota-achieved/large-new-plants-90-by-2028  99.4 %      0.0 pp        -1.7 pp .. +1.7 pp        0.9
quota-met/large-new-plants-90-by-2028       95.0 %      0.0 pp        -15.2 pp .. +15.2 pp      1.0
quota-achieved/new-consumers-90-by-2028     99.9 %      -0.0 pp       -0.0 pp .. +0.0 pp        2.9
quota-achieved/plants-of-2018-50-by-2028    99.9 %      +0.0 pp       -0.1 pp .. +0.1 pp        1.0
quota-achieved/new-consumers-90-by-2030     99.9 %      +0.0 pp *     +0.0 pp .. +0.1 pp        2.5
quota-achieved/consumers-90-by-2032         244.6 %     -0.8 pp *     -1.4 pp .. -0.2 pp        5.7
quota-achieved/large-plants-90-by-2032      97.5 %      +0.4 pp       -0.1 pp .. +0.9 pp        3.5
quota-achieved/plants-90-by-2032            99.2 %      -0.1 pp       -0.2 pp .. +0.1 pp        3.8
installed                                   19,891      -20.5 *       -33.9 .. -7.1             7.0
installs                                    19,891      -20.5 *       -33.9 .. -7.1             7.0
updated                                     86,086      -4,321 *      -8,136 .. -506            4.0
bricked                                     43.8        +0.5          -2.9 .. +3.8              3.1
gateway-days-uncertified                    338,815     +2,290,698 *  +2,204,963 .. +2,376,433  2.2
gateway-days-undetermined                   1,802,518   -1,648,093 *  -1,855,662 .. -1,440,523  1.0
stranded                                    186         +36.4 *       +19.5 .. +53.2            8.8
written-off                                 119         +82.0 *       +61.6 .. +102             10.8
campaign-days-longest                       366         +1.6          -15.6 .. +18.7            1.7
campaign-days-mean                          104         +19.2 *       +12.0 .. +26.4            2.4
ban-days/sagemcom-smarty-iq/s19-6-s2        0           +3 *          +3 .. +3                  exact
ban-days/sagemcom-smarty-iq/s24-4           1,206       +3,507 *      +3,507 .. +3,507          exact
ban-end/sagemcom-smarty-iq/s24-4            2022-05-23  +3,876 d *    +3,876 d .. +3,876 d      exact
surplus                                     10,097,235  -70,311 *     -94,235 .. -46,387        11.9

43 measures do not differ in any run.

Run k of both scenarios has the same chance (seed 1). * the interval excludes 0. Factor: so many
times more runs would be needed without common chance (exact: every pair differs by the same); below
1 the pairing does harm. Intervals are of one measure each: of twenty that do not differ, one will
look as if it did. This is a model, not legal advice.
