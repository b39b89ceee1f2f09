stichtag stress worked-operator --runs 6 --reverse --target new-consumers-90-by-2026 --shock crew-loss:0.5@2026-04-01+90
---
Stress test of Musterstadt Netz (worked-operator)

- Without a shock missed: new-consumers-90-by-2026 in 3 of 6 runs.
- Worst shock: crew-loss 50 %. new-consumers-90-by-2026 is then met in 0 of 6 runs.

How to read the counts
Each case was simulated 6 times, with the same luck in every case (deliveries, visits, updates): a
duty that is met without the shock and missed with it was broken by the shock. In brackets, what so
few runs can say of the probability (95 %).

The duties of § 45 that fall due
- new-consumers-90-by-2026: 90 % of consumers 6,000–100,000 kWh, § 14a EnWG, new from 2025-02-25 to
2026-12-31 (MsbG § 45(1) S. 1 Nr. 4 b)

What holds without a shock
duty                      due         met (95 % interval)
new-consumers-90-by-2026  2026-12-31  3 (12 % to 88 %)

What the shocks are
- crew-loss 50 %: 50 % of the crews cannot work from 2026-04-01 until before 2026-06-30

Each shock alone
shock           duty                      broken (95 % interval)  missed (95 % interval)
crew-loss 50 %  new-consumers-90-by-2026  3 (12 % to 88 %)        6 (54 % to 100 %)

The smallest shock that breaks new-consumers-90-by-2026
new-consumers-90-by-2026 counts as holding where it is met in at least 3 of 6 runs. Bisection, the
same chance at every size.
shock           holds at  met  breaks at  met  9 in 10 to  other sizes
crew-loss 50 %  8 d       3    9 d        2    8 d         14 tried
No smaller size that was tried breaks it. 9 in 10 to: up to that size nine in ten of the runs that
meet it without the shock still do.

How sure the border is (95 %, exact)
- crew-loss 50 %: P(met) is 12 % to 88 % at 8 d, 4 % to 78 % at 9 d; clearly above 50 % at no size
tried, clearly below from 68 d.
In between other seeds may put it anywhere; more --runs narrow it.

The proof: one unit less, one unit more
  crew-loss 50 %, run 4
    met:    stichtag quota worked-operator --operator 'Musterstadt Netz' --replication 4 --seed 1
    --shock crew-loss:0.5@2026-04-01..2026-04-09
    missed: stichtag quota worked-operator --operator 'Musterstadt Netz' --replication 4 --seed 1
    --shock crew-loss:0.5@2026-04-01..2026-04-10

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
--replication 1 --seed 1 --shock crew-loss:0.5@2026-04-01..2026-06-30
Again, with seed 1: stichtag stress worked-operator --target new-consumers-90-by-2026 --reverse
--runs 6 --seed 1 --shock crew-loss:0.5@2026-04-01+90
