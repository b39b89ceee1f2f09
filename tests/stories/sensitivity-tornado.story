stichtag sensitivity smarty-iq-uncertain --runs 3
---
quota-achieved/new-consumers-90-by-2026/Musterstadt Netz (smarty-iq-uncertain)

swing     95 % interval  lowest  lowest at   highest  highest at     input
+42.5 pp  too few runs   57.2 %  1.32 crews  99.7 %   2.68 crews     operator.Musterstadt
                                                                     Netz.crews.most
+19.8 pp  too few runs   76.7 %  75.8 %      96.5 %   91.1 %         operator.Musterstadt
                                                                     Netz.crews.success (of visits)
+4.4 pp   too few runs   81.4 %  never       85.8 %   2022-07-04     fact.smarty-iq-tr
+1.2 pp   too few runs   85.1 %  at-once     86.3 %   staged         administrator.Muster-GWA.policy
0.0 pp    too few runs   85.1 %  product     85.1 %   determination  reading.ban-scope

Each input at its 5 % and 95 % point or at each option, the others at their medians; means of 3
runs, the same chance at every end. The highest and lowest of several ends is chosen after the fact,
so intervals are a little too narrow. What inputs do together is not seen.
Correlations of the scenario are left out here.
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

One run to look at: stichtag run smarty-iq-uncertain --replication 0 --seed 1 --set
fact.smarty-iq-tr=2022-07-04 --reading ban-scope=product --set 'operator.Musterstadt
Netz.crews.most=2' --set 'operator.Musterstadt Netz.crews.success=0.835' --set
administrator.Muster-GWA.policy=at-once
Seed 1. This is a model, not legal advice. Again: stichtag sensitivity smarty-iq-uncertain --method
tornado --measure 'quota-achieved/new-consumers-90-by-2026/Musterstadt Netz' --runs 3 --seed 1
