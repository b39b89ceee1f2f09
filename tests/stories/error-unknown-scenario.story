stichtag bans smarty-iq-fail
# A slip of one letter in a scenario's name.
# exit 2
---
--- stderr
stichtag: SCENARIO: no scenario or file 'smarty-iq-fail'
  hint: did you mean 'smarty-iq-fails'? valid: history, smarty-iq-fails, smarty-iq-fails-no-gndew,
  smarty-iq-in-time, smarty-iq-late-no-gndew, court-suspends-2022, no-withdrawal,
  withdrawal-ex-nunc, ovg-binds-all, tcos-module-lapses, conexa-1.1-lapses,
  vulnerability-revokes-cc, worked-operator, gwa-update-race, supply-shock, hedge-or-not,
  quota-2025, quota-2032, smarty-iq-uncertain, law-drawn and 2 more
