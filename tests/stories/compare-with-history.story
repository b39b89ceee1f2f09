stichtag compare history smarty-iq-fails
---
The same chance for each (seed 1, replication 0), so that what differs comes from the scenarios.
Differences first.

what differs                         unit          history     smarty-iq-fails  difference
short of duties counted in points    points        4           39               +35
short of duties counted in capacity  kW            92          832              +740
gateways installed on the last day   gateways      17,055      17,037           -18
installations                        gateways      17,055      17,037           -18
gateways updated                     updates       78,061      68,042           -10,019
bricked by an update                 gateways      40          45               +5
exchanged on site                    gateways      40          640              +600
without full certification           gateway-days  1,926,816   1,115,736        -811,080
of unknown certification             gateway-days  1,690,042   150,727          -1,539,315
stranded on shelves by a ban         gateways      152         210              +58
written off                          gateways      57          147              +90
update campaigns                     campaigns     117         85               -32
fees less costs                      EUR           13,181,115  12,962,008       -219,107
sagemcom-smarty-iq banned, s19-6-s2  days          0           3                +3
sagemcom-smarty-iq banned, s24-4     days          112         3,619            +3,507
new-consumers-90-by-2026, achieved                 88.92 %     79.46 %          -9.46 pp
new-consumers-90-by-2026, short by   points        4           39               +35
new-plants-90-by-2026, achieved                    87.98 %     71.79 %          -16.19 pp
new-plants-90-by-2026, short by      kW            92          832              +740
new-consumers-90-by-2030, achieved                 99.52 %     99.84 %          +0.32 pp
plants-90-by-2032, achieved                        98.22 %     98.54 %          +0.31 pp

the same in all                        unit       value
duties missed, by all operators        duties     2
uncertified because of a ban           systems    0
modern meters fitted instead           meters     0
operators that installed nothing       operators  0
of these rolled back                   campaigns  4
theben-conexa banned, s24-4            days       175
efr-sgh banned, s24-4                  days       1,349
mme-10, achieved                                  20.61 %
20-by-2025, achieved                              100.00 %
new-consumers-90-by-2026, missed by    operators  1
new-plants-90-by-2026, missed by       operators  1
large-new-plants-90-by-2028, achieved             100.00 %
new-consumers-90-by-2028, achieved                99.60 %
new-plants-90-by-2028, achieved                   100.00 %
plants-of-2018-50-by-2028, achieved               99.93 %
large-new-plants-90-by-2030, achieved             100.00 %
new-plants-90-by-2030, achieved                   100.00 %
consumers-90-by-2032, achieved                    100.00 %
large-consumers-90-by-2032, achieved              100.00 %
large-plants-90-by-2032, achieved                 94.93 %

Bans: days within the horizon on which installation in consumer-6000-10000 is banned for certain.
Duties: over all operators. One draw of chance is no forecast. This is a model, not legal advice.
