stichtag quota history --known 2022-06-01 --on 2022-06-01
# As known then no duty of § 45 is ahead.
---
What the record says

Musterstadt Netz
duty    due         required  equipped  achieved  met
mme-10  2020-06-30  5,370     11,067    20.61 %   yes
Required is the share of what is to be equipped on that day. § 45(1) S. 3 and 4 lower that number by
systems on request and optional ones, never below what is equipped (docs/decisions/0004), so 100 %
is not a gateway at every point.

Looking ahead from 2022-06-01, on the mean path. Slack: what full effort from the next day on still
brings until the due day (the crews of that evening, that grow as fast as they may; the shelf, what
is on its way, and after the lead time what is ordered then; no more than is open), less what is
missing; mME by their yearly share. Latest safe start: the last Monday on which that effort still
suffices. Each duty is looked at alone, as if all crews worked for it: together they leave less.
No duty of § 45 is still to come.

- the scenario names no actor: the worked operator stands in (assumption)
- operator 'Musterstadt Netz': assumption: an invented operator
- operator 'Musterstadt Netz': buying: assumption where nothing else is said
- operator 'Musterstadt Netz': buying.lead-time: assumption; makers named delivery times as an
obstacle (E&M 154524, SZ Dossier 2025), without figures
- operator 'Musterstadt Netz': buying.mix: assumption: three makers; market shares are not published
- operator 'Musterstadt Netz': crews: assumption where nothing else is said
... and 95 more assumptions of the actors; --format json lists all.
Seed 1. This is a model, not legal advice.
