stichtag quota history --known 2022-06-01 --on 2022-06-01
# As known then no duty of § 45 is ahead.
---
What the record says

Musterstadt Netz
duty    due         required  equipped  achieved  met
mme-10  2020-06-30  5,403     21,821    40.39 %   yes

Looking ahead from 2022-06-01, on the mean path. Slack: all crews that can be hired are at work,
with the gateways at hand and permitted on that evening, and after the lead time with what is
ordered then; mME by their yearly share. Latest safe start: crews are hired and gateways ordered
then. Each duty is looked at alone, as if all crews worked for it: together they leave less.
No duty of § 45 is still to come.

- the scenario names no actor: the worked operator stands in (assumption)
- operator 'Musterstadt Netz': assumption: an invented operator
- operator 'Musterstadt Netz': buying: assumption where nothing else is said
- operator 'Musterstadt Netz': buying.lead-time: assumption; makers named delivery times as an
obstacle (E&M 154524, SZ Dossier 2025), without figures
- operator 'Musterstadt Netz': buying.mix: assumption: three makers; market shares are not published
- operator 'Musterstadt Netz': crews: assumption where nothing else is said
... and 94 more assumptions of the actors; --format json lists all.
Seed 1. This is a model, not legal advice.
