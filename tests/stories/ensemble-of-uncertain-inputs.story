stichtag ensemble smarty-iq-uncertain --runs 20 --seed 5 --design lhs
---
smarty-iq-uncertain: 20 runs

probability to meet             is       95 % interval      of runs
Musterstadt Netz
mme-10                          100.0 %  83.2 % to 100.0 %  20
20-by-2025                      100.0 %  83.2 % to 100.0 %  20
new-consumers-90-by-2026        40.0 %   19.1 % to 63.9 %   20
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
quota-achieved/20-by-2025                   97.8 %      87.2 %      100.0 %     100.0 %     share
quota-achieved/new-consumers-90-by-2026     82.4 %      55.3 %      86.5 %      99.7 %      share
quota-achieved/new-plants-90-by-2026        76.0 %      34.7 %      83.7 %      100.0 %     share
quota-achieved/large-new-plants-90-by-2028  90.7 %      13.6 %      100.0 %     100.0 %     share
quota-achieved/new-consumers-90-by-2028     97.2 %      82.7 %      99.8 %      100.0 %     share
quota-achieved/new-plants-90-by-2028        96.5 %      76.9 %      100.0 %     100.0 %     share
quota-achieved/plants-of-2018-50-by-2028    96.2 %      77.5 %      99.7 %      99.9 %      share
quota-achieved/large-new-plants-90-by-2030  97.1 %      92.1 %      100.0 %     100.0 %     share
quota-achieved/new-consumers-90-by-2030     98.7 %      97.8 %      99.4 %      100.0 %     share
quota-achieved/new-plants-90-by-2030        99.0 %      98.7 %      99.9 %      100.0 %     share
quota-achieved/large-consumers-90-by-2032   99.5 %      99.5 %      100.0 %     100.0 %     share
quota-achieved/large-plants-90-by-2032      96.0 %      91.3 %      97.1 %      100.0 %     share
quota-achieved/plants-90-by-2032            98.4 %      96.5 %      98.6 %      99.9 %      share
installed                                   16,679      14,843      17,031      17,185      gateways
installs                                    16,679      14,843      17,031      17,185      gateways
updated                                     86,176      59,653      85,797      109,728     updates
bricked                                     45.5        22.8        46          59.5        gateways
gateway-days-uncertified                    585,542     257,464     432,084     1,129,402   gw-days
stranded                                    164         96.0        159         233         gateways
written-off                                 99          15.5        87.5        193         gateways
campaign-days-longest                       379         300         384         436         days
campaign-days-mean                          94.1        48.2        95.5        126         days
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
surplus                                     12,686,182  11,979,658  12,772,224  13,238,755  EUR

Bans are those of consumer-6000-10000; below them stands a case that a rule on bans tells apart, for
all that fare like it, where its figures are others.
The same in every run: quota-achieved/mme-10 20.6 %, quota-achieved/consumers-90-by-2032 100.0 %,
ban-days/theben-conexa/s24-4 175, ban-days/efr-sgh/s24-4 1,349.
Seed 5, hash d6b9d119b8e0774a. Run k is `stichtag run` with --replication k. Probabilities with
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

