stichtag state --on 2023-05-25
# The one week that hangs on a certificate nobody has found.
---
What the law says on 2023-05-25, as known on 2026-03-27, for consumer-6000-10000 in scenario
'history'

product             installation  use       ground, or what it hangs on
ppc-smgw            permitted     lawful    MsbG § 19(3)
emh-casa            permitted     lawful    MsbG § 19(3)
sagemcom-smarty-iq  undetermined  lawful    MsbG § 19(6) S. 2; hangs on smarty-iq-tr
theben-conexa       permitted     lawful    MsbG § 19(3)
efr-sgh             banned        unlawful  MsbG § 24(4)

Readings: all at their defaults.
This is a model, not legal advice. `stichtag why --on 2023-05-25 --product ...` gives the proof.
