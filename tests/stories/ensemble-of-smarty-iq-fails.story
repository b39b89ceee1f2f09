stichtag ensemble smarty-iq-fails --runs 20
---
