stichtag state --on 01.06.2022
# Dates are ISO 8601, and the message says so.
# exit 2
---
--- stderr
stichtag: --on: '01.06.2022' is no day
  hint: write it as YYYY-MM-DD, such as 2022-05-20
