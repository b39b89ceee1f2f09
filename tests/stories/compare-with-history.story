stichtag compare history smarty-iq-fails
---
The same chance for each (seed 1, replication 0), so that what differs comes from the scenarios.
Differences first.

what differs                            unit          history     smarty-iq-fails  difference
duties missed, by all operators         duties        2           3                +1
short of duties counted in points       points        86          127              +41
short of duties counted in capacity     kW            1,774       2,623            +850
gateways installed on the last day      gateways      19,909      19,824           -85
installations                           gateways      19,909      19,824           -85
gateways updated                        updates       83,909      72,390           -11,519
bricked by an update                    gateways      43          37               -6
exchanged on site                       gateways      43          657              +614
without full certification              gateway-days  1,978,005   1,168,022        -809,983
of unknown certification                gateway-days  1,727,008   156,935          -1,570,073
stranded on shelves by a ban            gateways      180         235              +55
written off                             gateways      67          152              +85
update campaigns                        campaigns     127         87               -40
fees less costs                         EUR           17,417,699  17,027,014       -390,685
sagemcom-smarty-iq banned, s19-6-s2     days          0           3                +3
sagemcom-smarty-iq banned, s24-4        days          1,206       4,713            +3,507
new-consumers-90-by-2026, achieved                    74.21 %     66.60 %          -7.61 pp
new-consumers-90-by-2026, short by      points        86          127              +41
new-plants-90-by-2026, achieved                       59.52 %     45.35 %          -14.17 pp
new-plants-90-by-2026, short by         kW            1,774       2,598            +825
large-new-plants-90-by-2028, achieved                 100.00 %    88.89 %          -11.11 pp
large-new-plants-90-by-2028, short by   kW            0           25               +25
large-new-plants-90-by-2028, missed by  operators     0           1                +1
new-consumers-90-by-2028, achieved                    99.73 %     94.95 %          -4.77 pp
new-plants-90-by-2028, achieved                       99.87 %     91.94 %          -7.93 pp
plants-of-2018-50-by-2028, achieved                   99.29 %     92.08 %          -7.21 pp
large-plants-90-by-2032, achieved                     94.94 %     100.00 %         +5.06 pp
plants-90-by-2032, achieved                           99.08 %     99.81 %          +0.73 pp

the same in all                        unit       value
uncertified because of a ban           systems    0
modern meters fitted instead           meters     0
operators that installed nothing       operators  0
of these rolled back                   campaigns  4
ppc-smgw banned, s24-4                 days       820
emh-casa banned, s24-4                 days       1,201
theben-conexa banned, s24-4            days       1,391
efr-sgh banned, s24-4                  days       2,565
mme-10, achieved                                  40.39 %
20-by-2025, achieved                              100.00 %
new-consumers-90-by-2026, missed by    operators  1
new-plants-90-by-2026, missed by       operators  1
large-new-plants-90-by-2030, achieved             100.00 %
new-consumers-90-by-2030, achieved                99.78 %
new-plants-90-by-2030, achieved                   99.89 %
consumers-90-by-2032, achieved                    100.00 %
large-consumers-90-by-2032, achieved              100.00 %

Bans: days within the horizon on which installation in consumer-6000-10000 is banned for certain.
Duties: over all operators. One draw of chance is no forecast. This is a model, not legal advice.
