stichtag diff history smarty-iq-fails
# What one missing certificate changes.
---
'history' against 'smarty-iq-fails'

product             from        until       before -> after; cases
sagemcom-smarty-iq  2022-05-23  2023-05-27  undetermined/undetermined s24-4 -> banned/unlawful
                                            s24-4; consumer-over-100000, controllable-14a,
                                            plant-1-7, plant-7-15, plant-15-25, plant-25-30,
                                            plant-30-100, plant-over-100
sagemcom-smarty-iq  2023-05-24  2023-05-27  undetermined/lawful s19-6-s2 -> banned/lawful s19-6-s2;
                                            consumers up to 100,000 kWh
sagemcom-smarty-iq  2023-05-27  2026-01-01  undetermined/lawful s24-4 -> banned/lawful s24-4; all
                                            cases but consumer-over-100000, plant-over-100
sagemcom-smarty-iq  2023-05-27  2029-01-01  undetermined/lawful s24-4 -> banned/lawful s24-4;
                                            consumer-over-100000, plant-over-100
sagemcom-smarty-iq  2026-01-01  2033-04-17  undetermined/undetermined s24-4 -> banned/unlawful
                                            s24-4; all cases but consumer-over-100000,
                                            plant-over-100
sagemcom-smarty-iq  2029-01-01  2033-04-17  undetermined/undetermined s24-4 -> banned/unlawful
                                            s24-4; consumer-over-100000, plant-over-100

before/after: installation/use and the ground of a ban. This is a model, not legal advice.
