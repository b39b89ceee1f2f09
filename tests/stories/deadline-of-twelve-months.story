stichtag deadline --from 2022-05-20 --period P12M --roll
# The end of the twelve months, step by step.
---
Last day 2023-05-22, first day after it 2023-05-23

1. The day of the event, 2022-05-20 (Friday), is not counted (§ 187(1) BGB).
2. The term ends with the end of the day that has the same number, 2023-05-20 (Saturday) (§ 188(2)
BGB).
3. 2023-05-20 is a Saturday, so the term goes on (§ 31(3) VwVfG).
4. 2023-05-21 is a Sunday, so the term goes on (§ 31(3) VwVfG).
5. Last day: 2023-05-22 (Monday); first day after it: 2023-05-23 (Tuesday).

Only nationwide holidays count. This is a model, not legal advice.
