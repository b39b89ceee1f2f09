stichtag ensemble smarty-iq-fails --runs 20
---
smarty-iq-fails: 20 runs

probability to meet             is       95 % interval      of runs
Musterstadt Netz
mme-10                          100.0 %  83.2 % to 100.0 %  20
20-by-2025                      100.0 %  83.2 % to 100.0 %  20
new-consumers-90-by-2026        0.0 %    0.0 % to 16.8 %    20
new-plants-90-by-2026           0.0 %    0.0 % to 16.8 %    20
large-new-consumers-90-by-2028  no case                     0 of 20
large-new-plants-90-by-2028     5.0 %    0.1 % to 24.9 %    20
new-consumers-90-by-2028        100.0 %  83.2 % to 100.0 %  20
new-plants-90-by-2028           100.0 %  83.2 % to 100.0 %  20
plants-of-2018-50-by-2028       100.0 %  83.2 % to 100.0 %  20
large-new-consumers-90-by-2030  no case                     0 of 20
large-new-plants-90-by-2030     100.0 %  83.2 % to 100.0 %  20
new-consumers-90-by-2030        100.0 %  83.2 % to 100.0 %  20
new-plants-90-by-2030           100.0 %  83.2 % to 100.0 %  20
consumers-90-by-2032            100.0 %  83.2 % to 100.0 %  20
large-consumers-90-by-2032      100.0 %  83.2 % to 100.0 %  20
large-plants-90-by-2032         100.0 %  83.2 % to 100.0 %  20
plants-90-by-2032               100.0 %  83.2 % to 100.0 %  20

measure                                     mean        5 %         50 %        95 %        unit
quota-achieved/20-by-2025                   99.9 %      99.9 %      100.0 %     100.0 %     share
quota-achieved/new-consumers-90-by-2026     67.6 %      65.3 %      67.4 %      70.2 %      share
quota-achieved/new-plants-90-by-2026        47.7 %      43.9 %      46.6 %      52.2 %      share
quota-achieved/large-new-plants-90-by-2028  88.9 %      88.3 %      88.9 %      89.4 %      share
quota-achieved/new-consumers-90-by-2028     95.1 %      92.8 %      94.8 %      97.0 %      share
quota-achieved/new-plants-90-by-2028        93.6 %      91.3 %      93.6 %      96.6 %      share
quota-achieved/plants-of-2018-50-by-2028    93.6 %      91.3 %      93.4 %      96.6 %      share
quota-achieved/new-consumers-90-by-2030     99.7 %      99.7 %      99.8 %      99.8 %      share
quota-achieved/new-plants-90-by-2030        100.0 %     99.9 %      100.0 %     100.0 %     share
quota-achieved/large-plants-90-by-2032      99.1 %      97.1 %      99.4 %      100.0 %     share
quota-achieved/plants-90-by-2032            99.4 %      98.6 %      99.5 %      99.8 %      share
installed                                   19,845      19,727      19,867      19,923      gateways
installs                                    19,845      19,727      19,867      19,923      gateways
updated                                     82,267      64,858      82,680      104,304     updates
bricked                                     44.4        33.7        41.5        57.1        gateways
gateway-days-uncertified                    1,262,705   1,129,329   1,219,192   1,571,584   gw-days
gateway-days-undetermined                   156,157     145,245     156,856     168,987     gw-days
stranded                                    237         137         210         438         gateways
written-off                                 203         116         168         289         gateways
campaign-days-longest                       300         252         289         435         days
campaign-days-mean                          65.6        55.3        65.0        83.2        days
surplus                                     17,053,884  16,876,935  17,054,620  17,176,489  EUR

Open on the last day, so without an end: ban-end/sagemcom-smarty-iq/s24-4 in 20 of 20 runs.
The same in every run: quota-achieved/mme-10 40.4 %, quota-achieved/large-new-plants-90-by-2030
100.0 %, quota-achieved/consumers-90-by-2032 100.0 %, quota-achieved/large-consumers-90-by-2032
100.0 %, ban-days/ppc-smgw/s24-4 820, ban-days/emh-casa/s24-4 1,201,
ban-days/sagemcom-smarty-iq/s19-6-s2 3, ban-days/sagemcom-smarty-iq/s24-4 4,713,
ban-days/sagemcom-smarty-iq/s24-4 for consumer-over-100000, controllable-14a 5,082,
ban-days/theben-conexa/s24-4 1,391, ban-days/efr-sgh/s24-4 2,565.
Seed 1, hash 0ad86d670ce1e0bc. Run k is `stichtag run` with --replication k. Probabilities with
exact 95 % intervals (Clopper-Pearson): they speak of the chance that the model draws, not of what
the model does not know. This is a model, not legal advice.
