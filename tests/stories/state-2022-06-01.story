stichtag state --on 2022-06-01
# The withdrawal is known and works: nothing is a duty.
---
What the law says on 2022-06-01, as known on 2026-03-27, for consumer-6000-10000 in scenario
'history'

product             installation  use       ground, or what it hangs on
ppc-smgw            permitted     lawful    MsbG § 19(3)
emh-casa            permitted     lawful    MsbG § 19(3)
sagemcom-smarty-iq  permitted     lawful    MsbG § 19(6) S. 1
theben-conexa       permitted     lawful    MsbG § 19(3)
efr-sgh             banned        unlawful  MsbG § 24(4)

Readings: all at their defaults.
This is a model, not legal advice. `stichtag why --on 2022-06-01 --product ...` gives the proof.
