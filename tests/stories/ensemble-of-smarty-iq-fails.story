stichtag ensemble smarty-iq-fails --runs 20
---
smarty-iq-fails: 20 runs

probability to meet             is       95 % interval
Musterstadt Netz
mme-10                          100.0 %  83.2 % to 100.0 %
20-by-2025                      100.0 %  83.2 % to 100.0 %
new-consumers-90-by-2026        0.0 %    0.0 % to 16.8 %
new-plants-90-by-2026           0.0 %    0.0 % to 16.8 %
large-new-consumers-90-by-2028  100.0 %  83.2 % to 100.0 %
large-new-plants-90-by-2028     10.0 %   1.2 % to 31.7 %
new-consumers-90-by-2028        100.0 %  83.2 % to 100.0 %
new-plants-90-by-2028           85.0 %   62.1 % to 96.8 %
plants-of-2018-50-by-2028       100.0 %  83.2 % to 100.0 %
large-new-consumers-90-by-2030  100.0 %  83.2 % to 100.0 %
large-new-plants-90-by-2030     100.0 %  83.2 % to 100.0 %
new-consumers-90-by-2030        100.0 %  83.2 % to 100.0 %
new-plants-90-by-2030           100.0 %  83.2 % to 100.0 %
consumers-90-by-2032            100.0 %  83.2 % to 100.0 %
large-consumers-90-by-2032      100.0 %  83.2 % to 100.0 %
large-plants-90-by-2032         100.0 %  83.2 % to 100.0 %
plants-90-by-2032               100.0 %  83.2 % to 100.0 %

measure                                     mean        5 %         50 %        95 %        unit
quota-achieved/20-by-2025                   99.9 %      99.9 %      100.0 %     100.0 %     share
quota-achieved/new-consumers-90-by-2026     67.2 %      65.4 %      66.9 %      69.7 %      share
quota-achieved/new-plants-90-by-2026        48.0 %      43.7 %      47.5 %      53.0 %      share
quota-achieved/large-new-plants-90-by-2028  90.0 %      88.9 %      88.9 %      100.0 %     share
quota-achieved/new-consumers-90-by-2028     94.3 %      91.8 %      94.5 %      96.0 %      share
quota-achieved/new-plants-90-by-2028        92.6 %      89.5 %      92.6 %      96.2 %      share
quota-achieved/plants-of-2018-50-by-2028    92.5 %      89.8 %      92.8 %      96.3 %      share
quota-achieved/new-consumers-90-by-2030     99.9 %      99.8 %      99.9 %      100.0 %     share
quota-achieved/large-plants-90-by-2032      99.2 %      97.7 %      99.4 %      100.0 %     share
quota-achieved/plants-90-by-2032            99.4 %      98.7 %      99.5 %      99.9 %      share
installed                                   19,838      19,656      19,857      19,952      gateways
installs                                    19,838      19,656      19,857      19,952      gateways
updated                                     86,193      68,172      82,439      104,860     updates
bricked                                     46.4        30          46          61          gateways
gateway-days-uncertified                    1,107,121   980,004     1,075,041   1,446,977   gw-days
gateway-days-undetermined                   155,849     145,579     156,915     168,205     gw-days
stranded                                    249         156         244         468         gateways
written-off                                 209         112         173         286         gateways
campaign-days-longest                       393         354         396         457         days
campaign-days-mean                          111         91.8        103         138         days
surplus                                     17,021,988  16,886,423  17,030,297  17,202,503  EUR

The same in every run: quota-achieved/mme-10 40.4 %, quota-achieved/large-new-plants-90-by-2030
100.0 %, quota-achieved/new-plants-90-by-2030 100.0 %, quota-achieved/consumers-90-by-2032 100.0 %,
quota-achieved/large-consumers-90-by-2032 100.0 %, ban-days/ppc-smgw/s24-4 820,
ban-days/emh-casa/s24-4 1,201, ban-days/sagemcom-smarty-iq/s19-6-s2 3,
ban-days/sagemcom-smarty-iq/s24-4 4,713, ban-days/sagemcom-smarty-iq/s24-4 for consumer-over-100000,
controllable-14a 5,082, ban-days/theben-conexa/s24-4 1,391, ban-days/efr-sgh/s24-4 2,565.
Seed 1, hash f172ac7c5dda4ca4. Run k is `stichtag run` with --replication k. Probabilities with
exact 95 % intervals (Clopper-Pearson): they speak of the chance that the model draws, not of what
the model does not know. This is a model, not legal advice.
