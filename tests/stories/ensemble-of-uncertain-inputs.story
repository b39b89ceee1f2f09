stichtag ensemble smarty-iq-uncertain --runs 20 --seed 5 --design lhs
---
smarty-iq-uncertain: 20 runs

probability to meet             is       95 % interval
Musterstadt Netz
20-by-2025                      100.0 %  83.2 % to 100.0 %
new-consumers-90-by-2026        45.0 %   23.1 % to 68.5 %
new-plants-90-by-2026           40.0 %   19.1 % to 63.9 %
large-new-consumers-90-by-2028  100.0 %  83.2 % to 100.0 %
large-new-plants-90-by-2028     90.0 %   68.3 % to 98.8 %
new-consumers-90-by-2028        90.0 %   68.3 % to 98.8 %
new-plants-90-by-2028           90.0 %   68.3 % to 98.8 %
plants-of-2018-50-by-2028       100.0 %  83.2 % to 100.0 %
large-new-consumers-90-by-2030  100.0 %  83.2 % to 100.0 %
large-new-plants-90-by-2030     95.0 %   75.1 % to 99.9 %
new-consumers-90-by-2030        100.0 %  83.2 % to 100.0 %
new-plants-90-by-2030           95.0 %   75.1 % to 99.9 %
consumers-90-by-2032            100.0 %  83.2 % to 100.0 %
large-consumers-90-by-2032      100.0 %  83.2 % to 100.0 %
large-plants-90-by-2032         100.0 %  83.2 % to 100.0 %
plants-90-by-2032               100.0 %  83.2 % to 100.0 %

measure                                     mean        5 %         50 %        95 %        unit
quota-achieved/20-by-2025                   98.0 %      87.8 %      100.0 %     100.0 %     share
quota-achieved/new-consumers-90-by-2026     83.8 %      56.3 %      89.4 %      99.7 %      share
quota-achieved/new-plants-90-by-2026        78.4 %      34.5 %      88.2 %      100.0 %     share
quota-achieved/large-new-plants-90-by-2028  90.0 %      0.0 %       100.0 %     100.0 %     share
quota-achieved/new-consumers-90-by-2028     97.7 %      85.1 %      99.6 %      100.0 %     share
quota-achieved/new-plants-90-by-2028        97.2 %      82.2 %      100.0 %     100.0 %     share
quota-achieved/plants-of-2018-50-by-2028    97.0 %      82.1 %      99.7 %      99.9 %      share
quota-achieved/large-new-plants-90-by-2030  99.1 %      99.1 %      100.0 %     100.0 %     share
quota-achieved/new-consumers-90-by-2030     99.1 %      98.3 %      99.8 %      100.0 %     share
quota-achieved/new-plants-90-by-2030        99.3 %      98.1 %      100.0 %     100.0 %     share
quota-achieved/large-consumers-90-by-2032   99.9 %      99.9 %      100.0 %     100.0 %     share
quota-achieved/large-plants-90-by-2032      97.8 %      92.7 %      98.6 %      100.0 %     share
quota-achieved/plants-90-by-2032            99.2 %      98.2 %      99.2 %      99.9 %      share
installed                                   16,693      14,919      17,036      17,193      gateways
installs                                    16,693      14,919      17,036      17,193      gateways
updated                                     86,258      61,516      83,442      114,423     updates
bricked                                     45.9        30.9        47.5        56.5        gateways
gateway-days-uncertified                    603,967     261,409     439,665     1,179,200   gateway-days
stranded                                    173         100.0       167         276         gateways
written-off                                 99.2        24.2        88.5        177         gateways
campaign-days-longest                       410         350         412         505         days
campaign-days-mean                          113         85.7        114         138         days
ban-days/ppc-smgw/s19-6-s2                  0.5         0           0           3           days
ban-days/emh-casa/s19-6-s2                  0.5         0           0           3           days
ban-days/sagemcom-smarty-iq/s19-6-s2        1.6         0           3           3           days
ban-days/sagemcom-smarty-iq/s24-4           560         112         154         1,639       days
ban-end/sagemcom-smarty-iq/s24-4            2024-03-04  2022-05-23  2023-07-08  2027-08-01  day
ban-days/theben-conexa/s19-6-s2             0.5         0           0           3           days
surplus                                     9,782,568   9,122,658   9,875,027   10,358,712  EUR

The same in every run: quota-achieved/consumers-90-by-2032 100.0 %, ban-days/theben-conexa/s24-4
175, ban-days/efr-sgh/s24-4 1,349.
Seed 5, hash 29cd518ddd3c82f1. Run k is `stichtag run` with --replication k. Probabilities with
exact 95 % intervals (Clopper-Pearson): they speak of the chance that the model draws, not of what
the model does not know. This is a model, not legal advice.

Drawn for each run:
  - fact.smarty-iq-tr: any day from 2022-05-23 until before 2024-01-01, never with probability 0.3
  (assumption: any day from the finding to the end of 2023, or in three cases of ten never; the
  record has none)
  - reading.ban-scope: one of product 0.8, determination 0.2 (assumption: weights of the two
  readings, docs/decisions/0002)
  - operator.Musterstadt Netz.crews.most: triangular from 1 to 3, mode 2 crews (assumption: half as
  many to half as many again)
  - operator.Musterstadt Netz.crews.success: uniform from 0.75 to 0.92 share of visits (assumption:
  around the usual 0.85)
  - administrator.Muster-GWA.policy: one of staged 1, at-once 1, batch 1 (assumption: a policy is an
  input like any other)
  - rank correlation -0.4 of operator.Musterstadt Netz.crews.most and operator.Musterstadt
  Netz.crews.success (assumption: crews that must be found in a hurry know the houses less)

