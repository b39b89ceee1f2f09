stichtag state --on 2022-02-30 --format json
# Programs get errors as JSON, on standard error.
# exit 2
---
--- stderr
{"schema":"stichtag/error/1","error":{"kind":"wrong-input","what":"'2022-02-30' is no day","where":"--on","hint":"write it as YYYY-MM-DD, such as 2022-05-20"}}
