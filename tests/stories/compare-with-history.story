stichtag compare history smarty-iq-fails
---
The same chance for each (seed 1, replication 0), so that what differs comes from the scenarios.
Differences first.

measure                    history    smarty-iq-fails  difference
installed                  19,910     19,905           -5
installs                   19,910     19,905           -5
updated                    92,258     80,399           -11,859
bricked                    48         28               -20
replaced                   48         28               -20
gateway-days-uncertified   258,068    2,447,869        +2,189,801
gateway-days-undetermined  1,733,643  157,439          -1,576,204
stranded                   172        233              +61
written-off                63         137              +74
points-short               104        119              +15
legacy-because-of-ban      0          0                the same
modern-meters-instead      0          0                the same
duties-missed              2          2                the same

One draw of chance is no forecast. This is a model, not legal advice.
