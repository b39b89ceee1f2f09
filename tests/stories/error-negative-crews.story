stichtag run worked-operator --set operator.*.crews.most=-3
# exit 2
---
--- stderr
stichtag: --set operator.*.crews.most=-3:4:14: the capacity 'most' is negative: -3
  hint: write a number from 0 to 1e9
