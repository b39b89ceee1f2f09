stichtag diff --on 2021-06-01 --known 2021-06-01 --known 2022-06-01
# Two right answers about the same day.
---
as known on 2021-06-01 against as known on 2022-06-01, on 2021-06-01

product             from        until       before -> after; cases
ppc-smgw            2021-06-01  2021-06-02  obligatory/lawful -> permitted/lawful;
                                            consumer-6000-10000, consumer-10000-20000,
                                            consumer-20000-50000, consumer-50000-100000
emh-casa            2021-06-01  2021-06-02  obligatory/lawful -> permitted/lawful;
                                            consumer-6000-10000, consumer-10000-20000,
                                            consumer-20000-50000, consumer-50000-100000
sagemcom-smarty-iq  2021-06-01  2021-06-02  obligatory/lawful -> permitted/lawful;
                                            consumer-6000-10000, consumer-10000-20000,
                                            consumer-20000-50000, consumer-50000-100000
theben-conexa       2021-06-01  2021-06-02  obligatory/lawful -> permitted/lawful;
                                            consumer-6000-10000, consumer-10000-20000,
                                            consumer-20000-50000, consumer-50000-100000
uncertified-system  2021-06-01  2021-06-02  banned/lawful s19-5 -> permitted/lawful; consumers up to
                                            100,000 kWh

before/after: installation/use and the ground of a ban. This is a model, not legal advice.
