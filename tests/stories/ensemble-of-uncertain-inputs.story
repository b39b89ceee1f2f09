stichtag ensemble smarty-iq-uncertain --runs 20 --seed 5 --design lhs
---
smarty-iq-uncertain: 20 runs

probability to meet             is       95 % interval
Musterstadt Netz
20-by-2025                      100.0 %  83.2 % to 100.0 %
new-consumers-90-by-2026        50.0 %   27.2 % to 72.8 %
new-plants-90-by-2026           55.0 %   31.5 % to 76.9 %
large-new-consumers-90-by-2028  100.0 %  83.2 % to 100.0 %
large-new-plants-90-by-2028     85.0 %   62.1 % to 96.8 %
new-consumers-90-by-2028        95.0 %   75.1 % to 99.9 %
new-plants-90-by-2028           95.0 %   75.1 % to 99.9 %
plants-of-2018-50-by-2028       100.0 %  83.2 % to 100.0 %
large-new-consumers-90-by-2030  100.0 %  83.2 % to 100.0 %
large-new-plants-90-by-2030     95.0 %   75.1 % to 99.9 %
new-consumers-90-by-2030        100.0 %  83.2 % to 100.0 %
new-plants-90-by-2030           100.0 %  83.2 % to 100.0 %
consumers-90-by-2032            100.0 %  83.2 % to 100.0 %
large-consumers-90-by-2032      100.0 %  83.2 % to 100.0 %
large-plants-90-by-2032         100.0 %  83.2 % to 100.0 %
plants-90-by-2032               100.0 %  83.2 % to 100.0 %

measure                                     mean        5 %         50 %        95 %        unit
quota-achieved/20-by-2025                   115.9 %     83.9 %      118.1 %     155.9 %     share
quota-achieved/new-consumers-90-by-2026     84.6 %      57.7 %      89.8 %      99.7 %      share
quota-achieved/new-plants-90-by-2026        85.7 %      59.6 %      90.1 %      100.0 %     share
quota-achieved/large-new-plants-90-by-2028  88.6 %      0.0 %       100.0 %     100.0 %     share
quota-achieved/new-consumers-90-by-2028     98.1 %      93.1 %      99.7 %      100.0 %     share
quota-achieved/new-plants-90-by-2028        98.5 %      94.6 %      100.0 %     100.0 %     share
quota-achieved/plants-of-2018-50-by-2028    98.3 %      93.8 %      99.8 %      100.0 %     share
quota-achieved/large-new-plants-90-by-2030  95.0 %      95.0 %      100.0 %     100.0 %     share
quota-achieved/new-consumers-90-by-2030     99.3 %      98.7 %      99.8 %      100.0 %     share
quota-achieved/new-plants-90-by-2030        99.6 %      99.3 %      100.0 %     100.0 %     share
quota-achieved/consumers-90-by-2032         339.5 %     208.4 %     360.2 %     383.1 %     share
quota-achieved/large-consumers-90-by-2032   100.0 %     100.0 %     100.0 %     100.0 %     share
quota-achieved/large-plants-90-by-2032      97.5 %      92.0 %      98.2 %      100.0 %     share
quota-achieved/plants-90-by-2032            99.2 %      98.2 %      99.2 %      99.9 %      share
installed                                   16,747      15,477      17,047      17,192      gateways
installs                                    16,747      15,477      17,047      17,192      gateways
updated                                     87,628      63,752      86,334      114,146     updates
bricked                                     48          33.7        48.5        67.2        gateways
gateway-days-uncertified                    668,280     279,089     454,683     1,366,062   gateway-days
stranded                                    155         94.7        150         235         gateways
written-off                                 89.4        1.9         70.5        165         gateways
campaign-days-longest                       396         341         383         485         days
campaign-days-mean                          112         85.7        113         133         days
ban-days/ppc-smgw/s19-6-s2                  0.5         0           0           3           days
ban-days/emh-casa/s19-6-s2                  0.5         0           0           3           days
ban-days/sagemcom-smarty-iq/s19-6-s2        1.6         0           3           3           days
ban-days/sagemcom-smarty-iq/s24-4           560         112         154         1,639       days
ban-end/sagemcom-smarty-iq/s24-4            2024-03-04  2022-05-23  2023-07-08  2027-08-01  day
ban-days/theben-conexa/s19-6-s2             0.5         0           0           3           days
surplus                                     9,048,575   7,940,014   9,225,763   9,963,043   EUR

The same in every run: ban-days/theben-conexa/s24-4 175, ban-days/efr-sgh/s24-4 1,349.
Seed 5, hash 09f04a19c5f4a96a. Run k is `stichtag run` with --replication k. Probabilities with
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

