stichtag discover smarty-iq-uncertain --target "new-plants-90-by-2026 missed" --runs 60
---
new-plants-90-by-2026 missed (smarty-iq-uncertain)

quasi-p  is             input
0.002    to 2.25 crews  operator.Musterstadt Netz.crews.most
In the box: 38 of 45 runs (density 84.4 %, 70.5 % to 93.5 %); it holds 100 % of all 38 such runs, of
60. The box was chosen on these runs, so its density is a little too good. Quasi-p: the chance that
a box without this line would be as dense by luck.

comes back  limit          mostly                         input
100 %       to 2.25 crews  from 2.16 crews to 2.25 crews  operator.Musterstadt Netz.crews.most
Looked for again in 100 random halves of the runs: how often each limit comes back, and where it
lies in nine in ten of them. A box found in one half has 89.1 % such runs there, 86.6 % in the other
half; of all runs 63.3 % are. Chance alone hardly makes such a box: 0 of 99 shufflings of the
outcomes over the runs give a box as good.

Drawn for each run:
  - fact.smarty-iq-tr: any day from 2022-05-23 until before 2024-01-01, never with probability 0.3
  (assumption: any day from the finding to the end of 2023, or in three cases of ten never; the
  record has none)
  - reading.ban-scope: one of product 0.8, determination 0.2 (assumption: weights of the two
  readings, docs/decisions/0002)
  - operator.Musterstadt Netz.crews.most: triangular from 1 to 3, mode 2 crews (assumption: half as
  many to half as many again)
  - operator.Musterstadt Netz.crews.success: uniform from 0.75 to 0.92 share of visits (assumption:
  around the usual 0.85)
  - administrator.Muster-GWA.policy: one of staged 1, at-once 1, batch 1 (assumption: a policy is an
  input like any other)
  - rank correlation -0.4 of operator.Musterstadt Netz.crews.most and operator.Musterstadt
  Netz.crews.success (assumption: crews that must be found in a hurry know the houses less)

One such run: stichtag run smarty-iq-uncertain --replication 0 --seed 1
Seed 1. This is a model, not legal advice. Again: stichtag discover smarty-iq-uncertain --target
'new-plants-90-by-2026 missed' --runs 60 --seed 1
