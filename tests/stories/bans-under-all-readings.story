stichtag bans smarty-iq-fails --product sagemcom-smarty-iq --all-readings
# Every reading of every contested point, equal tables grouped.
---
26 different tables under all combinations of readings, scenario 'smarty-iq-fails'

7 of them differ in what § 19(6) S. 2 bans; the rest in other grounds.

sagemcom-smarty-iq 2023-05-24..2023-05-27
    8 combinations in 4 tables; nearest to the defaults: all at their defaults
No ban under § 19(6) S. 2
    32 combinations in 2 tables; nearest to the defaults: finding-prompt=no
sagemcom-smarty-iq 2023-05-24..open
    8 combinations in 4 tables; nearest to the defaults: gndew-effect=persists_for_uncertified
sagemcom-smarty-iq 2023-05-23..2023-05-27
    4 combinations in 4 tables; nearest to the defaults: clock-start=decision
sagemcom-smarty-iq 2023-05-23..open
    4 combinations in 4 tables; nearest to the defaults: clock-start=decision,
    gndew-effect=persists_for_uncertified
sagemcom-smarty-iq 2023-05-21..2023-05-27
    4 combinations in 4 tables; nearest to the defaults: clock-start=decision, weekend-roll=no_roll
sagemcom-smarty-iq 2023-05-21..open
    4 combinations in 4 tables; nearest to the defaults: clock-start=decision, weekend-roll=no_roll,
    gndew-effect=persists_for_uncertified

--format json gives every table with all its bans.

Readings that matter: clock-start, weekend-roll, interop-due, permission-scope, gndew-effect,
finding-prompt.
Readings that made no difference: ban-scope, withdrawal-effect, withdrawal-objection, court-reach,
quota-clock, quota-clock-start, quota-denominator, legacy-window, legacy-reopen, product-identity,
permission-after-term, late-certificate, later-loss, replacement, eight-years, old-windows, mme-end,
on-request-count, controllable-in-quota, newly-due, control-device, v4-slip, tolerance,
suspension-effect, tr-carry-over.
This is a model, not legal advice.
