stichtag bans smarty-iq-fails --product sagemcom-smarty-iq --all-readings
# Every reading of every contested point, equal tables grouped.
---
26 different tables under all combinations of readings, scenario 'smarty-iq-fails'

table 1 (16 combinations), nearest: finding-prompt=no
    no ban under § 19(6) S. 2
table 2 (16 combinations), nearest: interop-due=ovg, finding-prompt=no
    no ban under § 19(6) S. 2
table 3 (2 combinations), nearest: all at their defaults
    § 19(6) S. 2: sagemcom-smarty-iq 2023-05-24..2023-05-27
table 4 (2 combinations), nearest: gndew-effect=persists_for_uncertified
    § 19(6) S. 2: sagemcom-smarty-iq 2023-05-24..open
table 5 (2 combinations), nearest: permission-scope=all_groups
    § 19(6) S. 2: sagemcom-smarty-iq 2023-05-24..2023-05-27
table 6 (2 combinations), nearest: permission-scope=all_groups,
gndew-effect=persists_for_uncertified
    § 19(6) S. 2: sagemcom-smarty-iq 2023-05-24..open
table 7 (2 combinations), nearest: interop-due=ovg
    § 19(6) S. 2: sagemcom-smarty-iq 2023-05-24..2023-05-27
table 8 (2 combinations), nearest: interop-due=ovg, gndew-effect=persists_for_uncertified
    § 19(6) S. 2: sagemcom-smarty-iq 2023-05-24..open
table 9 (2 combinations), nearest: interop-due=ovg, permission-scope=all_groups
    § 19(6) S. 2: sagemcom-smarty-iq 2023-05-24..2023-05-27
table 10 (2 combinations), nearest: interop-due=ovg, permission-scope=all_groups,
gndew-effect=persists_for_uncertified
    § 19(6) S. 2: sagemcom-smarty-iq 2023-05-24..open
table 11 (1 combination), nearest: clock-start=decision
    § 19(6) S. 2: sagemcom-smarty-iq 2023-05-23..2023-05-27
table 12 (1 combination), nearest: clock-start=decision, gndew-effect=persists_for_uncertified
    § 19(6) S. 2: sagemcom-smarty-iq 2023-05-23..open
table 13 (1 combination), nearest: clock-start=decision, permission-scope=all_groups
    § 19(6) S. 2: sagemcom-smarty-iq 2023-05-23..2023-05-27
table 14 (1 combination), nearest: clock-start=decision, permission-scope=all_groups,
gndew-effect=persists_for_uncertified
    § 19(6) S. 2: sagemcom-smarty-iq 2023-05-23..open
table 15 (1 combination), nearest: clock-start=decision, interop-due=ovg
    § 19(6) S. 2: sagemcom-smarty-iq 2023-05-23..2023-05-27
table 16 (1 combination), nearest: clock-start=decision, interop-due=ovg,
gndew-effect=persists_for_uncertified
    § 19(6) S. 2: sagemcom-smarty-iq 2023-05-23..open
table 17 (1 combination), nearest: clock-start=decision, interop-due=ovg,
permission-scope=all_groups
    § 19(6) S. 2: sagemcom-smarty-iq 2023-05-23..2023-05-27
table 18 (1 combination), nearest: clock-start=decision, interop-due=ovg,
permission-scope=all_groups, gndew-effect=persists_for_uncertified
    § 19(6) S. 2: sagemcom-smarty-iq 2023-05-23..open
table 19 (1 combination), nearest: clock-start=decision, weekend-roll=no_roll
    § 19(6) S. 2: sagemcom-smarty-iq 2023-05-21..2023-05-27
table 20 (1 combination), nearest: clock-start=decision, weekend-roll=no_roll,
gndew-effect=persists_for_uncertified
    § 19(6) S. 2: sagemcom-smarty-iq 2023-05-21..open
table 21 (1 combination), nearest: clock-start=decision, weekend-roll=no_roll,
permission-scope=all_groups
    § 19(6) S. 2: sagemcom-smarty-iq 2023-05-21..2023-05-27
table 22 (1 combination), nearest: clock-start=decision, weekend-roll=no_roll,
permission-scope=all_groups, gndew-effect=persists_for_uncertified
    § 19(6) S. 2: sagemcom-smarty-iq 2023-05-21..open
table 23 (1 combination), nearest: clock-start=decision, weekend-roll=no_roll, interop-due=ovg
    § 19(6) S. 2: sagemcom-smarty-iq 2023-05-21..2023-05-27
table 24 (1 combination), nearest: clock-start=decision, weekend-roll=no_roll, interop-due=ovg,
gndew-effect=persists_for_uncertified
    § 19(6) S. 2: sagemcom-smarty-iq 2023-05-21..open
... and 2 more; --format csv or json gives all, --product narrows.

Readings that matter: clock-start, weekend-roll, interop-due, permission-scope, gndew-effect,
finding-prompt.
Readings that made no difference: ban-scope, withdrawal-effect, withdrawal-objection, court-reach,
quota-clock, quota-clock-start, quota-denominator, legacy-window, legacy-reopen, product-identity,
permission-after-term, late-certificate, later-loss, replacement, eight-years, old-windows, mme-end,
on-request-count, controllable-in-quota, newly-due, control-device, v4-slip, tolerance,
suspension-effect, tr-carry-over.
This is a model, not legal advice.
