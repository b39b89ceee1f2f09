stichtag certificates --on 2026-11-24
# The register on a day.
---
The register on 2026-11-24, scenario 'history'

kind    certificate               issued                  valid until  status   re-assessment [B]
(module)
module  bsi-dsz-cc-0957-v2-2016   2016-11-18              2026-11-18   lapsed
module  bsi-dsz-cc-1003-2018      2018-09-18              2028-09-18   valid
module  bsi-dsz-cc-1037-2018      2018-05-17              2023-05-17   lapsed
module  bsi-dsz-cc-1217-2024      2024-02-29              2034-02-28   valid
ppc-smgw
CC      bsi-dsz-cc-0831-2018      2018-12                 2026-12-31*  lapsing  overdue 2020-12-31
CC [C]  bsi-dsz-cc-0831-v2-2020   2020                    2028-12-31*  valid    overdue 2022-12-31
CC      bsi-dsz-cc-0831-v3-2021   2021-03-12              2029-03-12   valid    overdue 2023-03-12
CC      bsi-dsz-cc-0831-v4-2021   2021-09-05              2029-09-05   valid    by 2027-09-04
CC      bsi-dsz-cc-0831-v5-2022   2022-12-20              2030-12-20   valid    overdue 2024-12-20
CC      bsi-dsz-cc-0831-v6-2023   2023-12-11              2031-12-10   valid    overdue 2025-12-11
CC      bsi-dsz-cc-0831-v8-2024   2024-09-06              2032-09-06   valid    overdue 2026-09-06
CC [C]  bsi-dsz-cc-0831-v7        2023-10-19..2024-06-27  2032-06-27*  valid    overdue 2026-06-27
CC      bsi-dsz-cc-0831-v9-2024   2024-09-06              2032-09-06   valid    overdue 2026-09-06
CC      bsi-dsz-cc-0831-v10-2024  2024-11-08              2031-11-07   valid    overdue 2026-11-08
TR      bsi-k-tr-0503-2021        2021-12                              valid
TR [C]  ppc-smgw-later-tr         2022-05-23..?                        unknown
emh-casa
CC      bsi-dsz-cc-0919-2019      2019-12-17              2027-12-17   valid    overdue 2023-12-21
CC      bsi-dsz-cc-0919-v2-2021   2021-03-30              2029-03-30   valid    overdue 2023-03-30
CC      bsi-dsz-cc-0919-v3-2023   2023-10-02              2031-10-01   valid    overdue 2025-10-02
CC      bsi-dsz-cc-0919-v4-2025   2025-08-26              2033-08-26   valid    by 2027-08-26
TR      bsi-k-tr-0506-2022        2022-01                              valid
TR [C]  emh-casa-later-tr         2022-05-23..?                        unknown
theben-conexa
CC      bsi-dsz-cc-0918-2020      2020-06-24..2020-12-24  2028-12-24*  valid    overdue 2022-12-24
CC      bsi-dsz-cc-0918-v2-2021   2021-07-01              2026-06-30   lapsed
CC      bsi-dsz-cc-0918-v3-2022   2022-01-24              2030-01-23   valid    overdue 2024-01-24
CC      bsi-dsz-cc-0918-v4-2022   2022-03-08              2030-03-07   valid    overdue 2024-03-08
CC      bsi-dsz-cc-0918-v5-2023   2023-05-11              2031-05-10   valid    overdue 2025-05-11
CC      bsi-dsz-cc-0918-v6-2024   2024-02-08              2032-02-07   valid    overdue 2026-02-08
CC      bsi-dsz-cc-0918-v7-2025   2025-02-06              2033-02-05   valid    by 2027-02-06
CC      bsi-dsz-cc-0918-v8-2025   2025-07-03              2033-07-02   valid    by 2027-07-03
TR      bsi-k-tr-0507-2022        2022-01                              valid
TR [C]  theben-conexa-later-tr    2022-05-23..?                        unknown
sagemcom-smarty-iq
CC      bsi-dsz-cc-0822-v3-2021   2021-03-30              2029-03-29   valid    by 2026-11-25
CC      bsi-dsz-cc-0822-v4-2023   2023-05-04              2031-05-03   valid    overdue 2025-05-04
CC      bsi-dsz-cc-0822-v5-2023   2023-10-10              2031-10-09   valid    by 2027-10-09
CC      bsi-dsz-cc-0822-v6-2024   2024-12-20              2032-12-19   valid    by 2026-12-20
CC      bsi-dsz-cc-0822-v7-2025   2025-04-17              2033-04-16   valid    by 2027-04-17
CC [C]  bsi-dsz-cc-0822-2019      2019-09                 2027-09-30*  lapsing  overdue 2021-09-30
TR [C]  smarty-iq-tr              2022-05-23..?                        unknown
efr-sgh
CC      bsi-dsz-cc-1000-2023      2023-09-11              2031-09-10   valid    overdue 2025-09-11
CC      bsi-dsz-cc-1000-v2-2025   2025-02-03              2033-02-02   valid    by 2027-02-03
TR [C]  efr-sgh-tr                2023-09-11..?                        unknown

* not on record; eight years after issue. [C]: its day of issue is inferred. Lapsing: within twelve
months. An overdue re-assessment is a state, not a loss. Re-assessment after 24 months [B] is read
off six re-assessments on record; the condition itself (chapter 5 of each report) was not read, and
§ 24(3) MsbG names no period. This is a model, not legal advice.
