stichtag outlook --from 2022-05-24 --known 2022-06-01 --months 2
# The weeks after the finding: the objection.
---
What comes from 2022-05-24 to before 2022-07-24, scenario 'history'

day         kind           what
2022-05-24  re-assessment  overdue since 2020-12-31 [B]: bsi-dsz-cc-0831-2018 (ppc-smgw)
2022-05-24  re-assessment  overdue since 2021-09-30 [B]: bsi-dsz-cc-0822-2019 (sagemcom-smarty-iq)
                           [C]
2022-06-23  term           last day for an objection to bsi-2022-finding (VwGO § 70)
2022-06-23  term           last day for an objection to bsi-2022-withdrawal (VwGO § 70) [C]

[C]: inferred. Re-assessment after 24 months [B] is read off six re-assessments on record; the
condition itself (chapter 5 of each report) was not read, and § 24(3) MsbG names no period. This is
a model, not legal advice.
