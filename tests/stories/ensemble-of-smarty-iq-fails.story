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
large-new-plants-90-by-2028     100.0 %  83.2 % to 100.0 %  20
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

measure                                   mean        5 %         50 %        95 %        unit
quota-achieved/new-consumers-90-by-2026   79.2 %      76.2 %      78.9 %      82.2 %      share
quota-achieved/new-plants-90-by-2026      72.5 %      67.4 %      71.7 %      79.6 %      share
quota-achieved/new-consumers-90-by-2028   99.8 %      99.6 %      99.8 %      100.0 %     share
quota-achieved/new-plants-90-by-2028      100.0 %     99.8 %      100.0 %     100.0 %     share
quota-achieved/plants-of-2018-50-by-2028  99.9 %      99.7 %      99.9 %      100.0 %     share
quota-achieved/new-consumers-90-by-2030   99.3 %      98.2 %      99.4 %      99.8 %      share
quota-achieved/new-plants-90-by-2030      99.7 %      98.6 %      99.9 %      100.0 %     share
quota-achieved/large-plants-90-by-2032    95.4 %      91.3 %      96.4 %      100.0 %     share
quota-achieved/plants-90-by-2032          98.3 %      96.8 %      98.3 %      99.5 %      share
installed                                 17,031      16,951      17,036      17,095      gateways
installs                                  17,031      16,951      17,036      17,095      gateways
updated                                   77,911      59,614      75,396      101,228     updates
bricked                                   42.2        28.9        43.5        59.2        gateways
gateway-days-uncertified                  1,253,045   1,106,922   1,204,936   1,497,934   gw-days
gateway-days-undetermined                 150,243     140,304     150,920     158,202     gw-days
stranded                                  198         130         183         287         gateways
written-off                               187         108         157         265         gateways
campaign-days-longest                     322         242         325         364         days
campaign-days-mean                        76.0        57.1        74.9        87.8        days
surplus                                   12,970,042  12,822,855  12,976,078  13,081,380  EUR

Open on the last day, so without an end: ban-end/sagemcom-smarty-iq/s24-4 in 20 of 20 runs.
The same in every run: quota-achieved/mme-10 20.6 %, quota-achieved/20-by-2025 100.0 %,
quota-achieved/large-new-plants-90-by-2028 100.0 %, quota-achieved/large-new-plants-90-by-2030 100.0
%, quota-achieved/consumers-90-by-2032 100.0 %, quota-achieved/large-consumers-90-by-2032 100.0 %,
ban-days/sagemcom-smarty-iq/s19-6-s2 3, ban-days/sagemcom-smarty-iq/s24-4 3,619,
ban-days/sagemcom-smarty-iq/s24-4 for consumer-over-100000, controllable-14a 3,988,
ban-days/theben-conexa/s24-4 175, ban-days/efr-sgh/s24-4 1,349.
Seed 1, hash 8043e472ad598f20. Run k is `stichtag run` with --replication k. Probabilities with
exact 95 % intervals (Clopper-Pearson): they speak of the chance that the model draws, not of what
the model does not know. This is a model, not legal advice.
