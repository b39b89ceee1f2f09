stichtag bans smarty-iq-fails --reading ban-scope=determinaton
# A reading's option mistyped.
# exit 2
---
--- stderr
stichtag: --reading: reading 'ban-scope' has no option 'determinaton'
  hint: did you mean 'determination'? valid: product, determination, tenor_item
