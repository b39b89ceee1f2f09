stichtag state --on 2020-06-01 --known 2020-06-01
# As known then: a duty for the three certified products.
---
What the law says on 2020-06-01, as known on 2020-06-01, for consumer-6000-10000 in scenario
'history'

product             installation  use       ground, or what it hangs on
ppc-smgw            obligatory    lawful    MsbG § 29(1)
emh-casa            obligatory    lawful    MsbG § 29(1)
sagemcom-smarty-iq  obligatory    lawful    MsbG § 29(1)
theben-conexa       banned        unlawful  MsbG § 24(4)
efr-sgh             banned        unlawful  MsbG § 24(4)

Readings: all at their defaults.
This is a model, not legal advice. `stichtag why --on 2020-06-01 --product ...` gives the proof.
