stichtag bans court-suspends-2022 --product sagemcom-smarty-iq
# The ground court stands in a row of its own, before the twelve-month clause takes over.
---
A court suspends the finding of 2022
What the OVG did to the ruling of 2020, a court now does to the finding of 2022: from 01.09.2022 it
has no effect for anyone. PPC, EMH and Theben do not notice, for they stand on certificates of their
own. SMARTY IQ stood on the finding alone and loses at once the permission to be installed (ground
court) and to be used, unless its TR certificate had come by then, which the record does not tell.
The twelve months run on, and § 19(6) S. 2 still asks at their end whether all certificates are
there.

                       2017      2019     2021      2023     2025      2027     2029      2031
sagemcom-smarty-iq    ##############?..........##?????x?????????????????????????????????????????????
                      # banned  + in some cases  ? perhaps (fact unknown)  X x § 19(6) S. 2  . free

sagemcom-smarty-iq may have been banned from 2022-09-01 until before 2023-05-24 (consumers up to
100,000 kWh; ground court). What started it: court-2022-suspension. What ended it: bsi-2022-finding.
The exit that the law itself names: the suspension ends, or the missing certificate is issued.

sagemcom-smarty-iq may have been banned from 2023-05-24 until before 2023-05-27 (consumers up to
100,000 kWh; ground s19-6-s2). What started it: bsi-2022-finding. What ended it: gndew-in-force. The
exit that the law itself names: all certificates valid and a new determination under § 30 S. 1; the
GNDEW abolished that determination, so this exit is closed.

product             from        until       ground    certainty     cases; what it hangs on
sagemcom-smarty-iq  2016-09-02  2019-09-01  s24-4     certain       all cases
sagemcom-smarty-iq  2019-09-01  2019-09-30  s24-4     undetermined  all cases; hangs on
                                                                    bsi-dsz-cc-0822-2019
sagemcom-smarty-iq  2022-01-31  2022-05-23  s24-4     certain       all cases
sagemcom-smarty-iq  2022-05-23  2033-04-17  s24-4     undetermined  consumer-over-100000,
                                                                    controllable-14a, plant-1-7,
                                                                    plant-7-15, plant-15-25,
                                                                    plant-25-30, plant-30-100,
                                                                    plant-over-100; hangs on
                                                                    smarty-iq-tr
sagemcom-smarty-iq  2022-09-01  2023-05-24  court     undetermined  consumers up to 100,000 kWh;
                                                                    hangs on smarty-iq-tr
sagemcom-smarty-iq  2023-05-24  2023-05-27  s19-6-s2  undetermined  consumers up to 100,000 kWh;
                                                                    hangs on smarty-iq-tr
sagemcom-smarty-iq  2023-05-27  2033-04-17  s24-4     undetermined  consumers up to 100,000 kWh;
                                                                    hangs on smarty-iq-tr
sagemcom-smarty-iq  2033-04-17  open        s24-4     certain       all cases

Periods run up to, not including, the day under 'until'. As known on 2026-03-27. Readings: all at
their defaults. This is a model, not legal advice.
Assumption: A court restores the suspensive effect against the finding for all; the order comes and
works on 01.09.2022 (M22).
Assumption: The order is not lifted, and it does not stop the twelve months (M22).
