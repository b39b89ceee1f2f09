stichtag state --on 2022-06-01 --product sagemcom-smarty-iqq
# A slip of one letter: the nearest name helps.
# exit 2
---
--- stderr
stichtag: --product: no product 'sagemcom-smarty-iqq' in this scenario
  hint: did you mean 'sagemcom-smarty-iq'? valid: ppc-smgw, emh-casa, sagemcom-smarty-iq,
  theben-conexa, efr-sgh, uncertified-system
