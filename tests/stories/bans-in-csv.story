stichtag bans smarty-iq-fails --format csv
# A table for a spreadsheet.
---
product,from,until,ground,certainty,cases; what it hangs on
ppc-smgw,2016-09-02,2018-12-01,s24-4,certain,all cases
ppc-smgw,2018-12-01,2018-12-31,s24-4,undetermined,all cases; hangs on bsi-dsz-cc-0831-2018
ppc-smgw,2032-09-07,open,s24-4,certain,all cases
emh-casa,2016-09-02,2019-12-17,s24-4,certain,all cases
emh-casa,2033-08-27,open,s24-4,certain,all cases
sagemcom-smarty-iq,2016-09-02,2019-09-01,s24-4,certain,all cases
sagemcom-smarty-iq,2019-09-01,2019-09-30,s24-4,undetermined,all cases; hangs on bsi-dsz-cc-0822-2019
sagemcom-smarty-iq,2022-01-31,open,s24-4,certain,"consumer-over-100000, controllable-14a, plant-1-7, plant-7-15, plant-15-25, plant-25-30, plant-30-100, plant-over-100"
sagemcom-smarty-iq,2022-01-31,2022-05-23,s24-4,certain,"consumers up to 100,000 kWh"
sagemcom-smarty-iq,2023-05-24,2023-05-27,s19-6-s2,certain,"consumers up to 100,000 kWh"
sagemcom-smarty-iq,2023-05-27,open,s24-4,certain,"consumers up to 100,000 kWh"
theben-conexa,2016-09-02,2020-06-24,s24-4,certain,all cases
theben-conexa,2020-06-24,2020-12-24,s24-4,undetermined,all cases; hangs on bsi-dsz-cc-0918-2020
theben-conexa,2033-07-03,open,s24-4,certain,all cases
efr-sgh,2016-09-02,2023-09-11,s24-4,certain,all cases
efr-sgh,2023-09-11,2033-02-03,s24-4,undetermined,all cases; hangs on efr-sgh-tr
efr-sgh,2033-02-03,open,s24-4,certain,all cases
