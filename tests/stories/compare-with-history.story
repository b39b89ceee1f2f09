stichtag compare history smarty-iq-fails
---
The same chance for each (seed 1, replication 0), so that what differs comes from the scenarios.
Differences first.

measure                    history    smarty-iq-fails  difference
installed                  19,916     19,898           -18
installs                   19,916     19,898           -18
updated                    82,992     76,266           -6,726
bricked                    36         44               +8
replaced                   36         44               +8
gateway-days-uncertified   254,724    2,334,724        +2,080,000
gateway-days-undetermined  1,623,081  152,810          -1,470,271
stranded                   170        247              +77
written-off                61         157              +96
points-short               108        122              +14
legacy-because-of-ban      0          0                the same
modern-meters-instead      0          0                the same
duties-missed              2          2                the same

One draw of chance is no forecast. This is a model, not legal advice.
