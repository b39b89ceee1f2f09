stichtag impact --remove bsi-2022-finding
# What stood on the finding of 2022 alone.
---
What falls with bsi-2022-finding, scenario 'history'

product             from        until       before -> after; cases
sagemcom-smarty-iq  2022-01-31  2022-05-23  banned/lawful s24-4 -> banned/unlawful s24-4; consumers
                                            up to 100,000 kWh
sagemcom-smarty-iq  2022-05-23  2023-05-24  permitted/lawful -> undetermined/undetermined s24-4;
                                            consumers up to 100,000 kWh
sagemcom-smarty-iq  2023-05-24  2023-05-27  undetermined/lawful s19-6-s2 ->
                                            undetermined/undetermined s24-4; consumers up to 100,000
                                            kWh

before/after: installation/use and the ground of a ban. This is a model, not legal advice.
Nodes that depend on it: ppc-smgw, emh-casa, emh-casa@1.0, sagemcom-smarty-iq, ppc-smgw@1.2,
theben-conexa.
