stichtag compare history smarty-iq-fails
---
The same chance for each (seed 1, replication 0), so that what differs comes from the scenarios.
Differences first.

measure                    history    smarty-iq-fails  difference
installed                  19,919     19,773           -146
installs                   19,919     19,773           -146
updated                    87,254     80,210           -7,044
bricked                    33         43               +10
replaced                   33         655              +622
gateway-days-uncertified   251,172    1,000,754        +749,582
gateway-days-undetermined  1,727,734  157,509          -1,570,225
stranded                   173        247              +74
written-off                63         148              +85
duties-missed              2          3                +1
points-short               89         128              +39
legacy-because-of-ban      0          0                the same
modern-meters-instead      0          0                the same

One draw of chance is no forecast. This is a model, not legal advice.
