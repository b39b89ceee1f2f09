stichtag stress worked-operator --runs 4 --days 120
---
Stress test of Musterstadt Netz (worked-operator)

- Without a shock missed: new-consumers-90-by-2026 in 2 of 4, new-plants-90-by-2026 in 2 of 4 runs.
No case, so neither met nor missed: large-new-consumers-90-by-2028.
- Worst shocks, one as bad as the other: ban ppc-smgw, delivery-cut 100 %, crew-loss 50 %, refusals
30 %, demand-jump 25 %. new-plants-90-by-2026 is then met in 0 of 4 runs.
- Met in every run of every case: large-new-plants-90-by-2028, new-consumers-90-by-2028,
new-plants-90-by-2028, plants-of-2018-50-by-2028.
- Breaks nothing alone: failed-campaign 5 %.

How to read the counts
Each case was simulated 4 times, with the same luck in every case (deliveries, visits, updates): a
duty that is met without the shock and missed with it was broken by the shock. In brackets, what so
few runs can say of the probability (95 %).

The duties of § 45 that fall due
- new-consumers-90-by-2026: 90 % of consumers 6,000–100,000 kWh, § 14a EnWG, new from 2025-02-25 to
2026-12-31 (MsbG § 45(1) S. 1 Nr. 4 b)
- new-plants-90-by-2026: 90 % of plants 7–100 kW (capacity), new from 2025-02-25 to 2026-09-30 (MsbG
§ 45(1) S. 1 Nr. 2 a)
- large-new-consumers-90-by-2028: 90 % of consumers over 100,000 kWh, new from 2028-01-01 to
2028-12-31 (MsbG § 45(1) S. 1 Nr. 3 a)
- large-new-plants-90-by-2028: 90 % of plants over 100 kW (capacity), new from 2027-10-01 to
2028-09-30 (MsbG § 45(1) S. 1 Nr. 1 a)
- new-consumers-90-by-2028: 90 % of consumers 6,000–100,000 kWh, § 14a EnWG, new from 2027-01-01 to
2028-12-31 (MsbG § 45(1) S. 1 Nr. 4 c)
- new-plants-90-by-2028: 90 % of plants 7–100 kW (capacity), new from 2026-10-01 to 2028-09-30 (MsbG
§ 45(1) S. 1 Nr. 2 b)
- plants-of-2018-50-by-2028: 50 % of plants 7–100 kW (capacity), new from 2018-01-01 to 2025-02-25
(MsbG § 45(1) S. 1 Nr. 2 b)

What holds without a shock
duty                            due         met (95 % interval)
new-consumers-90-by-2026        2026-12-31  2 (7 % to 93 %)
new-plants-90-by-2026           2026-12-31  2 (7 % to 93 %)
large-new-consumers-90-by-2028  2028-12-31  no case
large-new-plants-90-by-2028     2028-12-31  4 (40 % to 100 %)
new-consumers-90-by-2028        2028-12-31  4 (40 % to 100 %)
new-plants-90-by-2028           2028-12-31  4 (40 % to 100 %)
plants-of-2018-50-by-2028       2028-12-31  4 (40 % to 100 %)

What the shocks are
- ban ppc-smgw: no ppc-smgw may be installed from 2026-04-01 until before 2026-07-30: its
certificates are revoked, without a warning
- lapse emh-casa: the certificates of emh-casa lapse from 2026-04-01 until before 2026-07-30, known
half a year before at the most
- delivery-cut 100 %: 100 % of the gateways due from 2026-04-01 until before 2026-07-30 come only
then
- crew-loss 50 %: 50 % of the crews cannot work from 2026-04-01 until before 2026-07-30
- refusals 30 %: 30 % of the visits that would succeed do not, from 2026-04-01 until before
2026-07-30
- failed-campaign 5 %: 5 % of the update attempts leave a dead gateway, from 2026-04-01 until before
2026-07-30
- demand-jump 25 %: 25 % more points of § 14a EnWG, coming evenly from 2026-04-01 until before
2026-07-30
Sizes and days are round numbers of this test (assumption), nobody's forecast; set your own with
--shock, --from and --days.

Each shock alone
shock                duty                      broken (95 % interval)  missed (95 % interval)
ban ppc-smgw         new-consumers-90-by-2026  1 (1 % to 81 %)         3 (19 % to 99 %)
                     new-plants-90-by-2026     2 (7 % to 93 %)         4 (40 % to 100 %)
lapse emh-casa       new-plants-90-by-2026     1 (1 % to 81 %)         3 (19 % to 99 %)
delivery-cut 100 %   new-consumers-90-by-2026  2 (7 % to 93 %)         4 (40 % to 100 %)
                     new-plants-90-by-2026     2 (7 % to 93 %)         4 (40 % to 100 %)
crew-loss 50 %       new-consumers-90-by-2026  2 (7 % to 93 %)         4 (40 % to 100 %)
                     new-plants-90-by-2026     2 (7 % to 93 %)         4 (40 % to 100 %)
refusals 30 %        new-consumers-90-by-2026  2 (7 % to 93 %)         4 (40 % to 100 %)
                     new-plants-90-by-2026     2 (7 % to 93 %)         4 (40 % to 100 %)
failed-campaign 5 %  none                      0 (0 % to 60 %)
demand-jump 25 %     new-consumers-90-by-2026  2 (7 % to 93 %)         4 (40 % to 100 %)
                     new-plants-90-by-2026     2 (7 % to 93 %)         4 (40 % to 100 %)

Two shocks at once: runs broken by both, by each alone, and only by the two (new)
duty                      both  first  second  new  pair
new-consumers-90-by-2026  2     1      0       1    ban ppc-smgw + lapse emh-casa

What this stands on
Assumption: Musterstadt Netz does not exist; its points are the national split scaled to 60,000.
- operator 'Musterstadt Netz': assumption: an invented operator
- operator 'Musterstadt Netz': buying: assumption where nothing else is said
- operator 'Musterstadt Netz': buying.lead-time: assumption; makers named delivery times as an
obstacle (E&M 154524, SZ Dossier 2025), without figures
- operator 'Musterstadt Netz': buying.mix: assumption: three makers; market shares are not published
- operator 'Musterstadt Netz': crews: assumption where nothing else is said
- operator 'Musterstadt Netz': crews.at-start: assumption: one fitter, half of the time
... and 93 more assumptions of the actors; --format json lists all.
Exact 95 % intervals (Clopper-Pearson) of the chance that the model draws, not of what it does not
know. Readings: all at their defaults. This is a model, not legal advice.
One broken run to look at: stichtag quota worked-operator --operator 'Musterstadt Netz'
--replication 1 --seed 1 --shock ban:ppc-smgw@2026-04-01..2026-07-30
How long a shock may last before a duty breaks: stichtag stress worked-operator --from 2026-04-01
--days 120 --runs 4 --seed 1 --reverse --target new-plants-90-by-2026
Again, with seed 1: stichtag stress worked-operator --from 2026-04-01 --days 120 --runs 4 --seed 1
