stichtag bans
# What the record says: every product, every ban period.
---
What the record says
The log as it happened: the general ruling of 2020 and the duty it brought, the order of the OVG in
2021, the repair of the law, the double act of 20.05.2022 that took the duty back and let the
installing go on, the GNDEW of 2023 that ended the whole construction a few days after its clock ran
out, and the laws of 2025. What the record does not tell stays unknown and is never guessed: above
all whether, and when, SMARTY IQ got its TR certificate. So between 24.05.2023 and 26.05.2023 its
installation is undetermined, not banned and not free.

                       2017      2019     2021      2023     2025      2027     2029      2031
ppc-smgw              ##########?.................................................................##
emh-casa              ###############...............................................................
sagemcom-smarty-iq    ##############?..........##?????x?????????????????????????????????????????????
theben-conexa         ##################??..........................................................
efr-sgh               #################################?????????????????????????????????????????????
                      # banned  + in some cases  ? perhaps (fact unknown)  X x § 19(6) S. 2  . free

sagemcom-smarty-iq may have been banned from 2023-05-24 until before 2023-05-27 (consumers up to
100,000 kWh; ground s19-6-s2). What started it: bsi-2022-finding. What ended it: gndew-in-force. The
exit that the law itself names: all certificates valid and a new determination under § 30 S. 1; the
GNDEW abolished that determination, so this exit is closed.

product             from        until       ground    certainty     cases; what it hangs on
ppc-smgw            2016-09-02  2018-12-01  s24-4     certain       all cases
ppc-smgw            2018-12-01  2018-12-31  s24-4     undetermined  all cases; hangs on
                                                                    bsi-dsz-cc-0831-2018
ppc-smgw            2032-09-07  open        s24-4     certain       all cases
emh-casa            2016-09-02  2019-12-17  s24-4     certain       all cases
emh-casa            2033-08-27  open        s24-4     certain       all cases
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
sagemcom-smarty-iq  2023-05-24  2023-05-27  s19-6-s2  undetermined  consumers up to 100,000 kWh;
                                                                    hangs on smarty-iq-tr
sagemcom-smarty-iq  2023-05-27  2033-04-17  s24-4     undetermined  consumers up to 100,000 kWh;
                                                                    hangs on smarty-iq-tr
sagemcom-smarty-iq  2033-04-17  open        s24-4     certain       all cases
theben-conexa       2016-09-02  2020-06-24  s24-4     certain       all cases
theben-conexa       2020-06-24  2020-12-24  s24-4     undetermined  all cases; hangs on
                                                                    bsi-dsz-cc-0918-2020
theben-conexa       2033-07-03  open        s24-4     certain       all cases
efr-sgh             2016-09-02  2023-09-11  s24-4     certain       all cases
efr-sgh             2023-09-11  2033-02-03  s24-4     undetermined  all cases; hangs on efr-sgh-tr
efr-sgh             2033-02-03  open        s24-4     certain       all cases

Periods run up to, not including, the day under 'until'. As known on 2026-03-27. Readings: all at
their defaults. This is a model, not legal advice.
Assumption: TR conformity, once shown, holds for later certified versions of the same line
(tr-carry-over=yes); no register shows it. --reading tr-carry-over=no gives the other result.
