stichtag run worked-operator --set operater.x.y=1
# exit 2
---
--- stderr
stichtag: --set operater.x.y=1: no kind of actor 'operater'
  hint: did you mean 'operator'? valid: operator, administrator, vendor, court, legislator,
  regulator
