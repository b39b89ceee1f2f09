stichtag state --on 2022-06-01 --known 2022-05-19
# A day before the withdrawal nobody knew of it: the duty goes on.
---
What the law says on 2022-06-01, as known on 2022-05-19, for consumer-6000-10000 in scenario
'history'

product             installation  use       ground, or what it hangs on
ppc-smgw            obligatory    lawful    MsbG § 29(1)
emh-casa            obligatory    lawful    MsbG § 29(1)
sagemcom-smarty-iq  banned        unlawful  MsbG § 24(4)
theben-conexa       obligatory    lawful    MsbG § 29(1)
efr-sgh             banned        unlawful  MsbG § 24(4)

Readings: all at their defaults.
This is a model, not legal advice. `stichtag why --on 2022-06-01 --product ...` gives the proof.
