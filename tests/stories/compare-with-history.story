stichtag compare history smarty-iq-fails
---
The same chance for each (seed 1, replication 0), so that what differs comes from the scenarios.
Differences first.

measure                    history    smarty-iq-fails  difference
installed                  19,924     19,822           -102
installs                   19,924     19,822           -102
updated                    82,391     70,431           -11,960
bricked                    38         32               -6
replaced                   38         644              +606
gateway-days-uncertified   251,172    1,000,754        +749,582
gateway-days-undetermined  1,732,460  157,509          -1,574,951
stranded                   173        247              +74
written-off                63         148              +85
duties-missed              2          3                +1
points-short               83         121              +38
legacy-because-of-ban      0          0                the same
modern-meters-instead      0          0                the same

One draw of chance is no forecast. This is a model, not legal advice.
