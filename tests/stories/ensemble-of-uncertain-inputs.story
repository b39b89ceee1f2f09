stichtag ensemble smarty-iq-uncertain --runs 20 --seed 5 --design lhs
---
smarty-iq-uncertain: 20 runs

probability to meet             is       95 % interval      of runs
Musterstadt Netz
mme-10                          100.0 %  83.2 % to 100.0 %  20
20-by-2025                      100.0 %  83.2 % to 100.0 %  20
new-consumers-90-by-2026        45.0 %   23.1 % to 68.5 %   20
new-plants-90-by-2026           40.0 %   19.1 % to 63.9 %   20
large-new-consumers-90-by-2028  no case                     0 of 20
large-new-plants-90-by-2028     90.0 %   68.3 % to 98.8 %   20
new-consumers-90-by-2028        90.0 %   68.3 % to 98.8 %   20
new-plants-90-by-2028           90.0 %   68.3 % to 98.8 %   20
plants-of-2018-50-by-2028       100.0 %  83.2 % to 100.0 %  20
large-new-consumers-90-by-2030  no case                     0 of 20
large-new-plants-90-by-2030     95.0 %   75.1 % to 99.9 %   20
new-consumers-90-by-2030        95.0 %   75.1 % to 99.9 %   20
new-plants-90-by-2030           95.0 %   75.1 % to 99.9 %   20
consumers-90-by-2032            100.0 %  83.2 % to 100.0 %  20
large-consumers-90-by-2032      100.0 %  83.2 % to 100.0 %  20
large-plants-90-by-2032         100.0 %  83.2 % to 100.0 %  20
plants-90-by-2032               100.0 %  83.2 % to 100.0 %  20

measure                                     mean        5 %         50 %        95 %        unit
quota-achieved/20-by-2025                   97.9 %      88.1 %      100.0 %     100.0 %     share
quota-achieved/new-consumers-90-by-2026     82.9 %      54.6 %      87.7 %      99.7 %      share
quota-achieved/new-plants-90-by-2026        76.8 %      32.6 %      85.8 %      100.0 %     share
quota-achieved/large-new-plants-90-by-2028  90.7 %      13.6 %      100.0 %     100.0 %     share
quota-achieved/new-consumers-90-by-2028     97.1 %      82.7 %      99.6 %      100.0 %     share
quota-achieved/new-plants-90-by-2028        96.7 %      78.2 %      99.9 %      100.0 %     share
quota-achieved/plants-of-2018-50-by-2028    96.4 %      78.0 %      99.7 %      99.9 %      share
quota-achieved/large-new-plants-90-by-2030  96.8 %      91.8 %      100.0 %     100.0 %     share
quota-achieved/new-consumers-90-by-2030     98.7 %      98.0 %      99.4 %      99.8 %      share
quota-achieved/new-plants-90-by-2030        99.1 %      98.5 %      99.9 %      100.0 %     share
quota-achieved/large-consumers-90-by-2032   99.5 %      99.5 %      100.0 %     100.0 %     share
quota-achieved/large-plants-90-by-2032      96.0 %      92.0 %      96.7 %      100.0 %     share
quota-achieved/plants-90-by-2032            98.4 %      96.4 %      98.6 %      99.9 %      share
installed                                   16,680      14,850      17,033      17,189      gateways
installs                                    16,680      14,850      17,033      17,189      gateways
updated                                     86,889      58,452      86,428      112,717     updates
bricked                                     47.4        27.9        46          62.5        gateways
gateway-days-uncertified                    663,976     276,052     454,416     1,300,481   gw-days
stranded                                    169         105         153         245         gateways
written-off                                 102         15.4        95          168         gateways
campaign-days-longest                       364         263         383         438         days
campaign-days-mean                          94.9        50.6        94.9        127         days
ban-days/ppc-smgw/s19-6-s2                  0.5         0           0           3           days
ban-days/emh-casa/s19-6-s2                  0.5         0           0           3           days
ban-days/sagemcom-smarty-iq/s19-6-s2        1.6         0           3           3           days
ban-days/sagemcom-smarty-iq/s24-4           560         112         154         1,639       days
… for consumer-over-100000,                 849         156         523         2,008       days
controllable-14a
ban-end/sagemcom-smarty-iq/s24-4            2024-03-04  2022-05-23  2023-07-08  2027-08-01  day
… for consumer-over-100000,                 2024-05-29  2022-07-06  2023-07-08  2027-08-01  day
controllable-14a
ban-days/theben-conexa/s19-6-s2             0.5         0           0           3           days
surplus                                     12,729,632  12,011,600  12,839,569  13,294,274  EUR

Bans are those of consumer-6000-10000; below them stands a case that a rule on bans tells apart, for
all that fare like it, where its figures are others.
The same in every run: quota-achieved/mme-10 20.6 %, quota-achieved/consumers-90-by-2032 100.0 %,
ban-days/theben-conexa/s24-4 175, ban-days/efr-sgh/s24-4 1,349.
Seed 5, hash 5726061580864c77. Run k is `stichtag run` with --replication k. Probabilities with
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

