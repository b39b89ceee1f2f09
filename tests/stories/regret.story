stichtag regret no-withdrawal worked-operator --runs 4
---
surplus, more is better, 4 futures

mean        worst       mean regret  worst regret  in future  best in  policy
17,852,809  17,802,888  0            0             0          4        no-withdrawal
13,204,251  13,155,552  4,648,559    4,662,517     3          0        worked-operator

Future k is replication k of every policy: the same chance and the same draws of the inputs that
they share. Regret: how much worse than the best of these policies in the same future; it speaks of
no other policy. These are the futures drawn, not all.
Worst future of the first: stichtag run no-withdrawal --replication 0 --seed 1
Seed 1. This is a model, not legal advice. Again: stichtag regret no-withdrawal worked-operator
--measure surplus --runs 4 --seed 1
