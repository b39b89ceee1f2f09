stichtag compare history smarty-iq-fails
---
The same chance for each (seed 1, replication 0), so that what differs comes from the scenarios.
Differences first.

measure                    history    smarty-iq-fails  difference
installed                  19,909     19,824           -85
installs                   19,909     19,824           -85
updated                    83,909     72,390           -11,519
bricked                    43         37               -6
replaced                   43         657              +614
gateway-days-uncertified   1,978,005  1,168,022        -809,983
gateway-days-undetermined  1,727,008  156,935          -1,570,073
stranded                   180        235              +55
written-off                67         152              +85
duties-missed              2          3                +1
points-short               86         127              +41
legacy-because-of-ban      0          0                the same
modern-meters-instead      0          0                the same

One draw of chance is no forecast. This is a model, not legal advice.
