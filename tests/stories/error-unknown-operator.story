stichtag quota worked-operator --operator Musterstatt
# exit 2
---
--- stderr
stichtag: --operator: no operator 'Musterstatt' in this scenario
  hint: valid: Musterstadt Netz
