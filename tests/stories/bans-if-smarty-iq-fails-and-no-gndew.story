stichtag bans smarty-iq-fails-no-gndew --product sagemcom-smarty-iq
# Without the GNDEW the ban of the twelve-month clause would not have ended.
---
SMARTY IQ fails, and the GNDEW never comes
As smarty-iq-fails, but Parliament does not come to the rescue: the law of 01.01.2023 stays. Now
§ 19(6) S. 2 shows its teeth. Its exit asks for two things at once, all certificates valid and a new
determination under § 30, and neither is on record, so the ban that began on 24.05.2023 has no end.
Read as a ban on all products of the determination, it stops the whole German rollout over the
missing paper of one manufacturer.

                       2017      2019     2021      2023     2025      2027     2029      2031
sagemcom-smarty-iq    ##############?..........##+++++XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX
                      # banned  + in some cases  ? perhaps (fact unknown)  X x § 19(6) S. 2  . free

sagemcom-smarty-iq was banned from 2023-05-24 without end (consumers up to 100,000 kWh; ground
s19-6-s2). What started it: bsi-2022-finding. The exit that the law itself names: all certificates
valid and a new determination under § 30 S. 1.

product             from        until       ground    certainty     cases; what it hangs on
sagemcom-smarty-iq  2016-09-02  2019-09-01  s24-4     certain       all cases
sagemcom-smarty-iq  2019-09-01  2019-09-30  s24-4     undetermined  all cases; hangs on
                                                                    bsi-dsz-cc-0822-2019
sagemcom-smarty-iq  2022-01-31  open        s24-4     certain       consumer-over-100000,
                                                                    controllable-14a, plant-1-7,
                                                                    plant-7-15, plant-15-25,
                                                                    plant-25-30, plant-30-100,
                                                                    plant-over-100
sagemcom-smarty-iq  2022-01-31  2022-05-23  s24-4     certain       consumers up to 100,000 kWh
sagemcom-smarty-iq  2023-05-24  open        s19-6-s2  certain       consumers up to 100,000 kWh

Periods run up to, not including, the day under 'until'. As known on 2026-03-27. Readings: all at
their defaults. This is a model, not legal advice.
Assumption: BSI refuses the TR-03109-1 certificate of SMARTY IQ on 14.04.2023, and no other is ever
issued.
Assumption: The GNDEW is not enacted; the amendments of its text up to 2025 fall with it (M18).
Assumption: BSI makes no new determination under § 30.
