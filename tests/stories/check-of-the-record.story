stichtag check
# Findings about the record itself; a finding is exit 1.
# exit 1
---
21 findings in 'history'

finding                  what
exit-condition-repealed  sagemcom-smarty-iq (consumers up to 100,000 kWh): the ban from 2023-05-24
                         (perhaps) waits for a new determination under § 30 S. 1, which the law
                         abolished on 2023-05-27; it ends by that repeal, not by its exit
unknown-fact             bans hang on 'smarty-iq-tr', of which no day is on record
unknown-fact             bans hang on 'efr-sgh-tr', of which no day is on record
stale-source             the newest rollout figure is of 2025-06-30, more than six months before the
                         latest knowledge
re-assessment-overdue    bsi-dsz-cc-0831-2018 (ppc-smgw) was due by 2020-12-31 [B]
re-assessment-overdue    bsi-dsz-cc-0831-v2-2020 (ppc-smgw) was due by 2022-12-31 [B]
re-assessment-overdue    bsi-dsz-cc-0831-v3-2021 (ppc-smgw) was due by 2023-03-12 [B]
re-assessment-overdue    bsi-dsz-cc-0831-v5-2022 (ppc-smgw) was due by 2024-12-20 [B]
re-assessment-overdue    bsi-dsz-cc-0831-v6-2023 (ppc-smgw) was due by 2025-12-11 [B]
re-assessment-overdue    bsi-dsz-cc-0919-2019 (emh-casa) was due by 2023-12-21 [B]
re-assessment-overdue    bsi-dsz-cc-0919-v2-2021 (emh-casa) was due by 2023-03-30 [B]
re-assessment-overdue    bsi-dsz-cc-0919-v3-2023 (emh-casa) was due by 2025-10-02 [B]
re-assessment-overdue    bsi-dsz-cc-0918-2020 (theben-conexa) was due by 2022-12-24 [B]
re-assessment-overdue    bsi-dsz-cc-0918-v2-2021 (theben-conexa) was due by 2023-07-01 [B]
re-assessment-overdue    bsi-dsz-cc-0918-v3-2022 (theben-conexa) was due by 2024-01-24 [B]
re-assessment-overdue    bsi-dsz-cc-0918-v4-2022 (theben-conexa) was due by 2024-03-08 [B]
re-assessment-overdue    bsi-dsz-cc-0918-v5-2023 (theben-conexa) was due by 2025-05-11 [B]
re-assessment-overdue    bsi-dsz-cc-0918-v6-2024 (theben-conexa) was due by 2026-02-08 [B]
re-assessment-overdue    bsi-dsz-cc-0822-v4-2023 (sagemcom-smarty-iq) was due by 2025-05-04 [B]
re-assessment-overdue    bsi-dsz-cc-1000-2023 (efr-sgh) was due by 2025-09-11 [B]
re-assessment-overdue    bsi-dsz-cc-0822-2019 (sagemcom-smarty-iq) was due by 2021-09-30 [B]

Re-assessment after 24 months [B] is read off six re-assessments on record; the condition itself
(chapter 5 of each report) was not read, and § 24(3) MsbG names no period.
