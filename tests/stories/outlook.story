stichtag outlook --from 2026-11-24 --months 24
# What comes in the next two years.
---
What comes from 2026-11-24 to before 2028-11-24, scenario 'history'

day         kind           what
2026-11-24  re-assessment  overdue since 2020-12-31 [B]: bsi-dsz-cc-0831-2018 (ppc-smgw)
2026-11-24  re-assessment  overdue since 2021-09-30 [B]: bsi-dsz-cc-0822-2019 (sagemcom-smarty-iq)
                           [C]
2026-11-24  re-assessment  overdue since 2022-12-24 [B]: bsi-dsz-cc-0918-2020 (theben-conexa)
2026-11-24  re-assessment  overdue since 2022-12-31 [B]: bsi-dsz-cc-0831-v2-2020 (ppc-smgw) [C]
2026-11-24  re-assessment  overdue since 2023-03-12 [B]: bsi-dsz-cc-0831-v3-2021 (ppc-smgw)
2026-11-24  re-assessment  overdue since 2023-03-30 [B]: bsi-dsz-cc-0919-v2-2021 (emh-casa)
2026-11-24  re-assessment  overdue since 2023-12-21 [B]: bsi-dsz-cc-0919-2019 (emh-casa)
2026-11-24  re-assessment  overdue since 2024-01-24 [B]: bsi-dsz-cc-0918-v3-2022 (theben-conexa)
2026-11-24  re-assessment  overdue since 2024-03-08 [B]: bsi-dsz-cc-0918-v4-2022 (theben-conexa)
2026-11-24  re-assessment  overdue since 2024-12-20 [B]: bsi-dsz-cc-0831-v5-2022 (ppc-smgw)
2026-11-24  re-assessment  overdue since 2025-05-04 [B]: bsi-dsz-cc-0822-v4-2023
                           (sagemcom-smarty-iq)
2026-11-24  re-assessment  overdue since 2025-05-11 [B]: bsi-dsz-cc-0918-v5-2023 (theben-conexa)
2026-11-24  re-assessment  overdue since 2025-09-11 [B]: bsi-dsz-cc-1000-2023 (efr-sgh)
2026-11-24  re-assessment  overdue since 2025-10-02 [B]: bsi-dsz-cc-0919-v3-2023 (emh-casa)
2026-11-24  re-assessment  overdue since 2025-12-11 [B]: bsi-dsz-cc-0831-v6-2023 (ppc-smgw)
2026-11-24  re-assessment  overdue since 2026-02-08 [B]: bsi-dsz-cc-0918-v6-2024 (theben-conexa)
2026-11-24  re-assessment  overdue since 2026-06-27 [B]: bsi-dsz-cc-0831-v7 (ppc-smgw) [C]
2026-11-24  re-assessment  overdue since 2026-09-06 [B]: bsi-dsz-cc-0831-v8-2024 (ppc-smgw)
2026-11-24  re-assessment  overdue since 2026-09-06 [B]: bsi-dsz-cc-0831-v9-2024 (ppc-smgw)
2026-11-24  re-assessment  overdue since 2026-11-08 [B]: bsi-dsz-cc-0831-v10-2024 (ppc-smgw)
2026-11-25  re-assessment  due [B]: bsi-dsz-cc-0822-v3-2021 (sagemcom-smarty-iq)
2026-12-20  re-assessment  due [B]: bsi-dsz-cc-0822-v6-2024 (sagemcom-smarty-iq)
2026-12-31  certificate    last valid day of bsi-dsz-cc-0831-2018 (ppc-smgw), computed: eight years
                           after its issue (2018-12), so on this day at the latest
2026-12-31  quota          new-consumers-90-by-2026: 90 % of the points, MsbG § 45(1) S. 1 Nr. 4 b
2026-12-31  quota          new-plants-90-by-2026: 90 % of the capacity, MsbG § 45(1) S. 1 Nr. 2 a
2027-02-03  re-assessment  due [B]: bsi-dsz-cc-1000-v2-2025 (efr-sgh)
2027-02-06  re-assessment  due [B]: bsi-dsz-cc-0918-v7-2025 (theben-conexa)
2027-04-17  re-assessment  due [B]: bsi-dsz-cc-0822-v7-2025 (sagemcom-smarty-iq)
2027-07-03  re-assessment  due [B]: bsi-dsz-cc-0918-v8-2025 (theben-conexa)
2027-08-26  re-assessment  due [B]: bsi-dsz-cc-0919-v4-2025 (emh-casa)
2027-09-04  re-assessment  due [B]: bsi-dsz-cc-0831-v4-2021 (ppc-smgw)
2027-09-30  certificate    last valid day of bsi-dsz-cc-0822-2019 (sagemcom-smarty-iq) [C],
                           computed: eight years after its issue (2019-09), so on this day at the
                           latest
2027-10-09  re-assessment  due [B]: bsi-dsz-cc-0822-v5-2023 (sagemcom-smarty-iq)
2027-12-17  certificate    last valid day of bsi-dsz-cc-0919-2019 (emh-casa)
2028-09-18  certificate    last valid day of bsi-dsz-cc-1003-2018 (SMGW Security Module Application
                           on MultiApp V4 Rev A)

[C]: inferred. Re-assessment after 24 months [B] is read off six re-assessments on record; the
condition itself (chapter 5 of each report) was not read, and § 24(3) MsbG names no period. This is
a model, not legal advice.
