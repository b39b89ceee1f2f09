stichtag regret no-withdrawal history --runs 4
---
surplus, more is better, 4 futures

mean        worst       mean regret  worst regret  in future  best in  policy
13,507,469  13,449,828  0            0             0          4        no-withdrawal
13,192,517  13,068,592  314,952      381,236       2          0        history

Future k is replication k of every policy: the same chance and the same draws of the inputs that
they share. Regret: how much worse than the best of these policies in the same future; it speaks of
no other policy. These are the futures drawn, not all.
Worst future of the first: stichtag run no-withdrawal --replication 0 --seed 1
Seed 1. This is a model, not legal advice. Again: stichtag regret no-withdrawal history --measure
surplus --runs 4 --seed 1
